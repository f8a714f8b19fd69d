"""lesart lays news reports of one event side by side and shows the characters under every answer."""

__version__ = "0.1.0"
