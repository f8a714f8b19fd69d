"""The reader's network in torch: the encoder of multilingual-e5-small with German pieces only, and its heads."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from encoder import Encoder
from lesart.models.reading import KINDS, ROLES

WIDTH: Final = 384
HEADS: Final = 12
LAYERS: Final = 12
SEEN: Final = (6, 9, 12)  # layers whose states the heads see: the middle ones know most of names
FROZEN: Final = 3  # of them, the lowest, stay as they were: a quarter of the time, and little is lost
PLACES: Final = 512
LINK: Final = 64  # width of the space in which roles meet their messages
DISTANCES: Final = 6  # numbers of `lesart.models.linking.distances`
LABELS: Final = sum(1 + 2 * len(kinds) for kinds in KINDS.values())
_MASKED: Final = -1e4
_LEAST_SPREAD: Final = 1e-3


class Block(nn.Module):
    """One layer of the encoder: attention, then two dense layers, each added and normed."""

    def __init__(self) -> None:
        super().__init__()
        self.query_key_value = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.first_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, 4 * WIDTH)
        self.outer = nn.Linear(4 * WIDTH, WIDTH)
        self.second_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the next states, shape (texts, pieces, width)."""
        texts, pieces, _ = x.shape
        query, key, value = (
            part.view(texts, pieces, HEADS, -1).transpose(1, 2) for part in self.query_key_value(x).chunk(3, dim=-1)
        )
        # Written out: the fused function's way back takes a third of all time on a processor.
        likeness = query @ key.transpose(-1, -2) * (HEADS / WIDTH) ** 0.5 + mask.to(query.dtype)
        seen = functional.softmax(likeness, dim=-1, dtype=likeness.dtype) @ value
        x = self.first_norm(x + self.attended(seen.transpose(1, 2).reshape(texts, pieces, WIDTH)))
        return self.second_norm(x + self.drop(self.outer(functional.gelu(self.inner(x)))))


class Network(nn.Module):
    """Pieces in; labels, link spaces and the mean of the last states out."""

    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.word = nn.Embedding(pieces, WIDTH)
        self.place = nn.Embedding(PLACES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.blocks = nn.ModuleList(Block() for _ in range(LAYERS))
        self.drop = nn.Dropout(0.1)
        self.register_buffer("middle", torch.zeros(len(SEEN) * WIDTH))
        self.register_buffer("spread", torch.ones(len(SEEN) * WIDTH))
        self.labels = nn.Linear(len(SEEN) * WIDTH, LABELS)
        self.role = nn.Linear(len(SEEN) * WIDTH, LINK)  # how a word of a role looks to a message
        self.message = nn.Linear(len(SEEN) * WIDTH, LINK)  # how a word of a message looks to roles
        self.ties = nn.Parameter(torch.zeros(len(ROLES), LINK))  # what counts for each role
        self.apart = nn.Parameter(torch.zeros(len(ROLES), DISTANCES))
        nn.init.normal_(self.ties, std=0.1)

    def states(self, pieces: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return the last states and, side by side, those that the heads see; `mask` is true where there is a piece."""
        added = torch.where(mask[:, None, None, :], 0.0, _MASKED)
        x = self.drop(self.norm(self.word(pieces) + self.place.weight[: pieces.shape[1]]))
        seen = []
        for number, block in enumerate(self.blocks, 1):
            x = block(x, added)
            if number in SEEN:
                seen.append(x.float())
        return x, torch.cat(seen, dim=-1)

    def features(self, seen: Tensor) -> Tensor:
        """Return states as the heads take them: each number around its mean, in units of its spread.

        The encoder's numbers hardly differ from word to word; left as they are, 200 steps teach the heads nothing.
        """
        return (seen - self.middle) / self.spread

    def measure(self, pieces: Tensor, mask: Tensor) -> None:
        """Take means and spreads from some texts, before anything is learnt."""
        seen = self.states(pieces, mask)[1][mask]
        self.middle.copy_(seen.mean(0))
        self.spread.copy_(seen.std(0) + _LEAST_SPREAD)

    def tie(self, role: int, role_words: Tensor, message_words: Tensor, distance: Tensor) -> Tensor:
        """Return log-odds that spans of a role belong to messages: states (pairs, width) and features (pairs, …)."""
        met = self.role(role_words) * self.message(message_words)
        return met @ self.ties[role] + distance @ self.apart[role]


def mean(states: Tensor, mask: Tensor) -> Tensor:
    """Return the mean state of each text, unit length: what e5 takes as the meaning."""
    weights = mask[..., None].float()
    return functional.normalize((states.float() * weights).sum(1) / weights.sum(1), dim=-1)


def loaded(encoder: Encoder, numbers: Sequence[int]) -> Network:
    """Return the network with the encoder's weights; `numbers` says which of its pieces it keeps, in order."""
    network = Network(len(numbers))
    tensors = encoder.tensors
    given = {"word.weight": encoder.rows(numbers)}
    given["place.weight"] = tensors["emb.pos"].reshape(-1, WIDTH)[:PLACES] + tensors["emb.type"].reshape(-1, WIDTH)[0]
    given |= {"norm.weight": tensors["emb.ln.w"], "norm.bias": tensors["emb.ln.b"]}
    for number in range(LAYERS):
        old, new = f"l{number}.", f"blocks.{number}."
        for ours, theirs in (("weight", "w"), ("bias", "b")):
            given[f"{new}query_key_value.{ours}"] = np.concatenate([tensors[f"{old}{part}.{theirs}"] for part in "qkv"])
            for name, short in (
                ("attended", "ao"),
                ("inner", "fi"),
                ("outer", "fo"),
                ("first_norm", "aln"),
                ("second_norm", "oln"),
            ):
                given[f"{new}{name}.{ours}"] = tensors[f"{old}{short}.{theirs}"]
    state = network.state_dict()
    state |= {
        name: torch.from_numpy(np.ascontiguousarray(v)).float().reshape(state[name].shape) for name, v in given.items()
    }
    network.load_state_dict(state)
    # Few texts would move few rows of the word matrix, away from the rest.
    for part in (network.word, network.place, network.norm, *network.blocks[:FROZEN]):
        part.requires_grad_(requires_grad=False)
    return network
