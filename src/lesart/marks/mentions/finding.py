"""Names in the text: which words make a name, and of what type."""

from collections.abc import Iterator
from dataclasses import dataclass

from lesart.marks.analysis import Analysis, Sentence
from lesart.models.words import Word
from lesart.records import MentionType, Span
from lesart.text.roles import country_of, role_of


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text, with its type and the sentence (by number) that it stands in."""

    start: int
    end: int
    type: MentionType
    sentence: int

    @property
    def span(self) -> Span:
        """The characters of the name."""
        return Span(self.start, self.end)


def find_names(analysis: Analysis) -> tuple[Name, ...]:
    """Return the names of an article in the order of the text."""
    return tuple(name for number, sentence in enumerate(analysis.sentences) for name in _in_sentence(sentence, number))


def _in_sentence(sentence: Sentence, number: int) -> Iterator[Name]:
    words = sentence.words
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and _is_name(words[end]):
            end += 1
        if end > at:
            yield Name(words[at].start, words[end - 1].end, _type(words, at, end), number)
        at = max(end, at + 1)


def _is_name(word: Word) -> bool:
    return word.tag == "NE" and word.form[0].isupper() and role_of(word.form) is None


def _type(words: tuple[Word, ...], start: int, end: int) -> MentionType:
    if country_of(words[start].form):
        return "LOC"
    if any(word.form.isupper() and len(word.form) > 1 for word in words[start:end]):
        return "ORG"
    if start and words[start - 1].tag.startswith("APPR"):
        return "LOC" if words[start - 1].lemma in {"in", "aus", "nach", "bei"} and end - start == 1 else "PER"
    return "PER"
