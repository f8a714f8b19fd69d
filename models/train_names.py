"""Train the tagger of names: `python models/train_names.py --shared ../shared [--cross-validate|--held-out FILE]`.

A teacher that also sees the inner states of an encoder learns from the labelled sentences and labels the others; the
tagger that ships, which sees only what `lesart.models.names.features` sees, learns from both. With `--cross-validate`
all is done five times, each time without a fifth of the labelled sentences, and scored on that; nothing is written.
With `--held-out` it is done without the first of these fifths, for `evals/reader.py`, and written to a file.
"""

import argparse
import hashlib
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import pycrfsuite
from numpy.typing import NDArray

from encoder import Encoder
from lesart.models.names.features import sentence_features
from lesart.models.words import Word
from replaced import replaced
from texts import gold, named, unlabelled

HERE: Final = Path(__file__).parent
TARGET: Final = HERE.parent / "src" / "lesart" / "models" / "names" / "names.npz"
TYPES: Final = ("PER", "ORG", "LOC", "OTH")
FOLDS: Final = 5
LAYERS: Final = (3, 6, 9)  # the middle ones know most of names
DIRECTIONS: Final = 150  # principal directions of their states that the teacher sees
STATE_SCALE: Final = 0.3
TEACHER: Final = {"c1": 0.05, "c2": 0.3, "max_iterations": 70}
STUDENT: Final = {"c1": 0.25, "c2": 0.05, "max_iterations": 80}
GOLD_TIMES: Final = 2  # how often a labelled sentence counts beside one that the teacher labelled
REPLACED_TIMES: Final = 2  # how often it counts with other names in it
NAMELESS_SHARE: Final = 3  # of this many sentences without a name that the teacher labelled one is taken

Features = list[list[str]]
States = NDArray[np.float32]


def states(texts: Sequence[tuple[str, tuple[Word, ...]]]) -> list[States]:
    """Return the encoder's inner states for the words of each sentence."""
    encoder = Encoder()
    given = [[(w.form, w.start == 0 or text[w.start - 1].isspace()) for w in words] for text, words in texts]
    found: list[States] = [np.empty((0, 0), np.float32)] * len(texts)
    for number, rows in encoder.states(given, LAYERS):
        found[number] = rows.astype(np.float16)
    return found


def projected(all_states: Sequence[States], basis_of: int) -> list[States]:
    """Return the states on the principal directions of the first `basis_of` sentences, at the scale of the teacher."""
    basis = np.concatenate(all_states[:basis_of]).astype(np.float32)
    mean, spread = basis.mean(axis=0), basis.std(axis=0) + 1e-6
    _, directions = np.linalg.eigh(np.cov(((basis - mean) / spread).T))
    directions = (directions[:, ::-1][:, :DIRECTIONS] / spread[:, None]).astype(np.float32)
    scale = STATE_SCALE / ((basis - mean) @ directions).std(axis=0)
    return [((rows.astype(np.float32) - mean) @ directions) * scale for rows in all_states]


def remembered(texts: Sequence[tuple[str, tuple[Word, ...]]], basis_of: int, cache: Path) -> list[States]:
    """Return the projected states of sentences, worked out once for the same words and then kept in `cache`."""
    lines = ("\t".join([text, *(word.form for word in words)]) for text, words in texts)
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
    path = cache / f"states-{digest}.npy"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        np.save(path, np.concatenate(projected(states(texts), basis_of)).astype(np.float16))
    ends = np.cumsum([len(words) for _, words in texts])
    return np.split(np.load(path).astype(np.float32), ends[:-1])


def taught(features: Features, rows: States) -> pycrfsuite.ItemSequence:
    """Return what the teacher sees of a sentence: all features, and the states as numbers."""
    return pycrfsuite.ItemSequence(
        [
            dict.fromkeys(seen, 1.0) | {f"state{i}": float(value) for i, value in enumerate(row)}
            for seen, row in zip(features, rows, strict=True)
        ]
    )


class Chain:
    """A linear-chain conditional random field, trained by crfsuite."""

    def __init__(self, items: Sequence[object], labels: Sequence[Sequence[str]], settings: dict[str, float]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/chain"
            trainer = pycrfsuite.Trainer(verbose=False)
            for seen, named_so in zip(items, labels, strict=True):
                trainer.append(seen, named_so)
            trainer.set_params({**settings, "feature.possible_transitions": True})
            trainer.train(path)
            self._stored = Path(path).read_bytes()  # the tagger reads from these bytes and does not keep them
        self.tagger = pycrfsuite.Tagger()
        self.tagger.open_inmemory(self._stored)

    def label(self, items: object) -> list[str]:
        """Return the best labels of a sentence."""
        found: list[str] = self.tagger.tag(items)
        return found


class Material:
    """Everything that training needs, worked out once."""

    def __init__(self, shared: Path, cache: Path) -> None:
        rows = gold(shared / "names" / "NER-de-dev.tsv")
        others = unlabelled(shared, HERE.parent / "corpus")
        self.words = [words for _, words, _ in rows]
        self.labels = [labels for _, _, labels in rows]
        self.gold = [sentence_features(words) for words in self.words]
        self.others = [sentence_features(words) for _, words in others]
        rows_of_states = remembered([(text, words) for text, words, _ in rows] + others, len(rows), cache)
        self.gold_taught = [taught(f, s) for f, s in zip(self.gold, rows_of_states[: len(rows)], strict=True)]
        self.others_taught = [taught(f, s) for f, s in zip(self.others, rows_of_states[len(rows) :], strict=True)]

    def chains(self, chosen: Sequence[int]) -> tuple[Chain, Chain]:
        """Return teacher and student that learnt from these labelled sentences."""
        labels = [self.labels[i] for i in chosen]
        teacher = Chain([self.gold_taught[i] for i in chosen], labels, TEACHER)
        silver = list(self._silver(teacher))
        others = list(replaced([(self.words[i], self.labels[i]) for i in chosen], REPLACED_TIMES))
        items = [self.gold[i] for i in chosen] * GOLD_TIMES
        items += [seen for seen, _ in silver] + [sentence_features(words) for words, _ in others]
        named_so = labels * GOLD_TIMES + [found for _, found in silver] + [found for _, found in others]
        return teacher, Chain(items, named_so, STUDENT)

    def _silver(self, teacher: Chain) -> Iterator[tuple[Features, list[str]]]:
        """Yield the sentences that the teacher labels, all with names and a share of the others."""
        for number, (seen, items) in enumerate(zip(self.others, self.others_taught, strict=True)):
            labels = teacher.label(items)
            if number % NAMELESS_SHARE == 0 or any(label != "O" for label in labels):
                yield seen, labels


def cross_validated(material: Material) -> dict[str, dict[str, float]]:
    """Return precision, recall and F1 of teacher and student for each type, over five folds."""
    counts: dict[str, Counter[str]] = {"teacher": Counter(), "student": Counter()}
    for fold in range(FOLDS):
        teacher, student = material.chains([i for i in range(len(material.gold)) if i % FOLDS != fold])
        for i in range(fold, len(material.gold), FOLDS):
            spans = [(word.start, word.end) for word in material.words[i]]
            right = named(spans, material.labels[i])
            for who, chain, seen in (("teacher", teacher, material.gold_taught), ("student", student, material.gold)):
                guessed = named(spans, chain.label(seen[i]))
                for what, names in (("right", right & guessed), ("guessed", guessed), ("gold", right)):
                    counts[who].update(f"{what} {kind}" for _, _, kind in names)
    return {
        who: {"+".join(types): _f1(found, types) for types in [*((kind,) for kind in TYPES), TYPES[:3], TYPES]}
        for who, found in counts.items()
    }


def _f1(counts: Counter[str], types: Sequence[str]) -> float:
    right, guessed, wanted = (sum(counts[f"{what} {kind}"] for kind in types) for what in ("right", "guessed", "gold"))
    return round(200 * right / max(guessed + wanted, 1), 1)


def write(chain: Chain, target: Path) -> int:
    """Write a chain's weights for `lesart.models.names.tagger`, and return how many features they have."""
    info = chain.tagger.info()
    labels = sorted(info.labels)
    rows = sorted({feature for feature, _ in info.state_features})
    number = {feature: i for i, feature in enumerate(rows)}
    weights = np.zeros((len(rows), len(labels)), np.float16)
    for (feature, label), weight in info.state_features.items():
        weights[number[feature], labels.index(label)] = weight
    transitions = np.zeros((len(labels), len(labels)), np.float16)
    for (first, second), weight in info.transitions.items():
        transitions[labels.index(first), labels.index(second)] = weight
    np.savez_compressed(
        target, labels=_packed(labels), features=_packed(rows), weights=weights, transitions=transitions
    )
    return len(rows)


def _packed(names: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def main() -> None:
    """Train on everything and write the weights, or cross-validate."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--shared", type=Path, default=Path("../shared"))
    arguments.add_argument("--cache", type=Path, default=HERE.parent / "build" / "models")
    arguments.add_argument("--cross-validate", action="store_true")
    arguments.add_argument("--held-out", type=Path, metavar="FILE")
    given = arguments.parse_args()
    material = Material(given.shared / "data", given.cache)
    if given.cross_validate:
        print(cross_validated(material))
        return
    chosen = [number for number in range(len(material.gold)) if number % FOLDS or not given.held_out]
    target = given.held_out or TARGET
    print(f"names: {write(material.chains(chosen)[1], target)} features, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
