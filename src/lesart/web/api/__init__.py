"""The JSON API: the records of the published formats over HTTP, in pages, with entity tags."""
