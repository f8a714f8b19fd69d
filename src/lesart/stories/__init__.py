"""Articles → stories: which reports tell of the same event."""
