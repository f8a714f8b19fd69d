"""Golden pages of every format and every kind of part, and that packing them changes nothing."""

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import goldens
from goldens import FILES, PAGES, expected, read, renew
from lesart.records import PartKind

KINDS = frozenset(PartKind.__args__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_read_as_its_golden_says(
    name: str, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> None:
    monkeypatch.chdir(PAGES)
    found = read(name)
    if pytestconfig.getoption("--renew-goldens"):
        renew(name, found)
    assert found == expected(name)


def test_every_expectation_has_its_file() -> None:
    told = {str(file.relative_to(PAGES)) for file in PAGES.rglob(f"*{goldens.EXPECTED}")}
    assert told == {f"{name}{goldens.EXPECTED}" for name in FILES}


def test_goldens_hold_every_kind_of_part() -> None:
    parts = (part for name in FILES for record in expected(name) for part in record.get("parts", ()))
    assert {part.split(" ", 1)[0] for part in parts} == KINDS


def without_places(records: list[Any]) -> list[Any]:
    """Return records without what hangs on the name of their file."""
    hanging = {"source", "id", "place"}
    return sorted(
        ({key: value for key, value in record.items() if key not in hanging} for record in records),
        key=lambda record: json.dumps(record, sort_keys=True),
    )


def in_members(warc: bytes) -> bytes:
    """Return a WARC each of whose records is a gzip member, as they are published."""
    starts = [place for place in range(len(warc)) if warc.startswith(b"WARC/1.0\r\n", place)]
    return b"".join(gzip.compress(warc[a:b], mtime=0) for a, b in zip(starts, [*starts[1:], len(warc)], strict=True))


def zstandard(blob: bytes) -> bytes:
    return bytes(pytest.importorskip("zstandard").compress(blob))


@pytest.mark.parametrize(
    ("name", "ending", "pack"),
    [
        ("archives/cc_news.warc", ".gz", in_members),
        ("archives/cc_news.warc", ".gz", gzip.compress),
        ("archives/cc_news.warc", ".zst", zstandard),
        ("rows/rows.jsonl", ".gz", gzip.compress),
        ("rows/rows.jsonl", ".zst", zstandard),
        ("feeds/atom.xml", ".gz", gzip.compress),
        ("html/boxes.html", ".zst", zstandard),
    ],
)
def test_what_is_packed_is_read_as_what_is_not(
    name: str, ending: str, pack: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    packed = tmp_path / f"{Path(name).name}{ending}"
    packed.write_bytes(pack((PAGES / name).read_bytes()))
    assert without_places(read(str(packed))) == without_places(expected(name))


def test_rows_are_read_alike_from_parquet(tmp_path: Path) -> None:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    lines = (PAGES / "rows" / "rows.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines[:3]]
    parquet.write_table(arrow.Table.from_pylist(rows), tmp_path / "rows.parquet")
    wanted = [record for record in expected("rows/rows.jsonl") if record.get("place") != "line 4"]
    assert without_places(read(str(tmp_path / "rows.parquet"))) == without_places(wanted)


def zipped(names: tuple[str, ...]) -> bytes:
    blob = io.BytesIO()
    with zipfile.ZipFile(blob, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.write(PAGES / name, name)
    return blob.getvalue()


def tarred(names: tuple[str, ...]) -> bytes:
    blob = io.BytesIO()
    with tarfile.open(fileobj=blob, mode="w:gz") as archive:
        for name in names:
            archive.add(PAGES / name, name)
    return blob.getvalue()


@pytest.mark.parametrize(("archive", "pack"), [("a.zip", zipped), ("a.tar.gz", tarred)])
def test_an_archive_of_every_kind_is_read_as_its_members(
    archive: str, pack: Callable[[tuple[str, ...]], bytes], tmp_path: Path
) -> None:
    (tmp_path / archive).write_bytes(pack(FILES))
    wanted = [record for name in FILES for record in expected(name)]
    assert without_places(read(str(tmp_path / archive))) == without_places(wanted)
