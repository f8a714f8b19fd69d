"""Whom an article cites for what: the mouths through which its quotations came, and the bodies that speak in them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from lesart.collation.coverage import covered
from lesart.collation.newsrooms import uninflected
from lesart.records import Marks, Quotation, Span


@dataclass(frozen=True, slots=True, order=True)
class Citation:
    """A stretch of an article that is given as somebody's, and whose it is."""

    start: int
    end: int
    name: str

    @property
    def span(self) -> Span:
        """The cited stretch."""
        return Span(self.start, self.end)


def all_citations(marks: Iterable[Marks]) -> dict[str, tuple[Citation, ...]]:
    """Return the citations of each article; a source that is inflected in one has one name in all ('Roten Kreuzes')."""
    found = {each.article: citations(each) for each in marks}
    names: dict[str, str] = {}
    for name in sorted({each.name for every in found.values() for each in every}, key=lambda name: (len(name), name)):
        names.setdefault(uninflected(name), name)
    return {
        article: tuple(sorted({replace(each, name=names[uninflected(each.name)]) for each in every}))
        for article, every in found.items()
    }


def citations(marks: Marks) -> tuple[Citation, ...]:
    """Return what an article has from named sources, in the order of the text.

    A source is whoever stands between the speaker and the reader ('der Agentur Interfax zufolge'), or a body that
    speaks ('teilte die Polizei mit'). A person is none: reporters may have heard one independently.
    """
    bodies = {mention.name for mention in marks.mentions if mention.type == "ORG"}
    found = {
        Citation(quotation.start, quotation.end, name)
        for quotation in marks.quotations
        for name in _sources(quotation, bodies)
    }
    return tuple(sorted(found))


def _sources(quotation: Quotation, bodies: set[str]) -> Iterable[str]:
    yield from (via.name for via in quotation.via)
    if quotation.speaker_name in bodies:
        yield quotation.speaker_name


def cited_for(span: Span, found: Iterable[Citation]) -> frozenset[str]:
    """Return the names of the sources that are given for at least half of `span`."""
    return frozenset(each.name for each in found if covered(span, [each.span]) * 2 >= span.end - span.start > 0)
