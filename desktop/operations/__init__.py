"""One module per thing a person asks for: where mail, exchange and store meet. No Qt."""
