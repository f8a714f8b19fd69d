import pytest

from lesart.marks.analysis import Analysis, analyse
from lesart.marks.mentions import explain_mentions
from lesart.records import Article, Part


def told(text: str) -> list[tuple[str, str, str]]:
    """The names in a text that the tagger alone does not make: their words, types and patterns."""
    analysis: Analysis = analyse(Article("a", "a", text, "", parts=(Part(0, len(text), "paragraph"),)))
    found = [(each.mark, each.by) for each in explain_mentions(analysis)]
    return [(text[m.start : m.end], m.type, by) for m, by in found if by in {"road", "agency", "hashtag", "compound"}]


@pytest.mark.parametrize(
    ("text", "road"),
    [
        ("Auf der A 46 bei Hagen staut sich der Verkehr.", "A 46"),
        ("Die B27 ist wegen eines Unfalls gesperrt.", "B27"),
        ("Die Autobahn A2 bleibt zu.", "A2"),
        ("A7 Ulm Richtung Füssen: Stau.", "A7"),
        ("Ein Lkw fuhr auf die L 127.", "L 127"),
    ],
)
def test_roads_are_places(text: str, road: str) -> None:
    assert (road, "LOC", "road") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Das Blatt im Format DIN A4 lag auf dem Tisch.",
        "Er fährt einen Audi A4 seit Jahren.",
        "Die A1 ist eine Kamera für Anfänger.",
        "Der A380 landete in München.",
        "Vitamin B12 fehlt vielen Menschen.",
        "Gruppe A 1 spielt am Abend.",
    ],
)
def test_letters_with_numbers_are_not_always_roads(text: str) -> None:
    assert [name for name in told(text) if name[2] == "road"] == []


def test_a_road_is_cut_off_the_town_behind_it() -> None:
    text = "A7 Ulm Richtung Füssen: zehn Kilometer Stau."
    analysis = analyse(Article("a", "a", text, "", parts=(Part(0, len(text), "paragraph"),)))
    assert [text[e.mark.start : e.mark.end] for e in explain_mentions(analysis)][:2] == ["A7", "Ulm"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Stau vor #Syrien, schreibt jemand.", ("Syrien", "LOC")),
        ("Mehr dazu bei @spiegelonline im Netz.", ("spiegelonline", "ORG")),
        ("Das sagte die Ministerin der dpa in Kiel.", ("dpa", "ORG")),
        ("Übermittelt durch ots, sagte sie.", ("ots", "ORG")),
    ],
)
def test_handles_hashtags_and_agencies_are_names(text: str, name: tuple[str, str]) -> None:
    analysis = analyse(Article("a", "a", text, "", parts=(Part(0, len(text), "paragraph"),)))
    assert name in {(text[e.mark.start : e.mark.end], e.mark.type) for e in explain_mentions(analysis)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der VW-Betriebsrat stimmt zu.", [("VW", "ORG")]),
        ("Beim EU-Türkei-Gipfel ging es lange.", [("EU", "ORG"), ("Türkei", "LOC")]),
        ("Der US-Konzern baut Stellen ab.", [("US", "LOC")]),
        ("Die S-Bahn fährt, die E-Mail kam an.", []),
        ("Der Ski-Verband tagt in Planegg.", []),
    ],
)
def test_compounds_begin_with_names(text: str, names: list[tuple[str, str]]) -> None:
    assert [(form, kind) for form, kind, by in told(text) if by == "compound"] == names


def test_a_compound_gives_its_own_person_no_other_name() -> None:
    text = "US-Präsident Ron Miller reist ab. Der US-Präsident winkt."
    analysis = analyse(Article("a", "a", text, "", parts=(Part(0, len(text), "paragraph"),)))
    named = [e.mark.name for e in explain_mentions(analysis) if e.mark.type == "PER"]
    assert set(named) == {"Ron Miller"}
    assert len(named) == 2
