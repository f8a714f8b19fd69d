from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.rewording import reworded
from strategies import texts


@given(st.lists(texts(), min_size=1, max_size=4))
def test_reworded_words_lie_in_their_passage_in_order(passages):
    for text, spans in zip(passages, reworded(passages), strict=True):
        assert all(0 <= s.start < s.end <= len(text) for s in spans)
        assert list(spans) == sorted(spans)


@given(texts())
def test_what_is_repeated_word_for_word_has_no_word_of_its_own(text):
    assert reworded([text, f"„{text}“"]) == ((), ())


def test_another_sentence_is_not_a_rewording():
    assert reworded(["Der Damm hielt der Flut stand.", "Die Wahl wurde auf Mai verlegt."]) == ((), ())


def test_the_nearest_passage_decides():
    passages = [
        "Rund 400 Anwohner mussten gehen.",
        "Rund 400 Anrainer mussten gehen.",
        "Etwa 400 Anrainer mussten gehen.",
    ]
    shown = [[span.of(text) for span in spans] for text, spans in zip(passages, reworded(passages), strict=True)]
    assert shown == [["Anwohner"], ["Anrainer"], ["Etwa"]]
