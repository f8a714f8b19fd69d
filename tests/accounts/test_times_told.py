import pytest

from accounts.reports import laid


def told(*texts: str) -> list[str]:
    """The times that reports of one day are told to differ in."""
    return sorted(
        statement.members[reading.member].within[reading.start : reading.end]
        for statement in laid(*texts)
        for reading in statement.readings
        if reading.kind == "time"
    )


def test_two_days_of_one_deed_are_told() -> None:
    one = "Die Ministerin kaufte am Samstag in einem Supermarkt in Merrenau ein."
    other = "Die Ministerin kaufte am Sonntag in einem Supermarkt in Merrenau ein."
    assert told(one, other) == ["Samstag", "Sonntag"]


@pytest.mark.parametrize("leaning", ["An jenem Tag", "Am selben Tag", "Am gleichen Tag", "Am Tag darauf"])
def test_a_day_that_leans_on_another_contradicts_nothing(leaning: str) -> None:
    one = "Die Ministerin kaufte am Samstag in einem Supermarkt in Merrenau ein."
    other = f"{leaning} kaufte die Ministerin in einem Supermarkt in Merrenau ein."
    assert told(one, other) == []
