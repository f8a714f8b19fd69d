"""The words under which an article is found: as written, their lemmas, and the parts of compounds."""

from lesart.models.words import parts, words
from lesart.records import Article, Span
from lesart.text.fold import fold
from lesart.text.sentences import sentences

_INDEXED = frozenset({"headline", "kicker", "lead", "paragraph", "subhead", "caption"})


def indexed(article: Article) -> tuple[str, str]:
    """Return the folded words of an article in order, and the further forms under which they are found."""
    spans = [(p.start, p.end) for p in article.parts if p.kind in _INDEXED]
    found = [w for s, e in spans for piece in sentences(article.text, s, e) for w in _words(article.text, piece)]
    if article.title and not any(part.kind == "headline" for part in article.parts):
        found = [*forms_of(article.title), *found]
    return " ".join(form for form, _ in found), " ".join(sorted({other for _, others in found for other in others}))


def forms_of(text: str) -> list[tuple[str, frozenset[str]]]:
    """Return each word of a text as it is compared, with its lemma and the parts of a compound.

    >>> form, others = forms_of("Waffenlieferungen")[0]
    >>> form, sorted(others)
    ('waffenlieferungen', ['lieferung', 'waffe', 'waffenlieferung'])
    """
    return [
        (form, frozenset({fold(word.lemma), *map(fold, parts(word.form))} - {form}))
        for word in words(text)
        if word.is_word and (form := fold(word.form))
    ]


def _words(text: str, piece: Span) -> list[tuple[str, frozenset[str]]]:
    return forms_of(text[piece.start : piece.end])
