import pytest
from hypothesis import given

from lesart.models.words import parts, words
from strategies import texts


@given(texts())
def test_words_slice_to_their_forms(text):
    assert all(text[word.start : word.end] == word.form for word in words(text))


@pytest.mark.parametrize("hostile", ["a" * 100_000, "ab-" * 30_000, "9" * 100_000, "ß" * 50_000])
def test_an_overlong_word_is_analysed_by_its_end(hostile):
    (word,) = words(hostile)[:1]
    assert word.form == hostile[: word.end]
    assert parts(hostile)


@pytest.mark.parametrize(
    "word", ["Straße", "Großbäckerei", "hieß", "außerdem", "Maßnahmen", "dass", "Fluss", "schließen"]
)
def test_swiss_spelling_is_analysed_as_the_other(word):
    swiss, other = words(word.replace("ß", "ss"))[0], words(word)[0]
    assert (swiss.tag, swiss.lemma) == (other.tag, other.lemma)
    assert parts(swiss.form) == parts(other.form)
    assert swiss.form == word.replace("ß", "ss")


@pytest.mark.parametrize(
    "word", ["Infektionsschutzregel", "Weltuntergangsszenario", "Ortskrankenkasse", "Messenger", "Kindertagesstätte"]
)
def test_no_other_word_gets_a_sharp_s(word):
    # An unknown stem is likelier with one letter less; that alone is no reason to write 'Infektionßchutz'.
    assert words(f"Es ging um die {word}.")[4].lemma == word
