"""Renderings of a finished dossier: HTML, Markdown, JSON, and a summary for the terminal."""
