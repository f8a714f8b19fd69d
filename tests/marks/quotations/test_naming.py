import pytest

from lesart.marks.analysis import analyse
from lesart.marks.mentions import find_mentions
from lesart.marks.quotations import find_quotations
from lesart.records import Article, Part


def speakers(text: str) -> list[str | None]:
    analysis = analyse(Article("a", "a", text, "", parts=(Part(0, len(text), "paragraph"),)))
    return [quotation.speaker_name for quotation in find_quotations(analysis, find_mentions(analysis))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Wirt Jonas Felder ist erkrankt. „Mir geht es gut“, sagte der 64-Jährige.", "Jonas Felder"),
        ("Die Landrätin Ida Moor tritt zurück. „Es reicht“, sagte die 51-Jährige am Abend.", "Ida Moor"),
        ("Die Landrätin Ida Moor tritt zurück. „Es reicht“, sagte die 51-jährige Juristin.", "Ida Moor"),
        ("Petra Moor hörte Jonas Felder zu. „Ich bleibe“, versicherte der 64-Jährige.", "Jonas Felder"),
    ],
)
def test_somebody_called_by_age_is_the_person_named_before(text: str, name: str) -> None:
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ein 17-Jähriger ist gestürzt. Das meldete Uwe Kern. „Mir fehlt nichts“, sagte der 17-Jährige.",
            "17-Jährige",
        ),
        ("Uwe Kern hörte zu. „Wir wollen mitreden“, sagten die 16-Jährigen.", "16-Jährigen"),
        ("Uwe Kern kam. „Ich habe nichts gesehen“, sagte ein 80-Jähriger.", "80-Jähriger"),
    ],
)
def test_somebody_without_a_name_is_called_by_age(text: str, name: str) -> None:
    assert speakers(text)[-1] == name
