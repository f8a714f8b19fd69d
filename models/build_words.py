"""Analyse frequent words beforehand: `python models/build_words.py [--most 400000]`.

The words are the most frequent ones of wordfreq's German list (data CC BY-SA 4.0), in the spellings that are asked for
when a text has them; what is written of each is what HanTa's model makes of it. The same from run to run.
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from HanTa.HanoverTagger import UNKNOWN

from frequencies import frequencies
from lesart.models.morphology import MODEL, Morphology
from lesart.models.word_table import FILE, Option, packed
from lesart.models.words import known_sharp
from lesart.text.sharp import spellings

MOST: Final = 400_000
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W_]+)*")  # as a token may be
_LONGEST: Final = 60
_CUTOFF: Final = 5  # HanTa leaves out the tags that are less likely than the likeliest one by more than this
_AT_ONCE: Final = 50_000  # words, in whose order those that begin alike share their analysis


def main() -> None:
    """Write `words.bin`, and print how many words it holds and its size."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--most", type=int, default=MOST, help="how many words of the list are taken")
    arguments.add_argument("--output", type=Path, default=FILE)
    given = arguments.parse_args()
    tagger, found = Morphology(), {}
    listed = islice(_listed(), given.most)
    while some := list(islice(listed, _AT_ONCE)):
        for form in sorted({form for word in some for form in _forms(word)} - found.keys()):
            options = _options(tagger, form)
            if options:
                found[form] = options
    written = given.output.with_suffix(".new")  # put in its place whole: steps that run beside have the old one mapped
    written.write_bytes(packed(MODEL.read_bytes(), found.items()))
    written.replace(given.output)
    print(given.output.name, len(found), "words", given.output.stat().st_size, "bytes")


def _listed() -> Iterator[str]:
    """Yield the words of the list, the most frequent first."""
    return (word for _, words in frequencies() for word in words if _WORD.fullmatch(word) and len(word) <= _LONGEST)


def _forms(word: str) -> Sequence[str]:
    """Return the spellings of a word that are asked for; the list has ss wherever texts may have ß."""
    return spellings(word, known_sharp) if "ss" in word else [word]


def _options(tagger: Morphology, word: str) -> list[Option]:
    """Return the tags that may be asked for of a word in small letters, the best first."""
    found = tagger.analyze_forward(word)
    if found == [(UNKNOWN, 0)]:
        return []
    kept = _asked(tagger, found)
    options: dict[int, float | None] = {tag: likelihood for tag, likelihood in found if tag in kept}
    stems = tagger.stems
    if word in tagger.cache:  # what HanTa knows by heart it does not search, but for lemmas
        options |= {tag: options.get(tag) for tag, _ in tagger.cache[word]}
        stems = tagger.analyze_viterbi
    return [
        Option(tag, likelihood, () if -tag in tagger.atomic_class else tuple(stems(word, -tag)))
        for tag, likelihood in options.items()
    ]


def _asked(tagger: Morphology, found: Sequence[tuple[int, float]]) -> set[int]:
    """Return the tags that HanTa may choose, whatever is asked: with a capital or without, or whatever its case."""
    case, tags = tagger.LP_case_t, tagger.LP_wtag
    kept = set()
    for capital in (True, False, None):
        own = [(tag, likelihood + (0 if capital is None else case[tag][capital])) for tag, likelihood in found]
        kept.add(max(own, key=lambda option: option[1])[0])
        of_tag = [(tag, likelihood - tags[tag]) for tag, likelihood in own]
        least = max(likelihood for _, likelihood in of_tag) - _CUTOFF
        kept |= {tag for tag, likelihood in of_tag if likelihood >= least}
    return kept


if __name__ == "__main__":
    main()
