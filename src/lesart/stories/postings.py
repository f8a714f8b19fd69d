"""Which articles of the window have a term."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

_FULL: Final = 400  # articles that a term is kept for, the latest; a term of more tells nothing


@dataclass(slots=True)
class Postings:
    """Terms with the articles that have them, in the order they came."""

    _articles: dict[int, dict[str, None]] = field(default_factory=dict)
    _terms: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def add(self, article: str, terms: Iterable[int]) -> None:
        """Note the terms of an article; terms that very many have let go of the oldest."""
        self._terms[article] = tuple(terms)
        for term in self._terms[article]:
            among = self._articles.setdefault(term, {})
            among[article] = None
            if len(among) > _FULL:
                del among[next(iter(among))]

    def remove(self, article: str) -> None:
        """Forget an article."""
        for term in self._terms.pop(article, ()):
            among = self._articles.get(term, {})
            among.pop(article, None)
            if not among:
                self._articles.pop(term, None)

    def closest(self, terms: Iterable[int], count: int) -> list[str]:
        """Return the articles that share most of the terms."""
        shared: Counter[str] = Counter()
        for term in terms:
            shared.update(iter(self._articles.get(term, ())))
        return [article for article, _ in sorted(shared.items(), key=lambda each: (-each[1], each[0]))[:count]]
