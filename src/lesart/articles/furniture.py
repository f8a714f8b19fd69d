"""Lines that belong to the page and not to the report, by their wording, their place and their repetition."""

import re
from collections import Counter
from typing import Final

from lesart.articles.lines import Line
from lesart.german.agencies import PHOTO_AGENCIES
from lesart.german.furniture import (
    ADDRESSES,
    CAPTION_OPENINGS,
    CORRECTIONS,
    GROUP_HEADINGS,
    LINES,
    LONGEST,
    OPENINGS,
    PHOTO_OPENINGS,
    PHRASES,
)

_NO_LETTERS: Final = re.compile(r"[\W\d_]*")
_READING_TIME: Final = re.compile(
    r"^(?:lesezeit:? )?(?:ca\. )?\d{1,3} ?(?:min\.?|minuten?|sekunden?)(?: lesezeit| lesedauer| zu lesen)?$"
)
_COUNT: Final = re.compile(
    r"^(?:\d{1,5} (?:kommentare?|shares?|likes?|bilder|fotos)"
    r"|(?:bild|foto|seite) \d{1,3}(?: (?:von|/) \d{1,3})?|\d{1,3} ?/ ?\d{1,3})$"
)
_SLASHED_NAMES: Final = re.compile(r"^(?:\(c\)|©|foto:|bild:)? ?[^/.!?]{2,60}(?:/[^/.!?]{2,40}){1,5}$")
_CAPTION_LONGEST: Final = 260
_CALL_LONGEST: Final = 120
_CREDIT_LONGEST: Final = 160
_SHORT: Final = 12  # words of a caption, a button or a list of names
_NAME_WORDS: Final = 4
_BRACKETED_WORDS: Final = 2  # '[Mehr aus der Region finden Sie hier]', but not '[...]'


def is_furniture(line: Line) -> bool:
    """Whether a line is a button, a link to other reports, a call to follow or subscribe, a note on reading time."""
    folded = line.folded.strip("[]()+ ")
    if folded in LINES or not folded or _NO_LETTERS.fullmatch(folded):
        return True
    if _READING_TIME.match(folded) or _COUNT.match(folded):
        return True
    if len(line.form) > LONGEST:
        return False
    bracketed = line.form[0] == "[" and line.form[-1] == "]" and len(line.words) > _BRACKETED_WORDS
    return bracketed or folded.startswith(OPENINGS) or _addresses_reader(line)


def heads_links(line: Line) -> bool:
    """Whether titles of other reports may follow the line: 'Mehr zum Thema'."""
    return line.folded in GROUP_HEADINGS


def is_correction(line: Line) -> bool:
    """Whether the line is a note by which the newsroom corrects its report."""
    return line.folded.lstrip("(*[ ").startswith(CORRECTIONS)


def is_photo_credit(line: Line) -> bool:
    """Whether the line names the makers of a picture: '© APA/AFP/POOL/Mikhail METZEL'."""
    if len(line.form) > 160 or (line.is_prose and len(line.form) > 90):  # noqa: PLR2004 - longer lines tell something
        return False
    folded = line.folded.lstrip("([ ")
    if folded.startswith(PHOTO_OPENINGS):
        return not folded.startswith(("© copyright", "copyright ©"))
    return _names_photo_makers(line)


def is_marked_caption(line: Line) -> bool:
    """Whether the line says itself that it describes a picture: '× Ministerin Berg'."""
    return line.folded.startswith(CAPTION_OPENINGS)


def may_be_caption(line: Line) -> bool:
    """Whether a line beside a photo credit can be the picture's description."""
    return len(line.form) <= _CAPTION_LONGEST and not line.is_listed


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
    return (found > 1 and addressed) or (addressed and len(line.form) <= _CALL_LONGEST)


def _names_photo_makers(line: Line) -> bool:
    """Whether the line is a list of names with a picture agency among them: 'Eva Muster / imago images'."""
    folded = line.folded.strip("()[]")
    if folded in PHOTO_AGENCIES:
        return True
    if not _SLASHED_NAMES.match(folded) or len(line.words) > _SHORT:
        return False
    names = [piece.strip() for piece in folded.split("/")]
    return any(name in PHOTO_AGENCIES for name in names) and all(len(name.split()) <= _NAME_WORDS for name in names)
