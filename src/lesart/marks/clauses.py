"""A sentence cut into clauses: flat segments between commas, each with its kind and its finite verb.

No tree is built. What a quotation needs is where a clause begins and ends, whether its verb comes first, second or
last, and which clauses hang together; German says that by commas, by the first word and by the place of the verb.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from lesart.german.subjunctive import AMBIGUOUS, Mood, mood
from lesart.german.verbs_of_saying import FRAMES
from lesart.marks.analysis import Sentence
from lesart.models.words import Word
from lesart.records import Span
from lesart.text.quotes import Quoted

Kind = Literal["main", "first", "joined", "sub", "asking", "rel", "inf", "fragment", "quote"]

_DELIMITERS: Final = frozenset({",", ";", ":", "–", "—", "-", "−"})
_BRACKETS: Final = frozenset("()[]")
PARENTHESES: Final = {"(": 1, ")": -1}
_STOPS: Final = frozenset({".", "!", "?", "…"})
MARKS: Final = frozenset("„“”‟\"»«‚‘’'›‹")
_MARKS_AND_BRACKETS: Final = MARKS | _BRACKETS
_PARTING: Final = _DELIMITERS | _BRACKETS | _STOPS | MARKS
_SHORTEST_CLAUSE: Final = 3  # words of 'wie dpa berichtet'
_SUBJECT_OPENS: Final = frozenset({"ART", "NE", "NN", "PPER", "PPOSAT", "PDAT", "PIAT", "ADJ(A)"})
_LIGHT: Final = frozenset("und oder aber sondern sowie doch denn auch nur vor allem zumal etwa".split())  # noqa: SIM905
_SUBORDINATING: Final = frozenset({"dass", "daß", "ob", "sodass", "indem", "wonach", "wobei"})
# Conjunctions that are other words too; a verb at the end tells: 'während Lenz sprach', not 'während der Rede'.
_MAYBE_SUBORDINATING: Final = frozenset({"während", "zumal", "seit", "bis", "seitdem", "da", "als", "wenn", "sobald"})
_ARTICLES: Final = frozenset(
    {"der", "die", "das", "dem", "den", "dessen", "deren", "denen", "welcher", "welche", "welches"}
)
_ASKING: Final = frozenset(
    """
    wie wer was wann wo warum weshalb wieso welche welcher welches welchen welchem wem wen wessen wohin woher womit
    woran worauf worin worüber wozu wodurch wovon wogegen inwieweit inwiefern wieviel weswegen
    """.split()  # noqa: SIM905 - a table of words ('sie fragte, inwieweit das stimme')
)


@dataclass(frozen=True, slots=True)
class Segment:
    """The words `[first, last)` between two delimiters; `finite` is the number of the verb that makes it a clause.

    Kinds: `main` has its verb second, `first` begins with it, `joined` does so behind 'und'; `sub`, `asking` and `rel`
    have it last; `inf` has an infinitive with 'zu'; `fragment` has no verb; `quote` is direct speech as a whole.
    """

    first: int
    last: int
    kind: Kind
    finite: int | None = None
    before: str = ""


@dataclass(frozen=True, slots=True)
class Clauses:
    """A sentence with its segments; `speech` holds for each word the number of the quotation that hides it, or -1."""

    words: tuple[Word, ...]
    segments: tuple[Segment, ...]
    speech: tuple[int, ...]
    quotes: tuple[Quoted, ...]
    places: tuple[int, ...]
    forms: tuple[str, ...]  # of the words, in small letters
    # What cues its segments have, by segment and limit: several patterns ask for the same.
    cues: dict[tuple[int, int | None], object] = field(default_factory=dict, compare=False, repr=False)

    def segment_of(self, number: int) -> int:
        """Return the number of the segment that holds word `number` (or begins just behind it)."""
        return self.places[number]

    def mood_of(self, segment: Segment) -> Mood | None:
        """Return the Konjunktiv of a segment's finite verb; forms that are past tense as well do not count."""
        if segment.finite is None:
            return None
        word = self.words[segment.finite]
        return mood(word.form, word.lemma)

    def may_report(self, segment: Segment) -> bool:
        """Whether the finite verb is in the Konjunktiv, or in a past tense that stands in for it."""
        if segment.finite is None:
            return False
        return self.mood_of(segment) is not None or self.words[segment.finite].form.lower() in AMBIGUOUS

    def first_word(self, segment: Segment) -> Word | None:
        """Return the first word of a segment that is no mark and no light word ('und', 'auch')."""
        number = lead(self.words, segment.first, segment.last)
        return None if number is None else self.words[number]

    def spans(self, numbers: Sequence[int]) -> tuple[Span, ...]:
        """Return the spans of words by number, neighbours joined."""
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


def clauses(sentence: Sentence, quotes: Sequence[Quoted]) -> Clauses:
    """Return a sentence cut into segments; `quotes` are the quotations between marks that touch it, outer ones only."""
    words = sentence.words
    speech = _speech(words, quotes)
    segments = tuple(_segments(words, speech))
    forms = tuple([word.form.lower() for word in words])
    return Clauses(words, segments, speech, tuple(quotes), tuple(_places(segments, len(words))), forms)


def _places(segments: Sequence[Segment], count: int) -> list[int]:
    """Return for each word the number of the segment that it stands in or before."""
    places: list[int] = []
    for position, segment in enumerate(segments):
        places += [position] * (segment.last - len(places))
    return places + [max(0, len(segments) - 1)] * (count - len(places))


def lead(words: Sequence[Word], first: int, last: int) -> int | None:
    """Return the number of the first word in `[first, last)` that is neither a mark nor a light word."""
    for number in range(first, last):
        if words[number].is_word and words[number].form.lower() not in _LIGHT:
            return number
    return None


def _speech(words: Sequence[Word], quotes: Sequence[Quoted]) -> tuple[int, ...]:
    """Return for each word which quotation stands for a clause of its own there, or -1."""
    hidden = [-1] * len(words)
    for position, quote in enumerate(quotes):
        inside = [n for n, word in enumerate(words) if quote.start <= word.start < quote.end]
        if inside and _stands_alone(words, inside, quote):
            for number in inside:
                hidden[number] = position
    return tuple(hidden)


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


def _segments(words: Sequence[Word], speech: Sequence[int]) -> list[Segment]:
    found: list[Segment] = []
    first, before, depth = 0, "", 0
    for number, word in enumerate(words):
        hidden, form = speech[number] >= 0, word.form
        if number > first and speech[number] != speech[number - 1]:
            _add(found, words, speech, (first, number), before)
            first, before = number, ""
        if not hidden and form in PARENTHESES:
            # What stands in parentheses is left to the segment around them.
            depth = max(0, depth + PARENTHESES[form])
        if not hidden and depth == 0 and form in _DELIMITERS and _cuts(words, number):
            _add(found, words, speech, (first, number), before)
            first, before = number + 1, form
    _add(found, words, speech, (first, len(words)), before)
    return found


def _cuts(words: Sequence[Word], number: int) -> bool:
    """Whether a delimiter cuts: a hyphen only between spaces ('Damm - und Deich')."""
    word = words[number]
    if word.form not in {"-", "−"}:
        return True
    return 0 < number < len(words) - 1 and words[number - 1].end < word.start and word.end < words[number + 1].start


def _add(
    found: list[Segment], words: Sequence[Word], speech: Sequence[int], place: tuple[int, int], before: str
) -> None:
    first, last = place
    while last > first and words[last - 1].tag == "$." and speech[last - 1] < 0:
        last -= 1
    if last <= first:
        return
    if speech[first] >= 0:
        found.append(Segment(first, last, "quote", None, before))
        return
    finite = _finites(words, first, last)
    start = lead(words, first, last)
    kind, verb = ("fragment", None) if start is None else _kind(words, (first, start, last), finite)
    found.append(Segment(first, last, kind, verb, before))


def _finites(words: Sequence[Word], first: int, last: int) -> list[int]:
    """Return the numbers of the finite verbs outside of parentheses; of 'wie die Agentur berichtet' also the last."""
    found, depth = [], 0
    for number in range(first, last):
        word = words[number]
        if word.form in PARENTHESES:
            depth += PARENTHESES[word.form]
        elif depth <= 0 and word.tag.endswith("(FIN)"):
            found.append(number)
    return found or ([last - 1] if _is_taken_for_participle(words, first, last) else [])


def _is_taken_for_participle(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a clause with 'wie' and a subject ends with a form that the present has too ('wie dpa berichtet')."""
    if last - first < _SHORTEST_CLAUSE or words[first].form.lower() != "wie" or words[last - 1].tag != "VV(PP)":
        return False
    final = words[last - 1]
    present = final.form.endswith("t") and final.lemma.endswith("n") and not final.form.startswith("ge")
    return present and final.lemma.lower() in FRAMES and words[first + 1].tag in _SUBJECT_OPENS


def _kind(words: Sequence[Word], place: tuple[int, int, int], finite: Sequence[int]) -> tuple[Kind, int | None]:
    first, start, last = place
    opening = words[start]
    low = opening.form.lower()
    if not finite:
        return _verbless(words, first, last, low), None
    ends_with_verb = _ends_with_verb(words, finite[-1], last)
    surely = opening.tag.startswith("KOUS") or low in _SUBORDINATING or _is_so_that(words, start, last)
    if surely or (ends_with_verb and start + 1 < finite[-1] and _may_subordinate(words, first, start)):
        return "sub", finite[-1]
    if _is_relative(words, start, finite[-1]) and ends_with_verb:
        return "rel", finite[-1]
    if low in _ASKING and ends_with_verb and start < finite[-1]:
        return "asking", finite[-1]
    if opening.tag.endswith("(FIN)"):
        return ("joined" if _is_joined(words, first, start) else "first"), start
    return "main", finite[0]


def _may_subordinate(words: Sequence[Word], first: int, start: int) -> bool:
    """Whether a segment begins with a word that is a conjunction where the verb stands last; 'zumal' is light."""
    return words[start].form.lower() in _MAYBE_SUBORDINATING or (
        start > first and words[start - 1].form.lower() == "zumal"
    )


def _is_so_that(words: Sequence[Word], start: int, last: int) -> bool:
    """Whether a segment begins with 'so dass', 'als ob', 'wie wenn'."""
    follows = words[start + 1].form.lower() if start + 1 < last else ""
    return words[start].form.lower() in {"so", "als", "wie"} and follows in {"dass", "daß", "ob", "wenn"}


def _verbless(words: Sequence[Word], first: int, last: int, low: str) -> Kind:
    forms = range(first, last)
    if any(words[n].tag in {"PTKZU", "VV(IZU)"} for n in forms):
        return "inf"
    if low in {"dass", "daß", "ob", "weil", "wenn", "nachdem", "während", "wonach"}:
        return "sub"
    return "fragment"


def _ends_with_verb(words: Sequence[Word], finite: int, last: int) -> bool:
    """Whether nothing but marks, parentheses and verbs follows the finite verb ('die kommen wird und bleibt')."""
    depth = 0
    for number in range(finite + 1, last):
        form = words[number].form
        depth += {"(": 1, ")": -1}.get(form, 0)
        if depth == 0 and form not in MARKS and form != ")" and not words[number].tag.startswith(("VV", "VA", "VM")):
            return False
    return True


def _is_relative(words: Sequence[Word], start: int, verb: int) -> bool:
    if start and words[start].form[:1].isupper():
        return False
    if words[start].tag in {"PRELS", "PRELAT"}:
        return True
    if words[start].tag.startswith("APPR") and start + 1 < verb:
        return words[start + 1].tag in {"PRELS", "PRELAT"}
    return start > 0 and words[start].form.lower() in _ARTICLES and not _opens_clause(words, start, verb)


def _opens_clause(words: Sequence[Word], start: int, verb: int) -> bool:
    """Whether an article after a comma begins a clause of its own ('sagte, der Damm halte'), by verb or Konjunktiv."""
    behind_verb = start > 1 and words[start - 2].tag.startswith(("VV", "PTKVZ", "PROAV", "PPER"))
    return behind_verb or (words[start].tag == "ART" and mood(words[verb].form, words[verb].lemma) is not None)


def _is_joined(words: Sequence[Word], first: int, start: int) -> bool:
    return any(
        words[n].form.lower() in {"und", "oder", "aber", "sondern", "sowie", "doch"} for n in range(first, start)
    )


def is_cut_open(clauses: Clauses, position: int) -> bool:
    """Whether a frame stands right behind the verb of the message ('Die Brücke sei, sagte Lenz, verloren')."""
    if position + 1 >= len(clauses.segments) or clauses.segments[position + 1].kind not in {"fragment", "inf"}:
        return False
    segment = clauses.segments[position - 1]
    return segment.kind == "main" and segment.finite == segment.last - 1 and segment.last - segment.first > 1
