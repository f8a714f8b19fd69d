from graphlib import TopologicalSorter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harbour_fire import EDITED, OWN, WIRE, report, unmarked
from lesart.collation import draw_stemma, find_passages
from lesart.records import Marks, Mention, Quotation, Span, Via

TIMES = st.sampled_from([None, "2024-05", "2024-05-02", "2024-05-02T08:00:00+02:00", "2024-05-02T09:00:00"])
AGENCIES = st.sampled_from([(), ("dpa",), ("Reuters",), ("dpa", "AFP")])
REPORTS = st.lists(st.tuples(st.sampled_from([WIRE, OWN, EDITED, WIRE + OWN]), TIMES, AGENCIES), max_size=6)


def drawn(articles, marks=None):
    return draw_stemma(articles, marks or unmarked(articles), find_passages(articles))


@settings(deadline=None)  # the first example builds tables
@given(REPORTS)
def test_the_stemma_has_no_cycle_and_its_shares_are_shares(rows):
    articles = [report(f"a{n}", text, published=time, agencies=who) for n, (text, time, who) in enumerate(rows)]
    stemma = drawn(articles)
    graph = {edge.to: {e.origin for e in stemma.edges if e.to == edge.to} for edge in stemma.edges}
    TopologicalSorter(graph).prepare()
    nodes = {node.id for node in stemma.nodes}
    assert {article.id for article in articles} <= nodes
    assert {end for edge in stemma.edges for end in (edge.origin, edge.to)} <= nodes
    assert all(0 <= edge.share <= 1 for edge in stemma.edges)


@settings(deadline=None)  # the first example builds tables
@given(REPORTS, st.randoms())
def test_order_of_articles_makes_no_difference(rows, chance):
    articles = [report(f"a{n}", text, published=time, agencies=who) for n, (text, time, who) in enumerate(rows)]
    mixed = list(articles)
    chance.shuffle(mixed)
    assert drawn(mixed) == drawn(articles)


def test_text_shared_with_a_credited_article_comes_from_its_agency():
    signed = report("a", WIRE, agencies=("dpa",), published="2024-05-02T09:00:00")
    silent = report("b", EDITED, published="2024-05-02T08:00:00")
    edges = {(edge.origin, edge.to): edge for edge in drawn([signed, silent]).edges}
    assert edges.keys() == {("dpa", "a"), ("dpa", "b")}
    assert (edges["dpa", "a"].evidence, edges["dpa", "a"].share) == ("credit", 1.0)
    assert edges["dpa", "b"].evidence == "wording"
    assert edges["dpa", "a"].probability == 1.0
    assert 0.5 < edges["dpa", "b"].probability < 0.9
    assert edges["dpa", "b"].share == pytest.approx(0.79, abs=0.05)


@pytest.mark.parametrize(("time", "evidence"), [("2024-05-02T10:00:00", "time"), (None, "wording")])
def test_without_an_agency_the_earlier_article_is_the_origin(time, evidence):
    first, second = report("a", WIRE, published="2024-05-02T08:00:00"), report("b", EDITED, published=time)
    (edge,) = drawn([second, first]).edges
    assert (edge.origin, edge.to, edge.evidence) == ("a", "b", evidence)


def test_named_sources_are_nodes_and_persons_are_not():
    text = 'Der Vertrag sei gültig, sagte Orlow der Agentur Belta zufolge. "Wir warten", teilte die Reederei mit.'
    article = report("a", text)
    marks = Marks(
        "a",
        mentions=(Mention(76, 83, "ORG", "Reederei", "e1"), Mention(30, 35, "PER", "Orlow", "e2")),
        quotations=(
            Quotation((Span(0, 22),), "indirect", speaker_name="Orlow", via=(Via(48, 53, "Belta"),)),
            Quotation((Span(64, 75),), "direct", speaker_name="Reederei"),
        ),
    )
    stemma = drawn([article], [marks])
    assert [(n.id, n.kind) for n in stemma.nodes] == [("a", "article"), ("Belta", "cited"), ("Reederei", "cited")]
    assert {edge.evidence for edge in stemma.edges} == {"citation"}


def test_an_article_called_like_an_agency_makes_no_cycle():
    articles = [report("dpa", WIRE, agencies=("dpa",)), report("b", WIRE, agencies=("dpa",))]
    graph = drawn(articles)
    assert all(edge.origin != edge.to for edge in graph.edges)


def test_a_source_is_one_node_however_it_is_inflected():
    texts = ("Zwölf Boote fehlten, teilte das Rote Kreuz mit.", "Zwölf Boote fehlten nach Angaben des Roten Kreuzes.")
    names = ("Rote Kreuz", "Roten Kreuzes")
    articles = [report(name, text) for name, text in zip("ab", texts, strict=True)]
    marks = [
        Marks(
            article.id,
            mentions=(Mention(article.text.index(name), article.text.index(name) + len(name), "ORG", name, "e"),),
            quotations=(Quotation((Span(0, 19),), "indirect", speaker_name=name),),
        )
        for article, name in zip(articles, names, strict=True)
    ]
    stemma = drawn(articles, marks)
    assert [node.name for node in stemma.nodes if node.kind == "cited"] == ["Rote Kreuz"]
    assert len(stemma.edges) == 2


def test_articles_with_different_credits_do_not_copy_from_each_other():
    stemma = drawn([report("a", WIRE, agencies=("dpa",)), report("b", WIRE, agencies=("sda",))])
    assert {edge.origin for edge in stemma.edges} == {"dpa", "sda"}


def test_a_direction_that_only_ids_decide_is_no_more_than_a_coin():
    (edge,) = drawn([report("a", WIRE), report("b", EDITED)]).edges
    assert edge.probability == 0.5


def test_an_agency_is_the_surer_the_more_text_says_so():
    def probability(times):
        text = " ".join(f"{WIRE} Nummer {n} war dabei." for n in range(times))
        edges = drawn([report("a", text, agencies=("dpa",)), report("b", text)]).edges
        return next(edge.probability for edge in edges if edge.to == "b")

    assert probability(1) < probability(3) < probability(6) <= 0.95


def test_every_edge_from_an_agency_has_a_probability():
    rows = [report("a", WIRE, agencies=("dpa", "AFP")), report("b", EDITED), report("c", WIRE, agencies=("AFP",))]
    edges = [edge for edge in drawn(rows).edges if edge.origin in {"dpa", "AFP"}]
    assert {edge.to for edge in edges} == {"a", "b", "c"}
    assert all(0 < edge.probability <= 1 for edge in edges)
