"""A memory's articles and counts as bytes, so that a store can keep them and a later run take them up."""

import numpy as np

from lesart.records import Footprint, Frequencies
from lesart.stories.memory import Memory, Traits
from lesart.stories.spread import Spread, Vector


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
    )


def take_up(memory: Memory, known: Footprint) -> None:
    """Put an article back where its footprint says it was."""
    vector = Vector(np.frombuffer(known.terms, dtype=np.uint32), np.frombuffer(known.weights, dtype=np.float32))
    wording = frozenset(np.frombuffer(known.wording, dtype=np.uint64).tolist())
    memory.restore(Traits(known.article, known.outlet, known.moment, vector, wording), known.story)


def frequencies(memory: Memory) -> Frequencies:
    """Return how common each term is to a memory."""
    counts = sorted(memory.spread.counts.items())
    return Frequencies(
        articles=memory.spread.articles,
        terms=np.array([term for term, _ in counts], dtype=np.uint32).tobytes(),
        counts=np.array([count for _, count in counts], dtype=np.float32).tobytes(),
    )


def with_frequencies(known: Frequencies | None) -> Memory:
    """Return a memory without articles to which terms are as common as is known."""
    if known is None:
        return Memory()
    terms = np.frombuffer(known.terms, dtype=np.uint32).tolist()
    counts = np.frombuffer(known.counts, dtype=np.float32).tolist()
    return Memory(spread=Spread(known.articles, dict(zip(terms, counts, strict=True))))
