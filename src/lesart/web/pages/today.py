"""The front page: the stories of the store, the newest first, and those that most outlets report."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from lesart.dossiers.witnesses import name
from lesart.store import Line, Wanted
from lesart.web import visits
from lesart.web.desk import Desk
from lesart.web.printing import TheDesk, partial, printed

router = APIRouter(include_in_schema=False)
PAGE = 30
TOP = 5

Span = Literal["", "day", "week", "month"]
DAYS: dict[str, int] = {"day": 0, "week": 6, "month": 30}
Short = Annotated[str, Query(max_length=200)]


@dataclass(frozen=True, slots=True)
class Shown:
    """A story as the front page shows it: its outlets, and how many of its reports came since the last visit."""

    line: Line
    outlets: tuple[str, ...]
    fresh: int

    @property
    def new(self) -> bool:
        """Whether the reader has seen none of it."""
        return self.fresh == len(self.line.heads)


def shown(line: Line, since: str | None) -> Shown:
    """Return a story as the front page shows it to a reader whose last visit is known."""
    fresh = sum(added > since for added in line.added) if since else 0
    return Shown(line, tuple({name(head): None for head in line.heads}), fresh)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a reader chose in the form above the stories."""

    outlet: str = ""
    agency: str = ""
    name: str = ""
    span: Span = ""
    order: Literal["newest", "widest"] = "newest"

    @property
    def any(self) -> bool:
        """Whether anything is chosen."""
        return self != Choice()


def wanted(choice: Choice, latest: str | None) -> Wanted:
    """Return the stories that a choice means; days count back from the latest report."""
    since = None
    if latest and choice.span:
        since = (date.fromisoformat(latest) - timedelta(days=DAYS[choice.span])).isoformat()
    return Wanted(
        since=since,
        outlet=choice.outlet or None,
        agency=choice.agency or None,
        name=choice.name or None,
        order=choice.order,
    )


@router.get("/")
def today(
    request: Request,
    desk: TheDesk,
    outlet: Short = "",
    agency: Short = "",
    name: Short = "",
    span: Span = "",
    order: Literal["newest", "widest"] = "newest",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> HTMLResponse:
    """Return the front page."""
    choice = Choice(outlet, agency, name, span, order)
    latest, since = desk.store.latest_day(), visits.last_visit(request)
    asked = wanted(choice, latest)
    found = desk.store.lines(asked, limit=PAGE + 1, offset=(page - 1) * PAGE)
    context = {
        "choice": choice,
        "stories": [shown(line, since) for line in found[:PAGE]],
        "page": page,
        "more": len(found) > PAGE,
        "number": desk.store.number_of_stories(asked),
        "since": since,
    }
    if partial(request):
        return printed(request, "today/stories.html.j2", context)
    response = printed(request, "today/page.html.j2", {**context, **_beside(desk, latest, since)})
    visits.remember(request, response)
    return response


def _beside(desk: Desk, latest: str | None, since: str | None) -> dict[str, object]:
    """Return what stands beside the stories: the most reported of the last day and week, and what can be chosen."""
    outlets, agencies = desk.store.choices()
    week = replace(wanted(Choice(span="week"), latest), order="widest")
    day = replace(wanted(Choice(span="day"), latest), order="widest")
    tops = [[shown(line, since) for line in desk.store.lines(asked, limit=TOP)] for asked in (day, week)]
    return {"latest": latest, "outlets": outlets, "agencies": agencies, "tops": tops}
