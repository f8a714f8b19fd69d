"""Lines of keywords: 'Themen: Bodensee, Unfall', and the slug lines of wire texts."""

import re
from typing import Final

from lesart.german.furniture import TAG_LABELS

_LABELLED: Final = re.compile(
    "(?:" + "|".join(re.escape(label) for label in TAG_LABELS) + r")(?: zum (?:Artikel|Thema))?: ?(?P<list>.+)",
    re.IGNORECASE,
)
_SLUG: Final = re.compile(r"[A-ZÄÖÜ][\w.& -]{1,40}(?:/[A-ZÄÖÜ0-9][\w.& -]{0,40}){1,9}/")
_SEPARATOR: Final = re.compile(r" ?[,;|/#•·] ?")
_LONGEST: Final = 300


def read_tags(form: str) -> tuple[str, ...]:
    """Return the keywords that a line lists, empty where it is no such line.

    >>> read_tags("Schlagworte: Bodensee | Unfall")
    ('Bodensee', 'Unfall')
    >>> read_tags("Unfälle/Österreich/")
    ('Unfälle', 'Österreich')
    """
    if len(form) > _LONGEST:
        return ()
    labelled = _LABELLED.fullmatch(form)
    if labelled:
        listed = labelled["list"]
    elif _SLUG.fullmatch(form):
        listed = form
    else:
        return ()
    return tuple(filter(None, (piece.strip(" .") for piece in _SEPARATOR.split(listed))))
