import random
from pathlib import Path

import pytest

from harbour_fire import report
from lesart.collation import find_passages
from newsroom import Manner, edited, judged

CORPUS = sorted((Path(__file__).parents[2] / "corpus" / "stories").glob("*/1-*.txt"))[:40]
OWN = ("Das Wetter spielte dabei keine Rolle.", "Im Rathaus brannte noch lange Licht.", "Niemand wollte sich äußern.")


@pytest.mark.parametrize(
    "manner", [Manner(), Manner(swiss=True), Manner(cut=0.6, moved=0.5), Manner(swapped=0.6, put_in=0.6, other=0.08)]
)
def test_most_words_of_what_a_desk_edited_are_aligned(manner):
    chance = random.Random(2)  # noqa: S311 - no secret
    hits = claimed = wanted = 0
    for path in CORPUS:
        copy = edited(path.read_text(encoding="utf-8-sig"), OWN, manner, chance)
        passages = find_passages([report("a", copy.source), report("b", copy.text)])
        left = [(passage.left_start, passage.left_end) for passage in passages]
        right = [(passage.right_start, passage.right_end) for passage in passages]
        for counts in (
            judged(copy.source, copy.taken, copy.open_source, left),
            judged(copy.text, copy.copied, copy.open_text, right),
        ):
            hits, claimed, wanted = hits + counts[0], claimed + counts[1], wanted + counts[2]
    assert 2 * hits / (claimed + wanted) >= 0.95
