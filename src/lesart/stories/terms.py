"""What articles are compared by: stems of all words, parts of words of title and lead, and words with a capital.

Each kind misses something that another sees: 'Grenzöffnung' meets 'die Grenze öffnen' only in parts of words, a person
only in capitals, and what a long report is about only in all its words.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Final
from zlib import crc32

from lesart.german.common_words import SHARES
from lesart.german.roundups import ENTRIES, HEADS, OPENINGS, TITLES
from lesart.records import Article
from lesart.text.fold import fold
from lesart.text.stems import stem
from lesart.text.tokens import word_forms

LEAD: Final = 600  # characters whose words are cut into parts
NAMES: Final = 1_500  # characters whose words with a capital count
OPENING: Final = 45  # words that are read for what they mean; of most reports the first two sentences
LONGEST: Final = 20_000  # characters that are read; a longer text says nothing new about its subject
KINDS: Final = "spn"
"""Stems, parts of words, names: what the lowest two bits of a term count in."""
_PART: Final = 5  # letters of a part of a word
_TITLE: Final = 2  # times that the title counts beside the lead
_SEVERAL: Final = 2  # signs between heads in the first 300 characters: one plus may be a sum
_TICKING: Final = 8  # entries with a time: a chronicle of one event has fewer, or no colon behind them
_REMEMBERED: Final = 100_000

Terms = Counter[int]
Blocks = tuple[Terms, Terms, Terms]
_BODY: Final = frozenset({"lead", "paragraph", "subhead"})


def blocks(article: Article) -> Blocks:
    """Return how often each term of each kind occurs; terms are numbers made of their letters, kinds never meet."""
    title, body = _title(article), _body(article)
    opening = _opening(title, body)
    named = f"{title} {body[:NAMES]}"
    stems = _counted(f"{title} {body}", lambda form: (_stem(form),))
    parts = _counted(opening, _parts)
    names = _counted(named, lambda form: (_name(form),) if form[0].isupper() or form[0].isdigit() else ())
    return stems, parts, names


def _counted(text: str, terms: Callable[[str], Iterable[int]]) -> Terms:
    """Return how often each term of the words of a text occurs, in the order in which they came."""
    found: Terms = Counter()
    for form, times in Counter(word_forms(text)).items():
        for term in terms(form):
            found[term] += times
    return found


def opening_text(article: Article) -> str:
    """Return the title and the first words of a report, as they are read for what they mean."""
    first = " ".join(_body(article)[:LEAD].split()[:OPENING])
    return f"{title}. {first}" if (title := _title(article)) else first


def opening_forms(article: Article) -> Iterable[str]:
    """Return the words of title and lead, as written."""
    return word_forms(_opening(_title(article), _body(article)))


def stem_term(form: str) -> int:
    """Return the term that stands for the stem of a word."""
    return _stem(form)


def is_roundup(article: Article) -> bool:
    """Whether an article tells of many events at once: a ticker, a round-up, a newsletter."""
    body = _body(article)
    if TITLES.search(_title(article)[:300]) or OPENINGS.search(body[:40]):
        return True
    return len(HEADS.findall(body[:300])) >= _SEVERAL or len(ENTRIES.findall(body)) >= _TICKING


@cache
def common_terms() -> dict[int, float]:
    """Return for each term of the words of a German background the share of reports that hold it."""
    shares: dict[int, float] = {}
    for word, share in SHARES.items():
        for term in {_stem(word), _name(word), *_parts(word)}:
            shares[term] = max(share, shares.get(term, 0.0))
    return shares


def _opening(title: str, body: str) -> str:
    return f"{title} " * _TITLE + body[:LEAD]


def _title(article: Article) -> str:
    return " ".join((article.title or "").split())


def _body(article: Article) -> str:
    """Return the report itself, without the title where it is part of the text, and without furniture."""
    spans = [article.text[part.start : part.end] for part in article.parts if part.kind in _BODY]
    return " ".join(spans)[:LONGEST] if spans else article.text[:LONGEST]


@lru_cache(maxsize=_REMEMBERED)
def _stem(form: str) -> int:
    return _term("s", stem(form))


@lru_cache(maxsize=_REMEMBERED)
def _parts(form: str) -> tuple[int, ...]:
    """Return the parts of a word, its edges marked: '^boden' gives '^bode', 'boden', 'oden$'."""
    word = f"^{fold(form)}$"
    return tuple(_term("p", word[start : start + _PART]) for start in range(max(len(word) - _PART, 0) + 1))


@lru_cache(maxsize=_REMEMBERED)
def _name(form: str) -> int:
    return _term("n", fold(form))


def _term(kind: str, letters: str) -> int:
    """Return a number for a term, of which the lowest two bits tell the kind."""
    return crc32(f"{kind}:{letters}".encode("utf-8", "surrogatepass")) & ~3 | KINDS.index(kind)
