"""What the business says: rules, states and words. No Qt, no SQL, no files, no network."""
