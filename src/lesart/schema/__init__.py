"""Records as JSON and back, derived from the records themselves."""

from lesart.schema.json import line, plain, record

__all__ = ["line", "plain", "record"]
