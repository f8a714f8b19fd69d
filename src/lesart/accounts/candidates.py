"""Which clauses are worth comparing: pairs of different reports of which one covers enough of the other."""

from collections import defaultdict
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
_MOST: Final = 200_000  # about half a minute of comparing; only stories of many dozen reports have more


def candidates(profiles: Sequence[Profile], nearness: Nearness | None = None) -> list[Pair]:
    """Return the pairs of clauses of different reports that share a fifth of the weight of either, in order.

    Where it is known how near clauses are in meaning, those that are near too. Where a story has more
    than `_MOST` such pairs, those that share most are kept.
    """
    shares: dict[Pair, float] = {}
    reports = _numbered([profile.clause.article for profile in profiles])
    for number, row in enumerate(_rows(profiles)):
        near = row >= _FLOOR
        if nearness is not None:
            near |= nearness.near(number) >= nearness.least
        for other in np.flatnonzero(near & (reports != reports[number])).tolist():
            pair = (min(number, other), max(number, other))
            shares[pair] = max(shares.get(pair, 0.0), float(row[other]))
    if len(shares) > _MOST:
        return sorted(sorted(shares, key=lambda pair: (-shares[pair], pair))[:_MOST])
    return sorted(shares)


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
