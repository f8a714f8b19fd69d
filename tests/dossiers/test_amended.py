import io
from dataclasses import replace

from rich.console import Console

from lesart.dossiers.amended import amendments
from lesart.dossiers.render import html, markdown, terminal
from lesart.dossiers.witnesses import witnesses
from lesart.records import Article, Dossier, Earlier, Part
from made_dossier import dossier


def changed() -> Dossier:
    """A dossier with an earlier version of its first report."""
    made = dossier()
    first = made.articles[0]
    text = first.text.replace("vier", "fünf")
    before = Article(
        "früher", "a.txt", text, "x", title=first.title, published=first.published, parts=(Part(0, len(text), "lead"),)
    )
    now = replace(first, modified="2031-03-04T11:40", parts=(Part(0, len(first.text), "lead"),))
    return replace(made, articles=(now, *made.articles[1:]), earlier=(Earlier(first.id, 1, before, ()),))


def test_what_was_changed_stands_line_by_line() -> None:
    made = changed()
    (found,) = amendments(made.earlier, witnesses(made))
    assert (found.witness.siglum, found.version) == ("A", 1)
    (line,) = found.lines
    assert [(c.kind, c.text) for c in line if c.kind != "same"] == [("gone", "fünf"), ("come", "vier")]
    assert "".join(c.text for c in line if c.kind != "gone") == " ".join(made.articles[0].text.split())


def test_every_rendering_shows_what_was_changed() -> None:
    made = changed()
    page, sheet, told = html.render(made), markdown.render(made), io.StringIO()
    Console(file=told, width=200).print(terminal.render(made))
    assert "<del>fünf</del><ins>vier</ins>" in page
    assert "~~fünf~~**vier**" in sheet
    assert "[-fünf-][+vier+]" in told.getvalue()
    assert all("Was Redaktionen geändert haben" in form for form in (page, sheet, told.getvalue()))


def test_a_dossier_without_earlier_versions_speaks_of_none() -> None:
    assert "geaendert" not in html.render(dossier())
    assert "Was Redaktionen geändert haben" not in markdown.render(dossier())


def test_the_english_page_is_english() -> None:
    page = html.render(changed(), language="en")
    assert "What newsrooms changed" in page
    assert "Frühere Fassungen" not in page
