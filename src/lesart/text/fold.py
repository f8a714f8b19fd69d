"""The form in which words are compared; what spelling and typography differ in is folded away."""

import unicodedata
from typing import Final

_FOLDS: Final = str.maketrans({"ß": "ss", "­": None, "’": "'", "‑": "-", "–": "-", "—": "-"})


def fold(form: str) -> str:
    """Return a word as it is compared: lower case, ß as ss, no soft hyphens, one kind of hyphen and apostrophe.

    >>> fold("Großes") == fold("grosses")
    True
    """
    if form.isascii():
        return form.lower()
    return unicodedata.normalize("NFC", form).lower().translate(_FOLDS)
