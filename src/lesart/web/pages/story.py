"""A story: its dossier as the file has it, with the desk's own links around it."""

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from lesart.dossiers.render import html
from lesart.dossiers.render.environment import Language
from lesart.web import visits
from lesart.web.desk import Desk
from lesart.web.files import FILES
from lesart.web.judged import Judged, judged
from lesart.web.language import environment, language_of
from lesart.web.printing import TheDesk, printed

router = APIRouter(include_in_schema=False)


def waiting(request: Request, story: str) -> HTMLResponse:
    """Return the page that a reader sees while a dossier is being made."""
    return printed(request, "waiting.html.j2", status=202, to=f"/stories/{story}")


@router.get("/stories/{story}")
def page(request: Request, desk: TheDesk, story: str) -> HTMLResponse:
    """Return the page of a story."""
    laid = desk.dossier(story)
    if laid is None:
        return waiting(request, story)
    language = language_of(request)
    said = judged(desk, laid.dossier, language)
    matter = desk.printed((laid.tag, language, said.tag), lambda: _matter(said, language))
    since = visits.last_visit(request)
    (line,) = desk.store.lines_of(laid.dossier.story.articles[:1]) or (None,)
    fresh = [h for h, added in zip(line.heads, line.added, strict=True) if since and added > since] if line else []
    response = printed(
        request,
        "story/page.html.j2",
        dossier=laid.dossier,
        laid=laid,
        matter=matter,
        fresh=fresh if line and len(fresh) < len(line.heads) else [],
        history=history(desk, story),
        kin=desk.kin(story),
    )
    visits.remember(request, response)
    return response


def _matter(said: Judged, language: Language) -> str:
    """Return the dossier's own part of the page, which is the same for all readers of a language."""
    template = environment(language).get_template("story/matter.html.j2")
    return template.render(**html.context(said.standing, said.refused), desk=said)


def history(desk: Desk, story: str) -> tuple[tuple[str, str, str | None], ...]:
    """Return what happened to a story as (time, kind, article), the oldest first."""
    return tuple((at, kind, article) for at, kind, article, _ in desk.store.history(story))


@router.get("/stories/{story}/marks-{tag}.css")
def marks(desk: TheDesk, story: str, tag: str) -> Response:
    """Return the style sheet that highlights the characters to which a link leads; it never changes under its name."""
    laid = desk.dossier(story)
    if laid is None or laid.tag != tag:
        return PlainTextResponse("", 404)
    rules = [f"body:has(#{anchor}:target) .{anchor}" for anchor in html.anchors(laid.dossier)]
    style = ",\n".join(rules) + "{ background: var(--target); }" if rules else ""
    return Response(style, media_type="text/css", headers={"Cache-Control": "private, max-age=31536000, immutable"})


@router.get("/stories/{story}/dossier.{kind}")
def file(request: Request, desk: TheDesk, story: str, kind: str) -> Response:
    """Return the dossier as one file of a kind that `FILES` names, without what was called wrong."""
    made = FILES.get(kind)
    if made is None:
        raise HTTPException(404, "There is no such kind of file")
    laid = desk.dossier(story)
    if laid is None:
        return waiting(request, story)
    name = f"dossier-{laid.dossier.story.id[:12]}.{kind}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    language = language_of(request)
    clean = judged(desk, laid.dossier, language).clean
    return Response(made.make(clean, language), media_type=made.media, headers=headers)
