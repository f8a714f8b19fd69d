from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.full_text import Rest, blocks, origins_by_article, rests_by_article
from made_dossier import dossier
from strategies import article, spans, texts


@given(st.data(), texts())
def test_segments_are_the_text_itself_whatever_overlaps(data, text):
    found = article(text)
    rests = [Rest(s, f"m{n}", n) for n, s in enumerate(data.draw(st.lists(spans(text), max_size=4)))]
    origins = [(s, "agency:dpa") for s in data.draw(st.lists(spans(text), max_size=3))]
    shown = "".join(segment.text for block in blocks(found, rests, origins) for segment in block.segments)
    assert shown == "".join(text[part.start : part.end] for part in found.parts)


def test_every_member_of_a_statement_can_be_found_in_its_report():
    made = dossier()
    rests = rests_by_article(made)
    anchors = {rest.anchor for own in rests.values() for rest in own}
    assert anchors == {"m1-0", "m1-1", "m2-0", "m2-1", "m3-0"}


def test_both_ends_of_a_passage_carry_the_colour_of_their_origin():
    made = dossier()
    first, second = made.articles
    origins = origins_by_article(made)
    assert {origin for _, origin in origins[first.id]} == {first.id}
    assert {origin for _, origin in origins[second.id]} == {first.id}
