"""Every mark has the name of a documented pattern, and every pattern finds its own example."""

import pytest
from hypothesis import given, settings

from lesart.marks import explain, mark
from lesart.marks.analysis import analyse
from lesart.marks.doubt import CLAIM_PATTERNS, OPEN_PATTERNS
from lesart.marks.figures import PATTERNS as FIGURES
from lesart.marks.mentions import PATTERNS as MENTIONS
from lesart.marks.mentions import explain_mentions, finding
from lesart.marks.quotations import PATTERNS as QUOTATIONS
from lesart.marks.times import RULES
from strategies import article, articles

TABLES = {
    "mentions": MENTIONS,
    "quotations": QUOTATIONS,
    "times": {rule.name: rule.example for rule in RULES},
    "figures": FIGURES,
    "open": OPEN_PATTERNS,
    "claims": CLAIM_PATTERNS,
}
EXAMPLES = [(kind, name, text) for kind in ("figures", "open", "claims") for name, text in TABLES[kind].items()]


@pytest.mark.parametrize(("kind", "name", "text"), EXAMPLES)
def test_each_pattern_finds_its_example(kind, name, text):
    assert getattr(explain(article(text)).patterns, kind) == (name,)


@settings(deadline=None, max_examples=30)
@given(articles())
def test_explaining_changes_no_mark_and_leaves_none_out(found):
    explained = explain(found)
    assert explained.marks == mark(found)
    for kind, table in TABLES.items():
        names = getattr(explained.patterns, kind)
        assert len(names) == len(getattr(explained.marks, kind))
        assert set(names) <= set(table)


@pytest.mark.skipif(not str(finding.__file__).endswith(".py"), reason="a compiled module takes no other tagger")
@pytest.mark.parametrize(
    ("name", "text", "last"),
    [
        ("known-again", "Ida kam. Danach ging Ida heim.", "Ida"),
        ("gazetteer", MENTIONS["gazetteer"], "Ludwigshafen"),
        ("country", MENTIONS["country"], "Mongolei"),
    ],
)
def test_what_the_tagger_leaves_out_is_taken_up_by_lists_and_by_the_article(monkeypatch, name, text, last):
    def only_ida_at_the_beginning(sentences):
        return [
            ["B-PER" if not (number or at) and word.form == "Ida" else "O" for at, word in enumerate(words)]
            for number, words in enumerate(sentences)
        ]

    monkeypatch.setattr(finding, "name_tags", only_ida_at_the_beginning)
    found = explain_mentions(analyse(article(text)))
    assert (found[-1].by, text[found[-1].mark.start : found[-1].mark.end]) == (name, last)
