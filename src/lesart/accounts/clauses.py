"""Sentences cut into clauses that can be true or false by themselves; who is cited for them stays with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.german.attribution import CUES
from lesart.models.words import Word, words
from lesart.records import Article, Marks, Span
from lesart.text.fold import fold

_READ: Final = frozenset({"lead", "paragraph", "subhead"})
_COMMAS: Final = frozenset({",", ";", ":", "–", "—"})
_JOINERS: Final = frozenset({"und", "aber", "sondern", "doch", "oder", "sowie", "während"})
_SHORTEST: Final = 3
_LONGEST_CUE: Final = 12


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of one sentence: its words, its span without outer punctuation, and the sentence it stands in."""

    article: str
    number: int
    start: int
    end: int
    words: tuple[Word, ...]
    sentence: Span
    kind: str = "paragraph"

    @property
    def span(self) -> Span:
        """The characters of the clause."""
        return Span(self.start, self.end)


def clauses_of(article: Article, marks: Marks) -> tuple[Clause, ...]:
    """Return the clauses of the lead, the paragraphs and the subheads of an article in the order of the text."""
    found: list[Clause] = []
    for sentence, kind in _sentences(article, marks):
        for piece in pieces(words(article.text, sentence.start, sentence.end)):
            start, end = piece[0].start, piece[-1].end
            found.append(Clause(article.id, len(found), start, end, piece, sentence, kind))
    return tuple(found)


def _sentences(article: Article, marks: Marks) -> Iterator[tuple[Span, str]]:
    parts = iter([part for part in article.parts if part.kind in _READ])
    part = next(parts, None)
    for sentence in marks.sentences:
        while part and part.end <= sentence.start:
            part = next(parts, None)
        if part and part.start <= sentence.start:
            yield sentence, part.kind


def pieces(sentence: Sequence[Word]) -> tuple[tuple[Word, ...], ...]:
    """Return the clauses of a sentence as runs of words, each with a finite verb of its own where there is one.

    >>> from lesart.models.words import words
    >>> text = "Der Damm hielt, die Pumpen liefen, und die Helfer gingen nach Hause."
    >>> [text[p[0].start : p[-1].end] for p in pieces(words(text))]
    ['Der Damm hielt', 'die Pumpen liefen', 'die Helfer gingen nach Hause.']
    """
    runs = _joined(_chunks(sentence))
    trimmed = [_trimmed(run) for run in _attached(runs)]
    return tuple(run for run in trimmed if any(w.is_word for w in run))


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
        if runs and not (_finite(runs[-1]) and _opens(chunks, number)):
            runs[-1].extend(chunk)
        else:
            runs.append(list(chunk))
    return runs


def _opens(chunks: list[list[Word]], number: int) -> bool:
    """Whether a clause begins with this chunk: a finite verb comes before the next comma that ends it."""
    for chunk in chunks[number:]:
        if _finite(chunk):
            return True
        if chunk[-1].form in {";", ":"}:
            return False
        if chunk[-1].form not in _COMMAS and len(chunk) > 1:
            continue
        return False
    return False


def _finite(run: Sequence[Word]) -> bool:
    return any(word.tag.endswith(("(FIN)", "(IMP)")) for word in run)


def _attached(runs: list[list[Word]]) -> list[list[Word]]:
    """Join clauses that only say who speaks ('sagte er') to what is said."""
    joined: list[list[Word]] = []
    pending: list[Word] = []
    for run in runs:
        if is_attribution(run):
            if joined and not pending and run[0].form != "„":
                joined[-1].extend(run)
            else:
                pending.extend(run)
        else:
            joined.append([*pending, *run])
            pending = []
    return [*joined, pending] if pending else joined


def is_attribution(run: Sequence[Word]) -> bool:
    """Whether a run of words only says who says something: 'teilte die Polizei mit', 'wie es hieß'."""
    counted = [word for word in run if word.is_word]
    verbs = [word for word in counted if word.tag.startswith("VV")]
    return len(counted) <= _LONGEST_CUE and bool(verbs) and all(fold(verb.lemma) in CUES for verb in verbs)


def _trimmed(run: Sequence[Word]) -> tuple[Word, ...]:
    """Strip outer commas and conjunctions; quotation marks and full stops stay."""
    words_ = list(run)
    while words_ and (words_[0].form in {*_COMMAS, "-"} or fold(words_[0].form) in {"und", "aber", "sondern"}):
        words_ = words_[1:]
    while words_ and words_[-1].form in {*_COMMAS, "-"}:
        words_ = words_[:-1]
    return tuple(words_)
