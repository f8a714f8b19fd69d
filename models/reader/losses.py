"""What the reader is trained to make small."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from lesart.models.linking import distances
from lesart.models.reading import ROLES, Layer, columns
from reader.batches import Batch
from reader.network import Network

_WEIGHTS: Final[Mapping[Layer, float]] = MappingProxyType(
    {"name": 1, "message": 1, "speaker": 1, "cue": 1, "frame": 1, "addressee": 0.5, "via": 0.5, "doubt": 0.7}
)
_TEMPERATURE: Final = 0.1


def labelling(network: Network, states: Tensor, batch: Batch) -> Tensor:
    """Return how unlikely the allowed labels of the words are, a weighted sum over layers of means over words."""
    scores = network.labels(states[batch.row, batch.column])
    total = scores.new_zeros(())
    for layer, weight in _WEIGHTS.items():
        part = columns(layer)
        allowed = batch.allowed[:, part]
        known = ~allowed.all(dim=1)
        if known.any():
            given = scores[known, part]
            right = given.masked_fill(~allowed[known], -1e4)
            total = total + weight * (given.logsumexp(1) - right.logsumexp(1)).mean()
    return total


def tying(network: Network, states: Tensor, batch: Batch) -> Tensor:
    """Return how unlikely the ties between the roles and messages of each passage are."""
    losses = []
    for number, passage in enumerate(batch.passages):
        starts = torch.tensor(passage.starts)
        pieces = states[number]  # taken once: the way back of each look into all states is as large as they are
        messages = [span for tie in passage.example.ties for span in tie.messages]
        for rank, role in enumerate(ROLES):
            ties = [{(a, b) for r, a, b in tie.roles if r == role} for tie in passage.example.ties]
            mine = [own for tie, own in zip(passage.example.ties, ties, strict=True) for _ in tie.messages]
            spans = sorted({span for own in ties for span in own})
            pairs = [(span, which) for span in spans for which in range(len(messages))]
            if pairs:
                role_states = torch.stack([pieces[starts[a:b]].mean(0) for (a, b), _ in pairs])
                said = torch.stack([pieces[starts[slice(*messages[w])]].mean(0) for _, w in pairs])
                apart = torch.tensor([distances(messages[w], span, messages) for span, w in pairs])
                right = torch.tensor([float(span in mine[w]) for span, w in pairs])
                odds = network.tie(rank, role_states.float(), said.float(), apart)
                losses.append(functional.binary_cross_entropy_with_logits(odds.float(), right, reduction="none"))
    return torch.cat(losses).mean() if losses else states.new_zeros(())


def held(vectors: Tensor, base: Tensor) -> Tensor:
    """Return how far vectors moved from those of the frozen encoder, in themselves and in how alike they are."""
    middle = base.mean(0)
    ours, theirs = functional.normalize(vectors - middle, dim=1), functional.normalize(base - middle, dim=1)
    return 10 * (1 - (vectors * base).sum(1)).mean() + 3 * ((ours @ ours.T - theirs @ theirs.T) ** 2).mean()


def contrast(vectors: Tensor, groups: Sequence[frozenset[str]], middle: Tensor) -> Tensor:
    """Return how unlikely it is that each text finds its own group among the texts of its story."""
    moved = functional.normalize(vectors - middle, dim=1)
    alike = (moved @ moved.T) / _TEMPERATURE
    itself = torch.eye(len(groups), dtype=torch.bool)
    alike = alike.masked_fill(itself, -1e4)
    same = torch.tensor([[bool(a & b) for b in groups] for a in groups]) & ~itself
    has = same.any(dim=1)
    right = alike.masked_fill(~same, -1e4).logsumexp(1)
    return (alike.logsumexp(1) - right)[has].mean()
