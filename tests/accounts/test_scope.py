"""What one report says of all and another of some."""

from accounts.reports import members
from lesart.accounts.readings.findings import comparison
from lesart.accounts.readings.scope import compare_scope

ALL = "Jeder Bauer in Ratzdorf führt in diesem Winter ein Tagebuch über den Pegel."


def differ(one: str, other: str) -> bool:
    return bool(compare_scope(comparison(members(one, other))))


def test_all_and_some_differ() -> None:
    assert differ(ALL, "Einige Bauern in Ratzdorf führen in diesem Winter ein Tagebuch über den Pegel.")


def test_every_single_one_is_all() -> None:
    assert not differ(ALL, "Jeden einzelnen Bauern in Ratzdorf führt in diesem Winter ein Tagebuch über den Pegel.")
