"""Times of an article as TIMEX3, by named rules over items; what they lean on is said in `anchor`."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.explained import Explained, marks_of
from lesart.marks.times import clock, days, durations, relative, repeated, vague, weekdays, years
from lesart.marks.times.context import Context, reference
from lesart.marks.times.items import Item, itemise
from lesart.marks.times.letters import LETTERS
from lesart.marks.times.rule import Draft, Hit, Rule, either
from lesart.models.words import Word
from lesart.records import Time

__all__ = ["RULES", "explain_times", "find_times"]

# The first rule that fits at a place wins, so the longer and the more certain stand before the shorter.
RULES: Final[tuple[Rule, ...]] = (
    *days.RULES,
    *weekdays.RULES[:4],
    *clock.RULES[:-1],
    *years.RULES,
    *repeated.RULES,
    *relative.RULES,
    *weekdays.RULES[4:],
    *durations.RULES,
    *clock.RULES[-1:],
    *vague.RULES,
)
_DAILY: Final = frozenset({"gestern", "Gestern", "übermorgen", "vorgestern"})


def find_times(analysis: Analysis) -> tuple[Time, ...]:
    """Return the time expressions of an article in the order of its text, without overlaps."""
    return marks_of(explain_times(analysis))


def explain_times(analysis: Analysis) -> tuple[Explained[Time], ...]:
    """Return the time expressions of an article, each with the name of its rule."""
    context = Context(reference(analysis), daily=_is_daily(analysis))
    return tuple(
        found
        for _, group in groupby(analysis.sentences, key=lambda sentence: sentence.paragraph)
        for found in _in_paragraph(tuple(group), context)
    )


def _is_daily(analysis: Analysis) -> bool:
    """Whether the report counts days from its own ('gestern'), so that its 'heute' is a day."""
    forms = {word.form for sentence in analysis.sentences for word in sentence.words}
    return not forms.isdisjoint(_DAILY)


def _in_paragraph(group: Sequence[Sentence], context: Context) -> Iterator[Explained[Time]]:
    words: tuple[Word, ...] = tuple(word for sentence in group for word in sentence.words)
    context.words, context.bounds = words, tuple(_bounds(group))
    items = itemise(words)
    sentence_of = [number for number, sentence in enumerate(group) for _ in sentence.words]
    first = context.sentence + 1
    for draft, rule in _scan(items, words, context, [first + number for number in sentence_of]):
        yield Explained(_time(draft, items), rule)
    context.sentence = first + len(group)


def _bounds(group: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    start = 0
    for sentence in group:
        yield start, start + len(sentence.words)
        start += len(sentence.words)


def _scan(
    items: Sequence[Item], words: Sequence[Word], context: Context, sentence_of: Sequence[int]
) -> Iterator[tuple[Draft, str]]:
    letters = "".join(item.letter for item in items)
    position = 0
    while position < len(letters):
        found: tuple[Draft, ...] = ()
        if letters[position] in _BY_LETTER:
            context.sentence = sentence_of[items[position].word]
            found, rule = _at(position, letters, Hit(items, words, position, position), context)
            for draft in found:
                context.remember(draft.moment, draft.last)
                yield draft, rule
        position = found[-1].last + 1 if found else position + 1


def _at(position: int, letters: str, hit: Hit, context: Context) -> tuple[tuple[Draft, ...], str]:
    rules, any_of_them = _BY_LETTER[letters[position]]
    if not any_of_them.match(letters, position):
        return (), ""
    for rule in rules:
        match = rule.match(letters, position)
        if match:
            found = rule.meaning(Hit(hit.items, hit.words, position, *match), context)
            if found:
                return found, rule.name
    return (), ""


def _by_letter() -> dict[str, tuple[tuple[Rule, ...], re.Pattern[str]]]:
    """Return the rules that can begin with each letter, and one expression that fits wherever one of them does."""
    return {
        letter: (rules, either(rules))
        for letter in LETTERS.values()
        if letter != LETTERS["OTHER"] and (rules := tuple(rule for rule in RULES if letter in rule.begins))
    }


_BY_LETTER: Final = _by_letter()


def _time(draft: Draft, items: Sequence[Item]) -> Time:
    start, end = items[draft.first].start, items[draft.last].end
    return Time(start, end, draft.type, draft.value, draft.mod, draft.anchor)
