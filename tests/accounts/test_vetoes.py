"""What only looks alike is no statement."""

from accounts.reports import alone, holding, laid


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


def test_measures_far_apart_of_something_else_are_no_contradiction():
    assert alone(
        "Im Zaun des Tierparks klafft ein Loch von einem Meter. Der Wind blies.",
        "Der Zaun des Tierparks misst seit gestern vier Meter. Es regnete.",
    )


def test_figures_near_one_another_may_contradict():
    found = laid(
        "Im Zaun des Tierparks Lauenmoor klafft ein Loch von 70 Zentimetern. Der Wind blies.",
        "Im Zaun des Tierparks Lauenmoor klafft ein Loch von 90 Zentimetern. Es regnete.",
    )
    assert holding(found, "70 Zentimetern", "90 Zentimetern").verdict == "fact"


def test_what_asks_and_what_does_not_take_it_up_are_two_statements():
    assert alone(
        "Gegen wen ermittelt wird, ließ eine Sprecherin der Behörde in Husum offen. Der Wind blies.",
        "Eine Sprecherin der Reederei in Husum wies das zurück. Es regnete.",
    )


def test_questions_share_more_than_that_nothing_is_known():
    assert alone(
        "Ob das Schiff noch in der Gewalt der Angreifer ist, war am Abend nicht bekannt. Der Wind blies.",
        "Ob Deutsche unter den Geiseln sind, war am Abend nicht bekannt. Es regnete.",
    )


def test_an_anniversary_is_not_what_it_remembers():
    assert alone(
        "Am 24. Juni 1945 fand auf dem Domplatz in Lauenmoor die erste Parade statt. Der Wind blies.",
        "Am 24. Juni 2020 fand auf dem Domplatz in Lauenmoor eine Parade statt. Es regnete.",
    )


def test_a_count_of_what_did_something_is_not_a_mere_count_of_more():
    assert alone(
        "Acht junge Gärtner wurden am Abend in Lauenmoor verhört. Der Wind blies.",
        "In Lauenmoor sind es 38 junge Gärtner und eine Köchin. Es regnete.",
    )
