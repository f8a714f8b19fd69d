"""How the reader is made: its pieces, its network, what it learns from, how it is measured and written."""
