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


def test_two_reports_with_one_sentence_head_no_two_statements_by_it() -> None:
    same = (
        "Die Werft in Wismar könnte der Reederei Moor für ihren neuen Liniendienst zwei Fähren und einen Eisbrecher "
        "liefern."
    )
    found = laid(
        f"{same} Am Morgen kam Nebel auf.",
        f"{same} Die Brücke blieb gesperrt.",
        "Die Werft in Wismar könnte zwei Fähren liefern. Im Hafen lagen vier Kutter.",
        "Für ihren neuen Liniendienst braucht die Reederei Moor einen Eisbrecher. Der Markt fiel aus.",
    )
    leads = [s.members[s.lead].text for s in found if len({m.article for m in s.members}) > 1]
    assert len(leads) == 2
    assert len(set(leads)) == 2
