"""How deep to read: `quick` with rules and light statistics alone, `full` with the neural reader too.

The reader is loaded where `full` is first asked for in a process, and never for `quick`. Where the environment says
`LESART_DEPTH=quick`, nothing is read in full, whoever asks: for machines on which that takes too long.
"""

import os
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Protocol

from lesart.models.encoder import Encoder, Vectors, WordEncoder
from lesart.records import Depth, Span

if TYPE_CHECKING:
    from lesart.models.reading import Reading

ENVIRONMENT: Final = "LESART_DEPTH"
SWITCHED_OFF: Final = f"{ENVIRONMENT}=quick is set"
_DIGITS: Final = 12  # of the digest that names weights: as many as never meet by chance


class Reads(Encoder, Protocol):
    """Whatever reads passages for names, quotations and doubt, and texts for what they mean.

    The same passage always gives the same reading, whatever else is read.
    """

    def read(self, texts: Sequence[str]) -> "tuple[Reading, ...]":
        """Return the reading of each passage; offsets count in the passage."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of some texts, of unit length, one row a text."""
        ...

    def passages(self, text: str, sentences: Sequence[Span]) -> tuple[Span, ...]:
        """Return the stretches of whole sentences that are best read together; every sentence is in one."""
        ...


def why_not() -> str | None:
    """Return why nothing can be read in full here, None where it can."""
    from lesart.models.reader import WEIGHTS  # noqa: PLC0415 - nothing before it is asked for

    if os.environ.get(ENVIRONMENT) == "quick":
        return SWITCHED_OFF
    if find_spec("onnxruntime") is None:
        return "onnxruntime is not installed"
    return None if (WEIGHTS / "reader.onnx").is_file() else "this installation has no weights"


@cache
def reached(depth: Depth) -> Depth:
    """Return how deep this installation can read where a depth is asked for: `quick` where the reader is missing."""
    return "full" if depth == "full" and why_not() is None else "quick"


@cache
def reader_at(depth: Depth) -> Reads | None:
    """Return what reads beside the rules at a depth, loaded once in a process; None where rules read alone."""
    if reached(depth) == "quick":
        return None
    from lesart.models.reader import reader  # noqa: PLC0415

    return reader()


@cache
def words_at(depth: Depth) -> WordEncoder | None:
    """Return what tells what words mean in their sentences at a depth, None where nothing does."""
    if reached(depth) == "quick":
        return None
    from lesart.models.reader import reader  # noqa: PLC0415

    found = reader()
    return found if found.tells_statements else None


@cache
def version_at(depth: Depth) -> str | None:
    """Return the name of the weights that read beside the rules at a depth: the beginning of their digest (SHA-256)."""
    if reached(depth) == "quick":
        return None
    from lesart.models.reader import WEIGHTS  # noqa: PLC0415

    digest = sha256()
    for path in sorted(WEIGHTS.glob("*.onnx")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:_DIGITS]
