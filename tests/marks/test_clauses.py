from itertools import pairwise

import pytest
from hypothesis import given

from lesart.marks.analysis import analyse
from lesart.marks.clauses import clauses, stretches
from lesart.marks.signs import signs_of
from lesart.text.quotes import MARKS
from strategies import article, articles


def cut(text):
    return [part.span.of(text) for sentence in analyse(article(text)).sentences for part in stretches(sentence)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Das Boot sank, weil es leckte.", ["Das Boot sank", "weil es leckte"]),
        ("Das Boot - kein neues - sank.", ["Das Boot", "kein neues", "sank"]),
        ("Der Nord-Ostsee-Kanal blieb zu.", ["Der Nord-Ostsee-Kanal blieb zu"]),
        ("„Es sank nicht.“, sagte er.", ["Es sank nicht", "sagte er"]),
        ("Das Boot (es war nicht neu.) sank.", ["Das Boot", "es war nicht neu", "sank"]),
        ("Um 18.30 Uhr sank es!", ["Um 18.30 Uhr sank es"]),
    ],
)
def test_stretches_lie_between_delimiters_marks_and_brackets(text, parts):
    assert cut(text) == parts


@given(articles())
def test_stretches_hold_every_word_once_and_segments_hold_them_too(found):
    for sentence in analyse(found).sentences:
        parts = stretches(sentence)
        inside = [word for part in parts for word in part.words]
        assert [word for word in inside if word.is_word] == [word for word in sentence.words if word.is_word]
        assert not any(word.form in MARKS for word in inside)
        segments = clauses(sentence, (), signs_of(sentence)).segments
        assert all(left.last <= right.first for left, right in pairwise(segments))
