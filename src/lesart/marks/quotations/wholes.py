"""Quotations as wholes: what two patterns found counts once, and free speech that goes on is one quotation."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from lesart.marks.quotations.drafts import Draft

if TYPE_CHECKING:
    from lesart.records import Span

# Of these another pattern knows more, where both have found the same words: who says them, and with which verb.
_UNFRAMED: Final = frozenset({"direct-going-on", "direct-after-colon", "direct-alone", "reader"})
# What follows each other as one: the Konjunktiv by whichever form, and hearsay.
_FREE: Final[Mapping[str, str]] = {
    "free-first": "mood",
    "free-second": "mood",
    "free-after-colon": "mood",
    "hearsay": "hearsay",
}


def once(drafts: Sequence[Draft]) -> list[Draft]:
    """Return direct speech once, where two patterns found it: in its first sentence that it goes on, later its frame.

    '„Der Damm hält. Wir bleiben wach“, sagte Lenz': behind other speech both are true of these words.
    """
    best: dict[tuple[Span, ...], Draft] = {}
    for draft in drafts:
        words = draft.quotation.spans
        if draft.quotation.type == "direct" and (words not in best or best[words].pattern in _UNFRAMED):
            best[words] = draft
    return [draft for draft in drafts if draft.quotation.type != "direct" or best[draft.quotation.spans] is draft]


def continued(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the quotations in the order of the text, sentences of free speech that follow each other joined.

    Each sentence stays a span of its own. A paragraph ends free speech: the next may be somebody else's.
    """
    found: list[Draft] = []
    going: dict[str, int] = {}
    ends: dict[int, list[Draft]] = {}
    for draft in sorted(drafts, key=lambda each: each.quotation.start):
        kind = _FREE.get(draft.pattern)
        if kind is None:
            found.append(draft)
            continue
        begun = going.get(kind)
        if begun is not None and _follows(text, ends[begun][-1], draft):
            ends[begun].append(draft)
        else:
            going[kind] = len(found)
            ends[len(found)] = [draft]
            found.append(draft)
    for number, parts in ends.items():
        spans = tuple(span for part in parts for span in part.quotation.spans)
        found[number] = Draft(parts[0].pattern, replace(parts[0].quotation, spans=spans))
    return found


def _follows(text: str, before: Draft, draft: Draft) -> bool:
    between = text[before.quotation.end : draft.quotation.start]
    return not between.strip() and "\n" not in between
