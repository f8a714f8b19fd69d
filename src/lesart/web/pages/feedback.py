"""Readers' words on findings: said, listed, taken back, handed out as labelled data."""

import json
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Form, HTTPException, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from lesart.dossiers.cited import Piece, pieces
from lesart.errors import OrphanedError
from lesart.records import Article, Span
from lesart.schema import line
from lesart.store import Feedback
from lesart.web.desk import Desk
from lesart.web.doors.audit import audit
from lesart.web.doors.forms import proven
from lesart.web.links import inward
from lesart.web.printing import TheDesk, printed

router = APIRouter(include_in_schema=False)
AROUND = 160  # characters of the text shown on either side of a finding
Digest = Annotated[str, Query(pattern=r"^[0-9a-f]{64}$")]


@router.get("/feedback/new")
def form(
    request: Request,
    desk: TheDesk,
    text: Digest,
    article: Annotated[str, Query(max_length=200)],
    start: Annotated[int, Query(ge=0)],
    end: Annotated[int, Query(ge=0)],
    finding: Annotated[str, Query(max_length=60)],
    to: Annotated[str, Query(max_length=500)] = "/",
) -> HTMLResponse:
    """Return the form for a word on a finding, with the characters that it is about."""
    said = Feedback(text, start, end, finding, "wrong")
    shown = excerpt(_article(desk, article, text), start, end)
    before = next((kept for kept in desk.store.feedback([text]) if kept.id == said.id), None)
    return printed(
        request, "feedback/form.html.j2", said=said, article=article, excerpt=shown, before=before, to=inward(to)
    )


@router.post("/feedback", dependencies=[Depends(proven)])
def say(
    request: Request,
    desk: TheDesk,
    text: Annotated[str, Form(pattern=r"^[0-9a-f]{64}$")],
    article: Annotated[str, Form(max_length=200)],
    start: Annotated[int, Form(ge=0)],
    end: Annotated[int, Form(ge=0)],
    finding: Annotated[str, Form(max_length=60)],
    verdict: Annotated[Literal["right", "wrong", "change"], Form()],
    note: Annotated[str, Form(max_length=2000)] = "",
    to: Annotated[str, Form(max_length=500)] = "/",
) -> Response:
    """Keep a word on a finding, and lead back to it."""
    excerpt(_article(desk, article, text), start, end)
    said = Feedback(text, start, end, finding, verdict, note.strip() or None)
    desk.judge(said)
    audit(request, "feedback", id=said.id, verdict=verdict)
    return RedirectResponse(inward(to), 303)


@router.post("/feedback/{key}/remove", dependencies=[Depends(proven)])
def unsay(request: Request, desk: TheDesk, key: str) -> Response:
    """Take a word back."""
    if not desk.unjudge(key):
        raise HTTPException(404, "Nothing was said there")
    audit(request, "feedback removed", id=key)
    return RedirectResponse("/feedback", 303)


@router.get("/feedback")
def every(request: Request, desk: TheDesk) -> HTMLResponse:
    """Return all that readers said."""
    said = desk.store.every_feedback()
    words = {key: " ".join(text.split()) for key, text in desk.store.words(said).items()}
    return printed(request, "feedback/page.html.j2", every=said, words=words)


@router.get("/feedback.jsonl")
def export(desk: TheDesk) -> Response:
    """Return all that readers said as labelled data, a line each, with the characters that it is about."""
    every_ = desk.store.every_feedback()
    words = desk.store.words(every_)
    rows = ({**json.loads(line(said)), "id": said.id, "words": words.get(said.id)} for said in every_)
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    headers = {"Content-Disposition": 'attachment; filename="feedback.jsonl"'}
    return Response(text, media_type="application/jsonl; charset=utf-8", headers=headers)


def _article(desk: Desk, article: str, text: str) -> Article:
    """Return an article whose text has a digest; refuse where it changed since."""
    found = next((kept for kept in desk.store.articles([article]) if kept.sha256 == text), None)
    if found is None:
        raise HTTPException(404, "The text has changed since")
    return found


def excerpt(article: Article, start: int, end: int) -> tuple[Piece, ...]:
    """Return the characters of a finding marked, with some of the text around them."""
    if not 0 <= start < end <= len(article.text):
        raise OrphanedError(f"[{start}, {end}) does not fit the text")
    around = Span(max(0, start - AROUND), min(len(article.text), end + AROUND))
    return pieces(article.text, around, [Span(start, end)])
