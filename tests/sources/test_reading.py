import codecs
import gzip
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.errors import InputError
from lesart.records import Page, Rejected
from lesart.sources import read_pages
from lesart.sources.decoding import decode

TEXT = "Der „große“ Damm hielt –\r\nbis auf\u00a0Weiteres.\n"


@pytest.mark.parametrize(
    "blob",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("cp1252"),
    ],
)
def test_every_encoding_gives_the_same_text(blob: bytes) -> None:
    assert decode(blob, "x.txt") == TEXT


@pytest.mark.parametrize(
    ("blob", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01", "is binary, not text"),
        ("Der große Damm hält, die Brücke öffnet.".encode()[:-1] + b"\xff\xc3\x28", "is damaged UTF-8"),
        ("Плотина выдержала, сообщили пожарные.".encode("koi8-r"), "is in an encoding that cannot be told"),
        (codecs.BOM_UTF16_LE + b"a\x00b", "says it is UTF-16-LE and is not"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(blob: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        decode(blob, "x.txt")


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_utf8_text_comes_back_unchanged(text: str) -> None:
    assert decode(text.encode(), "x.txt") == text.removeprefix("\ufeff") or not text.removeprefix("\ufeff").strip()


def test_a_folder_is_read_in_the_order_of_names_and_bad_files_do_not_stop_it(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.txt").write_text("Der Damm hielt.", encoding="utf-8")
    (tmp_path / "a.jsonl").write_text(
        '{"text": "Eins."}\n{"text": 2}\n\nkein JSON\n{"text": "Zwei."}\n', encoding="utf-8"
    )
    (tmp_path / "bild.png").write_bytes(b"\x89PNG")
    read = list(read_pages([str(tmp_path)]))
    assert [page.text for page in read if isinstance(page, Page)] == ["Eins.", "Zwei.", "Der Damm hielt."]
    assert [(bad.rejected, bad.place) for bad in read if isinstance(bad, Rejected)] == [
        ("has no field 'text'", "line 2"),
        ("is not a row of JSON", "line 4"),
        ("is empty", None),
    ]


def test_globs_and_missing_files(tmp_path: Path) -> None:
    (tmp_path / "eins.txt").write_text("Der Damm hielt.", encoding="utf-8")
    read = list(read_pages([str(tmp_path / "*.txt"), str(tmp_path / "fehlt.txt"), str(tmp_path / "*.jsonl")]))
    assert [type(item) for item in read] == [Page, Rejected, Rejected]


def test_rows_carry_what_they_declare(tmp_path: Path) -> None:
    row = {"text": "Der Damm hielt.", "id": 7, "url": "https://beispiel.at/a", "authors": ["Eva Muster"], "title": None}
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(row).encode()))
    assert list(read_pages([str(path)])) == [
        Page(str(path), "Der Damm hielt.", id="7", url="https://beispiel.at/a", authors=("Eva Muster",))
    ]


def test_a_gzip_cut_in_the_middle_gives_its_rows_up_to_there(tmp_path: Path) -> None:
    rows = "".join(
        json.dumps({"text": f"Meldung {number}: {number * number % 1009}."}) + "\n" for number in range(3000)
    )
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(rows.encode())[:-2000])
    read = list(read_pages([str(path)]))
    assert isinstance(read[0], Page)
    assert isinstance(read[-1], Rejected)


def test_standard_input_is_rows_or_one_text(monkeypatch: pytest.MonkeyPatch) -> None:
    for blob, texts in ((b'{"text": "Eins."}\n{"text": "Zwei."}\n', ["Eins.", "Zwei."]), (b"Der Damm.", ["Der Damm."])):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(blob))))
        assert [page.text for page in read_pages(["-"]) if isinstance(page, Page)] == texts


def test_reading_loads_nothing_that_plain_text_does_not_need() -> None:
    code = (
        "import sys, lesart.sources, lesart.articles; "
        "print([name for name in ('lxml', 'trafilatura', 'pyarrow', 'httpcore', 'py3langid') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("name", "blob"),
    [("a.jsonl", b'{"text": "Der Damm \\ud800 hielt."}'), ("a.json", b'{"uri": "x", "body_text": "Damm \\udc00"}')],
)
def test_half_characters_are_refused_where_they_stand(tmp_path: Path, name: str, blob: bytes) -> None:
    (tmp_path / name).write_bytes(blob)
    (found,) = read_pages([str(tmp_path / name)])
    assert isinstance(found, Rejected)
    assert found.rejected == "holds half a character"


def test_a_pair_of_halves_is_a_character(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "Der Damm hielt \\ud83d\\ude00."}')
    (found,) = read_pages([str(tmp_path / "a.jsonl")])
    assert isinstance(found, Page)
    assert found.text == "Der Damm hielt 😀."
