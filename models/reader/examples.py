"""What the reader learns from: passages with the labels that each of their words may have, and ties of roles.

A label that the annotation says nothing of is allowed as well as any other, so that sets which mark different things
can be learnt side by side: what is allowed costs nothing.
"""

import json
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from lesart.models.reading import KINDS, ROLES, Layer, Role, columns
from lesart.models.words import Word
from lesart.text.tokens import Token, tokens

Allowed = NDArray[np.bool_]
WIDTH: Final = columns("doubt").stop
_OWN_PARTS: Final = frozenset({"headline", "kicker", "lead", "subhead", "paragraph", "caption"})
_QUOTATION_LAYERS: Final[tuple[Layer, ...]] = ("message", *ROLES)


@dataclass(frozen=True, slots=True)
class Tie:
    """A quotation's messages and roles as ranges of words; a range may lie outside of a cut passage."""

    messages: tuple[tuple[int, int], ...]
    roles: tuple[tuple[Role, int, int], ...]


@dataclass(frozen=True, slots=True)
class Example:
    """Words, whether a space stands before each, and what is known of them; `ends` are where sentences end."""

    words: tuple[str, ...]
    spaced: tuple[bool, ...]
    allowed: Allowed
    ties: tuple[Tie, ...] = ()
    ends: tuple[int, ...] = field(default=())

    def cut(self, start: int, end: int) -> "Example":
        """Return the words from `start` to `end` with what is known of them."""
        ties = tuple(_cut_tie(tie, start, end) for tie in self.ties)
        return Example(
            self.words[start:end],
            self.spaced[start:end],
            self.allowed[start:end],
            tuple(tie for tie in ties if tie.messages),
            tuple(each - start for each in self.ends if start < each <= end),
        )


def _cut_tie(tie: Tie, start: int, end: int) -> Tie:
    messages = tuple((max(a, start) - start, min(b, end) - start) for a, b in tie.messages if a < end and start < b)
    roles = tuple((role, a - start, b - start) for role, a, b in tie.roles if start <= a and b <= end)
    return Tie(messages, roles)


class Marking:
    """Allows labels word by word while an example is put together."""

    def __init__(self, words: Sequence[Token | Word]) -> None:
        """Begin with words of which nothing is known."""
        self.words = words
        self.allowed = np.ones((len(words), WIDTH), np.bool_)

    def known(self, layers: Sequence[Layer]) -> None:
        """Say that these layers are marked throughout: what is not marked is 'O'."""
        for layer in layers:
            part = columns(layer)
            self.allowed[:, part] = False
            self.allowed[:, part.start] = True

    def unknown(self, layers: Sequence[Layer], start: int, end: int) -> None:
        """Say that nothing is known of a range of words."""
        for layer in layers:
            self.allowed[start:end, columns(layer)] = True

    def mark(self, layer: Layer, kinds: Sequence[str], start: int, end: int) -> None:
        """Mark a range of words as a span of one of these kinds."""
        part = columns(layer)
        self.allowed[start:end, part] = False
        for kind in kinds:
            begins = part.start + 1 + 2 * KINDS[layer].index(kind)
            self.allowed[start, begins] = True
            self.allowed[start + 1 : end, begins + 1] = True

    def range(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the range of words that a stretch of characters touches."""
        inside = [number for number, word in enumerate(self.words) if word.start < end and start < word.end]
        return (inside[0], inside[-1] + 1) if inside else None

    def example(self, ties: Sequence[Tie] = (), ends: Sequence[int] = ()) -> Example:
        """Return what was put together."""
        gaps = [True, *(a.end < b.start for a, b in zip(self.words, self.words[1:], strict=False))]
        forms = tuple(word.form for word in self.words)
        return Example(forms, tuple(gaps[: len(forms)]), self.allowed, tuple(ties), tuple(ends) or (len(forms),))


def named_example(words: Sequence[Word], labels: Sequence[str]) -> Example:
    """Return a sentence of which only the names are known."""
    marking = Marking(words)
    marking.known(["name"])
    part = columns("name")
    for number, label in enumerate(labels):
        if label != "O":
            column = part.start + 1 + 2 * KINDS["name"].index(label[2:]) + label.startswith("I-")
            marking.allowed[number, part] = False
            marking.allowed[number, column] = True
    return marking.example()


def reports(built: Path) -> Iterator[tuple[str, Example]]:
    """Yield each report of the corpus with its story; `built` is what `make corpus` wrote."""
    stories = {article: story["id"] for story in rows(built / "stories.jsonl") for article in story["articles"]}
    for article, marks in zip(rows(built / "articles.jsonl"), rows(built / "marks.jsonl"), strict=True):
        yield stories[article["id"]], _report(article, marks)


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the records of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _report(article: dict[str, Any], marks: dict[str, Any]) -> Example:
    text = article["text"]
    words: list[Token] = []
    ends = []
    for sentence in marks["sentences"]:
        words += tokens(text, sentence["start"], sentence["end"])
        ends.append(len(words))
    marking = Marking(words)
    marking.known(list(KINDS))
    for mention in marks["mentions"]:
        if not _is_phrase(mention):
            _mark(marking, "name", mention["type"], mention)
    for claim in marks["claims"]:
        _mark(marking, "doubt", claim["kind"], claim)
    for span in marks["open"]:
        _mark(marking, "doubt", "open", span)
    ties = [tie for quotation in _outer_last(marks["quotations"]) if (tie := _quotation(marking, quotation))]
    return marking.example(ties, ends)


def _is_phrase(mention: dict[str, Any]) -> bool:
    """Return whether a mention is no name but what stands for one ('die Ministerin')."""
    label = mention["label"]
    return label is not None and mention["start"] <= label["start"] and label["end"] <= mention["end"]


def _mark(marking: Marking, layer: Layer, kind: str, span: dict[str, Any]) -> tuple[int, int] | None:
    found = marking.range(span["start"], span["end"])
    if found:
        marking.mark(layer, [kind], *found)
    return found


def _outer_last(quotations: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the quotations with those first that lie inside others, so that the outer ones stand in the end."""
    return sorted(quotations, key=lambda quotation: quotation["inside"] is None)


def _quotation(marking: Marking, quotation: dict[str, Any]) -> Tie | None:
    """Mark a quotation and return its ties; of one inside another only the roles are marked."""
    roles: list[tuple[Role, int, int]] = []
    for role in ROLES:
        for span in quotation[role]:
            found = _mark(marking, role, role, span)
            if found:
                roles.append((role, *found))
    if quotation["inside"] is not None:
        return None
    kind = quotation["type"]
    messages = [found for span in quotation["spans"] if (found := _mark(marking, "message", kind, span))]
    return Tie(tuple(messages), tuple(roles)) if messages else None


_THEIR_ROLES: Final[dict[Role, str]] = {"speaker": "Source", "cue": "Cue", "addressee": "Addr", "via": "Medium"}


def speeches(path: Path) -> Iterator[Example]:
    """Yield debates of the Bundestag (SpkAtt 2023): messages of unknown kind and their roles, but no frames."""
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda each: each.name):
            file = archive.extractfile(member) if member.name.endswith(".json") else None
            if file:
                yield _speech(json.load(file))


def _speech(speech: dict[str, Any]) -> Example:
    words: list[Token] = []
    number_of: dict[str, int] = {}
    ends = []
    at = 0
    for sentence in speech["Sentences"]:
        for rank, form in enumerate(sentence["Tokens"]):
            number_of[f"{sentence['SentenceId']}:{rank}"] = len(words)
            at -= form in {".", ",", ";", ":", "!", "?", "“"} and bool(rank)
            words.append(Token(at, at + len(form), form))
            at += len(form) + (form != "„")
        ends.append(len(words))
    marking = Marking(words)
    marking.known([layer for layer in _QUOTATION_LAYERS if layer != "frame"])
    ties = [tie for each in speech["Annotations"] if (tie := _annotation(marking, each, number_of))]
    return marking.example(ties, ends)


def _annotation(marking: Marking, annotation: dict[str, Any], number_of: dict[str, int]) -> Tie | None:
    """Mark a speech event and return its ties; where there is no message, its words may be anything."""
    told = {key: _runs(sorted(number_of[each] for each in ids)) for key, ids in annotation.items()}
    if not told["Message"]:
        for key in _THEIR_ROLES.values():
            for run in told[key]:
                marking.unknown(_QUOTATION_LAYERS, *run)
        return None
    roles: list[tuple[Role, int, int]] = []
    for run in told["Message"]:
        marking.mark("message", KINDS["message"], *run)
    for role, key in _THEIR_ROLES.items():
        for run in told[key]:
            marking.mark(role, [role], *run)
            roles.append((role, *run))
    return Tie(tuple(told["Message"]), tuple(roles))


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return the ranges that numbers in order make."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number:
            found[-1] = (found[-1][0], number + 1)
        else:
            found.append((number, number + 1))
    return found
