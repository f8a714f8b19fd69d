"""How well a network reads: names, words of quotations and roles, doubt, and which statements are the same."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
import torch

from lesart.models.decoding import likeliest, log_softmax
from lesart.models.reading import KINDS, Layer, columns
from reader.batches import Passage, batch
from reader.network import Network, mean

Spans = set[tuple[int, int, str]]


def label_logs(network: Network, passages: Sequence[Passage]) -> list[np.ndarray]:
    """Return for each passage the log-chances of all labels, a row a word."""
    network.eval()
    found: list[np.ndarray] = [np.empty(0)] * len(passages)
    order = sorted(range(len(passages)), key=lambda number: len(passages[number].pieces))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(order), 16):
            some = order[at : at + 16]
            given = batch([passages[number] for number in some])
            states = network.features(network.states(given.pieces, given.mask)[1])
            scores = network.labels(states[given.row, given.column]).float().numpy()
            rows = given.row.numpy()
            for rank, number in enumerate(some):
                own = scores[rows == rank]
                found[number] = np.concatenate([log_softmax(own[:, columns(layer)]) for layer in KINDS], axis=1)
    network.train()
    return found


def spans_of(labels: Sequence[int], layer: Layer) -> Spans:
    """Return the spans (first word, last + 1, kind) that labels make."""
    found: Spans = set()
    start = 0
    for at, label in enumerate([*labels, 0]):
        if at and labels[at - 1] and not (label and label % 2 == 0):
            found.add((start, at, KINDS[layer][(labels[start] - 1) // 2]))
        if label % 2:
            start = at
    return found


def reading_scores(network: Network, passages: Sequence[Passage], layers: Sequence[Layer]) -> dict[str, float]:
    """Return what the network's labels score on some passages, as `label_scores` does."""
    logs = label_logs(network, passages)
    return label_scores(zip(logs, (passage.example.allowed for passage in passages), strict=True), layers)


def label_scores(marked: Iterable[tuple[np.ndarray, np.ndarray]], layers: Sequence[Layer]) -> dict[str, float]:
    """Return F1 in percent: of exact spans for names and doubt, of words for the others.

    Each of `marked` holds log-chances of labels and which of them are true, shape (words, labels).
    """
    counts: Counter[str] = Counter()
    for logs, allowed in marked:
        for layer in layers:
            part = columns(layer)
            right_labels = allowed[:, part].argmax(axis=1)
            labels = likeliest(logs[:, part])
            if layer in {"name", "doubt"}:
                _count_spans(counts, layer, spans_of(list(right_labels), layer), spans_of(labels, layer))
            else:
                _count_words(counts, layer, right_labels > 0, np.array(labels) > 0)
    return {key[5:]: _f1(counts, key[5:]) for key in sorted(counts) if key.startswith("gold ")}


def _count_spans(counts: Counter[str], layer: Layer, right: Spans, guessed: Spans) -> None:
    for what, some in (("right", right & guessed), ("guessed", guessed), ("gold", right)):
        for _, _, kind in some:
            counts.update([f"{what} {layer}", f"{what} {layer} {kind}"])
            if kind in {"PER", "ORG", "LOC"}:
                counts[f"{what} {layer} PER+ORG+LOC"] += 1


def _count_words(counts: Counter[str], layer: Layer, right: np.ndarray, guessed: np.ndarray) -> None:
    counts[f"right {layer}"] += int((right & guessed).sum())
    counts[f"guessed {layer}"] += int(guessed.sum())
    counts[f"gold {layer}"] += int(right.sum())


def _f1(counts: Counter[str], key: str) -> float:
    right, guessed, gold = (counts[f"{what} {key}"] for what in ("right", "guessed", "gold"))
    return round(200 * right / max(guessed + gold, 1), 1)


def same_statement(vectors: np.ndarray, groups: Sequence[tuple[str, frozenset[str]]]) -> float:
    """Return the average precision in percent of pairs of texts by likeness; `groups` holds story and statements."""
    stories: dict[str, list[int]] = defaultdict(list)
    for number, (story, _) in enumerate(groups):
        stories[story].append(number)
    likeness, same = [], []
    for numbers in stories.values():
        moved = vectors[numbers] - vectors[numbers].mean(axis=0)
        moved /= np.linalg.norm(moved, axis=1, keepdims=True)
        for rank, i in enumerate(numbers):
            for other, j in enumerate(numbers[:rank]):
                likeness.append(float(moved[rank] @ moved[other]))
                same.append(bool(groups[i][1] & groups[j][1]))
    right = np.array(same)[np.argsort(-np.array(likeness), kind="stable")]
    return round(100 * float((np.cumsum(right) / np.arange(1, len(right) + 1))[right].mean()), 1)


def vectors_of(network: Network, passages: Sequence[Passage]) -> np.ndarray:
    """Return the vectors of passages."""
    network.eval()
    found = np.empty((len(passages), 384), np.float32)
    order = sorted(range(len(passages)), key=lambda number: len(passages[number].pieces))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(order), 32):
            some = order[at : at + 32]
            given = batch([passages[number] for number in some])
            found[some] = mean(network.states(given.pieces, given.mask)[0], given.mask).numpy()
    network.train()
    return found
