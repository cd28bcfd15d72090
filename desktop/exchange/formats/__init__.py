"""One module a family of files, each little more than its table of headers."""
