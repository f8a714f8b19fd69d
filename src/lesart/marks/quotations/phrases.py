"""Noun phrases of a clause, found from left to right: where each begins and ends, its preposition, its case."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.german.abbreviations import TITLES
from lesart.german.media import MEDIA
from lesart.german.nouns_of_saying import SOURCES
from lesart.models.words import Word
from lesart.text.quotes import MARKS
from lesart.text.roles import role_of

_LONGEST: Final = 40
_DETERMINERS: Final = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "PRELAT", "PWAT"})
_PRONOUNS: Final = frozenset({"PPER", "PIS", "PDS", "PRELS", "PWS"})
# Tags of words that no noun phrase begins with, as are most of those between two phrases.
_NEVER_FIRST: Final = frozenset({
    "VV(FIN)", "VV(PP)", "VV(INF)", "VV(IZU)", "VA(FIN)", "VA(INF)", "VA(PP)", "VM(FIN)", "VM(INF)", "ADV", "ADJ(D)",
    "KON", "KOUS", "KOUI", "PROAV", "PRF", "PTKVZ", "PTKZU", "PTKNEG", "PWAV",
})  # fmt: skip
_BEFORE_NOUN: Final = frozenset({"ADJ(A)", "CARD", "PIAT", "ADV", "ADJ(D)", "PTKA", "PTKNEG"})
_WEEKDAYS: Final = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag")
# Forms that no subject has. 'der' and 'den' are told by what follows.
_OBLIQUE: Final = frozenset(
    """
    dem den des einem einen eines keinem keinen keines diesem diesen dieses seinem seinen seines ihrem ihren ihres
    unserem unseren meinem meinen jedem jeden ihm ihn ihnen mich mir uns dich dir sich denen dessen welchem welchen
    """.split()  # noqa: SIM905 - a table of words ('sagte dem Sender')
)
_SURE_SUBJECT: Final = frozenset({"er", "man", "wir", "ich"})
_GENITIVE: Final = frozenset(
    "des der eines einer dieser dieses seiner seines ihrer ihres unserer mehrerer zweier deren dessen".split()  # noqa: SIM905
)
# A phrase with these prepositions belongs to the noun before it ('Sprecher von Zoll und Polizei').
_CLINGING: Final = frozenset({"von", "vom", "für", "aus", "beim", "zur"})
# Prepositions that the tagger takes for other words at times: 'Von „grober Fahrlässigkeit“ spricht die Anklage.'
_TAKEN_FOR_OTHERS: Final = frozenset({"gegenüber", "laut", "gemäß", "gemäss", "von"})
_PLACE: Final = frozenset({"in", "im", "am", "an", "bei"})
_TIMES: Final = frozenset(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember abend morgen mittag nachmittag vormittag nacht tag tage woche monat jahr
    jahre wochenende anfang ende mitte
    """.split()  # noqa: SIM905 - a table of words ('am Montagabend' says when, not who)
)


@dataclass(slots=True)
class Phrase:
    """The words `[first, last)` of a noun phrase; `head` is its last noun before any attribute."""

    first: int
    last: int
    head: int
    preposition: int | None = None

    @property
    def inner(self) -> int:
        """The first word behind the preposition."""
        return self.first if self.preposition is None else self.preposition + 1


def phrases(words: Sequence[Word], first: int, last: int) -> tuple[Phrase, ...]:
    """Return the noun phrases in the words `[first, last)`, those of a preposition included."""
    return tuple(_phrases(words, first, last))


def _phrases(words: Sequence[Word], first: int, last: int) -> Iterator[Phrase]:
    at = first
    while at < last:
        found = None if words[at].tag in _NEVER_FIRST and _is_plain(words[at]) else phrase_at(words, at, last)
        if found is None:
            at += 1
        else:
            yield found
            at = found.last


def _is_plain(word: Word) -> bool:
    """Whether a word is what its tag says: no preposition taken for something else, no mark or hyphen."""
    return word.form[0].isalnum() and word.form.lower() not in _TAKEN_FOR_OTHERS


def phrase_at(words: Sequence[Word], at: int, last: int) -> Phrase | None:
    """Return the noun phrase of at most `_LONGEST` words that begins at word `at`, or nothing where none does."""
    return _phrase_at(words, at, min(last, at + _LONGEST))


def _phrase_at(words: Sequence[Word], at: int, last: int) -> Phrase | None:
    preposition = at if is_preposition(words[at]) else None
    inner = at if preposition is None else at + 1
    if (
        preposition is not None
        and inner + 1 < last
        and words[inner].form in MARKS
        and not _quoted_name(words, inner, last)
    ):
        inner += 1  # 'von „grober Fahrlässigkeit“'
    if inner >= last:
        return None
    core = _core(words, inner, last)
    if core is None:
        return None
    head, end = core
    return Phrase(at, _attributes(words, head, end, last), head, preposition)


def is_preposition(word: Word) -> bool:
    """Whether a word stands before a noun phrase like a preposition ('als Grund' too)."""
    return word.tag.startswith("APPR") or word.tag == "KOKOM" or word.form.lower() in _TAKEN_FOR_OTHERS


def _core(words: Sequence[Word], at: int, last: int) -> tuple[int, int] | None:
    """Return the head and the end of a noun phrase without attributes behind it."""
    if words[at].tag in _PRONOUNS and not _before_noun(words, at, last):
        return at, at + 1
    number = at
    while number < last and (words[number].tag in _DETERMINERS or _is_before_noun(words, number)):
        if words[number].tag in {"ADV", "ADJ(D)", "PTKNEG"} and number == at:
            return None
        number += 1
    if number < last and number > at and words[number].tag.startswith("APPR"):
        return _extended(words, number, last)
    return _nominals(words, number, last)


def _is_before_noun(words: Sequence[Word], number: int) -> bool:
    """Whether a word can stand between article and noun ('der 23-jährige Fahrer' is four words to the tagger)."""
    hyphen = words[number].form == "-" and number > 0 and words[number - 1].tag == "CARD"
    return hyphen or words[number].tag in _BEFORE_NOUN


def _before_noun(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether what is tagged a pronoun stands before a noun ('die Polizei' tagged as a relative)."""
    if words[at].tag == "PPER" or at + 1 >= last:
        return False
    following = words[at + 1]
    named = words[at].tag == "PDS" and following.tag == "NE" and following.form[0].isupper()
    return named or following.tag.startswith(("NN", "ADJ(A)"))


def _extended(words: Sequence[Word], at: int, last: int) -> tuple[int, int] | None:
    """Return the core of 'die [in dem Bund organisierten] Kräfte': a phrase inside, an adjective, a noun."""
    inside = _phrase_at(words, at, last)
    if inside is None:
        return None
    number = inside.last
    while number < last and words[number].tag in _BEFORE_NOUN:
        number += 1
    return _nominals(words, number, last) if number > inside.last else None


def _nominals(words: Sequence[Word], at: int, last: int) -> tuple[int, int] | None:
    """Return the last noun of a run of nouns and names, with its end; a quoted name counts."""
    number, head = at, None
    while number < last and _goes_on(words, number, last, head):
        head = head if words[number].form == "." else number
        number += 1
    quoted_end = _quoted_name(words, number, last)
    if quoted_end is not None:
        return (head if head is not None else quoted_end - 2), quoted_end
    return None if head is None else (head, number)


def _goes_on(words: Sequence[Word], number: int, last: int, head: int | None) -> bool:
    """Whether a word makes a run of nouns longer: no second noun of another thing ('nach Berichten Schäden')."""
    word = words[number]
    if head is None or number == 0:
        return _is_nominal(word)
    if word.form == ".":
        shortened = len(words[number - 1].form) == 1 or words[number - 1].form.lower() in TITLES
        return shortened and number + 1 < last and _is_nominal(words[number + 1])
    if word.tag == "NN" and word.form.lower() in MEDIA and words[number - 1].tag == "NE":
        return not word.form.endswith("n")  # 'sagte Lenz Reportern'
    if word.tag == "NN" and word.form.lower() in MEDIA and word.form.endswith("gruppe"):
        return True  # 'der Funke Mediengruppe'
    if word.tag == "NN" and words[number - 1].tag == "NN":
        return role_of(words[number - 1].form) is not None
    return _is_nominal(word) or _is_number(words, number, last, head)


def _is_number(words: Sequence[Word], number: int, last: int, head: int | None) -> bool:
    """Whether a number belongs to the noun before it ('Artikel 5'), not to one behind it ('Angaben 28 Häuser')."""
    counts = number + 1 < last and words[number + 1].tag.startswith(("NN", "ADJ(A)"))
    return head is not None and words[number].tag == "CARD" and not counts


def _is_nominal(word: Word) -> bool:
    if word.tag.startswith("NN") or word.tag == "NE":
        return True
    return word.tag in {"FM", "XY"} and word.form[0].isalnum()


def _quoted_name(words: Sequence[Word], at: int, last: int) -> int | None:
    """Return the end of a name between marks ('„Neue Post“') that begins at word `at`."""
    if at >= last or words[at].form not in MARKS:
        return None
    for number in range(at + 2, min(last, at + 8)):
        if words[number].form in MARKS:
            inside = [word for word in words[at + 1 : number] if word.is_word]
            named = any(word.form[0].isupper() for word in inside) and not any(w.tag == "ADJ(A)" for w in inside[:1])
            return number + 1 if named else None
    return None


def _attributes(words: Sequence[Word], head: int, end: int, last: int) -> int:
    """Return the end of a noun phrase with what clings to it: parentheses, genitives, 'von …', 'und …'."""
    while end < last:
        following = _parenthesis(words, end, last) or _clinging(words, head, end, last)
        if following is None:
            break
        end = following
    return end


def _parenthesis(words: Sequence[Word], end: int, last: int) -> int | None:
    if words[end].form not in {"(", "["}:
        return None
    return next((n + 1 for n in range(end + 1, min(last, end + 20)) if words[n].form in {")", "]"}), None)


def _clinging(words: Sequence[Word], head: int, end: int, last: int) -> int | None:
    """Return the end of an attribute that begins at word `end`, or nothing where none does."""
    if words[head].tag == "PPER":
        return None
    low = words[end].form.lower()
    joins = words[end].tag == "KON" and low in {"und", "sowie"}
    if joins or (low == "-" and end + 2 < last and words[end + 1].tag == "KON"):
        return _end_of(words, end + (1 if joins else 2), last) if end + 1 < last else None
    return _end_of(words, end, last) if _is_attribute(words, head, end, last) else None


def _is_attribute(words: Sequence[Word], head: int, end: int, last: int) -> bool:
    """Whether a genitive, a name or a phrase with 'von', 'in', 'wie' begins at word `end`, of the noun before it."""
    word = words[end]
    low = word.form.lower()
    noun = words[head].tag.startswith("NN")
    if low in _GENITIVE:
        return (noun or words[end - 1].form in MARKS) and word.tag != "PRELS" and not _is_nominative(words, end, last)
    if low in _PLACE:
        said = words[head].tag == "NE" or words[head].form.lower() in SOURCES
        return not said and _names_place(words, end, last)
    if low == "wie":  # 'Fachleute wie Ida Moor'
        return noun and end + 1 < last and words[end + 1].tag == "NE"
    bare_genitive = noun and word.tag == "ADJ(A)" and low.endswith("er")
    return low in _CLINGING or word.tag == "NE" or bare_genitive


def _is_nominative(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether 'der' begins a subject, not a genitive: 'laut Verfassung [der Präsident]'."""
    role = role_of(words[at + 1].form) if at + 1 < last and words[at].form == "der" else None
    return role is not None and role.gender == "m"


def _end_of(words: Sequence[Word], at: int, last: int) -> int | None:
    found = _phrase_at(words, at, last)
    return None if found is None or words[found.head].tag in _PRONOUNS else found.last


def _names_place(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether a phrase with 'in', 'am', 'bei' names a place ('Generalstab in Seoul'), not a time or occasion."""
    found = _phrase_at(words, at, last)
    if found is None or any(_is_time(words[n]) for n in range(at, found.last)):
        return False
    return words[found.head].tag == "NE" or words[found.head].form == "Ort"


def _is_time(word: Word) -> bool:
    low = word.form.lower()
    return word.tag == "CARD" or low in _TIMES or low.startswith(_WEEKDAYS)


def may_be_subject(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase can be a subject by its form: no preposition, no other case, not 'es' or a time."""
    opening = words[phrase.first]
    low = opening.form.lower()
    if phrase.preposition is not None or low in _OBLIQUE or low in {"es", "das", "dies", "was", "so"}:
        return low in {"das", "dies"} and phrase.head > phrase.first
    return not _is_time(words[phrase.head])


def is_surely_subject(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase can be nothing but a subject: 'er', 'man', 'wir'."""
    return words[phrase.first].form.lower() in _SURE_SUBJECT


def is_dative(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase without preposition is in the dative by its first word: 'dem Sender', 'ihnen'."""
    return phrase.preposition is None and words[phrase.first].form.lower() in {
        "dem", "einem", "ihm", "ihnen", "mir", "uns", "seinem", "ihrem", "diesem", "unserem",
    }  # fmt: skip
