"""The search through the letters of a word for the morphemes that it is likely made of.

It finds what HanTa's finds, the other way round: known stretches are looked up with the tags that they have, and what
unknown stems can lead to is passed over where HanTa would not go on with it. States (the two last tags) are numbers;
sums are added in HanTa's order, so that results are equal. Most of the time that all marks take is spent here.
"""

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from lesart.text.memory import Memory

NEVER: Final = -math.inf
FLOOR: Final = -1e6
KEPT_STATES: Final = 4  # states that HanTa goes on with at each letter, and those within e of the last of them
_LONGEST: Final = 24  # letters up to which HanTa knows how likely the length of a stem is
_LONGEST_ENDING: Final = 4
_WHOLE_WORD: Final = 4.6  # what HanTa takes off where a word is nothing but one unknown stem
_LETTER_BITS: Final = 16
_LETTERS: Final = (1 << _LETTER_BITS) - 1

Tags = dict[int, float]  # of a known stretch, with how likely each brings it forth
Step = tuple[int, float, int]  # a tag, how likely it follows a state, the state that it leads to
# The steps from each state to the tags of a known stretch, and its tags. Stretches with the same tags share the steps.
Known = tuple[Memory[int, tuple[Step, ...]], Tags]
Stem = tuple[int, int, float, int]  # tag, its place among those of stems, likelihood of the step, state
First = tuple[int, float]  # the state behind a stem that begins a word, and how likely it is
# What the length and the ending of a stem add to its likelihood: the most, what by the place of its tag, and the stems
# that begin a word with which HanTa may go on then, the likeliest first.
Added = tuple[float, list[float], tuple[First, ...]]
Ending = Memory[int, Added]  # by the length of a stem
Row = dict[int, float]
Origins = dict[int, int]  # a state → the state before it, and the letter that it was reached from in the last bits
# A letter and the states there; and those that a stem may follow, with how likely a stem's step is at most, the
# likeliest first. Nothing but tuples, numbers and dicts of numbers is kept for long: the collector of garbage need not
# walk over these.
Opened = tuple[int, tuple[tuple[int, float], ...]]
Openings = tuple[tuple[float, int, float], ...]
Begun = dict[str, tuple[Opened | None, Openings, Origins]]
_NO_TAGS: Final[Tags] = {}


class Stems(NamedTuple):
    """The unknown stems that may follow each state, and the likelihood of the best of these."""

    after: tuple[tuple[Stem, ...], ...]
    best: tuple[float, ...]


class Lexicon(NamedTuple):
    """Known stretches, the tags that may follow each state, and what is known of the endings of unknown stems."""

    known: dict[str, Known]
    after: list[dict[int, tuple[float, int]]]
    endings: Memory[str, Ending]


class Asked(NamedTuple):
    """A word, the tags that its morphemes may have (all where none are named), and what unknown stems it may have.

    These have at least so many letters as `shortest` says.
    """

    word: str
    allowed: frozenset[int] | None
    stems: Stems
    shortest: int


def search(lexicon: Lexicon, asked: Asked, begun: Begun) -> tuple[Row, list[Origins]]:
    """Return the states at the end of a word, and where those at each letter came from.

    What stands at a letter depends on the letters before it alone, and is shared by words that have `begun` alike.
    """
    word, best, after = asked.word, asked.stems.best, lexicon.after
    row: Row = {0: 0.0}
    opened: list[Opened] = [(0, ((0, 0.0),))]
    openings: list[tuple[int, Openings]] = []  # but for the one at the beginning
    back: list[Origins] = [{}]
    length, end = len(word), 1
    while end < length and (shared := begun.get(word[:end])):
        if shared[0]:
            opened.append(shared[0])
        if shared[1]:
            openings.append((end, shared[1]))
        back.append(shared[2])
        end += 1
    for at in range(end, length + 1):
        row, came, skipped = _known(lexicon, asked, at, opened)
        if at >= asked.shortest:
            bound = _add_stems(lexicon.endings, asked, (at, openings, skipped), (row, came))
        else:
            bound = _bound(row)
        if at < length:
            states = tuple([each for each in row.items() if each[1] >= bound and after[each[0]]])
            here, opening = (at, states) if states else None, _openings(states, best)
            if here:
                opened.append(here)
            if opening:
                openings.append((at, opening))
            came = {state: came[state] for state, _ in states}
            begun[word[:at]] = here, opening, came
        back.append(came)
    return row, back


def _openings(states: Sequence[tuple[int, float]], best: Sequence[float]) -> Openings:
    """Return the states that an unknown stem may follow with how likely its step is at most, the likeliest first."""
    found = [(likelihood + best[state], state, likelihood) for state, likelihood in states if best[state] > NEVER]
    if len(found) > 1:
        found.sort(reverse=True)
    return tuple(found)


def _known(lexicon: Lexicon, asked: Asked, end: int, opened: Sequence[Opened]) -> tuple[Row, Origins, dict[int, Tags]]:
    """Return what known stretches lead to, where from, and the tags of these stretches by their first letter."""
    word, allowed, known = asked.word, asked.allowed, lexicon.known
    row: Row = {}
    came: Origins = {}
    skipped: dict[int, Tags] = {}
    for start, states in opened:
        hit = known.get(word[start:end])
        if hit:
            steps, own = hit
            skipped[start] = own
            for state, likelihood in states:
                for tag, step, new in steps[state]:
                    total = likelihood + step + own[tag]
                    if (new not in row or total > row[new]) and (allowed is None or tag in allowed):
                        row[new], came[new] = total, state << _LETTER_BITS | start
    return row, came, skipped


def _add_stems(
    endings: Memory[str, Ending],
    asked: Asked,
    given: tuple[int, list[tuple[int, Openings]], dict[int, Tags]],
    into: tuple[Row, Origins],
) -> float:
    """Add to a row what unknown stems lead to, as far as HanTa may go on with it, and return how likely that must be.

    What begins behind another stem is hardly ever as likely as one long stem: whole stretches are passed over once
    there are enough states that are better.
    """
    (word, _, (after, _), shortest), (end, openings, skipped), (row, came) = asked, given, into
    length = len(word)
    usual = endings[word[max(1, end - _LONGEST_ENDING) : end]]
    bound = _add_first(usual if end > _LONGEST_ENDING else endings[word[1:end]], asked, (end, skipped), into)
    for start, states in openings:
        own = end - start
        if own < shortest:
            break
        # HanTa leaves the first letter of a short stretch out of its ending.
        ending = usual if own > _LONGEST_ENDING else endings[word[start + 1 : end]]
        most, adds, _ = ending[own if own < _LONGEST else _LONGEST]  # noqa: FURB136 - a call for each costs more
        if states[0][0] + most < bound:
            continue
        known, changed = skipped.get(start, _NO_TAGS), False
        for likeliest, state, likelihood in states:
            if likeliest + most < bound:
                break
            for tag, place, step, new in after[state]:
                total = likelihood + step + adds[place]
                if total > bound and (new not in row or total > row[new]) and tag not in known:
                    row[new], came[new] = total, state << _LETTER_BITS | start
                    changed = True
        if changed and end < length:
            bound = _bound(row)
    return bound


def _add_first(ending: Ending, asked: Asked, given: tuple[int, dict[int, Tags]], into: tuple[Row, Origins]) -> float:
    """Add what a stem that begins the word leads to, and return how likely a state must be for HanTa to go on with it.

    Such stems depend on their length and ending alone, and those of them that may count are known beforehand.
    """
    (end, skipped), (row, came) = given, into
    whole, known = end == len(asked.word), skipped.get(0, _NO_TAGS)
    off, bound = (_WHOLE_WORD, FLOOR) if whole else (0.0, _bound(row))
    _, adds, likely = ending[end if end < _LONGEST else _LONGEST]  # noqa: FURB136
    if whole or known or asked.allowed is not None:
        for tag, place, step, new in asked.stems.after[0]:
            total = step + (adds[place] - off)
            if total > bound and (new not in row or total > row[new]) and tag not in known:
                row[new], came[new] = total, 0
    else:
        for new, total in likely:
            if total <= bound:
                break
            if new not in row or total > row[new]:
                row[new], came[new] = total, 0
    return bound if whole else _bound(row)


def _bound(row: Row) -> float:
    """Return how likely a state of a row must be for HanTa to go on with it, as far as the row is filled."""
    return sorted(row.values())[-KEPT_STATES] - 1 if len(row) >= KEPT_STATES else FLOOR


def search_known(lexicon: Lexicon, word: str, allowed: frozenset[int]) -> tuple[Row, list[Origins]]:
    """Return what `search` does for a word of known stretches alone, which have tags that are allowed."""
    length, known = len(word), lexicon.known
    rows: list[Row] = [{0: 0.0}, *[{} for _ in word]]
    back: list[Origins] = [{} for _ in rows]
    for start in range(length):
        bound = _bound(rows[start])
        states = [each for each in rows[start].items() if each[1] >= bound]
        if not states:
            continue
        for end in range(start + 1, length + 1):
            hit = known.get(word[start:end])
            if hit is None:
                continue
            steps, own = hit
            row, came = rows[end], back[end]
            for state, likelihood in states:
                for tag, step, new in steps[state]:
                    if tag in allowed:
                        total = likelihood + step + own[tag]
                        if new not in row or total > row[new]:
                            row[new], came[new] = total, state << _LETTER_BITS | start
    return rows[-1], back


def way_back(back: Sequence[Origins], end: int, state: int) -> list[tuple[int, int]]:
    """Return the states on the way to a state at the end of a word, each with the letter where it stands."""
    way = []
    while end > 0:
        way.append((state, end))
        origin = back[end][state]
        state, end = origin >> _LETTER_BITS, origin & _LETTERS
    return way[::-1]
