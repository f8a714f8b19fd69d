"""A dossier as a short summary for the terminal."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from lesart.dossiers.amended import Line
from lesart.dossiers.cited import Version
from lesart.dossiers.entries import StatementView
from lesart.dossiers.glances import Glance, glances
from lesart.dossiers.refusals import german_refusal
from lesart.dossiers.view import View
from lesart.dossiers.witnesses import Witness
from lesart.dossiers.wording import count, listed, moment
from lesart.records import Dossier

SHOWN: Final = 8
WORDINGS: Final = 4  # of one difference that a terminal shows; the page has all
HEADED: Final = 40  # characters of a reading that a head line has room for
_GAP: Final = re.compile(r"\s+")


def render(dossier: Dossier) -> RenderableType:
    """Return what stands firm and what differs, a few lines each."""
    view = View(dossier)
    against = {g.statement.number: g for g in glances(view) if max(len(words) for words, _ in g.readings) <= HEADED}
    head = [Text(dossier.story.title or "Dossier", style="bold"), Text(overview(view), style="dim"), Text()]
    witnesses = [Text(f"  {w.siglum}  {w.name}, {w.when}") for w in view.witnesses.values()]
    return Group(
        *head,
        *witnesses,
        *_section("Was übereinstimmt", view.shared, _agreement),
        *_section(
            "Worin die Berichte auseinandergehen", view.differing, lambda s: _difference(s, against.get(s.number))
        ),
        *_amended(view),
        *(Text(f"\nNicht gelesen: {r.source}: {german_refusal(r.rejected)}", style="red") for r in dossier.rejected),
        Text(f"\n{how_read(dossier)}", style="dim"),
    )


def how_read(dossier: Dossier) -> str:
    """Return in one line what has read the reports."""
    if dossier.depth == "full":
        return f"Gelesen mit Regeln und dem Modell von lesart, Fassung {dossier.model}."
    return "Nur mit Regeln gelesen, ohne das Modell von lesart."


def overview(view: View) -> str:
    """Return the size of a dossier in one line."""
    return ", ".join(
        (
            count(len(view.witnesses), "Bericht", "Berichte"),
            count(len(view.shared), "gemeinsame Aussage", "gemeinsame Aussagen"),
            count(len(view.differing), "Unterschied", "Unterschiede"),
        )
    )


def _amended(view: View) -> list[RenderableType]:
    """Return what newsrooms changed, a line for each change."""
    if not view.amendments:
        return []
    rows: list[RenderableType] = [Text("\nWas Redaktionen geändert haben", style="bold")]
    for found in view.amendments:
        when = f": {moment(found.before)} → {moment(found.after)}" if found.moments else ""
        rows.append(Text(f"  {found.witness.called}{when}"))
        rows += [Padding(_edited(line), (0, 0, 0, 4)) for line in found.lines[:SHOWN]]
    return rows


def _edited(line: Line) -> Text:
    styles = {"gone": "red strike", "come": "green"}
    signs = {"gone": ("[-", "-]"), "come": ("[+", "+]")}
    text = Text()
    for change in line:
        before, after = signs.get(change.kind, ("", ""))
        text.append(f"{before}{change.text}{after}", styles.get(change.kind, ""))
    return text


def _section(
    title: str, statements: tuple[StatementView, ...], shown: Callable[[StatementView], RenderableType]
) -> list[RenderableType]:
    if not statements:
        return []
    more = len(statements) - SHOWN
    rest: list[RenderableType] = [Text(f"  … und {more} weitere", style="dim")] if more > 0 else []
    return [Text(f"\n{title}", style="bold"), *(shown(s) for s in statements[:SHOWN]), *rest]


def _agreement(statement: StatementView) -> RenderableType:
    origins = count(statement.record.lineages, "unabhängige Quelle", "unabhängige Quellen")
    told = Text.assemble(statement.lead.text, (f"  [{_letters(statement.letters)}; {origins}]", "dim"))
    return Padding(told, (0, 0, 0, 2))


def _difference(statement: StatementView, glance: Glance | None) -> RenderableType:
    """Return a difference: in what, short readings against each other, then each wording."""
    kinds = statement.kinds if statement.record.verdict == "fact" else ()
    head = Text(statement.verdict + (f": {listed(kinds)}" if kinds else ""), style="yellow")
    if glance:
        readings = [f"{words} [{_letters([m.witness for m in members])}]" for words, members in glance.readings]
        head.append("  " + " ↔ ".join(readings), "bold")
    wordings = statement.versions
    rows = [Padding(_wording(version), (0, 0, 0, 2)) for version in wordings[:WORDINGS]]
    more = len(wordings) - WORDINGS
    rest = [Padding(Text(f"… und {more} weitere Fassungen", style="dim"), (0, 0, 0, 2))] if more > 1 else []
    if more == 1:
        rest = [Padding(_wording(wordings[-1]), (0, 0, 0, 2))]
    return Padding(Group(head, *rows, *rest), (0, 0, 0, 2))


def _wording(version: Version) -> Text:
    """Return one wording with the letters of the reports that have it, what differs marked."""
    letters = _letters([place.witness for place in version.places])
    return Text.assemble((f"{letters} ", "bold"), *_marked(version))


def _letters(witnesses: Sequence[Witness]) -> str:
    return ", ".join(dict.fromkeys(w.siglum for w in witnesses))


def _marked(version: Version) -> list[tuple[str, str]]:
    """Return the pieces with every gap as one space, where the text has one."""
    return [(_GAP.sub(" ", p.text), "reverse" if p.marked else "") for p in version.pieces]
