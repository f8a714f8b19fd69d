from collections.abc import Iterator

import pytest

from lesart.errors import RefusedError
from lesart.records import Page, Rejected
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
    ],
)
def test_a_server_that_misbehaves_is_refused_with_the_reason(base: str, path: str, reason: str) -> None:
    assert list(read_pages([base + path], private())) == [Rejected(reason, base + path)]


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
