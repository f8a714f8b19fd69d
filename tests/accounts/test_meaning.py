"""Clauses held against each other word by word, by what their words mean."""

from hashlib import sha256

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from lesart import pipeline
from lesart.accounts import explain, find_statements
from lesart.accounts.candidates import candidates
from lesart.accounts.meaning import Cosines, Meaning, NearestMeaning, meaning_of, nearness_of
from lesart.accounts.profiles import profiles_of
from lesart.text.fold import fold
from lesart.text.tokens import tokens
from strategies import article

ALIKE = {"räumt": "tritt", "ihren": "", "schreibtisch": "zurück"}


class Lexicon:
    """Gives every word a direction of its own; words that `ALIKE` puts for one another have the same."""

    def word_states(self, text, sentences):
        words = [word for span in sentences for word in tokens(text, span.start, span.end)]
        states = [_direction(ALIKE.get(fold(word.form), fold(word.form))) for word in words]
        return tuple(word.start for word in words), np.array(states, np.float32).reshape(-1, 48)


def _direction(form):
    seed = int.from_bytes(sha256(form.encode()).digest()[:4], "big")
    return np.random.default_rng(seed).normal(size=48)


def _read(*texts):
    articles = [article(text) for text in texts]
    marks = {each.article: each for each in pipeline.mark(articles, depth="quick")}
    return articles, marks, profiles_of(articles, marks)


def _meaning(*texts):
    articles, marks, profiles = _read(*texts)
    return profiles, meaning_of(profiles, {each.id: each for each in articles}, marks, Lexicon())


WORDS = st.sampled_from(["Deich", "Wehr", "Stadt", "Markt", "Brücke", "sperrt", "hält", "bricht", "Montag", "gestern"])


@settings(max_examples=40)
@given(st.lists(st.lists(WORDS, min_size=2, max_size=9), min_size=2, max_size=5))
def test_shares_are_those_of_a_plain_count(clauses):
    articles, marks, profiles = _read(*(" ".join(words).capitalize() + "." for words in clauses))
    assume(profiles)
    found = meaning_of(profiles, {each.id: each for each in articles}, marks, Lexicon())
    assert found.shared.shape == (len(profiles), len(profiles))
    assert np.all((found.shared >= 0) & (found.shared <= 1 + 1e-5))
    held = {profile.clause.article for profile in profiles}
    read = {a.id: Lexicon().word_states(a.text, marks[a.id].sentences) for a in articles if a.id in held}
    states = {name: dict(zip(*found_there, strict=True)) for name, found_there in read.items()}
    mean = np.mean([row for rows in states.values() for row in rows.values()], axis=0)
    units = []
    for profile in profiles:
        rows = np.array([states[profile.clause.article][start] for start, _ in profile.content]) - mean
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        units.append(rows / np.where(lengths > 1e-6, lengths, 1))
    for i, profile in enumerate(profiles):
        weights = np.array([weight + 0.2 for _, weight in profile.content])
        for j in range(len(profiles)):
            nearest = np.maximum(units[i] @ units[j].T, 0).max(axis=1)
            assert found.shared[i, j] == pytest.approx(float(nearest @ weights / weights.sum()), abs=2e-3)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(WORDS, min_size=2, max_size=9), min_size=2, max_size=5))
def test_clauses_compared_when_asked_are_as_near_as_all_at_once(monkeypatch, clauses):
    articles, marks, profiles = _read(*(" ".join(words).capitalize() + "." for words in clauses))
    assume(profiles)
    given_to = (profiles, {each.id: each for each in articles}, marks, Lexicon())
    monkeypatch.setattr("lesart.accounts.meaning._ALL", 1_500)
    at_once = meaning_of(*given_to)
    monkeypatch.setattr("lesart.accounts.meaning._ALL", 0)
    asked = meaning_of(*given_to)
    assert isinstance(asked, NearestMeaning)
    for one in range(len(profiles)):
        assert asked.near(one) == pytest.approx(at_once.near(one), abs=1e-4)
        for other in range(len(profiles)):
            assert asked.of(one, other) == pytest.approx(at_once.of(one, other), abs=1e-4)


def test_of_many_clauses_only_the_nearest_as_wholes_are_looked_at(monkeypatch):
    monkeypatch.setattr("lesart.accounts.meaning._ALL", 0)
    monkeypatch.setattr("lesart.accounts.meaning._NEAREST", 2)
    _, found = _meaning("Der Deich hält.", "Der Deich hält.", "Die Stadt sucht Helfer für den Markt.")
    assert [bool(near) for near in found.near(0)] == [True, True, False]


def test_other_words_of_the_same_meaning_are_near():
    profiles, found = _meaning(
        "Die Ministerin tritt zurück.", "Am Abend räumt sie ihren Schreibtisch.", "Am Abend brennt der alte Speicher."
    )
    assert len(profiles) == 3
    assert found.of(0, 1)[1] > found.of(0, 2)[1]
    assert found.of(0, 1) == found.of(1, 0)


def test_a_clause_is_nearest_to_its_own_words():
    _, found = _meaning("Der Deich hält.", "Der Deich hält.", "Die Stadt sucht Helfer für den Markt.")
    assert found.shared[0, 1] == pytest.approx(1, abs=1e-3)
    assert found.near(0)[1] > found.near(0)[2]


def test_words_that_were_not_read_are_near_to_nothing():
    class Silent(Lexicon):
        def word_states(self, text, sentences):
            starts, states = super().word_states(text, sentences)
            return starts[:2], states[:2]

    articles, marks, profiles = _read("Der Deich hält.", "Die Stadt sucht Helfer.")
    found = meaning_of(profiles, {each.id: each for each in articles}, marks, Silent())
    assert np.isfinite(found.shared).all()
    assert np.isfinite(found.whole).all()


def test_no_encoder_and_no_clause_give_no_nearness():
    articles, marks, profiles = _read("Der Deich hält.")
    texts = {each.id: each for each in articles}
    assert nearness_of(profiles, texts, marks, None) is None
    assert nearness_of((), {}, {}, Lexicon()) is None
    assert isinstance(nearness_of(profiles, texts, marks, Lexicon()), Meaning)


def test_one_vector_a_clause_gives_cosines():
    class Flat:
        def encode(self, texts):
            return np.array([_direction(text) / np.linalg.norm(_direction(text)) for text in texts], np.float32)

    articles, marks, profiles = _read("Der Deich hält.", "Der Deich hält.", "Die Stadt sucht Helfer.")
    found = nearness_of(profiles, {each.id: each for each in articles}, marks, Flat())
    assert isinstance(found, Cosines)
    assert found.of(0, 1)[0] == pytest.approx(1)


def test_nearness_in_meaning_is_a_reason_of_its_own():
    texts = ("Ministerin Ida Moor tritt am Montag zurück.", "Ministerin Ida Moor tritt am Montag zurück, heißt es.")
    articles = [article(text) for text in texts]
    marks = list(pipeline.mark(articles, depth="quick"))
    found = find_statements(articles, marks, (), encoder=Lexicon())
    assert any(len(statement.members) == 2 for statement in found)
    reasons = explain(articles, marks, found, encoder=Lexicon())
    assert {"shared", "shared of one", "whole"} <= {ground.feature for each in reasons for ground in each.grounds}


def test_pairs_that_share_no_word_are_compared_where_they_are_near():
    articles, marks, profiles = _read("Sie tritt zurück.", "Danach räumt sie ihren Schreibtisch.", "Der Deich hält.")
    near = meaning_of(profiles, {each.id: each for each in articles}, marks, Lexicon())
    assert set(candidates(profiles)) < set(candidates(profiles, near))
