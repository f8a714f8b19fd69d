"""Articles a second and core of all marks, beside HanTa alone and spaCy's blank German pipeline, in one run.

    python bench/marks.py ARTICLES.jsonl [--first 300]

An article counts as 800 words, so that long and short ones are alike. All times are of the processor, after loading;
each column reads the same texts in turn, in slices, so that what else the machine does hits all alike. spaCy is no
dependency: without it its column stays empty.
"""

import argparse
import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from HanTa.HanoverTagger import HanoverTagger

from lesart import pipeline
from lesart.marks import mark
from lesart.records import Article
from lesart.text.sentences import sentences
from lesart.text.tokens import tokens

WORDS = 800
SLICE = 20
Column = Callable[[Article], object]


def hanta() -> Column:
    """Return HanTa's own tagging of each sentence, as it is published, without any memory of words."""
    tagger = HanoverTagger("morphmodel_ger.pgz")

    def tag(article: Article) -> object:
        spans = sentences(article.text)
        return [tagger.tag_sent([t.form for t in tokens(article.text, s.start, s.end)]) for s in spans]

    return tag


def blank_spacy() -> Column | None:
    """Return spaCy's blank German pipeline with its splitter of sentences, or nothing where spaCy is missing."""
    try:
        import spacy  # noqa: PLC0415
    except ImportError:
        return None
    pipe = spacy.blank("de")
    pipe.add_pipe("sentencizer")
    return lambda article: pipe(article.text)


def columns() -> Iterator[tuple[str, Column, float]]:
    """Yield each column with its name and the seconds it took to load and to read a first sentence."""
    first = next(a for a in pipeline.read(str(Path(__file__).parents[1] / "examples")) if isinstance(a, Article))
    for name, load in (("lesart, all marks", lambda: mark), ("HanTa alone", hanta), ("spaCy, blank de", blank_spacy)):
        begun = time.process_time()
        column = load()
        if column is not None:
            column(first)
            yield name, column, time.process_time() - begun


def main() -> None:
    """Print for each column how long it loads, how many articles it reads a second, and its ratio to the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", help="JSONL with a field text")
    parser.add_argument("--first", type=int, default=300, help="how many articles are read")
    given = parser.parse_args()
    articles = [a for a in pipeline.read(given.articles) if isinstance(a, Article)][: given.first]
    found = list(columns())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    spent = dict.fromkeys((name for name, _, _ in found), 0.0)
    for start in range(0, len(articles), SLICE):
        some = articles[start : start + SLICE]
        for name, column, _ in found:
            begun = time.process_time()
            for article in some:
                column(article)
            spent[name] += time.process_time() - begun
    count = sum(len(article.text.split()) for article in articles) / WORDS
    print(f"{len(articles)} articles, {count:.0f} of {WORDS} words")
    for name, _, loading in found:
        rate = count / spent[name]
        print(f"{name:20} {loading:5.2f} s to load {rate:8.1f} articles/s  {spent[found[0][0]] / spent[name]:6.2f} x")
    print(f"memory of all together: {peak // 1024} MB loaded, ", end="")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at the end")


if __name__ == "__main__":
    main()
