"""What only looks alike is no statement."""

from accounts.reports import laid


def test_a_day_in_common_is_not_enough() -> None:
    found = laid(
        "In der Nacht zum Donnerstag sank ein Kutter vor Husum. Der Wind blies.",
        "In der Nacht zum Donnerstag öffnete ein Zirkus in Bremen. Es regnete.",
    )
    assert {statement.verdict for statement in found} == {"single"}


def test_what_the_wire_leaves_behind_states_nothing() -> None:
    found = laid("HUSUM. Ein Kutter sank am Abend.\n\n(Schluss) mum/toh", "HUSUM. Ein Zirkus kam.\n\n(Schluss) mum/toh")
    assert {statement.verdict for statement in found} == {"single"}
    assert not any("Schluss" in member.text for statement in found for member in statement.members)


def test_two_open_questions_are_one_only_where_they_ask_for_the_same() -> None:
    found = laid(
        "Ob die Behörde der Stadt Husum das auch so sieht, ist offen. Der Wind blies.",
        "Gegen wen ermittelt wird, ließ die Behörde der Stadt Husum offen. Es regnete.",
    )
    assert all(len({member.article for member in statement.members}) == 1 for statement in found)
