import pytest

from lesart.articles.credits import closing_credit, line_credit, named_agencies, opening_dateline


@pytest.mark.parametrize(
    ("paragraph", "form", "agencies"),
    [
        ("Es regnet weiter. (dpa)", "(dpa)", ("dpa",)),
        ("Es regnet weiter. (sda/reuters/mdl)", "(sda/reuters/mdl)", ("sda", "Reuters")),
        ("Es regnet weiter./kat/DP/xx", "/kat/DP/xx", ()),
        ("„Es regnet weiter.“ (mit dpa, AFP)", "(mit dpa, AFP)", ("dpa", "AFP")),
        ("Es regnet weiter. Tsp mit AFP", "Tsp mit AFP", ("AFP",)),
        ("Regnet es weiter? (Quelle: dts)", "(Quelle: dts)", ("dts",)),
        ("Es regnet weiter. (Mit Material von Keystone-SDA)", "(Mit Material von Keystone-SDA)", ("Keystone-SDA",)),
        ("Es regnet weiter. (Eva Muster, dpa)", "(Eva Muster, dpa)", ("dpa",)),
        ("Das Wetter bleibt, wie es war: nass (APA)", "(APA)", ("APA",)),
        ("Es regnet weiter. (emu)", "(emu)", ()),
    ],
)
def test_sign_offs_are_found_at_the_end_of_a_paragraph(paragraph: str, form: str, agencies: tuple[str, ...]) -> None:
    credit = closing_credit(paragraph)
    assert credit is not None
    assert (paragraph[credit.start : credit.end], credit.agencies) == (form, agencies)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Das sagte die Ministerin Eva Lenz (CDU).",
        "Das sagte ein Sprecher der Nachrichtenagentur dpa.",
        "Der Verein gehört zum Verband Deutscher Gewässerschützer (VDG).",
        "Der Damm hielt (siehe Grafik).",
        "Er kam aus Rom. Und er blieb in Rom",
        "Das Buch erschien 2019 (Hanser)",
    ],
)
def test_asides_and_cited_agencies_are_no_sign_off(paragraph: str) -> None:
    assert closing_credit(paragraph) is None


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("loc/beispiel.de/dpa", ("dpa",)),
        ("(red/apa/dpa)", ("APA", "dpa")),
        ("Quelle: dpa", ("dpa",)),
        ("Mit Material von dpa und AFP", ("dpa", "AFP")),
        ("Dieser Artikel enthält Material der Nachrichtenagenturen Reuters und AP.", ("Reuters", "AP")),
        ("© dpa-infocom, dpa:200513-99-048901/4", ("dpa-infocom",)),
        ("dpa hgt yyzz n1 stu", ("dpa",)),
        ("Mit Agenturmaterial", ()),
        ("/kat/DP/xx", ()),
    ],
)
def test_credit_lines(line: str, agencies: tuple[str, ...]) -> None:
    credit = line_credit(line)
    assert credit is not None
    assert credit.agencies == agencies


@pytest.mark.parametrize(
    "line", ["Bild: dpa", "Die dpa wird siebzig", "Reuters meldet Verluste", "Damm hält", "(CDU und SPD)"]
)
def test_headlines_and_photo_credits_are_no_credit_lines(line: str) -> None:
    assert line_credit(line) is None


@pytest.mark.parametrize(
    ("paragraph", "place", "agencies", "rest"),
    [
        ("AHLFELD (dpa-AFX) - Der Damm hielt.", "AHLFELD", ("dpa-AFX",), "Der Damm hielt."),
        ("Wien (APA) – Der Damm hielt.", "Wien", ("APA",), "Der Damm hielt."),
        ("München (dpa/lby) - Der Damm hielt.", "München", ("dpa",), "Der Damm hielt."),
        ("Frankfurt/Main (AFP) Der Damm hielt.", "Frankfurt/Main", ("AFP",), "Der Damm hielt."),
        ("New York, 12. Mai (Reuters) - Der Damm hielt.", "New York", ("Reuters",), "Der Damm hielt."),
        ("(dpa) - Der Damm hielt.", None, ("dpa",), "Der Damm hielt."),
        ("Berlin – Der Damm hielt.", "Berlin", (), "Der Damm hielt."),
        ("Bern. Der Damm hielt.", "Bern", (), "Der Damm hielt."),
    ],
)
def test_datelines(paragraph: str, place: str | None, agencies: tuple[str, ...], rest: str) -> None:
    opening = opening_dateline(paragraph)
    assert opening is not None
    assert (opening.place, opening.agencies, paragraph[opening.end :]) == (place, agencies, rest)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Die Deutsche Presse-Agentur (dpa) meldet einen Dammbruch.",
        "Kritik – Die Lage am Damm bleibt ernst.",
        "Berlin hat gewählt.",
        "Eva Lenz (CDU) – Die Ministerin bleibt.",
    ],
)
def test_what_only_looks_like_a_dateline(paragraph: str) -> None:
    assert opening_dateline(paragraph) is None


def test_an_unknown_place_needs_the_text_to_speak_of_it_as_a_place() -> None:
    assert opening_dateline("Ahlfeld. Der Damm hielt.") is None
    assert opening_dateline("Ahlfeld. Der Damm hielt.", "Der Regen in Ahlfeld hält an.") is not None


def test_agencies_have_one_name_each() -> None:
    assert named_agencies("apa, APA und ots / rtr") == ("APA", "news aktuell", "Reuters")


@pytest.mark.parametrize(
    ("form", "place", "agencies"),
    [
        ("(dpa) Der Damm hielt.", None, ("dpa",)),
        ("Wien. (APA) Der Damm hielt.", "Wien", ("APA",)),
        ("Peking, 3. Juni (Xinhua) -- Der Damm hielt.", "Peking", ("Xinhua",)),
        ("Berlin/München (dpa/lby) - Der Damm hielt.", "Berlin/München", ("dpa",)),
    ],
)
def test_datelines_in_the_forms_of_agencies(form: str, place: str | None, agencies: tuple[str, ...]) -> None:
    found = opening_dateline(form)
    assert found is not None
    assert (found.place, found.agencies, form[found.end :]) == (place, agencies, "Der Damm hielt.")


def test_letters_like_an_agency_open_nothing() -> None:
    assert opening_dateline("(sta) Der Damm hielt.") is None
