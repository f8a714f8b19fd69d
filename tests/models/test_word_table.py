import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.models.morphology import MODEL, Morphology
from lesart.models.word_table import Option, WordTable, packed, word_table

WORDS = (
    *("deichverband", "überschwemmung", "überflutet", "straße", "strasse", "heißt", "moor", "stade", "köln"),
    *("bürgermeisterin", "evakuiert", "verlautete", "hochwasser", "pegelstände", "ging", "gegangen", "ministerien"),
    *("lkw", "anna", "weser", "zweifelt", "teuersten", "abends", "dammbruch", "feuerwehren", "und"),
)
LETTERS = st.text(alphabet="abdehimnorstäß-", min_size=1, max_size=9)
LIKELIHOODS = st.none() | st.floats(-90, 0, width=32)


@pytest.fixture(scope="module")
def table():
    found = word_table(MODEL.read_bytes())
    assert found, "HanTa's model is another one: the table is to be built anew (models/build_words.py)"
    return found


@pytest.fixture(scope="module")
def live():
    return Morphology()


@pytest.fixture(scope="module")
def fast(table):
    return Morphology(MODEL, table)


@pytest.fixture(scope="module")
def listed(live, table):
    """The words of HanTa's lexicon that the table has."""
    return [word for word in sorted({*live.cache, *live.stretches()}) if table.tags(word) is not None]


@st.composite
def options(draw, word):
    """Some tags of a word, each with a way through its letters."""
    found = []
    for tag in draw(st.lists(st.integers(1, 120), unique=True, max_size=6)):
        ends = sorted(draw(st.sets(st.integers(1, len(word)), max_size=3)) | {len(word)})
        way = (*((draw(st.integers(1, 120)), end) for end in ends), (-tag, len(word) + 1))
        found.append(Option(tag, draw(LIKELIHOODS), draw(st.sampled_from([way, ()]))))
    return found


@given(data=st.data(), words=st.sets(LETTERS, max_size=40), other=LETTERS)
def test_a_table_gives_back_what_went_into_it(data, words, other):
    given_words = {word: data.draw(options(word)) for word in sorted(words)}
    made = WordTable(packed(b"model", given_words.items()))
    for word, own in given_words.items():
        assert made.tags(word) == [(tag, likelihood) for tag, likelihood, _ in own if likelihood is not None]
        assert [made.way(word, tag) for tag, _, _ in own] == [[*way] or None for _, _, way in own]
        assert made.way(word, 121) is None
    if other not in given_words:
        assert made.tags(other) is None
        assert made.way(other, 1) is None


@given(seed=st.integers(0, 1_000_000))
def test_what_the_table_says_of_a_word_is_what_the_search_finds(live, fast, listed, seed):
    word = listed[seed % len(listed)]
    holds_what_is_found(word, live, fast)


@pytest.mark.parametrize("word", WORDS)
def test_what_reports_are_full_of_is_in_the_table(live, fast, table, word):
    assert table.tags(word) is not None
    holds_what_is_found(word, live, fast)


def holds_what_is_found(word, live, fast):
    """The same tags for a sentence, however the word is written, and for each of them lemma and morphemes."""
    if word not in live.cache:
        live._search(word)  # noqa: SLF001 - what was found of an earlier word may be forgotten
    for asked in ((word, True), (word, False), (word.capitalize(), True)):
        tags = live.options[asked]
        assert [tag for tag, _ in fast.options[asked]] == [tag for tag, _ in tags]
        assert all(math.isclose(a, b, abs_tol=1e-4) for (_, a), (_, b) in zip(fast.options[asked], tags, strict=True))
        for tag, _ in tags:
            assert fast.readings[asked[0], tag] == live.readings[asked[0], tag]


def test_a_word_that_is_not_in_the_table_is_searched(live, fast, table):
    word = "schlickwattwanderwegwart"
    assert table.tags(word) is None
    assert fast.options[word, False] == live.options[word, False]


def test_the_table_of_another_model_is_not_used():
    assert word_table(b"another model") is None


def test_other_bytes_are_no_table():
    with pytest.raises(ValueError, match="not a table"):
        WordTable(b"lesart words 0\n\0" + bytes(100))
