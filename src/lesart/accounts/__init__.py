"""What the reports of a story state: what agrees, what differs, what was settled."""
