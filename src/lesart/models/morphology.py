"""HanTa's analysis of single words, several times faster, with the same results.

HanTa asks for every stretch of a word and every tag that may follow how likely the stretch is; nearly all answers are
'impossible', and most of the others are thrown away at the next letter. Here `trellis` looks up the possible ones the
other way round, words that begin alike share what stands at their first letters, and the lemma is read off the way that
the search for the tags has found. A test holds the results beside HanTa's.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import Final

import HanTa
from HanTa.HanoverTagger import EMPTY, END, END_UNKNOWN, START, UNKNOWN, HanoverTagger

from lesart.models.lexicon import lexicon, numbered, stem_tags, stems_after
from lesart.models.tagging import Follow, Options, likeliest
from lesart.models.trellis import FLOOR, NEVER, Asked, Begun, Origins, Row, Stems, search, search_known, way_back
from lesart.models.word_table import WordTable
from lesart.text.memory import Memory

MODEL: Final = Path(HanTa.__file__).with_name("morphmodel_ger.pgz")
"""HanTa's model of German."""

_SHORT: Final = 4  # letters of a word below which any stretch of it may be an unknown stem
_SHORTEST_STEM: Final = 3
_BEGINNINGS: Final = 10_000  # of words that are remembered, some 1,000 bytes each
_WORDS_REMEMBERED: Final = 100_000
_SEARCHES_REMEMBERED: Final = 6_000  # words that are soon asked for in small letters or in capitals, too
_MORPHEMES_REMEMBERED: Final = 4_000  # words: an article's index asks for those that its lemmas were made of
_WORDS_KEPT: Final = 1_000  # with all their states, for their lemmas, which are asked for once the sentence is tagged


class Morphology(HanoverTagger):  # type: ignore[misc]  # HanTa has no types
    """HanTa with its two analyses of a word done over.

    What a table holds that was made from the same model is not searched for. `options` and `readings` take words as
    they are written, and look at them as `known` spells them.
    """

    def __init__(self, model: Path = MODEL, table: WordTable | None = None, known: Callable[[str], str] = str) -> None:
        super().__init__(str(model))
        self._table, self._known = table, known
        self._states, after = numbered(self, (EMPTY, START))
        self._final = [
            [((state[1], tag), step) for tag, step in self.LP_trans_final.get(state, ()) if step > FLOOR]
            for state in self._states
        ]
        self._lexicon = lexicon(self, after)
        self._any_stems = self._stems_of(None)
        self._stems_for: dict[int, Stems] = {}
        self._begun: Begun = {}
        self._follow = self._following()
        self._forward: Memory[str, list[tuple[int, float]]] = Memory(self._forward_tags, _SEARCHES_REMEMBERED)
        self.options: Memory[tuple[str, bool], Options] = Memory(self._options, _WORDS_REMEMBERED)
        self.readings: Memory[tuple[str, int], tuple[str, str]] = Memory(self._reading, _WORDS_REMEMBERED)
        self.morphemes: Memory[tuple[str, int], tuple[tuple[str, int], ...]] = Memory(
            self._found_morphemes, _MORPHEMES_REMEMBERED
        )
        self._searched: dict[str, tuple[Row, list[Origins]]] = {}
        self._longest_suffix = {kind: max(map(len, ends), default=0) for kind, ends in self.lemmasuffixtable.items()}

    def _stems_of(self, allowed: frozenset[int] | None) -> Stems:
        return stems_after(stem_tags(self), self._lexicon.after, allowed)

    def _following(self) -> Follow:
        """Return how likely tags follow each other in a sentence."""
        width = 1 + max(self.LP_wtag)
        steps = partial(_steps_after, self.LP_trans_word, width)
        every = tuple((tag, 0.0) for tag in self.LP_wtag)
        return Follow(width, Memory(steps, width * width), every, EMPTY * width + START, END)

    def stretches(self) -> Iterable[str]:
        """Return the morphemes of the lexicon, in small letters."""
        return self._lexicon.known

    def analyze_forward(self, word: str) -> list[tuple[int, float]]:
        """Return the tags that a word may have with their log likelihoods, the best first.

        Names at the beginning of a sentence, in capitals or in another spelling come here a second time. Of a word that
        is in the table, tags that no sentence can make the likeliest ones are left out.
        """
        found = self._table.tags(word) if self._table else None
        return self._forward[word] if found is None else found

    def _forward_tags(self, word: str) -> list[tuple[int, float]]:
        best: dict[tuple[int, int], float] = {}
        final = self._final
        for state, likelihood in self._search(word).items():
            for last, step in final[state]:
                reached = likelihood + step
                if last not in best or reached > best[last]:
                    best[last] = reached
        found: dict[int, float] = {}
        for (_, tag), likelihood in best.items():
            found[-tag] = _together(found[-tag], likelihood) if -tag in found else likelihood
        return sorted(found.items(), key=itemgetter(1), reverse=True) or [(UNKNOWN, 0)]

    def analyze_viterbi(self, word: str, targetpos: int) -> list[tuple[int, int]]:
        """Return the most likely morphemes of a word with a tag, as (tag, end); unknown ones only where need be."""
        allowed = self.reachability.get(targetpos, frozenset())
        way = self._best_way(len(word), *search_known(self._lexicon, word, allowed), targetpos)
        if way:
            return way
        stems = self._stems_for.get(targetpos)
        if stems is None:
            stems = self._stems_for[targetpos] = self._stems_of(allowed)
        row, back = search(self._lexicon, Asked(word, allowed, stems, _shortest(word)), {})
        way = self._best_way(len(word), row, back, targetpos)
        return way or [(UNKNOWN, len(word)), (END_UNKNOWN, len(word) + 1)]

    def stems(self, word: str, targetpos: int) -> list[tuple[int, int]]:
        """Return morphemes as `analyze_viterbi` does, as far as a lemma depends on them, mostly without a search.

        The search for the tags has mostly come by them already. Only a known ending behind an unknown stem may be found
        better where fewer tags are in the way ('Leichenschauhäus-ern').
        """
        found = self._table.way(word, -targetpos) if self._table else None
        if found:
            return found
        if word not in self._searched:
            return self.analyze_viterbi(word, targetpos)
        row, back = self._searched[word]
        way = self._best_way(len(word), row, back, targetpos)
        if len(way) == 2:  # noqa: PLR2004 - the whole word and its end
            return way
        begin = 0
        for tag, end in way[:-1]:
            hit = self._lexicon.known.get(word[begin:end])
            if hit is None or tag not in hit[1]:
                return self.analyze_viterbi(word, targetpos)
            begin = end
        return way or self.analyze_viterbi(word, targetpos)

    def _found_morphemes(self, asked: tuple[str, int]) -> tuple[tuple[str, int], ...]:
        """Return the morphemes of a word in small letters that has a tag, each with its own tag."""
        (word, tag), begin, found = asked, 0, []
        for own, end in [(tag, len(word))] if -tag in self.atomic_class else self.stems(word, -tag):
            if own > 0:
                found.append((word[begin:end], own))
            begin = end
        return tuple(found)

    def _reading(self, asked: tuple[str, int]) -> tuple[str, str]:
        """Return lemma and tag of a word that has a tag, as `_analyze` makes it; capitals do not matter to it."""
        form, tag = asked
        morphemes, name = self.morphemes[self._known(form).lower(), tag], self.int2tag[tag]
        endings = self.nonstemtags.get(name.split("(")[0], ())
        relevant = [each for each in morphemes if each[1] not in endings] or morphemes
        letters, last = relevant[-1]
        if self.int2tag[last][:2] == name[:2] or self.int2tag[last].startswith("SUF"):
            letters = self.stemdict.get(last, {}).get(letters, letters)
        return self.makelemma([*(part for part, _ in relevant[:-1]), letters], name), name

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
            for (_, tag), step in self._final[state]
            if tag == targetpos
        ]
        if not ends:
            return []
        states = self._states
        way = way_back(back, length, max(ends, key=itemgetter(0))[1])
        return [*[(states[state][1], end) for state, end in way], (targetpos, length + 1)]

    def tag_sent_viterbi(self, sent: Sequence[str], casesensitive: bool = True) -> list[int]:  # noqa: FBT001, FBT002 - HanTa's
        """Return the most likely tags of the words of a sentence."""
        options = self.options
        return likeliest(self._follow, [options[word, casesensitive and n > 0] for n, word in enumerate(sent)])

    def _options(self, asked: tuple[str, bool]) -> Options:
        """Return the tags that a word may have in a sentence, with their likelihoods; none where it may have any.

        The second of what is asked says whether a capital counts, as it does but for the first word.
        """
        found = self._tag_word(self._known(asked[0]), cutoff=5, casesensitive=asked[1], conditional=True)
        if [tag for tag, _ in found] == [UNKNOWN]:
            return ()
        # Some likelihoods of HanTa's are numpy's, which are added several times more slowly, and all sums with them.
        return tuple([(tag, float(likelihood)) for tag, likelihood in found])

    def _search(self, word: str) -> Row:
        """Return the states at the end of a word whatever its tag; the search is kept for the word's lemma."""
        shortest = len(word) + 1 if self.strict else _shortest(word)
        begun = self._begun if shortest == _SHORTEST_STEM else {}
        if len(begun) > _BEGINNINGS:
            begun.clear()
        if len(self._searched) > _WORDS_KEPT:
            self._searched.clear()
        found = self._searched[word] = search(self._lexicon, Asked(word, None, self._any_stems, shortest), begun)
        return found[0]


def _together(one: float, other: float) -> float:
    """Return the logarithm of the sum of two likelihoods that are given as logarithms."""
    return max(one, other) + math.log1p(math.exp(-abs(one - other)))


def _shortest(word: str) -> int:
    return 1 if len(word) < _SHORT else _SHORTEST_STEM


def _steps_after(
    following: dict[tuple[int, int], dict[int, float]], width: int, number: int
) -> tuple[int, list[float]]:
    """Return how likely each tag is to follow two others, and the number that they lead to but for the tag."""
    steps = [NEVER] * width
    for tag, step in following[divmod(number, width)].items():
        steps[tag] = step
    return number % width * width, steps
