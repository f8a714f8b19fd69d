import unicodedata

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lesart.records import Span
from lesart.text.fold import fold
from lesart.text.shingles import compared_words, shingles

GERMAN = st.text(alphabet="abcdeäöüßÄÖÜſ ABZ 0123,.-–'„“»«\xad\u0308😀\n", max_size=80)


@given(GERMAN)
def test_words_slice_to_what_is_neither_space_nor_punctuation(text):
    words = compared_words(text)
    for start, end in zip(words.starts.tolist(), words.ends.tolist(), strict=True):
        assert start < end
        assert not any(sign.isspace() or sign in ",.-–'„“»«😀" for sign in text[start:end])


@given(st.lists(st.sampled_from(["Straße", "STRASSE", "über", "u\u0308ber", "Über", "Haus", "Häu\xadser", "Häuser"])))
def test_words_are_the_same_where_their_folded_forms_are(forms):
    text = " ".join(forms)
    hashes = compared_words(text).hashes.tolist()
    folded = [fold(unicodedata.normalize("NFC", form)) for form in forms]
    assert len(hashes) == len(folded)
    for i in range(len(forms)):
        for j in range(len(forms)):
            assert (hashes[i] == hashes[j]) == (folded[i] == folded[j])


@given(GERMAN, GERMAN)
def test_a_word_has_the_same_hash_wherever_it_stands(before, text):
    alone, behind = compared_words(text), compared_words(before + "\n" + text)
    assert alone.hashes.tolist() == behind.hashes.tolist()[len(behind) - len(alone) :]


def test_words_within_spans_are_those_that_begin_there():
    text = "Der Pegel stieg am Morgen weiter"
    words = compared_words(text).within([Span(0, 3), Span(10, 18)])
    assert [text[s:e] for s, e in zip(words.starts, words.ends, strict=True)] == ["Der", "stieg", "am"]


def test_shingles_are_equal_where_the_words_are():
    words = compared_words("der Pegel der Donau stieg und der Pegel der Donau fiel").hashes
    found = shingles(words, 4)
    assert len(found) == len(words) - 3
    assert found[0] == found[6]
    assert len(np.unique(found)) == len(found) - 1


def test_fewer_words_than_a_shingle_has_make_none():
    assert len(shingles(compared_words("zu kurz").hashes, 3)) == 0
    assert len(shingles(compared_words("").hashes, 3)) == 0


def test_hostile_texts_stay_linear():
    for sign in ("\u0308", "ß", "\ud800", "\x00", '"', "a\u0308"):
        assert len(compared_words(sign * 1_000_000)) <= 1
