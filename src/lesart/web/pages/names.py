"""A person, a place or a body: what each outlet calls it, what it is quoted with, the stories it is in."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Final, Literal

from fastapi import APIRouter, HTTPException, Path, Request
from starlette.responses import HTMLResponse

from lesart.dossiers.cited import Piece, pieces
from lesart.dossiers.refused import Finding
from lesart.dossiers.witnesses import name as outlet_of
from lesart.marks import by_sentence
from lesart.records import Article, Marks, Mention, Quotation, Span
from lesart.text.fold import fold
from lesart.web import visits
from lesart.web.desk import Desk
from lesart.web.judged import wrong
from lesart.web.pages.today import shown
from lesart.web.printing import TheDesk, printed

router = APIRouter(include_in_schema=False)
ARTICLES: Final = 100
"""Latest articles that the page is made from."""
QUOTATIONS: Final = 30
TYPES: Final = {"person": "PER", "place": "LOC", "body": "ORG"}


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation as an article has it."""

    article: Article
    outlet: str
    pieces: tuple[Piece, ...]


@router.get("/names/{field}/{name:path}")
def page(
    request: Request,
    desk: TheDesk,
    field: Literal["person", "place", "body"],
    name: Annotated[str, Path(max_length=200)],
) -> HTMLResponse:
    """Return the page of a name."""
    ids = desk.store.articles_with(field, name, limit=ARTICLES)
    if not ids:
        raise HTTPException(404, "There is no such name")
    pairs = standing(desk, desk.store.articles(ids), [by_sentence(marks) for marks in desk.store.marks(ids)])
    since = visits.last_visit(request)
    return printed(
        request,
        "names/page.html.j2",
        field=field,
        name=written(pairs, TYPES[field], name),
        labels=labels(pairs, TYPES[field], name),
        said=list(said(pairs, name))[:QUOTATIONS] if field != "place" else [],
        stories=[shown(line, since) for line in desk.store.lines_of(ids)],
        number=len(ids),
    )


def standing(desk: Desk, articles: Sequence[Article], found: Sequence[Marks]) -> list[tuple[Article, Marks]]:
    """Return articles with their marks, without the names, labels and quotations that were called wrong."""
    refused = wrong(desk.store.feedback({article.sha256 for article in articles}))
    return [(article, _without(marks, article.sha256, refused)) for article, marks in zip(articles, found, strict=True)]


def _without(marks: Marks, digest: str, refused: frozenset[Finding]) -> Marks:
    def stands(span: Span | Mention | Quotation, finding: str) -> bool:
        return (digest, span.start, span.end, finding) not in refused

    named = [m for m in marks.mentions if stands(m, f"name:{m.type}")]
    return replace(
        marks,
        mentions=tuple(replace(m, label=m.label if m.label and stands(m.label, "label") else None) for m in named),
        quotations=tuple(q for q in marks.quotations if stands(q, "quotation")),
    )


def written(pairs: Sequence[tuple[Article, Marks]], kind: str, name: str) -> str:
    """Return a name as most articles write it."""
    forms = Counter(
        m.name for _, marks in pairs for m in marks.mentions if m.type == kind and fold(m.name) == fold(name)
    )
    return min(forms, key=lambda form: (-forms[form], form), default=name)


def labels(pairs: Sequence[tuple[Article, Marks]], kind: str, name: str) -> list[tuple[str, list[tuple[str, int]]]]:
    """Return what each outlet calls a name beside it or in its place, with how often, the most frequent first."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for article, marks in pairs:
        for mention in marks.mentions:
            if mention.type == kind and fold(mention.name) == fold(name) and mention.label is not None:
                found[outlet_of(article)][" ".join(mention.label.of(article.text).split())] += 1
    ranked = ((outlet, sorted(words.items(), key=lambda each: (-each[1], each[0]))) for outlet, words in found.items())
    return sorted(ranked)


def said(pairs: Sequence[tuple[Article, Marks]], name: str) -> Iterator[Said]:
    """Yield the quotations of a speaker, those of the latest articles first."""
    latest = sorted(pairs, key=lambda pair: (pair[0].published or "", pair[0].id), reverse=True)
    for article, marks in latest:
        for quotation in marks.quotations:
            if quotation.speaker_name and fold(quotation.speaker_name) == fold(name):
                spans = (*quotation.spans, *quotation.frame)
                whole = Span(min(s.start for s in spans), max(s.end for s in spans))
                yield Said(article, outlet_of(article), pieces(article.text, whole, quotation.spans))
