from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.pictures import columns, draw
from lesart.records import Edge, Node, Stemma


@st.composite
def stemmata(draw):
    """Acyclic graphs: edges lead from a smaller to a larger number."""
    size = draw(st.integers(0, 7))
    nodes = tuple(Node(str(n), "article", f"Blatt {n}") for n in range(size))
    pairs = [(a, b) for b in range(size) for a in range(b)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return Stemma(nodes, tuple(Edge(str(a), str(b), 0.5, (), "wording") for a, b in chosen))


@given(stemmata())
def test_every_text_stands_to_the_right_of_what_it_draws_on(stemma):
    column = columns(stemma)
    assert all(column[edge.origin] < column[edge.to] for edge in stemma.edges)


@given(stemmata())
def test_no_two_boxes_overlap_and_all_lie_in_the_picture(stemma):
    picture = draw(stemma)
    assert len({(box.x, box.y) for box in picture.boxes}) == len(stemma.nodes)
    assert all(0 <= box.x < picture.width and 0 <= box.y < picture.height for box in picture.boxes)
    assert len(picture.lines) == len(stemma.edges)
