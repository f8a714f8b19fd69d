from pathlib import Path

import pytest

from articles.pages import forms
from lesart.articles import read_article
from lesart.records import Article, Dateline, Page, Rejected
from lesart.sources import read_pages

PAGES = Path(__file__).parents[1] / "pages"


def read(name: str) -> Article:
    (page,) = read_pages([str(PAGES / name)])
    assert isinstance(page, Page)
    found = read_article(page)
    assert isinstance(found, Article)
    return found


def messages(tmp_path: Path, text: str) -> list[Page | Rejected]:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    return list(read_pages([str(tmp_path / "a.txt")]))


def test_a_text_with_the_header_of_dpa() -> None:
    found = read("dpa.txt")
    assert (found.id, found.title) == ("bdt:0123:2031-06-03", "Damm bei Ahlfeld hält - Helfer atmen auf")
    assert (found.published, found.agencies, found.authors) == ("2031-06-03T14:05", ("dpa",), ("Ida Moor",))
    assert (found.dateline, found.tags) == (Dateline("Ahlfeld", ("dpa",)), ("Unwetter", "Niedersachsen"))
    assert found.edition is not None
    assert found.edition.signals == ("correction",)
    assert [form.split("\n")[0] for form in forms(found, "lead", "paragraph")] == [
        "Der Damm an der Lorne hat in der Nacht zum Dienstag gehalten. Das",
        "«Wir haben Glück gehabt», sagte Bürgermeisterin Eva Lenz am Morgen.",
    ]
    assert forms(found, "correction") == ["(Berichtigung: Zahl der Helfer korrigiert)"]
    assert forms(found, "credit", "date") == ["dpa ida yyni n1 stu", "031405 Jun 31"]
    assert any("nicht zur Veröffentlichung" in form for form in forms(found, "boilerplate"))


def test_a_text_with_the_header_of_apa() -> None:
    found = read("apa.txt")
    assert (found.title, found.published) == ("Damm bei Ahlfeld hält", "2031-06-03T12:36")
    assert (found.agencies, found.variety) == (("APA", "dpa"), "de-AT")
    assert found.tags == ("Unwetter", "Niederösterreich")
    assert forms(found, "subhead") == ["Utl.: Helfer atmen auf - Pegel sinkt langsam ="]
    assert len(forms(found, "lead", "paragraph")) == 2
    assert forms(found, "credit") == ["(Schluss) abc/def", "APA0241    2031-06-03/12:36"]


def test_messages_of_one_file_are_read_one_by_one(tmp_path: Path) -> None:
    text = (PAGES / "dpa.txt").read_text("utf-8")
    stream = "".join(f"\x01{text.replace('bdt0123', f'bdt012{number}')}\x04\n" for number in range(3))
    found = messages(tmp_path, stream)
    assert [page.id for page in found if isinstance(page, Page)] == [f"bdt:012{n}:2031-06-03" for n in range(3)]


@pytest.mark.parametrize(
    "kill",
    [
        "Achtung: Die Meldung dpa 0456 wird zurückgezogen.",
        "Diese Meldung ist annulliert, bitte nicht verwenden!",
        "Meldungsrückzug",
        "STORNO",
    ],
)
def test_what_withdraws_another_text_is_no_report(tmp_path: Path, kill: str) -> None:
    text = f"bdt0124 4 pl 12  dpa 0457\n\nUnwetter/\n{kill}\n\n031410 Jun 31\n"
    assert messages(tmp_path, text) == [Rejected("was withdrawn by its publisher", str(tmp_path / "a.txt"))]


def test_an_embargo_is_kept(tmp_path: Path) -> None:
    head = "bdt0125 4 pl 12  dpa 0458\n\nUnwetter/\nSperrfrist: 3. Juni 2031, 18.00 Uhr\nDamm hält =\n\n"
    text = f"{head}Ahlfeld (dpa) - Er hält.\n"
    (page,) = messages(tmp_path, text)
    assert isinstance(page, Page)
    assert page.edition is not None
    assert page.edition.embargo == "2031-06-03T18:00"
    assert page.title == "Damm hält"


def test_a_time_that_is_none_is_not_taken(tmp_path: Path) -> None:
    (page,) = messages(
        tmp_path, "bdt0125 4 pl 12  dpa 0458\n\nDamm hält =\n\nAhlfeld (dpa) - Er hält.\n\n991405 Jun 31\n"
    )
    assert isinstance(page, Page)
    assert page.published is None


@pytest.mark.parametrize("text", ["Der Damm hielt.", "bdt 0123 4 pl", "abc1234 Leute kamen, sagte sie."])
def test_other_texts_are_no_messages(tmp_path: Path, text: str) -> None:
    (page,) = messages(tmp_path, text)
    assert page == Page(str(tmp_path / "a.txt"), text)
