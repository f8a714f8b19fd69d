from dataclasses import replace

from lesart.dossiers.render import html, markdown
from lesart.dossiers.view import View
from lesart.records import Silence
from made_dossier import dossier


def silent():
    made = dossier()
    return replace(made, silences=(Silence(made.articles[1].id, "s-farms", 3),))


def test_what_a_report_lacks_is_listed_by_report():
    ((witness, lacking),) = View(silent()).silences
    assert witness.name == "Marschpost"
    assert [s.record.id for s in lacking] == ["s-farms"]
    assert View(silent(), ["s-farms"]).silences == ()


def test_the_section_stands_only_where_something_is_lacking():
    for render in (html.render, markdown.render):
        assert "Was in einem Bericht fehlt" in render(silent())
        assert "Was in einem Bericht fehlt" not in render(dossier())
