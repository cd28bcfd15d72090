"""Files out: what to export, as which kind of file, and what came of it."""
