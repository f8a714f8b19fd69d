"""What a dossier's page lists: statements, utterances, speakers, labels and moments, each ready to be printed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from lesart.dossiers.cited import Cited, Version, versions
from lesart.dossiers.patterns import filled
from lesart.dossiers.reasons import ANSWERED, REWORDED
from lesart.dossiers.witnesses import Witness
from lesart.dossiers.wording import READINGS, TELLING, VERDICTS
from lesart.records import Reading, Statement
from lesart.text.names import name_key

_ENDING: Final = re.compile(r"(?<=\w{3})(?:e|em|en|er|es|n|s)$")
_WIDELY: Final = 3
SHORT: Final = 60
"""Characters of what a report says that can stand in a line."""


def uninflected(name: str) -> tuple[str, ...]:
    """Return what one speaker or label is known by in every case: 'das Rote Kreuz', 'laut Rotem Kreuz'.

    >>> uninflected("des Milliardärs")[-1] == uninflected("Milliardär")[-1]
    True
    """
    return tuple(_ENDING.sub("", part) for part in name_key(name))


def _length(cited: Cited) -> int:
    return len(cited.text)


@dataclass(frozen=True, slots=True)
class StepView:
    """A report by which what was known changed: when it appeared, how in words, and what it says."""

    time: str
    kind: str
    member: Cited

    @property
    def words(self) -> str:
        """What the report says, its marked characters where they are short enough for a line."""
        marked = "".join(piece.text for piece in self.member.pieces if piece.marked)
        return " ".join(marked.split()) if 0 < len(marked) <= SHORT else self.member.text


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement with its number in the dossier, its members in the order of the reports, and the verdict in words.

    `lead` is the member that says it best; `steps` tell how it was settled or corrected, where it was. `readings` are
    those of the statement, and the same characters where other members print them; `repeated` are the anchors of
    statements that show nothing else.
    """

    number: int
    record: Statement
    members: tuple[Cited, ...]
    lead: Cited
    steps: tuple[StepView, ...] = ()
    readings: tuple[Reading, ...] = ()
    repeated: tuple[str, ...] = ()

    @property
    def anchor(self) -> str:
        """The statement's own anchor on the page."""
        return f"s{self.number}"

    @property
    def verdict(self) -> str:
        """The verdict in words."""
        return VERDICTS[self.record.verdict]

    @property
    def probability(self) -> float:
        """How likely the members state the same; 1 where that was never in question."""
        return 1.0 if self.record.probability is None else self.record.probability

    @property
    def doubtful(self) -> bool:
        """Whether the members may speak of different things; who sees a fact or an answer differ checks it anyway."""
        return self.record.verdict in {"agree", "wording"} and not self.record.is_sure

    @property
    def unsure(self) -> bool:
        """Whether what differs may be said of different things.

        An answer need not sound like its question; and where three reports differ in a fact, one that puts it in words
        of its own makes the others no less sure.
        """
        answered = any(filled(ANSWERED, each) for each in self.record.reasons)
        widely = self.record.verdict == "fact" and len(self.letters) >= _WIDELY
        return not (self.record.is_sure or answered or widely or self.record.verdict == "open")

    @property
    def shown(self) -> frozenset[tuple[str, str, int, int]]:
        """The characters that stand against each other, each with its kind and its report."""
        return frozenset((r.kind, self.record.members[r.member].article, r.start, r.end) for r in self.readings)

    @property
    def in_other_words(self) -> bool:
        """Whether all that sets the members apart are words of their own, none of them quoted: they say one thing."""
        reasons = self.record.reasons
        return self.record.verdict == "wording" and bool(reasons) and all(filled(REWORDED, each) for each in reasons)

    @property
    def kinds(self) -> tuple[str, ...]:
        """In what the members differ, in words, the plainest first; the wording only where nothing else differs."""
        found = {kind for member in self.members for kind in member.kinds}
        return tuple(READINGS[kind] for kind in TELLING if READINGS[kind] in found) or tuple(sorted(found))

    @property
    def versions(self) -> tuple[Version, ...]:
        """What the members say, each wording once."""
        return versions(self.members)

    @property
    def letters(self) -> tuple[Witness, ...]:
        """The reports that make the statement, each once."""
        return tuple({member.witness.siglum: member.witness for member in self.members}.values())


def once_each(statements: Iterable[StatementView]) -> tuple[StatementView, ...]:
    """Return the statements without those that show only what one before them does, which bears their anchors.

    Groups overlap, so that one clash of figures may stand in several statements.
    """
    found: list[StatementView] = []
    told: list[frozenset[tuple[str, str, int, int]]] = []
    for each in statements:
        shown = each.shown
        host = next((n for n, other in enumerate(told) if shown <= other), None) if shown else None
        if host is None:
            found.append(each)
            told.append(shown)
        else:
            found[host] = replace(found[host], repeated=(*found[host].repeated, each.anchor))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class UtteranceView:
    """One utterance in its several forms."""

    members: tuple[Cited, ...]
    differ: bool

    @property
    def versions(self) -> tuple[Version, ...]:
        """What the members print, each wording once."""
        return versions(self.members)


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """A speaker and what the reports have of him or her."""

    name: str | None
    utterances: tuple[UtteranceView, ...]


@dataclass(frozen=True, slots=True)
class LabelsView:
    """What each report calls one entity."""

    entity: str
    rows: tuple[tuple[Witness, tuple[Cited, ...]], ...]

    @property
    def versions(self) -> tuple[Version, ...]:
        """The words for the entity, each once, in the shortest of its cases: 'Milliardär' beside 'Milliardärs'."""
        found: dict[tuple[str, ...], dict[str, Cited]] = {}
        for witness, words in self.rows:
            for cited in words:
                own = found.setdefault(uninflected(cited.text), {})
                own[witness.siglum] = min(own.get(witness.siglum, cited), cited, key=_length)
        merged = [tuple(own.values()) for own in found.values()]
        return tuple(Version(own, own.index(min(own, key=_length))) for own in merged)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A moment that reports speak of, or (`printed`) the moment at which one appeared."""

    value: str
    members: tuple[Cited, ...] = ()
    printed: Witness | None = None

    @property
    def versions(self) -> tuple[Version, ...]:
        """What the reports say of the moment, each wording once."""
        return versions(self.members)
