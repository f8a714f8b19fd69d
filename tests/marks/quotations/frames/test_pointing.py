"""Words that point back at a source."""

from speech import in_short


def test_danach_points_to_a_source_and_not_to_what_was_before() -> None:
    said = in_short("Das Institut stellte eine Studie vor. Danach hilft Tee gegen Husten.")
    assert ("thereby", "hilft Tee gegen Husten", "Danach") in said
    assert in_short("Das Institut stellte eine Studie vor. Danach gab es Tee und Kuchen.") == []
    assert in_short("Das Haus brannte aus. Danach steht es leer.") == []
