"""What is read again under the same address or id, with another text: linked to what was read before, with a diff."""

import zlib
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any, Final

from lesart.records import Article, Part, Rejected
from lesart.schema import plain
from lesart.text.versions import report_edits

_MOST: Final = 64 * 1024 * 1024
"""Bytes of packed texts that are remembered; of what was read longest ago, versions are no longer seen."""


@dataclass(frozen=True, slots=True)
class _Capture:
    """An article as it is remembered."""

    article: Article
    packed: bytes


@dataclass(slots=True)
class Captures:
    """What was read so far, by address or id."""

    most: int = _MOST
    _held: int = 0
    _known: OrderedDict[str, _Capture] = field(default_factory=OrderedDict)

    def linked(self, found: Article | Rejected) -> Any:  # noqa: ANN401 - JSON has no narrower type
        """Return a record as JSON's own types; an article with what stood in its place before in `earlier`, or null.

        `earlier` names the id and the digest of the text before and the edits that led from it to this one.
        """
        if isinstance(found, Rejected):
            return plain(found)
        return {**plain(found), "earlier": self._earlier(found)}

    def _earlier(self, found: Article) -> Any:  # noqa: ANN401
        known = self._known.pop(found.version_key, None)
        if known is not None:
            self._held -= len(known.packed)
        self._remember(found)
        if known is None or known.article.sha256 == found.sha256:
            return None
        before = _whole(known)
        edits = [plain(edit) for edit in report_edits(before, found)]
        return {"id": before.id, "sha256": before.sha256, "edits": edits}

    def _remember(self, found: Article) -> None:
        """Keep an article's text, packed, and forget what was read longest ago where that is too much."""
        packed = zlib.compress(found.text.encode("utf-8", "surrogatepass"), 1)
        slim = Article(found.id, "", "", found.sha256, parts=_told(found.parts))
        self._known[found.version_key] = _Capture(slim, packed)
        self._held += len(packed)
        while self._held > self.most and self._known:
            _, oldest = self._known.popitem(last=False)
            self._held -= len(oldest.packed)


def _whole(known: _Capture) -> Article:
    text = zlib.decompress(known.packed).decode("utf-8", "surrogatepass")
    return Article(known.article.id, "", text, known.article.sha256, parts=known.article.parts)


def _told(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.kind != "boilerplate")
