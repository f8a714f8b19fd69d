"""Reports made up for the tests of the accounts: one paragraph of sentences each."""

from hashlib import sha256

from lesart.accounts import find_statements
from lesart.accounts.profiles import profiles_of
from lesart.accounts.readings.findings import Member
from lesart.articles import read_article
from lesart.marks import mark
from lesart.records import Article, Marks, Page, Part, Statement
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


def read(name: str, text: str, published: str | None = None) -> Article:
    """An article as the pipeline reads it."""
    found = read_article(Page(name, id=name, text=text, title="Nachrichten", published=published))
    assert isinstance(found, Article)
    return found


def laid(*texts: str, published: str = "2026-03-05") -> tuple[Statement, ...]:
    """What reports of one day with some texts state."""
    articles = [read(f"r{number}", text, published) for number, text in enumerate(texts)]
    return find_statements(articles, [mark(article) for article in articles], ())


def members(*texts: str) -> list[Member]:
    """The first clause of each report."""
    articles = [read(f"r{number}", text, "2026-03-05") for number, text in enumerate(texts)]
    marks = {article.id: mark(article) for article in articles}
    profiles = profiles_of(articles, marks)
    firsts = [next(p for p in profiles if p.clause.article == article.id) for article in articles]
    return [Member(p.clause.span, p, a, marks[a.id]) for p, a in zip(firsts, articles, strict=True)]


def alone(*texts: str) -> bool:
    """Whether no two reports are found to state the same."""
    return all(len({member.article for member in each.members}) == 1 for each in laid(*texts))


def holding(statements: tuple[Statement, ...], *words: str) -> Statement:
    """The statement whose members hold all of some words, each in one of them."""
    return next(s for s in statements if all(any(word in m.text for m in s.members) for word in words))


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
