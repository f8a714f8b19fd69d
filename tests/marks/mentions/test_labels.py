import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.marks.analysis import Analysis, analyse
from lesart.marks.mentions import find_mentions, resolve
from lesart.records import Article, Mention, Part, PartKind, Span


def read(*parts: tuple[PartKind, str]) -> Analysis:
    text = "\n".join(line for _, line in parts)
    found, start = [], 0
    for kind, line in parts:
        found.append(Part(start, start + len(line), kind))
        start += len(line) + 1
    return analyse(Article("a", "a", text, "", parts=tuple(found)))


def body(*paragraphs: str) -> Analysis:
    return read(*(("paragraph", paragraph) for paragraph in paragraphs))


def labels(analysis: Analysis) -> list[tuple[str, str]]:
    return [(m.name, m.label.of(analysis.text)) for m in find_mentions(analysis) if m.label]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Ungarns Präsident Tamás Sulyok reiste ab.", "Tamás Sulyok", "Ungarns Präsident"),
        ("Die norwegische Ministerin Ingrid Solberg reiste ab.", "Ingrid Solberg", "norwegische Ministerin"),
        ("Der Chef des Bauernverbands, Uwe Kern, reiste ab.", "Uwe Kern", "Chef des Bauernverbands"),
        ("Ingrid Solberg, Sprecherin der Polizei, reiste ab.", "Ingrid Solberg", "Sprecherin der Polizei"),
        ("Uwe Kern (52), Landwirt aus Bremen, reiste ab.", "Uwe Kern", "Landwirt aus Bremen"),
        ("Ingrid Solberg ist Bürgermeisterin von Bremen.", "Ingrid Solberg", "Bürgermeisterin von Bremen"),
    ],
)
def test_a_role_beside_a_name_is_its_label(text: str, name: str, label: str) -> None:
    assert labels(body(text)) == [(name, label)]


def test_a_role_alone_means_the_person_of_that_country_and_office() -> None:
    found = labels(
        body(
            "Polens Präsident Marek Nowak empfing den litauischen Regierungschef Jonas Kazlauskas.",
            "Der polnische Staatschef lobte den Gast. Der Regierungschef aus Vilnius dankte.",
        )
    )
    assert found[2:] == [("Marek Nowak", "polnische Staatschef"), ("Jonas Kazlauskas", "Regierungschef aus Vilnius")]


def test_other_offices_several_people_and_somebody_unknown_mean_nobody() -> None:
    text = "Polens Außenminister Marek Nowak reiste ab."
    for other in ("Der Innenminister blieb.", "Die Präsidenten blieben.", "Ein Minister blieb.", "Der Trainer blieb."):
        assert len(labels(body(text, other))) == 1, other


def test_a_headline_may_name_a_person_by_the_office_alone() -> None:
    found = labels(
        read(("headline", "Kreml-Chef reist ab"), ("paragraph", "Russlands Präsident Iwan Petrow reist ab."))
    )
    assert found[0] == ("Iwan Petrow", "Kreml-Chef")


TEXT = (
    "Ministerin Ingrid Solberg traf den Landwirt Uwe Kern. Er forderte mehr Geld. Sie versprach Hilfe. "
    "Die Ministerin reiste ab. „Wir warten“, sagten sie."
)


def meant(word: str) -> Mention | None:
    analysis = body(TEXT)
    start = TEXT.index(word)
    return resolve(analysis, find_mentions(analysis), Span(start, start + len(word)))


@pytest.mark.parametrize(
    ("word", "name"),
    [("Er", "Uwe Kern"), ("Sie", "Ingrid Solberg"), ("Die Ministerin", "Ingrid Solberg"), ("Uwe Kern", "Uwe Kern")],
)
def test_pronouns_and_roles_mean_the_person_of_their_gender(word: str, name: str) -> None:
    found = meant(word)
    assert found is not None
    assert found.name == name


def test_a_plural_pronoun_and_other_words_mean_nobody() -> None:
    assert meant("sie.") is None
    assert meant("Hilfe") is None


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([*TEXT.split(), ",", "der", "des", "(", "Polens", "Präsident", "ist"]), max_size=25))
def test_labels_lie_in_the_text_and_any_span_can_be_asked_for(words: list[str]) -> None:
    analysis = body(" ".join(words))
    found = find_mentions(analysis)
    for mention in found:
        assert 0 <= mention.start < mention.end <= len(analysis.text)
        assert mention.label is None or mention.label.of(analysis.text)
    for start in range(0, len(analysis.text), 7):
        resolve(analysis, found, Span(start, min(start + 3, len(analysis.text))))
