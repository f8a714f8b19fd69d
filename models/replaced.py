"""Labelled sentences with other names in their places, so that a tagger learns to look around a name and into lists."""

import random
from collections.abc import Iterator, Sequence
from typing import Final

from lesart.models.names.gazetteer import CITY, FEMALE, MALE, SURNAME, TOWN, listed, organisations
from lesart.models.words import Word
from texts import Labelled, labelled, named

_SHARE_REPLACED: Final = 0.8
_SHARE_TOWNS: Final = 0.6
_LONGEST_BODY: Final = 2  # words of an organisation's name that a known one may replace


class Names:
    """Names drawn from the gazetteer, the same from run to run."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)  # noqa: S311 - training, not secrets
        self.first = sorted(listed(MALE) | listed(FEMALE))
        self.last = sorted(listed(SURNAME))
        self.cities, self.towns = sorted(listed(CITY)), sorted(listed(TOWN))
        self.bodies = sorted(organisations())

    def instead(self, kind: str, old: str) -> str:
        """Return another name of this type, in the genitive about as often as the old one, or the old one."""
        count = len(old.split())
        new = old
        if kind == "PER":
            first = [self.draw.choice(self.first) for _ in range(min(count - 1, 2))]
            new = " ".join([*first, self.draw.choice(self.last)])
        elif kind == "LOC":
            new = self.draw.choice(self.towns if self.draw.random() < _SHARE_TOWNS else self.cities)
        elif kind == "ORG" and count <= _LONGEST_BODY:
            new = self.draw.choice(self.bodies)
        genitive = new != old and old.endswith("s") and not new.endswith("s") and self.draw.choice((True, False))
        return f"{new}s" if genitive else new


def replaced(sentences: Sequence[Labelled], times: int) -> Iterator[Labelled]:
    """Yield sentences that hold names, this many times, most of their names replaced."""
    names = Names(seed=5)
    for _ in range(times):
        for found, labels in sentences:
            spans = sorted(named([(word.start, word.end) for word in found], labels))
            if spans:
                yield _with_others(found, spans, names)


def _with_others(found: Sequence[Word], spans: Sequence[tuple[int, int, str]], names: Names) -> Labelled:
    """Return a sentence's words and labels with other names."""
    text, places = "", []
    begins = {start: (end, kind) for start, end, kind in spans}
    end_of_name = end_of_word = 0
    for word in found:
        if word.start < end_of_name:
            end_of_word = word.end
            continue
        text += " " if word.start > end_of_word and text else ""
        form = word.form
        if word.start in begins:
            end_of_name, kind = begins[word.start]
            old = " ".join(other.form for other in found if word.start <= other.start < end_of_name)
            form = names.instead(kind, old) if names.draw.random() < _SHARE_REPLACED else old
            places.append((len(text), len(text) + len(form), kind))
        text += form
        end_of_word = word.end
    return labelled(text, places)
