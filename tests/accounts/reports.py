"""Reports made up for the tests of the accounts: one paragraph of sentences each."""

from hashlib import sha256

from lesart.records import Article, Marks, Part
from lesart.text.sentences import sentences


def report(name: str, text: str, *, headline: str | None = None) -> Article:
    whole = f"{headline}\n\n{text}" if headline else text
    start = len(whole) - len(text)
    parts = [Part(start, len(whole), "paragraph")]
    if headline:
        parts.insert(0, Part(0, len(headline), "headline"))
    return Article(name, name, whole, sha256(whole.encode()).hexdigest(), title=headline, parts=tuple(parts))


def marks_of(article: Article) -> Marks:
    found = [span for part in article.parts for span in sentences(article.text, part.start, part.end)]
    return Marks(article.id, tuple(found))


NORTH = report(
    "nord",
    "Am Oderdamm bei Ratzdorf ist in der Nacht ein Stück Deich abgerutscht. Rund 300 Einwohner mussten ihre Häuser "
    "verlassen. Landrätin Ines Petrow sagte, die Lage sei ernst. Die Bundeswehr schickte zwei Hubschrauber.",
)
SOUTH = report(
    "sued",
    "Bei Ratzdorf an der Oder ist nachts ein Teil des Deichs abgerutscht. Etwa 300 Bewohner wurden aus ihren Häusern "
    "geholt. Nach Angaben der Landrätin Ines Petrow ist die Lage ernst. Ein Zirkus gastiert in Cottbus.",
)
