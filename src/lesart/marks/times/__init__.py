"""Times of an article as TIMEX3, by named rules over items; what they lean on is said in `anchor`."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from typing import Final

from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.explained import Explained, marks_of
from lesart.marks.times import clock, days, durations, relative, repeated, vague, weekdays, years
from lesart.marks.times.context import Context, reference
from lesart.marks.times.items import Items, itemise
from lesart.marks.times.letters import LETTERS
from lesart.marks.times.rule import LOOKED_AT, Draft, Hit, Rule
from lesart.models.words import Word
from lesart.records import Time
from lesart.text.memory import Memory

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
    return any(not _DAILY.isdisjoint(sentence.forms) for sentence in analysis.sentences)


def _in_paragraph(group: Sequence[Sentence], context: Context) -> Iterator[Explained[Time]]:
    words = tuple(chain.from_iterable([sentence.words for sentence in group]))
    context.words, context.bounds = words, tuple(_bounds(group))
    items = itemise(words, list(chain.from_iterable([sentence.forms for sentence in group])))
    first = context.sentence + 1
    for draft, rule in _scan(items, words, context, first):
        yield Explained(_time(draft, items), rule)
    context.sentence = first + len(group)


def _bounds(group: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    start = 0
    for sentence in group:
        yield start, start + len(sentence.words)
        start += len(sentence.words)


def _scan(items: Items, words: Sequence[Word], context: Context, first: int) -> Iterator[tuple[Draft, str]]:
    """Yield the times of a paragraph, each with its rule; `first` is the number of its first sentence."""
    behind = 0
    for candidate in _CANDIDATES.finditer(items.letters):
        position = candidate.start()
        if position < behind:
            continue
        context.sentence = first + context.number_of(items[position].word)
        found, rule = _at(position, items, words, context)
        for draft in found:
            context.remember(draft.moment, draft.last)
            yield draft, rule
            behind = draft.last + 1


def _at(position: int, items: Items, words: Sequence[Word], context: Context) -> tuple[tuple[Draft, ...], str]:
    for rule in _BEGINNING_SO[items.letters[position : position + LOOKED_AT]]:
        match = rule.match(items.letters, position)
        if match:
            found = rule.meaning(Hit(items, words, position, *match), context)
            if found:
                return found, rule.name
    return (), ""


def _beginning_so(letters: str) -> tuple[Rule, ...]:
    """Return the rules of which a match may begin with these letters."""
    firsts = {letters[:size] for size in range(1, LOOKED_AT + 1)}
    return tuple(rule for rule in RULES if not firsts.isdisjoint(rule.beginnings))


_BEGINNING_SO: Final = Memory(_beginning_so, 4_096)


def _candidates() -> re.Pattern[str]:
    """Return an expression that finds the letters with which a match may begin, by those behind them."""
    every = sorted(frozenset().union(*(rule.beginnings for rule in RULES)) - {LETTERS["OTHER"]})
    firsts = {first: [each[1:] for each in every if each[0] == first] for first in sorted({each[0] for each in every})}
    # Each branch begins with one letter: from that `re` knows where it need not look at all.
    return re.compile("|".join(f"{re.escape(first)}(?={_any_of(rests)})" for first, rests in firsts.items()))


def _any_of(beginnings: Sequence[str]) -> str:
    """Return an expression for what begins with one of some strings of two letters at most."""
    if "" in beginnings:
        return ""
    thirds: dict[str, str] = {}
    for second in sorted({each[0] for each in beginnings}):
        rests = [each[1:] for each in beginnings if each[0] == second]
        third = "" if "" in rests else f"[{re.escape(''.join(rests))}]"
        thirds[third] = thirds.get(third, "") + second
    return "|".join(f"[{re.escape(seconds)}]{third}" for third, seconds in thirds.items())


_CANDIDATES: Final = _candidates()


def _time(draft: Draft, items: Items) -> Time:
    start, end = items[draft.first].start, items[draft.last].end
    return Time(start, end, draft.type, draft.value, draft.mod, draft.anchor)
