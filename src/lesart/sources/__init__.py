"""Whatever is published → pages: files, folders, feeds, archives, wire formats, the web."""

from lesart.sources.reading import read_pages

__all__ = ["read_pages"]
