"""What belongs to a cue, and which verbs are one."""

from speech import in_short, quotations, written


def test_the_reflexive_of_another_verb_belongs_to_no_cue() -> None:
    text = "Ein Mann, der sich vorstellte und sagte, er kenne den Täter, verschwand."
    assert written(text, quotations(text)[0].cue) == "sagte"


def test_insisting_is_saying() -> None:
    assert ("indirect-that", "dass der Saal bleibt", "Moor") in in_short("Moor besteht darauf, dass der Saal bleibt.")
