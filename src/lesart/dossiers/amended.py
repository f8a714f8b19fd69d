"""What newsrooms changed in their reports: versions that were handed in too, held against the next, line by line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lesart.dossiers.witnesses import Witness
from lesart.records import Article, Earlier
from lesart.text.changes import Change, changes

Line = tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Amendment:
    """How a report went from one version to the next: its number, when both were published, the lines that changed."""

    witness: Witness
    version: int
    before: str | None
    after: str | None
    lines: tuple[Line, ...]

    @property
    def moments(self) -> tuple[str, ...]:
        """When the two versions were published, none where that is unknown or the same."""
        return (self.before, self.after) if self.before and self.after and self.before != self.after else ()


def amendments(earlier: Iterable[Earlier], witnesses: dict[str, Witness]) -> tuple[Amendment, ...]:
    """Return what was changed in the reports of a dossier, in their order, the oldest version first."""
    by_article: dict[str, list[Earlier]] = {}
    for each in earlier:
        by_article.setdefault(each.article, []).append(each)
    return tuple(found for article, witness in witnesses.items() for found in _of(witness, by_article.get(article, [])))


def _of(witness: Witness, earlier: list[Earlier]) -> Iterator[Amendment]:
    versions = [*(each.earlier for each in earlier), witness.article]
    for each, later in zip(earlier, versions[1:], strict=True):
        lines = tuple(_changed(changes(_told(each.earlier), _told(later))))
        yield Amendment(witness, each.version, _moment(each.earlier), _moment(later), lines)


def _moment(article: Article) -> str | None:
    return article.modified or article.published


def _told(article: Article) -> str:
    """Return what a report says, a line for each of its parts; a headline that came as a field is one too."""
    title = () if any(part.kind == "headline" for part in article.parts) else (article.title or "",)
    parts = (" ".join(article.text[p.start : p.end].split()) for p in article.parts if p.kind != "boilerplate")
    return "".join(f"{line}\n" for line in (*title, *parts))


def _changed(found: Iterable[Change]) -> Iterator[Line]:
    """Yield the lines in which something went or came."""
    line: list[Change] = []
    for change in found:
        *whole, rest = change.text.split("\n")
        for piece in whole:
            line += [Change(change.kind, piece)] if piece else []
            yield from _kept(line)
            line = []
        line += [Change(change.kind, rest)] if rest else []
    yield from _kept(line)


def _kept(line: list[Change]) -> Iterator[Line]:
    if any(change.kind != "same" and change.text.strip() for change in line):
        yield tuple(line)
