"""Runs of words that two texts share."""

from collections.abc import Sequence


def longest_run(left: Sequence[str], right: Sequence[str]) -> int:
    """Return the length of the longest run of equal items in both sequences.

    >>> longest_run("der Damm hielt stand".split(), "doch der Damm hielt".split())
    3
    """
    best, before = 0, [0] * (len(right) + 1)
    for item in left:
        row = [0] * (len(right) + 1)
        for number, other in enumerate(right, 1):
            if item == other:
                row[number] = before[number - 1] + 1
        best, before = max(best, *row), row
    return best
