"""Articles → gists: all of an article that stories go by, a few kilobytes, made once and wherever there is a worker."""

from collections import Counter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.models.encoder import Encoder
from lesart.records import Article, Footprint, Gist
from lesart.stories.terms import Blocks, Terms, blocks, is_roundup, opening_text
from lesart.text.shingles import compared_words, shingles

_SAMPLE: Final = 8  # one shingle in so many stands for a text's wording
_WORDS: Final = 8
_HALF: Final = np.dtype("<f2")  # exact enough: cosines keep three digits, and a store half the bytes
Meaning = NDArray[np.float32]


def gist_of(article: Article, encoder: Encoder | None = None) -> Gist:
    """Return the gist of an article, with what its title and lead mean where there is an encoder."""
    stems, parts, names = map(_packed, blocks(article))
    runs = shingles(compared_words(article.text).hashes, _WORDS)
    return Gist(
        id=article.id,
        outlet=article.outlet,
        published=article.published,
        title=article.title,
        is_roundup=is_roundup(article),
        stems=stems,
        parts=parts,
        names=names,
        wording=runs[runs % np.uint64(_SAMPLE) == 0].tobytes(),
        meaning=_meaning(article, encoder) if encoder else b"",
    )


def meaning_of(found: Gist | Footprint) -> Meaning | None:
    """Return the vector of what an article's title and lead mean, None where nobody read them."""
    return np.frombuffer(found.meaning, dtype=_HALF).astype(np.float32) if found.meaning else None


def _meaning(article: Article, encoder: Encoder) -> bytes:
    return packed(encoder.encode([opening_text(article)])[0])


def packed(meaning: Meaning | None) -> bytes:
    """Return a vector as it is kept, nothing for none."""
    return b"" if meaning is None else meaning.astype(_HALF).tobytes()


def blocks_of(gist: Gist) -> Blocks:
    """Return the terms of a gist, as its article has them."""
    return _unpacked(gist.stems), _unpacked(gist.parts), _unpacked(gist.names)


def wording_of(gist: Gist) -> frozenset[int]:
    """Return a sample of the runs of words of an article, which every copy of it gives too."""
    return frozenset(np.frombuffer(gist.wording, dtype=np.uint64).tolist())


def _packed(terms: Terms) -> bytes:
    """Return terms and their counts in the order in which they came: sums of floats depend on it."""
    columns = np.array([list(terms.keys()), list(terms.values())], dtype=np.uint32)
    return columns.tobytes()


def _unpacked(packed: bytes) -> Terms:
    terms, counts = np.frombuffer(packed, dtype=np.uint32).reshape(2, -1).tolist()
    return Counter(dict(zip(terms, counts, strict=True)))
