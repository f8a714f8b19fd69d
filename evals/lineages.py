"""Are the independent origins behind statements counted right? `python evals/lineages.py ../shared/gold/statements`.

The hand annotation says which articles have text from which origin (`copied`). Two members of a statement whose
articles go back to one origin are one lineage. Statements are taken from the annotation, so that only the count of
lineages is measured.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from lesart import collation, marks
from lesart.articles import read_article
from lesart.records import Article, Page, Place, Rejected, Statement

Gold = Mapping[str, Any]


def main(folder: str) -> None:
    """Print for each story how many statements have the right count, and for each pair of articles what is wrong."""
    right = count = 0
    for path in sorted(Path(folder).glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        wanted = list(expected(gold))
        found = counted(gold)
        hits = sum(one == two for one, two in zip(wanted, found, strict=True))
        over = sum(one < two for one, two in zip(wanted, found, strict=True))
        print(f"{path.stem}: {hits} of {len(wanted)} right, {over} too high, {len(wanted) - hits - over} too low")
        right, count = right + hits, count + len(wanted)
    print(json.dumps({"lineages": {"right": round(100 * right / count, 1), "statements": count}}))


def expected(gold: Gold) -> Iterator[int]:
    """Yield the number of lineages of each statement by hand annotation."""
    origin = {letter: {letter} for letter in gold["articles"]}
    for copied in gold["copied"]:
        together = set().union(
            *(origin[letter] for letter in [*copied["articles"], copied["from"]] if letter in origin)
        )
        for letter in together:
            origin[letter] = together
    by_agency: dict[str, set[str]] = {}
    for copied in gold["copied"]:
        by_agency.setdefault(copied["from"], set()).update(copied["articles"])
    for articles in by_agency.values():
        together = set().union(*(origin[letter] for letter in articles))
        for letter in together:
            origin[letter] = together
    for statement in gold["statements"]:
        yield len({frozenset(origin[member[0]]) for member in statement["members"]})


def counted(gold: Gold) -> list[int]:
    """Return the number of lineages of each statement as found."""
    articles = {letter: article_of(letter, head) for letter, head in gold["articles"].items()}
    marked = [marks.mark(article) for article in articles.values()]
    passages = collation.find_passages(list(articles.values()))
    stemma = collation.draw_stemma(list(articles.values()), marked, passages)
    statements = [stated(each, gold["sentences"], articles) for each in gold["statements"]]
    traced = collation.trace_origins(statements, list(articles.values()), marked, passages, stemma)
    return [statement.lineages for statement in traced]


def article_of(letter: str, head: Mapping[str, str]) -> Article:
    """Return an annotated article as read."""
    page = Page(letter, head["text"], letter, head["url"], head["outlet"], head["title"].strip(), head["published"])
    article = read_article(page)
    if isinstance(article, Rejected):
        raise SystemExit(article.rejected)
    return article


def stated(gold: Gold, sentences: Mapping[str, Sequence[int]], articles: Mapping[str, Article]) -> Statement:
    """Return a statement of the annotation without lineages."""
    members = [Place(letter[0], *sentences[letter], articles[letter[0]].text) for letter in gold["members"]]
    return Statement(gold["id"], tuple(members), 0, 0, (), "agree")


if __name__ == "__main__":
    main(*sys.argv[1:])
