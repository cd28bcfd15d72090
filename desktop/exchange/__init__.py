"""Files in and out: recognise, read, match, write."""
