"""Rows as CSV that a spreadsheet may open: no cell is taken for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from lesart.dossiers.render.rows import Cell, Row

_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")


def render(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """Return a table as CSV with a byte-order mark, by which spreadsheets know UTF-8."""
    made = io.StringIO()
    writer = csv.writer(made)
    writer.writerow(columns)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return "\ufeff" + made.getvalue()


def harmless(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet computes: an apostrophe stands before what looks like a formula.

    >>> harmless("=1+1"), harmless("Deich"), harmless(-3)
    ("'=1+1", 'Deich', -3)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULAS) else cell
