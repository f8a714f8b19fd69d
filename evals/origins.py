"""Is the agency named that a text is from, when its credit is taken away? `python evals/origins.py NEWS.jsonl.gz…`.

Each credited article that shares text with a credited article of another outlet loses its credit in turn; the agency
is then named from the others. Named is right where the article was credited to it. Rows have `url, outlet, published,
title, text`. Beside it stands what one gets from the outlet's habit alone, and from the twins alone.
"""

import gzip
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lesart.articles import read_article
from lesart.collation.coverage import by_article, other
from lesart.collation.habits import Habits, Twin, credits_of, habits, likely_agency
from lesart.collation.reuse import Scope, find_reuse
from lesart.collation.telling import telling
from lesart.records import Article, Page, Passage

LEAST = 20  # words in common outside quotations from which on another outlet prints the text
NAMED = 0.9  # probability from which on an agency is named
Answer = tuple[float, bool, bool, bool]


def main(*paths: str) -> None:
    """Print precision and recall of naming, a calibration table, and the baseline."""
    articles = {article.id: article for article in read(paths)}
    passages = find_reuse(articles.values(), Scope(days=30, across=True))
    held = {name for passage in passages for name in (passage.left, passage.right)}
    answers = list(answered(articles, telling([articles[name] for name in sorted(held)], passages)))
    named = [answer for answer in answers if answer[0] >= NAMED]
    right = sum(answer[1] for answer in named)
    print(
        f"{len(articles)} articles, {sum(bool(a.agencies) for a in articles.values())} credited, {len(answers)} asked"
    )
    for low, high in ((0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        among = [answer for answer in answers if low <= answer[0] < high]
        if among:
            said, true = (sum(answer[place] for answer in among) / len(among) for place in (0, 1))
            print(f"  probability {low:.2f}-{min(high, 1):.2f}: {len(among):4} said {said:.2f} right {true:.2f}")
    figures = {
        "recall": round(100 * right / max(len(answers), 1), 1),
        "precision": round(100 * right / max(len(named), 1), 1),
        "by habit alone": round(100 * sum(answer[2] for answer in answers) / max(len(answers), 1), 1),
        "by twins alone": round(100 * sum(answer[3] for answer in answers) / max(len(answers), 1), 1),
        "asked": len(answers),
    }
    print(json.dumps(figures))


def read(paths: Iterable[str]) -> Iterator[Article]:
    """Yield the articles of some gzipped JSONL files."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                title = " ".join(row["title"].split())
                page = Page(row["url"], row["text"], row["url"], row["url"], row["outlet"], title, row["published"])
                article = read_article(page)
                if isinstance(article, Article):
                    yield article


def answered(articles: dict[str, Article], passages: Iterable[Passage]) -> Iterator[Answer]:
    """Yield for each article asked: how sure the answer is, whether it is right, whether habit alone would be."""
    credited = [article for article in articles.values() if article.agencies]
    for name, mine in by_article(passages).items():
        article = articles[name]
        twins = list(twins_of(name, mine, articles))
        if not article.agencies or sum(twin.words for twin in twins) < LEAST:
            continue
        known = habits(credited, without=name)
        text = "".join(part_text(replace(article, agencies=())))
        found = likely_agency(article.outlet, text, twins, known)
        usual = max(sorted(known.everywhere), key=lambda agency: known.share(agency, article.outlet))
        alone = likely_agency(article.outlet, text, twins, Habits())
        truth = credits_of(article)
        sure = found.probability or 0.0 if found else 0.0
        yield sure, bool(found and found.name in truth), usual in truth, bool(alone and alone.name in truth)


def twins_of(name: str, passages: Iterable[Passage], articles: dict[str, Article]) -> Iterator[Twin]:
    """Yield the credited articles of other outlets that share text with an article."""
    words: dict[str, int] = {}
    for passage in passages:
        words[other(passage, name)] = words.get(other(passage, name), 0) + passage.matched
    for twin, count in sorted(words.items()):
        if articles[twin].agencies and articles[twin].outlet != articles[name].outlet:
            yield Twin(articles[twin].outlet, credits_of(articles[twin]), count)


def part_text(article: Article) -> Iterator[str]:
    """Yield the text of an article without its credit lines, datelines and bylines."""
    gone = {"credit", "dateline", "byline", "boilerplate", "photo-credit"}
    yield from (article.text[part.start : part.end] for part in article.parts if part.kind not in gone)


if __name__ == "__main__":
    main(*sys.argv[1:])
