"""Keeps the business in one SQLite file: the only package that knows SQL."""
