"""Addresses on the web → pages: a polite fetcher that reaches public addresses only."""

import ipaddress
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Protocol
from urllib.parse import urljoin, urlsplit

from lesart.errors import InputError, MissingExtraError, RefusedError
from lesart.records import Page, Rejected
from lesart.sources.streams import LARGEST_ITEM

AGENT: Final = "lesart/0.1 (+https://pypi.org/project/lesart; reads public news pages)"
_MOST_REDIRECTS: Final = 5
_SECONDS: Final = 20.0
_PAUSE: Final = 1.0  # seconds between two requests to one host, unless robots.txt asks for more
_LONGEST_PAUSE: Final = 30.0
_REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered: its status, its headers in lower case, and the body."""

    status: int
    headers: dict[str, str]
    body: bytes


class Fetch(Protocol):
    """Whoever gets one address, without following redirects; tests put an offline stand-in here."""

    def __call__(self, url: str) -> Answer:
        """Return the answer; raise `InputError` where there is none."""
        ...


@dataclass(slots=True)
class Fetcher:
    """Gets pages: asks robots.txt first, waits between requests to one host, follows few redirects."""

    fetch: Fetch
    wait: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _robots: dict[str, object] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)

    def page(self, url: str) -> Page:
        """Return the page at an address; raise `RefusedError` where its owner or a limit forbids it."""
        at = url
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._get(at, url)
            if answer.status not in _REDIRECTS:
                return _page(answer, at, url)
            at = urljoin(at, answer.headers.get("location", ""))
            if urlsplit(at).scheme not in {"http", "https"}:
                raise RefusedError(url, "redirects to something that is no web address")
        raise RefusedError(url, f"redirects more than {_MOST_REDIRECTS} times")

    def _get(self, at: str, source: str) -> Answer:
        host = urlsplit(at).netloc
        rules = self._rules(at)
        if not rules.can_fetch(at, AGENT):
            raise RefusedError(source, "robots.txt of the site forbids it")
        pause = min(_LONGEST_PAUSE, max(_PAUSE, float(rules.crawl_delay(AGENT) or 0.0)))
        since = self.clock() - self._last.get(host, -pause)
        if since < pause:
            self.wait(pause - since)
        self._last[host] = self.clock()
        return self.fetch(at)

    def _rules(self, at: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 - protego has no types
        """Return the robots.txt of an address's host; a host without one allows all, one that fails allows nothing."""
        parts = urlsplit(at)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._robots:
            from protego import Protego  # noqa: PLC0415 - an extra

            answer = self.fetch(f"{host}/robots.txt")
            allowing = "" if 400 <= answer.status < 500 else "User-agent: *\nDisallow: /"  # noqa: PLR2004 - RFC 9309
            text = answer.body.decode("utf-8", "replace")[:500_000] if answer.status == 200 else allowing  # noqa: PLR2004
            self._robots[host] = Protego.parse(text)
        return self._robots[host]


def web_pages(url: str, fetcher: Fetcher | None = None) -> Iterator[Page | Rejected]:
    """Yield the page at an address, or why it cannot be had."""
    try:
        yield (fetcher or Fetcher(public_fetch())).page(url)
    except InputError as error:
        yield Rejected(error.reason, url, error.place)
    except MissingExtraError as error:
        yield Rejected(str(error), url)


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet.

    >>> is_public("127.0.0.1"), is_public("10.1.2.3"), is_public("::ffff:192.168.0.1"), is_public("93.184.216.34")
    (False, False, False, True)
    """
    found = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    mapped = getattr(found, "ipv4_mapped", None)
    return (mapped or found).is_global and not found.is_multicast


def public_address(host: str, port: int) -> str:
    """Return an address to which a host's name leads; raise `RefusedError` where any of them is not public."""
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    except OSError as error:
        raise InputError(host, "cannot be found") from error
    if not found or not all(map(is_public, found)):
        raise RefusedError(host, "is no public address")
    return min(found)


def public_fetch() -> Fetch:
    """Return a fetch that connects to no address but the one that was checked; raise where the extra is missing.

    It stands on httpcore, since httpx lets nobody choose the address that is connected to.
    """
    try:
        import httpcore  # noqa: PLC0415 - an extra
        import protego  # noqa: F401, PLC0415 - fail early
    except ImportError as error:
        part = "fetching pages"
        raise MissingExtraError(part, "fetch") from error
    pool = httpcore.ConnectionPool(network_backend=_public_only())
    headers = [("User-Agent", AGENT), ("Accept", "text/html,application/xhtml+xml;q=0.9")]
    limits = {"timeout": dict.fromkeys(_TIMEOUTS, _SECONDS)}

    def fetch(url: str) -> Answer:
        named = [*headers, ("Host", urlsplit(url).netloc)]
        try:
            with pool.stream("GET", url, headers=named, extensions=limits) as answered:
                body = b"".join(_limited(answered.iter_stream(), url))
                given = {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in answered.headers}
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
            raise InputError(url, f"does not answer: {type(error).__name__}") from error
        return Answer(answered.status, given, body)

    return fetch


def _public_only() -> Any:  # noqa: ANN401 - a class of an extra
    """Return a network that connects to the checked address itself, so that no second look-up can lead elsewhere."""
    import httpcore  # noqa: PLC0415 - an extra

    class PublicOnly(httpcore.SyncBackend):
        def connect_tcp(
            self,
            host: str,
            port: int,
            timeout: float | None = None,
            local_address: str | None = None,
            socket_options: Any = None,  # noqa: ANN401 - as httpcore has it
        ) -> httpcore.NetworkStream:
            return super().connect_tcp(public_address(host, port), port, timeout, local_address, socket_options)

    return PublicOnly()


_TIMEOUTS: Final = ("connect", "read", "write", "pool")


def _limited(pieces: Iterator[bytes], url: str) -> Iterator[bytes]:
    """Yield pieces up to the largest item; raise where there are more, or where they come too slowly."""
    size, begun = 0, time.monotonic()
    for piece in pieces:
        size += len(piece)
        if size > LARGEST_ITEM:
            raise RefusedError(url, f"is larger than {LARGEST_ITEM} bytes")
        if time.monotonic() - begun > 3 * _SECONDS:
            raise RefusedError(url, "answers too slowly")
        yield piece


def _page(answer: Answer, at: str, source: str) -> Page:
    if answer.status != 200:  # noqa: PLR2004 - OK
        raise InputError(source, f"answers with status {answer.status}")
    mime, _, rest = answer.headers.get("content-type", "text/html").partition(";")
    if mime.strip().lower() not in {"text/html", "application/xhtml+xml"}:
        raise InputError(source, f"is {mime.strip()}, not a web page")
    charset = rest.lower().partition("charset=")[2].split(";")[0].strip("\"' ") or None
    return Page(source, "", url=at, markup=answer.body, charset=charset)
