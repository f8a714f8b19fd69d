"""HanTa's analysis of single words, several times faster, with the same results.

HanTa asks for every stretch of a word and every tag that may follow how likely the stretch is; nearly all answers are
'impossible', and most of the others are thrown away at the next letter. Here the possible ones are looked up the other
way round, from the stretch to the tags it is known with, and what a stretch leads to from a state is remembered;
stretches that cannot be among those that HanTa goes on with are passed over; words that begin alike share what stands
at their first letters; and the lemma is read off the way that the search for the tags has found. States and sums are
HanTa's own, so that results are equal; a test holds them beside each other.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Final

import numpy as np
from HanTa.HanoverTagger import EMPTY, END, END_UNKNOWN, START, UNKNOWN, HanoverTagger

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
_MORPHEMES_REMEMBERED: Final = 4_000  # words: an article's index asks for those that its lemmas were made of
_WORDS_KEPT: Final = 1_000  # with all their states, for their lemmas, which are asked for once the sentence is tagged

_STRETCH_BITS: Final = 20  # of a number that stands for a state and a known stretch
_STRETCHES: Final = (1 << _STRETCH_BITS) - 1
_STEPS_REMEMBERED: Final = 200_000
_ENDINGS_REMEMBERED: Final = 60_000

Options = tuple[tuple[int, float], ...]
# States are numbered; each stands for the two last tags.
Row = dict[int, float]
Origins = dict[int, int]  # a state → the state before it, and the letter that it was reached from in the last bits
Stem = tuple[int, int, float, int]  # tag, its place among those of stems, likelihood of the step, state
# A letter, the states there, the most that a stem can begin with. Nothing but tuples, numbers and dicts of numbers is
# kept for long: the collector of garbage need not walk over these.
Opened = tuple[int, tuple[tuple[int, float], ...], float]
Tags = dict[int, float]  # of a known stretch, with how likely each brings it forth
Skipped = dict[int, Tags]  # a letter → the tags of the known stretch that begins there
_NO_TAGS: Final[Tags] = {}
# A tag of a known stretch, the likelihoods of the step to it and of the stretch, the state it leads to.
Step = tuple[int, float, float, int]
# How likely stems of each tag are to have an ending, and by their length the most that any of them adds.
Ending = tuple[list[float], list[float]]


@dataclass(frozen=True, slots=True)
class _Stems:
    """The unknown stems that may follow each state, and the best of these."""

    after: tuple[tuple[Stem, ...], ...]
    best: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A word, the tags that its morphemes may have (all where none are named), and what unknown stems it may have.

    These have at least so many letters as `shortest` says.
    """

    word: str
    allowed: frozenset[int] | None
    stems: _Stems
    shortest: int


class Morphology(HanoverTagger):  # type: ignore[misc]  # HanTa has no types
    """HanTa with its two analyses of a word done over."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        self._known, self._tags = self._known_stretches()
        self._stems = tuple(tag for tag in self.LP_hapax_t if tag in self.LP_s_t and tag in self.LP_m_t)
        new = [self.Int_t + self.LP_hapax_t[tag] for tag in self._stems]
        self._by_length = [
            [lp + self.LP_len_t[tag][size] for tag, lp in zip(self._stems, new, strict=True)]
            for size in range(_LONGEST + 1)
        ]
        self._endings = self._known_endings()
        self._ending: Memory[str, Ending] = Memory(self._nearest_ending, _ENDINGS_REMEMBERED)
        self._states, self._numbers = self._numbered()
        self._final = [
            [(state, tag, step) for tag, step in self.LP_trans_final.get(state, ()) if step > _FLOOR]
            for state in self._states
        ]
        self._after = [self._followers(state) for state in self._states]
        self._steps: Memory[int, tuple[Step, ...]] = Memory(self._steps_by, _STEPS_REMEMBERED)
        self._any_stems = self._stems_after(None)
        self._stems_for: dict[int, _Stems] = {}
        self._begun: dict[str, tuple[Opened | None, Origins]] = {}
        self._pairs = [(EMPTY, START), *(pair for pair in self.LP_trans_word if pair != (EMPTY, START))]
        self._pair_numbers = {pair: number for number, pair in enumerate(self._pairs)}
        self._ends = [self.LP_trans_word[pair].get(END, _NEVER) for pair in self._pairs]
        self._words_after: list[dict[int, tuple[float, int]] | None] = [None] * len(self._pairs)
        self._forward: Memory[str, list[tuple[int, float]]] = Memory(self._forward_tags, _BEGINNINGS)
        self.options: Memory[tuple[str, bool], Options] = Memory(self._options, _WORDS_REMEMBERED)
        self.lemmas: Memory[tuple[str, int], str] = Memory(self._lemma, _WORDS_REMEMBERED)
        self.morphemes: Memory[tuple[str, int], tuple[tuple[str, int], ...]] = Memory(
            self._found_morphemes, _MORPHEMES_REMEMBERED
        )
        self._searched: dict[str, tuple[Row, list[Origins]]] = {}
        self._longest_suffix = {kind: max(map(len, ends), default=0) for kind, ends in self.lemmasuffixtable.items()}

    def _known_stretches(self) -> tuple[dict[str, int], list[Tags]]:
        """Return the number of each known stretch, from 1 on, and by number the tags that it has."""
        numbers: dict[str, int] = {}
        tags: list[Tags] = [{}]
        for tag, morphemes in self.LP_m_t.items():
            for morpheme, likelihood in morphemes.items():
                if likelihood > _FLOOR:
                    if morpheme not in numbers:
                        numbers[morpheme] = len(tags)
                        tags.append({})
                    tags[numbers[morpheme]][tag] = likelihood
        return numbers, tags

    def _known_endings(self) -> dict[str, Ending]:
        """Return for each ending that the model knows how likely stems of each tag have it, and the most it can add."""
        found = {"": [_NEVER] * len(self._stems)}
        for letters in sorted({letters for tag in self._stems for letters in self.LP_s_t[tag]}, key=len):
            # A tag that has not seen the ending goes by the next shorter one.
            shorter = next(found[letters[at:]] for at in range(1, len(letters) + 2) if letters[at:] in found)
            found[letters] = [self.LP_s_t[tag].get(letters, lp) for tag, lp in zip(self._stems, shorter, strict=True)]
        most = (np.array([*found.values()])[:, None] + np.array(self._by_length)).max(axis=2).tolist()
        return {letters: (own, by_length) for (letters, own), by_length in zip(found.items(), most, strict=True)}

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

    def _followers(self, state: tuple[int, int]) -> dict[int, tuple[float, int]]:
        """Return the tags that may follow a state, with their likelihoods and the states that they lead to."""
        return {
            tag: (step, self._numbers[state[1], tag])
            for tag, step in self.LP_trans_nonfinal.get(state, ())
            if step > _FLOOR
        }

    def _steps_by(self, asked: int) -> tuple[Step, ...]:
        """Return the steps that a known stretch makes from a state; one number stands for both."""
        follow = self._after[asked >> _STRETCH_BITS]
        tags = self._tags[asked & _STRETCHES]
        return tuple([(tag, follow[tag][0], own, follow[tag][1]) for tag, own in tags.items() if tag in follow])

    def _stems_after(self, allowed: frozenset[int] | None) -> _Stems:
        """Return the unknown stems that may follow each state, only with tags that are allowed."""
        places = {tag: place for place, tag in enumerate(self._stems) if allowed is None or tag in allowed}
        after = tuple(
            tuple([(tag, places[tag], step, new) for tag, (step, new) in follow.items() if tag in places])
            for follow in self._after
        )
        return _Stems(after, tuple([max([stem[2] for stem in some], default=_NEVER) for some in after]))

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
            found[-tag] = float(np.logaddexp(found[-tag], likelihood)) if -tag in found else likelihood
        return sorted(found.items(), key=itemgetter(1), reverse=True) or [(UNKNOWN, 0)]

    def analyze_viterbi(self, word: str, targetpos: int) -> list[tuple[int, int]]:
        """Return the most likely morphemes of a word with a tag, as (tag, end); unknown ones only where need be."""
        allowed = self.reachability.get(targetpos, frozenset())
        way = self._best_way(len(word), *self._filled_by_known(word, allowed), targetpos)
        if way:
            return way
        stems = self._stems_for.get(targetpos)
        if stems is None:
            stems = self._stems_for[targetpos] = self._stems_after(allowed)
        row, back = self._filled(_Asked(word, allowed, stems, _shortest(word)), {})
        way = self._best_way(len(word), row, back, targetpos)
        return way or [(UNKNOWN, len(word)), (END_UNKNOWN, len(word) + 1)]

    def _filled_by_known(self, word: str, allowed: frozenset[int]) -> tuple[Row, list[Origins]]:
        """Return the states at the end of a word of known stretches alone, and where those at each letter came from."""
        length, numbers, steps = len(word), self._known, self._steps
        rows: list[Row] = [{0: 0.0}, *({} for _ in word)]
        back: list[Origins] = [{} for _ in rows]
        for start in range(length):
            bound = _bound(rows[start])
            states = [each for each in rows[start].items() if each[1] >= bound]
            if not states:
                continue
            for end in range(start + 1, length + 1):
                number = numbers.get(word[start:end])
                if number:
                    row, came = rows[end], back[end]
                    for state, likelihood in states:
                        for tag, step, own, new in steps[state << _STRETCH_BITS | number]:
                            if tag in allowed:
                                reached = likelihood + step + own
                                if new not in row or reached > row[new]:
                                    row[new], came[new] = reached, state << _LETTER_BITS | start
        return rows[-1], back

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
            tag in self._tags[self._known.get(word[begin:end], 0)]
            for begin, (tag, end) in zip(begins, way[:-1], strict=False)
        ]
        return way if way and (len(known) == 1 or all(known)) else self.analyze_viterbi(word, targetpos)

    def _found_morphemes(self, asked: tuple[str, int]) -> tuple[tuple[str, int], ...]:
        """Return the morphemes of a word in small letters that has a tag, each with its own tag."""
        (word, tag), begin, found = asked, 0, []
        for own, end in [(tag, len(word))] if -tag in self.atomic_class else self.stems(word, -tag):
            if own > 0:
                found.append((word[begin:end], own))
            begin = end
        return tuple(found)

    def _lemma(self, asked: tuple[str, int]) -> str:
        """Return the lemma of a word with a tag, as `_analyze` makes it; capitals do not matter to it."""
        form, tag = asked
        word = form.lower()
        if word != form:
            return self.lemmas[word, tag]
        morphemes, name = self.morphemes[word, tag], self.int2tag[tag]
        endings = self.nonstemtags.get(name.split("(")[0], ())
        relevant = [each for each in morphemes if each[1] not in endings] or morphemes
        letters, last = relevant[-1]
        if self.int2tag[last][:2] == name[:2] or self.int2tag[last].startswith("SUF"):
            letters = self.stemdict.get(last, {}).get(letters, letters)
        return str(self.makelemma([*(part for part, _ in relevant[:-1]), letters], name))

    def makelemma(self, stem_morphemes: Sequence[str], pos: str) -> str:
        """Return the lemma that stems make with a tag; the longest end that the model knows tells the ending."""
        lemma, kind = "".join(stem_morphemes), pos.split("(", 1)[0]
        suffixes, marked = self.lemmasuffixtable.get(kind, {}), f"#{lemma}"
        suffix = ""
        for begin in range(max(0, len(marked) - self._longest_suffix.get(kind, 0)), len(marked)):
            if marked[begin:] in suffixes:
                suffix = suffixes[marked[begin:]]
                break
        if self.tag2int.get(pos, 0) in self.capitalizedlemmata:
            lemma = lemma[0].upper() + lemma[1:]
        return f"{lemma}{suffix}"

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
            follow = self._words_after[state]
            if follow is None:
                follow = self._words_after[state] = self._tags_after(state)
            for tag, own in options or [(tag, 0.0) for tag in follow]:
                if tag in follow:
                    step, new = follow[tag]
                    reached = likelihood + step + own
                    if new not in found or reached > found[new]:
                        found[new] = reached
                        came[new] = state
        return found, came

    def _tags_after(self, state: int) -> dict[int, tuple[float, int]]:
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
        found = self._searched[word] = self._filled(_Asked(word, None, self._any_stems, shortest), begun)
        return found[0]

    def _filled(self, asked: _Asked, begun: dict[str, tuple[Opened | None, Origins]]) -> tuple[Row, list[Origins]]:
        """Return the states at the end of a word, and where those at each letter came from.

        What stands at a letter depends on the letters before it alone, and is shared by words that have `begun` alike.
        """
        word, best, after = asked.word, asked.stems.best, self._after
        row: Row = {0: 0.0}
        opened: list[Opened] = [(0, ((0, 0.0),), best[0])]
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
                states = tuple([each for each in row.items() if each[1] >= bound and after[each[0]]])
                here = (at, states, max([lp + best[state] for state, lp in states])) if states else None
                if here:
                    opened.append(here)
                came = {state: came[state] for state, _ in states}
                begun[word[:at]] = here, came
            back.append(came)
        return row, back

    def _row(self, asked: _Asked, end: int, opened: Sequence[Opened]) -> tuple[Row, Origins, float]:
        """Return the states at a letter, where they came from, and how likely one must be for HanTa to go on."""
        word, allowed = asked.word, asked.allowed
        row: Row = {}
        came: Origins = {}
        numbers, steps, skipped = self._known, self._steps, Skipped()
        for start, states, _ in opened:
            number = numbers.get(word[start:end])
            if number:
                skipped[start] = self._tags[number]
                for state, likelihood in states:
                    for tag, step, own, new in steps[state << _STRETCH_BITS | number]:
                        reached = likelihood + step + own
                        if (new not in row or reached > row[new]) and (allowed is None or tag in allowed):
                            row[new], came[new] = reached, state << _LETTER_BITS | start
        if end >= asked.shortest:
            self._add_stems(asked, end, opened, skipped, (row, came))
        return row, came, _bound(row)

    def _add_stems(
        self, asked: _Asked, end: int, opened: Sequence[Opened], skipped: Skipped, into: tuple[Row, Origins]
    ) -> None:
        """Add to a row what unknown stems lead to, as far as HanTa may go on with it.

        What begins behind another stem is hardly ever as likely as one long stem: whole stretches are passed over once
        the row has enough states that are better.
        """
        word, stems, (row, came) = asked.word, asked.stems.after, into
        length, ending = len(word), self._ending
        bound = _bound(row) if end < length else _FLOOR
        usual = ending[word[max(1, end - _LONGEST_ENDING) : end]]
        for start, states, best in opened:
            own = end - start
            if own < asked.shortest:
                break
            # HanTa leaves the first letter of a short stretch out of its ending.
            endings, most = usual if own > _LONGEST_ENDING else ending[word[start + 1 : end]]
            size = own if own < _LONGEST else _LONGEST  # noqa: FURB136 - a call for each stretch costs more
            if best + most[size] < bound:
                continue
            sizes, off = self._by_length[size], _WHOLE_WORD if own == length else 0.0
            known = skipped[start] if start in skipped else _NO_TAGS  # noqa: SIM401 - as above
            for state, likelihood in states:
                for tag, stem, step, new in stems[state]:
                    reached = likelihood + step + (sizes[stem] + endings[stem] - off)
                    if reached > bound and (new not in row or reached > row[new]) and tag not in known:
                        row[new], came[new] = reached, state << _LETTER_BITS | start
            if end < length:
                bound = _bound(row)

    def _nearest_ending(self, letters: str) -> Ending:
        """Return what is known of an ending; one that is not known counts by its last letters."""
        while letters not in self._endings:
            letters = letters[1:]
        return self._endings[letters]


def _shortest(word: str) -> int:
    return 1 if len(word) < _SHORT else _SHORTEST_STEM


def _bound(row: Row) -> float:
    """Return how likely a state of a row must be for HanTa to go on with it, as far as the row is filled."""
    return sorted(row.values())[-_KEPT_STATES] - 1 if len(row) >= _KEPT_STATES else _FLOOR
