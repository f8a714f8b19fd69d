"""Figures side by side: whether they count the same thing and whether both can be meant."""

from typing import Final

from lesart.models.words import words
from lesart.records import Figure, Span
from lesart.text.senses import senses
from lesart.text.stems import stem

_LOOSE: Final = 0.06  # 'rund 400' may be 412
_ROUND: Final = 0.03  # '400' may be 412: a figure that ends in zeros is rounded, said or not
_ZEROS: Final = 10
_COUNTED: Final = ("NN", "NE", "ADJ")


def same_base(a: Figure, in_a: str, b: Figure, in_b: str) -> bool:
    """Whether two figures have one unit and count the same thing, as far as the reports say."""
    if a.unit != b.unit:
        return False
    if a.of is None or b.of is None:
        return a.unit is not None
    counted = _keys(in_a, a.of), _keys(in_b, b.of)
    meant = [{sense for key in keys for sense in senses(key)} for keys in counted]
    return bool(counted[0] & counted[1] or meant[0] & meant[1])


def compatible(a: Figure, b: Figure) -> bool:
    """Whether both figures can be true at once: equal, rounded, within a bound or within a range."""
    if _lowest(a) <= b.value <= _highest(a) or _lowest(b) <= a.value <= _highest(b):
        return True
    loose = _LOOSE if "about" in {a.approx, b.approx} else _ROUND if _rounded(a) != _rounded(b) else 0.0
    return abs(a.value - b.value) <= loose * max(abs(a.value), abs(b.value))


def _lowest(figure: Figure) -> float:
    return 0.0 if figure.approx in {"under", "up-to"} else figure.value


def _highest(figure: Figure) -> float:
    if figure.upper is not None:
        return figure.upper
    return float("inf") if figure.approx == "over" else figure.value


def _rounded(figure: Figure) -> bool:
    return figure.value >= _ZEROS and figure.value % _ZEROS == 0


def _keys(text: str, span: Span) -> set[str]:
    return {stem(word.lemma) for word in words(text, span.start, span.end) if word.tag.startswith(_COUNTED)}
