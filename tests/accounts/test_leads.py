"""Which member of a statement says it best."""

from accounts.reports import laid


def test_no_sentence_heads_two_statements_where_another_could() -> None:
    found = laid(
        "Kutter sank vor Husum, Fischer gerettet, Hafen gesperrt. Der Wind blies.",
        "Der Kutter sank am Abend vor Husum. Der Hafen blieb für Schiffe gesperrt.",
        "Vor Husum sank ein Kutter. Es regnete.",
        "Der Hafen in Husum wurde gesperrt. Ein Arzt kam.",
    )
    shared = [s for s in found if len({m.article for m in s.members}) > 1]
    leads = [s.members[s.lead] for s in shared]
    assert shared
    assert len(set(leads)) == len(leads)


def test_a_subhead_heads_no_statement_that_a_sentence_could() -> None:
    text = "Kutter vor Husum gesunken\n\nEin Kutter ist vor Husum gesunken. Es regnete am Kai der Stadt den ganzen Tag."
    found = laid(f"Am Abend kam Wind auf, und im Hafen wurde es still.\n\n{text}", "Vor Husum ist ein Kutter gesunken.")
    statement = next(s for s in found if len({m.article for m in s.members}) > 1)
    assert statement.members[statement.lead].text != "Kutter vor Husum gesunken"
