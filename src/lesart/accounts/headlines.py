"""Words that a headline quotes and the report below it does not have."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from operator import eq
from typing import Final

from lesart.models.words import Word, words
from lesart.records import Article, HeadlineMismatch, Span
from lesart.text.fold import fold
from lesart.text.runs import longest_run
from lesart.text.stems import stem

# Any kind of mark opens and any kind closes; a headline is short and so is what it quotes.
_QUOTED: Final = re.compile(r"[„“\"»«‚‘›‹]([^„“”\"»«‚‘’›‹]{2,200})[“”\"«»‘’‹›]")
_STOP: Final = re.compile(r"[.!?]")
_BODY: Final = frozenset({"lead", "paragraph", "subhead"})
_CLOSE: Final = 0.34
_MOST: Final = 8  # quotations in one headline; more are hostile


def find_mismatches(articles: Sequence[Article]) -> tuple[HeadlineMismatch, ...]:
    """Return the words quoted in headlines that the body of the same report lacks, and what comes closest there."""
    return tuple(mismatch for article in sorted(articles, key=lambda a: a.id) for mismatch in _of(article))


def _of(article: Article) -> Iterator[HeadlineMismatch]:
    body = [w for part in article.parts if part.kind in _BODY for w in words(article.text, part.start, part.end)]
    body = [word for word in body if word.is_word]
    for part in article.parts:
        if part.kind == "headline":
            for found in islice(_QUOTED.finditer(article.text, part.start, part.end), _MOST):
                quoted = [word for word in words(article.text, *found.span(1)) if word.is_word]
                if quoted and longest_run(_keys(quoted), _keys(body)) < len(quoted):
                    yield HeadlineMismatch(article.id, *found.span(1), _nearest(quoted, body, article.text))


def _keys(sentence: Sequence[Word]) -> list[str]:
    """Return the forms under which words are the same: 'heiligem' in a headline is 'heiligen' in the text."""
    return [stem(fold(word.lemma)) for word in sentence]


def _nearest(quoted: Sequence[Word], body: Sequence[Word], text: str) -> Span | None:
    """Return the stretch of one sentence of the body that shares most of the quoted words; None below a third.

    It is as long as the quoted words, or its whole sentence where that is shorter.
    """
    wanted, keys, size = _keys(quoted), _keys(body), len(quoted)
    ends = [i + 1 for i, (a, b) in enumerate(pairwise(body)) if _STOP.search(text, a.end, b.start)]
    bounds = list(pairwise([0, *ends, len(body)]))
    starts = [(i, min(i + size, end)) for begin, end in bounds for i in range(begin, max(begin + 1, end - size + 1))]
    stretches = [(keys[i:end], -i, end) for i, end in starts]
    # Words in the same place decide between stretches that share as many: 'groben Fehler', not 'einen groben'.
    ranked = [(len(set(wanted) & set(s)), sum(map(eq, wanted, s)), i, end) for s, i, end in stretches]
    share, _, start, end = max(ranked)
    if not body or share < _CLOSE * len(set(wanted)):
        return None
    return Span(body[-start].start, body[end - 1].end)
