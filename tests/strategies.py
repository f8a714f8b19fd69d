"""Hypothesis strategies for the records that flow: texts as published, and spans that fit them."""

import hashlib

from hypothesis import strategies as st

from lesart.records import Article, Marks, Part, Span

SENTENCES = (
    "Der Deich hielt bis zum Morgen.",
    "«Wir haben alles versucht», sagte Wehrführerin Ida Moor-Lenz.",
    "Rund 1.200 Menschen mussten ihre Häuser verlassen.",
    "Wie viele Tiere ertranken, war zunächst unklar.",
    "Nach Angaben der Polizei wurden 14 Autos fortgespült.",
    "Das Wasser sei schneller gestiegen als erwartet, hieß es beim Landkreis.",
    "„Um halb vier kam die Sirene“, erzählt Bäcker Jörg Haßloch, „und dann das Wasser.“",
    "Die Straße nach Großweiler bleibt bis Freitag gesperrt.",
)


def texts() -> st.SearchStrategy[str]:
    """Paragraphs of plausible sentences, with any characters between them."""
    noise = st.text(max_size=12)
    sentence = st.one_of(st.sampled_from(SENTENCES), noise)
    return st.lists(sentence, min_size=1, max_size=12).map(" ".join)


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    """A span that fits a text."""
    start = draw(st.integers(0, len(text)))
    return Span(start, draw(st.integers(start, len(text))))


def article(text: str, *, number: int = 0, outlet: str | None = None, published: str | None = None) -> Article:
    """An article whose whole text is one paragraph."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    parts = (Part(0, len(text), "paragraph"),) if text.strip() else ()
    return Article(
        id=f"{number}-{digest[:12]}",
        source=f"{number}.txt",
        text=text,
        sha256=digest,
        outlet=outlet,
        published=published,
        parts=parts,
    )


def articles() -> st.SearchStrategy[Article]:
    """Articles of one paragraph."""
    return texts().map(article)


def marks_of(found: Article, *sentences: str) -> Marks:
    """Marks with the given sentences only, each at its first place in the text."""
    places = [(found.text.index(s), s) for s in sentences]
    return Marks(found.id, sentences=tuple(Span(at, at + len(s)) for at, s in places))
