from dataclasses import replace
from pathlib import Path

import pytest

import lesart
from checks import check_stage
from lesart import pipeline
from lesart.engine import Local
from lesart.errors import InputError
from lesart.records import Article, Rejected
from lesart.sources import read_pages

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def pages():
    return tuple(read_pages([str(EXAMPLES)]))


@pytest.fixture(scope="module")
def reports():
    return tuple(lesart.read(str(EXAMPLES)))


@pytest.fixture(scope="module")
def dossier(reports):
    return lesart.dossier(reports)


def test_reading_keeps_the_contract_of_stages(pages):
    check_stage(pipeline.READ, [*pages, Rejected("is empty", "leer.txt")])


def test_marking_keeps_the_contract_of_stages(reports):
    check_stage(pipeline.marking("2026-01-13"), reports)


@pytest.mark.parametrize(
    "stage", [pipeline.grouping("quick"), pipeline.grouping("full"), pipeline.REUSE], ids=lambda stage: stage.name
)
def test_tables_keep_the_contract_of_stages(stage, reports):
    check_stage(stage, reports)


def test_workers_and_order_change_no_dossier(reports, dossier):
    assert lesart.dossier(reports[::-1], engine=Local(workers=2, batch=2)) == dossier


def test_the_same_report_twice_counts_once(reports, dossier):
    assert lesart.dossier((*reports, reports[0])) == dossier


def test_every_offset_fits_the_text_it_was_made_for(dossier):
    texts = {article.id: article.text for article in dossier.articles}
    for statement in dossier.statements:
        for place in statement.members:
            assert place.text == texts[place.article][place.start : place.end]
            assert place.text.strip()
        for reading in statement.readings:
            place = statement.members[reading.member]
            assert 0 <= reading.start < reading.end <= len(texts[place.article])
    for marks in dossier.marks:
        spans = [s for q in marks.quotations for s in (*q.spans, *q.frame, *q.cue, *q.speaker, *q.addressee)]
        found = [*marks.sentences, *marks.mentions, *marks.times, *marks.figures, *marks.open, *marks.claims, *spans]
        assert all(0 <= f.start < f.end <= len(texts[marks.article]) for f in found)


def test_every_reference_leads_somewhere(dossier):
    ids = {article.id for article in dossier.articles}
    nodes = {node.id for node in dossier.stemma.nodes}
    statements = {statement.id for statement in dossier.statements}
    assert len(statements) == len(dossier.statements)
    assert {place.article for s in dossier.statements for place in s.members} <= ids
    assert all(0 <= s.lead < len(s.members) for s in dossier.statements)
    assert all(0 <= r.member < len(s.members) for s in dossier.statements for r in s.readings)
    assert {node for edge in dossier.stemma.edges for node in (edge.origin, edge.to)} <= nodes
    assert {line.statement for line in dossier.summary} <= statements
    assert {m.article for u in dossier.quotations for m in u.members} <= ids


def test_what_was_rejected_is_not_lost(reports, dossier):
    bad = Rejected("is empty", "leer.txt")
    found = lesart.dossier((*reports, bad))
    assert found.rejected == (bad,)
    assert replace(found, rejected=()) == dossier


def test_a_dossier_of_nothing_is_refused():
    with pytest.raises(InputError, match="holds no article"):
        lesart.dossier([Rejected("is empty", "leer.txt")])


def test_the_examples_are_seven_articles(reports):
    assert [type(report) for report in reports] == [Article] * 7
