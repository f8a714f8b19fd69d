"""A name in the text, before it is known which names mean the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lesart.models.names.gazetteer import classes
from lesart.records import MentionType, Span

_LISTS: Final[Mapping[str, MentionType]] = {"city": "LOC", "town": "LOC", "region": "LOC", "organisation": "ORG"}


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text, with its type, the sentence (by number) that it stands in, and the pattern that found it."""

    start: int
    end: int
    type: MentionType
    sentence: int
    by: str = "tagger"

    @property
    def span(self) -> Span:
        """The characters of the name."""
        return Span(self.start, self.end)


def listed_type(form: str) -> MentionType | None:
    """Return the type of a word that lists know as a place or an organisation only, not as a person's name too."""
    kinds = {_LISTS.get(name, "PER") for name in classes(form)}
    return kinds.pop() if len(kinds) == 1 and kinds <= {"LOC", "ORG"} else None
