"""Names compared as names: without case endings, hyphens and accents, a part standing for the whole."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from rapidfuzz.fuzz import ratio

from lesart.text.fold import fold
from lesart.text.memory import Memory

_BETWEEN: Final = re.compile(r"[\s\-'.]+")
_DIAERESIS: Final = "\u0308"
_SHORTEST_SPELT: Final = 5  # letters of a part that may be spelt in two ways
_CLOSE: Final = 70.0
_HISSING: Final = ("s", "ss", "ß", "x", "z")


def name_key(name: str) -> tuple[str, ...]:
    """Return the parts of a name as they are compared: folded, without accents, hyphens as spaces.

    >>> name_key("Lê Thị-Minh") == name_key("Le Thi Minh")
    True
    """
    return _KEYS[name]


def _name_key(name: str) -> tuple[str, ...]:
    letters = fold(name)
    if not letters.isascii():
        apart = unicodedata.normalize("NFD", letters)
        plain = "".join([c for c in apart if not unicodedata.combining(c) or c == _DIAERESIS])
        letters = unicodedata.normalize("NFC", plain)
    return tuple([part for part in _BETWEEN.split(letters) if part])


_KEYS: Final = Memory(_name_key, 16_384)


def without_genitive(name: str) -> str:
    """Return the name without the -s of a genitive, or unchanged where its last letter cannot be one.

    >>> without_genitive("Ida Moors"), without_genitive("Max Strauss"), without_genitive("Fritz'")
    ('Ida Moor', 'Max Strauss', 'Fritz')
    """
    if name.endswith(("'", "’")) and name[:-1].endswith(_HISSING):
        return name[:-1]
    if len(name) > 3 and name.endswith("s") and name[-2].islower() and not name[:-1].endswith(_HISSING):  # noqa: PLR2004 - 'Ines', 'Hans' lose theirs only where the text shows the shorter form
        return name[:-1]
    return name


def is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Return whether a short name can stand for a longer one: its last parts, or its first ('Kim' for 'Kim Il Sung').

    >>> is_part(("moor",), ("ida", "moor")), is_part(("ida", "moor"), ("ida", "maria", "moor"))
    (True, True)
    """
    if not short or len(short) >= len(long):
        return False
    ends = long[-len(short) :] == short or long[: len(short)] == short
    return ends or (len(short) > 1 and short[0] == long[0] and short[-1] == long[-1])


def entity_id(kind: str, name: str) -> str:
    """Return the id of the entity of this type and canonical name: a hash of how the name is compared.

    >>> entity_id("PER", "Kim Il-sung") == entity_id("PER", "Kim Il Sung")
    True
    """
    return hashlib.sha256(f"{kind} {' '.join(name_key(name))}".encode()).hexdigest()[:12]


def full_names(names: Iterable[str]) -> dict[str, str]:
    """Return for each name the longest of them that it can stand for, if there is only one, else itself.

    >>> full_names(["Moor", "Ida Moor", "Kern", "Uwe Kern", "Eva Kern"])["Moor"]
    'Ida Moor'
    """
    known = sorted(set(names), key=lambda name: (-len(name_key(name)), name))
    return {name: _full(name, known) for name in known}


def _full(name: str, known: list[str]) -> str:
    key = name_key(name)
    same = [other for other in known if name_key(other) == key]
    longer = [other for other in known if is_part(key, name_key(other))]
    keys = {name_key(other) for other in longer}
    top = max(keys, key=len, default=key)
    if all(part == top or is_part(part, top) for part in keys) and longer:
        return longer[0]
    return same[0]


def alike(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Return whether two names are spellings of one, as transcriptions differ: each part close to its counterpart.

    >>> alike(("wolodymyr", "selenskyj"), ("wolodimir", "selenski"))
    True
    >>> alike(("uwe", "kern"), ("ute", "kern"))
    False
    """
    if len(first) != len(second):
        return False
    pairs = zip(first, second, strict=True)
    return all(a == b or (min(len(a), len(b)) >= _SHORTEST_SPELT and ratio(a, b) >= _CLOSE) for a, b in pairs)
