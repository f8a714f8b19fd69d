import math

import pytest
from HanTa.HanoverTagger import HanoverTagger
from hypothesis import given
from hypothesis import strategies as st

from lesart.models.morphology import Morphology

WORDS = (
    *("Deichbruchkatastrophe", "Wehrführerin", "überschwemmten", "abgesoffen", "unterspülte", "kaum", "zurückgewiesen"),
    *("Hochwasserschutzmaßnahmen", "Schlickwatt", "einzudämmen", "1.200", "Haßloch", "Moor-Lenz", "verlautete"),
    *("Ausgehenden", "verliess", "ließe", "sei", "hätten", "Wiederaufbaufonds", "x", "Öl", "ß", "Ä.", "Ebbe"),
)
SENTENCES = (
    ["Die", "Wehrführerin", "sagte,", "der", "Deich", "sei", "an", "drei", "Stellen", "unterspült", "worden", "."],
    ["Im", "Norderheverkoog", "standen", "am", "Morgen", "rund", "1.200", "Hektar", "unter", "Wasser", "."],
    ["Schlickwatt", "?"],
)


@pytest.fixture(scope="module")
def both():
    return HanoverTagger("morphmodel_ger.pgz"), Morphology()


def same(left, right):
    """Equal tags in the same order, likelihoods equal but for the last bits of a sum."""
    assert [tag for tag, _ in left] == [tag for tag, _ in right]
    assert all(math.isclose(a, b, rel_tol=1e-12) for (_, a), (_, b) in zip(left, right, strict=True))


@pytest.mark.parametrize("word", WORDS)
def test_words_have_the_tags_and_morphemes_that_hanta_finds(both, word):
    slow, fast = both
    tags = slow.analyze_forward(word.lower())
    same(tags, fast.analyze_forward(word.lower()))
    for tag, _ in tags[:2]:
        assert fast.analyze_viterbi(word.lower(), -tag) == slow.analyze_viterbi(word.lower(), -tag)


@given(word=st.text(alphabet="abcdeghilmnorstuäöüß-.1", min_size=1, max_size=14))
def test_any_letters_have_the_tags_that_hanta_finds(both, word):
    slow, fast = both
    same(slow.analyze_forward(word), fast.analyze_forward(word))


@pytest.mark.parametrize("word", [*WORDS, "Leichenschauhäusern", "Doppeldeckzügen", "Kürbiscremesuppe", "den"])
def test_words_have_the_lemmas_that_hanta_finds(both, word):
    slow, fast = both
    for tag, _ in slow.analyze_forward(word.lower())[:3]:
        fast.analyze_forward(word.lower())
        assert fast.readings[word, tag][0] == slow._analyze(word, tag)[0]  # noqa: SLF001 - no public twin


def test_what_words_begin_with_alike_changes_nothing(both):
    slow, fast = both
    words = ["wasserwerk", "wasserwerke", "wasserwerker", "wasserwer", "wasser", "wasserwerkern", "w"]
    for word in [*words, *reversed(words)]:
        fast._forward.clear()  # noqa: SLF001 - each search is to be made anew
        same(slow.analyze_forward(word), fast.analyze_forward(word))


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_are_tagged_as_hanta_does(both, sentence):
    slow, fast = both
    assert fast.tag_sent(sentence) == slow.tag_sent(sentence)


def test_a_very_long_word_ends(both):
    _, fast = both
    assert fast.analyze_forward("deich" * 40)
