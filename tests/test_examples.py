"""The golden case: what a reader must be shown of the seven example reports."""

from pathlib import Path

import pytest

import lesart
from lesart.dossiers.view import View

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="module")
def dossier():
    return lesart.dossier(lesart.read(str(EXAMPLES)))


@pytest.fixture(scope="module")
def outlet(dossier):
    """The report's name, by article id."""
    return {article.id: Path(article.source).stem.split("-", 1)[1] for article in dossier.articles}


def statements_with(dossier, words):
    return [s for s in dossier.statements if any(words in place.text for place in s.members)]


def outlets_of(statement, outlet):
    return {outlet[place.article] for place in statement.members}


def test_the_agency_text_that_three_print_is_one_origin(dossier, outlet):
    printed = [s for s in statements_with(dossier, "seit etwa 9.00 Uhr unauffällig") if len(outlets_of(s, outlet)) > 1]
    assert printed
    assert all(s.lineages == 1 for s in printed if outlets_of(s, outlet) <= {"dpa", "tagblick24", "alpenkurier"})


def test_an_agency_text_and_its_prints_share_passages(dossier, outlet):
    pairs = {frozenset((outlet[p.left], outlet[p.right])) for p in dossier.passages}
    assert {frozenset(("dpa", name)) for name in ("tagblick24", "alpenkurier", "limmatpost")} <= pairs


def test_credits_lead_from_the_agency_to_its_customers(dossier, outlet):
    credited = {outlet[e.to] for e in dossier.stemma.edges if e.evidence == "credit" and "dpa" in e.origin.lower()}
    assert {"tagblick24", "limmatpost", "leiblachbote", "alpenkurier"} <= credited


def test_headline_words_that_the_text_lacks_are_found(dossier, outlet):
    found = {(outlet[m.article]) for m in dossier.headline_mismatches}
    assert found == {"alpenkurier"}


def test_a_claim_through_two_mouths_names_both(dossier):
    chains = {tuple(via.name for via in quotation.via) for marks in dossier.marks for quotation in marks.quotations}
    assert any(len(chain) == 2 and "Il Lario" in chain[0] for chain in chains)


def test_both_numbers_of_injured_stand_in_one_statement(dossier):
    both = [
        s for s in statements_with(dossier, "17 Menschen") if any("14 Menschen" in place.text for place in s.members)
    ]
    assert both
    assert any(s.verdict == "fact" for s in both)


def test_what_the_owner_is_called_is_shown_by_outlet(dossier, outlet):
    texts = {article.id: article.text for article in dossier.articles}
    owner = {m.entity for marks in dossier.marks for m in marks.mentions if m.name == "Ettore Valsecchi"}
    labels = {
        (outlet[label.article], texts[label.article][label.start : label.end])
        for label in dossier.labels
        if label.entity in owner
    }
    assert {
        ("limmatpost", "italienischen Investor"),
        ("newsfinder", "Saft-Milliardär"),
        ("dpa", "italienischen Unternehmer"),
        ("seewelle", "Geschäftsmann"),
    } <= labels


def test_readers_see_names_and_no_ids(dossier):
    entities = {mention.entity for marks in dossier.marks for mention in marks.mentions}
    headings = {labels.entity for labels in View(dossier).labels}
    assert "Ettore Valsecchi" in headings
    assert not entities & headings


def test_the_summary_says_nothing_twice_and_only_what_belongs_together(dossier):
    texts = [line.text for line in dossier.summary]
    by_id = {statement.id: statement for statement in dossier.statements}
    assert texts
    assert len(set(texts)) == len(texts)
    told = [by_id[line.statement] for line in dossier.summary]
    assert all(statement.is_sure or statement.verdict in {"fact", "settled"} for statement in told)


def test_the_summary_opens_with_the_news_in_both_its_readings(dossier):
    opening = [line.text for line in dossier.summary[:2]]
    assert [sum(count in text for text in opening) for count in ("14 Menschen", "17 Menschen")] == [1, 1]
