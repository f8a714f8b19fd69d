"""A dossier as a short summary for the terminal."""

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from lesart.dossiers.view import Cited, StatementView, View
from lesart.dossiers.wording import count, listed
from lesart.records import Dossier

SHOWN = 8


def render(dossier: Dossier) -> RenderableType:
    """Return what stands firm and what differs, a few lines each."""
    view = View(dossier)
    head = [Text(dossier.story.title or "Dossier", style="bold"), Text(overview(view), style="dim"), Text()]
    witnesses = [Text(f"  {w.siglum}  {w.name}, {w.when}") for w in view.witnesses.values()]
    return Group(
        *head,
        *witnesses,
        *_section("Was übereinstimmt", view.shared),
        *_section("Worin die Berichte auseinandergehen", view.differing),
        *(Text(f"\nNicht gelesen: {r.source}: {r.rejected}", style="red") for r in dossier.rejected),
    )


def overview(view: View) -> str:
    """Return the size of a dossier in one line."""
    return ", ".join(
        (
            count(len(view.witnesses), "Bericht", "Berichte"),
            count(len(view.shared), "gemeinsame Aussage", "gemeinsame Aussagen"),
            count(len(view.differing), "Unterschied", "Unterschiede"),
        )
    )


def _section(title: str, statements: tuple[StatementView, ...]) -> list[RenderableType]:
    if not statements:
        return []
    more = len(statements) - SHOWN
    rest: list[RenderableType] = [Text(f"  … und {more} weitere", style="dim")] if more > 0 else []
    return [Text(f"\n{title}", style="bold"), *(_statement(s) for s in statements[:SHOWN]), *rest]


def _statement(statement: StatementView) -> RenderableType:
    letters = ", ".join(w.siglum for w in statement.letters)
    origins = count(statement.record.lineages, "unabhängige Quelle", "unabhängige Quellen")
    if statement.record.verdict == "agree":
        return Padding(Text.assemble(_plain(statement.lead), (f"  [{letters}; {origins}]", "dim")), (0, 0, 0, 2))
    rows = [Text.assemble((f"{m.witness.siglum} ", "bold"), *_marked(m)) for m in statement.members]
    kinds = listed(tuple({k: None for m in statement.members for k in m.kinds}))
    head = Text(statement.verdict + (f": {kinds}" if kinds else ""), style="yellow")
    return Padding(Group(head, *(Padding(row, (0, 0, 0, 2)) for row in rows)), (0, 0, 0, 2))


def _plain(cited: Cited) -> str:
    return " ".join("".join(piece.text for piece in cited.pieces).split())


def _marked(cited: Cited) -> list[tuple[str, str]]:
    return [(" ".join(p.text.split()) + " ", "reverse" if p.marked else "") for p in cited.pieces]
