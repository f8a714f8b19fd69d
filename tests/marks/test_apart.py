"""Free speech sentence by sentence: nothing else is cut, nothing is lost, and whoever holds a quotation still does."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.marks import by_sentence, mark
from lesart.records import Marks, Quotation, Span
from strategies import article, articles


def cut(text: str) -> list[tuple[str, str, int | None]]:
    marks = by_sentence(mark(article(text)))
    said = [" … ".join(span.of(text) for span in q.spans) for q in marks.quotations]
    return [(each, q.type, q.inside) for each, q in zip(said, marks.quotations, strict=True)]


@settings(max_examples=40)
@given(articles())
def test_cutting_keeps_all_characters_and_a_second_time_changes_nothing(found):
    whole = mark(found)
    once = by_sentence(whole)
    assert by_sentence(once) == once

    def characters(marks: Marks) -> list[tuple[int, str]]:
        spans = [(span, q.type) for q in marks.quotations for span in q.spans]
        return sorted((at, kind) for span, kind in spans for at in range(span.start, span.end))

    # Two sentences of one span lose at most the space between them, and sentences are what is kept.
    assert set(characters(once)) == set(characters(whole))
    assert all(q.inside is None or once.quotations[q.inside].start <= q.start for q in once.quotations)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=6), st.data())
def test_each_sentence_of_a_free_span_is_one_quotation(lengths, data):
    ends = [sum(lengths[: n + 1]) for n in range(len(lengths))]
    sentences = tuple(Span(end - length, end) for end, length in zip(ends, lengths, strict=True))
    start = data.draw(st.integers(0, ends[-1] - 1))
    end = data.draw(st.integers(start + 1, ends[-1]))
    marks = Marks("a", sentences=sentences, quotations=(Quotation((Span(start, end),), "free"),))
    found = [q.spans for q in by_sentence(marks).quotations]
    touched = [s for s in sentences if s.start < end and start < s.end]
    assert found == [(Span(max(s.start, start), min(s.end, end)),) for s in touched]


def test_free_speech_of_two_sentences_is_two_quotations_that_hold_their_own_words():
    text = "Lenz warnte vor Leichtsinn. Der Damm sei „bis zum Rand“ voll. Das Ufer sei „ganz und gar“ morsch."
    free = [(said, kind, inside) for said, kind, inside in cut(text) if kind in {"free", "partial"}]
    first, second = text.index("Der Damm"), text.index("Das Ufer")
    places = {said: number for number, (said, *_) in enumerate(cut(text))}
    assert [said for said, kind, _ in free if kind == "free"] == [text[first : second - 1], text[second:]]
    holders = {said: inside for said, kind, inside in free if kind == "partial"}
    assert holders == {"„bis zum Rand“": places[text[first : second - 1]], "„ganz und gar“": places[text[second:]]}


def test_direct_speech_over_sentences_stays_one():
    text = "„Der Damm hält. Wir bleiben wach“, sagte Lenz."
    assert [said for said, kind, _ in cut(text) if kind == "direct"] == ["„Der Damm hält. Wir bleiben wach“"]


def test_free_speech_of_a_whole_book_is_one_quotation_and_as_many_as_it_has_sentences():
    number = 3000
    marks = mark(article("Er sei da. " * number))
    assert [len(q.spans) for q in marks.quotations] == [number]
    assert len(by_sentence(marks).quotations) == number
