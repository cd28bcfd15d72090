"""The temporary file that holds what is about to be imported, and the SQL that matches and stores it."""
