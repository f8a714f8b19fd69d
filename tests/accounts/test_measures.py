"""What figures measure beside the noun that they count: else they neither clash nor agree."""

import pytest

from accounts.reports import alone, laid


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # One for each of what.
        ("werden 150 Fässer pro Tag gefüllt", "werden 2000 Fässer pro Woche gefüllt"),
        ("werden täglich 150 Fässer gefüllt", "werden wöchentlich 2000 Fässer gefüllt"),
        ("werden täglich 150 Fässer gefüllt", "wurden 2000 Fässer gefüllt"),
        # On top.
        ("wurden 150 weitere Fässer gefüllt", "wurden 2000 Fässer gefüllt"),
        # How far around.
        ("wurden weltweit 811 Fässer gefüllt", "wurden 780 Fässer gefüllt"),
        # What is set.
        ("wurde die Obergrenze von 50 Fässern gefüllt", "wurden 177 Fässer gefüllt"),
        # What people did.
        ("sind 300 Menschen erkrankt", "sind 259 Menschen gestorben"),
        ("sind 300 Menschen infiziert", "sind 259 Menschen nach einer Infektion gestorben"),
    ],
)
def test_what_measures_something_else_is_not_the_same(one: str, other: str) -> None:
    assert alone(
        f"In den Mostereien um Holm {one}. Ein Kran kam.",
        f"In den Mostereien um Holm {other}. Es regnete.",
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("werden 150 Fässer pro Tag gefüllt", "werden täglich 240 Fässer gefüllt"),
        ("wurden weltweit 811 Fässer gefüllt", "wurden weltweit 780 Fässer gefüllt"),
        ("wurden 14 Menschen verletzt", "ist die Zahl der Verletzten auf 19 Menschen gestiegen"),
        ("sind 259 Menschen gestorben", "sind 312 Menschen ums Leben gekommen"),
    ],
)
def test_what_measures_the_same_clashes(one: str, other: str) -> None:
    found = laid(
        f"In den Mostereien um Holm {one}. Ein Kran kam.",
        f"In den Mostereien um Holm {other}. Es regnete.",
    )
    assert any(reading.kind == "figure" for statement in found for reading in statement.readings)
