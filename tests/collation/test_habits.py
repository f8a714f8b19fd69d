from harbour_fire import WIRE, report
from lesart.collation.habits import Habits, Twin, habits, likely_agency, names_agency

CREDITED = [
    *(report(f"a{n}", WIRE, outlet="A", agencies=("dpa",)) for n in range(8)),
    *(report(f"b{n}", WIRE, outlet="B", agencies=("AFP",)) for n in range(8)),
]


def test_a_twin_with_a_credit_names_the_agency():
    found = likely_agency("A", "", [Twin("B", ("dpa",), 90)], habits(CREDITED))
    assert (found.name, found.kind) == ("dpa", "agency")
    assert found.probability > 0.85


def test_of_an_outlet_without_known_credits_nothing_is_sure_but_by_much_text():
    few, much = (likely_agency("C", "", [Twin("A", ("dpa",), n)], habits(CREDITED)) for n in (40, 400))
    assert 0.5 < few.probability < 0.7
    assert much.probability > 0.9


def test_an_outlet_that_prints_one_agency_only_weighs_against_a_short_passage_of_another():
    assert likely_agency("B", "", [Twin("A", ("dpa",), 12)], habits(CREDITED)).name == "AFP"


def test_without_a_credited_twin_no_agency_is_named():
    assert likely_agency("A", "", [Twin("B", (), 90)], habits(CREDITED)) is None


def test_more_agreeing_outlets_make_it_surer():
    one, two = Twin("A", ("dpa",), 30), Twin("D", ("dpa",), 30)
    assert (
        likely_agency("C", "", [one, two], habits(CREDITED)).probability
        > likely_agency("C", "", [one], habits(CREDITED)).probability
    )


def test_versions_in_one_outlet_count_once():
    one = [Twin("A", ("dpa",), 30)]
    assert likely_agency("C", "", one * 5, Habits()) == likely_agency("C", "", one, Habits())


def test_an_article_does_not_speak_for_itself():
    assert habits(CREDITED, without="a0").share("dpa", "A") < habits(CREDITED).share("dpa", "A")


def test_agencies_are_known_in_full_and_inflected():
    assert names_agency("erfuhr die Deutsche Presse-Agentur", "dpa")
    assert names_agency("sagte sie der Deutschen Presse-Agentur", "dpa")
    assert not names_agency("im Landpaket", "dpa")
