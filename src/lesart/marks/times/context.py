"""What a time expression is resolved against: the day of the report, and the times that stand before it."""

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from lesart.marks.analysis import Analysis
from lesart.marks.times.calendar import real_day
from lesart.marks.times.tense import Tense, clause_tense
from lesart.models.words import Word
from lesart.records import Anchor

# Words on each side of an expression in which its verb is looked for; a sentence without end costs no more.
_WINDOW: Final = 60


@dataclass(frozen=True, slots=True)
class Reference:
    """The day that 'heute' is, as far as it is known; a report may give its month or its year only."""

    day: date | None = None
    year: int | None = None
    month: int | None = None
    anchor: Anchor = "text"


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of the text that later ones lean on: 'am Abend', 'am Tag danach', 'im April' of a year named before."""

    year: int | None = None
    month: int | None = None
    day: date | None = None
    hour: int | None = None
    sentence: int = 0
    place: int = 0


@dataclass(slots=True)
class Context:
    """The state of reading: where the reader is, and which day and year the text spoke of last."""

    reference: Reference
    daily: bool = False
    moment: Moment | None = None
    sentence: int = 0
    bounds: tuple[tuple[int, int], ...] = ()
    words: tuple[Word, ...] = field(default=())

    def remember(self, moment: Moment | None, place: int) -> None:
        """Keep a time of the text, which ends with the item `place` of its paragraph, for those that follow."""
        if moment is not None:
            self.moment = replace(moment, sentence=self.sentence, place=place)

    def recent(self, sentences: int) -> Moment | None:
        """Return the last time the text spoke of, if it is not more than so many sentences back."""
        return self.moment if self.moment and self.sentence - self.moment.sentence <= sentences else None

    def sentence_of(self, word: int) -> tuple[int, int]:
        """Return the first word of the sentence that a word of the paragraph stands in, and the first behind it."""
        return self.bounds[self.number_of(word)]

    def number_of(self, word: int) -> int:
        """Return which sentence of the paragraph a word of the paragraph stands in."""
        return max(0, bisect_right(self.bounds, (word, len(self.words))) - 1)

    def tense(self, first: int, last: int) -> Tense | None:
        """Return the tense of the clause around the words `first` to `last` of the paragraph."""
        start, end = self.sentence_of(first)
        start, end = max(start, first - _WINDOW), min(end, last + _WINDOW)
        return clause_tense(self.words[start:end], first - start, min(last, end - 1) - start)


def reference(analysis: Analysis) -> Reference:
    """Return the day of publication, else the story's, else the month or year of publication."""
    article = analysis.article
    if article.published and article.published_precision in {None, "minute", "day"}:
        found = _reference(article.published, "published")
        if found.day:
            return found
    if analysis.day:
        return _reference(analysis.day, "story")
    return _reference(article.published, "published") if article.published else Reference()


def _reference(value: str, anchor: Anchor) -> Reference:
    """Read '2023-09-13T13:32', '2023-09' or '2023'."""
    year, month, day = (*value[:10].split("-"), "", "")[:3]
    if not (year.isdecimal() and len(year) == len("2023")):
        return Reference()
    found = real_day(int(year), int(month), int(day)) if month.isdecimal() and day.isdecimal() else None
    return Reference(found, int(year) or None, int(month) if month.isdecimal() else None, anchor)
