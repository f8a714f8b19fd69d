import pytest

from accounts.reports import laid, members
from lesart.accounts.readings.findings import comparison
from lesart.accounts.readings.times import compare_times


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


def test_a_month_whose_year_no_report_names_is_one_month() -> None:
    # Each report guesses the year for itself, from the tense of its own verb.
    one = "Das Gericht in Merrenau hat bis Ende Oktober 32 Verhandlungstage vorgesehen."
    other = "Das Gericht in Merrenau hat 32 Verhandlungstage bis in den Oktober angesetzt."
    assert told(one, other) == []


def test_the_beginning_of_a_month_is_not_its_end() -> None:
    one = "Die Fähre von Merrenau nach Holm legt Anfang Oktober zum ersten Mal ab."
    other = "Die Fähre von Merrenau nach Holm legt Ende Oktober zum ersten Mal ab."
    assert told(one, other) == ["Anfang Oktober", "Ende Oktober"]


@pytest.mark.parametrize("base", ["Verglichen mit März", "Gegenüber dem März", "Im Vergleich zum März"])
def test_what_something_is_measured_against_is_not_when_it_was(base: str) -> None:
    one = f"{base} 2024 verkaufte die Werft in Merrenau 24 Prozent weniger Boote."
    other = "Im April 2024 verkaufte die Werft in Merrenau 24 Prozent weniger Boote."
    assert told(one, other) == []


def test_what_is_more_than_before_was_not_before() -> None:
    one = "Die Werft in Merrenau verkaufte mehr Boote als im März 2024."
    other = "Die Werft in Merrenau verkaufte im April 2024 viele Boote."
    assert told(one, other) == []


def test_two_bases_are_told() -> None:
    one = "Die Werft in Merrenau verkaufte verglichen mit März 2024 ein Viertel weniger Boote."
    other = "Die Werft in Merrenau verkaufte verglichen mit Mai 2023 ein Viertel weniger Boote."
    assert told(one, other) == ["Mai 2023", "März 2024"]


def test_two_times_that_or_joins_are_two_beginnings() -> None:
    one = "Die Reederei in Merrenau öffnet ihre Fähren ab Juni oder Juli für Gäste."
    other = "Die Reederei in Merrenau öffnet ihre Fähren am 3. Juni für Gäste."
    assert told(one, other) == []


def test_what_says_only_how_long_is_about_anything() -> None:
    assert compare_times(comparison(members("Die Ernte reicht bis zum 24. Juni.", "Das reicht bis Mitte April."))) == ()


def test_what_was_planned_at_first_contradicts_nothing() -> None:
    one = "Ursprünglich hätte der Prozess gegen die Reederei in Merrenau im März beginnen sollen."
    other = "Der Prozess gegen die Reederei in Merrenau soll Mitte Mai beginnen."
    assert told(one, other) == []


def test_what_happens_again_has_two_times() -> None:
    one = "Die Fischer in Merrenau haben am Samstag erneut gegen die Fangquoten der Regierung protestiert."
    other = "Die Fischer in Merrenau haben am Dienstag gegen die Fangquoten der Regierung protestiert."
    assert told(one, other) == []


def test_a_month_whose_year_one_report_names_is_one_month() -> None:
    one = "Das Gericht in Merrenau will im Januar 2021 mit der Vernehmung der Zeugen beginnen."
    other = "Das Gericht in Merrenau will im Januar mit der Vernehmung der Zeugen beginnen."
    assert told(one, other) == []


def test_the_evening_before_something_leans_on_it() -> None:
    one = "Am Abend vor der Wahl explodierten in Merrenau zwei Bomben."
    other = "Am Samstag explodierten in Merrenau zwei Bomben."
    assert told(one, other) == []
