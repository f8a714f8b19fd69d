"""Lines that belong to pictures: what they show, and who made them."""

import re
from itertools import pairwise
from typing import Final

from lesart.articles.lines import Line
from lesart.german.agencies import PHOTO_AGENCIES, canonical
from lesart.german.picture_lines import CAPTION_OPENINGS, PHOTO_OPENINGS

_SLASHED_NAMES: Final = re.compile(r"^(?:\(c\)|©|foto:|bild:)? ?[^/.!?]{2,60}(?:/[^/.!?]{2,40}){1,5}$")
_INLINE: Final = re.compile(
    r"[(\[|/–—I-]? ?(?:©|\(c\)|(?:Symbol|Archiv)?(?:Foto|Bild)s?(?:quelle|nachweis|credit)?:"
    r"|Credit:|Grafik:|Screenshot:?)"
    r" ?[^.!?()\[\]]{2,70}[)\]]?$"
)
_BRACKETED: Final = re.compile(r"[(\[]([^()\[\]]{2,70})[)\]]\.?$")
_LABEL: Final = re.compile(r"^(?:Bild|Foto|Fotos|Bilder|Im Bild|Bildunterschrift|Symbolbild|Archivbild): ?")
_CREDIT_LONGEST: Final = 160
_CAPTION_LONGEST: Final = 260
_NAME_WORDS: Final = 4
_MOST_WORDS: Final = 12
_FEWEST_WORDS: Final = 4


def is_photo_credit(line: Line) -> bool:
    """Whether the line names the makers of a picture: '© APA/AFP/POOL/Mikhail METZEL'."""
    if len(line.form) > _CREDIT_LONGEST or is_labelled_caption(line):
        return False
    folded = line.folded.lstrip("([ ")
    if folded.startswith(PHOTO_OPENINGS):
        return not folded.startswith(("© copyright", "copyright ©"))
    return _names_makers(line)


def is_labelled_caption(line: Line) -> bool:
    """Whether the line says itself that it describes a picture: '× Ministerin Berg', 'Bild: Helfer füllen Säcke.'."""
    if line.folded.startswith(CAPTION_OPENINGS):
        return True
    label = _LABEL.match(line.form)
    rest = line.form[label.end() :] if label else ""
    rest = rest[: inline_credit(rest) or len(rest)].rstrip()
    return len(rest.split()) >= _FEWEST_WORDS and (rest.endswith((".", "!")) or _has_verb_or_article(rest))


def inline_credit(form: str) -> int | None:
    """Return where the credit of a picture begins that ends a caption: 'Helfer am Damm. (© Eva Muster)'; else None."""
    if len(form) > _CAPTION_LONGEST + _CREDIT_LONGEST:
        return None
    found = _INLINE.search(form, max(0, len(form) - _CREDIT_LONGEST))
    return found.start() if found and found.start() > 0 and form[found.start() - 1] in " .\u00a0" else None


def caption_credit(form: str) -> int | None:
    """Return where the credit begins that ends a line known to be a caption, also without a label; else None.

    >>> caption_credit("Velos vor dem Bundeshaus. (KEYSTONE/Beat Muster)")
    26
    """
    bracketed = _BRACKETED.search(form, max(0, len(form) - _CREDIT_LONGEST))
    if bracketed and bracketed.start():
        names = [piece.strip().lower() for piece in re.split(r"[/,|]", bracketed[1])]
        if any(name in PHOTO_AGENCIES or canonical(name) for name in names):
            return bracketed.start()
    return inline_credit(form)


def mark_captions(lines: tuple[Line, ...], credits_at: frozenset[int]) -> frozenset[int]:
    """Return the lines that describe pictures: those right above a photo credit, those ending in one, their repeats."""
    spaced = sum(line.empty_before > 0 for line in lines) * 2 > len(lines)
    captions = {index for index, line in enumerate(lines) if index not in credits_at and _ends_in_credit(line)}
    for before, after in pairwise(range(len(lines))):
        above = after in credits_at and before not in credits_at and not lines[after].empty_before
        if above and _stands_as_caption(lines[before], spaced=spaced):
            captions.add(before)
    forms = {lines[index].folded for index in captions}
    return frozenset(index for index, line in enumerate(lines) if index not in credits_at and line.folded in forms)


def _ends_in_credit(line: Line) -> bool:
    return len(line.form) <= _CAPTION_LONGEST and inline_credit(line.form) is not None


def _stands_as_caption(line: Line, *, spaced: bool) -> bool:
    """Whether a line right above a photo credit can be the caption; sentences only where it stands apart."""
    if len(line.form) > _CAPTION_LONGEST or line.is_listed:
        return False
    return not line.is_prose or (spaced and line.empty_before > 0)


def _has_verb_or_article(form: str) -> bool:
    """Whether a form tells something, where lists of names have no small words."""
    return sum(word[0].islower() for word in form.split()) * 3 > len(form.split())


def _names_makers(line: Line) -> bool:
    """Whether the line is a list of names with a picture agency among them: 'Eva Muster / imago images'."""
    folded = line.folded.strip("()[]")
    if folded in PHOTO_AGENCIES:
        return True
    if not _SLASHED_NAMES.match(folded) or len(line.words) > _MOST_WORDS:
        return False
    names = [piece.strip() for piece in folded.split("/")]
    return any(name in PHOTO_AGENCIES for name in names) and all(len(name.split()) <= _NAME_WORDS for name in names)
