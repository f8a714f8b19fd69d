"""The neural reader: one small German encoder, read once for names, quotations, doubt and meaning.

multilingual-e5-small (MIT), cut down to the pieces that German needs, trained further by `make models`, 8-bit, run by
onnxruntime on one thread. What it was trained on and what it reaches stands in `docs/model.md`.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import numpy as np

from lesart.models.decoding import decoded
from lesart.models.encoder import Vectors
from lesart.models.pieces import Pieces
from lesart.models.reading import Numbers, Reading
from lesart.records import Span
from lesart.text.tokens import Token, tokens

WEIGHTS: Final = Path(__file__).with_name("weights")
PASSAGE_PIECES: Final = 128  # what the reader was trained on: longer passages are read less well
_MOST_PIECES: Final = 500  # the encoder knows 510 places; what follows is not read
_PREFIX: Final = (("query", True), (":", False))  # what e5 expects before every text
_DIMENSIONS: Final = 384
_BY_PIECE: Final = frozenset({"labels", "role", "message"})  # outputs with a row a piece


class Reader:
    """The reader with its weights; loading takes 0.3 s, so take it from `reader()`, where it is loaded once.

    Each passage is read by itself: 8-bit sums are scaled by what stands beside each other, and a reading must not
    depend on what else is read.
    """

    def __init__(self, folder: Path = WEIGHTS) -> None:
        runtime: Any = import_module("onnxruntime")
        options = runtime.SessionOptions()
        options.intra_op_num_threads = 1  # processes share the cores, not threads
        options.inter_op_num_threads = 1
        self._session = runtime.InferenceSession(
            str(folder / "reader.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._outputs = [output.name for output in self._session.get_outputs()]
        self._pieces = Pieces.stored(folder / "pieces.txt.gz")
        self._prefix = [
            Pieces.BEGIN,
            *(piece for word, spaced in _PREFIX for piece in self._pieces.of(word, spaced=spaced)),
        ]

    def read(self, texts: Sequence[str]) -> tuple[Reading, ...]:
        """Return the reading of each passage: a sentence, or better a few that follow each other (see `passages`).

        The same passage always gives the same reading. Spans count in the passage; words after the 500th piece are
        not read.
        """
        return tuple(self._reading(text) for text in texts)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of some texts, shape (texts, 384), unit length: `Encoder` of `lesart.models.encoder`."""
        if not texts:
            return np.zeros((0, _DIMENSIONS), dtype=np.float32)
        different = dict.fromkeys(texts)
        vectors = {text: self._run(self._cut(text)[0], ["vector"])["vector"][0] for text in different}
        return np.stack([vectors[text] for text in texts])

    def passages(self, text: str, sentences: Sequence[Span]) -> tuple[Span, ...]:
        """Return stretches of whole sentences that follow each other, each as long as the reader reads well.

        A sentence that is longer than that stands alone. Every sentence is in exactly one stretch.
        """
        return tuple(self._stretches(text, sentences))

    def _stretches(self, text: str, sentences: Sequence[Span]) -> Iterator[Span]:
        room = PASSAGE_PIECES - len(self._prefix) - 1
        taken: list[Span] = []
        length = 0
        for sentence in sentences:
            pieces = len(self._cut(sentence.of(text))[0])
            if taken and length + pieces > room:
                yield Span(taken[0].start, taken[-1].end)
                taken, length = [], 0
            taken.append(sentence)
            length += pieces - len(self._prefix) - 1
        if taken:
            yield Span(taken[0].start, taken[-1].end)

    def _reading(self, text: str) -> Reading:
        pieces, starts, words = self._cut(text)
        found = self._run(pieces, self._outputs)
        rows: dict[str, Numbers] = {
            name: values[0, starts] if name in _BY_PIECE else values for name, values in found.items()
        }
        return decoded(words, rows.pop("vector")[0], rows)

    def _cut(self, text: str) -> tuple[list[int], list[int], tuple[Token, ...]]:
        """Return the pieces of a passage with what stands around them, where each word begins, and the words."""
        numbers, starts = list(self._prefix), []
        words = tokens(text)
        for word in words:
            pieces = self._pieces.of(word.form, spaced=word.start == 0 or text[word.start - 1].isspace())
            if len(numbers) + len(pieces) > _MOST_PIECES:
                break
            starts.append(len(numbers))
            numbers += pieces
        return [*numbers, Pieces.END], starts, words[: len(starts)]

    def _run(self, pieces: Sequence[int], outputs: Sequence[str]) -> dict[str, Any]:
        given = {"pieces": np.array([pieces], dtype=np.int64)}
        return dict(zip(outputs, self._session.run(list(outputs), given), strict=True))


@cache
def reader() -> Reader:
    """Return the reader with the weights of the package, loaded once."""
    return Reader()
