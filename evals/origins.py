"""Is the agency named that a text is from, when its credit is taken away? `python evals/origins.py NEWS.jsonl.gz…`.

Each credited article that shares 20 words outside quotations with a credited article of another outlet is asked in
turn, without its own credit, and without credit lines, datelines and bylines in its text. Named is right where the
article was credited to it. Three readings of what else is known, from the mildest to the strictest:

- `itself`: only the asked article has lost its credit; the outlet's other articles still have theirs.
- `outlet`: all articles of the asked one's outlet have lost theirs; those of all other outlets are there.
- `all but twins`: nobody has a credit but the articles of other outlets that print the text.

Beside them stands what one gets by always naming the outlet's commonest agency, and whom edges of a story's stemma
name. Rows have `url, outlet, published, title, text`.
"""

import gzip
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lesart.articles import read_article
from lesart.collation import draw_stemma
from lesart.collation.coverage import by_article, other
from lesart.collation.habits import Habits, Twin, credits_of, habits, likely_agency
from lesart.collation.houses import house
from lesart.collation.reuse import Scope, find_reuse
from lesart.collation.telling import telling
from lesart.records import Article, Marks, Page, Passage

LEAST = 20  # words in common outside quotations from which on another outlet prints the text
NAMED = 0.9  # probability from which on an agency is named
Answer = tuple[float, bool]  # the probability that is said, and whether the agency is right


@dataclass(frozen=True, slots=True)
class Asked:
    """An article without its credit, its twins, what they share, and the agencies that it was credited to."""

    article: Article
    twins: tuple[Twin, ...]
    passages: tuple[Passage, ...]
    truth: tuple[str, ...]


def main(*paths: str) -> None:
    """Print recall, precision and calibration of each reading, and the baseline."""
    articles = {article.id: article for article in read(paths)}
    passages = find_reuse(articles.values(), Scope(days=30, across=True))
    held = {name for passage in passages for name in (passage.left, passage.right)}
    asked = list(questions(articles, telling([articles[name] for name in sorted(held)], passages)))
    credited = [article for article in articles.values() if article.agencies]
    print(f"{len(articles)} articles, {len(credited)} credited, {len(asked)} asked")
    found = readings(asked, credited, articles)
    figures = {name: measured(name, answers) for name, answers in found.items()}
    usual = sum(commonest(each, credited) in each.truth for each in asked)
    always = {"right": percent(usual, len(asked))}
    print(json.dumps({**figures["itself"], **figures, "commonest": always, "asked": len(asked)}))


def readings(
    asked: Sequence[Asked], credited: Sequence[Article], articles: Mapping[str, Article]
) -> dict[str, list[Answer]]:
    """Return the answers of each reading."""
    found: dict[str, list[Answer]] = {"itself": [], "outlet": [], "all but twins": [], "edges of a stemma": []}
    for each in asked:
        others = [article for article in credited if article.outlet != each.article.outlet]
        found["itself"].append(answer(each, habits(credited, without=each.article.id)))
        found["outlet"].append(answer(each, habits(others)))
        found["all but twins"].append(answer(each, Habits()))
        found["edges of a stemma"].extend(edges(each, articles))
    return found


def answer(asked: Asked, known: Habits) -> Answer:
    """Return how sure an article's agency is, and whether it is right."""
    text = "".join(part_text(asked.article))
    found = likely_agency(asked.article.outlet, text, asked.twins, known)
    return (found.probability or 0.0, found.name in asked.truth) if found else (0.0, False)


def edges(asked: Asked, articles: Mapping[str, Article]) -> Iterator[Answer]:
    """Yield the answers that a stemma of the article and its credited twins gives, an edge each."""
    names = {other(passage, asked.article.id) for passage in asked.passages}
    story = [asked.article, *(articles[name] for name in sorted(names))]
    for edge in draw_stemma(story, [Marks(article.id) for article in story], asked.passages).edges:
        if edge.to == asked.article.id and edge.evidence == "wording" and edge.origin not in articles:
            yield edge.probability or 0.0, house(edge.origin) in asked.truth


def commonest(asked: Asked, credited: Iterable[Article]) -> str:
    """Return the agency that an outlet's other articles are credited to most often."""
    known = habits(credited, without=asked.article.id)
    return max(sorted(known.everywhere), key=lambda agency: known.share(agency, asked.article.outlet))


def measured(name: str, answers: Sequence[Answer]) -> dict[str, float]:
    """Print how often each probability is right; return recall and precision of what is named, and of all guesses."""
    print(f"{name}: {len(answers)} answers")
    for low, high in ((0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        among = [each for each in answers if low <= each[0] < high]
        if among:
            said, true = (sum(each[place] for each in among) / len(among) for place in (0, 1))
            print(f"  probability {low:.2f}-{min(high, 1):.2f}: {len(among):4} said {said:.2f} right {true:.2f}")
    named = [right for probability, right in answers if probability >= NAMED]
    right = sum(each[1] for each in answers)
    return {
        "recall": percent(sum(named), len(answers)),
        "precision": percent(sum(named), len(named)),
        "any guess right": percent(right, len(answers)),
    }


def percent(part: int, whole: int) -> float:
    """Return a share in percent."""
    return round(100 * part / max(whole, 1), 1)


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


def questions(articles: Mapping[str, Article], passages: Iterable[Passage]) -> Iterator[Asked]:
    """Yield the credited articles that share enough with credited articles of other outlets, without their credits."""
    for name, mine in by_article(passages).items():
        article = articles[name]
        twins = tuple(twins_of(name, mine, articles))
        if article.agencies and sum(twin.words for twin in twins) >= LEAST:
            shared = tuple(each for each in mine if is_twin(articles[other(each, name)], article))
            yield Asked(replace(article, agencies=()), twins, shared, credits_of(article))


def is_twin(twin: Article, article: Article) -> bool:
    """Whether an article that shares text speaks for another: it has a credit, and is of another outlet."""
    return bool(twin.agencies) and twin.outlet != article.outlet


def twins_of(name: str, passages: Iterable[Passage], articles: Mapping[str, Article]) -> Iterator[Twin]:
    """Yield the credited articles of other outlets that share text with an article."""
    words: dict[str, int] = {}
    for passage in passages:
        words[other(passage, name)] = words.get(other(passage, name), 0) + passage.matched
    for twin, count in sorted(words.items()):
        if is_twin(articles[twin], articles[name]):
            yield Twin(articles[twin].outlet, credits_of(articles[twin]), count)


def part_text(article: Article) -> Iterator[str]:
    """Yield the text of an article without its credit lines, datelines and bylines."""
    gone = {"credit", "dateline", "byline", "boilerplate", "photo-credit"}
    yield from (article.text[part.start : part.end] for part in article.parts if part.kind not in gone)


if __name__ == "__main__":
    main(*sys.argv[1:])
