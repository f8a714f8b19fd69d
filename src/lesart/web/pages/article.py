"""A report as published, with everything found in it, where its wording comes from, and its versions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import HTMLResponse

from lesart.dossiers.full_text import origins_by_article, rests_by_article
from lesart.dossiers.refused import without_marks
from lesart.dossiers.render.html import colours
from lesart.dossiers.view import View
from lesart.dossiers.witnesses import Witness, name
from lesart.errors import LesartError
from lesart.marks import by_sentence
from lesart.records import Article, Span
from lesart.store import Feedback
from lesart.text.changes import changes
from lesart.web.desk import Desk, Laid
from lesart.web.judged import wrong
from lesart.web.marked import LAYERS, Found, findings, paragraphs
from lesart.web.printing import TheDesk, printed

router = APIRouter(include_in_schema=False)


def one(desk: Desk, article: str) -> Article:
    """Return an article; refuse where the store has none."""
    found = desk.store.articles([article])
    if not found:
        raise HTTPException(404, "There is no such report")
    return found[0]


@router.get("/articles/{article}")
def page(request: Request, desk: TheDesk, article: str) -> HTMLResponse:
    """Return the page of a report."""
    report = one(desk, article)
    marks = by_sentence(*desk.store.marks([article]))  # as dossiers have them, so that what is called wrong is one
    said = {(f.start, f.end, f.finding): f for f in desk.store.feedback([report.sha256])}
    found = standing(findings(report, marks), said)
    story = desk.store.story_of(article)
    laid = _laid(desk, story)
    return printed(
        request,
        "article/page.html.j2",
        article=report,
        outlet=name(report),
        layers=LAYERS,
        paragraphs=paragraphs(report, found, _origins(laid, report)),
        lists=by_layer(found),
        said=said,
        refused=[f for f in said.values() if f.verdict == "wrong"],
        copied=copied(laid, report),
        story=story,
        view=View(laid.dossier) if laid else None,
        colours=_own_colours(laid, report),
        versions=desk.store.versions(article),
        titled=any(part.kind == "headline" for part in report.parts),
    )


def standing(found: Sequence[Found], said: Mapping[tuple[int, int, str], Feedback]) -> tuple[Found, ...]:
    """Return the findings that nobody called wrong."""
    words = ((f, said.get((f.whole.start, f.whole.end, f.finding))) for f in found)
    return tuple(f for f, word in words if word is None or word.verdict != "wrong")


@dataclass(frozen=True, slots=True)
class Copied:
    """A passage of a report: its characters, the node that it goes back to, and the other report that has it.

    `to` is the anchor of its characters there, on the page of the story.
    """

    span: Span
    origin: str
    twin: Witness
    to: str


def copied(laid: Laid | None, report: Article) -> tuple[Copied, ...]:
    """Return the passages that a report shares with others, in the order of its text, the longest twin of each."""
    if laid is None:
        return ()
    view = View(laid.dossier)
    twins = {(r.span, r.back.label): r.back.to for r in rests_by_article(laid.dossier)[report.id] if r.back}
    found: dict[Span, Copied] = {}
    for edge in laid.dossier.stemma.edges:
        for p in sorted(edge.passages, key=lambda p: -p.matched):
            ends = (
                (p.left, Span(p.left_start, p.left_end), p.right),
                (p.right, Span(p.right_start, p.right_end), p.left),
            )
            for article, span, other in ends:
                if article == report.id and other in view.witnesses:
                    twin = view.witnesses[other]
                    found.setdefault(span, Copied(span, edge.origin, twin, twins[span, twin.siglum]))
    return tuple(found[span] for span in sorted(found))


def _laid(desk: Desk, story: str | None) -> Laid | None:
    """Return the dossier of a report's story where it is at hand; the report's page does not wait for it."""
    try:
        laid = desk.dossier(story, patience=0) if story else None
    except LesartError:
        return None
    if laid is None:
        return None
    said = desk.store.feedback({article.sha256 for article in laid.dossier.articles})
    return replace(laid, dossier=without_marks(laid.dossier, wrong(said)))


def _origins(laid: Laid | None, report: Article) -> Sequence[tuple[Span, str]]:
    return origins_by_article(laid.dossier).get(report.id, ()) if laid else ()


def _own_colours(laid: Laid | None, report: Article) -> dict[str, int]:
    """Return the colours of the origins that a report draws on, as its story has them."""
    if laid is None:
        return {}
    own = {origin for _, origin in _origins(laid, report)}
    return {origin: colour for origin, colour in colours(laid.dossier).items() if origin in own}


def by_layer(found: Sequence[Found]) -> dict[str, tuple[Found, ...]]:
    """Return the findings of each kind, each once, in the order of the text; names once each."""
    lists: dict[str, dict[str, Found]] = {layer: {} for layer in LAYERS}
    for each in found:
        lists[each.layer].setdefault(each.says if each.layer == "names" else each.key, each)
    return {layer: tuple(own.values()) for layer, own in lists.items()}


@router.get("/articles/{article}/versions")
def versions(request: Request, desk: TheDesk, article: str) -> HTMLResponse:
    """Return what changed from version to version of a report, the latest change first."""
    report = one(desk, article)
    kept = desk.store.versions(article)
    steps = [
        (number, kept[number], changes(kept[number - 1].text, kept[number].text)) for number in range(1, len(kept))
    ]
    return printed(
        request, "article/versions.html.j2", article=report, outlet=name(report), steps=steps[::-1], number=len(kept)
    )
