from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.full_text import Back, Rest, blocks, origins_by_article, rests_by_article
from made_dossier import dossier
from strategies import article, spans, texts


@given(st.data(), texts())
def test_segments_are_the_text_itself_whatever_overlaps(data, text):
    found = article(text)
    rests = [
        Rest(s, f"m{n}", Back(str(n), f"s{n}")) for n, s in enumerate(data.draw(st.lists(spans(text), max_size=4)))
    ]
    origins = [(s, "agency:dpa") for s in data.draw(st.lists(spans(text), max_size=3))]
    shown = "".join(segment.text for block in blocks(found, rests, origins) for segment in block.segments)
    assert shown == "".join(text[part.start : part.end] for part in found.parts)


def test_every_member_of_a_statement_can_be_found_in_its_report():
    made = dossier()
    rests = rests_by_article(made)
    anchors = {rest.anchor for own in rests.values() for rest in own}
    assert {a for a in anchors if a.startswith("m")} == {"m1-0", "m1-1", "m2-0", "m2-1", "m3-0"}


def test_whatever_is_found_in_a_report_has_an_anchor_there():
    anchors = {rest.anchor for own in rests_by_article(dossier()).values() for rest in own}
    assert {anchor[0] for anchor in anchors} == {"m", "q", "t", "n", "p"}


def test_both_ends_of_a_passage_lead_to_each_other():
    rests = [rest for own in rests_by_article(dossier()).values() for rest in own]
    twins = {rest.anchor: rest.back.to for rest in rests if rest.back and rest.back.twin}
    assert twins == {"p1-A": "p1-B", "p1-B": "p1-A"}


def test_both_ends_of_a_passage_carry_the_colour_of_their_origin():
    made = dossier()
    first, second = made.articles
    origins = origins_by_article(made)
    assert {origin for _, origin in origins[first.id]} == {first.id}
    assert {origin for _, origin in origins[second.id]} == {first.id}
