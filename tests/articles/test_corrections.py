import pytest

from articles.pages import article, forms

HEAD = "Damm bei Ahlfeld hält\n\n"
BODY = "Der Damm an der Lorne hat in der Nacht gehalten, wie die Feuerwehr am Donnerstag mitteilte."


@pytest.mark.parametrize(
    "note",
    [
        "In einer früheren Version hieß es, der Damm sei gebrochen.",
        "Korrektur: Der Damm liegt in Ahlfeld, nicht in Ahlen.",
        "Anm. d. Red.: Der Damm liegt in Ahlfeld, nicht in Ahlen.",
        "Hinweis: In einer früheren Fassung stand ein falscher Ort.",
        "Hinweis der Redaktion: In einer früheren Version war ein falscher Ort genannt.",
        "Update 14.30 Uhr: In einer ersten Version hieß es, der Damm sei gebrochen.",
        "*In der ursprünglichen Fassung dieses Textes war ein Name falsch geschrieben.",
        "Ursprünglich hieß es an dieser Stelle, der Damm sei gebrochen.",
    ],
)
def test_a_note_that_corrects_is_a_part_of_its_own_kind(note: str) -> None:
    found = article(f"{HEAD}{BODY}\n\n{BODY}\n\n{note}")
    assert forms(found, "correction") == [note]
    assert len(forms(found, "lead", "paragraph")) == 2


@pytest.mark.parametrize(
    "note",
    [
        "(Anm. d. Red.: In einer früheren Version stand ein falscher Ort.)",
        "[Korrektur: Der Damm liegt in Ahlfeld.]",
        "(Hinweis: Wir haben eine Zahl korrigiert.)",
    ],
)
def test_a_note_at_the_end_of_a_paragraph_is_one_too(note: str) -> None:
    found = article(f"{HEAD}Ahlfeld (dpa) - {BODY} {note}")
    assert forms(found, "correction") == [note]
    assert forms(found, "lead") == [BODY]
    assert forms(found, "dateline") == ["Ahlfeld (dpa) -"]


@pytest.mark.parametrize(
    "sentence",
    [
        "„Er (Anm. d. Red.: der Minister) kommt am Montag“, sagte die Sprecherin der Stadt am Abend.",
        "Die Behörde hat ihre frühere Fassung der Karte korrigiert, wie sie am Montag in Ahlfeld mitteilte.",
        "Er blieb dabei (Anm. d. Red.: gemeint ist der Damm bei Ahlfeld).",
    ],
)
def test_asides_and_reports_of_corrections_are_text(sentence: str) -> None:
    found = article(f"{HEAD}{BODY}\n\n{sentence}")
    assert forms(found, "correction") == []
    assert sentence in forms(found, "paragraph")
