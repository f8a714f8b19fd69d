"""What a clause is about, weighed by how rare it is in its story: stems, letters, names and numbers."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.accounts.clauses import Clause, clauses_of
from lesart.german.light_words import LIGHT
from lesart.models.words import Word, parts
from lesart.records import Article, Marks
from lesart.text.fold import fold
from lesart.text.stems import stem

_CONTENT: Final = ("NN", "NE", "VV", "ADJ", "ADV", "CARD", "FM", "XY")
_GRAMS: Final = (3, 4, 5)
_HYPHENS: Final = re.compile(r"[-‑/:*]+")
_NEGATIONS: Final = frozenset({"nicht", "nie", "niemals", "weder", "niemand", "nichts", "keinesfalls"})
Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Vector:
    """Weights by feature with their length, so that cosines are cheap."""

    weights: Weights
    norm: float
    total: float

    def cosine(self, other: "Vector") -> float:
        """Return the cosine of the angle to another vector, 0 where either is empty."""
        return self.shared(other, squared=True) / (self.norm * other.norm) if self.norm and other.norm else 0.0

    def shared(self, other: "Vector", *, squared: bool = False) -> float:
        """Return the weight of what both have; squared it is the scalar product."""
        small, large = sorted((self.weights, other.weights), key=len)
        common = ((weight, large[key]) for key, weight in small.items() if key in large)
        return sum(a * b for a, b in common) if squared else sum(min(a, b) for a, b in common)


@dataclass(frozen=True, slots=True)
class Profile:
    """A clause with its vectors and those of its sentence."""

    clause: Clause
    stems: Vector
    letters: Vector
    sentence_letters: Vector
    names: frozenset[str]
    numbers: frozenset[str]
    forms: tuple[str, ...]
    negated: bool


def profiles_of(articles: Sequence[Article], marks: Mapping[str, Marks]) -> tuple[Profile, ...]:
    """Return the profiles of all clauses of the articles; weights depend on the set of articles, not their order."""
    clauses = [clause for article in articles for clause in clauses_of(article, marks[article.id])]
    stems = [Counter(stems_of(clause.words)) for clause in clauses]
    letters = [_grams(clause.words) for clause in clauses]
    stem_rarity, letter_rarity = _rarity(stems), _rarity(letters)
    letter_vectors = [_vector(count, letter_rarity) for count in letters]
    sentences = _sentence_vectors(clauses, letters, letter_rarity)
    return tuple(
        Profile(
            clause,
            _vector(Counter(set(bag)), stem_rarity),
            vector,
            sentences[clause.article, clause.sentence.start],
            frozenset(stem(word.form) for word in clause.words if word.tag == "NE"),
            frozenset(word.form for word in clause.words if word.form[0].isdigit()),
            tuple(fold(word.form) for word in clause.words if word.is_word),
            any(_negates(word) for word in clause.words),
        )
        for clause, bag, vector in zip(clauses, stems, letter_vectors, strict=True)
    )


def stems_of(sentence: Iterable[Word]) -> list[str]:
    """Return the stems of the words that carry content, compounds by their parts, numbers as written."""
    return [key for word in sentence for key in _stems(word)]


def _stems(word: Word) -> list[str]:
    if word.form[0].isdigit():
        return ["#" + word.form]
    if not word.tag.startswith(_CONTENT) or fold(word.lemma) in LIGHT or not word.is_word:
        return []
    source = word.lemma if word.tag.startswith("VV") else word.form
    pieces = [part for piece in _HYPHENS.split(source) if piece for part in parts(piece)]
    return [key for key in map(stem, pieces) if len(key) > 1 and key not in LIGHT]


def _grams(sentence: Iterable[Word]) -> Counter[str]:
    """Return how often each run of three to five letters occurs, the edges of words counted as letters."""
    padded = [f" {fold(word.form)} " for word in sentence if word.is_word]
    return Counter(form[i : i + n] for form in padded for n in _GRAMS for i in range(len(form) - n + 1))


def _rarity(bags: Sequence[Mapping[str, int]]) -> dict[str, float]:
    """Return for each feature the logarithm of clauses to clauses that have it."""
    found = Counter(key for bag in bags for key in bag)
    return {key: math.log((len(bags) + 1) / count) for key, count in found.items()}


def _vector(counts: Mapping[str, int], rarity: Mapping[str, float]) -> Vector:
    weights = {key: (1 + math.log(count)) * rarity[key] for key, count in counts.items()}
    return Vector(weights, math.sqrt(sum(weight * weight for weight in weights.values())), sum(weights.values()))


def _sentence_vectors(
    clauses: Sequence[Clause], letters: Sequence[Counter[str]], rarity: Mapping[str, float]
) -> dict[tuple[str, int], Vector]:
    """Return the letter vectors of whole sentences by article and start."""
    counts: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for clause, count in zip(clauses, letters, strict=True):
        counts[clause.article, clause.sentence.start].update(count)
    return {key: _vector(count, rarity) for key, count in counts.items()}


def _negates(word: Word) -> bool:
    return fold(word.form) in _NEGATIONS or fold(word.form).startswith("kein")
