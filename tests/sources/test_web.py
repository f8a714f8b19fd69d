import http.server
import threading

import pytest

from lesart.errors import InputError, RefusedError
from lesart.records import Page, Rejected
from lesart.sources.web import Answer, Fetcher, is_public, public_address, public_fetch, web_pages

pytest.importorskip("protego")

HTML = {"content-type": "text/html; charset=UTF-8"}
ROBOTS = "User-agent: *\nDisallow: /geheim\nCrawl-delay: 3\n"


class Net:
    """An internet of a few addresses, which notes what was asked."""

    def __init__(self, **answers: Answer) -> None:
        self.answers, self.asked, self.waited = answers, [""], [0.0]
        self.now = 0.0

    def __call__(self, url: str) -> Answer:
        self.asked.append(url)
        path = url.rsplit("/", 1)[-1].replace(".", "_") or "start"
        return self.answers.get(path, Answer(404, {}, b""))

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds

    def fetcher(self) -> Fetcher:
        return Fetcher(self, wait=self.wait, clock=lambda: self.now)


def test_a_page_is_fetched_with_its_final_address_and_charset() -> None:
    net = Net(a=Answer(301, {"location": "/b"}, b""), b=Answer(200, HTML, b"<p>Der Damm hielt.</p>"))
    page = net.fetcher().page("https://lornebote.example/a")
    assert (page.url, page.charset, page.markup) == ("https://lornebote.example/b", "utf-8", b"<p>Der Damm hielt.</p>")
    assert page.source == "https://lornebote.example/a"


def test_robots_txt_is_asked_once_and_heeded() -> None:
    net = Net(robots_txt=Answer(200, {}, ROBOTS.encode()), a=Answer(200, HTML, b"x"))
    fetcher = net.fetcher()
    fetcher.page("https://lornebote.example/a")
    fetcher.page("https://lornebote.example/a")
    with pytest.raises(RefusedError, match=r"robots\.txt"):
        fetcher.page("https://lornebote.example/geheim")
    assert sum(url.endswith("robots.txt") for url in net.asked) == 1
    assert net.waited[1:] == [3.0]


def test_a_site_whose_robots_txt_fails_is_left_alone() -> None:
    net = Net(robots_txt=Answer(503, {}, b""), a=Answer(200, HTML, b"x"))
    with pytest.raises(RefusedError):
        net.fetcher().page("https://lornebote.example/a")


@pytest.mark.parametrize(
    "answer",
    [
        Answer(301, {"location": "/a"}, b""),
        Answer(302, {"location": "file:///etc/passwd"}, b""),
        Answer(302, {}, b""),
        Answer(500, HTML, b"x"),
        Answer(200, {"content-type": "image/png"}, b"x"),
    ],
)
def test_loops_errors_and_other_things_are_refused(answer: Answer) -> None:
    with pytest.raises(InputError):
        Net(a=answer).fetcher().page("https://lornebote.example/a")


def test_what_cannot_be_had_is_rejected() -> None:
    net = Net()
    (found,) = web_pages("https://lornebote.example/a", net.fetcher())
    assert found == Rejected("answers with status 404", "https://lornebote.example/a")
    net.answers["a"] = Answer(200, HTML, b"<p>Der Damm hielt.</p>")
    assert isinstance(next(web_pages("https://lornebote.example/a", net.fetcher())), Page)


PRIVATE = (
    *("127.0.0.1", "10.0.0.1", "172.16.5.5", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "240.0.0.1"),
    *("::1", "fe80::1%eth0", "fc00::1", "::ffff:10.0.0.1"),
)


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_not_public(address: str) -> None:
    assert not is_public(address)


def test_a_name_that_leads_to_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(2, 1, 6, "", ("93.184.216.34", 80)), (2, 1, 6, "", ("10.0.0.1", 80))]

    monkeypatch.setattr("socket.getaddrinfo", resolve)
    with pytest.raises(RefusedError, match="no public address"):
        public_address("boese.example", 80)
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: [(2, 1, 6, "", ("93.184.216.34", 80))])
    assert public_address("gut.example", 80) == "93.184.216.34"


class Misbehaving(http.server.BaseHTTPRequestHandler):
    """A site with one good page and several bad ones."""

    def do_GET(self) -> None:
        self.send_response({"/robots.txt": 404, "/loop": 302, "/weg": 410}.get(self.path, 200))
        self.send_header("Location", "/loop")
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(40_000_000 if self.path == "/lügt" else len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the library calls it
        """Keep quiet."""


PAGE = b"<p>Der Damm hielt.</p>"


def test_a_real_server_that_misbehaves(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("httpcore")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Misbehaving)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        base = f"http://127.0.0.1:{server.server_port}"
        (refused,) = web_pages(f"{base}/gut")
        assert refused == Rejected("is no public address", f"{base}/gut")
        monkeypatch.setattr("lesart.sources.web.is_public", lambda _: True)
        fetcher = Fetcher(public_fetch(), wait=lambda _: None)
        (good,) = web_pages(f"{base}/gut", fetcher)
        assert isinstance(good, Page)
        assert good.markup == PAGE
        bad = [next(web_pages(f"{base}{path}", fetcher)) for path in ("/loop", "/weg")]
        assert [type(page) for page in bad] == [Rejected, Rejected]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
