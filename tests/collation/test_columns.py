import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from harbour_fire import WIRE, report
from lesart.collation import find_reuse
from lesart.collation.reuse.columns import Column

PIECES = st.lists(st.lists(st.integers(0, 2**32 - 1), max_size=5), max_size=8)


@given(PIECES, st.integers(0, 100), st.data())
def test_numbers_come_back_wherever_they_lie(pieces, room, data):
    with Column(np.dtype(np.uint32), room) as column:
        for piece in pieces:
            column.extend(np.array(piece, dtype=np.int64))
        numbers = [number for piece in pieces for number in piece]
        assert column.size == len(numbers)
        assert column.array().tolist() == numbers
        cuts = sorted(data.draw(st.lists(st.integers(0, len(numbers)), min_size=2, max_size=2)))
        slices = [slice(cuts[1], None), slice(cuts[0], cuts[1]), slice(0, cuts[0])]
        wanted = [number for each in slices for number in numbers[each]]
        assert column.rearranged(slices).tolist() == wanted


def test_numbers_that_were_handed_out_outlive_their_column():
    with Column(np.dtype(np.int64), 8) as column:
        column.extend(np.arange(100_000))
        numbers = column.array()
    assert int(numbers.sum()) == sum(range(100_000))


def test_nothing_is_left_behind_when_work_breaks_off(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def broken_off():
        yield report("a", WIRE)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        find_reuse(broken_off(), memory=0)
    assert list(tmp_path.iterdir()) == []
