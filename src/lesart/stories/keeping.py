"""A memory's articles and counts as bytes, so that a store can keep them and a later run take them up."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

import numpy as np

from lesart.records import Footprint, Frequencies, Gist
from lesart.stories.gists import blocks_of, meaning_of, packed
from lesart.stories.memory import Memory
from lesart.stories.spread import Spread, Tally, Vector
from lesart.stories.traits import Traits


def footprint(memory: Memory, article: str) -> Footprint | None:
    """Return what a memory holds ready of an article; None where it holds nothing, as of a round-up."""
    traits, story = memory.traits(article), memory.home(article)
    if traits is None or story is None:
        return None
    wording = np.array(sorted(traits.wording), dtype=np.uint64)
    return Footprint(
        article=article,
        story=story,
        outlet=traits.outlet,
        moment=traits.moment,
        terms=traits.vector.terms.tobytes(),
        weights=traits.vector.weights.tobytes(),
        wording=wording.tobytes(),
        meaning=packed(traits.meaning),
    )


def take_up(memory: Memory, known: Footprint) -> None:
    """Put an article back where its footprint says it was."""
    memory.restore(traits_of(known), known.story)


def traits_of(known: Footprint) -> Traits:
    """Return what an article is compared by, as its footprint keeps it."""
    vector = Vector(np.frombuffer(known.terms, dtype=np.uint32), np.frombuffer(known.weights, dtype=np.float32))
    wording = frozenset(np.frombuffer(known.wording, dtype=np.uint64).tolist())
    return Traits(known.article, known.outlet, known.moment, vector, wording, meaning_of(known))


def frequencies(memory: Memory) -> Frequencies:
    """Return how common each term is to a memory."""
    return _packed(memory.spread.articles, memory.spread.counts)


def recall(memory: Memory, known: Frequencies) -> None:
    """Have a memory take terms to be as common as is known, whatever it counted before."""
    tally = _tally(known)
    memory.spread = Spread(tally.articles, dict(tally.counts))


def tally(gists: Iterable[Gist]) -> Frequencies:
    """Return in how many of some articles each term occurs."""
    found = [blocks_of(gist) for gist in gists]
    return _packed(len(found), Counter(chain.from_iterable(chain.from_iterable(found))))


def count(memory: Memory, counted: Frequencies) -> None:
    """Have a memory count what was counted in some articles more."""
    memory.spread.take(_tally(counted))


def _packed(articles: float, counts: Mapping[int, float]) -> Frequencies:
    terms = np.fromiter(counts.keys(), dtype=np.uint32, count=len(counts))
    times = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
    return Frequencies(articles, terms.tobytes(), times.tobytes())


def _tally(known: Frequencies) -> Tally:
    terms = np.frombuffer(known.terms, dtype=np.uint32).tolist()
    counts = np.frombuffer(known.counts, dtype=np.float32).tolist()
    return Tally(known.articles, dict(zip(terms, counts, strict=True)))
