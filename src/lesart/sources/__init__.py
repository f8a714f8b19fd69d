"""Whatever is published → pages: files, folders, feeds, archives, wire formats, the web."""
