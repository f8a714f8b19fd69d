import gzip
from collections.abc import Mapping
from pathlib import Path

import pytest

from lesart.errors import InputError, RefusedError
from lesart.records import Page, Rejected
from lesart.sources import read_pages
from lesart.sources.http import Answer
from lesart.sources.web import Fetcher, Web

pytest.importorskip("protego")

HTML = {"content-type": "text/html; charset=UTF-8"}
ROBOTS = "User-agent: *\nDisallow: /geheim\nCrawl-delay: 3\n"


class Net:
    """An internet of a few addresses, which notes what was asked."""

    def __init__(self, **answers: Answer) -> None:
        self.answers, self.asked, self.waited = answers, [""], [0.0]
        self.now = 0.0

    def __call__(self, url: str, headers: Mapping[str, str] = {}) -> Answer:
        self.asked.append(url)
        self.headers = headers
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
    (found,) = read_pages(["https://lornebote.example/a"], Web(net.fetcher))
    assert found == Rejected("answers with status 404", "https://lornebote.example/a")
    net.answers["a"] = Answer(200, HTML, b"<p>Der Damm hielt.</p>")
    assert isinstance(next(read_pages(["https://lornebote.example/a"], Web(net.fetcher))), Page)


def test_a_robots_txt_that_moved_is_followed() -> None:
    moved = Answer(301, {"location": "/regeln"}, b"")
    net = Net(robots_txt=moved, regeln=Answer(200, {}, ROBOTS.encode()), a=Answer(200, HTML, b"x"), geheim=moved)
    fetcher = net.fetcher()
    assert fetcher.page("https://lornebote.example/a").markup == b"x"
    with pytest.raises(RefusedError, match=r"robots\.txt"):
        fetcher.page("https://lornebote.example/geheim")


def test_a_busy_server_is_asked_again_when_it_says() -> None:
    net = Net(a=Answer(503, {"retry-after": "7"}, b""))
    with pytest.raises(InputError, match="503"):
        net.fetcher().page("https://lornebote.example/a")
    assert 7.0 in net.waited
    assert net.asked.count("https://lornebote.example/a") == 2


def test_compressed_answers_are_unpacked_and_bombs_refused() -> None:
    packed = {**HTML, "content-encoding": "gzip"}
    net = Net(a=Answer(200, packed, gzip.compress(b"<p>Der Damm hielt.</p>")))
    assert net.fetcher().page("https://lornebote.example/a").markup == b"<p>Der Damm hielt.</p>"
    net.answers["a"] = Answer(200, packed, gzip.compress(bytes(20_000_000)))
    with pytest.raises(RefusedError, match="unpacks to more"):
        net.fetcher().page("https://lornebote.example/a")


RSS = """<rss version="2.0"><channel><title>Lornebote</title>
<item><title>A</title><link>https://lornebote.example/a</link></item>
<item><title>A</title><link>https://lornebote.example/a</link></item>
<item><title>B</title><link>https://lornebote.example/weg</link><description>Der Damm hielt.</description></item>
<item><title>C</title></item></channel></rss>"""
FEED = {"content-type": "application/rss+xml"}


def test_a_feed_at_an_address_is_read_and_its_links_only_when_asked() -> None:
    net = Net(feed_xml=Answer(200, FEED, RSS.encode()), a=Answer(200, HTML, b"<p>Der Damm hielt bis zum Morgen.</p>"))
    address = "https://lornebote.example/feed.xml"
    plain = list(read_pages([address], Web(net.fetcher)))
    assert [type(page) for page in plain] == [Rejected, Rejected, Page, Rejected]
    followed = list(read_pages([address], Web(net.fetcher, follow=True)))
    assert [type(page) for page in followed] == [Page, Rejected, Page, Rejected]
    first, refused, instead, empty = followed
    assert isinstance(first, Page)
    assert first.source == "https://lornebote.example/a"
    assert refused == Rejected("answers with status 404", "https://lornebote.example/weg")
    assert isinstance(instead, Page)
    assert instead.text == "Der Damm hielt."
    assert empty == Rejected("has no text, only a link", address, "entry 4")


def test_a_feed_on_disk_is_followed_too(tmp_path: Path) -> None:
    net = Net(a=Answer(200, HTML, b"<p>Der Damm hielt bis zum Morgen.</p>"))
    (tmp_path / "feed.xml").write_text(RSS, encoding="utf-8")
    found = list(read_pages([str(tmp_path / "feed.xml")], Web(net.fetcher, follow=True)))
    assert found[0].source == "https://lornebote.example/a"


@pytest.mark.parametrize(
    ("mime", "body", "text"),
    [
        ("text/plain", "Der Damm hielt.", "Der Damm hielt."),
        ("application/json", '{"text": "Der Damm hielt."}', "Der Damm hielt."),
        ("application/ninjs+json", '{"uri": "u", "body_text": "Der Damm hielt."}', "Der Damm hielt."),
        (
            "text/xml",
            "<nitf><body><body.content><p>Der Damm hielt.</p></body.content></body></nitf>",
            "Der Damm hielt.",
        ),
    ],
)
def test_other_kinds_are_read_at_an_address(mime: str, body: str, text: str) -> None:
    net = Net(a=Answer(200, {"content-type": mime}, body.encode()))
    (page,) = read_pages(["https://lornebote.example/a"], Web(net.fetcher))
    assert isinstance(page, Page)
    assert page.text == text


def test_what_is_packed_at_an_address_is_unpacked() -> None:
    rows = gzip.compress(b'{"text": "Eins."}\n{"text": "Zwei."}\n')
    net = Net(tag_jsonl_gz=Answer(200, {"content-type": "application/gzip"}, rows))
    found = list(read_pages(["https://lornebote.example/tag.jsonl.gz"], Web(net.fetcher)))
    assert [page.text for page in found if isinstance(page, Page)] == ["Eins.", "Zwei."]
