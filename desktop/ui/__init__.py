"""What is seen: the only package (beside app.py) that imports Qt. One folder a subject."""
