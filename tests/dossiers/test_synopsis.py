from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.synopsis import SHOWN, synopsis
from lesart.dossiers.view import View
from made_dossier import dossier


def side(letters="AB"):
    view = View(dossier())
    return view, synopsis(view, [w for letter in letters for w in view.witnesses.values() if w.siglum == letter])


@given(st.permutations("AB"))
def test_every_sentence_stands_in_one_row_and_in_its_order(letters):
    _, made = side(letters)
    for column, witness in enumerate(made.witnesses):
        cells = [sentence for row in made.rows for sentence in row.cells[column]]
        text = witness.article.text
        shown = "".join(text[p.start : p.end] for p in witness.article.parts if p.kind in SHOWN)
        ordered = sorted(cells, key=lambda sentence: sentence.span)
        assert "".join("".join(w.text for w in s.words) for s in ordered).split() == shown.split()
        assert len({s.span for s in cells}) == len(cells)


def test_what_states_the_same_shares_a_row_that_shows_the_difference():
    _, made = side()
    (row,) = [row for row in made.rows if row.differs]
    assert row.verdict == "fact"
    marked = ["".join(w.text for s in cell for w in s.words if w.differs) for cell in row.cells]
    assert marked == ["vier Uhr", "fünf Uhr"]


def test_bars_stay_within_their_report():
    _, made = side()
    for bar in made.bars:
        assert all(0 <= strip.start <= strip.start + strip.width <= 1 for strip in bar)
        assert sum(strip.width for strip in bar) <= 1
