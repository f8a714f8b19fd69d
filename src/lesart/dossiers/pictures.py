"""Where the boxes and lines of the drawn stemma stand; the template only prints them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.records import Edge, Node, Stemma

COLUMN: Final = 210
ROW: Final = 56
BOX_WIDTH: Final = 150
BOX_HEIGHT: Final = 38
MARGIN: Final = 8


@dataclass(frozen=True, slots=True)
class Box:
    """A node of the stemma with the place of its upper left corner, in the picture's units."""

    node: Node
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Line:
    """An edge of the stemma as a curve from box to box."""

    edge: Edge
    path: str
    label_x: float
    label_y: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn stemma."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    width: float
    height: float


def draw(stemma: Stemma) -> Picture:
    """Return the stemma in columns, sources on the left, each text to the right of all that it draws on."""
    column = columns(stemma)
    boxes = _boxes(stemma, column)
    by_id = {box.node.id: box for box in boxes}
    lines = tuple(_line(edge, by_id[edge.origin], by_id[edge.to]) for edge in stemma.edges)
    width = 2 * MARGIN + max(column.values(), default=0) * COLUMN + BOX_WIDTH
    height = max((box.y for box in boxes), default=0) + BOX_HEIGHT + MARGIN
    return Picture(boxes, lines, width, height)


def columns(stemma: Stemma) -> Mapping[str, int]:
    """Return the column of each node: the length of the longest way that leads to it."""
    column = {node.id: 0 for node in stemma.nodes}
    for _ in stemma.nodes:
        moved = {e.to: column[e.origin] + 1 for e in stemma.edges if column[e.to] <= column[e.origin]}
        if not moved:
            break
        column |= moved
    return column


def _boxes(stemma: Stemma, column: Mapping[str, int]) -> tuple[Box, ...]:
    """Return a box for each node; within a column those with neighbours close by stand close."""
    rows: dict[str, float] = {}
    boxes = []
    for number in range(max(column.values(), default=0) + 1):
        members = [node for node in stemma.nodes if column[node.id] == number]
        members.sort(key=lambda node: (_neighbours_row(node, stemma.edges, rows), node.kind, node.name))
        for row, node in enumerate(members):
            rows[node.id] = row
            boxes.append(Box(node, MARGIN + number * COLUMN, MARGIN + row * ROW))
    return tuple(boxes)


def _neighbours_row(node: Node, edges: Sequence[Edge], rows: Mapping[str, float]) -> float:
    """Return the mean row of the nodes that a node draws on; 0 where it draws on none."""
    above = [rows[e.origin] for e in edges if e.to == node.id and e.origin in rows]
    return sum(above) / len(above) if above else 0.0


def _line(edge: Edge, origin: Box, to: Box) -> Line:
    start, end = origin.x + BOX_WIDTH, to.x
    y1, y2 = origin.y + BOX_HEIGHT / 2, to.y + BOX_HEIGHT / 2
    bend = (end - start) / 2
    path = f"M{start:g} {y1:g} C{start + bend:g} {y1:g} {end - bend:g} {y2:g} {end:g} {y2:g}"
    return Line(edge, path, (start + end) / 2, (y1 + y2) / 2)
