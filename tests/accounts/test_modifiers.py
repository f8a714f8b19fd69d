"""Where one thing is qualified by one word here and by another there."""

import pytest

from accounts.reports import laid
from lesart.records import Statement


def joint(a: str, b: str) -> Statement:
    found = laid(f"{a} Am Morgen kam Nebel auf.", f"{b} Die Fähre nach Glückstadt fuhr.")
    return next(s for s in found if len({m.article for m in s.members}) > 1)


def choices(a: str, b: str) -> list[str]:
    return [reason for reason in joint(a, b).reasons if reason.startswith("Andere Wortwahl")]


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (
            "Die Werft in Wismar wird zum Jahresende vorsichtig verkleinert.",
            "Die Werft in Wismar wird zum Jahresende drastisch verkleinert.",
            "Andere Wortwahl: „drastisch verkleinert“ und „vorsichtig verkleinert“.",
        ),
        (
            "Der Hafenmeister fand an Bord der Fähre einen verwirrten Passagier.",
            "Der Hafenmeister fand an Bord der Fähre einen betrunkenen Passagier.",
            "Andere Wortwahl: „betrunkenen Passagier“ und „verwirrten Passagier“.",
        ),
        (
            "Laut einem Prüfbericht hat der Damm bei Ratzdorf seit Jahren Risse.",
            "Laut einem Jahresbericht hat der Damm bei Ratzdorf seit Jahren Risse.",
            "Andere Wortwahl: „Jahresbericht“ und „Prüfbericht“.",
        ),
    ],
)
def test_one_thing_under_two_words_is_another_choice_of_words(a: str, b: str, told: str) -> None:
    assert choices(a, b) == [told]
    assert joint(a, b).verdict == "wording"
    assert {reading.kind for reading in joint(a, b).readings} == {"wording"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Only one of them adds a word.
        (
            "Der Hafenmeister fand an Bord der Fähre einen Passagier.",
            "Der Hafenmeister fand an Bord der Fähre einen betrunkenen Passagier.",
        ),
        # Words that merely point.
        (
            "Die bisherigen Regeln am Deich bei Ratzdorf gelten für Hunde.",
            "Die neuen Regeln am Deich bei Ratzdorf gelten für Hunde.",
        ),
        # The same words, spelt or bent otherwise.
        (
            "Am Deich bei Ratzdorf standen Sturm-feste Zelte der Feuerwehr.",
            "Am Deich bei Ratzdorf standen sturmfeste Zelte der Feuerwehr.",
        ),
        # One meaning.
        (
            "Die Brücke bei Ratzdorf wird im Herbst vollständig gesperrt.",
            "Die Brücke bei Ratzdorf wird im Herbst komplett gesperrt.",
        ),
        # The other has the word elsewhere in its clause.
        (
            "Die Werft entlässt am Montag in Wismar junge Schweißer und erfahrene Tischler.",
            "Die Werft entlässt am Montag in Wismar erfahrene Schweißer und junge Tischler.",
        ),
        # A name is no choice of words, nor is a day.
        (
            "Der Wismarer Reeder Kalle Moor verkauft im Mai die letzte Fähre.",
            "Der Rostocker Reeder Kalle Moor verkauft im Mai die letzte Fähre.",
        ),
    ],
)
def test_what_is_no_choice_of_words_is_not_told(a: str, b: str) -> None:
    assert choices(a, b) == []
