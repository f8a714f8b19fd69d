"""Rules: a named pattern over items, an example, and a function that says what a match means."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from lesart.marks.times.context import Context, Moment
from lesart.marks.times.items import Item, Items
from lesart.marks.times.letters import LETTERS
from lesart.models.words import Word
from lesart.records import Anchor, TimeType

_PIECE: Final = re.compile(r"(\(\?:)|(\|)|(?:(\))|(?:[a-z_]+:)?([A-Z]+(?:\|[A-Z]+)*))(\?)?")
_REPEATED: Final = re.compile(r"(\(\?:[^()]*(?:\([^()]*\)[^()]*)*\))\{1,\d+\}")
LOOKED_AT: Final = 3
"""How many letters a match is known by before a rule is tried: two leave five times as many places."""
_PART: Final = re.compile(r"(?:([a-z_]+):)?([A-Z]+(?:\|[A-Z]+)*)")


@dataclass(frozen=True, slots=True)
class Draft:
    """A time expression as found: first and last item, and what it means; `moment` is what later times refer to."""

    first: int
    last: int
    type: TimeType
    value: str
    mod: str | None = None
    anchor: Anchor = "text"
    moment: Moment | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A match of a rule: the items of the paragraph, the words they were made of, and the named items."""

    items: Items
    words: Sequence[Word]
    first: int
    last: int
    named: dict[str, int] = field(default_factory=dict)

    def at(self, name: str) -> Item | None:
        """Return the item that the pattern names so, `None` where an optional one is missing."""
        index = self.named.get(name)
        return None if index is None else self.items[index]

    def index(self, name: str) -> int | None:
        """Return the place of the item that the pattern names so."""
        return self.named.get(name)

    def before(self, steps: int = 1) -> str:
        """Return the lower-case form of the item before the match, '' at the start of the paragraph."""
        index = self.first - steps
        return self.items[index].form.lower() if index >= 0 else ""

    def after(self, steps: int = 1) -> str:
        """Return the form of the item behind the match, '' at the end of the paragraph."""
        index = self.last + steps
        return self.items[index].form if index < len(self.items) else ""

    def word_after(self) -> Word | None:
        """Return the word behind the match with its tag."""
        index = self.last + 1
        return self.words[self.items[index].word] if index < len(self.items) else None


Meaning = Callable[[Hit, Context], tuple[Draft, ...]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern: `pattern` in names of items, `example` a phrase it finds, `meaning` its times (or none)."""

    name: str
    pattern: str
    example: str
    meaning: Meaning
    expression: re.Pattern[str] = field(init=False, repr=False, compare=False)
    beginnings: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "expression", compiled(self.pattern))
        object.__setattr__(self, "beginnings", beginnings(self.pattern))

    def match(self, letters: str, position: int) -> tuple[int, dict[str, int]] | None:
        """Return the index of the last item and the named items where the pattern fits at `position`."""
        found = self.expression.match(letters, position)
        if found is None or found.end() == position:
            return None
        return found.end() - 1, {name: at for name in found.groupdict() if (at := found.start(name)) >= 0}


def compiled(pattern: str) -> re.Pattern[str]:
    r"""Return the regular expression over letters for a pattern in names of items.

    >>> compiled("day:SMALL DOT month:MONTH year:YEAR?").pattern
    '(?P<day>[d])[\\.](?P<month>[m])(?P<year>[Y])?'
    """
    return re.compile(_PART.sub(_class, pattern).replace(" ", ""))


def beginnings(pattern: str) -> frozenset[str]:
    """Return the first letters that a match of a pattern can have, `LOOKED_AT` of them, or all of a shorter match.

    >>> sorted(beginnings("day:SMALL DOT month:MONTH year:YEAR?")), sorted(beginnings("SMALL (?:DOT|DASH)?"))
    (['d.m'], ['d', 'd-', 'd.'])
    """
    found = {""}
    around: list[tuple[set[str], set[str]]] = []  # of each open group: what stands before it, what is read in it so far
    # Of what is repeated two rounds are more than the letters that count.
    for opens, parts, closes, kinds, optional in _PIECE.findall(_REPEATED.sub(r"\1 \1?", pattern)):
        if opens:
            around.append((found, set()))
        elif parts:
            before, read = around[-1]
            read |= found
            found = before
        elif closes:
            before, read = around.pop()
            found = found | read | (before if optional else set())
        else:
            longer = {f"{first}{LETTERS[kind]}"[:LOOKED_AT] for first in found for kind in kinds.split("|")}
            found = longer | found if optional else longer
    return frozenset(found - {""})


def _class(part: re.Match[str]) -> str:
    name, kinds = part.groups()
    letters = "[" + "".join(re.escape(LETTERS[kind]) for kind in kinds.split("|")) + "]"
    return f"(?P<{name}>{letters})" if name else letters
