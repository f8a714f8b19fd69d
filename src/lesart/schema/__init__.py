"""Records as JSON and back, derived from the records themselves."""

from lesart.schema.json import explained, line, plain, record

__all__ = ["explained", "line", "plain", "record"]
