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
