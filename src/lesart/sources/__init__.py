"""Whatever is published → pages: files, folders, feeds, archives, wire formats, the web."""

from lesart.sources.reading import named_files, read_pages

__all__ = ["named_files", "read_pages"]
