"""A sentence cut into clauses: flat segments between commas, each with its kind and its finite verb.

No tree is built. What a quotation needs is where a clause begins and ends, whether its verb comes first, second or
last, and which clauses hang together; German says that by commas, by the first word and by the place of the verb.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Final

from lesart.german.subjunctive import AMBIGUOUS, Mood
from lesart.german.verbs_of_saying import FRAMES
from lesart.marks.analysis import Sentence
from lesart.marks.kinds import Kind, kind_of
from lesart.marks.signs import Signs, mood_of
from lesart.models.words import Word
from lesart.records import Span
from lesart.text.quotes import MARKS, Quoted

MAIN: Final = frozenset({"main", "first", "joined"})
_DELIMITERS: Final = frozenset({",", ";", ":", "–", "—", "-", "−"})
_BRACKETS: Final = frozenset("()[]")
PARENTHESES: Final = {"(": 1, ")": -1}
_STOPS: Final = frozenset({".", "!", "?", "…"})
_EDGES: Final = _DELIMITERS | frozenset(PARENTHESES)
_MARKS_AND_BRACKETS: Final = MARKS | _BRACKETS
_PARTING: Final = _DELIMITERS | _BRACKETS | _STOPS | MARKS
_SHORTEST_CLAUSE: Final = 3  # words of 'wie dpa berichtet'
_SUBJECT_OPENS: Final = frozenset({"ART", "NE", "NN", "PPER", "PPOSAT", "PDAT", "PIAT", "ADJ(A)"})
_LIGHT: Final = frozenset("und oder aber sondern sowie doch denn auch nur vor allem zumal etwa".split())  # noqa: SIM905


@dataclass(slots=True)  # not frozen, since so many are made: it takes half the time
class Segment:
    """The words `[first, last)` between two delimiters; `finite` is the number of the verb that makes it a clause.

    Kinds: `main` has its verb second, `first` begins with it, `joined` does so behind 'und'; `sub`, `asking` and `rel`
    have it last; `inf` has an infinitive with 'zu'; `fragment` has no verb; `quote` is direct speech as a whole.
    `finites` are all its finite verbs, without those in parentheses.
    """

    first: int
    last: int
    kind: Kind
    finite: int | None = None
    before: str = ""
    finites: tuple[int, ...] = ()


_LAST: Final = attrgetter("last")


@dataclass(slots=True)
class Clauses:
    """A sentence with its segments; `speech` holds for each word the number of the quotation that hides it, or -1."""

    words: tuple[Word, ...]
    segments: tuple[Segment, ...]
    speech: tuple[int, ...]
    quotes: tuple[Quoted, ...]
    signs: Signs
    forms: tuple[str, ...]  # of the words, in small letters
    main: Segment | None  # the first clause that is no subordinate one
    # What cues its segments have, by segment and limit: several patterns ask for the same.
    cues: dict[tuple[int, int | None], Any] = field(default_factory=dict, compare=False, repr=False)

    def segment_of(self, number: int) -> int:
        """Return the number of the segment that holds word `number` (or begins just behind it)."""
        return max(0, min(bisect_right(self.segments, number, key=_LAST), len(self.segments) - 1))

    def mood_of(self, segment: Segment) -> Mood | None:
        """Return the Konjunktiv of a segment's finite verb; forms that are past tense as well do not count."""
        if segment.finite is None:
            return None
        return mood_of(self.words[segment.finite])

    def may_report(self, segment: Segment) -> bool:
        """Whether the finite verb is in the Konjunktiv, or in a past tense that stands in for it."""
        if segment.finite is None:
            return False
        return self.mood_of(segment) is not None or self.forms[segment.finite] in AMBIGUOUS

    def first_word(self, segment: Segment) -> Word | None:
        """Return the first word of a segment that is no mark and no light word ('und', 'auch')."""
        number = lead(self.forms, segment.first, segment.last)
        return None if number is None else self.words[number]

    def spans(self, numbers: Sequence[int]) -> tuple[Span, ...]:
        """Return the spans of words by number, neighbours joined."""
        if not numbers:
            return ()
        if isinstance(numbers, range):
            return (Span(self.words[numbers[0]].start, self.words[numbers[-1]].end),)
        found: list[Span] = []
        last = -2
        for number in sorted(set(numbers)):
            word = self.words[number]
            if number == last + 1 and found:
                found[-1] = Span(found[-1].start, word.end)
            else:
                found.append(Span(word.start, word.end))
            last = number
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words of a segment without the marks around it."""

    words: Sequence[Word]

    @property
    def span(self) -> Span:
        """The characters from the first word to the last."""
        return Span(self.words[0].start, self.words[-1].end)


def stretches(sentence: Sentence) -> tuple[Stretch, ...]:
    """Return the segments of a sentence as what they say, whoever says it: also cut at quotation marks and brackets."""
    return tuple(_stretches(sentence.words))


def _stretches(words: Sequence[Word]) -> Iterator[Stretch]:
    last = len(words)
    while last and words[last - 1].tag == "$.":
        last -= 1
    start = 0
    for number in range(last + 1):
        if number < last and (words[number].form not in _PARTING or not _parts(words, number)):
            continue
        if number > start:
            yield Stretch(words[start:number])
        start = number + 1


def _parts(words: Sequence[Word], number: int) -> bool:
    """Whether a word parts two stretches: a delimiter that cuts, a mark, a bracket, a stop before a mark."""
    form = words[number].form
    if form in _DELIMITERS:
        return _cuts(words, number)
    stops = form in _STOPS and number + 1 < len(words) and words[number + 1].form in _MARKS_AND_BRACKETS
    return form in MARKS or form in _BRACKETS or stops


def clauses(sentence: Sentence, quotes: Sequence[Quoted], signs: Signs) -> Clauses:
    """Return a sentence cut into segments, by what its words show one by one.

    `quotes` are the quotations between marks that touch it, outer ones only.
    """
    words = sentence.words
    speech = _speech(words, quotes) if quotes else (-1,) * len(words)
    segments = tuple(_segments(words, speech, signs))
    main = next((segment for segment in segments if segment.kind in MAIN), None)
    return Clauses(words, segments, speech, tuple(quotes), signs, signs.forms, main)


def lead(forms: Sequence[str], first: int, last: int) -> int | None:
    """Return the number of the first word in `[first, last)` that is neither a mark nor a light word.

    `forms` are the words in small letters.
    """
    for number in range(first, last):
        if forms[number] not in _LIGHT and forms[number][0].isalnum():
            return number
    return None


def _speech(words: Sequence[Word], quotes: Sequence[Quoted]) -> tuple[int, ...]:
    """Return for each word which quotation stands for a clause of its own there, or -1."""
    hidden = [-1] * len(words)
    for position, quote in enumerate(quotes):
        inside = words_in(words, quote.start, quote.end)
        if inside and _stands_alone(words, inside, quote):
            hidden[inside.start : inside.stop] = [position] * len(inside)
    return tuple(hidden)


def words_in(words: Sequence[Word], start: int, end: int) -> range:
    """Return the numbers of the words that begin in the characters `[start, end)`."""
    first = bisect_left(words, start, key=_START)
    return range(first, bisect_left(words, end, first, key=_START))


_START: Final = attrgetter("start")


def _stands_alone(words: Sequence[Word], inside: Sequence[int], quote: Quoted) -> bool:
    """Whether quoted words are direct speech of their own, not words woven into a clause ('habe „nie“ gelogen')."""
    first, last = inside[0], inside[-1]
    if quote.start < words[0].start or not quote.closed or quote.end > words[-1].end:
        return True
    before = words[first - 1].form if first else ""
    after = words[last + 1] if last + 1 < len(words) else None
    ends_inside = last > first and words[last - 1].form in {".", "!", "?", "…", "..."}
    ends = after is None or after.form in {",", ".", "!", "?", ";", ":"} or after.tag.endswith("(FIN)")
    ends = ends or (ends_inside and after is not None and after.form == "so")  # '„… zu teuer.“ so der Wirt'
    whole = any(words[n].tag.endswith("(FIN)") for n in inside) or before == ":" or ends_inside
    whole = whole or (first == 0 and _is_said_behind(words, last + 1))
    return whole and ends and (first == 0 or before in _DELIMITERS or ends_inside)


def _is_said_behind(words: Sequence[Word], comma: int) -> bool:
    """Whether a verb of saying follows a comma at once, so that a mere word is speech: '„Nein“, antwortete sie'."""
    if comma + 1 >= len(words) or words[comma].form != ",":
        return False
    verb = words[comma + 1]
    return verb.tag == "VV(FIN)" and "q" in FRAMES.get(verb.lemma.lower(), "")


def _segments(words: Sequence[Word], speech: Sequence[int], signs: Signs) -> Iterator[Segment]:
    bracketed = "(" in signs.forms
    for first, end, before in _pieces(words, speech, signs.forms):
        last = end
        if speech[first] >= 0:
            yield Segment(first, last, "quote", None, before)
            continue
        while last > first and words[last - 1].tag == "$.":
            last -= 1
        if last > first:
            finites = [n for n in signs.finites if first <= n < last]
            finites = _outside_parentheses(signs.forms, first, finites) if bracketed else finites
            yield _segment(words, signs.forms, (first, last, before), finites)


def _pieces(words: Sequence[Word], speech: Sequence[int], forms: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield what stands between delimiters and changes of speech, with the delimiter before."""
    first, before, depth = 0, "", 0
    for number in _edges(speech, forms):
        if number > first and speech[number] != speech[number - 1]:
            yield first, number, before
            first, before = number, ""
        form = forms[number]
        if speech[number] >= 0:
            continue
        if form in PARENTHESES:
            # What stands in parentheses is left to the segment around them.
            depth = max(0, depth + PARENTHESES[form])
        elif depth == 0 and form in _DELIMITERS and _cuts(words, number):
            if number > first:
                yield first, number, before
            first, before = number + 1, form
    if first < len(words):
        yield first, len(words), before


def _edges(speech: Sequence[int], forms: Sequence[str]) -> list[int]:
    """Return the numbers of the words at which a piece may end: delimiters, parentheses, changes of speech."""
    if speech.count(-1) == len(speech):
        return [number for number, form in enumerate(forms) if form in _EDGES]
    return [n for n, form in enumerate(forms) if form in _EDGES or (n and speech[n] != speech[n - 1])]


def _cuts(words: Sequence[Word], number: int) -> bool:
    """Whether a delimiter cuts: a hyphen only between spaces ('Damm - und Deich')."""
    word = words[number]
    if word.form not in {"-", "−"}:
        return True
    return 0 < number < len(words) - 1 and words[number - 1].end < word.start and word.end < words[number + 1].start


def _outside_parentheses(forms: Sequence[str], first: int, finites: Sequence[int]) -> list[int]:
    """Return the verbs of a segment that stand in no parentheses: 'gab es keine Zusage (der Funk berichtete)'."""
    found, depth, at = [], 0, first
    for verb in finites:
        depth += sum([PARENTHESES.get(form, 0) for form in forms[at:verb]])
        at = verb
        if depth <= 0:
            found.append(verb)
    return found


def _segment(
    words: Sequence[Word], forms: Sequence[str], place: tuple[int, int, str], finites: Sequence[int]
) -> Segment:
    first, last, before = place
    if not finites and _is_taken_for_participle(words, first, last):
        finites = [last - 1]
    start = lead(forms, first, last)
    kind, verb = ("fragment", None) if start is None else kind_of(words, forms, (first, start, last), finites)
    return Segment(first, last, kind, verb, before, tuple(finites))


def _is_taken_for_participle(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a clause with 'wie' and a subject ends with a form that the present has too ('wie dpa berichtet')."""
    if last - first < _SHORTEST_CLAUSE or words[last - 1].tag != "VV(PP)" or words[first].form.lower() != "wie":
        return False
    final = words[last - 1]
    present = final.form.endswith("t") and final.lemma.endswith("n") and not final.form.startswith("ge")
    return present and final.lemma.lower() in FRAMES and words[first + 1].tag in _SUBJECT_OPENS


def is_cut_open(clauses: Clauses, position: int) -> bool:
    """Whether a frame stands right behind the verb of the message ('Die Brücke sei, sagte Lenz, verloren')."""
    if position + 1 >= len(clauses.segments) or clauses.segments[position + 1].kind not in {"fragment", "inf"}:
        return False
    segment = clauses.segments[position - 1]
    return segment.kind == "main" and segment.finite == segment.last - 1 and segment.last - segment.first > 1
