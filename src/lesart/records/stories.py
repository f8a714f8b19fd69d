"""Articles on one event, and what a memory of stories keeps of them."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on one event; `id` comes from its founding members, so that it stays when the story grows.

    `day` is the ISO day that weekdays in undated members count from.
    """

    id: str
    articles: tuple[str, ...]
    first: str | None = None
    last: str | None = None
    title: str | None = None
    outlets: tuple[str, ...] = ()
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Gist:
    """What stories are made of: an article's head, its terms with their counts, its wording; arrays as bytes.

    Terms and counts are numbers of 4 bytes, kind by kind (`stems`, `parts`, `names`); `wording` has numbers of 8 bytes,
    `meaning` floats of 2 bytes: the vector of title and lead, empty where no reader read them.
    """

    id: str
    outlet: str | None
    published: str | None
    title: str | None
    is_roundup: bool
    stems: bytes
    parts: bytes
    names: bytes
    wording: bytes
    meaning: bytes = b""


@dataclass(frozen=True, slots=True)
class Footprint:
    """What a memory of stories keeps of an article to compare others with; arrays as bytes, little-endian.

    `terms` are numbers of 4 bytes in order, `weights` floats of 4 bytes beside them, `wording` numbers of 8 bytes,
    `meaning` floats of 2 bytes, none where no reader read the article.
    """

    article: str
    story: str
    outlet: str | None
    moment: float | None
    terms: bytes
    weights: bytes
    wording: bytes
    meaning: bytes = b""


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How many articles a memory has seen, and how many of them have each term (numbers and floats of 4 bytes)."""

    articles: float
    terms: bytes
    counts: bytes


Relation = Literal["earlier", "later", "similar"]


@dataclass(frozen=True, slots=True)
class Kin:
    """A story like another: an `earlier` or `later` chapter of the same, or a `similar` one; `likeness` is 0 to 1."""

    story: Story
    relation: Relation
    likeness: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """How widely a story was reported in a stretch of time: the reports and outlets of that stretch.

    `origins` counts the independent origins of those reports; None where nobody asked.
    """

    story: Story
    articles: tuple[str, ...]
    outlets: tuple[str, ...]
    origins: int | None = None
