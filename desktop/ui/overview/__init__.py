"""The Overview page: how all customers stand, each bar a way into the filtered tree."""
