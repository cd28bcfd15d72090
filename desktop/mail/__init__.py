"""A draft becomes something a mail program takes. Nothing here starts a program or reads a file."""
