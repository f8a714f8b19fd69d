import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lesart
from lesart.dossiers.refusals import german_refusal

SOURCES = Path(lesart.__file__).parent / "sources"


@given(st.text(max_size=80))
def test_what_has_no_wording_stays_as_it_is(reason):
    assert german_refusal(f"~{reason}") == f"~{reason}"


@pytest.mark.parametrize(
    ("reason", "german"),
    [
        ("is empty", "ist leer"),
        ("has no text, only a link", "enthält keinen Text, nur einen Link"),
        ("is image/png, not a kind that is read", "ist image/png, was nicht gelesen wird"),
        ("says it is UTF-16 and is not", "gibt sich als UTF-16 aus und ist es nicht"),
        ("cannot be opened: {0} und {}", "lässt sich nicht öffnen: {0} und {}"),
    ],
)
def test_reasons_are_told_in_german(reason, german):
    assert german_refusal(reason) == german


def test_plain_reasons_of_reading_have_a_wording():
    plain = {
        reason
        for path in SOURCES.rglob("*.py")
        for reason in re.findall(
            r'Rejected\([^()"]{0,80}"((?:is|has|holds|shows|cannot) [a-zA-Z ,-]{3,60})"', path.read_text("utf-8")
        )
    }
    assert len(plain) > 3
    assert {reason for reason in plain if german_refusal(reason) == reason} == set()
