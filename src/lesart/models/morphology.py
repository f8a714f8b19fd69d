"""HanTa's analysis of single words, several times faster, with the same results.

HanTa asks for every stretch of a word and every tag that may follow how likely the stretch is; nearly all answers are
'impossible', and most of the others are thrown away at the next letter. Here the possible ones are looked up the other
way round, from the stretch to the tags it is known with; stretches that cannot be among those that HanTa goes on with
are passed over; words that begin alike share what stands at their first letters; and the lemma is read off the way that
the search for the tags has found. States and sums are HanTa's own, so that results are equal; a test holds them beside
each other.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import add, itemgetter
from typing import Final

from HanTa.HanoverTagger import EMPTY, END, END_UNKNOWN, START, UNKNOWN, HanoverTagger
from numpy import logaddexp

from lesart.text.memory import Memory

_NEVER: Final = -math.inf
_FLOOR: Final = -1e6
_KEPT_STATES: Final = 4  # states that HanTa goes on with at each letter, and those within e of the last of them
_KEPT_WORD_STATES: Final = 6
_LONGEST: Final = 24  # letters up to which HanTa knows how likely the length of a stem is
_LONGEST_ENDING: Final = 4
_SHORT: Final = 4  # letters of a word below which any stretch of it may be an unknown stem
_SHORTEST_STEM: Final = 3
_WHOLE_WORD: Final = 4.6  # what HanTa takes off where a word is nothing but one unknown stem
_LETTER_BITS: Final = 16
_LETTERS: Final = (1 << _LETTER_BITS) - 1
_BEGINNINGS: Final = 30_000  # of words that are remembered, some 1,000 bytes each
_WORDS_REMEMBERED: Final = 100_000
_WORDS_KEPT: Final = 1_000  # with all their states, for their lemmas, which are asked for once the sentence is tagged

Options = tuple[tuple[int, float], ...]
# States are numbered; each stands for the two last tags.
Row = dict[int, float]
Origins = dict[int, int]  # a state → the state before it, and the letter that it was reached from in the last bits
Stem = tuple[int, int, float, int]  # tag, its place among those of stems, likelihood of the step, state
# A letter, the states there, the most that a stem can begin with. Nothing but tuples, numbers and dicts of numbers is
# kept for long: the collector of garbage need not walk over these.
Opened = tuple[int, tuple[tuple[int, float], ...], float]
Skipped = dict[int, dict[int, float]]  # a letter → the tags of the known stretch that begins there


@dataclass(frozen=True, slots=True)
class _Steps:
    """What may follow each state: known stretches by their tags, unknown stems, and the best of these."""

    known: tuple[dict[int, tuple[float, int]], ...]
    stems: tuple[tuple[Stem, ...], ...]
    best: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A word, what may follow each state in it, and how many letters an unknown stem in it has at least."""

    word: str
    steps: _Steps
    shortest: int


class Morphology(HanoverTagger):  # type: ignore[misc]  # HanTa has no types
    """HanTa with its two analyses of a word done over."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        self._known: dict[str, dict[int, float]] = {}
        for tag, morphemes in self.LP_m_t.items():
            for morpheme, likelihood in morphemes.items():
                if likelihood > _FLOOR:
                    self._known.setdefault(morpheme, {})[tag] = likelihood
        self._stems = tuple(tag for tag in self.LP_hapax_t if tag in self.LP_s_t and tag in self.LP_m_t)
        new = [self.Int_t + self.LP_hapax_t[tag] for tag in self._stems]
        self._by_length = [
            [lp + self.LP_len_t[tag][size] for tag, lp in zip(self._stems, new, strict=True)]
            for size in range(_LONGEST + 1)
        ]
        self._endings = self._known_endings()
        self._states, self._numbers = self._numbered()
        self._final = [
            [(state, tag, step) for tag, step in self.LP_trans_final.get(state, ()) if step > _FLOOR]
            for state in self._states
        ]
        self._any_tag = self._steps(None)
        self._for_tag: dict[int, _Steps] = {}
        self._begun: dict[str, tuple[Opened | None, Origins]] = {}
        self._pairs = [(EMPTY, START), *(pair for pair in self.LP_trans_word if pair != (EMPTY, START))]
        self._pair_numbers = {pair: number for number, pair in enumerate(self._pairs)}
        self._ends = [self.LP_trans_word[pair].get(END, _NEVER) for pair in self._pairs]
        self._after: list[dict[int, tuple[float, int]] | None] = [None] * len(self._pairs)
        self._forward: Memory[str, list[tuple[int, float]]] = Memory(self._forward_tags, _BEGINNINGS)
        self.options: Memory[tuple[str, bool], Options] = Memory(self._options, _WORDS_REMEMBERED)
        self.lemmas: Memory[tuple[str, int], str] = Memory(self._lemma, _WORDS_REMEMBERED)
        self._searched: dict[str, tuple[Row, list[Origins]]] = {}

    def _known_endings(self) -> dict[str, tuple[list[float], float]]:
        """Return for each ending that the model knows how likely stems of each tag have it, and the most it can add."""
        longest = [max(likelihoods) for likelihoods in zip(*self._by_length, strict=True)]
        found: dict[str, tuple[list[float], float]] = {"": ([_NEVER] * len(self._stems), _NEVER)}
        for letters in sorted({letters for tag in self._stems for letters in self.LP_s_t[tag]}, key=len):
            # A tag that has not seen the ending goes by the next shorter one.
            shorter = next(found[letters[at:]][0] for at in range(1, len(letters) + 2) if letters[at:] in found)
            own = [self.LP_s_t[tag].get(letters, lp) for tag, lp in zip(self._stems, shorter, strict=True)]
            found[letters] = own, max(map(add, own, longest))
        return found

    def _numbered(self) -> tuple[list[tuple[int, int]], dict[tuple[int, int], int]]:
        """Return all states that a word can come by, the first one first, and their numbers."""
        states = [(EMPTY, START)]
        numbers = {states[0]: 0}
        for state in states:
            for tag, step in self.LP_trans_nonfinal.get(state, ()):
                new = (state[1], tag)
                if step > _FLOOR and new not in numbers:
                    numbers[new] = len(states)
                    states.append(new)
        return states, numbers

    def _steps(self, allowed: frozenset[int] | None) -> _Steps:
        """Return what may follow each state, only tags that are allowed."""
        known = tuple(
            {
                tag: (step, self._numbers[state[1], tag])
                for tag, step in self.LP_trans_nonfinal.get(state, ())
                if step > _FLOOR and (allowed is None or tag in allowed)
            }
            for state in self._states
        )
        stems = tuple(
            tuple((t, self._stems.index(t), step, new) for t, (step, new) in follow.items() if t in self._stems)
            for follow in known
        )
        return _Steps(known, stems, tuple(max((stem[2] for stem in some), default=_NEVER) for some in stems))

    def analyze_forward(self, word: str) -> list[tuple[int, float]]:
        """Return the tags that a word may have with their log likelihoods, the best first.

        Names at the beginning of a sentence, in capitals or in another spelling come here a second time.
        """
        return self._forward[word]

    def _forward_tags(self, word: str) -> list[tuple[int, float]]:
        best: dict[tuple[int, int], float] = {}
        final = self._final
        for state, likelihood in self._search(word).items():
            for (_, before), tag, step in final[state]:
                reached, last = likelihood + step, (before, tag)
                if last not in best or reached > best[last]:
                    best[last] = reached
        found: dict[int, float] = {}
        for (_, tag), likelihood in best.items():
            found[-tag] = float(logaddexp(found[-tag], likelihood)) if -tag in found else likelihood
        return sorted(found.items(), key=itemgetter(1), reverse=True) or [(UNKNOWN, 0)]

    def analyze_viterbi(self, word: str, targetpos: int) -> list[tuple[int, int]]:
        """Return the most likely morphemes of a word with a tag, as (tag, end)."""
        steps = self._for_tag.get(targetpos)
        if steps is None:
            steps = self._for_tag[targetpos] = self._steps(self.reachability.get(targetpos, frozenset()))
        for strict in (True, False):
            row, back = self._filled(_Asked(word, steps, len(word) + 1 if strict else _shortest(word)), {})
            way = self._best_way(len(word), row, back, targetpos)
            if way:
                return way
        return [(UNKNOWN, len(word)), (END_UNKNOWN, len(word) + 1)]

    def stems(self, word: str, targetpos: int) -> list[tuple[int, int]]:
        """Return morphemes as `analyze_viterbi` does, as far as a lemma depends on them, mostly without a search.

        The search for the tags has mostly come by them already. Only a known ending behind an unknown stem may be found
        better where fewer tags are in the way ('Leichenschauhäus-ern').
        """
        if word not in self._searched:
            return self.analyze_viterbi(word, targetpos)
        row, back = self._searched[word]
        way = self._best_way(len(word), row, back, targetpos)
        begins = [0, *(end for _, end in way)]
        known = [
            tag in self._known.get(word[begin:end], ()) for begin, (tag, end) in zip(begins, way[:-1], strict=False)
        ]
        return way if way and (len(known) == 1 or all(known)) else self.analyze_viterbi(word, targetpos)

    def morphemes(self, word: str, tag: int) -> list[tuple[str, int]]:
        """Return the morphemes of a word in small letters that has a tag, each with its own tag."""
        begin, found = 0, []
        for own, end in [(tag, len(word))] if -tag in self.atomic_class else self.stems(word, -tag):
            if own > 0:
                found.append((word[begin:end], own))
            begin = end
        return found

    def _lemma(self, asked: tuple[str, int]) -> str:
        """Return the lemma of a word with a tag, as `_analyze` makes it."""
        word, tag = asked[0].lower(), asked[1]
        stems, name = self.morphemes(word, tag), self.int2tag[tag]
        relevant = [each for each in stems if self.relevant_morpheme(each[1], name)] or stems
        letters, last = relevant[-1]
        if self.int2tag[last][:2] == name[:2] or self.int2tag[last].startswith("SUF"):
            letters = self.stemdict.get(last, {}).get(letters, letters)
        return str(self.makelemma([*(part for part, _ in relevant[:-1]), letters], name))

    def _best_way(self, length: int, row: Row, back: Sequence[Origins], targetpos: int) -> list[tuple[int, int]]:
        """Return the most likely morphemes that end with a tag, or nothing where none do."""
        ends = [
            (likelihood + step, state)
            for state, likelihood in row.items()
            for _, tag, step in self._final[state]
            if tag == targetpos
        ]
        if not ends:
            return []
        way = [(targetpos, length + 1)]
        state, end = max(ends, key=itemgetter(0))[1], length
        while end > 0:
            way.append((self._states[state][1], end))
            origin = back[end][state]
            state, end = origin >> _LETTER_BITS, origin & _LETTERS
        return way[::-1]

    def tag_sent_viterbi(self, sent: Sequence[str], casesensitive: bool = True) -> list[int]:  # noqa: FBT001, FBT002 - HanTa's
        """Return the most likely tags of the words of a sentence."""
        row: Row = {0: 0.0}
        back: list[dict[int, int]] = []
        for number, word in enumerate(sent):
            row, came = self._next_word(row, self.options[word, casesensitive and number > 0])
            back.append(came)
        last, ways = max(row, key=lambda state: row[state] + self._ends[state]), []
        for came in reversed(back):
            ways.append(self._pairs[last][1])
            last = came[last]
        return ways[::-1]

    def _options(self, asked: tuple[str, bool]) -> Options:
        """Return the tags that a word may have in a sentence, with their likelihoods; none where it may have any.

        The second of what is asked says whether a capital counts, as it does but for the first word.
        """
        found = self._tag_word(asked[0], cutoff=5, casesensitive=asked[1], conditional=True)
        return () if [tag for tag, _ in found] == [UNKNOWN] else tuple(found)

    def _next_word(self, row: Row, options: Options) -> tuple[Row, dict[int, int]]:
        """Return the states after a further word, and from which state each was reached; an unknown word may be all."""
        found: Row = {}
        came: dict[int, int] = {}
        bound = sorted(row.values())[-_KEPT_WORD_STATES] - 1 if len(row) >= _KEPT_WORD_STATES else _FLOOR
        for state, likelihood in row.items():
            if likelihood < bound:
                continue
            follow = self._after[state]
            if follow is None:
                follow = self._after[state] = self._followers(state)
            for tag, own in options or [(tag, 0.0) for tag in follow]:
                if tag in follow:
                    step, new = follow[tag]
                    reached = likelihood + step + own
                    if new not in found or reached > found[new]:
                        found[new] = reached
                        came[new] = state
        return found, came

    def _followers(self, state: int) -> dict[int, tuple[float, int]]:
        """Return the tags that may follow two others, with their likelihoods and the states that they lead to."""
        pair, numbers = self._pairs[state], self._pair_numbers
        return {
            tag: (step, numbers[pair[1], tag])
            for tag, step in self.LP_trans_word[pair].items()
            if tag != END and step > _FLOOR
        }

    def _search(self, word: str) -> Row:
        """Return the states at the end of a word whatever its tag; the search is kept for the word's lemma."""
        shortest = len(word) + 1 if self.strict else _shortest(word)
        begun = self._begun if shortest == _SHORTEST_STEM else {}
        if len(begun) > _BEGINNINGS:
            begun.clear()
        if len(self._searched) > _WORDS_KEPT:
            self._searched.clear()
        found = self._searched[word] = self._filled(_Asked(word, self._any_tag, shortest), begun)
        return found[0]

    def _filled(self, asked: _Asked, begun: dict[str, tuple[Opened | None, Origins]]) -> tuple[Row, list[Origins]]:
        """Return the states at the end of a word, and where those at each letter came from.

        What stands at a letter depends on the letters before it alone, and is shared by words that have `begun` alike.
        """
        word, steps = asked.word, asked.steps
        row: Row = {0: 0.0}
        opened: list[Opened] = [(0, ((0, 0.0),), steps.best[0])]
        back: list[Origins] = [{}]
        length, end = len(word), 1
        while end < length and (shared := begun.get(word[:end])):
            if shared[0]:
                opened.append(shared[0])
            back.append(shared[1])
            end += 1
        for at in range(end, length + 1):
            row, came, bound = self._row(asked, at, opened)
            if at < length:
                states = tuple([each for each in row.items() if each[1] >= bound and steps.known[each[0]]])
                here = (at, states, max([lp + steps.best[state] for state, lp in states])) if states else None
                if here:
                    opened.append(here)
                came = {state: came[state] for state, _ in states}
                begun[word[:at]] = here, came
            back.append(came)
        return row, back

    def _row(self, asked: _Asked, end: int, opened: Sequence[Opened]) -> tuple[Row, Origins, float]:
        """Return the states at a letter, where they came from, and how likely one must be for HanTa to go on."""
        word, known_steps = asked.word, asked.steps.known
        row: Row = {}
        came: Origins = {}
        stretches, skipped = self._known, Skipped()
        for start, states, _ in opened:
            known = stretches.get(word[start:end])
            if known:
                skipped[start] = known
                for state, likelihood in states:
                    follow = known_steps[state]
                    for tag, own in known.items():
                        if tag in follow:
                            step, new = follow[tag]
                            reached = likelihood + step + own
                            if new not in row or reached > row[new]:
                                row[new], came[new] = reached, state << _LETTER_BITS | start
        if end >= asked.shortest:
            behind = [each for each in opened if end - each[0] >= asked.shortest]
            self._add_stems(asked, end, behind, skipped, (row, came))
        return row, came, _bound(row)

    def _add_stems(
        self, asked: _Asked, end: int, opened: Sequence[Opened], skipped: Skipped, into: tuple[Row, Origins]
    ) -> None:
        """Add to a row what unknown stems lead to, as far as HanTa may go on with it.

        What begins behind another stem is hardly ever as likely as one long stem: whole stretches are passed over once
        the row has enough states that are better.
        """
        word, stems, (row, came) = asked.word, asked.steps.stems, into
        length = len(word)
        bound = _bound(row) if end < length else _FLOOR
        endings, most = self._ending(word[max(1, end - _LONGEST_ENDING) : end])
        for start, states, best in opened:
            own = end - start
            if own <= _LONGEST_ENDING:
                # HanTa leaves the first letter of a short stretch out of its ending.
                endings, most = self._ending(word[start + 1 : end])
            if best + most < bound:
                continue
            sizes, off = self._by_length[min(own, _LONGEST)], _WHOLE_WORD if own == length else 0.0
            known = skipped.get(start, {})
            for state, likelihood in states:
                for tag, stem, step, new in stems[state]:
                    reached = likelihood + step + (sizes[stem] + endings[stem] - off)
                    if reached > bound and (new not in row or reached > row[new]) and tag not in known:
                        row[new], came[new] = reached, state << _LETTER_BITS | start
            if end < length:
                bound = _bound(row)

    def _ending(self, letters: str) -> tuple[list[float], float]:
        """Return how likely stems of each tag are to end so, and the most that such a stem adds to a likelihood.

        Unknown endings count by their last letters.
        """
        endings = self._endings
        while letters not in endings:
            letters = letters[1:]
        return endings[letters]


def _shortest(word: str) -> int:
    return 1 if len(word) < _SHORT else _SHORTEST_STEM


def _bound(row: Row) -> float:
    """Return how likely a state of a row must be for HanTa to go on with it, as far as the row is filled."""
    return sorted(row.values())[-_KEPT_STATES] - 1 if len(row) >= _KEPT_STATES else _FLOOR
