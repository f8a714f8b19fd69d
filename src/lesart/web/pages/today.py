"""The front page: the stories of the store, the newest first, and those that most outlets report."""

from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import HTMLResponse

from lesart.dossiers.witnesses import name
from lesart.store import Line, Wanted
from lesart.web import visits
from lesart.web.desk import Desk
from lesart.web.links import query
from lesart.web.places import EVERY, among, names_of
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
    country: str = ""
    place: str = ""
    start: str = ""
    end: str = ""
    fresh: bool = False

    @property
    def any(self) -> bool:
        """Whether anything is chosen."""
        return self != Choice()

    @property
    def closer(self) -> bool:
        """Whether anything is chosen that the form keeps folded in."""
        return bool(self.country or self.place or self.start or self.end or self.fresh)

    def address(self, **other: object) -> str:
        """Return the address of the front page with this choice, some of it otherwise."""
        given = {**asdict(self), "fresh": "yes" if self.fresh else "", **other}
        return query("/", **{name: value for name, value in given.items() if value != getattr(Choice(), name, None)})


def wanted(choice: Choice, latest: str | None, visit: str | None = None) -> Wanted:
    """Return the stories that a choice means; spans count back from the latest report, days are whole ones."""
    since, before = choice.start or None, None
    if latest and choice.span and not since:
        since = (date.fromisoformat(latest) - timedelta(days=DAYS[choice.span])).isoformat()
    if choice.end:
        before = (date.fromisoformat(choice.end) + timedelta(days=1)).isoformat()
    chosen = (names_of(choice.country) if choice.country else (), (choice.place,) if choice.place else ())
    return Wanted(
        since=since,
        before=before,
        outlet=choice.outlet or None,
        agency=choice.agency or None,
        name=choice.name or None,
        order=choice.order,
        places=tuple(names for names in chosen if names),
        stirred=visit if choice.fresh else None,
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """The choice as the address has it; a day that is none is left out."""

    choice: Choice
    page: int


def asked(
    outlet: Short = "",
    agency: Short = "",
    name: Short = "",
    span: Span = "",
    order: Literal["newest", "widest"] = "newest",
    country: Short = "",
    place: Short = "",
    start: Short = "",
    end: Short = "",
    fresh: Literal["", "yes"] = "",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> Asked:
    """Return what a reader chose."""
    choice = Choice(outlet, agency, name, span, order, country, place.strip(), day(start), day(end), fresh == "yes")
    return Asked(choice, page)


def day(written: str) -> str:
    """Return an ISO day as it is, and nothing for what is none.

    >>> day("2026-02-03"), day("2026-02-31")
    ('2026-02-03', '')
    """
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError:
        return ""


@router.get("/")
def today(request: Request, desk: TheDesk, given: Annotated[Asked, Depends(asked)]) -> HTMLResponse:
    """Return the front page."""
    choice, page = given.choice, given.page
    latest, since = desk.store.latest_day(), visits.last_visit(request)
    stories = wanted(choice, latest, since)
    found = desk.store.lines(stories, limit=PAGE + 1, offset=(page - 1) * PAGE)
    context = {
        "choice": choice,
        "stories": [shown(line, since) for line in found[:PAGE]],
        "page": page,
        "more": len(found) > PAGE,
        "number": desk.store.number_of_stories(stories),
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
    day_ = replace(wanted(Choice(span="day"), latest), order="widest")
    tops = [[shown(line, since) for line in desk.store.lines(chosen, limit=TOP)] for chosen in (day_, week)]
    return {
        "latest": latest,
        "outlets": outlets,
        "agencies": agencies,
        "countries": among(desk.store.places_known(EVERY)),
        "tops": tops,
        "stirred": desk.store.number_of_stories(Wanted(stirred=since)) if since else 0,
    }
