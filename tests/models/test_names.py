import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.models.names import name_tags
from lesart.models.names.features import sentence_features, word_features
from lesart.models.names.gazetteer import classes, first_name_gender, groups
from lesart.models.reading import KINDS
from lesart.models.words import words

FORMS = ["Ida", "Moor", "Wien", "WIEN", "die", "SPD", "in", ",", "Bad", "12", "-", "A3", "„", "ß"]
WORDS = st.lists(st.sampled_from(FORMS), max_size=14)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=6))
def test_every_word_gets_a_label_and_names_begin_before_they_go_on(texts: list[list[str]]) -> None:
    sentences = [words(" ".join(text)) for text in texts]
    tagged = name_tags(sentences)
    assert [len(tags) for tags in tagged] == [len(sentence) for sentence in sentences]
    for tags in tagged:
        for before, tag in zip(("O", *tags), tags, strict=False):
            assert not tag.startswith("I-") or before in {f"B-{tag[2:]}", tag}


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, max_size=6))
def test_a_sentence_is_tagged_the_same_alone_and_among_others(texts: list[list[str]]) -> None:
    sentences = [words(" ".join(text)) for text in texts]
    assert name_tags(sentences) == tuple(name_tags([sentence])[0] for sentence in sentences)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="aÄß-9.'K ", min_size=1, max_size=30))
def test_training_sees_the_features_that_tagging_sums(text: str) -> None:
    sentence = words(text)
    features = sentence_features(sentence)
    assert len(features) == len(sentence)
    for word, seen in zip(sentence, features, strict=True):
        assert {f"0{feature}" for feature in word_features(word)[0]} <= set(seen)
    for word, seen in zip(sentence[1:], features, strict=False):
        assert {f"1{feature}" for feature in word_features(word)[1]} <= set(seen)


LABELS = ("O", *(f"{place}-{kind}" for kind in KINDS["name"] for place in "BI"))


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, max_size=6), st.data())
def test_what_a_reader_is_sure_of_stands_and_where_it_knows_nothing_names_are_sound(texts, data):
    sentences = [words(" ".join(text)) for text in texts]
    wanted = [data.draw(st.lists(st.sampled_from(["O", "B-LOC"]), min_size=len(s), max_size=len(s))) for s in sentences]
    sure = [np.array([[0 if label == want else -200 for label in LABELS] for want in each]) for each in wanted]
    assert name_tags(sentences, [rows.reshape(-1, len(LABELS)) for rows in sure]) == tuple(map(tuple, wanted))
    for tags in name_tags(sentences, [np.zeros((len(sentence), len(LABELS))) for sentence in sentences]):
        for before, tag in zip(("O", *tags), tags, strict=False):
            assert not tag.startswith("I-") or before in {f"B-{tag[2:]}", tag}


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Sprecherin Petra Vogel lebt in Hamburg.", {"Petra": "B-PER", "Vogel": "I-PER", "Hamburg": "B-LOC"}),
        ("Das teilte die SPD in Berlin mit.", {"SPD": "B-ORG", "Berlin": "B-LOC"}),
    ],
)
def test_plain_names_are_found(text: str, tags: dict[str, str]) -> None:
    sentence = words(text)
    found = {word.form: tag for word, tag in zip(sentence, name_tags([sentence])[0], strict=True) if tag != "O"}
    assert found == tags


def test_lists_know_names_in_the_genitive_and_in_capitals() -> None:
    assert "city" in classes("Wien")
    assert classes("Wiens") == classes("WIEN") == classes("Wien")
    assert classes("Dammbruch") == ()


def test_first_names_show_a_gender_where_only_one_bears_them() -> None:
    assert (first_name_gender("Ursula"), first_name_gender("Jürgen"), first_name_gender("Haus")) == ("f", "m", None)


def test_groups_begin_with_their_first_words_and_the_longest_comes_first() -> None:
    found = {first: [name for name, _ in names] for first, names in groups().items()}
    assert ("Bad", "Homburg") in found
    assert all(name[:2] == first for first, names in found.items() for name in names)
    assert all(sorted(names, key=len, reverse=True) == names for names in found.values())
