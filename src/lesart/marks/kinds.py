"""Which kind of clause a segment is: by its first word, and by whether its verb stands first, second or last."""

from collections.abc import Sequence
from typing import Final, Literal

from lesart.marks.signs import mood_of
from lesart.models.words import Word
from lesart.text.quotes import MARKS

Kind = Literal["main", "first", "joined", "sub", "asking", "rel", "inf", "fragment", "quote"]

_SUBORDINATING: Final = frozenset({"dass", "daß", "ob", "sodass", "indem", "wonach", "wobei"})
# Conjunctions that are other words too; a verb at the end tells: 'während Lenz sprach', not 'während der Rede'.
_MAYBE_SUBORDINATING: Final = frozenset({"während", "zumal", "seit", "bis", "seitdem", "da", "als", "wenn", "sobald"})
_ARTICLES: Final = frozenset(
    {"der", "die", "das", "dem", "den", "dessen", "deren", "denen", "welcher", "welche", "welches"}
)
_ASKING: Final = frozenset(
    """
    wie wer was wann wo warum weshalb wieso welche welcher welches welchen welchem wem wen wessen wohin woher womit
    woran worauf worin worüber wozu wodurch wovon wogegen inwieweit inwiefern wieviel weswegen
    """.split()  # noqa: SIM905 - a table of words ('sie fragte, inwieweit das stimme')
)
_JOINING: Final = frozenset({"und", "oder", "aber", "sondern", "sowie", "doch"})
_TO: Final = frozenset({"PTKZU", "VV(IZU)"})


def kind_of(
    words: Sequence[Word], forms: Sequence[str], place: tuple[int, int, int], finites: Sequence[int]
) -> tuple[Kind, int | None]:
    """Return the kind of the words `[first, last)` and the verb that makes them a clause.

    `place` is their first word, the first that is no light one, and their end; `forms` are the words in small letters.
    """
    first, start, last = place
    tag, low = words[start].tag, forms[start]
    if not finites:
        return _verbless(words, first, last, low), None
    final = finites[-1]
    if tag.startswith("KOUS") or low in _SUBORDINATING or _is_so_that(forms, start, last):
        return "sub", final
    hanging = _kind_by_opening(words, forms, (first, start, final)) if _ends_with_verb(words, final, last) else None
    if hanging is not None:
        return hanging, final
    if tag.endswith("(FIN)"):
        return ("joined" if _is_joined(forms, first, start) else "first"), start
    return "main", finites[0]


def _kind_by_opening(words: Sequence[Word], forms: Sequence[str], place: tuple[int, int, int]) -> Kind | None:
    """Return the kind of a clause that has its verb last, if its first word makes it one that hangs on another."""
    first, start, final = place
    if start + 1 < final and _may_subordinate(forms, first, start):
        return "sub"
    if _is_relative(words, start, final):
        return "rel"
    return "asking" if forms[start] in _ASKING and start < final else None


def _may_subordinate(forms: Sequence[str], first: int, start: int) -> bool:
    """Whether a segment begins with a word that is a conjunction where the verb stands last; 'zumal' is light."""
    return forms[start] in _MAYBE_SUBORDINATING or (start > first and forms[start - 1] == "zumal")


def _is_so_that(forms: Sequence[str], start: int, last: int) -> bool:
    """Whether a segment begins with 'so dass', 'als ob', 'wie wenn'."""
    return (
        forms[start] in {"so", "als", "wie"} and start + 1 < last and forms[start + 1] in {"dass", "daß", "ob", "wenn"}
    )


def _verbless(words: Sequence[Word], first: int, last: int, low: str) -> Kind:
    if not _TO.isdisjoint([word.tag for word in words[first:last]]):
        return "inf"
    if low in {"dass", "daß", "ob", "weil", "wenn", "nachdem", "während", "wonach"}:
        return "sub"
    return "fragment"


def _ends_with_verb(words: Sequence[Word], finite: int, last: int) -> bool:
    """Whether nothing but marks, parentheses and verbs follows the finite verb ('die kommen wird und bleibt')."""
    depth = 0
    for number in range(finite + 1, last):
        form = words[number].form
        depth += {"(": 1, ")": -1}.get(form, 0)
        if depth == 0 and form not in MARKS and form != ")" and not words[number].tag.startswith(("VV", "VA", "VM")):
            return False
    return True


def _is_relative(words: Sequence[Word], start: int, verb: int) -> bool:
    if start and words[start].form[:1].isupper():
        return False
    if words[start].tag in {"PRELS", "PRELAT"}:
        return True
    if words[start].tag.startswith("APPR") and start + 1 < verb:
        return words[start + 1].tag in {"PRELS", "PRELAT"}
    return start > 0 and words[start].form.lower() in _ARTICLES and not _opens_clause(words, start, verb)


def _opens_clause(words: Sequence[Word], start: int, verb: int) -> bool:
    """Whether an article after a comma begins a clause of its own ('sagte, der Damm halte'), by verb or Konjunktiv."""
    behind_verb = start > 1 and words[start - 2].tag.startswith(("VV", "PTKVZ", "PROAV", "PPER"))
    return behind_verb or (words[start].tag == "ART" and mood_of(words[verb]) is not None)


def _is_joined(forms: Sequence[str], first: int, start: int) -> bool:
    return not _JOINING.isdisjoint(forms[first:start])
