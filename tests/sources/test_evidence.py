import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest

from lesart.errors import OutputError
from lesart.records import Page, Rejected
from lesart.sources import read_pages
from lesart.sources.evidence import Evidence
from lesart.sources.http import Answer
from lesart.sources.network import open_fetch
from lesart.sources.web import Fetcher, Web
from sources.misbehaving import PAGE, misbehaving

pytest.importorskip("httpcore")
pytest.importorskip("protego")

URL = "https://lornebote.example/a?b=1"
ANSWER = Answer(200, {"content-type": "text/html; charset=utf-8", "etag": '"eins"'}, PAGE.encode(), "93.184.216.34")


def moment() -> datetime:
    return datetime(2031, 6, 3, 12, 0, tzinfo=UTC)


def evidence(path: Path) -> Evidence:
    return Evidence(path, moment)


@pytest.mark.parametrize("name", ["x.warc.gz", "x.warc"])
def test_what_is_kept_is_read_again(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    evidence(path).keep(URL, {}, ANSWER)
    (page,) = read_pages([str(path)])
    assert isinstance(page, Page)
    assert (page.url, page.charset, page.markup) == (URL, "utf-8", PAGE.encode())


def test_requests_and_responses_are_both_kept(tmp_path: Path) -> None:
    kept = evidence(tmp_path / "x.warc.gz")
    kept.keep(URL, {"If-None-Match": '"null"'}, ANSWER)
    text = gzip.decompress((tmp_path / "x.warc.gz").read_bytes()).decode()
    assert [line for line in text.splitlines() if line.startswith("WARC-Type")] == [
        *("WARC-Type: warcinfo", "WARC-Type: request", "WARC-Type: response")
    ]
    assert "GET /a?b=1 HTTP/1.1" in text
    assert 'If-None-Match: "null"' in text
    assert "WARC-Date: 2031-06-03T12:00:00Z" in text
    assert "WARC-IP-Address: 93.184.216.34" in text


@pytest.mark.parametrize("name", ["x.warc.gz", "x.warc"])
def test_what_was_kept_is_found_again_when_the_file_is_opened_anew(tmp_path: Path, name: str) -> None:
    evidence(tmp_path / name).keep(URL, {}, ANSWER)
    again = evidence(tmp_path / name)
    assert again.validators(URL) == {"If-None-Match": '"eins"'}
    found = again.answer(URL)
    assert found is not None
    assert (found.status, found.body) == (200, PAGE.encode())
    assert again.answer("https://lornebote.example/b") is None


def test_a_file_that_is_cut_off_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "x.warc.gz"
    evidence(path).keep(URL, {}, ANSWER)
    path.write_bytes(path.read_bytes()[:-10])
    before = path.read_bytes()
    with pytest.raises(OutputError, match="cut off or damaged at byte"):
        evidence(path)
    assert path.read_bytes() == before


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        evidence(tmp_path / "fehlt" / "x.warc.gz")


def test_a_page_that_has_not_changed_is_not_sent_again_but_read(tmp_path: Path) -> None:
    path = tmp_path / "x.warc.gz"
    with misbehaving() as server:
        url = f"http://127.0.0.1:{server.server_port}/gut"
        found = []
        for _ in range(2):
            kept = Evidence(path)
            web = Web(lambda kept=kept: Fetcher(open_fetch(private=True), wait=lambda _: None, evidence=kept))
            found += list(read_pages([url], web))
        asked = [headers for seen, headers in server.seen if seen == "/gut"]
    assert found[0] == found[1]
    assert isinstance(found[0], Page)
    assert [headers.get("If-None-Match") for headers in asked] == [None, '"eins"']
    kinds = [
        line.removeprefix("WARC-Type: ")
        for line in gzip.decompress(path.read_bytes()).decode().splitlines()
        if line.startswith("WARC-Type")
    ]
    assert kinds.count("revisit") == 1
    assert [type(page) for page in read_pages([str(path)])] == [Page]


def test_redirects_and_refusals_are_kept_too(tmp_path: Path) -> None:
    path = tmp_path / "x.warc.gz"
    with misbehaving() as server:
        url = f"http://127.0.0.1:{server.server_port}/loop"
        kept = Evidence(path)
        (found,) = read_pages([url], Web(lambda: Fetcher(open_fetch(private=True), wait=lambda _: None, evidence=kept)))
    assert isinstance(found, Rejected)
    assert gzip.decompress(path.read_bytes()).count(b"HTTP/1.1 302") == 6
