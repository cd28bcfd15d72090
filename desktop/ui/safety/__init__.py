"""Keeping the data safe: backups, restoring, checking, and what to do with a damaged file."""
