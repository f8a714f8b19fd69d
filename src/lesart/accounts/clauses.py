"""Sentences cut into clauses that can be true or false by themselves; who is cited for them stays with them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.german.attribution import CUES, DEMANDS
from lesart.german.light_words import LIGHT
from lesart.german.tables import words as words_in
from lesart.models.words import Word, words
from lesart.records import Article, Marks, Span
from lesart.text.fold import fold

_READ: Final = frozenset({"lead", "paragraph", "subhead"})
_COMMAS: Final = frozenset({",", ";", ":", "–", "—"})
STOPS: Final = frozenset({".", "!", "?", "…"})  # within a clause where a text has no capitals
_JOINERS: Final = frozenset({"und", "aber", "sondern", "doch", "oder", "sowie", "während"})
_SUBORDINATING: Final = ("KOUS", "PREL", "PW")
_DEPENDENT: Final = words_in(
    "wenn falls sofern solange sobald ob damit indem wer was wie wo wohin wann warum weshalb wieso bevor bis als sollte"
)
_SHORT_RELATIVE: Final = 8
_ENOUGH: Final = 3
_QUOTES: Final = frozenset("\"„“”»«›‹‚‘’'")
_LONGEST_SENTENCE: Final = 400  # longer ones are lists, broken or hostile, and cutting them is quadratic
_LONGEST_CUE: Final = 16
_AT_HAND: Final = "vorliegen"  # 'wie aus dem Bericht hervorgeht, der dieser Zeitung vorliegt'
_POINTING: Final = frozenset({"das", "dies", "dieses", "so", "wie"})
_FEW: Final = 3
_SIGNED_OFF: Final = re.compile(r"\((?:Schluss|Schluß|Ende|Forts)\b")  # '(Schluss) hoc/lam'
_BRACKETED: Final = re.compile(r"\[[^\[\]]{1,600}\]")  # '[Lesen Sie auch: …]'


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of one sentence: its span without outer punctuation, what it says, and who is cited for it.

    `words` are those of what is said; `cited` are those that only say who says it ('sagte Petrow am Abend').
    """

    article: str
    number: int
    start: int
    end: int
    words: tuple[Word, ...]
    cited: tuple[Word, ...]
    sentence: Span
    kind: str = "paragraph"

    @property
    def span(self) -> Span:
        """The characters of the clause."""
        return Span(self.start, self.end)

    @property
    def only_cites(self) -> bool:
        """Whether the clause states nothing: 'Das teilte die Polizei mit'."""
        return self.words == self.cited and fold(self.words[0].form) in _POINTING


def clauses_of(article: Article, marks: Marks) -> tuple[Clause, ...]:
    """Return the clauses of the lead, the paragraphs and the subheads of an article in the order of the text."""
    found: list[Clause] = []
    for sentence, kind in _sentences(article, marks):
        for said, cited in pieces(words(article.text, sentence.start, sentence.end)):
            if _is_fragment(said or cited):
                continue
            ends = [part for part in (said, cited) if part]
            start, end = min(part[0].start for part in ends), max(part[-1].end for part in ends)
            found.append(Clause(article.id, len(found), start, end, said or cited, cited, sentence, kind))
    return tuple(found)


def _is_fragment(said: Sequence[Word]) -> bool:
    """Whether words are too few to state anything, as a dateline that was left alone: 'MURAU.'."""
    counted = [word for word in said if word.is_word]
    return len(counted) < _FEW and not any(word.tag.startswith("V") for word in counted)


def _sentences(article: Article, marks: Marks) -> Iterator[tuple[Span, str]]:
    parts = iter([part for part in article.parts if part.kind in _READ])
    part = next(parts, None)
    brackets = [Span(found.start(), found.end()) for found in _BRACKETED.finditer(article.text)]
    for sentence in marks.sentences:
        while part and part.end <= sentence.start:
            part = next(parts, None)
        inside = part is not None and part.start <= sentence.start and not _bracketed(sentence, brackets)
        signed = _SIGNED_OFF.match(article.text, sentence.start)
        if part and inside and not signed and not _asks(article.text, sentence, part.kind):
            yield sentence, part.kind


def _bracketed(sentence: Span, brackets: Sequence[Span]) -> bool:
    """Whether a sentence stands wholly in square brackets: the desk's own word to readers, no part of the report."""
    at = bisect_right(brackets, sentence.start, key=lambda bracket: bracket.start) - 1
    return at >= 0 and sentence.end <= brackets[at].end + 1  # a stop may follow the bracket


def _asks(text: str, sentence: Span, kind: str) -> bool:
    """Whether a subhead only asks ('Waffen für den Süden?'): it states nothing."""
    return kind == "subhead" and text[sentence.start : sentence.end].endswith("?")


Piece = tuple[tuple[Word, ...], tuple[Word, ...]]


def pieces(sentence: Sequence[Word]) -> tuple[Piece, ...]:
    """Return the clauses of a sentence, each with the words that are said and the words that cite who says them.

    >>> from lesart.models.words import words
    >>> text = "Der alte Damm hielt dem Wasser stand, und alle Helfer gingen erschöpft nach Hause, sagte Moor."
    >>> [[" ".join(w.form for w in part) for part in piece] for piece in pieces(words(text))]
    [['Der alte Damm hielt dem Wasser stand', ''], ['alle Helfer gingen erschöpft nach Hause', 'sagte Moor .']]
    """
    if len(sentence) > _LONGEST_SENTENCE:
        return ((tuple(sentence), ()),)
    runs = _dependents_joined(_joined(_chunks(sentence)))
    return tuple(_attached([trimmed for run in runs if (trimmed := _trimmed(run))]))


def _chunks(sentence: Sequence[Word]) -> list[list[Word]]:
    """Cut at commas, colons, dashes and conjunctions; the mark stays with what comes before it."""
    chunks: list[list[Word]] = [[]]
    for before, word in zip([None, *sentence], sentence, strict=False):
        spaced = before is not None and before.end < word.start
        if fold(word.form) in _JOINERS and chunks[-1]:
            chunks.append([])
        chunks[-1].append(word)
        if word.form in _COMMAS or (word.form == "-" and spaced):
            chunks.append([])
    return [chunk for chunk in chunks if chunk]


def _joined(chunks: list[list[Word]]) -> list[list[Word]]:
    """Join chunks until each run has a finite verb; lists and appositions fall to the run before them."""
    runs: list[list[Word]] = []
    for number, chunk in enumerate(chunks):
        ended = bool(runs) and (runs[-1][-1].form == ";" or (_finite(runs[-1]) and _opens(chunks, number)))
        if runs and not ended:
            runs[-1].extend(chunk)
        else:
            runs.append(list(chunk))
    return runs


def _opens(chunks: list[list[Word]], number: int) -> bool:
    """Whether a clause begins with this chunk: it has a finite verb, or subordinates and one comes later.

    'dass mit Frankreich, der Schweiz und Polen verhandelt werde' is one clause for all its commas; in 'warnte, bei
    Verboten und Auflagen drohe Abwanderung' the clause begins before 'und'.
    """
    chunk, later = chunks[number], chunks[number + 1 :]
    if chunk[0].tag.startswith(_SUBORDINATING):
        return any(_finite(other) for other in chunks[number:])
    joined = bool(later) and chunk[-1].form not in _COMMAS and fold(later[0][0].form) in _JOINERS
    opens_list = joined and fold(chunk[0].form) not in _JOINERS and _finite(later[0])
    return _finite(chunk) or opens_list


def _finite(run: Sequence[Word]) -> bool:
    """Whether a finite verb is among the words; capitals inside a sentence are nouns, whatever the tagger says."""
    return any(
        word.tag.endswith(("(FIN)", "(IMP)")) and (word.form[0].islower() or number == 0)
        for number, word in enumerate(w for w in run if w.is_word)
    )


def _dependents_joined(runs: list[list[Word]]) -> list[list[Word]]:
    """Join clauses that state nothing alone: conditions, questions, short relative clauses, and fragments."""
    joined: list[list[Word]] = []
    for run in runs:
        leans = not _cites_after(run) and (
            _depends(run) or _slight(run) or (bool(joined) and _leans_on(joined[-1], run))
        )
        if joined and leans:
            joined[-1].extend(run)
        else:
            joined.append(run)
    return joined


def _cites_after(run: Sequence[Word]) -> bool:
    """Whether a run only says, after the fact, who says so: 'wie die Polizei mitteilte'."""
    return fold(run[0].form) == "wie" and is_attribution(run)


def _leans_on(run: Sequence[Word], following: Sequence[Word]) -> bool:
    """Whether a run needs the one after it, which must say something itself and not who says it."""
    return _depends(run, first=True) or (_slight(run) and not is_attribution(following))


def _slight(run: Sequence[Word]) -> bool:
    """Whether a run says too little to stand alone: 'werden sie weiter unterstützen', 'wir haben drei Werke'."""
    content = [w for w in run if w.tag.startswith(("NN", "NE", "ADJ", "VV")) and fold(w.lemma) not in LIGHT]
    return len(content) < _ENOUGH and not is_attribution(run)


def _depends(run: Sequence[Word], *, first: bool = False) -> bool:
    """Whether a run depends on its neighbour; `first` asks about a run at the head of its sentence."""
    counted = [word for word in run if word.is_word]
    if not counted:
        return True
    if fold(counted[0].form) in _DEPENDENT:
        return not first or sum(_finite([word]) or word.tag.endswith("(FIN)") for word in counted) == 1
    return not first and counted[0].tag.startswith("PREL") and len(counted) < _SHORT_RELATIVE


def _attached(runs: list[tuple[Word, ...]]) -> Iterator[Piece]:
    """Yield each clause with the runs beside it that only say who speaks: 'sagte er' after it, 'Er sagte:' before."""
    said: tuple[Word, ...] = ()
    cited: tuple[Word, ...] = ()
    for number, run in enumerate(runs):
        if is_attribution(run, runs[number + 1 : number + 2]):
            cited += run
        else:
            if said:
                yield said, cited if cited and cited[0].start > said[0].start else ()
                cited = cited if cited and cited[0].start < said[0].start else ()
            said = run
    if said or cited:
        yield said, cited


def is_attribution(run: Sequence[Word], following: Sequence[Sequence[Word]] = ()) -> bool:
    """Whether a run of words only says who says something: 'teilte die Polizei mit', 'Petrow kündigte an, dass …'."""
    counted = [word for word in run if word.is_word]
    verbs = _verbs(counted)
    if not verbs or len(counted) > _LONGEST_CUE:
        return False
    introduces = bool(following) and fold(following[0][0].form) == "dass"
    handed = verbs[0] in CUES and verbs[-1] == _AT_HAND
    return all(verb in CUES or (introduces and verb in DEMANDS) for verb in (verbs[:-1] if handed else verbs))


def announces(run: Sequence[Word]) -> bool:
    """Whether a stretch only says that somebody says, demands or announces what follows: 'kündigte am Montag an, …'."""
    verbs = _verbs([word for word in run if word.is_word])
    return bool(verbs) and len(run) <= _LONGEST_CUE and all(verb in CUES or verb in DEMANDS for verb in verbs)


def _verbs(run: Sequence[Word]) -> list[str]:
    """Return the full verbs of a run, separated ones whole: 'geht aus dem Bericht hervor' has 'hervorgehen'."""
    found: list[str] = []
    for word in run:
        if word.tag.startswith("VV"):
            found.append(fold(word.lemma))
        elif word.tag == "PTKVZ" and found and fold(word.lemma) + found[-1] in CUES:
            found[-1] = fold(word.lemma) + found[-1]
    return found


def _trimmed(run: Sequence[Word]) -> tuple[Word, ...]:
    """Strip outer commas and conjunctions, and a quotation mark that only opens what comes next."""
    start, end = 0, len(run)
    while start < end and (run[start].form in {*_COMMAS, "-"} or fold(run[start].form) in {"und", "aber", "sondern"}):
        start += 1
    while end > start + 1 and (run[end - 1].form in {*_COMMAS, "-"} or _dangles(run[end - 2], run[end - 1])):
        end -= 1
    return tuple(run[start:end])


def _dangles(before: Word, mark: Word) -> bool:
    return mark.form in _QUOTES and before.end < mark.start


def between_commas(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """Return the stretches of a clause between its commas, dashes and stops, none of them empty."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.form in _COMMAS or word.form in STOPS:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(part) for part in parts if part]


def coordinated(part: Sequence[Word]) -> list[Sequence[Word]]:
    """Return the pieces of a stretch that 'und' joins, where each has a finite verb: 'schadet und könnte enden'."""
    last = max((place for place, word in enumerate(part) if word.tag.endswith("(FIN)")), default=-1)
    pieces, begin, finite = [], 0, False
    for place, word in enumerate(part[: last + 1]):
        if word.tag == "KON" and finite:
            pieces.append(part[begin:place])
            begin, finite = place + 1, False
        finite = finite or word.tag.endswith("(FIN)")
    return [*pieces, part[begin:]] if part else []


def verbs_with_particles(words: Sequence[Word]) -> set[str]:
    """Return the finite verbs put together with the particles that stand apart from them: 'legte … zu' is 'zulegen'."""
    particles = {fold(word.form) for word in words if word.tag == "PTKVZ"}
    verbs = {fold(word.lemma) for word in words if word.tag == "VV(FIN)"}
    return {particle + verb for particle in particles for verb in verbs}


def is_subordinate(words: Sequence[Word]) -> bool:
    """Return whether a stretch between commas is a subordinate clause, as its first words say: 'wenn', 'die', 'wo'.

    A preposition may stand before ('in der'), and a joining word.
    """
    return any(word.tag.startswith(_SUBORDINATING) for word in [w for w in words if w.is_word][:2])
