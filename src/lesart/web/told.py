"""What the desk answers where it refuses: written in English in the code, told in the language of whoever asks."""

from collections.abc import Mapping
from typing import Any, Final

from starlette.requests import HTTPConnection

from lesart.dossiers.render.environment import Language
from lesart.web.language import COOKIE, language_of

GERMAN: Final[Mapping[str, str]] = {
    "A text is too long": "Ein Text ist zu lang",
    "A token is needed": "Dafür braucht es den Schlüssel",
    "Addresses begin with http:// or https://, twenty at most": (
        "Adressen beginnen mit http:// oder https://; höchstens zwanzig auf einmal"
    ),
    "Changes are sent as application/json": "Änderungen kommen als application/json",
    "Method Not Allowed": "So lässt sich das nicht aufrufen",
    "Not Found": "Das gibt es nicht",
    "Nothing was said there": "Dazu wurde nichts gemeldet",
    "Something failed that should not": "Hier ist etwas schiefgegangen, das nicht schiefgehen sollte",
    "The characters end before they begin": "Die Stelle endet, bevor sie beginnt",
    "The desk does not answer under this name": "Unter diesem Namen antwortet das Pult nicht",
    "The form has expired; load the page again": "Das Formular ist abgelaufen; bitte die Seite neu laden",
    "The request is incomplete": "An der Anfrage fehlt etwas",
    "The request is too large": "Die Anfrage ist zu groß",
    "The request took too long": "Die Anfrage hat zu lange gedauert",
    "The text has changed since": "Der Text hat sich seither geändert",
    "There is no such file": "Diese Datei gibt es nicht",
    "There is no such kind of file": "Diese Art von Datei gibt es nicht",
    "There is no such name": "Diesen Namen gibt es nicht",
    "There is no such report": "Diesen Bericht gibt es nicht",
    "There is no such search": "Diese Suche gibt es nicht",
    "There is no such story": "Diese Geschichte gibt es nicht",
    "There is no such task": "Diesen Auftrag gibt es nicht",
    "This came from another site": "Das kam von einer anderen Seite",
    "Too many requests": "Zu viele Anfragen",
    "being made": "wird gerade erstellt",
}
"""By the English words."""

KINDS: Final[Mapping[str, str]] = {
    "missing": "fehlt",
    "extra_forbidden": "gehört nicht hierher",
    "json_invalid": "ist kein JSON",
    "int_parsing": "ist keine ganze Zahl",
    "int_type": "ist keine ganze Zahl",
    "string_type": "ist kein Text",
    "bool_parsing": "ist weder wahr noch falsch",
    "list_type": "ist keine Liste",
    "model_attributes_type": "ist kein JSON-Objekt",
    "literal_error": "ist keiner der möglichen Werte",
    "string_pattern_mismatch": "hat nicht die nötige Form",
    "string_too_long": "ist zu lang",
    "string_too_short": "ist zu kurz",
    "too_long": "ist zu lang",
    "too_short": "ist zu kurz",
    "greater_than_equal": "ist zu klein",
    "less_than_equal": "ist zu groß",
}
"""By the kind of what is wrong with a value, as pydantic names it."""


def asked_in(request: HTTPConnection) -> Language:
    """Return the language of whoever asks; programs that name none are answered in English, as the API is written."""
    if request.headers.get("Accept-Language") or request.cookies.get(COOKIE):
        return language_of(request)
    return "en" if request.url.path.startswith("/api/") else "de"


def told(request: HTTPConnection, detail: str) -> str:
    """Return the words of a refusal in the language of whoever asks; those of a library as they are."""
    return GERMAN.get(detail, detail) if asked_in(request) == "de" else detail


def wrong(request: HTTPConnection, errors: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what is wrong with a request, value by value, in the language of whoever asks."""
    german = asked_in(request) == "de"
    return [
        {"loc": list(e["loc"]), "msg": KINDS.get(e["type"], e["msg"]) if german else e["msg"], "type": e["type"]}
        for e in errors
    ]
