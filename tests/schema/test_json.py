import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.records import Article, Dossier, Edge, Figure, Marks, Place, Quotation, Span, Statement, Stemma, Story
from lesart.schema import line, plain, record
from strategies import articles


@given(articles())
def test_an_article_survives_the_way_to_json_and_back(article):
    assert record(Article, json.loads(line(article))) == article


@given(st.builds(Figure, st.integers(0, 9), st.integers(10, 20), st.floats(allow_nan=False, allow_infinity=False)))
def test_a_figure_survives(figure):
    assert record(Figure, json.loads(line(figure))) == figure


def test_a_quotation_survives_with_its_roles():
    quotation = Quotation(spans=(Span(1, 5), Span(8, 9)), type="direct", cue=(Span(6, 7),), inside=3)
    assert record(Quotation, json.loads(line(quotation))) == quotation


def test_an_edge_is_written_from_and_to():
    written = plain(Edge("dpa", "a", 0.25, (), "credit"))
    assert (written["from"], written["to"]) == ("dpa", "a")
    assert "origin" not in written
    assert record(Edge, written) == Edge("dpa", "a", 0.25, (), "credit")


def test_the_text_that_a_place_refers_to_is_not_written():
    assert plain(Place("a", 0, 3, "Der Damm hielt.")) == {"article": "a", "start": 0, "end": 3}


def test_a_missing_field_is_an_error():
    with pytest.raises(TypeError):
        record(Story, {"title": "Damm hält"})


@pytest.mark.parametrize(
    ("kind", "published"),
    [
        (Article, "id source url outlet text sha256 title kicker published published_precision modified authors"),
        (Marks, "article sentences mentions quotations times figures open"),
        (Quotation, "spans type frame cue speaker speaker_name addressee via inside"),
        (Story, "id articles first last title outlets"),
        (Statement, "id members lead lineages origins verdict readings"),
        (Stemma, "nodes edges"),
        (Dossier, "story articles marks statements quotations timeline labels stemma headline_mismatches summary"),
    ],
)
def test_records_have_the_published_fields(kind, published):
    written = {field.metadata.get("json", field.name) for field in fields(kind)}
    assert set(published.split()) <= written
