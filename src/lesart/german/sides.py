"""How tables of pairs are written down: a line each, the two sides parted by a bar."""

from collections import defaultdict
from collections.abc import Mapping


def sides(block: str) -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Return for each word of a block the sides it stands on: which side (0, 1) of which line.

    >>> sides("kaufen | verkaufen veräußern")["verkaufen"]
    ((1, 0),)
    """
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, line in enumerate(block.strip().splitlines()):
        for side, words in enumerate(line.split("|")):
            for word in words.split():
                found[word].append((side, number))
    return {word: tuple(places) for word, places in found.items()}
