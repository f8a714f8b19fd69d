"""Every agency in every form in which newsrooms credit it, cite it, or name it beside a picture."""

import pytest

from articles.pages import article
from lesart.german.agencies import canonical

FIRST = "Der Damm an der Lorne hat in der Nacht gehalten, wie die Feuerwehr in Ahlfeld mitteilte."
SECOND = "Am Wochenende soll es wieder regnen. Die Behörden bitten, die Wege am Ufer zu meiden."

AGENCIES = (
    *(
        "dpa",
        "dpa-AFX",
        "dpa-infocom",
        "APA",
        "Keystone-SDA",
        "sda",
        "AFP",
        "Reuters",
        "AP",
        "epd",
        "KNA",
        "SID",
        "dts",
    ),
    *("awp", "ANSA", "EFE", "Tass", "Interfax", "Xinhua", "Kyodo", "Yonhap", "Kathpress", "Belga", "Ritzau", "Tanjug"),
    *("Anadolu", "Ukrinform", "Bloomberg", "Europa Press", "PAP", "MTI", "Agerpres", "KCNA", "Jiji", "PTI"),
)

CREDITED = {
    "dateline with a dash": "Damm hält\n\nBerlin ({}) – {first}\n\n{second}",
    "dateline in capitals": "Damm hält\n\nWIEN ({}) - {first}\n\n{second}",
    "dateline with the day": "Damm hält\n\nBERN, 3. Mai ({}) {first}\n\n{second}",
    "dateline with a stop": "Damm hält\n\nGenf. ({}) {first}\n\n{second}",
    "dateline of two": "Damm hält\n\nWien/Berlin (APA/{}) - {first}\n\n{second}",
    "brackets at the end": "Damm hält\n\n{first}\n\n{second} ({})",
    "brackets at the end, with letters": "Damm hält\n\n{first}\n\n{second} ({}/emu)",
    "brackets in a line": "Damm hält\n\n{first}\n\n{second}\n\n({})",
    "a line": "Damm hält\n\n{first}\n\n{second}\n\n{}",
    "a line with letters": "Damm hält\n\n{first}\n\n{second}\n\nrt/{}",
    "a line with the house": "Damm hält\n\n{first}\n\n{second}\n\nTsp mit {}",
    "the house at the end": "Damm hält\n\n{first}\n\n{second} Tsp mit {}",
    "material of": "Damm hält\n\n{first}\n\n{second}\n\nMit Material von {}",
    "material in brackets": "Damm hält\n\n{first}\n\n{second} (Mit Material von {})",
    "a sentence on material": "Damm hält\n\n{first}\n\n{second}\n\nDer Text enthält Material der Agentur {}.",
    "source": "Damm hält\n\n{first}\n\n{second}\n\nQuelle: {}",
    "byline": "Damm hält\n\nVon Eva Muster, {}\n\n{first}\n\n{second}",
    "byline of none but it": "Damm hält\n\nVon {}\n\n{first}\n\n{second}",
}
CITED = {
    "reported": "Damm hält\n\n{first}\n\nDer Pegel fällt, wie die Nachrichtenagentur {} am Morgen meldete. {second}",
    "told": "Damm hält\n\n{first}\n\n„Wir sind müde“, sagte ein Helfer der Nachrichtenagentur {}. {second}",
    "according to": "Damm hält\n\nLaut {} waren 400 Helfer im Einsatz. {first}\n\n{second}",
    "named in brackets": "Damm hält\n\nDas sagte die Sprecherin der Agentur ({}) in Ahlfeld. {first}\n\n{second}",
    "at the end of a sentence": "Damm hält\n\n{first}\n\n{second} So berichtete es die Agentur {}.",
}
PICTURED = {
    "photo": "Damm hält\n\n{first}\n\nHelfer am Damm\nFoto: {}\n\n{second}",
    "photo with its maker": "Damm hält\n\n{first}\n\nHelfer am Damm\nFoto: Eva Muster/{}\n\n{second}",
    "owner": "Damm hält\n\n{first}\n\nHelfer am Damm\n© {}\n\n{second}",
    "owner with its maker": "Damm hält\n\n{first}\n\nHelfer am Damm\n© {}/Eva Muster\n\n{second}",
    "picture in a caption": "Damm hält\n\n{first}\n\nHelfer am Damm. (Bild: {})\n\n{second}",
    "picture alliance": "Damm hält\n\n{first}\n\nHelfer am Damm\nFoto: picture alliance/{}\n\n{second}",
}


def agencies(form: str, agency: str) -> tuple[str, ...]:
    return article(form.format(agency, first=FIRST, second=SECOND)).agencies


@pytest.mark.parametrize("agency", AGENCIES)
@pytest.mark.parametrize("form", CREDITED.values(), ids=CREDITED)
def test_a_credit_in_every_form(form: str, agency: str) -> None:
    expected = ("APA", agency) if "APA/" in form and agency != "APA" else (agency,)
    assert agencies(form, agency) == expected


@pytest.mark.parametrize("agency", AGENCIES)
@pytest.mark.parametrize("form", CITED.values(), ids=CITED)
def test_what_is_merely_cited_is_no_credit(form: str, agency: str) -> None:
    assert agencies(form, agency) == ()


@pytest.mark.parametrize("agency", AGENCIES)
@pytest.mark.parametrize("form", PICTURED.values(), ids=PICTURED)
def test_what_made_a_picture_is_no_credit(form: str, agency: str) -> None:
    assert agencies(form, agency) == ()


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("(dpa/lby)", ("dpa",)),
        ("(SDA)", ("sda",)),
        ("(APA/dpa/AFP)", ("APA", "dpa", "AFP")),
        ("(AFP, Reuters, AP)", ("AFP", "Reuters", "AP")),
        ("(dpa, emu)", ("dpa",)),
        ("dpa/emu", ("dpa",)),
        ("emu/dpa/AFP", ("dpa", "AFP")),
        ("© dpa-infocom, dpa:200513-99-048901/4", ("dpa-infocom",)),
        ("dpa-infocom, dpa:200513-99-048901/4", ("dpa-infocom",)),
        ("© dpa, dpa:310304-930-123456/2", ("dpa",)),
        ("Mit Material von dpa, AFP und Reuters", ("dpa", "AFP", "Reuters")),
        ("Mit Informationen von dpa und AFP", ("dpa", "AFP")),
        ("Mit Agenturmaterial von dpa", ("dpa",)),
        ("Quellen: dpa, eigene Recherchen", ("dpa",)),
        ("(Reuters, dpa, epd, KNA)", ("Reuters", "dpa", "epd", "KNA")),
        ("(mit Material der dpa)", ("dpa",)),
        ("Unter Verwendung von Material der Nachrichtenagenturen AFP und dpa", ("AFP", "dpa")),
        ("Redaktion beispiel.de/dpa", ("dpa",)),
        ("lsc/dpa/AFP", ("dpa", "AFP")),
        ("(Deutsche Presse-Agentur)", ("dpa",)),
        ("(mit Agenturen)", ()),
    ],
)
def test_credits_of_several_and_of_services(end: str, expected: tuple[str, ...]) -> None:
    assert agencies(f"Damm hält\n\n{{first}}\n\n{{second}}\n\n{end}", "") == expected
    if end.startswith("("):
        assert agencies(f"Damm hält\n\n{{first}}\n\n{{second}} {end}", "") == expected


@pytest.mark.parametrize("form", ["{}", "{} ", "({})"])
@pytest.mark.parametrize("agency", AGENCIES)
def test_an_agency_is_known_whatever_its_case(agency: str, form: str) -> None:
    for written in (agency, agency.upper(), agency.lower()):
        assert canonical(form.format(written).strip("() ")) == agency
