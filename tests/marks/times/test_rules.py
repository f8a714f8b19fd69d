import pytest

from lesart.marks.analysis import analyse
from lesart.marks.explained import Explained
from lesart.marks.times import RULES, explain_times
from lesart.marks.times.rule import Rule
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
