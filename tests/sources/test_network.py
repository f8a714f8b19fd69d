from collections.abc import Iterator

import pytest

from lesart.articles import read_article
from lesart.errors import RefusedError
from lesart.records import Article, Page, Rejected
from lesart.sources import read_pages
from lesart.sources.network import is_public, open_fetch, public_address
from lesart.sources.web import Fetcher, Web
from sources.misbehaving import ELSEWHERE, PAGE, misbehaving

pytest.importorskip("httpcore")
pytest.importorskip("protego")

PRIVATE = (
    *("127.0.0.1", "10.0.0.1", "172.16.5.5", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "240.0.0.1"),
    *("::1", "fe80::1%eth0", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "0.0.0.0"),  # noqa: S104 - nothing is bound to it
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


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with misbehaving() as server:
        yield f"http://127.0.0.1:{server.server_port}"


def private(*, seconds: float = 5.0, follow: bool = False) -> Web:
    return Web(lambda: Fetcher(open_fetch(private=True, seconds=seconds), wait=lambda _: None), follow=follow)


def test_nothing_on_this_machine_is_reached_unless_that_is_allowed(base: str) -> None:
    web = Web(lambda: Fetcher(open_fetch(), wait=lambda _: None))
    assert list(read_pages([f"{base}/gut"], web)) == [Rejected("is no public address", f"{base}/gut")]
    (page,) = read_pages([f"{base}/gut"], private())
    assert isinstance(page, Page)
    assert page.markup == PAGE.encode()


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/weg", "answers with status 404"),
        ("/loop", "redirects more than 5 times"),
        ("/datei", "redirects to something that is no web address"),
        ("/halb", "does not answer: RemoteProtocolError"),
        ("/endlos", "is larger than 16777216 bytes"),
        ("/bombe", "is damaged: unpacks to more than 16777216 bytes"),
        ("/wirr", "does not answer: RemoteProtocolError"),
        ("/grosser_kopf", "does not answer: RemoteProtocolError"),
        ("/viele_koepfe", "does not answer: RemoteProtocolError"),
        ("/gelogen", "is damaged"),
        ("/unbekannt", "is damaged"),
        ("/index.xml", "is XML of a kind that is not read"),
    ],
)
def test_a_server_that_misbehaves_is_refused_with_the_reason(base: str, path: str, reason: str) -> None:
    (found,) = read_pages([base + path], private())
    assert isinstance(found, Rejected)
    assert found.source == base + path
    assert found.rejected.startswith(reason)


@pytest.mark.parametrize("path", ["/zeichen", "/unsinn"])
def test_a_charset_that_lies_does_not_spoil_the_page(base: str, path: str) -> None:
    (page,) = read_pages([base + path], private())
    assert isinstance(page, Page)
    read = read_article(page)
    assert isinstance(read, Article)
    assert read.title == "Damm hält"


def test_a_picture_that_says_it_is_a_page_is_rejected(base: str) -> None:
    (page,) = read_pages([f"{base}/bild"], private())
    assert isinstance(page, Page)
    assert isinstance(read_article(page), Rejected)


def test_a_sitemap_that_links_to_itself_is_asked_once_more_at_most(base: str) -> None:
    found = list(read_pages([f"{base}/sitemap.xml"], private(follow=True)))
    assert [page.source for page in found if isinstance(page, Page)] == [f"{base}/gut"]
    assert [bad.rejected for bad in found if isinstance(bad, Rejected)] == ["is application/xml, not a web page"]


@pytest.mark.parametrize(
    ("path", "private_too"), [("/hinein", ELSEWHERE), ("/umzug.xml", ELSEWHERE), ("/sechs", "::ffff:127.0.0.1")]
)
def test_no_redirect_leads_into_a_private_network(
    base: str, path: str, private_too: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lesart.sources.network.is_public", lambda address: address == "127.0.0.1")
    web = Web(lambda: Fetcher(open_fetch(), wait=lambda _: None), follow=True)
    assert private_too != "127.0.0.1"
    assert list(read_pages([base + path], web)) == [Rejected("is no public address", base + path)]


def test_a_name_is_checked_by_what_it_leads_to(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(base.rpartition(":")[2])
    for led_to in ("127.0.0.1", "::ffff:127.0.0.1", "169.254.169.254"):
        monkeypatch.setattr(
            "lesart.sources.network.socket.getaddrinfo", lambda *_, at=led_to, **__: [(2, 1, 6, "", (at, port))]
        )
        web = Web(lambda: Fetcher(open_fetch(), wait=lambda _: None))
        address = f"http://unverdaechtig.example:{port}/gut"
        assert list(read_pages([address], web)) == [Rejected("is no public address", address)]


@pytest.mark.parametrize("path", ["/tropft", "/kopf"])
def test_a_server_that_lets_its_bytes_drip_is_left(base: str, path: str) -> None:
    assert list(read_pages([base + path], private(seconds=0.1))) == [
        Rejected("does not answer: ReadTimeout", base + path)
    ]


def test_a_redirect_into_a_private_network_is_refused(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lesart.sources.network.is_public", lambda address: address != ELSEWHERE)
    web = Web(lambda: Fetcher(open_fetch(), wait=lambda _: None))
    assert list(read_pages([f"{base}/hinein"], web)) == [Rejected("is no public address", f"{base}/hinein")]
    assert isinstance(next(read_pages([f"{base}/gut"], web)), Page)


def test_a_feed_that_links_into_a_private_network_is_followed_only_outside(
    base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lesart.sources.network.is_public", lambda address: address != ELSEWHERE)
    web = Web(lambda: Fetcher(open_fetch(), wait=lambda _: None), follow=True)
    found = list(read_pages([f"{base}/feed.xml"], web))
    assert [page.source for page in found if isinstance(page, Page)] == [f"{base}/gut"]
    assert [bad.rejected for bad in found if isinstance(bad, Rejected)] == ["is no public address"] * 2


@pytest.mark.parametrize(
    "url", ["http://", "http://[::1", "http://a b/", "http://-/", "http://x:99999/", "http://ä.invalid/"]
)
def test_what_is_no_address_is_refused(url: str) -> None:
    (found,) = read_pages([url], private())
    assert isinstance(found, Rejected)
