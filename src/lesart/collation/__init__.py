"""A story's articles held against each other: shared passages, their origins, the stemma."""
