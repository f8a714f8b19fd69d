from urllib.parse import urlsplit

import pytest

from lesart.german.agencies import AGENCIES, BY_NAME, canonical
from lesart.german.houses import HOUSES
from lesart.german.outlets import OUTLETS, entry_of, outlet_of


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.zeit.de/politik/a", "Die Zeit"),
        ("https://kaernten.orf.at/stories/1/", "ORF"),
        ("https://www.lornebote.example/a", "lornebote.example"),
        ("kein Verweis", None),
        (None, None),
    ],
)
def test_the_outlet_of_an_address(url: str | None, name: str | None) -> None:
    assert outlet_of(url) == name


def test_an_unknown_outlet_has_no_entry() -> None:
    assert entry_of("https://lornebote.example/a") is None
    assert entry_of("https://news.notzeit.de/") is None


def test_every_outlet_has_a_country() -> None:
    assert {outlet.country for outlet in OUTLETS.values()} <= {"DE", "AT", "CH", "LU", "IT"}


def test_an_outlet_with_an_owner_has_a_source_for_it() -> None:
    assert {outlet.house for outlet in OUTLETS.values() if outlet.house} == set(HOUSES)


def test_the_sources_are_pages_with_their_years() -> None:
    for sources in HOUSES.values():
        assert sources
        for source in sources:
            address = urlsplit(source.address)
            assert address.scheme in {"http", "https"}
            assert address.hostname
            assert 2000 < source.year < 2100


def test_outlets_of_one_house_are_known_as_that() -> None:
    assert OUTLETS["ndr.de"].house == OUTLETS["tagesschau.de"].house == "ARD"
    assert OUTLETS["stuttgarter-zeitung.de"].house != OUTLETS["sueddeutsche.de"].house  # parted in 2025


def test_every_form_of_an_agency_leads_to_one_name() -> None:
    for agency in AGENCIES:
        assert canonical(agency.name) == agency.name
        assert all(canonical(form) == agency.name for form in agency.forms)
        assert agency.parent is None or agency.parent in BY_NAME
