"""Texts taken in: pasted ones and files, then how far it is, then the story they became."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from starlette.datastructures import FormData, UploadFile
from starlette.responses import HTMLResponse, RedirectResponse, Response

from lesart.records import Page
from lesart.web.doors.audit import audit
from lesart.web.doors.forms import COOKIE, FIELD, own_page
from lesart.web.doors.keys import Signer
from lesart.web.links import outward
from lesart.web.printing import TheDesk, partial, printed
from lesart.web.settings import Limits
from lesart.web.work import Given, Taken, Upload

router = APIRouter(include_in_schema=False)
MOST_FIELDS = 20
PASTED = "Eingefügter Text"
"""What a pasted text has for a source; its outlet is asked for beside it."""


@router.get("/add")
def form(request: Request, texts: Annotated[int, Query(ge=1, le=MOST_FIELDS)] = 2) -> HTMLResponse:
    """Return the form."""
    return printed(request, "add/page.html.j2", texts=texts, wrong=None, limits=request.app.state.settings.limits)


async def sent(request: Request) -> AsyncIterator[FormData]:
    """Yield a form that this browser was given, no larger than one may be, then close its files; refuse any other."""
    own_page(request)
    limits: Limits = request.app.state.settings.limits
    signer: Signer = request.app.state.signer
    most = {"max_files": limits.files, "max_fields": MOST_FIELDS * 4 + 10, "max_part_size": 4 * limits.text}
    async with request.form(**most) as given:
        if not signer.holds("form", request.cookies.get(COOKIE, ""), str(given.get(FIELD, ""))):
            raise HTTPException(403, "The form has expired; load the page again")
        yield given


@router.post("/add")
def take_in(request: Request, desk: TheDesk, given: Annotated[FormData, Depends(sent)]) -> Response:
    """Begin to take texts in, and lead to the page that says how far it is."""
    limits: Limits = request.app.state.settings.limits
    pages, uploads, named = pasted(given), files(given), addresses(given)
    if any(len(page.text) > limits.text for page in pages):
        raise HTTPException(413, "A text is too long")
    if not (pages or uploads or named):
        return printed(request, "add/page.html.j2", status=422, texts=2, wrong="empty", limits=limits)
    audit(request, "add", texts=len(pages), files=len(uploads), addresses=len(named))
    task = desk.take_in(Given(pages, uploads, named, together=given.get("together") == "yes"))
    return RedirectResponse(f"/add/{task}", 303)


def pasted(given: FormData) -> tuple[Page, ...]:
    """Return the texts of a form with what is said of each."""
    fields = (given.getlist(name) for name in ("text", "outlet", "title", "published"))
    rows = zip(*([str(value) for value in values] for values in fields), strict=False)
    return tuple(
        Page(
            PASTED,
            text,
            outlet=outlet.strip() or None,
            title=title.strip() or None,
            published=published.strip() or None,
        )
        for text, outlet, title, published in rows
        if text.strip()
    )


def addresses(given: FormData) -> tuple[str, ...]:
    """Return the addresses of a form, one a line, each once; refuse what is no address of the web."""
    found = tuple(dict.fromkeys(str(given.get("addresses", "")).split()))
    if len(found) > MOST_FIELDS or not all(outward(address) for address in found):
        raise HTTPException(422, "Addresses begin with http:// or https://, twenty at most")
    return found


def files(given: FormData) -> tuple[Upload, ...]:
    """Return the files of a form."""
    found = (file for file in given.getlist("files") if isinstance(file, UploadFile) and file.filename)
    return tuple(Upload(file.filename or "", file.file.read()) for file in found)


@router.get("/add/{task}")
def progress(request: Request, desk: TheDesk, task: str) -> Response:
    """Return how far a task is, or what became of it."""
    running = desk.task(task)
    if running is None:
        raise HTTPException(404, "There is no such task")
    if not running.done():
        return printed(request, "waiting.html.j2", status=202, to=f"/add/{task}")
    error = running.exception()
    if error is not None:
        raise error
    taken: Taken = running.result()
    if len(taken.stories) == 1 and not taken.rejected and not partial(request):
        return RedirectResponse(f"/stories/{taken.stories[0]}", 303)
    lines = [
        line
        for story in taken.stories
        if (kept := desk.store.story(story))
        for line in desk.store.lines_of(kept.articles[:1])
    ]
    return printed(request, "add/done.html.j2", taken=taken, lines=lines)
