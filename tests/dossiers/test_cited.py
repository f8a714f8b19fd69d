from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.cited import Cited, Piece, pieces, versions
from lesart.dossiers.witnesses import Witness
from lesart.records import Span
from strategies import article, spans, texts


@given(st.data(), texts())
def test_pieces_are_the_text_itself_and_marked_where_a_span_lies(data, text):
    marked = data.draw(st.lists(spans(text), max_size=4))
    cut = pieces(text, Span(0, len(text)), marked)
    assert "".join(piece.text for piece in cut) == text
    covered = sum(len(piece.text) for piece in cut if piece.marked)
    assert covered == len({i for s in marked for i in range(s.start, s.end)})


@given(st.data(), texts())
def test_no_two_pieces_side_by_side_are_marked_alike(data, text):
    cut = pieces(text, Span(0, len(text)), data.draw(st.lists(spans(text), max_size=4)))
    assert all(left.marked != right.marked for left, right in pairwise(cut))


def cited(words, letter="A", *, marked=False):
    return Cited(Witness(article(words), letter, "Deichbote"), (Piece(words, marked),), f"m1-{letter}")


@given(st.lists(st.sampled_from(["Der Damm hielt.", "Der  Damm hielt.", "Der Damm brach."]), min_size=1, max_size=6))
def test_every_place_is_in_one_version_and_the_first_comes_first(printed):
    places = [cited(words, str(number)) for number, words in enumerate(printed)]
    found = versions(places)
    assert sorted(place.anchor for v in found for place in v.places) == sorted(place.anchor for place in places)
    assert len({" ".join(words.split()) for words in printed}) == len(found)
    assert found[0].places[0] is places[0]


def test_quotation_marks_of_another_country_make_no_other_version():
    german, swiss = cited("„Wir bauen weiter“, sagte sie."), cited("«Wir bauen weiter», sagte sie.", "B")
    assert len(versions([german, swiss])) == 1


def test_what_is_marked_in_one_place_only_stands_apart():
    assert len(versions([cited("siebzehn"), cited("siebzehn", "B", marked=True)])) == 2
