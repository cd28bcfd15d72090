"""Files out: lists for spreadsheets, the whole database as a document, and that document sealed with a password."""
