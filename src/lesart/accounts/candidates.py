"""Which clauses are worth comparing: pairs of different reports of which one covers enough of the other."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from lesart.accounts.meaning import Nearness
from lesart.accounts.profiles import Profile
from lesart.text.senses import senses

Pair = tuple[int, int]
Key = TypeVar("Key", str, int)
SYNONYM: Final = 0.7  # a word of the same meaning counts for less than the same word
_FLOOR: Final = 0.2  # below this share, hardly one pair in a thousand states the same
_REPEATED: Final = 4  # times that a report may say the same in the same words, and each is compared
_MOST: Final = 200_000  # about half a minute of comparing; only stories of many dozen reports have more


def candidates(profiles: Sequence[Profile], nearness: Nearness | None = None) -> list[Pair]:
    """Return the pairs of clauses of different reports that share a fifth of the weight of either, in order.

    Where it is known how near clauses are in meaning, those that are near too. Where a story has more
    than `_MOST` such pairs, those that share most are kept. Of what a report says word for word again and again, only
    the first few clauses are compared: a thousand of them would make a million pairs.
    """
    shares: dict[Pair, float] = {}
    compared = _compared(profiles)
    reports = _numbered([profiles[number].clause.article for number in compared])
    for place, row in enumerate(_rows([profiles[number] for number in compared])):
        near, number = row >= _FLOOR, compared[place]
        if nearness is not None:
            near |= nearness.near(number)[compared] >= nearness.least
        for beside in np.flatnonzero(near & (reports != reports[place])).tolist():
            other = compared[beside]
            pair = (min(number, other), max(number, other))
            shares[pair] = max(shares.get(pair, 0.0), float(row[beside]))
    if len(shares) > _MOST:
        return sorted(sorted(shares, key=lambda pair: (-shares[pair], pair))[:_MOST])
    return sorted(shares)


def _compared(profiles: Sequence[Profile]) -> list[int]:
    """Return the numbers of the clauses that are compared, in order."""
    said: Counter[tuple[str, tuple[str, ...]]] = Counter()
    found = []
    for number, profile in enumerate(profiles):
        key = profile.clause.article, profile.forms
        said[key] += 1
        if said[key] <= _REPEATED:
            found.append(number)
    return found


def _rows(profiles: Sequence[Profile]) -> Iterator[NDArray[np.float64]]:
    """Yield for each clause the share of its weight that each other clause has, in words or in meaning."""
    by_stem = _postings([tuple(profile.stems.weights) for profile in profiles])
    by_sense = _postings([tuple(profile.senses) for profile in profiles])
    for profile in profiles:
        row = np.zeros(len(profiles))
        for key, weight in profile.stems.weights.items():
            exact = by_stem[key]
            meant = [by_sense[sense] for sense in senses(key)]
            if meant:
                row[np.setdiff1d(np.concatenate(meant), exact)] += SYNONYM * weight
            row[exact] += weight
        yield row / (profile.stems.total or 1.0)


def _postings(bags: Sequence[tuple[Key, ...]]) -> dict[Key, NDArray[np.intp]]:
    found: dict[Key, list[int]] = defaultdict(list)
    for number, bag in enumerate(bags):
        for key in bag:
            found[key].append(number)
    return {key: np.array(numbers, dtype=np.intp) for key, numbers in found.items()}


def _numbered(names: Sequence[str]) -> NDArray[np.intp]:
    order = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([order[name] for name in names], dtype=np.intp)
