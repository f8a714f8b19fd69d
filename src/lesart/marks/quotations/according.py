"""Quotations whose frame has no verb of its own, or a clause with 'wie': 'laut Polizei', 'wie die Stadt mitteilte'."""

from collections.abc import Iterator, Sequence
from typing import Final

from lesart.marks.clauses import MARKS, Clauses, Segment, is_cut_open, lead
from lesart.marks.quotations.cues import cue_in
from lesart.marks.quotations.drafts import Draft, Frame, draft
from lesart.marks.quotations.phrases import Phrase, phrase_at, phrases
from lesart.marks.quotations.roles import Roles, roles
from lesart.marks.signs import names_source
from lesart.marks.times.tense import clause_tense
from lesart.models.words import Word

# 'Demnach hat der Mann gestanden': the adverb is frame, cue and all there is of a speaker.
_THEREBY: Final = frozenset({"demnach", "demzufolge"})
_ALWAYS: Final = frozenset({"laut", "gemäß", "gemäss"})
_WITH_SOURCE: Final = frozenset({"nach", "aus"})
_BEHIND: Final = frozenset({"zufolge", "nach"})
_LEADING_ON: Final = frozenset({"der", "des", "einer", "eines", "vom", "dieser", "seiner", "ihrer"})
_ENDS_VERB: Final = frozenset({"VV(PP)", "VV(INF)", "VA(PP)", "VA(INF)", "VM(INF)", "VV(IZU)", "PTKVZ"})
_FRAMING: Final = _THEREBY | _BEHIND | _ALWAYS | _WITH_SOURCE
_DIRECTIONS: Final = frozenset("oben unten vorn vorne hinten außen aussen innen links rechts".split())  # noqa: SIM905
_WHEREBY: Final = frozenset({"nach", "laut", "gemäß", "gemäss"})
_OF_WHICH: Final = frozenset({"denen", "dem", "der", "welchen", "welchem", "welcher"})
_SHORT: Final = 3
_LONGEST_PHRASE: Final = 12
_CLAUSAL: Final = frozenset({"main", "first", "joined"})


def according(clauses: Clauses, before: Sequence[Word] = ()) -> Iterator[Draft]:
    """Yield the quotations that a phrase ('laut …', '… zufolge', 'so …') or a clause with 'wie' frames.

    `before` are the words of the sentence before in the paragraph: 'danach' points to a source there.
    """
    if not (clauses.signs.phrase or (clauses.signs.cues and "wie" in clauses.forms)):
        return
    danach = _thereafter(clauses, before)
    if danach is not None:
        yield danach
        return
    framing = [number for number, form in enumerate(clauses.forms) if form in _FRAMING]
    for position, segment in enumerate(clauses.segments):
        if segment.kind == "quote":
            continue
        found = _as_clause(clauses, position) or _so(clauses, position) or _whereby(clauses, position)
        if found is not None:
            yield found
            continue
        for number in (number for number in framing if segment.first <= number < segment.last):
            frame = _phrase_frame(clauses, position, number)
            if frame is not None:
                yield draft((frame[0], "indirect"), clauses, frame[1], _host(clauses, position, frame[1].words))
                break


# --- 'wie die Stadt mitteilte' ----------------------------------------------------------------------------------------


def _as_clause(clauses: Clauses, position: int) -> Draft | None:
    segment = clauses.segments[position]
    # 'Denn wie die Stadt mitteilte, ist …' begins a sentence; elsewhere 'sondern wie' goes on with a question.
    opening = segment.first if position else lead(clauses.forms, segment.first, segment.last)
    if opening is None or clauses.forms[opening] != "wie":
        return None
    verb = position if segment.kind == "asking" else _far_verb(clauses, position)
    cue = None if verb is None else cue_in(clauses, verb)
    if verb is None or cue is None or not cue.takes("dvq") or not _may_frame(clauses, position):
        return None
    last = _frame_last(clauses, verb)
    final = clauses.segments[last].last
    comma = [segment.first - 1] if segment.before else []
    closing = [final] if position == 0 and final < len(clauses.words) else []
    frame = Frame(
        (*comma, *range(opening, final), *closing),
        tuple(sorted({opening, *cue.words})),
        roles(clauses, cue, verb, final),
    )
    message = [n for n in _host(clauses, position, frame.words) if n > opening or opening == segment.first]
    return draft(("as-clause", "indirect"), clauses, frame, message) if message else None


def _far_verb(clauses: Clauses, position: int) -> int | None:
    """Return the segment with the verb of 'wie', behind an apposition: 'Wie der Leiter, Max Kern, mitteilte, ist …'."""
    for number in range(position + 1, min(position + 4, len(clauses.segments))):
        segment = clauses.segments[number]
        if segment.kind == "first":
            return number if segment.last - segment.first <= _SHORT else None
        if segment.kind not in {"fragment", "rel"} or clauses.segments[position].kind != "fragment":
            return None
    return None


def _may_frame(clauses: Clauses, position: int) -> bool:
    """Whether a clause with 'wie' stands at an edge of a main clause rather than being asked ('sie sagte, wie …')."""
    if position == 0:
        return len(clauses.segments) > 1
    if clauses.segments[position - 1].kind == "first" and position > 1:
        return True  # 'Der Damm halte, sagte Lenz, wie der Funk meldet': what was said stands before
    previous = cue_in(clauses, position - 1) if clauses.segments[position - 1].kind != "quote" else None
    return previous is None or not previous.takes("vq") or clauses.segments[position - 1].kind not in _CLAUSAL


def _frame_last(clauses: Clauses, position: int) -> int:
    """Return the last segment of such a frame: relative clauses and appositions behind it belong to it."""
    last = position
    for number in range(position + 1, len(clauses.segments)):
        segment = clauses.segments[number]
        if segment.kind not in {"rel", "fragment"} or segment.before in {";", ":", "–"}:
            break
        following = clauses.segments[number + 1].kind if number + 1 < len(clauses.segments) else "end"
        if segment.kind == "fragment" and (following not in {"rel", "end", "first"} or _resumes(clauses, number)):
            break
        last = number
    return last


def _resumes(clauses: Clauses, number: int) -> bool:
    """Whether a segment ends the verb of the clause before a frame: 'habe, so der Sprecher, [nichts gesehen]'."""
    return clauses.words[clauses.segments[number].last - 1].tag in _ENDS_VERB


# --- ', so die Polizei' -----------------------------------------------------------------------------------------------


def _so(clauses: Clauses, position: int) -> Draft | None:
    segment, words = clauses.segments[position], clauses.words
    if position == 0 or segment.kind != "fragment" or clauses.forms[segment.first] != "so":
        return None
    start = segment.first + 1
    while start < segment.last and words[start].tag in {"ADV", "PTKA"}:
        start += 1
    speaker = phrase_at(words, start, segment.last) if start < segment.last else None
    nobody = speaker is not None and words[speaker.first].tag in {"ADJ(D)", "PIS"}
    nobody = nobody and not words[start].form.lower().startswith("letzter")  # 'so letztere'
    if speaker is None or speaker.preposition is not None or nobody:
        return None
    last = position if is_cut_open(clauses, position) else _frame_last(clauses, position)
    final = clauses.segments[last].last
    speaking = range(speaker.first, final if _only_apposition(clauses, position, last) else speaker.last)
    comma = [segment.first - 1] if segment.before else []
    frame = Frame((*comma, *range(segment.first, final)), (segment.first,), Roles(tuple(speaking)))
    if clauses.segments[position - 1].kind == "quote":
        quote = clauses.quotes[clauses.speech[clauses.segments[position - 1].first]]
        return draft(("direct-so", "direct"), clauses, frame, quote.span)
    return draft(("so", "indirect"), clauses, frame, _host(clauses, position, frame.words))


def _only_apposition(clauses: Clauses, position: int, last: int) -> bool:
    return last > position and all(s.kind == "fragment" for s in clauses.segments[position + 1 : last + 1])


# --- 'wonach', 'demnach' ----------------------------------------------------------------------------------------------


def _whereby(clauses: Clauses, position: int) -> Draft | None:
    """Return the clause behind 'wonach' or, of a source, 'nach denen': 'Umfragen, nach denen viele dafür sind'."""
    segment = clauses.segments[position]
    opening = clauses.forms[segment.first]
    if position == 0 or (opening != "wonach" and segment.kind != "rel"):
        return None
    pair = opening in _WHEREBY and segment.last > segment.first + 1 and clauses.forms[segment.first + 1] in _OF_WHICH
    if opening != "wonach" and not pair:
        return None
    writing = _writing(clauses, segment)
    if pair and not writing.speaker:
        return None
    begun = segment.first + (2 if pair else 1)
    cue = tuple(range(segment.first, begun))
    frame = Frame(tuple(range(clauses.segments[0].first, begun)), cue, writing)
    return draft(("whereby", "indirect"), clauses, frame, list(range(begun, segment.last)))


def _thereafter(clauses: Clauses, before: Sequence[Word]) -> Draft | None:
    """Return what 'danach' says to stand in a source of the sentence before: 'Es gibt eine Studie. Danach hilft …'.

    Without a source, and of what happened, it is 'afterwards'.
    """
    words = clauses.words
    number = clauses.forms.index("danach") if "danach" in clauses.forms[:_SHORT] else None
    main = clauses.segments[0] if clauses.segments else None
    if number is None or main is None or main.kind != "main" or main.finite is None:
        return None
    there = any(word.tag.startswith("NN") and names_source(word.form) for word in before)
    past = clauses.mood_of(main) is None and clause_tense(words, number, number) == "past"
    if not there or past or number not in {main.first, main.finite + 1}:
        return None
    frame = Frame((number,), (number,), Roles((number,)))
    return draft(("thereby", "indirect"), clauses, frame, _host(clauses, 0, frame.words))


def _writing(clauses: Clauses, segment: Segment) -> Roles:
    """Return what says it, where it is named right before 'wonach': 'Ein Bericht der Zeitung, wonach'."""
    previous = clauses.segments[clauses.segment_of(segment.first) - 1]
    found = phrases(clauses.words, previous.first, previous.last)
    if not found or found[-1].last != previous.last or not _is_source(clauses.words, found[-1]):
        return Roles()
    return Roles(tuple(range(found[-1].inner, found[-1].last)))


# --- 'laut Polizei', 'nach Angaben der Polizei', 'der Polizei zufolge' ------------------------------------------------


def _phrase_frame(clauses: Clauses, position: int, number: int) -> tuple[str, Frame] | None:
    """Return the frame that the word `number` makes with the phrase it governs."""
    segment, words = clauses.segments[position], clauses.words
    low = clauses.forms[number]
    if low in _THEREBY:
        return "thereby", Frame((number,), (number,), Roles((number,)))
    if low in _BEHIND and (low == "zufolge" or _ends_phrase(clauses, segment.last, number)):
        first = _behind_subject(words, segment, _start_of_phrase(words, segment.first, number), number)
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


def _start_of_phrase(words: Sequence[Word], first: int, number: int) -> int:
    """Return where the noun phrase before 'zufolge' begins; a genitive or 'von …' leads on to the noun before it."""
    start = _start_of_nouns(words, first, number)
    while start > first:
        opening, before = words[start], words[start - 1]
        # So does an adjective in the genitive without an article: 'Berichten verschiedener Medien zufolge'.
        bare = opening.tag == "ADJ(A)" and opening.form.endswith("er")
        leads_on = (bare or opening.form.lower() in _LEADING_ON) and before.tag.startswith("NN")
        if before.form in {"und", "sowie"} and start > first + 1 and words[start - 2].tag.startswith(("NN", "NE")):
            start, leads_on = start - 1, True
        if start > first + 1 and before.form.lower() in {"von", "aus"} and words[start - 2].tag.startswith("NN"):
            start -= 1
        elif not leads_on:
            break
        start = _start_of_nouns(words, first, start)
    return start


def _behind_subject(words: Sequence[Word], segment: Segment, first: int, number: int) -> int:
    """Return where a phrase before 'zufolge' begins that would take in the subject of the verb right before it.

    'sagte der Wirt der Zeitung „Bote“ zufolge': 'der Zeitung' is no genitive there, since somebody must have spoken.
    """
    if segment.kind != "first" or segment.finite is None or first != segment.finite + 1:
        return first
    articles = [n for n in range(first + 1, number) if words[n].form.lower() in {"der", "dem", "des", "den"}]
    return articles[-1] if articles else first


def _start_of_nouns(words: Sequence[Word], first: int, end: int) -> int:
    """Return where the nouns that end before word `end` begin, with adjectives and article, without another noun."""
    end = _before_parenthesis(words, first, end)
    start = _opening_mark(words, first, end)
    if start < end:
        return _start_of_nouns(words, first, start) if start > first and _goes_before_name(words[start - 1]) else start
    last = words[end - 1].tag if end > first else ""
    names = {"NE", "FM", "XY"} if last in {"NE", "FM", "XY"} else set()
    while start > first and (start == end or words[start - 1].tag in names):
        start -= 1
    if names and start > first and words[start - 1].tag.startswith("NN"):
        start -= 1
    while start > first and words[start - 1].tag in {"ADJ(A)", "CARD", "PIAT"}:
        start -= 1
    if start > first and words[start - 1].tag in {"ART", "PPOSAT", "PDAT", "APPRART"}:
        start -= 1
    return start


def _before_parenthesis(words: Sequence[Word], first: int, end: int) -> int:
    """Return where the nouns before a parenthesis end: 'des Verbandes der Wirte [(VdW)] zufolge'."""
    if end <= first or words[end - 1].form != ")":
        return end
    reach = range(end - 2, max(first, end - _LONGEST_PHRASE) - 1, -1)
    return next((n for n in reach if words[n].form == "("), end)


def _opening_mark(words: Sequence[Word], first: int, end: int) -> int:
    """Return where the name between marks that ends before word `end` begins, or `end`: 'dem „Boten“ zufolge'."""
    if end <= first or words[end - 1].form not in MARKS:
        return end
    reach = range(end - 2, max(first, end - _LONGEST_PHRASE) - 1, -1)
    return next((n for n in reach if words[n].form in MARKS), end)


def _goes_before_name(word: Word) -> bool:
    """Whether a word can stand before a name between marks in one phrase: 'die Zeitung', 'dem', 'der örtlichen'."""
    return word.tag.startswith(("NN", "ADJ(A)")) or word.tag in {"ART", "PPOSAT", "PDAT", "APPRART"}


def _names_source(words: Sequence[Word], phrase: Phrase, preposition: str) -> bool:
    """Whether a phrase names who or what is cited, by its preposition: 'laut Lenz', 'nach Angaben', 'aus Sicht'."""
    if preposition == "aus":
        return words[phrase.head].form in {"Sicht", "Perspektive"}
    if preposition in _ALWAYS:
        return not words[phrase.inner].tag.startswith(("APPR", "ADJ(D)", "ADV", "KON"))
    return _is_source(words, phrase)


def _is_source(words: Sequence[Word], phrase: Phrase) -> bool:
    nouns = (words[n] for n in range(phrase.inner, phrase.head + 1) if words[n].tag.startswith("NN"))
    return any(names_source(noun.form) for noun in nouns)


# --- what they frame --------------------------------------------------------------------------------------------------


def _host(clauses: Clauses, position: int, frame: Sequence[int]) -> list[int]:
    """Return the words of the clause, with those that hang on it, in which (or beside which) a frame stands."""
    first, last = _main_clause(clauses, position)
    taken = {*frame, *_other_frames(clauses, first, last)}
    inside = range(clauses.segments[first].first, clauses.segments[last].last)
    words = [n for n in inside if n not in taken and not (n - 1 in taken and clauses.words[n].form == ",")]
    while words and clauses.words[words[-1]].form in {",", "–"}:
        words.pop()
    while words and clauses.words[words[0]].form in {",", "–"}:
        words.pop(0)
    return words


def _other_frames(clauses: Clauses, first: int, last: int) -> Iterator[int]:
    """Yield the words of clauses with 'wie' in a stretch that are frames themselves ('wie die Zeitung berichtet')."""
    for position in range(first, last + 1):
        segment = clauses.segments[position]
        low = clauses.words[segment.first].form.lower()
        cue = cue_in(clauses, position) if segment.kind == "asking" and low == "wie" else None
        if cue is not None and cue.takes("vq") and _may_frame(clauses, position):
            yield from range(segment.first, segment.last)


def _main_clause(clauses: Clauses, position: int) -> tuple[int, int]:
    """Return the first and the last segment of the main clause around segment `position`."""
    segments = clauses.segments
    if segments[position].kind == "rel":
        return position, position
    first = position
    while first > 0 and not _begins(clauses, first):
        first -= 1
    last = position
    while last + 1 < len(segments) and not _ends_host(clauses, last + 1):
        last += 1
    return first, last


def _ends_host(clauses: Clauses, number: int) -> bool:
    """Whether a segment is said by nobody any more: a clause of its own, unless a comma alone divides it."""
    segment = clauses.segments[number]
    if not _begins(clauses, number):
        return False
    first = clauses.words[segment.first].form.lower()
    return (
        segment.before != "," or first in {"und", "aber", "doch", "allerdings"} or cue_in(clauses, number) is not None
    )


def _begins(clauses: Clauses, position: int) -> bool:
    """Whether a new main clause begins with a segment, another being complete before it."""
    segment = clauses.segments[position]
    if segment.before in {";", ":"}:
        return True
    if segment.kind != "main" or (clauses.mood_of(segment) == "I" and segment.before == ","):
        return False
    earlier = range(position - 1, -1, -1)
    return any(clauses.segments[n].kind in {"main", "first"} for n in earlier)
