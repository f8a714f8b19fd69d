"""Marks as a person writes them → the records of the published formats."""
