"""Train the neural reader: `python models/train_reader.py --shared ../shared [--held-out] [--steps 800]`.

One encoder learns side by side: names (GermEval 2014 dev, the corpus), quotations with their roles and what ties them
(the corpus, debates), doubt (the corpus) and which texts state the same (the corpus), its vectors held to those of the
encoder it began as. With `--held-out` a fifth of GermEval is kept back and scored; without, all of it trains the
weights that ship. `--without` leaves a source out, to tell what it is worth. Everything is drawn from fixed seeds.
"""

import argparse
import json
import math
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch import Tensor

from encoder import Encoder
from lesart.models.pieces import Pieces
from lesart.models.reading import ROLES, Layer
from lesart.text.fold import fold
from lesart.text.tokens import tokens
from reader import calibration, losses, scores
from reader.batches import Batch, Cutter, Passage, Stream, batch
from reader.examples import Marking, named_example, reports, rows, speeches
from reader.network import Network, loaded, mean
from reader.vocabulary import chosen
from replaced import replaced
from texts import gold, unlabelled

HERE: Final = Path(__file__).parent
SEED: Final = 7
FOLDS: Final = 5  # every fifth sentence of GermEval is kept back with --held-out
RATE, HEAD_RATE = 1e-4, 1e-3
WARM_UP: Final = 40  # steps
AVERAGED: Final = 0.98  # how much of the running mean of the weights stays at each step
# Pieces of each source in a step.
SHARES: Final = {"names": 700, "replaced": 250, "corpus": 800, "speeches": 100}
HELD_TEXTS, HELD_A_STEP = 3_000, 16
FOLDED_SHARE: Final = 0.3  # of the held texts in small letters, without punctuation, as clauses are compared
STATEMENTS_A_STEP: Final = 20
MEASURED_TEXTS: Final = 64  # from which the heads learn the scale of the states
MEANINGS_EVERY: Final = 2  # steps
CONTRAST, HELD, TIES = 0.5, 2.0, 0.5
QUOTED: Final[tuple[Layer, ...]] = ("message", *ROLES)


@dataclass(frozen=True, slots=True)
class Statements:
    """Texts of one story, each with the statements that it is a member of."""

    story: str
    passages: tuple[Passage, ...]
    groups: tuple[frozenset[str], ...]


class Material:
    """Everything that training reads, cut into pieces."""

    def __init__(self, given: argparse.Namespace, cutter: Cutter) -> None:
        self.cutter = cutter
        data = given.shared / "data"
        sentences = gold(data / "names" / "NER-de-dev.tsv")
        kept_back = [number % FOLDS == 0 and given.held_out for number in range(len(sentences))]
        labelled = [(words, labels) for (_, words, labels), back in zip(sentences, kept_back, strict=True) if not back]
        split = json.loads((HERE.parent / "corpus" / "split.json").read_text())
        self.split = {story: part for part, stories in split.items() for story in stories}
        found = list(reports(given.corpus))
        self.sources = {
            "names": [named_example(*each) for each in labelled],
            "replaced": [named_example(*each) for each in replaced(labelled, 2)],
            "corpus": [example for story, example in found if self.split[story] == "train"],
            "speeches": list(speeches(data / "speeches" / "spkatt2023.tar.gz")),
        }
        self.names = [
            cutter.passage(named_example(words, labels))
            for (_, words, labels), back in zip(sentences, kept_back, strict=True)
            if back
        ]
        self.dev = [p for story, each in found if self.split[story] == "dev" for p in cutter.passages(each)]
        self.statements = [each for each in self._statements(given.corpus) if len(set(each.groups)) > 1]
        self.plain = self._plain(data)

    def _statements(self, built: Path) -> list[Statements]:
        texts = {article["id"]: article["text"] for article in rows(built / "articles.jsonl")}
        return [self._story(story, texts) for story in rows(built / "stories.jsonl")]

    def _story(self, story: dict[str, Any], texts: dict[str, str]) -> Statements:
        groups: dict[str, set[str]] = defaultdict(set)
        for statement in story["statements"]:
            for member in statement["members"]:
                groups[texts[member["article"]][member["start"] : member["end"]]].add(statement["id"])
        members = tuple(self.text(text) for text in groups)
        return Statements(story["id"], members, tuple(frozenset(each) for each in groups.values()))

    def _plain(self, data: Path) -> list[Passage]:
        """Return texts of which only the meaning counts."""
        texts = [text for text, _ in unlabelled(data.resolve(), HERE.parent / "corpus")]
        draw = random.Random(SEED)  # noqa: S311 - training, not secrets
        drawn = draw.sample(texts, HELD_TEXTS)
        return [self.text(_folded(text) if draw.random() < FOLDED_SHARE else text) for text in drawn]

    def text(self, text: str) -> Passage:
        """Return a text without labels as a passage."""
        return next(iter(self.cutter.passages(Marking(tokens(text)).example())))


def _folded(text: str) -> str:
    return " ".join(fold(token.form) for token in tokens(text) if token.is_word)


class Training:
    """A network with what it learns from, step by step."""

    def __init__(self, network: Network, material: Material, steps: int, without: Sequence[str]) -> None:
        self.network = network
        self.material = material
        self.steps = steps
        self.without = without
        self.streams = {
            name: Stream(material.cutter, examples, SEED + rank)
            for rank, (name, examples) in enumerate(material.sources.items())
            if name not in without
        }
        self.draw = random.Random(SEED)  # noqa: S311 - training, not secrets
        self.base = torch.from_numpy(scores.vectors_of(network, material.plain))
        self.middle = self.base.mean(0)
        self.stories = [each for each in material.statements if material.split[each.story] == "train"]
        with torch.no_grad():
            some = batch(material.plain[:MEASURED_TEXTS])
            network.measure(some.pieces, some.mask)
        self.optimiser = torch.optim.AdamW(_groups(network), weight_decay=0.01)
        self.averaged = {name: value.detach().clone() for name, value in network.state_dict().items()}
        self.network.train()

    def step(self, number: int) -> dict[str, float]:
        """Learn from one step's texts and return the losses."""
        for group in self.optimiser.param_groups:
            group["lr"] = group["top"] * _rate(number, self.steps)
        passages = [passage for name, stream in self.streams.items() for passage in stream.take(SHARES[name])]
        passages.sort(key=lambda passage: len(passage.pieces))
        found: dict[str, float] = {}
        for part in _halves(passages):
            self._labels(batch(part), len(part) / len(passages), found)
        if number % MEANINGS_EVERY == 0:
            self._meanings(found)
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        keep = min(AVERAGED, number / (number + 10))
        for name, value in self.network.state_dict().items():
            self.averaged[name].lerp_(value, 1 - keep)
        return found

    def _labels(self, given: Batch, share: float, found: dict[str, float]) -> None:
        with torch.autocast("cpu", torch.bfloat16):
            _, seen = self.network.states(given.pieces, given.mask)
        states = self.network.features(seen)
        labelling = losses.labelling(self.network, states, given)
        tying = losses.tying(self.network, states, given)
        _backward((labelling + TIES * tying) * share)
        found["labels"] = found.get("labels", 0) + labelling.item() * share
        found["ties"] = max(found.get("ties", 0), tying.item())

    def _meanings(self, found: dict[str, float]) -> None:
        numbers = self.draw.sample(range(len(self.base)), HELD_A_STEP)
        held = losses.held(self._vectors([self.material.plain[number] for number in numbers]), self.base[numbers])
        _backward(HELD * held)
        found["held"] = held.item()
        if "statements" not in self.without:
            story = self.draw.choice(self.stories)
            some = self.draw.sample(range(len(story.passages)), min(STATEMENTS_A_STEP, len(story.passages)))
            vectors = self._vectors([story.passages[number] for number in some])
            contrast = losses.contrast(vectors, [story.groups[number] for number in some], self.middle)
            if contrast.isfinite():
                _backward(CONTRAST * contrast)
                found["contrast"] = contrast.item()

    def _vectors(self, passages: Sequence[Passage]) -> Tensor:
        given = batch(passages)
        with torch.autocast("cpu", torch.bfloat16):
            states, _ = self.network.states(given.pieces, given.mask)
        return mean(states, given.mask)

    def scores(self) -> dict[str, Any]:
        """Return what the mean of the weights scores on what was kept back and on the corpus' dev part."""
        return scored(_network(self.averaged), self.material)

    def calibrated(self) -> dict[str, Tensor]:
        """Return the mean of the weights, as sure as it is right on the corpus' dev part, and print how sure it was."""
        network = _network(self.averaged)
        fitted = calibration.temperatures(network, self.material.dev)
        found = calibration.cooled(self.averaged, fitted)
        before, after = (calibration.errors(each, self.material.dev) for each in (network, _network(found)))
        print(json.dumps({"temperatures": fitted, "calibration error": before, "with them": after}), flush=True)
        return found


def _network(weights: dict[str, Tensor]) -> Network:
    network = Network(len(weights["word.weight"]))
    network.load_state_dict(weights)
    return network


def scored(network: Network, material: Material) -> dict[str, Any]:
    """Return the scores of a network on names that were kept back and on the corpus' dev part."""
    members = [each for each in material.statements if material.split[each.story] == "dev"]
    passages = [passage for each in members for passage in each.passages]
    vectors = scores.vectors_of(network, passages)
    groups = [(each.story, group) for each in members for group in each.groups]
    return {
        "held-out names": scores.reading_scores(network, material.names, ["name"]) if material.names else {},
        "corpus dev": scores.reading_scores(network, material.dev, ["name", *QUOTED, "doubt"]),
        "same statement": scores.same_statement(vectors, groups),
    }


def _halves(passages: Sequence[Passage]) -> list[Sequence[Passage]]:
    """Return the shorter and the longer passages, so that little is filled up."""
    middle = len(passages) * 2 // 3
    return [part for part in (passages[:middle], passages[middle:]) if part]


def _backward(loss: Tensor) -> None:
    if loss.requires_grad:
        loss.backward()


def _groups(network: Network) -> list[dict[str, Any]]:
    heads = ("labels", "role", "message", "ties", "apart")
    sets: dict[float, list[Tensor]] = {RATE: [], HEAD_RATE: []}
    for name, value in network.named_parameters():
        if value.requires_grad:
            sets[HEAD_RATE if name.startswith(heads) else RATE].append(value)
    return [{"params": values, "top": rate} for rate, values in sets.items()]


def _rate(step: int, steps: int) -> float:
    """Return the share of the highest rate at a step: up in a line, down in a quarter of a wave."""
    return min((step + 1) / WARM_UP, 0.5 * (1 + math.cos(math.pi * step / steps)) + 0.01)


def main() -> None:
    """Train, say every hundred steps what it scores, and keep the weights."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--shared", type=Path, default=Path("../shared"))
    arguments.add_argument("--corpus", type=Path, default=HERE.parent / "build" / "corpus")
    arguments.add_argument("--output", type=Path, default=HERE.parent / "build" / "reader")
    arguments.add_argument("--steps", type=int, default=800)
    arguments.add_argument("--score-every", type=int, default=400)
    arguments.add_argument("--held-out", action="store_true")
    arguments.add_argument("--without", nargs="*", default=[])
    given = arguments.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    encoder = Encoder()
    given.output.mkdir(parents=True, exist_ok=True)
    pieces = vocabulary(encoder, given)
    cutter = Cutter(Pieces({piece: score for piece, _, score in pieces}))
    network = loaded(encoder, [0, 2, 3, *(number for _, number, _ in pieces)])
    training = Training(network, Material(given, cutter), given.steps, given.without)
    began = time.process_time()
    for step in range(given.steps):
        found = training.step(step)
        if step % 10 == 0:
            parts = " ".join(f"{name} {value:.3f}" for name, value in found.items())
            print(f"reader, step {step}: {time.process_time() - began:.0f} s, {parts}", flush=True)
        if (step + 1) % given.score_every == 0 or step + 1 == given.steps:
            print(json.dumps({"step": step + 1} | training.scores()), flush=True)
            np.savez(given.output / "network.npz", **{name: v.numpy() for name, v in training.averaged.items()})
    np.savez(given.output / "network.npz", **{name: v.numpy() for name, v in training.calibrated().items()})


def vocabulary(encoder: Encoder, given: argparse.Namespace) -> list[tuple[str, int, float]]:
    """Return the pieces that are chosen from the texts as they are now, and keep them beside the weights."""
    found = chosen(encoder, given.shared / "data", HERE.parent / "corpus")
    (given.output / "pieces.json").write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    return found


if __name__ == "__main__":
    main()
