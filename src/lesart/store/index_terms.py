"""The words under which an article is found: as written, their lemmas, and the parts of compounds."""

from lesart.models.words import other_forms
from lesart.records import Article
from lesart.text.fold import fold
from lesart.text.tokens import word_forms

Forms = tuple[str, str]
"""The words of an article as written, and the further forms under which they are found."""

_INDEXED = frozenset({"headline", "kicker", "lead", "paragraph", "subhead", "caption"})


def indexed(article: Article) -> Forms:
    """Return the folded words of an article in order, and the further forms under which they are found."""
    texts = [article.text[p.start : p.end] for p in article.parts if p.kind in _INDEXED]
    if article.title and not any(part.kind == "headline" for part in article.parts):
        texts.insert(0, article.title)
    forms = [form for text in texts for form in word_forms(text)]
    written = [fold(form) for form in forms]
    others = {other for form in set(forms) for other in other_forms(form)}
    return " ".join(written), " ".join(sorted(others - set(written)))
