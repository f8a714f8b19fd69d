"""HanTa's analysis of single words, several times faster, with the same results.

HanTa asks for every stretch of a word and every tag that may follow how likely the stretch is; nearly all answers are
'impossible'. Here the possible ones are looked up the other way round: from the stretch to the tags it is known with,
and from its last letters to the tags that unknown stems may have. States, sums and their order are HanTa's own, so
that results are equal to the last bit; a test holds them beside each other.
"""

import math
from functools import lru_cache
from operator import itemgetter
from typing import Final

from HanTa.HanoverTagger import EMPTY, END, END_UNKNOWN, START, UNKNOWN, HanoverTagger
from numpy import logaddexp

_FLOOR: Final = -1e6
_KEPT_STATES: Final = 3  # states that HanTa goes on with at each letter, and those within e of them
_KEPT_WORD_STATES: Final = 5
_LONGEST: Final = 24  # letters up to which HanTa knows how likely the length of a stem is
_SHORT: Final = 4  # letters of a word below which any stretch of it may be an unknown stem
_SHORTEST_STEM: Final = 3
_ENDINGS_REMEMBERED: Final = 30_000  # of some 700 bytes each
_WHOLE_WORD: Final = 4.6  # what HanTa takes off where a word is nothing but one unknown stem

State = tuple[int, int]
Row = dict[State, float]
Origins = dict[State, tuple[State, int]]
Steps = tuple[dict[int, float], tuple[tuple[int, float], ...]]


class Morphology(HanoverTagger):  # type: ignore[misc]  # HanTa has no types
    """HanTa with its two analyses of a word done over."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        self._known: dict[str, dict[int, float]] = {}
        for tag, morphemes in self.LP_m_t.items():
            for morpheme, likelihood in morphemes.items():
                self._known.setdefault(morpheme, {})[tag] = likelihood
        self._stems = tuple(tag for tag in self.LP_hapax_t if tag in self.LP_s_t and tag in self.LP_m_t)
        self._follow = {state: dict(options) for state, options in self.LP_trans_nonfinal.items()}
        self._allowed: dict[tuple[State, frozenset[int] | None], Steps] = {}
        self._by_length = {
            tag: [self.Int_t + self.LP_hapax_t[tag] + lp for lp in self.LP_len_t[tag]] for tag in self._stems
        }
        self._by_ending = lru_cache(maxsize=_ENDINGS_REMEMBERED)(self._ending)

    def analyze_forward(self, word: str) -> list[tuple[int, float]]:
        """Return the tags that a word may have with their log likelihoods, the best first."""
        table = self._filled(word, None, strict=self.strict)[0]
        last: Row = {}
        for state, likelihood in table[-1].items():
            for tag, step in self.LP_trans_final.get(state, ()):
                _better(last, (state[1], tag), likelihood + step)
        found: dict[int, float] = {}
        for (_, tag), likelihood in last.items():
            if likelihood == -math.inf:
                continue
            found[-tag] = float(logaddexp(found[-tag], likelihood)) if -tag in found else likelihood
        return sorted(found.items(), key=itemgetter(1), reverse=True) or [(UNKNOWN, 0)]

    def analyze_viterbi(self, word: str, targetpos: int) -> list[tuple[int, int]]:
        """Return the most likely morphemes of a word with a tag, as (tag, end)."""
        for strict in (True, False):
            table, back = self._filled(word, self.reachability.get(targetpos, frozenset()), strict=strict)
            last: Row = {}
            origin: dict[State, State] = {}
            for state, likelihood in table[-1].items():
                for tag, step in self.LP_trans_final.get(state, ()):
                    if tag == targetpos:
                        if _better(last, (state[1], tag), likelihood + step):
                            origin[state[1], tag] = state
                        break
            if last:
                return _traced(len(word), last, origin, back)
        return [(UNKNOWN, len(word)), (END_UNKNOWN, len(word) + 1)]

    def tag_sent_viterbi(self, sent: list[str], casesensitive: bool = True) -> list[int]:  # noqa: FBT001, FBT002 - HanTa's
        """Return the most likely tags of the words of a sentence."""
        row: Row = {(EMPTY, START): 0.0}
        back: list[dict[State, State]] = []
        for number, word in enumerate(sent):
            tags = dict(self._tag_word(word, cutoff=5, casesensitive=casesensitive and number > 0, conditional=True))
            if len(tags) == 1 and UNKNOWN in tags:
                tags = {}
            row, came = self._next_word(row, tags)
            back.append(came)
        last, ways = max(row, key=lambda state: self._ended(state, row[state])), []
        for came in reversed(back):
            ways.append(last[1])
            last = came[last]
        return ways[::-1]

    def _next_word(self, row: Row, tags: dict[int, float]) -> tuple[Row, dict[State, State]]:
        """Return the states after a further word, and from which state each was reached; an unknown word may be all."""
        found: Row = {}
        came: dict[State, State] = {}
        for state, likelihood in _kept(row, _KEPT_WORD_STATES):
            follow = self.LP_trans_word[state]
            for tag in tags or follow:
                step = follow.get(tag)
                if step is None or tag == END:
                    continue
                new, reached = (state[1], tag), likelihood + step + tags.get(tag, 0)
                if reached > _FLOOR and reached > found.get(new, -math.inf):
                    found[new] = reached
                    came[new] = state
        return found, came

    def _ended(self, state: State, likelihood: float) -> float:
        return likelihood + float(self.LP_trans_word[state].get(END, -math.inf))

    def _filled(  # noqa: C901, PLR0912 - the innermost loop of all tagging
        self, word: str, allowed: frozenset[int] | None, *, strict: bool
    ) -> tuple[list[Row], list[Origins]]:
        """Return the states at each letter of a word with their likelihoods, and where each came from.

        What can be looked up once is looked up outside the loops, and the innermost call nothing.
        """
        length, by_length = len(word), self._by_length
        table: list[Row] = [{(EMPTY, START): 0.0}, *({} for _ in range(length))]
        back: list[Origins] = [{} for _ in range(length + 1)]
        shortest = length + 1 if strict else 1 if length < _SHORT else _SHORTEST_STEM
        for start in range(length):
            states = [(s, s[1], lp, self._steps(s, allowed)) for s, lp in _kept(table[start]) if s in self._follow]
            if not states:
                continue
            for end in range(start + 1, length + 1):
                segment, own = word[start:end], end - start
                known, guess = self._known.get(segment), own >= shortest
                if guess:
                    # HanTa leaves the first letter of a short stretch out of its ending.
                    endings = self._by_ending(segment[-min(4, own - 1) :] if own > 1 else "")
                    size, off = min(own, _LONGEST), _WHOLE_WORD if own == length else 0.0
                row, came = table[end], back[end]
                for state, before, likelihood, (follow, follow_stems) in states:
                    if known:
                        for tag, segment_lp in known.items():
                            if tag in follow:
                                reached, new = likelihood + follow[tag] + segment_lp, (before, tag)
                                if new not in row or reached > row[new]:
                                    row[new], came[new] = reached, (state, start)
                    if guess:
                        for tag, step in follow_stems:
                            if not known or tag not in known:
                                reached = likelihood + step + (by_length[tag][size] + endings[tag] - off)
                                new = (before, tag)
                                if new not in row or reached > row[new]:
                                    row[new], came[new] = reached, (state, start)
        return table, back

    def _steps(self, state: State, allowed: frozenset[int] | None) -> Steps:
        """Return the tags that may follow a state: all with their likelihoods, and those of stems."""
        found = self._allowed.get((state, allowed))
        if found is None:
            follow = {t: step for t, step in self._follow[state].items() if allowed is None or t in allowed}
            found = follow, tuple((t, step) for t, step in follow.items() if t in self._by_length)
            self._allowed[state, allowed] = found
        return found

    def _ending(self, ending: str) -> dict[int, float]:
        """Return how likely stems of each tag are to end so; unknown endings count by their last letters."""
        found = {}
        for tag in self._by_length:
            table = self.LP_s_t[tag]
            known = next((ending[k:] for k in range(len(ending)) if ending[k:] in table), "")
            found[tag] = table[known]
        return found


def _kept(row: Row, number: int = _KEPT_STATES) -> list[tuple[State, float]]:
    """Return the states of a row that are good enough to go on with."""
    if len(row) <= number:
        return list(row.items())
    bound = sorted(row.values(), reverse=True)[number] - 1
    return [(state, likelihood) for state, likelihood in row.items() if likelihood >= bound]


def _better(row: Row, state: State, likelihood: float) -> bool:
    """Keep a likelihood where it is possible and the best yet for its state; return whether it was kept."""
    if likelihood <= _FLOOR or likelihood <= row.get(state, -math.inf):
        return False
    row[state] = likelihood
    return True


def _traced(
    length: int, last: Row, origin: dict[State, State], back: list[dict[State, tuple[State, int]]]
) -> list[tuple[int, int]]:
    """Return the way that led to the best final state, from the first morpheme on."""
    best = max(last, key=last.__getitem__)
    way = [(best[1], length + 1)]
    state, end = origin[best], length
    while end > 0:
        way.append((state[1], end))
        state, end = back[end][state]
    return way[::-1]
