from dataclasses import replace

import pytest

import lesart
from lesart.dossiers.render.rows import COLUMNS
from lesart.pipeline import mark
from made_dossier import dossier
from strategies import article

TEXT = "Der Deich brach um vier Uhr. „Das Wasser kam schnell“, sagte Wehrführer Ole Tamm. 14 Höfe sind betroffen."


@pytest.mark.parametrize("table", sorted(COLUMNS))
def test_both_frames_hold_each_table_as_it_is(table):
    polars, pandas = lesart.to_polars(dossier(), table), lesart.to_pandas(dossier(), table)
    assert tuple(polars.columns) == tuple(pandas.columns) == COLUMNS[table]
    assert polars.height == len(pandas) > 0


def test_offsets_of_a_frame_slice_to_its_text():
    made = dossier()
    texts = {each.id: each.text for each in made.articles}
    for row in lesart.to_polars(made, "statements").iter_rows(named=True):
        assert texts[row["report"]][row["start"] : row["end"]] == row["text"]


def test_a_doc_has_the_text_its_sentences_names_and_quotations():
    found = replace(article(TEXT), published="2026-02-03")
    (marks,) = mark([found])
    doc = lesart.to_spacy(found, marks)
    assert doc.text == TEXT
    assert len(list(doc.sents)) == len(marks.sentences)
    assert "Ole Tamm" in {entity.text for entity in doc.ents if entity.label_ == "PER"}
    (quoted,) = doc.spans["quotations"]
    assert quoted.label_ == "direct"
    assert "Das Wasser kam schnell" in quoted.text
    assert quoted.kb_id_ == "Ole Tamm"
    assert [span.text for span in doc.spans["figures"]][-1].startswith("14")


def test_a_notebook_shows_a_dossier_in_a_frame_of_its_own():
    shown = dossier()._repr_html_()
    assert shown.startswith("<iframe sandbox")
    assert "&lt;h1" in shown
    assert "<h1" not in shown
