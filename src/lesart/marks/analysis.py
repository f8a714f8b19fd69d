"""What every finder of marks starts from: an article's sentences and words, analysed once."""

from dataclasses import dataclass, field

from lesart.marks.heard import Heard, hear
from lesart.models.depths import Reads
from lesart.models.words import Word, words
from lesart.records import Article, Span
from lesart.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its words; `paragraph` numbers the part of the article that holds it.

    `forms`, `lemmas` and `tags` are those of its words: most finders ask of each sentence whether it has a word that
    they begin with.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    paragraph: int
    forms: tuple[str, ...] = field(init=False, repr=False, compare=False)
    lemmas: tuple[str, ...] = field(init=False, repr=False, compare=False)
    tags: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        _, _, forms, lemmas, tags = zip(*self.words, strict=True) if self.words else ((),) * len(Word._fields)
        object.__setattr__(self, "forms", forms)
        object.__setattr__(self, "lemmas", lemmas)
        object.__setattr__(self, "tags", tags)

    @property
    def span(self) -> Span:
        """The characters of the sentence."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article with the sentences of its headline, subheads and body; `day` is what weekdays count from.

    `heard` is what the neural reader finds, None where rules read alone.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    day: str | None = None
    heard: Heard | None = None

    @property
    def text(self) -> str:
        """The article's text, which all offsets count in."""
        return self.article.text


_READ = frozenset({"headline", "kicker", "lead", "subhead", "paragraph", "caption"})


def analyse(article: Article, *, day: str | None = None, reader: Reads | None = None) -> Analysis:
    """Return the sentences and words of an article; `day` (ISO) is the story's where the article names none.

    A `reader` reads beside the rules.
    """
    found = [
        Sentence(span.start, span.end, words(article.text, span.start, span.end), number)
        for number, part in enumerate(article.parts)
        if part.kind in _READ
        for span in sentences(article.text, part.start, part.end)
    ]
    heard = hear(article.text, [sentence.span for sentence in found], reader) if reader else None
    return Analysis(article, tuple(found), day, heard)
