"""A small dossier made by hand, with one of everything that a rendering has to show."""

from lesart.records import (
    Article,
    Dossier,
    Edge,
    HeadlineMismatch,
    Label,
    Marks,
    Moment,
    Node,
    Part,
    Passage,
    Place,
    Quotation,
    QuotationIn,
    Reading,
    Rejected,
    Share,
    Span,
    Statement,
    Stemma,
    Story,
    SummaryLine,
    Utterance,
)
from strategies import article

FIRST = "Der Deich brach um vier Uhr. „Das Wasser kam schnell“, sagte Wehrführer Ole Tamm. 14 Höfe sind betroffen."
SECOND = "Der Deich brach um fünf Uhr. 17 Höfe sind betroffen. Die <b>Ursache</b> ist unklar & offen."


def place(found: Article, words: str) -> Place:
    at = found.text.index(words)
    return found.place(at, at + len(words))


def span(found: Article, words: str) -> Span:
    where = place(found, words)
    return Span(where.start, where.end)


def reading(found: Article, member: int, words: str, kind: str) -> Reading:
    where = span(found, words)
    return Reading(member, where.start, where.end, kind)


def with_headline(found: Article, headline: str) -> Article:
    """The article with a headline before its text, as its first part."""
    text = f"{headline}\n\n{found.text}"
    made = article(text, outlet=found.outlet, published=found.published)
    parts = (Part(0, len(headline), "headline"), Part(len(headline) + 2, len(text), "paragraph"))
    values = {name: getattr(made, name) for name in made.__dataclass_fields__}
    return Article(**{**values, "parts": parts, "title": headline})


def dossier() -> Dossier:
    first = with_headline(
        article(FIRST, outlet="Deichbote", published="2026-02-03T08:10:00+01:00"), "Deich „geborsten“ bei Hohenkoog"
    )
    second = article(SECOND, number=1, outlet="Marschpost", published="2026-02-03")
    time = Statement(
        id="s-time",
        members=(place(first, "Der Deich brach um vier Uhr."), place(second, "Der Deich brach um fünf Uhr.")),
        lead=0,
        lineages=2,
        origins=(first.id, second.id),
        verdict="fact",
        readings=(reading(first, 0, "vier Uhr", "time"), reading(second, 1, "fünf Uhr", "time")),
        reasons=("Die Berichte nennen verschiedene Uhrzeiten.",),
    )
    agreed = Statement(
        id="s-farms",
        members=(place(first, "Höfe sind betroffen"), place(second, "Höfe sind betroffen")),
        lead=1,
        lineages=1,
        origins=("agency:dpa",),
        verdict="agree",
    )
    alone = Statement(
        "s-cause", (place(second, "Die <b>Ursache</b> ist unklar & offen."),), 0, 1, (second.id,), "single"
    )
    words = span(first, "Das Wasser kam schnell")
    marks = Marks(
        first.id,
        sentences=(span(first, "Der Deich brach um vier Uhr."),),
        quotations=(
            Quotation((words,), "direct", frame=(span(first, "sagte Wehrführer Ole Tamm"),), speaker_name="Ole Tamm"),
        ),
    )
    shared = Passage(first.id, agreed.members[0].start, agreed.members[0].end, second.id, 32, 51, 3, 1.0, "verbatim")
    headline = span(first, "geborsten")
    label = span(first, "Wehrführer")
    return Dossier(
        story=Story("story-1", (first.id, second.id), title="Deichbruch bei Hohenkoog", day="2026-02-03"),
        articles=(first, second),
        marks=(marks, Marks(second.id)),
        statements=(time, agreed, alone),
        quotations=(Utterance("Ole Tamm", (QuotationIn(first.id, 0),), differ=False),),
        timeline=(Moment("2026-02-03T04:00", (place(first, "um vier Uhr"),)),),
        labels=(Label("Ole Tamm", first.id, label.start, label.end),),
        stemma=Stemma(
            nodes=(
                Node("agency:dpa", "agency", "dpa"),
                Node(first.id, "article", "Deichbote"),
                Node(second.id, "article", "Marschpost"),
            ),
            edges=(
                Edge("agency:dpa", first.id, 0.4, (), "credit"),
                Edge(first.id, second.id, 0.2, (shared,), "wording"),
            ),
            shares=(
                Share(first.id, "unknown", None, 0.6),
                Share(first.id, "agency", "dpa", 0.4),
                Share(second.id, "own", None, 0.795),
                Share(second.id, "article", first.id, 0.2),
                Share(second.id, "agency", "dpa", 0.005),
            ),
        ),
        headline_mismatches=(HeadlineMismatch(first.id, headline.start, headline.end),),
        summary=(SummaryLine("Der Deich brach um vier Uhr.", "s-time", (time.members[0],)),),
        passages=(shared,),
        rejected=(Rejected("is empty", "leer.txt"),),
    )
