"""How the tables of this folder are written down."""


def entries(block: str) -> frozenset[str]:
    """Return the entries of a block of text that separates them by bars; the ends of its lines do not count.

    >>> sorted(entries("teilen|mehr lesen|drucken"))
    ['drucken', 'mehr lesen', 'teilen']
    """
    return frozenset("".join(line.strip() for line in block.splitlines()).split("|"))


def words(block: str) -> frozenset[str]:
    """Return the words of a block of text.

    >>> sorted(words("der die das"))
    ['das', 'der', 'die']
    """
    return frozenset(block.split())
