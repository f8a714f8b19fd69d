"""Which quotation stands inside which."""

from collections.abc import Sequence
from dataclasses import replace

from lesart.marks.quotations.drafts import Draft


def with_holders(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the quotations in the order of the text, each with the index of the smallest one that holds it."""
    ordered = sorted(drafts, key=lambda d: (d.quotation.start, -d.quotation.end))
    waiting: list[int] = []
    found: list[Draft] = []
    for number, current in enumerate(ordered):
        while waiting and ordered[waiting[-1]].quotation.end < current.quotation.end:
            waiting.pop()
        holder = waiting[-1] if waiting else None
        same = current.quotation.inside == holder
        found.append(current if same else Draft(current.pattern, replace(current.quotation, inside=holder)))
        waiting.append(number)
    return tuple(found)
