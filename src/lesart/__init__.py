"""lesart lays news reports of one event side by side and shows the characters under every answer.

>>> import lesart
>>> reports = lesart.read("examples")         # doctest: +SKIP
>>> found = lesart.dossier(reports)           # doctest: +SKIP
>>> found.statements[0].members[0].text       # doctest: +SKIP
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lesart.pipeline import dossier, group, mark, read, reuse
    from lesart.pipeline.hands import to_pandas, to_polars, to_spacy

__version__ = "0.1.0"
__all__ = ["dossier", "group", "mark", "read", "reuse", "to_pandas", "to_polars", "to_spacy"]
_HANDS = ("to_pandas", "to_polars", "to_spacy")


def __getattr__(name: str) -> object:
    """Return a public function, loading the pipeline when the first one is asked for."""
    if name in __all__:
        return getattr(import_module("lesart.pipeline.hands" if name in _HANDS else "lesart.pipeline"), name)
    message = f"module 'lesart' has no attribute {name!r}"
    raise AttributeError(message)
