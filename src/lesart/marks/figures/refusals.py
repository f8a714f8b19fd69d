"""Numbers that are no figures: names with a number, addresses, telephone numbers, ordinals, parts of words."""

from collections.abc import Sequence
from typing import Final

from lesart.german.currencies import CURRENCIES
from lesart.german.number_words import MULTIPLIERS
from lesart.german.numbered import LETTERED, NUMBERED, STREETS
from lesart.german.units import AGES, UNITS
from lesart.marks.figures.numbers import Number
from lesart.models.words import Word
from lesart.text.fold import fold

_POSTCODE: Final = 5  # digits of a German or Italian postcode
_LETTERS_OF_CODE: Final = 3
_TELEPHONE: Final = 3  # groups of digits in a row
_NOTE_DIGITS: Final = 2  # of the number of a footnote
_NOTES: Final = 10  # words between its brackets


def is_no_figure(words: Sequence[Word], number: Number, text: str) -> bool:
    """Whether a number counts and measures nothing where it stands."""
    return any(
        refuse(words, number, text)
        for refuse in (
            _is_glued,
            _is_footnote,
            _is_numbered,
            _is_ordinal,
            _is_telephone,
            _is_postcode,
            _is_idiom,
            _is_vague,
            _is_in_title,
        )
    )


def _is_glued(words: Sequence[Word], number: Number, text: str) -> bool:
    """'G20', '5G', '90er', '24/7', '3-D': letters or a slash right beside the digits."""
    start, end = words[number.first].start, words[number.last].end
    before, after = text[start - 1 : start], text[end : end + 2]
    if before.isalnum() or before in {"/", "_", "#", ":"}:
        return True
    if after[:1] == "/" or (after[:1] == ":" and after[1:].isdecimal()):
        return after[1:2].isdecimal()
    if after[:1].isalpha() and words[number.last].form[0].isdecimal() and not _is_unit_glued(words, number):
        return True  # '5G-Netz', '4K'; but '100km', '35jährig'
    return after.lower() == "er" or (before == "-" and text[start - 2 : start - 1].isalnum())


def _is_unit_glued(words: Sequence[Word], number: Number) -> bool:
    """Whether what is written on to the digits is a unit: '100km', '35jährig', '15Mio'."""
    place = number.last + 1
    form = fold(words[place].form) if place < len(words) else ""
    return form in UNITS or form in CURRENCIES or form in AGES or form in MULTIPLIERS or form.startswith("fach")


def _is_footnote(words: Sequence[Word], number: Number, _text: str) -> bool:
    """'berichtete die Zeitung (1, 2)', 'siehe [3]': small numbers alone in brackets behind no person."""
    first, last = number.first, number.last
    while first > 0 and _lists_notes(words[first - 1]) and number.first - first < _NOTES:
        first -= 1
    while last + 1 < len(words) and _lists_notes(words[last + 1]) and last - number.last < _NOTES:
        last += 1
    opening = words[first - 1].form if first else ""
    closing = words[last + 1].form if last + 1 < len(words) else ""
    if (opening, closing) not in {("(", ")"), ("[", "]")} or not _is_note(words[number.first]):
        return False
    several = first < last and all(len(word.form) == 1 for word in words[first : last + 1])
    return several or opening == "[" or first < 2 or words[first - 2].tag != "NE"  # noqa: PLR2004 - 'Huber (34)'


def _lists_notes(word: Word) -> bool:
    return word.form == "," or _is_note(word)


def _is_note(word: Word) -> bool:
    return word.form.isdecimal() and len(word.form) <= _NOTE_DIGITS


def _is_numbered(words: Sequence[Word], number: Number, _text: str) -> bool:
    """'Paragraf 28', 'Art. 5', 'Hauptstraße 12'."""
    place = number.first - 1
    if place >= 0 and words[place].form == ".":
        place -= 1
    if place < 0 or not words[number.first].form[0].isdecimal():
        return place >= 0 and words[place].form.lower() in _NUMBERED_IN_WORDS and not _counts(words, number)
    form = words[place].form
    if place and form.isupper() and len(form) <= _LETTERS_OF_CODE and words[place - 1].form.lower() in NUMBERED:
        return True  # 'unter der Nummer DE 4711', 'Aktenzeichen AZ 318'
    return form.lower() in NUMBERED or form in LETTERED or (form[0].isupper() and form.lower().endswith(STREETS))


_NUMBERED_IN_WORDS: Final = frozenset({
    "nummer", "platz", "rang", "paragraf", "staffel", "teil", "phase", "stufe", "kapitel", "folge", "episode", "band",
    "klasse", "gruppe", "kategorie",
})  # fmt: skip


def _counts(words: Sequence[Word], number: Number) -> bool:
    """Whether a noun, or an adjective before one, follows: 'In dieser Phase zwei neue Fälle' counts."""
    place = number.last + 1
    return place < len(words) and (words[place].tag.startswith("ADJ") or _counts_noun(words, number))


def _is_ordinal(words: Sequence[Word], number: Number, text: str) -> bool:
    """'der 3. Versuch': a stop right behind digits that does not end the sentence."""
    last = number.last
    if not words[last].form.isdecimal() or last + 2 >= len(words) or words[last + 1].form != ".":
        return False
    return text[words[last].end : words[last + 1].start] == ""


def _is_telephone(words: Sequence[Word], number: Number, _text: str) -> bool:
    """'0471 12 34 56', '+49 30 1234': several groups of digits in a row."""
    if number.last != number.first:
        return False
    first = last = number.first
    while first > 0 and number.first - first <= _TELEPHONE * 2 and _continues(words[first - 1]):
        first -= 1
    while last + 1 < len(words) and last - number.last <= _TELEPHONE * 2 and _continues(words[last + 1]):
        last += 1
    groups = [word for word in words[first : last + 1] if word.form.isdecimal()]
    return len(groups) >= _TELEPHONE or any(word.form[0] == "0" and len(word.form) > 2 for word in groups)  # noqa: PLR2004


def _continues(word: Word) -> bool:
    return word.form.isdecimal() or word.form in {"/", "-", "–", "+", "(0)"}


def _is_postcode(words: Sequence[Word], number: Number, _text: str) -> bool:
    """'39100 Bozen'."""
    form, place = words[number.first].form, number.last + 1
    if len(form) != _POSTCODE or not form.isdecimal() or place >= len(words):
        return False
    return words[place].tag == "NE" and words[place].form[0].isupper()


def _is_idiom(words: Sequence[Word], number: Number, _text: str) -> bool:
    """'unter vier Augen', 'auf allen vieren', 'in null Komma nichts'."""
    before = words[number.first - 1].form.lower() if number.first else ""
    after = words[number.last + 1].form if number.last + 1 < len(words) else ""
    form = words[number.first].form
    return (form.lower(), after) in _IDIOMS or (before == "allen" and form == "vieren")


_IDIOMS: Final = frozenset({("vier", "Augen"), ("vier", "Wänden"), ("vier", "Wände"), ("null", "Komma")})


def _is_vague(words: Sequence[Word], number: Number, _text: str) -> bool:
    """'wenige hundert Stimmen', 'ein paar tausend'; 'Mitte 50' is a decade of life; 'bis um zehn' an hour."""
    before = words[number.first - 1].form.lower() if number.first else ""
    in_words = words[number.first].form[0].isalpha()
    hour = before == "um" and in_words and not _counts_noun(words, number)
    some = before in _SOME and (in_words or before == "paar")
    decade = before in {"anfang", "mitte", "ende"} and number.value % 10 == 0 and not _counts_noun(words, number)
    return some or decade or hour or _is_noun(words, number)


def _is_noun(words: Sequence[Word], number: Number) -> bool:
    """Whether a number word is a name: 'die Stunde Null', 'eine glatte Eins'."""
    form, before = words[number.first].form, words[number.first - 1] if number.first else None
    if number.last != number.first or not form[0].isupper() or before is None:
        return False
    return before.is_word and not before.form[0].isdecimal()


_SOME: Final = frozenset({
    "wenige", "wenigen", "einige", "einigen", "mehrere", "mehreren", "paar", "viele", "vielen", "etliche", "zig",
})  # fmt: skip


def _counts_noun(words: Sequence[Word], number: Number) -> bool:
    follower = words[number.last + 1] if number.last + 1 < len(words) else None
    return follower is not None and (follower.form[0].isupper() or follower.form in {"%", "€", "$"})


def _is_in_title(words: Sequence[Word], number: Number, text: str) -> bool:
    """'"Querdenken 711"', '„Apollo 13“': a number that ends a quoted name."""
    end = words[number.last].end
    if text[end : end + 1] not in {'"', "“", "”", "»", "«", "‹", "›"} or not number.first:
        return False
    before = words[number.first - 1]
    return before.form[0].isupper() and before.tag in {"NN", "NE"} and number.first > 1
