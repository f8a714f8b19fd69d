"""Chances that mean what they say: one temperature for each layer of labels, fitted on texts that taught nothing.

A network that has seen its texts often is too sure of itself on others. Divided by a temperature, log-odds keep their
order, so that what is found stays nearly the same, while a chance of .8 comes to be right four times in five.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import torch

from lesart.models.decoding import log_softmax
from lesart.models.reading import KINDS, Layer, columns
from reader.batches import Passage
from reader.network import Network
from reader.scores import label_logs

TEMPERATURES: Final = np.round(np.geomspace(0.8, 4.0, 60), 3)
BINS: Final = 10


def temperatures(network: Network, passages: Sequence[Passage]) -> dict[Layer, float]:
    """Return for each layer the temperature at which the marks of some passages are likeliest."""
    logs, right = _words(network, passages)
    return {layer: _likeliest(logs[:, columns(layer)], right[:, columns(layer)]) for layer in KINDS}


def errors(network: Network, passages: Sequence[Passage]) -> dict[Layer, float]:
    """Return for each layer how far chances are from the share that is right, a mean over words in percent.

    Counted are words to which the likeliest label gives something, in ten bins of chances.
    """
    logs, right = _words(network, passages)
    return {layer: error(np.exp(logs[:, columns(layer)]), right[:, columns(layer)]) for layer in KINDS}


def error(chances: np.ndarray, right: np.ndarray) -> float:
    """Return the calibration error in percent of words' chances (words, labels), of which `right` are true."""
    best = chances.argmax(axis=1)
    said = best > 0
    sure = chances.max(axis=1)[said]
    good = right[np.arange(len(best)), best][said]
    where = np.minimum((sure * BINS).astype(int), BINS - 1)
    apart = [abs(float(sure[where == number].sum() - good[where == number].sum())) for number in range(BINS)]
    return round(100 * sum(apart) / max(len(sure), 1), 1)


def cooled(weights: Mapping[str, torch.Tensor], fitted: Mapping[Layer, float]) -> dict[str, torch.Tensor]:
    """Return a network's weights with the labels' log-odds divided by the temperatures of their layers."""
    found = {name: value.clone() for name, value in weights.items()}
    for layer, temperature in fitted.items():
        found["labels.weight"][columns(layer)] /= temperature
        found["labels.bias"][columns(layer)] /= temperature
    return found


def _words(network: Network, passages: Sequence[Passage]) -> tuple[np.ndarray, np.ndarray]:
    """Return log-chances and true labels of all words, a row a word."""
    logs = np.concatenate(label_logs(network, passages))
    return logs, np.concatenate([passage.example.allowed for passage in passages])


def _likeliest(logs: np.ndarray, right: np.ndarray) -> float:
    losses = [-float(log_softmax(logs / temperature)[right].mean()) for temperature in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmin(losses))])
