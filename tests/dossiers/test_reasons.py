import ast
from gettext import NullTranslations
from pathlib import Path

import pytest

import lesart.accounts.readings
from lesart.dossiers.reasons import PATTERNS, reason_in
from lesart.dossiers.render.environment import catalogue

READINGS = Path(lesart.accounts.readings.__file__).parent


def written():
    """The reasons that accounts can give, each gap filled with words in quotation marks."""
    for file in sorted(READINGS.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [p.value if isinstance(p, ast.Constant) else "„ab“" for p in node.values]
                if parts[0][0].isupper():
                    yield "".join(parts)


@pytest.mark.parametrize("reason", sorted(set(written())))
def test_every_reason_that_accounts_give_has_its_english_words(reason):
    assert reason_in(catalogue("lesart.dossiers.render", "en"))(reason) != reason


def test_what_reports_say_stays_as_it_is():
    english = reason_in(catalogue("lesart.dossiers.render", "en"))
    assert (
        english("Die Zahlen gehen auseinander: „14 Höfe“ und „17 Höfe“.")
        == "The figures differ: „14 Höfe“ and „17 Höfe“."
    )


def test_a_reason_of_an_unknown_pattern_stays_german():
    english = reason_in(catalogue("lesart.dossiers.render", "en"))
    assert english("Etwas ganz anderes.") == "Etwas ganz anderes."


@pytest.mark.parametrize("pattern", PATTERNS)
def test_german_readers_see_what_accounts_wrote(pattern):
    reason = pattern % {"one": "„vier“", "other": "„fünf“"}
    assert reason_in(NullTranslations())(reason) == reason
