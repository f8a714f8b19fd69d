from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from harbour_fire import EDITED, OWN, WIRE, place, report, statement, unmarked
from lesart.collation import draw_stemma, find_passages, trace_origins
from lesart.records import Marks, Quotation, Reading, Span, Via

ROWS = st.lists(
    st.tuples(
        st.sampled_from([WIRE, OWN, EDITED, OWN + " " + WIRE]),
        st.sampled_from([(), ("dpa",), ("AFP",)]),
        st.sampled_from([None, "2024-05-02T08:00:00", "2024-05-03"]),
        st.sampled_from([None, "Rheinblick", "Emmericher Bote"]),
    ),
    min_size=1,
    max_size=5,
)


def traced(statements, articles, marks=None):
    found, marks = find_passages(articles), marks or unmarked(articles)
    return trace_origins(statements, articles, marks, found, draw_stemma(articles, marks, found))


def sentences(article):
    """One statement a sentence would make many; three stretches of each article are enough."""
    third = len(article.text) // 3
    return [article.place(number * third, (number + 1) * third) for number in range(3)]


def numbered(rows):
    return [
        report(f"a{n}", text, agencies=who, published=time, outlet=outlet)
        for n, (text, who, time, outlet) in enumerate(rows)
    ]


@settings(deadline=None)  # the first example builds tables
@given(ROWS, st.data())
def test_an_exact_copy_changes_no_count(rows, data):
    articles = numbered(rows)
    copied = data.draw(st.sampled_from(articles))
    copy = replace(
        copied,
        id=data.draw(st.sampled_from(["a", "zz"])),
        published=data.draw(st.sampled_from([None, "2024-05-01"])),
        outlet=data.draw(st.sampled_from([copied.outlet, "Nachdruck"])),
    )
    before = [statement(*(sentences(article)[n] for article in articles)) for n in range(3)]
    after = [replace(s, members=(*s.members, sentences(copy)[n])) for n, s in enumerate(before)]
    counted = [s.lineages for s in traced(before, articles)]
    assert [s.lineages for s in traced(after, [*articles, copy])] == counted


@settings(deadline=None)  # the first example builds tables
@given(ROWS, st.randoms())
def test_order_of_articles_makes_no_difference(rows, chance):
    articles = numbered(rows)
    statements = [statement(*(sentences(article)[n] for article in articles)) for n in range(3)]
    mixed = list(articles)
    chance.shuffle(mixed)
    assert traced(statements, mixed) == traced(statements, articles)


@settings(deadline=None)  # the first example builds tables
@given(ROWS)
def test_each_lineage_has_its_origin(rows):
    articles = numbered(rows)
    (found,) = traced([statement(*(sentences(article)[0] for article in articles))], articles)
    assert 1 <= found.lineages == len(found.origins) == len(set(found.origins)) <= len(articles)


INJURED = "drei Menschen verletzt worden"


def test_one_agency_text_in_three_papers_is_one_origin():
    articles = [report("a", WIRE, agencies=("dpa",)), report("b", WIRE), report("c", WIRE + " Der Hafen bleibt zu.")]
    (found,) = traced([statement(*(place(article, INJURED) for article in articles))], articles)
    assert (found.lineages, found.origins) == (1, ("dpa",))


def test_own_reporting_beside_an_agency_is_a_second_origin():
    articles = [report("a", WIRE, agencies=("dpa",)), report("b", OWN, outlet="Rheinblick")]
    members = place(articles[0], INJURED), place(articles[1], "Drei Menschen kamen ins Krankenhaus")
    (found,) = traced([statement(*members)], articles)
    assert (found.lineages, found.origins) == (2, ("dpa", "b"))


def test_two_services_of_one_house_are_one_origin():
    articles = [report("a", WIRE, agencies=("dpa-AFX",)), report("b", OWN, agencies=("dpa",))]
    members = place(articles[0], INJURED), place(articles[1], "Drei Menschen kamen ins Krankenhaus")
    assert traced([statement(*members)], articles)[0].lineages == 1


def test_a_common_cited_source_is_one_origin():
    one = "Der Minister werde zurücktreten, sagte er der Agentur Belta zufolge."
    two = "Wie Belta meldet, gibt der Minister sein Amt noch in dieser Woche auf."
    articles = [report("a", one, agencies=("dpa",)), report("b", two, agencies=("AFP",))]
    marks = (
        Marks("a", quotations=(Quotation((Span(0, 31),), "indirect", via=(Via(54, 59, "Belta"),)),)),
        Marks("b", quotations=(Quotation((Span(18, 70),), "reported", via=(Via(4, 9, "Belta"),)),)),
    )
    members = articles[0].place(0, 31), articles[1].place(18, 70)
    (found,) = traced([statement(*members)], articles, marks)
    assert (found.lineages, found.origins) == (1, ("Belta",))


def test_readings_count_the_lineages_that_have_them():
    articles = [
        report("a", "Die Polizei zählte am Abend vierzehn Verletzte.", agencies=("dpa",)),
        report("b", "Nach Angaben der Klinik gab es siebzehn Verletzte."),
        report("c", "Am Ende waren es siebzehn, so die Helfer vom Dorf."),
    ]
    words = ("vierzehn", "siebzehn", "siebzehn")
    members = [article.place(0, len(article.text)) for article in articles]
    readings = [
        Reading(n, article.text.index(word), article.text.index(word) + len(word), "figure")
        for n, (article, word) in enumerate(zip(articles, words, strict=True))
    ]
    (found,) = traced([statement(*members, readings=readings)], articles)
    assert [each.lineages for each in found.readings] == [1, 2, 2]


def test_two_reports_of_one_newsroom_are_one_origin():
    articles = [
        report("a", OWN, outlet="Rheinblick"),
        report("b", "Drei Verletzte im Hafen, und keiner will es gewesen sein: ein Kommentar.", outlet="Rheinblick"),
        report("c", "Am Hafen gab es drei Verletzte, sagte uns die Leitstelle.", outlet="Emmericher Bote"),
    ]
    members = (
        place(articles[0], "Drei Menschen kamen ins Krankenhaus"),
        place(articles[1], "Drei Verletzte im Hafen"),
        place(articles[2], "Am Hafen gab es drei Verletzte"),
    )
    (found,) = traced([statement(*members)], articles)
    assert (found.lineages, found.origins) == (2, ("a", "c"))


def test_a_paper_and_the_one_that_cites_it_are_one_origin():
    cited = "Drei Menschen seien im Krankenhaus, meldet der Rheinblick aus Emmerich."
    articles = [report("a", OWN, outlet="rheinblick.de"), report("b", cited, outlet="Emmericher Bote")]
    via = Quotation((Span(0, 34),), "indirect", via=(Via(43, 57, "Rheinblick"),))
    marks = (Marks("a"), Marks("b", quotations=(via,)))
    members = place(articles[0], "Drei Menschen kamen ins Krankenhaus"), articles[1].place(0, 34)
    assert traced([statement(*members)], articles, marks)[0].lineages == 1


def test_what_an_outlet_prints_from_an_agency_does_not_join_its_own_reporting():
    articles = [report("a", WIRE, agencies=("dpa",), outlet="Rheinblick"), report("b", OWN, outlet="Rheinblick")]
    members = place(articles[0], INJURED), place(articles[1], "Drei Menschen kamen ins Krankenhaus")
    assert traced([statement(*members)], articles)[0].origins == ("dpa", "b")
