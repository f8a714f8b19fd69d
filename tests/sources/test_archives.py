import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest

from lesart.records import Page, Rejected
from lesart.sources import read_pages

HTML = "<html><body><p>Der Damm an der Lorne hat in der Nacht gehalten.</p></body></html>"


def record(kind: str, block: bytes, **headers: str) -> bytes:
    named = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\n{named}Content-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def response(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    named = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\n{named}\r\n".encode() + body


PAGE = response(HTML.encode("cp1252"), Content_Type="text/html; charset=windows-1252")
CHUNKED = b"%x\r\n%s\r\n0\r\n\r\n" % (len(HTML), HTML.encode())
WARC = b"".join(
    (
        record("warcinfo", b"software: x"),
        record("request", b"GET / HTTP/1.1\r\n\r\n", WARC_Target_URI="https://lornebote.example/1"),
        record("response", PAGE, WARC_Target_URI="<https://lornebote.example/1>"),
        record(
            "response",
            response(b"\x89PNG", Content_Type="image/png"),
            WARC_Target_URI="https://lornebote.example/x.png",
        ),
        record("response", response(b"weg", status="404 Not Found", Content_Type="text/html")),
        record("revisit", b"", WARC_Target_URI="https://lornebote.example/1"),
        record("resource", HTML.encode(), Content_Type="text/html", WARC_Target_URI="https://lornebote.example/2"),
        record("response", response(gzip.compress(HTML.encode()), Content_Type="text/html", Content_Encoding="gzip")),
        record("response", response(CHUNKED, Content_Type="text/html", Transfer_Encoding="chunked")),
    )
)


def read(path: Path, blob: bytes) -> list[Page | Rejected]:
    path.write_bytes(blob)
    return list(read_pages([str(path)]))


@pytest.mark.parametrize(("name", "pack"), [("a.warc", bytes), ("a.warc.gz", gzip.compress)])
def test_a_warc_gives_its_web_pages(tmp_path: Path, name: str, pack: object) -> None:
    assert callable(pack)
    found = read(tmp_path / name, pack(WARC))
    assert all(isinstance(page, Page) for page in found)
    assert [page.url for page in found if isinstance(page, Page)] == [
        "https://lornebote.example/1",
        "https://lornebote.example/2",
        None,
        None,
    ]
    assert {(page.markup or b"").decode() for page in found if isinstance(page, Page)} == {HTML}
    first = found[0]
    assert isinstance(first, Page)
    assert first.charset == "windows-1252"


def test_zstandard(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    assert len(read(tmp_path / "a.warc.zst", zstandard.compress(WARC))) == 4
    assert len(read(tmp_path / "a.jsonl.zst", zstandard.compress(b'{"text": "Eins."}\n'))) == 1


@pytest.mark.parametrize("cut", [300, 700, len(WARC) - 60])
def test_a_warc_cut_in_the_middle_is_read_up_to_there(tmp_path: Path, cut: int) -> None:
    found = read(tmp_path / "a.warc", WARC[:cut])
    assert isinstance(found[-1], Rejected)
    assert found[-1].place is not None
    assert all(isinstance(page, Page) for page in found[:-1])


def test_a_gzipped_warc_cut_in_the_middle(tmp_path: Path) -> None:
    members = gzip.compress(WARC) + gzip.compress(WARC)[:-40]
    found = read(tmp_path / "a.warc.gz", members)
    assert len([page for page in found if isinstance(page, Page)]) >= 4
    assert isinstance(found[-1], Rejected)


@pytest.mark.parametrize(
    "blob", [b"kein WARC", b"WARC/1.1\r\n\r\n", b"WARC/1.1\r\nContent-Length: 99999999999\r\n\r\nx"]
)
def test_what_is_no_warc_is_rejected(tmp_path: Path, blob: bytes) -> None:
    assert isinstance(read(tmp_path / "a.warc", blob)[0], Rejected)


def members() -> dict[str, bytes]:
    return {"b/zwei.txt": b"Der Damm hielt.", "eins.html": HTML.encode(), "bild.png": b"\x89PNG", "leer.txt": b""}


def test_zip_and_tar_give_their_members(tmp_path: Path) -> None:
    zipped, tarred = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, blob in members().items():
            archive.writestr(name, blob)
    with tarfile.open(fileobj=tarred, mode="w:gz") as packed:
        for name, blob in members().items():
            header = tarfile.TarInfo(name)
            header.size = len(blob)
            packed.addfile(header, io.BytesIO(blob))
    for path, archived in ((tmp_path / "a.zip", zipped), (tmp_path / "a.tar.gz", tarred)):
        found = read(path, archived.getvalue())
        assert {Path(item.source).name: type(item) for item in found} == {
            "zwei.txt": Page,
            "eins.html": Page,
            "leer.txt": Rejected,
        }


def test_a_zip_bomb_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bombe.txt", b"0" * 30_000_000)
        archive.writestr("eins.txt", "Der Damm hielt.")
    found = read(tmp_path / "a.zip", zipped.getvalue())
    assert [type(item) for item in found] == [Rejected, Page]


def test_a_gzip_bomb_is_refused(tmp_path: Path) -> None:
    (found,) = read(tmp_path / "a.html.gz", gzip.compress(b"a" * 40_000_000))
    assert isinstance(found, Rejected)
    assert "larger than" in found.rejected


@pytest.mark.parametrize(
    "name", ["a.zip", "a.tar", "a.tgz", "a.parquet", "a.json", "a.xml", "a.warc.gz", "a.jsonl.zst"]
)
@pytest.mark.parametrize("blob", [b"", b"Unsinn", b"PK\x03\x04", b"\x1f\x8b\x08", b"<a><b></a>", b"[" * 100_000])
def test_a_file_that_is_not_what_its_name_says_is_rejected(tmp_path: Path, name: str, blob: bytes) -> None:
    assert all(isinstance(item, Rejected) for item in read(tmp_path / name, blob))


@pytest.mark.parametrize(
    "blob",
    [
        b'<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><rss><item><title>&b;</title></item></rss>',
        b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><body.content>&a;</body.content></nitf>',
        b"<rss>" + b"<a>" * 5_000 + b"</a>" * 5_000 + b"</rss>",
        b"<unbekannt/>",
    ],
)
def test_hostile_xml_is_refused_with_its_reason(tmp_path: Path, blob: bytes) -> None:
    (found,) = read(tmp_path / "a.xml", blob)
    assert isinstance(found, Rejected)


def test_a_table_that_unpacks_to_suspiciously_much_is_refused(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    text = "Der Damm hält. " * 20_000
    rows = arrow.table({"text": arrow.array([text] * 300).dictionary_encode()})
    parquet.write_table(rows, tmp_path / "a.parquet", compression="zstd")
    found = list(read_pages([str(tmp_path / "a.parquet")]))
    assert isinstance(found[-1], Rejected)
    assert found[-1].rejected == "unpacks to suspiciously much"
    assert len(found) < 300


def test_parquet(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = {"text": ["Der Damm hielt.", None, "Es regnet."], "title": ["Damm", "leer", None], "sonst": [1, 2, 3]}
    parquet.write_table(arrow.table(rows), tmp_path / "a.parquet")
    found = list(read_pages([str(tmp_path / "a.parquet")]))
    assert [(item.text, item.title) for item in found if isinstance(item, Page)] == [
        ("Der Damm hielt.", "Damm"),
        ("Es regnet.", None),
    ]
    assert [item.place for item in found if isinstance(item, Rejected)] == ["row 2"]


def test_a_list_of_rows_as_json(tmp_path: Path) -> None:
    found = read(tmp_path / "a.json", json.dumps([{"text": "Eins."}, {"text": ""}]).encode())
    assert [type(item) for item in found] == [Page, Rejected]
