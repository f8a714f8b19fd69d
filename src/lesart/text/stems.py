"""Stems under which inflected and derived words of one root meet."""

import re
from functools import lru_cache
from typing import Final

from lesart.text.fold import fold

# Endings of inflection and of the commonest derivations; what is left keeps four letters or more.
# 'Lockerung', 'gelockert' and 'lockern' meet as 'lock'.
_ENDINGS: Final = re.compile(r"(?:ungen|ung|igkeit|keit|heit|isch|lich|ern|en|er|es|em|e|n|s|t)$")
_SHORTEST: Final = 4
_UMLAUTS: Final = str.maketrans("äöü", "aou")
KEPT: Final = 1 << 16
"""Stems that are remembered: an archive has millions of words, but most of what it says are the same few."""


@lru_cache(maxsize=KEPT)
def stem(word: str) -> str:
    """Return the stem of a lemma or of a part of a compound, folded and without umlauts.

    >>> stem("Lieferungen") == stem("liefern")
    True
    """
    form = fold(word)
    for _ in range(2):
        shorter = _ENDINGS.sub("", form)
        if len(shorter) < _SHORTEST:
            break
        form = shorter
    return form.translate(_UMLAUTS)
