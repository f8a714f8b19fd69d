"""Where an article shows what a search was for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lesart.records import Article, Span
from lesart.store.query import Term
from lesart.store.wording import forms
from lesart.text.fold import fold
from lesart.text.tokens import Token, each_token, word_forms

_AROUND: Final = 90  # characters of a snippet on each side of what was found
_SNIPPETS: Final = 3
_STEM: Final = 4  # letters from which on a longer word counts as found in a snippet ('Deich' in 'Deichbruch')


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found, with stretches of its text and, in them, the words that were found."""

    article: Article
    snippets: tuple[Span, ...]
    found: tuple[Span, ...]


def wanted_forms(terms: Iterable[Term]) -> frozenset[str]:
    """Return the folded forms that a search was for."""
    asked = (term for term in terms if not term.unwanted and term.field is None)
    own = (list(map(fold, word_forms(term.value))) if term.phrase else forms(term.value) for term in asked)
    return frozenset(form for each in own for form in each)


def hit(article: Article, wanted: frozenset[str]) -> Hit:
    """Return where an article shows the forms that a search was for, in at most three stretches, the first ones."""
    snippets: list[Span] = []
    found: list[Span] = []
    for token in _shown(article.text, wanted) if wanted else ():
        span = Span(token.start, token.end)
        if not snippets or span.start > snippets[-1].end:
            if len(snippets) == _SNIPPETS:
                break
            snippets.append(_widened(article.text, span))
        if span.end <= snippets[-1].end:
            found.append(span)
    return Hit(article, tuple(snippets), tuple(found))


def _shown(text: str, wanted: frozenset[str]) -> Iterator[Token]:
    """Yield the words of a text that show what was wanted."""
    long = tuple(form for form in wanted if len(form) >= _STEM)
    for token in each_token(text):
        form = fold(token.form)
        if form in wanted or any(part in form for part in long):
            yield token


def _widened(text_: str, span: Span) -> Span:
    """Return the stretch around a word, cut at white space."""
    start, end = max(0, span.start - _AROUND), min(len(text_), span.end + _AROUND)
    while start > 0 and start < span.start and not text_[start - 1].isspace():
        start += 1
    while end < len(text_) and end > span.end and not text_[end].isspace():
        end -= 1
    return Span(start, end)
