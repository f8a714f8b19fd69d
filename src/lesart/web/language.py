"""The reader's language, and the template engine that speaks it."""

from functools import cache, partial
from typing import Final

from jinja2 import ChoiceLoader, Environment, PackageLoader
from starlette.requests import HTTPConnection

from lesart.dossiers.render.environment import LANGUAGES, Language, catalogue, templates
from lesart.web.dates import when
from lesart.web.kinds import named
from lesart.web.links import name_page, outward, query

COOKIE: Final = "lesart_language"


@cache
def environment(language: Language) -> Environment:
    """Return the environment that the desk's pages are rendered in; it has the dossier's templates as well."""
    words = catalogue("lesart.web", language)
    words.add_fallback(catalogue("lesart.dossiers.render", language))
    loader = ChoiceLoader([PackageLoader("lesart.web"), PackageLoader("lesart.dossiers.render")])
    made = templates(loader, language, words)
    made.filters.update(when=partial(when, language=language), outward=outward)
    made.globals.update(query=query, name_page=name_page, dict=dict)
    made.filters["zip"] = zip
    made.filters["finding"] = partial(named, translated=words.gettext)
    return made


def language_of(request: HTTPConnection) -> Language:
    """Return the language that a reader chose, else the first of the browser's that the desk speaks, else German."""
    chosen = request.cookies.get(COOKIE)
    wished = [chosen or "", *_wishes(request.headers.get("Accept-Language", ""))]
    return next((spoken for wish in wished for spoken in LANGUAGES if wish == spoken), "de")


def _wishes(header: str) -> list[str]:
    """Return the languages of an Accept-Language header, the most wished first.

    >>> _wishes("fr;q=0.4, en-GB;q=0.8, de;q=0.9")
    ['de', 'en', 'fr']
    """
    rated = []
    for item in header[:500].split(","):
        name, _, weight = item.strip().partition(";q=")
        try:
            rated.append((-float(weight or 1), name.split("-")[0].lower()))
        except ValueError:
            continue
    return [name for _, name in sorted(rated, key=lambda pair: pair[0])]
