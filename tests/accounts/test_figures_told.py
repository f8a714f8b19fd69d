"""Figures and times side by side: what clashes, and how it is told."""

import pytest

from accounts.reports import laid
from lesart.accounts.quantities import compatible
from lesart.records import Figure


@pytest.mark.parametrize(("a", "b"), [(700, 710), (9000, 9200), (40, 41)])
def test_a_figure_with_fewer_digits_may_be_the_other_rounded(a: float, b: float) -> None:
    assert compatible(Figure(0, 1, a), Figure(0, 1, b))
    assert compatible(Figure(0, 1, b), Figure(0, 1, a))


@pytest.mark.parametrize(("a", "b"), [(710, 720), (60, 70), (7, 8), (400, 500)])
def test_figures_with_as_many_digits_are_two(a: float, b: float) -> None:
    assert not compatible(Figure(0, 1, a), Figure(0, 1, b))


def told(*texts: str) -> list[str]:
    return [reason for statement in laid(*texts) for reason in statement.reasons]


def test_three_reports_that_clash_give_one_reason() -> None:
    reasons = told(
        *(f"In der Mosterei Holm sind {count} Tonnen Äpfel verdorben. {more}" for count, more in (
            (40, "Ein Kühlhaus fiel aus."), (57, "Der Verband kam."), (83, "Ein Ersatzteil fehlte."),
        ))
    )  # fmt: skip
    assert [r for r in reasons if "Zahlen" in r] == [
        "Die Zahlen gehen auseinander: „40 Tonnen Äpfel“, „57 Tonnen Äpfel“ und „83 Tonnen Äpfel“."
    ]


def test_a_part_of_a_whole_contradicts_no_report_of_the_part() -> None:
    reasons = told(
        "Elf der 22 Joche der Brücke sind gebrochen. Ein Kran kam.", "Elf Joche der Brücke sind gebrochen. Es regnete."
    )
    assert not any("Zahlen" in reason for reason in reasons)


def test_a_report_contradicts_nobody_by_a_second_figure_where_its_first_is_theirs() -> None:
    reasons = told(
        "Beim Brand in der Mosterei Holm sind 14 Menschen verletzt worden. Ein Kran kam.",
        "Beim Brand in der Mosterei Holm sind 17 Menschen verletzt worden. Es regnete.",
        "Beim Brand in der Mosterei Holm sind 17 Menschen verletzt worden. "
        "Nach dem Brand in der Mosterei Holm sind 412 Menschen verlegt worden.",
    )
    assert not any("412" in reason for reason in reasons)
    assert any("14" in reason and "17" in reason for reason in reasons)


def test_the_same_words_for_a_time_are_never_told_apart() -> None:
    reasons = told(
        "Der Rat der Stadt Holm entscheidet am Freitag über die Brücke. Ein Kran kam.",
        "Der Rat der Stadt Holm entscheidet am Freitag über die Brücke. Es regnete.",
    )
    assert reasons == []


def test_lengths_of_what_lasted_are_told_apart() -> None:
    reasons = told(
        "Die Verhandlungen der Reeder dauerten 14 Stunden. Ein Kran kam.",
        "Die Verhandlungen der Reeder dauerten 19 Stunden. Es regnete.",
    )
    assert reasons == ["Die Zeitangaben gehen auseinander: „14 Stunden“ und „19 Stunden“."]


def test_a_night_between_two_days_is_either() -> None:
    reasons = told(
        "Das Lager der Mosterei Holm brannte in der Nacht zum Donnerstag aus. Ein Kran kam.",
        "Das Lager der Mosterei Holm brannte am Mittwoch aus. Es regnete.",
    )
    assert not any("Zeitangaben" in reason for reason in reasons)


def test_a_rate_contradicts_no_sum() -> None:
    assert not told(
        "1800 Euro kostet den Schiffer Rapp jeder Tag vor der Schleuse. Ein Kran kam.",
        "2600 Euro hat den Schiffer Rapp die Sperrung der Schleuse gekostet. Es regnete.",
    )


def test_a_whole_number_may_be_a_decimal_rounded() -> None:
    assert compatible(Figure(0, 1, 4.2, "%"), Figure(0, 1, 4, "%"))
    assert not compatible(Figure(0, 1, 4.7, "%"), Figure(0, 1, 4, "%"))


def test_an_hour_contradicts_no_day_nor_a_weekday_itself() -> None:
    assert not told(
        "Das Dach der Markthalle Holm ist am Donnerstag eingestürzt. Ein Kran kam.",
        "Das Dach der Markthalle Holm ist um 8.50 Uhr eingestürzt. Es regnete.",
    )


def test_what_came_on_top_is_not_the_whole() -> None:
    reasons = told(
        "In den Mostereien um Holm sind 144 Fässer geplatzt. Ein Kühlhaus fiel aus.",
        "In den Mostereien um Holm sind weitere 96 Fässer geplatzt. Der Verband kam.",
    )
    assert not any("Zahlen" in reason for reason in reasons)


@pytest.mark.parametrize("limit", ["dem Schwellenwert", "der Obergrenze", "dem Grenzwert"])
def test_a_bound_that_is_set_contradicts_no_count(limit: str) -> None:
    reasons = told(
        f"Der Kreis Holm liegt seit Montag über {limit} von 50 Fässern Öl im Hafen. Ein Kran kam.",
        "Der Kreis Holm liegt seit Montag bei 77 Fässern Öl im Hafen. Es regnete.",
    )
    assert not any("Zahlen" in reason for reason in reasons)
