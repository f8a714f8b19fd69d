"""Where the boxes and lines of the drawn stemma stand; the template only prints them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.records import Edge, Node, Stemma

COLUMN: Final = 330
GAP: Final = 18
BOX_WIDTH: Final = 178
LEAST: Final = 40
"""Height of a box that few lines touch."""
PORT: Final = 17
"""Height that a line takes up on the side of a box, so that the number above it can be read."""
MARGIN: Final = 8
HEAD: Final = 9
"""Length of an arrow's head."""


@dataclass(frozen=True, slots=True)
class Box:
    """A node of the stemma with the place of its upper left corner and its height, in the picture's units."""

    node: Node
    x: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Line:
    """An edge of the stemma as a curve from box to box, its head, and where its number ends (`anchor`: or begins)."""

    edge: Edge
    path: str
    head: str
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn stemma."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    width: float
    height: float


def draw(stemma: Stemma) -> Picture:
    """Return the stemma in columns: who prints whom from left to right, who is only cited on the far right."""
    column = columns(stemma)
    boxes = _boxes(stemma, column)
    lines = _lines(stemma.edges, {box.node.id: box for box in boxes}, column)
    width = 2 * MARGIN + max(column.values(), default=0) * COLUMN + BOX_WIDTH
    height = max((box.y + box.height for box in boxes), default=0) + MARGIN
    return Picture(boxes, lines, width, height)


def columns(stemma: Stemma) -> Mapping[str, int]:
    """Return the column of each node: the length of the longest way that leads to it, behind all for the cited."""
    cited = {node.id for node in stemma.nodes if node.kind == "cited"} - {edge.to for edge in stemma.edges}
    drawn = [edge for edge in stemma.edges if edge.origin not in cited]
    column = dict.fromkeys((node.id for node in stemma.nodes), 0)
    for _ in stemma.nodes:
        moved = {e.to: column[e.origin] + 1 for e in drawn if column[e.to] <= column[e.origin]}
        if not moved:
            break
        column |= moved
    last = max(column.values(), default=0)
    touched = {node for edge in drawn for node in (edge.origin, edge.to)}
    # A report that has nothing from anybody stands among the reports, not among the sources.
    alone = {node.id for node in stemma.nodes if node.kind == "article"} - touched
    column |= {node: min(1, last) for node in alone}
    return column | dict.fromkeys(cited, last + 1)


def _boxes(stemma: Stemma, column: Mapping[str, int]) -> tuple[Box, ...]:
    """Return a box for each node; within a column those with neighbours close by stand close."""
    rows: dict[str, float] = {}
    boxes = []
    for number in range(max(column.values(), default=0) + 1):
        members = [node for node in stemma.nodes if column[node.id] == number]
        members.sort(key=lambda node: (_neighbours_row(node, stemma.edges, rows), node.kind, node.name))
        below = float(MARGIN)
        for row, node in enumerate(members):
            rows[node.id] = row
            box = Box(node, MARGIN + number * COLUMN, below, _height(node, stemma.edges))
            below += box.height + GAP
            boxes.append(box)
    return _centred(boxes)


def _centred(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Return the boxes with each column in the middle of the highest one."""
    ends: dict[float, float] = {}
    for box in boxes:
        ends[box.x] = max(ends.get(box.x, 0.0), box.y + box.height)
    highest = max(ends.values(), default=0.0)
    return tuple(Box(box.node, box.x, box.y + (highest - ends[box.x]) / 2, box.height) for box in boxes)


def _height(node: Node, edges: Sequence[Edge]) -> float:
    most = max(sum(e.to == node.id for e in edges), sum(e.origin == node.id for e in edges))
    return max(LEAST, PORT * most + MARGIN)


def _neighbours_row(node: Node, edges: Sequence[Edge], rows: Mapping[str, float]) -> float:
    """Return the mean row of the nodes that a node is joined with, of those that stand already; 0 without any."""
    known = [rows[e.origin] for e in edges if e.to == node.id and e.origin in rows]
    known += [rows[e.to] for e in edges if e.origin == node.id and e.to in rows]
    return sum(known) / len(known) if known else 0.0


def _lines(edges: Sequence[Edge], boxes: Mapping[str, Box], column: Mapping[str, int]) -> tuple[Line, ...]:
    """Return the lines, spread over the sides of their boxes in the order in which the other ends stand."""
    forward = [e for e in edges if column[e.origin] < column[e.to]]
    back = [e for e in edges if column[e.origin] >= column[e.to]]
    drawn = {}
    for group, side in ((forward, 1), (back, -1)):
        leaves = _ports(group, boxes, "origin")
        enters = _ports(group, boxes, "to")
        for edge in group:
            key = (edge.origin, edge.to)
            start = (boxes[edge.origin].x + (BOX_WIDTH if side > 0 else 0), leaves[key])
            end = (boxes[edge.to].x + (0 if side > 0 else BOX_WIDTH), enters[key])
            drawn[key] = _line(edge, start, end, side)
    return tuple(drawn[edge.origin, edge.to] for edge in edges)


def _ports(edges: Sequence[Edge], boxes: Mapping[str, Box], end: str) -> dict[tuple[str, str], float]:
    """Return the height at which each line leaves (`origin`) or enters (`to`) its box."""
    at: dict[str, list[Edge]] = {}
    for edge in edges:
        at.setdefault(edge.origin if end == "origin" else edge.to, []).append(edge)
    found: dict[tuple[str, str], float] = {}
    for node, own in at.items():
        own.sort(key=lambda e: boxes[e.to if end == "origin" else e.origin].y)
        step = boxes[node].height / (len(own) + 1)
        found |= {(e.origin, e.to): boxes[node].y + step * (n + 1) for n, e in enumerate(own)}
    return found


def _line(edge: Edge, start: tuple[float, float], end: tuple[float, float], side: int) -> Line:
    (x1, y1), (x2, y2) = start, end
    tip = x2 - side * HEAD
    bend = (tip - x1) / 2
    path = f"M{x1:g} {y1:g} C{x1 + bend:g} {y1:g} {tip - bend:g} {y2:g} {tip:g} {y2:g}"
    head = f"M{tip:g} {y2 - HEAD / 2:g} L{x2:g} {y2:g} L{tip:g} {y2 + HEAD / 2:g} z"
    return Line(edge, path, head, tip - side * 3, y2 - 4, "end" if side > 0 else "start")
