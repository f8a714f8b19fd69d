"""Why something could not be read, in the words of a German page; records and logs keep the English ones."""

import re
from typing import Final

_WORDED: Final = (
    ("is empty", "ist leer"),
    ("has no text", "enthält keinen Text"),
    ("holds no text", "enthält keinen Text"),
    ("shows no report", "zeigt keinen Bericht"),
    ("holds no article", "enthält keinen Bericht"),
    ("holds no news item", "enthält keine Meldung"),
    ("has no text, only a link", "enthält keinen Text, nur einen Link"),
    ("is binary, not text", "ist keine Textdatei"),
    ("holds half a character", "enthält ein halbes Zeichen"),
    ("cannot be found", "ist nicht zu finden"),
    ("cannot be opened: {}", "lässt sich nicht öffnen: {}"),
    ("cannot be unpacked: {}", "lässt sich nicht entpacken: {}"),
    ("is damaged", "ist beschädigt"),
    ("is damaged: {}", "ist beschädigt: {}"),
    ("is damaged UTF-8", "ist beschädigtes UTF-8"),
    ("is not UTF-8", "ist kein UTF-8"),
    ("is neither UTF-8 nor Windows-1252", "ist weder UTF-8 noch Windows-1252"),
    ("is in an encoding that cannot be told", "ist in einer unbekannten Zeichenkodierung"),
    ("says it is {} and is not", "gibt sich als {} aus und ist es nicht"),
    ("unpacks to suspiciously much", "enthält ausgepackt verdächtig viel"),
    ("is larger than {} bytes", "ist größer als {} Bytes"),
    ("is larger than {} characters", "ist größer als {} Zeichen"),
    ("is longer than {} bytes", "ist länger als {} Bytes"),
    ("is nested too deeply", "ist zu tief verschachtelt"),
    ("has a text that is too long", "hat einen zu langen Text"),
    ("is an archive inside an archive", "ist ein Archiv in einem Archiv"),
    ("is no zip archive: {}", "ist kein Zip-Archiv: {}"),
    ("is cut off or no tar archive: {}", "ist abgeschnitten oder kein Tar-Archiv: {}"),
    ("is not JSON", "ist kein JSON"),
    ("is not a row of JSON", "ist keine Zeile JSON"),
    ("is no object", "ist kein JSON-Objekt"),
    ("is no item", "ist keine Meldung"),
    ("has no field 'text'", "hat kein Feld „text“"),
    ("is no object with a field 'text'", "hat kein Feld „text“"),
    ("has an empty 'text'", "hat ein leeres Feld „text“"),
    ("has no column 'text'", "hat keine Spalte „text“"),
    ("is no Parquet: {}", "ist kein Parquet: {}"),
    ("declares XML entities", "vereinbart XML-Entitäten, was nicht erlaubt ist"),
    ("is not well-formed XML: {}", "ist kein wohlgeformtes XML: {}"),
    ("is XML of a kind that is not read: {}", "ist XML einer Art, die nicht gelesen wird: {}"),
    ("is {}, not a kind that is read", "ist {}, was nicht gelesen wird"),
    ("is {}, not a web page", "ist {}, keine Webseite"),
    ("was withdrawn by its publisher", "wurde zurückgezogen"),
    ("is no public address", "ist keine öffentliche Adresse"),
    ("is no address that can be asked", "ist keine Adresse, die sich abfragen lässt"),
    ("answers with status {}", "antwortet mit dem Status {}"),
    ("does not answer: {}", "antwortet nicht: {}"),
)
_PATTERNS: Final = tuple(
    (re.compile(re.escape(english).replace(r"\{\}", r"(.{0,500})"), re.DOTALL), german) for english, german in _WORDED
)


def german_refusal(reason: str) -> str:
    """Return a reason in German, or as it is where it has no German wording.

    >>> german_refusal("is larger than 16777216 bytes"), german_refusal("is odd")
    ('ist größer als 16777216 Bytes', 'is odd')
    """
    for pattern, german in _PATTERNS:
        if found := pattern.fullmatch(reason):
            return german.format(*found.groups())
    return reason
