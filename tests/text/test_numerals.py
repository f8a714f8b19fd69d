import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.text.numerals import cardinal, digits, number, ordinal


@given(st.integers(0, 10**12))
def test_grouped_digits_read_back(value: int) -> None:
    assert digits(f"{value:,}".replace(",", ".")) == value


@given(st.text(max_size=200))
def test_any_text_is_a_number_or_none(text: str) -> None:
    for read in (cardinal, ordinal, digits):
        assert read(text) is None or float(read(text) or 0) >= 0


@pytest.mark.parametrize(
    ("form", "value"),
    [
        ("elf", 11), ("einundzwanzig", 21), ("Dreißig", 30), ("zweihundertfünf", 205), ("fünfzehnhundert", 1500),
        ("hunderttausend", 100_000), ("zwölftausenddreihundert", 12_300), ("zweieinhalb", 2.5), ("anderthalb", 1.5),
        ("zweier", 2), ("13,5", 13.5), ("1.500", 1500), ("8.30", None), ("ein", None), ("1.2.3", None), ("haus", None),
    ],
)  # fmt: skip
def test_numbers(form: str, value: float | None) -> None:
    assert number(form) == value


@pytest.mark.parametrize(
    ("form", "value"),
    [("ersten", 1), ("dritter", 3), ("siebte", 7), ("neunzehnten", 19), ("zwanzigste", 20), ("besten", None)],
)
def test_ordinals(form: str, value: int | None) -> None:
    assert ordinal(form) == value


@pytest.mark.parametrize("form", ["1" * 1_000_000, "ein" * 300_000, "hundert" * 100_000 + "ste"])
def test_what_is_endless_is_no_number(form: str) -> None:
    assert number(form) is None
    assert ordinal(form) is None
