"""What one report says of all and another of some."""

from typing import Final

from lesart.accounts.readings.findings import Comparison, Finding, Member
from lesart.german.scope import ALL, SOME
from lesart.records import Span
from lesart.text.fold import fold

_ALIKE: Final = 0.5
_EVERY: Final = "jede"


def compare_scope(group: Comparison) -> tuple[Finding, ...]:
    """Return the words that give nearly the same clause a wider and a narrower scope."""
    members = group.members
    found = []
    for i, j in group.pairs:
        a, b = members[i], members[j]
        near = group.alike(i, j) >= _ALIKE
        for one, other, x, y in ((i, j, a, b), (j, i, b, a)):
            wide, narrow = _word(x, ALL), _word(y, SOME)
            if near and wide and narrow and not _word(y, ALL):
                reason = f"Der Geltungsbereich weicht ab: {x.says(wide)} gegen {y.says(narrow)}."
                found.append(Finding("scope", "fact", ((one, wide), (other, narrow)), reason))
    return tuple(found)


def _word(member: Member, table: frozenset[str]) -> Span | None:
    words = [word for word in member.profile.clause.words if word.is_word]
    # 'Jeder Einzelne' is everybody.
    before = ["", *(fold(word.form) for word in words)]
    found = (w for w, b in zip(words, before, strict=False) if fold(w.form) in table and not b.startswith(_EVERY))
    return next((Span(word.start, word.end) for word in found), None)
