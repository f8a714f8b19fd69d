import pytest

from articles.pages import article, forms
from lesart.articles.furniture import is_furniture, is_masthead
from lesart.articles.lines import Line, lines
from lesart.articles.pictures import inline_credit, is_labelled_caption, is_photo_credit
from lesart.articles.tags import read_tags


def line(form: str) -> Line:
    return Line(0, len(form), form, 0)


@pytest.mark.parametrize(
    "form",
    [
        "Teilen",
        "Merken   Drucken   Teilen",
        "Teilen: Mail | Messenger | Link kopieren",
        "Lesen Sie auch: Was ein Damm kostet",
        "[Mehr zum Thema: Was ein Damm kostet]",
        "Folgen Sie dem Lornebote schon bei Facebook?",
        "Newsletter: Der Abend an der Lorne",
        "Lesezeit: 3 Min.",
        "Kommentare (23)",
        "Fehler gefunden? Jetzt melden.",
        "***",
    ],
)
def test_furniture(form: str) -> None:
    assert is_furniture(line(form))


@pytest.mark.parametrize(
    "form",
    [
        "Der Damm hält",
        "Regen am Wochenende",
        "Die Feuerwehr warnte auf Facebook vor dem Wasser.",
        "„Mehr kann man nicht verlangen“",
        "Der Versand der Briefe der Partei war laut Gericht rechtswidrig, wie eine Sprecherin des Landgerichts sagte.",
    ],
)
def test_what_is_no_furniture(form: str) -> None:
    assert not is_furniture(line(form))


@pytest.mark.parametrize(
    "form", ["Start > Region > Ahlfeld", "Lornebote | Lokales", "Seewelle – das Radio am See", "(Neu: Zitate)"]
)
def test_mastheads(form: str) -> None:
    assert is_masthead(line(form))


@pytest.mark.parametrize(
    "form", ["© Eva Muster", "Foto: dpa", "Eva Muster / imago images", "(Bild: Keystone)", "picture alliance/dpa"]
)
def test_photo_credits(form: str) -> None:
    assert is_photo_credit(line(form))


def test_captions_with_labels_and_credits() -> None:
    assert is_labelled_caption(line("Bild: Helfer messen am Ufer den Pegel. (© Eva Muster)"))
    assert not is_photo_credit(line("Bild: Helfer messen am Ufer den Pegel. (© Eva Muster)"))
    caption = "Helfer messen den Pegel. (© Eva Muster)"
    assert caption[inline_credit(caption) :] == "(© Eva Muster)"
    assert inline_credit("Die Quelle: ein Beamter, der nicht genannt werden will.") is None


def test_a_prose_caption_stands_apart_above_its_credit() -> None:
    read = article(
        "Damm hält\n\nDer Damm hat in der Nacht gehalten.\n\n"
        "Helfer füllen am Ufer Säcke.\n© Eva Muster\n\nEs regnet noch.\n"
    )
    assert forms(read, "caption") == ["Helfer füllen am Ufer Säcke."]
    assert forms(read, "lead", "paragraph") == ["Der Damm hat in der Nacht gehalten.", "Es regnet noch."]


def test_tags() -> None:
    assert read_tags("Themen: Lorne, Hochwasser") == ("Lorne", "Hochwasser")
    assert read_tags("Unfälle/Wetter/Österreich/") == ("Unfälle", "Wetter", "Österreich")
    assert read_tags("Themen des Tages") == ()


def test_lines_broken_inside_sentences_are_joined() -> None:
    text = (
        "Der Damm an der Lorne hat in der Nacht zum\nDonnerstag gehalten, wie die Feuerwehr am\n"
        "Morgen mitteilte. "
        "Rund 400 Helfer waren im\nEinsatz.\n\nRegen\n\nAm Wochenende soll es nach Angaben des\n"
        "Wetterdienstes wieder regnen.\n"
    )
    assert [found.form.replace("\n", " ")[:12] for found in lines(text)] == ["Der Damm an ", "Regen", "Am Wochenend"]


def test_lines_of_an_unbroken_text_stay_apart() -> None:
    assert len(lines("Damm hält\nDer Damm hat gehalten.\nRegen am Wochenende\nEs soll wieder regnen.\n")) == 4


def test_questions_of_an_interview_are_text() -> None:
    talk = "".join(
        f"Was kam {number}. nach dem Regen?\n\nDann kam das Wasser, und zwar schnell.\n\n" for number in range(5)
    )
    assert forms(article(f"Nach dem Regen\n\nEin Gespräch über das Wasser in der Lorne.\n\n{talk}"), "subhead") == []


def test_titles_of_other_reports_under_a_heading_are_furniture() -> None:
    read = article(
        "Damm hält\n\nDer Damm hat in der Nacht gehalten.\n\nMehr zum Thema\nWas ein Damm kostet\nWer ihn bezahlt\n\n"
        "Es soll am Wochenende wieder regnen.\n"
    )
    assert forms(read, "boilerplate") == ["Mehr zum Thema", "Was ein Damm kostet"]
    assert forms(read, "subhead") == ["Wer ihn bezahlt"]
