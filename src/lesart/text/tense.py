"""Whether a finite verb stands in the past tense, told by its form beside its infinitive."""

from typing import Final

# Past forms of strong verbs that end like a present one ('fährt', 'tritt').
_IN_T: Final = frozenset({
    "bat", "bot", "tat", "trat", "riet", "briet", "hielt", "galt", "schalt", "litt", "ritt", "stritt", "schritt",
    "schnitt", "glitt", "focht",
})  # fmt: skip
# What the endings do not show: 'wurde' ends like a Konjunktiv, 'sind' and 'weiss' differ from their infinitives.
_PAST: Final = frozenset({"wurde"})
_PRESENT: Final = frozenset({"sind", "seien", "bin", "bist", "weiss", "weiß", "wird"})
_ENDINGS: Final = ("te", "ten", "test", "tet")
_UMLAUTS: Final = "äöü"


def is_past(form: str, infinitive: str) -> bool:
    """Return whether a form in small letters is the past tense of a verb; 'werde', 'käme' and 'fährt' are not.

    >>> [is_past(*pair) for pair in [("wartete", "warten"), ("wartet", "warten"), ("begann", "beginnen")]]
    [True, False, True]
    >>> [is_past(*pair) for pair in [("gab", "geben"), ("gibt", "geben"), ("gäbe", "geben"), ("bitte", "bitten")]]
    [True, False, False, False]
    """
    stem = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive.removesuffix("n")
    if form in _PAST:
        return True
    if form in _PRESENT or form in {infinitive, stem, stem + "e", stem + "st", stem + "t", stem + "et"}:
        return False
    if form.startswith(stem):
        return form[len(stem) :].removeprefix("e") in _ENDINGS
    if any(form[place] in _UMLAUTS and form[place] not in infinitive for place in range(len(form))):
        return False
    return form.endswith(("te", "ten")) or form in _IN_T or form[-1] not in "te"
