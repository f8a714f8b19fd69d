import subprocess
import sys
import typing
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart import records
from lesart.records import Article, Dateline, Edge, Passage, Place
from lesart.schema import plain

pa = pytest.importorskip("pyarrow")

from lesart.schema import arrow  # noqa: E402 - after pyarrow is known to be there

KINDS = [each for each in vars(records).values() if is_dataclass(each) and isinstance(each, type)]
LARGEST = 2**63 - 1


def made(kind) -> st.SearchStrategy:
    """Values of any type that stands in a record."""
    if is_dataclass(kind):
        known = typing.get_type_hints(kind)
        return st.builds(kind, **{field.name: made(known[field.name]) for field in fields(kind)})
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        return st.lists(made(arguments[0]), max_size=2).map(tuple)
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if arguments:
        return st.one_of(*map(made, arguments))
    return SCALARS[kind]


SCALARS = {
    str: st.text(max_size=8),
    int: st.integers(-LARGEST, LARGEST),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    bytes: st.binary(max_size=8),
    type(None): st.none(),
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=25)
@given(st.data())
def test_every_record_comes_back_as_it_was(kind, data):
    given_ = data.draw(st.lists(made(kind), max_size=2))
    table = arrow.table(kind, given_)
    back = list(arrow.records(kind, table))
    assert [plain(each) for each in back] == [plain(each) for each in given_]
    assert table.schema == arrow.schema(kind)


@settings(max_examples=25)
@given(st.lists(made(Article), max_size=2))
def test_a_table_outlives_a_file(articles):
    sink = pa.BufferOutputStream()
    table = arrow.table(Article, articles)
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    back = pa.ipc.open_stream(sink.getvalue()).read_all()
    assert list(arrow.records(Article, back)) == articles


def test_columns_have_the_published_names():
    assert arrow.schema(Edge).names == ["from", "to", "share", "passages", "evidence", "probability"]
    assert arrow.schema(Place).names == ["article", "start", "end"]


def test_only_what_may_be_none_may_be_null():
    assert not arrow.schema(Passage).field("similarity").nullable
    assert arrow.schema(Dateline).field("place").nullable


def test_the_schema_alone_loads_no_arrow():
    code = "import sys, lesart.schema, lesart.pipeline; raise SystemExit('pyarrow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
