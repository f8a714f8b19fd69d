"""Why something could not be read, in the words of a German page; records and logs keep the English ones."""

from typing import Final

from lesart.dossiers.patterns import filled

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
    ("cannot be opened: %(what)s", "lässt sich nicht öffnen: %(what)s"),
    ("cannot be unpacked: %(what)s", "lässt sich nicht entpacken: %(what)s"),
    ("is damaged", "ist beschädigt"),
    ("is damaged: %(what)s", "ist beschädigt: %(what)s"),
    ("is damaged UTF-8", "ist beschädigtes UTF-8"),
    ("is not UTF-8", "ist kein UTF-8"),
    ("is neither UTF-8 nor Windows-1252", "ist weder UTF-8 noch Windows-1252"),
    ("is in an encoding that cannot be told", "ist in einer unbekannten Zeichenkodierung"),
    ("says it is %(what)s and is not", "gibt sich als %(what)s aus und ist es nicht"),
    ("unpacks to suspiciously much", "enthält ausgepackt verdächtig viel"),
    ("is larger than %(what)s bytes", "ist größer als %(what)s Bytes"),
    ("is larger than %(what)s characters", "ist größer als %(what)s Zeichen"),
    ("is longer than %(what)s bytes", "ist länger als %(what)s Bytes"),
    ("is nested too deeply", "ist zu tief verschachtelt"),
    ("has a text that is too long", "hat einen zu langen Text"),
    ("is an archive inside an archive, and not opened", "ist ein Archiv in einem Archiv und bleibt zu"),
    ("has more than %(what)s members", "hat mehr als %(what)s Mitglieder"),
    (
        "is cut off or not packed as its name says: %(what)s",
        "ist abgeschnitten oder anders gepackt, als der Name sagt: %(what)s",
    ),
    ("is no zip archive: %(what)s", "ist kein Zip-Archiv: %(what)s"),
    ("is cut off or no tar archive: %(what)s", "ist abgeschnitten oder kein Tar-Archiv: %(what)s"),
    ("is not JSON", "ist kein JSON"),
    ("is not a row of JSON", "ist keine Zeile JSON"),
    ("is no object", "ist kein JSON-Objekt"),
    ("is no item", "ist keine Meldung"),
    ("has no field 'text'", "hat kein Feld „text“"),
    ("is no object with a field 'text'", "hat kein Feld „text“"),
    ("has an empty 'text'", "hat ein leeres Feld „text“"),
    ("has no column 'text'", "hat keine Spalte „text“"),
    ("is no Parquet: %(what)s", "ist kein Parquet: %(what)s"),
    ("declares XML entities", "vereinbart XML-Entitäten, was nicht erlaubt ist"),
    ("is not well-formed XML: %(what)s", "ist kein wohlgeformtes XML: %(what)s"),
    ("is XML of a kind that is not read: %(what)s", "ist XML einer Art, die nicht gelesen wird: %(what)s"),
    ("is %(what)s, not a kind that is read", "ist %(what)s, was nicht gelesen wird"),
    ("is %(what)s, not a web page", "ist %(what)s, keine Webseite"),
    ("is no web page", "ist keine Webseite"),
    ("has no body.content", "hat kein body.content"),
    ("has no header of IPTC 7901", "hat keinen Kopf nach IPTC 7901"),
    ("was withdrawn by its publisher", "wurde zurückgezogen"),
    ("is withheld by its publisher", "wird vom Herausgeber zurückgehalten"),
    ("is no public address", "ist keine öffentliche Adresse"),
    ("is no address that can be asked", "ist keine Adresse, die sich abfragen lässt"),
    ("answers with status %(what)s", "antwortet mit dem Status %(what)s"),
    ("does not answer: %(what)s", "antwortet nicht: %(what)s"),
    ("redirects more than %(what)s times", "leitet mehr als %(what)s-mal weiter"),
    ("redirects to no address", "leitet an keine Adresse weiter"),
    ("redirects to something that is no web address", "leitet an etwas weiter, das keine Webadresse ist"),
    ("robots.txt of the site forbids it", "ist durch die robots.txt der Website gesperrt"),
    ("does not exist", "gibt es nicht"),
    ("matches no file", "trifft auf keine Datei zu"),
    ("holds no file of a kind that is read (%(what)s)", "enthält keine Datei einer Art, die gelesen wird (%(what)s)"),
)


def german_refusal(reason: str) -> str:
    """Return a reason in German, or as it is where it has no German wording.

    >>> german_refusal("is larger than 16777216 bytes"), german_refusal("is odd")
    ('ist größer als 16777216 Bytes', 'is odd')
    """
    for english, german in _WORDED:
        if (gaps := filled(english, reason)) is not None:
            return german % gaps
    return reason
