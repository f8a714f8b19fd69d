"""What changes when an outlet changes an article: in its text, and in its story."""

from dataclasses import dataclass
from typing import Literal

from lesart.records.accounts import Statement
from lesart.records.articles import Article
from lesart.records.places import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """What changed at one place of a text: `gone` in the earlier version, `come` in the later; one may be empty."""

    gone: Span
    come: Span


@dataclass(frozen=True, slots=True)
class Revision:
    """What changed in an article from the version before to `version`, which the store took in `at` (ISO)."""

    article: str
    version: int
    at: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """What stood before at an article's address (or under its id) in the same input: `version` 1 is the oldest.

    `article` is the id of the version that counts. `edits` are what was changed in the report on the way to the next
    version: `gone` counts in the text of `earlier`, `come` in that of the next.
    """

    article: str
    version: int
    earlier: Article
    edits: tuple[Edit, ...]


EffectKind = Literal["new", "gone", "changed"]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a revision did to a statement of its story: it is new, gone, or read otherwise than before."""

    kind: EffectKind
    before: Statement | None = None
    after: Statement | None = None
