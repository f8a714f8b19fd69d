"""Lines that belong to the page and not to the report, by their wording, their place and their repetition."""

import re
from collections import Counter
from typing import Final

from lesart.articles.lines import Line
from lesart.german.appeals import ADDRESSES, PHRASES
from lesart.german.corrections import CORRECTIONS
from lesart.german.furniture import GROUP_HEADINGS, LINES
from lesart.german.furniture_openings import LONGEST, OPENINGS

_NO_LETTERS: Final = re.compile(r"[\W\d_]*")
_READING_TIME: Final = re.compile(
    r"^(?:lesezeit|lesedauer)?:? ?(?:ca\. )?\d{1,3} ?(?:min\.?|minuten?|sekunden?)(?: lesezeit| lesedauer| zu lesen)?$"
)
_COUNT: Final = re.compile(
    r"^(?:\d{1,5} (?:kommentare?|shares?|likes?|bilder|fotos)"
    r"|(?:bild|foto|seite) \d{1,3}(?: (?:von|/) \d{1,3})?|\d{1,3} ?/ ?\d{1,3})$"
)
_ROW: Final = re.compile(r" {2,}|\t+| ?[|·•] ?|: ")
_TRAIL: Final = re.compile(r"[\w.&/ -]{2,30}(?: (?:>|»|›|\||→) [\w.&/ -]{2,40}){1,5}")
_CLAIM: Final = re.compile(
    r"[A-ZÄÖÜ][\w.]{1,30}(?: [A-ZÄÖÜ][\w.]{1,30})? [–—-] (?:das|der|die|dein|deine|ihr|ihre|alles) .{2,60}"
)
_WIRE_NOTE: Final = re.compile(
    r"\((?:zusammenfassung|neu|wiederholung|überblick|foto|archiv|aktualisiert|ergänzt|vorausmeldung|berichtigt|achtung)"
    r"\b.{0,100}\)",
    re.IGNORECASE,
)
_NOTE_LABEL: Final = re.compile(
    r"(?:(?:transparenz)?hinweis(?: der redaktion)?|update|aktualisierung|nachtrag|zur transparenz|disclaimer|red)\b"
    r"(?: \d[\d., :uhr-]{0,30})?[.:]* *"
)
_CLOSING_NOTE: Final = re.compile(
    r"[(\[](?:Anm(?:erkung)?\.? ?d(?:er)?\.? ?Red(?:aktion)?\b|Hinweis|Korrektur|Berichtigung|In einer (?:frühe|erst))"
    r"[^()\[\]]{0,500}[)\]]\.?$"
)
_CORRECTS: Final = re.compile(
    r"(?:früheren|ersten|älteren|vorherigen|ursprünglichen) (?:Version|Fassung)"
    r"|korrigiert|berichtigt|Korrektur|richtiggestellt",
    re.IGNORECASE,
)
_NOTE_LONGEST: Final = 560
_CALL_LONGEST: Final = 120
_BUTTON_WORDS: Final = 4
_SHORT: Final = 12  # words of a caption or a button
_BRACKETED_WORDS: Final = 2  # '[Mehr aus der Region finden Sie hier]', but not '[...]'


def is_furniture(line: Line) -> bool:
    """Whether a line is a button, a link to other reports, a call to follow or subscribe, a note on reading time."""
    folded = line.folded.strip("[]()+ ")
    if folded in LINES or not folded or _NO_LETTERS.fullmatch(folded):
        return True
    if is_reading_time(folded) or _COUNT.match(folded):
        return True
    if len(line.form) > LONGEST:
        return False
    if _is_row_of_buttons(line.form):
        return True
    bracketed = line.form[0] == "[" and line.form[-1] == "]" and len(line.words) > _BRACKETED_WORDS
    return bracketed or folded.startswith(OPENINGS) or _addresses_reader(line)


def _is_row_of_buttons(form: str) -> bool:
    """Whether a line is a row of which half are buttons: 'Merken   Drucken   Teilen', 'Teilen: Mail | Messenger'."""
    if form.startswith(("Quelle: ", "Quellen: ")):  # 'Quellen: dpa, eigene Recherchen' is a credit
        return False
    pieces = [piece.strip(" .:›»→>").lower() for piece in _ROW.split(form) if piece.strip()]
    known = sum(piece in LINES or bool(_COUNT.match(piece)) for piece in pieces)
    return len(pieces) > 1 and known * 2 >= len(pieces) and all(len(piece.split()) <= _BUTTON_WORDS for piece in pieces)


def is_reading_time(form: str) -> bool:
    """Whether a form says how long the report takes to read: 'Lesezeit: 3 Min.'."""
    return bool(_READING_TIME.match(form.lower().strip()))


def is_masthead(line: Line) -> bool:
    """Whether a line above the body is a trail, a claim or a wire's note: 'Startseite > Panorama', '(Neu: Zitat)'."""
    return any(pattern.fullmatch(line.form) for pattern in (_TRAIL, _CLAIM, _WIRE_NOTE))


def heads_links(line: Line) -> bool:
    """Whether titles of other reports may follow the line: 'Mehr zum Thema'."""
    return line.folded in GROUP_HEADINGS


def is_correction(line: Line) -> bool:
    """Whether the line is a note by which the newsroom corrects its report: 'Hinweis: In einer früheren Version …'."""
    bare = line.folded.lstrip("(*[ ")
    label = _NOTE_LABEL.match(bare)
    return bare.startswith(CORRECTIONS) or bool(label and bare[label.end() :].startswith(CORRECTIONS))


def closing_correction(form: str) -> int | None:
    """Return where a note in brackets begins that ends a paragraph and corrects the report, else None.

    >>> closing_correction("Der Damm hielt. (Anm. d. Red.: In einer früheren Version stand ein falscher Ort.)")
    16
    """
    found = _CLOSING_NOTE.search(form, max(0, len(form) - _NOTE_LONGEST))
    return found.start() if found and _CORRECTS.search(found.group()) else None


def repeated(lines: tuple[Line, ...]) -> frozenset[str]:
    """Return the folded short lines that stand more than once, as captions and buttons do."""
    counts = Counter(line.folded for line in lines if len(line.words) <= _SHORT)
    return frozenset(form for form, count in counts.items() if count > 1)


def _addresses_reader(line: Line) -> bool:
    """Whether the line asks the reader to follow, subscribe or report."""
    found = sum(phrase in line.folded for phrase in PHRASES)
    if not found:
        return False
    addressed = any(word.lower() in ADDRESSES for word in line.words)
    short = len(line.form) <= _CALL_LONGEST and (addressed or not line.is_prose)
    return short or (found > 1 and addressed)
