"""Rules: a named pattern over items, an example, and a function that says what a match means."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from lesart.marks.times.context import Context, Moment
from lesart.marks.times.items import Item
from lesart.marks.times.letters import LETTERS
from lesart.models.words import Word
from lesart.records import Anchor, TimeType

_PIECE: Final = re.compile(r"(\(\?:)|(?:(\))|(?:[a-z_]+:)?([A-Z]+(?:\|[A-Z]+)*))(\?)?")
_NAME: Final = re.compile(r"\(\?P<\w+>")
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

    items: Sequence[Item]
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
    begins: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "expression", compiled(self.pattern))
        object.__setattr__(self, "begins", frozenset(_first_letters(self.pattern)))

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


def either(rules: Sequence[Rule]) -> re.Pattern[str]:
    """Return an expression that matches wherever one of some rules does: most places are done with by asking it."""
    return re.compile("|".join(_NAME.sub("(?:", rule.expression.pattern) for rule in rules))


def _first_letters(pattern: str) -> Iterator[str]:
    """Yield the letters that a match may begin with; of a group all letters, which are a few too many."""
    depth = 0
    for piece in _PIECE.finditer(pattern):
        opens, closes, kinds, optional = piece.groups()
        depth += bool(opens) - bool(closes)
        if kinds:
            yield from (LETTERS[kind] for kind in kinds.split("|"))
        if depth == 0 and not optional:
            return


def _class(part: re.Match[str]) -> str:
    name, kinds = part.groups()
    letters = "[" + "".join(re.escape(LETTERS[kind]) for kind in kinds.split("|")) + "]"
    return f"(?P<{name}>{letters})" if name else letters
