"""On paper, or as a PDF file: the list as it is shown, and a customer's record."""
