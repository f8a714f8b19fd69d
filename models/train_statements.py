"""Train the reader's upper layers for statements: `python models/train_statements.py [--corpus build/corpus]`.

Which clauses state the same is learnt beside the rules: their log-odds are given, and what they miss is left to the
words' states, compared as `lesart.accounts.meaning` compares them. Learns from the corpus' train part alone; prints
what its dev part (none of it seen) scores. The lowest layers stay as multilingual-e5-small has them, so that they can
be shared with the reader; the file that is written holds the upper ones.
"""

import argparse
import json
import sys
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from encoder import Encoder
from lesart import pipeline
from lesart.accounts.evidence import evidence
from lesart.accounts.profiles import Profile, profiles_of
from lesart.articles import read_article
from lesart.models.linear import linear
from lesart.records import Article, Marks, Page, Span
from lesart.text.tokens import Token, tokens

HERE: Final = Path(__file__).parent
SEED: Final = 7
LAYERS: Final = 12
LOWEST: Final = 3  # layers that are the reader's too
KEPT: Final = 8  # layers that stay as they were
ROUNDS: Final = 5  # through all stories: more gain nothing on dev
RATE: Final = 5e-5
WARM_UP: Final = 10
HARD: Final = 600  # pairs that the rules take for likeliest, of those that are not the same
OTHERS: Final = 1400  # and some of the rest
LONGEST: Final = 32
LIGHT: Final = 0.2
AT_ONCE: Final = 1500
MOST_PIECES: Final = 500
HEADS: Final = 12
BEGIN: Final = 0  # the pieces that stand around every text
END: Final = 2
Pair = tuple[int, int]


class Block(nn.Module):
    """A layer of the encoder."""

    def __init__(self, tensors: Mapping[str, NDArray[np.float32]], name: str, drop: float) -> None:
        super().__init__()
        for part in ("q", "k", "v", "ao", "fi", "fo"):
            bias = torch.from_numpy(tensors[f"{name}{part}.b"].copy())
            weight = torch.from_numpy(tensors[f"{name}{part}.w"].copy()).reshape(len(bias), -1)
            dense = nn.Linear(weight.shape[1], weight.shape[0])
            dense.weight.data, dense.bias.data = weight, bias
            setattr(self, part, dense)
        for part in ("aln", "oln"):
            norm = nn.LayerNorm(384, eps=1e-12)
            norm.weight.data = torch.from_numpy(tensors[f"{name}{part}.w"].copy())
            norm.bias.data = torch.from_numpy(tensors[f"{name}{part}.b"].copy())
            setattr(self, part, norm)
        self.drop = nn.Dropout(drop)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the next states."""
        texts, pieces, width = x.shape
        q, k, v = (f(x).view(texts, pieces, HEADS, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.aln(x + self.drop(self.ao(seen.transpose(1, 2).reshape(texts, pieces, width))))
        found: Tensor = self.oln(x + self.drop(self.fo(functional.gelu(self.fi(x)))))
        return found


class Layers(nn.Module):
    """Some layers of the encoder, one on the other."""

    def __init__(self, encoder: Encoder, first: int, last: int, drop: float = 0.1) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(Block(encoder.tensors, f"l{n}.", drop) for n in range(first, last))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the last layer's states."""
        for block in self.blocks:
            x = block(x, mask)
        return x


@dataclass
class Story:
    """A story's clauses, its sentences' states below the layers that learn, and which pairs state the same."""

    name: str
    split: str
    profiles: tuple[Profile, ...]
    pairs: Tensor
    values: NDArray[np.float64]
    base: Tensor
    same: Tensor
    words: list[tuple[str, int]] = field(default_factory=list)
    batches: list[tuple[Tensor, Tensor]] = field(default_factory=list)
    places: list[tuple[Tensor, Tensor, Tensor]] = field(default_factory=list)
    rows: Tensor = field(default_factory=lambda: torch.zeros(0))
    weights: Tensor = field(default_factory=lambda: torch.zeros(0))
    mask: Tensor = field(default_factory=lambda: torch.zeros(0))


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a JSONL file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def corpus_stories(built: Path) -> Iterator[tuple[dict[str, Any], list[Article]]]:
    """Yield each marked story of the corpus with its articles, read as a user's would be."""
    kept = {row["id"]: row for row in rows_of(built / "articles.jsonl")}
    for story in rows_of(built / "stories.jsonl"):
        pages = [Page(a, id=a, **{k: kept[a][k] for k in ("text", "outlet", "published")}) for a in story["articles"]]
        yield story, [article for page in pages if isinstance(article := read_article(page), Article)]


def built_story(story: dict[str, Any], articles: Sequence[Article]) -> tuple[Story, dict[str, Any]]:
    """Return a story with the evidence of the rules on all pairs of its clauses, and its marks."""
    day = pipeline.stories.one_story(articles).day
    marks = {each.article: each for each in pipeline.mark(articles, day=day, depth="quick")}
    profiles = profiles_of(sorted(articles, key=lambda each: (each.published or "~", each.sha256)), marks)
    members = [statements_of(story, profile) for profile in profiles]
    articles_of = [profile.clause.article for profile in profiles]
    every = [(i, j) for j in range(len(profiles)) for i in range(j) if articles_of[i] != articles_of[j]]
    found = evidence(profiles, every)
    model = linear("same_statement")
    chances = np.array([model.probability(found[pair]) for pair in every]).clip(3e-4, 1 - 3e-4)
    same = [bool(members[i] & members[j]) for i, j in every]
    values = np.array([found[pair] for pair in every])
    base = torch.from_numpy(np.log(chances / (1 - chances)).astype(np.float32))
    return Story(story["id"], story["split"], profiles, torch.tensor(every), values, base, torch.tensor(same)), marks


def statements_of(story: dict[str, Any], profile: Profile) -> set[str]:
    """Return the statements of which a member and a clause cover half of the shorter of both."""
    clause = profile.clause
    return {
        statement["id"]
        for statement in story["statements"]
        for member in statement["members"]
        if member["article"] == clause.article
        and 2 * max(0, min(member["end"], clause.end) - max(member["start"], clause.start))
        >= min(member["end"] - member["start"], clause.end - clause.start)
    }


class Reading:
    """Sentences cut into pieces as the reader cuts them, with states below the layers that learn."""

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder
        self.below = Layers(encoder, 0, KEPT, 0).eval()

    def add(self, story: Story, articles: Sequence[Article], marks: Mapping[str, Marks]) -> None:
        """Read a story's articles."""
        cut = [
            piece
            for article in articles
            for sentence in marks[article.id].sentences
            for piece in [self._cut(article, sentence)]
        ]
        cut.sort(key=lambda each: len(each[0]))
        while cut:
            taken = [cut.pop()]
            while cut and (len(taken) + 1) * len(taken[0][0]) <= AT_ONCE:
                taken.append(cut.pop())
            self._batch(story, taken)
        at = {place: number for number, place in enumerate(story.words)}
        shape = (len(story.profiles), LONGEST)
        story.rows = torch.zeros(shape, dtype=torch.long)
        story.weights, story.mask = torch.zeros(shape), torch.zeros(shape)
        for number, profile in enumerate(story.profiles):
            known = [(at.get((profile.clause.article, start)), weight) for start, weight in profile.content[:LONGEST]]
            kept = [(row, weight) for row, weight in known if row is not None]
            for rank, (row, weight) in enumerate(kept):
                story.rows[number, rank], story.weights[number, rank] = row, weight + LIGHT
                story.mask[number, rank] = 1

    def _pieces(self, text: str, word: Token) -> tuple[int, ...]:
        spaced = word.start == 0 or text[word.start - 1].isspace()
        return self.encoder.pieces_of(unicodedata.normalize("NFKC", "▁" * spaced + word.form)) or (3,)

    def _cut(self, article: Article, sentence: Span) -> tuple[list[int], list[tuple[str, int]], list[int]]:
        """Return the pieces of a sentence, its words by article and place, and where each begins among the pieces."""
        numbers = [BEGIN, *self.encoder.pieces_of("▁query"), *self.encoder.pieces_of(":")]
        words, starts = [], []
        for word in tokens(article.text, sentence.start, sentence.end):
            pieces = self._pieces(article.text, word)
            if len(numbers) + len(pieces) > MOST_PIECES:
                break
            words.append((article.id, word.start))
            starts.append(len(numbers))
            numbers += pieces
        return [*numbers, END], words, starts

    @torch.no_grad()
    def _batch(self, story: Story, taken: Sequence[tuple[list[int], list[tuple[str, int]], list[int]]]) -> None:
        """Add the states of some sentences, and which of their pieces make which word."""
        longest = max(len(numbers) for numbers, _, _ in taken)
        pieces = np.full((len(taken), longest), 1)
        mask = torch.full((len(taken), 1, 1, longest), -1e4)
        word, piece, share = [], [], []
        for row, (numbers, words, starts) in enumerate(taken):
            pieces[row, : len(numbers)] = numbers
            mask[row, ..., : len(numbers)] = 0
            for begin, end in zip(starts, [*starts[1:], len(numbers) - 1], strict=True):
                for at in range(begin, end):
                    word.append(len(story.words) + starts.index(begin))
                    piece.append(row * longest + at)
                    share.append(1 / (end - begin))
            story.words += words
        story.batches.append((self.below(self._entered(pieces), mask).half(), mask))
        story.places.append((torch.tensor(word), torch.tensor(piece), torch.tensor(share)))

    def _entered(self, pieces: NDArray[np.intp]) -> Tensor:
        """Return the pieces as they enter the lowest layer."""
        tensors = self.encoder.tensors
        rows = self.encoder.rows(pieces.reshape(-1).tolist()).reshape(*pieces.shape, -1)
        width = rows.shape[-1]
        x = rows + tensors["emb.pos"].reshape(-1, width)[: pieces.shape[1]] + tensors["emb.type"].reshape(-1, width)[0]
        scale, bias = (torch.from_numpy(tensors[f"emb.ln.{part}"].copy()) for part in "wb")
        return functional.layer_norm(torch.from_numpy(x.astype(np.float32)), (width,), scale, bias, 1e-12)


def states(story: Story, layers: Layers) -> Tensor:
    """Return the state of each word of a story, the mean over its pieces."""
    found = torch.zeros(len(story.words), 384)
    for (below, mask), (word, piece, share) in zip(story.batches, story.places, strict=True):
        rows = layers(below.float(), mask).reshape(-1, 384)
        found = found.index_add(0, word, rows[piece] * share[:, None])
    return found


def likeness(story: Story, found: Tensor, pairs: Tensor) -> Tensor:
    """Return for pairs of clauses what `lesart.accounts.meaning.Meaning.of` gives, shape (pairs, 3)."""
    moved = found - found.mean(0).detach()
    words = functional.normalize(moved, dim=-1)[story.rows] * story.mask[..., None]
    whole = functional.normalize((moved[story.rows] * story.mask[..., None]).sum(1), dim=-1)
    whole = functional.normalize(whole - whole.mean(0).detach(), dim=-1)
    one, other = pairs[:, 0], pairs[:, 1]
    near = torch.einsum("bid,bjd->bij", words[one], words[other]).clamp(min=0)
    totals = story.weights.sum(1).clamp(min=1e-6)
    there = (near.amax(2) * story.weights[one]).sum(1) / totals[one]
    back = (near.amax(1) * story.weights[other]).sum(1) / totals[other]
    return torch.stack(
        [torch.sqrt(there * back + 1e-6), torch.maximum(there, back), (whole[one] * whole[other]).sum(-1)], 1
    )


class Training:
    """The layers that learn, with what turns likeness into log-odds beside those of the rules."""

    def __init__(self, encoder: Encoder, stories: Sequence[Story]) -> None:
        self.layers = Layers(encoder, KEPT, LAYERS)
        self.stories = stories
        self.turned = nn.Parameter(torch.tensor([4.0, 3.0, 3.0]))
        self.bias = nn.Parameter(torch.tensor(-4.0))
        groups = [
            {"params": list(self.layers.parameters()), "lr": RATE},
            {"params": [self.turned, self.bias], "lr": 2e-2, "weight_decay": 0.0},
        ]
        self.optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
        self.draw = np.random.default_rng(SEED)
        self.step = 0

    def round(self) -> float:
        """Learn from each story once, and return the mean loss."""
        losses = []
        for number in self.draw.permutation(len(self.stories)):
            self.step += 1
            left = 1 - self.step / (ROUNDS * len(self.stories))
            self.optimiser.param_groups[0]["lr"] = RATE * min(1, self.step / WARM_UP) * max(0.05, left)
            losses.append(self._learnt(self.stories[number]))
        return sum(losses) / len(losses)

    def _learnt(self, story: Story) -> float:
        self.layers.train()
        chosen = self._chosen(story)
        found = likeness(story, states(story, self.layers), story.pairs[chosen])
        same = story.same[chosen].float()
        odds = found @ self.turned + self.bias + story.base[chosen]
        loss = functional.binary_cross_entropy_with_logits(odds, same, reduction="sum") / (same.sum() + 5)
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.layers.parameters(), 1.0)
        self.optimiser.step()
        return loss.item()

    def _chosen(self, story: Story) -> Tensor:
        """Return which pairs to learn from: all that are the same, the likeliest others, some of the rest."""
        same = story.same.numpy()
        others = np.flatnonzero(~same)
        hard = others[np.argsort(-story.base.numpy()[others], kind="stable")[:HARD]]
        some = self.draw.choice(others, min(OTHERS, len(others)), replace=False)
        return torch.from_numpy(np.unique(np.concatenate([np.flatnonzero(same), hard, some])))


@torch.no_grad()
def precision(stories: Sequence[Story], training: Training) -> tuple[float, float]:
    """Return the mean average precision of pairs of clauses by the rules' odds alone, and with the learnt ones."""
    training.layers.eval()
    found = []
    for story in stories:
        near = likeness(story, states(story, training.layers), story.pairs)
        odds = near @ training.turned + training.bias + story.base
        found.append((average(story.base, story.same), average(odds, story.same)))
    return sum(a for a, _ in found) / len(found), sum(b for _, b in found) / len(found)


def average(odds: Tensor, same: Tensor) -> float:
    """Return the average precision of an order, in percent."""
    hits = same[odds.argsort(descending=True, stable=True)].float()
    at = torch.arange(1, len(hits) + 1)
    return float(100 * (hits * hits.cumsum(0) / at).sum() / hits.sum())


def main() -> None:
    """Train, say after each round what dev scores, and keep the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=HERE.parent / "build" / "corpus")
    parser.add_argument("--output", type=Path, default=HERE.parent / "build" / "reader" / "statements.npz")
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    began = time.process_time()
    encoder = Encoder()
    reading = Reading(encoder)
    found: dict[str, list[Story]] = {"train": [], "dev": []}
    for story, articles in corpus_stories(given.corpus):
        if story["split"] in found:
            built, marks = built_story(story, articles)
            reading.add(built, articles, marks)
            found[story["split"]].append(built)
    sys.stdout.write(f"statements, {len(found['train'])} stories: {time.process_time() - began:.0f} s\n")
    sys.stdout.flush()
    training = Training(encoder, found["train"])
    for number in range(ROUNDS):
        loss = training.round()
        rules, both = precision(found["dev"], training)
        seconds = time.process_time() - began
        scores = f"loss {loss:.3f}; dev: rules {rules:.1f}, both {both:.1f}"
        sys.stdout.write(f"statements, round {number + 1}: {seconds:.0f} s, {scores}\n")
        sys.stdout.flush()
    given.output.parent.mkdir(parents=True, exist_ok=True)
    np.savez(
        given.output, **dict(named(reading.below.blocks[LOWEST:], LOWEST)), **dict(named(training.layers.blocks, KEPT))
    )


def named(blocks: Iterable[nn.Module], first: int) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """Yield the weights of layers under the names that `reader.graph` knows them by."""
    names = {"ao": "attended", "fi": "inner", "fo": "outer", "aln": "first_norm", "oln": "second_norm"}
    for number, block in enumerate(blocks, start=first):
        state = {name: value.numpy() for name, value in block.state_dict().items()}
        for kind in ("weight", "bias"):
            together = np.concatenate([state[f"{part}.{kind}"] for part in "qkv"])
            yield f"blocks.{number}.query_key_value.{kind}", together
            for ours, theirs in names.items():
                yield f"blocks.{number}.{theirs}.{kind}", state[f"{ours}.{kind}"]


if __name__ == "__main__":
    main()
