from lesart.dossiers.timetable import timetable
from lesart.dossiers.view import View
from made_dossier import dossier


def test_every_report_has_its_row_and_a_ring_where_it_appeared():
    made = timetable(View(dossier()))
    assert [witness.siglum for witness, _ in made.rows] == ["A", "B"]
    assert [tick.value for tick in made.ticks] == ["2026-02-03", "2026-02-03T04:00", "2026-02-03T08:10"]
    at = {tick.value: tick.x for tick in made.ticks}
    rows = [y for _, y in made.rows]
    assert {(d.x, d.y) for d in made.dots if d.printed} == {
        (at["2026-02-03T08:10"], rows[0]),
        (at["2026-02-03"], rows[1]),
    }


def test_all_dots_lie_in_the_picture():
    made = timetable(View(dossier()))
    assert all(0 < dot.x < made.width and 0 < dot.y < made.height for dot in made.dots)
