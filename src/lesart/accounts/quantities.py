"""Figures side by side: whether they count the same thing and whether both can be meant."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Final

from lesart.models.words import Word, words
from lesart.records import Figure, Span
from lesart.text.senses import senses
from lesart.text.stems import stem

_LOOSE: Final = 0.06  # 'rund 400' may be 412
_ROUND: Final = 0.03  # '400' may be 412: a figure that ends in more zeros is rounded, said or not
_ZEROS: Final = 10
_NEAR: Final = 3.0  # '178' beside '164 Kilometern pro Stunde' may be a speed; '9' beside it hardly
_COUNTED: Final = ("NN", "NE", "ADJ")


def same_base(a: Figure, in_a: str, b: Figure, in_b: str) -> bool:
    """Whether two figures have one unit and count the same thing, as far as the reports say."""
    return one_base((a, _keys(in_a, a.of)), (b, _keys(in_b, b.of)))


Counted = tuple[Figure, AbstractSet[str]]


def one_base(one: Counted, other: Counted) -> bool:
    """Whether two figures have one unit and count the same, given the stems of what each counts, none if unsaid."""
    (a, in_a), (b, in_b) = one, other
    # 'um 17 gestiegen' is a difference, 'auf 17 gestiegen' a count; but 'legte 6 Prozent zu' leaves out 'um'.
    if a.unit != b.unit or (a.unit != "%" and (a.role == "by") != (b.role == "by")):
        return False
    if a.of is None or b.of is None:
        return a.unit is not None
    counted = in_a, in_b
    meant = [{sense for key in keys for sense in senses(key)} for keys in counted]
    low, high = sorted((abs(a.value), abs(b.value)))
    # '62 Feuerwehren' and '710 Feuerwehrleute' have one meaning in the table, and are too far apart to be one count.
    return bool(counted[0] & counted[1] or (meant[0] & meant[1] and high <= _NEAR * low))


def may_count(bare: Figure, other: Figure) -> bool:
    """Whether a figure that says nothing of what it counts can be meant for what another counts: 'auf 17 gestiegen'.

    Both are of one size; whoever asks must know that the clauses speak of the same.
    """
    named = bare.unit is not None or bare.of is not None
    low, high = sorted((abs(bare.value), abs(other.value)))
    return not named and other.unit not in {"%", "a"} and low > 0 and high <= _NEAR * low


def compatible(a: Figure, b: Figure) -> bool:
    """Whether both figures can be true at once: equal, rounded, within a bound or within a range."""
    if _lowest(a) <= b.value <= _highest(a) or _lowest(b) <= a.value <= _highest(b):
        return True
    if _is_rounded(a.value, b.value) or _is_rounded(b.value, a.value):
        return True
    loose = _LOOSE if "about" in {a.approx, b.approx} else _ROUND if _grain(a) != _grain(b) else 0.0
    return abs(a.value - b.value) <= loose * max(abs(a.value), abs(b.value))


def _is_rounded(whole: float, exact: float) -> bool:
    """Whether a whole number is a decimal one, rounded: 'vier Prozent' for '4,2 Prozent'."""
    return exact != round(exact) == whole and abs(whole - exact) <= _LOOSE * abs(exact)


def _lowest(figure: Figure) -> float:
    return 0.0 if figure.approx in {"under", "up-to"} else figure.value


def _highest(figure: Figure) -> float:
    if figure.upper is not None:
        return figure.upper
    return float("inf") if figure.approx == "over" else figure.value


def _grain(figure: Figure) -> int:
    """Return the power of ten that the last digit that is not zero counts: 100 for 700, 10 for 710, 1 for 7 or 7.5."""
    value, grain = figure.value, 1
    while value >= _ZEROS and value % _ZEROS == 0:
        value, grain = value / _ZEROS, grain * _ZEROS
    return grain


def counted_by(found: Iterable[Word]) -> set[str]:
    """Return the stems of what some words count: of nouns, names and adjectives, each whole."""
    return {stem(word.lemma) for word in found if word.tag.startswith(_COUNTED)}


def _keys(text: str, span: Span | None) -> set[str]:
    return counted_by(words(text, span.start, span.end)) if span else set()
