"""Quotations whose frame names a source without a verb: 'laut Polizei', 'der Stadt zufolge', 'nach Angaben der Wehr'.

`according` also asks for the frames that are clauses ('wie die Stadt mitteilte') or point back ('demnach').
"""

from collections.abc import Iterator, Sequence
from typing import Final

from lesart.marks.clauses import Clauses
from lesart.marks.quotations.drafts import Draft, Frame, draft
from lesart.marks.quotations.frames.as_clauses import as_clause, so_fragment
from lesart.marks.quotations.frames.hosts import host
from lesart.marks.quotations.frames.pointing import thereafter, whereby
from lesart.marks.quotations.frames.sources import behind_subject, is_source, start_of_phrase
from lesart.marks.quotations.phrases import Phrase, phrase_at
from lesart.marks.quotations.roles import Roles
from lesart.marks.signs import names_source
from lesart.models.words import Word

# 'Demnach hat der Mann gestanden': the adverb is frame, cue and all there is of a speaker.
_THEREBY: Final = frozenset({"demnach", "demzufolge"})
_ALWAYS: Final = frozenset({"laut", "gemäß", "gemäss"})
_WITH_SOURCE: Final = frozenset({"nach", "aus"})
_BEHIND: Final = frozenset({"zufolge", "nach"})
_FRAMING: Final = _THEREBY | _BEHIND | _ALWAYS | _WITH_SOURCE
_DIRECTIONS: Final = frozenset("oben unten vorn vorne hinten außen aussen innen links rechts".split())  # noqa: SIM905
_LONGEST_PHRASE: Final = 12


def according(clauses: Clauses, before: Sequence[Word] = ()) -> Iterator[Draft]:
    """Yield the quotations that a phrase ('laut …', '… zufolge', 'so …') or a clause with 'wie' frames.

    `before` are the words of the sentence before in the paragraph: 'danach' points to a source there.
    """
    if not (clauses.signs.phrase or (clauses.signs.cues and "wie" in clauses.forms)):
        return
    danach = thereafter(clauses, before)
    if danach is not None:
        yield danach
        return
    framing = [number for number, form in enumerate(clauses.forms) if form in _FRAMING]
    for position, segment in enumerate(clauses.segments):
        if segment.kind == "quote":
            continue
        found = as_clause(clauses, position) or so_fragment(clauses, position) or whereby(clauses, position)
        if found is not None:
            yield found
            continue
        for number in (number for number in framing if segment.first <= number < segment.last):
            frame = _phrase_frame(clauses, position, number)
            if frame is not None:
                yield draft((frame[0], "indirect"), clauses, frame[1], host(clauses, position, frame[1].words))
                break


def _phrase_frame(clauses: Clauses, position: int, number: int) -> tuple[str, Frame] | None:
    """Return the frame that the word `number` makes with the phrase it governs."""
    segment, words = clauses.segments[position], clauses.words
    low = clauses.forms[number]
    if low in _THEREBY:
        return "thereby", Frame((number,), (number,), Roles((number,)))
    if low in _BEHIND and (low == "zufolge" or _ends_phrase(clauses, segment.last, number)):
        first = behind_subject(words, segment, start_of_phrase(words, segment.first, number), number)
        return _framed(clauses, position, range(first, number + 1), number)
    if low in _ALWAYS or low in _WITH_SOURCE:
        found = phrase_at(words, number, segment.last) or _unknown_name(number, segment.last, low)
        if found is None or found.inner == found.first or not _names_source(words, found, low):
            return None
        last = _to_verb(clauses, position, found)
        return _framed(clauses, position, range(number, _over_apposition(clauses, position, last)), number)
    return None


def _unknown_name(number: int, last: int, low: str) -> Phrase | None:
    """Return the word behind 'laut' as a phrase where the tagger takes a name for something else ('laut el-Sayed')."""
    return Phrase(number, number + 2, number + 1, number) if low in _ALWAYS and number + 1 < last else None


def _framed(clauses: Clauses, position: int, numbers: range, cue: int) -> tuple[str, Frame]:
    opening, closing = numbers.start, numbers.stop
    segment = clauses.segments[position]
    enclosed = [opening - 1] if opening == segment.first and segment.before == "," and closing == segment.last else []
    pattern = "according-behind" if cue >= closing - 1 else "according"
    return pattern, Frame((*enclosed, *numbers), (cue,), Roles(_speaking(clauses, numbers, cue)))


def _speaking(clauses: Clauses, numbers: range, cue: int) -> tuple[int, ...]:
    """Return the words of a phrase that name who speaks: without its preposition, relative clauses and outer commas."""
    kept = [n for n in numbers if n != cue and clauses.segments[clauses.segment_of(n)].kind != "rel"]
    while kept and clauses.words[kept[-1]].form == ",":
        kept.pop()
    return tuple(kept)


def _to_verb(clauses: Clauses, position: int, found: Phrase) -> int:
    """Return the end of a phrase that opens a sentence: all up to the verb belongs to it ('Laut Lenz, der …, ist')."""
    segment = clauses.segments[position]
    if found.first > segment.first or (position > 0 and clauses.segments[position - 1].kind != "sub"):
        return found.last
    if segment.kind == "main" and segment.finite is not None:
        return segment.finite if segment.finite - found.last <= _LONGEST_PHRASE else found.last
    for number in range(position + 1, len(clauses.segments)):
        following = clauses.segments[number]
        if following.kind == "first":
            return following.first
        if following.kind not in {"rel", "fragment"}:
            break
    return found.last


def _over_apposition(clauses: Clauses, position: int, last: int) -> int:
    """Return the end of a phrase with an apposition between commas: 'laut dem Leiter, Max Kern, ist'."""
    if last != clauses.segments[position].last or position + 2 >= len(clauses.segments):
        return last
    segment = clauses.segments[position + 1]
    noun = clauses.words[segment.first].tag.startswith(("NE", "NN", "ART"))
    follows = clauses.segments[position + 2].kind in {"first", "fragment", "main"}
    return segment.last + 1 if segment.kind == "fragment" and segment.before == "," and noun and follows else last


def _ends_phrase(clauses: Clauses, last: int, number: int) -> bool:
    """Whether 'nach' follows its noun: 'ihrer Meinung nach ist', 'seiner Ansicht nach,'."""
    words = clauses.words
    if number == 0 or not words[number - 1].tag.startswith("NN"):
        return False
    following = words[number + 1] if number + 1 < last else None
    if following is not None and following.form.lower() in _DIRECTIONS:
        return False  # 'die Sicht nach oben'
    tag = following.tag if following is not None else ""
    return names_source(words[number - 1].form) and not tag.startswith(("NN", "ART", "ADJ(A)"))


def _names_source(words: Sequence[Word], phrase: Phrase, preposition: str) -> bool:
    """Whether a phrase names who or what is cited, by its preposition: 'laut Lenz', 'nach Angaben', 'aus Sicht'."""
    if preposition == "aus":
        return words[phrase.head].form in {"Sicht", "Perspektive"}
    if preposition in _ALWAYS:
        return not words[phrase.inner].tag.startswith(("APPR", "ADJ(D)", "ADV", "KON"))
    return is_source(words, phrase)
