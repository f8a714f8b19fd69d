import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.marks.analysis import analyse
from lesart.marks.explained import Explained
from lesart.marks.times import RULES, explain_times
from lesart.marks.times.letters import LETTERS
from lesart.marks.times.rule import LOOKED_AT, Rule
from lesart.records import Article, Part, Time


def explained(
    text: str, published: str | None = "2023-09-14", *, day: str | None = None
) -> tuple[Explained[Time], ...]:
    article = Article("a", "a.txt", text, "", published=published, parts=(Part(0, len(text), "paragraph"),))
    return explain_times(analyse(article, day=day))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_finds_its_example(rule: Rule) -> None:
    text = f"Die Halle brannte am 2. Mai 2021. Alle kamen {rule.example}."
    assert rule.name in {found.by for found in explained(text)}


def test_names_of_rules_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@given(st.data())
def test_a_match_begins_as_its_rule_says(data: st.DataObject) -> None:
    """Strings are drawn from each rule's own expression, since few others match."""
    rule = data.draw(st.sampled_from(RULES))
    letters = data.draw(st.from_regex(rule.expression, fullmatch=True))
    behind = data.draw(st.text(st.sampled_from([*LETTERS.values()]), max_size=2))
    assert any((letters + behind).startswith(beginning) for beginning in rule.beginnings) or not letters


def test_rules_are_known_by_three_letters_at_most() -> None:
    for rule in RULES:
        assert rule.beginnings
        assert {len(beginning) for beginning in rule.beginnings} <= set(range(1, LOOKED_AT + 1))
