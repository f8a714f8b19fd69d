"""What changed between two versions of a text: words that stayed, went and came."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rapidfuzz.distance import Indel

from lesart.records import Edit, Span

_LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")
_WORD: Final = re.compile(r"\s+|\w+|[^\w\s]")
_MOST: Final = 25_000_000  # pairs of words that are compared at most; larger stretches are shown as replaced whole

Kind = Literal["same", "gone", "come"]


@dataclass(frozen=True, slots=True)
class Change:
    """A run of characters that both texts have, or only the earlier (`gone`), or only the later (`come`)."""

    kind: Kind
    text: str


def changes(earlier: str, later: str) -> tuple[Change, ...]:
    """Return two texts as one, run by run: first line by line, then word by word where lines were replaced.

    >>> [(c.kind, c.text) for c in changes("Der Damm hielt.", "Der Damm brach.")]
    [('same', 'Der Damm '), ('gone', 'hielt'), ('come', 'brach'), ('same', '.')]
    """
    return tuple(_joined(_by_lines(earlier, later)))


def edits(earlier: str, later: str) -> tuple[Edit, ...]:
    """Return the places at which two texts differ, as offsets in both.

    >>> edits("Der Damm hielt.", "Der Damm brach jetzt.")
    (Edit(gone=Span(start=9, end=14), come=Span(start=9, end=20)),)
    """
    found: list[Edit] = []
    old = new = 0
    for change in changes(earlier, later):
        size = len(change.text)
        gone, come = Span(old, old + size * (change.kind != "come")), Span(new, new + size * (change.kind != "gone"))
        old, new = gone.end, come.end
        if change.kind == "same":
            continue
        if found and (found[-1].gone.end, found[-1].come.end) == (gone.start, come.start):
            last = found.pop()
            gone, come = Span(last.gone.start, gone.end), Span(last.come.start, come.end)
        found.append(Edit(gone, come))
    return tuple(found)


def _by_lines(earlier: str, later: str) -> Iterator[Change]:
    left, right = _LINE.findall(earlier), _LINE.findall(later)
    for same, old, new in _blocks(left, right):
        if same:
            yield Change("same", old)
        else:
            yield from _by_words(old, new)


def _by_words(old: str, new: str) -> Iterator[Change]:
    for same, gone, come in _blocks(_WORD.findall(old), _WORD.findall(new)):
        if same:
            yield Change("same", gone)
        else:
            yield Change("gone", gone)
            yield Change("come", come)


def _blocks(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[bool, str, str]]:
    """Yield stretches of two sequences in turn, the same in both or replaced one by the other."""
    if len(left) * len(right) > _MOST:
        yield False, "".join(left), "".join(right)
        return
    gone, come = "", ""
    for step in Indel.opcodes(left, right):
        old, new = "".join(left[step.src_start : step.src_end]), "".join(right[step.dest_start : step.dest_end])
        if step.tag == "equal":
            if gone or come:
                yield False, gone, come
                gone, come = "", ""
            yield True, old, new
        else:
            gone, come = gone + old, come + new
    if gone or come:
        yield False, gone, come


def _joined(found: Iterator[Change]) -> Iterator[Change]:
    """Yield runs without empty ones, neighbours of one kind as one."""
    last: Change | None = None
    for change in found:
        if not change.text:
            continue
        if last is not None and last.kind == change.kind:
            last = Change(last.kind, last.text + change.text)
            continue
        if last is not None:
            yield last
        last = change
    if last is not None:
        yield last
