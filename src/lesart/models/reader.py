"""The neural reader: one small German encoder, read once for names, quotations, doubt and meaning.

multilingual-e5-small (MIT), cut down to the pieces that German needs, trained further by `make models`, 8-bit, run by
onnxruntime on one thread. What it was trained on and what it reaches stands in `docs/model.md`.
"""

from collections.abc import Iterator, Sequence
from functools import cache, cached_property
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
        self._folder = folder
        self._session = _session(folder / "reader.onnx")
        self._only_asked = import_module("onnxruntime").RunOptions()
        self._only_asked.only_execute_path_to_fetches = True  # the lower layers alone, where no more is asked for
        known = [each.name for each in self._session.get_outputs()]
        self._outputs = [name for name in known if name not in {"lower", "states"}]
        self.tells_statements = "lower" in known and (folder / "statements.onnx").is_file()
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

        A sentence that is longer than that stands alone; where other text stands between two sentences, a stretch
        ends. Every sentence is in exactly one stretch.
        """
        return tuple(self._stretches(text, sentences))

    def _stretches(self, text: str, sentences: Sequence[Span]) -> Iterator[Span]:
        room = PASSAGE_PIECES - len(self._prefix) - 1
        taken: list[Span] = []
        length = 0
        for sentence in sentences:
            pieces = len(self._cut(sentence.of(text))[0])
            if taken and (length + pieces > room or text[taken[-1].end : sentence.start].strip()):
                yield Span(taken[0].start, taken[-1].end)
                taken, length = [], 0
            taken.append(sentence)
            length += pieces - len(self._prefix) - 1
        if taken:
            yield Span(taken[0].start, taken[-1].end)

    def word_states(self, text: str, sentences: Sequence[Span]) -> tuple[tuple[int, ...], Vectors]:
        """Return where the words of a text's sentences begin, and what each means in its sentence, shape (words, 384).

        The upper layers are others here than for `read`: they were trained to tell what states the same. Each
        sentence is read by itself: among its neighbours a word means more of their topic, and less of its own.
        """
        starts: list[int] = []
        states = [np.zeros((0, _DIMENSIONS), dtype=np.float32)]
        for sentence in sentences:
            pieces, begins, words = self._cut(sentence.of(text))
            if words:
                lower = self._run(pieces, ["lower"])["lower"]
                upper = self._upper.run(["states"], {"lower": lower})[0][0, : len(pieces) - 1]
                counts = np.diff([*begins, len(pieces) - 1]).astype(np.float32)
                summed: Numbers = np.add.reduceat(upper, begins, axis=0)
                states.append((summed / counts[:, None]).astype(np.float32))
                starts += [sentence.start + word.start for word in words]
        return tuple(starts), np.concatenate(states)

    @cached_property
    def _upper(self) -> Any:  # noqa: ANN401 - onnxruntime has no types
        return _session(self._folder / "statements.onnx")

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
        return dict(zip(outputs, self._session.run(list(outputs), given, self._only_asked), strict=True))


def _session(path: Path) -> Any:  # noqa: ANN401 - onnxruntime has no types
    """Return a graph that is ready to run, on one thread: processes share the cores, not threads."""
    runtime: Any = import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


@cache
def reader() -> Reader:
    """Return the reader with the weights of the package, loaded once."""
    return Reader()
