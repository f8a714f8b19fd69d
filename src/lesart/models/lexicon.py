"""What HanTa's model knows of words, as the search through a word's letters asks for it."""

from collections.abc import Sequence
from functools import partial
from operator import itemgetter
from typing import Any, Final

from lesart.models.trellis import FLOOR, KEPT_STATES, NEVER, Added, Ending, Known, Lexicon, Stems, Step
from lesart.text.memory import Memory

_LENGTHS: Final = 25  # of stems that are told apart; one of 24 letters or more counts as one of 24
_ENDINGS_REMEMBERED: Final = 60_000

State = tuple[int, int]  # the two last tags
# The tags that may follow a state, with their likelihoods and the numbers of the states that they lead to.
Followers = dict[int, tuple[float, int]]


def numbered(tagger: Any, first: State) -> tuple[list[State], list[Followers]]:  # noqa: ANN401 - HanTa has no types
    """Return all states that a word can come by, the first one first, and by their numbers what may follow each."""
    states, numbers = [first], {first: 0}
    after: list[Followers] = []
    for state in states:
        follow: Followers = {}
        for tag, step in tagger.LP_trans_nonfinal.get(state, ()):
            new = (state[1], tag)
            if step > FLOOR:
                if new not in numbers:
                    numbers[new] = len(states)
                    states.append(new)
                follow[tag] = step, numbers[new]
        after.append(follow)
    return states, after


def lexicon(tagger: Any, after: list[Followers]) -> Lexicon:  # noqa: ANN401
    """Return the tables of a tagger of HanTa's whose states and their followers are known."""
    tags = stem_tags(tagger)
    first = [(place, *after[0][tag]) for place, tag in enumerate(tags) if tag in after[0]]
    return Lexicon(_known(tagger, after), after, _endings(tagger, tags, first))


def stem_tags(tagger: Any) -> tuple[int, ...]:  # noqa: ANN401
    """Return the tags that unknown stems may have."""
    return tuple(tag for tag in tagger.LP_hapax_t if tag in tagger.LP_s_t and tag in tagger.LP_m_t)


def stems_after(tags: Sequence[int], after: Sequence[Followers], allowed: frozenset[int] | None) -> Stems:
    """Return the unknown stems that may follow each state, only with tags that are allowed."""
    places = {tag: place for place, tag in enumerate(tags) if allowed is None or tag in allowed}
    found = tuple(
        tuple([(tag, places[tag], step, new) for tag, (step, new) in follow.items() if tag in places])
        for follow in after
    )
    return Stems(found, tuple([max([stem[2] for stem in some], default=NEVER) for some in found]))


def _known(tagger: Any, after: Sequence[Followers]) -> dict[str, Known]:  # noqa: ANN401
    """Return the known stretches with their tags, and with the steps to these."""
    tags: dict[str, dict[int, float]] = {}
    for tag, morphemes in tagger.LP_m_t.items():
        for morpheme, likelihood in morphemes.items():
            if likelihood > FLOOR:
                tags.setdefault(morpheme, {})[tag] = likelihood
    steps: dict[tuple[int, ...], Memory[int, tuple[Step, ...]]] = {}
    found: dict[str, Known] = {}
    for morpheme, own in tags.items():
        alike = tuple(own)
        if alike not in steps:
            steps[alike] = Memory(partial(_steps, after, alike), len(after))
        found[morpheme] = steps[alike], own
    return found


def _steps(after: Sequence[Followers], tags: Sequence[int], state: int) -> tuple[Step, ...]:
    """Return the steps from a state to some tags, as far as these may follow it."""
    follow = after[state]
    return tuple([(tag, *follow[tag]) for tag in tags if tag in follow])


def _endings(
    tagger: Any,  # noqa: ANN401
    tags: Sequence[int],
    first: Sequence[tuple[int, float, int]],
) -> Memory[str, Ending]:
    """Return what each ending adds to the likelihood of stems; one that is not known counts by its last letters."""
    own = {"": [NEVER] * len(tags)}
    for letters in sorted({letters for tag in tags for letters in tagger.LP_s_t[tag]}, key=len):
        # A tag that has not seen the ending goes by the next shorter one.
        shorter = next(own[letters[at:]] for at in range(1, len(letters) + 2) if letters[at:] in own)
        own[letters] = [tagger.LP_s_t[tag].get(letters, lp) for tag, lp in zip(tags, shorter, strict=True)]
    new = [tagger.Int_t + tagger.LP_hapax_t[tag] for tag in tags]
    by_length = [
        [lp + tagger.LP_len_t[tag][size] for tag, lp in zip(tags, new, strict=True)] for size in range(_LENGTHS)
    ]
    found: dict[str, Ending] = {
        letters: Memory(partial(_added, by_length, adds, first), _LENGTHS) for letters, adds in own.items()
    }
    return Memory(partial(_nearest, found), _ENDINGS_REMEMBERED)


def _added(
    by_length: Sequence[Sequence[float]],
    ending: Sequence[float],
    first: Sequence[tuple[int, float, int]],
    size: int,
) -> Added:
    """Return what the length and the ending of a stem add to its likelihood."""
    adds = [length + lp for length, lp in zip(by_length[size], ending, strict=True)]
    every = sorted([(new, step + adds[place]) for place, step, new in first], key=itemgetter(1), reverse=True)
    enough = every[KEPT_STATES - 1][1] - 1
    return max(adds), adds, tuple([each for each in every if each[1] >= enough])


def _nearest(found: dict[str, Ending], letters: str) -> Ending:
    """Return what is known of an ending; one that is not known counts by its last letters."""
    while letters not in found:
        letters = letters[1:]
    return found[letters]
