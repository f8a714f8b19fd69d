"""The network itself: connects to public addresses only, reads little and not for long."""

import ipaddress
import socket
import time
from collections.abc import Iterator, Mapping
from typing import Any, Final, Protocol
from urllib.parse import urlsplit

from lesart.errors import InputError, MissingExtraError, RefusedError
from lesart.sources.http import Answer
from lesart.sources.streams import LARGEST_ITEM

AGENT: Final = "lesart/0.1 (+https://pypi.org/project/lesart; reads public news pages)"
SECONDS: Final = 20.0
"""For which a server may be silent; it must have answered whole in three times as many."""
_ACCEPTED: Final = "text/html,application/xhtml+xml;q=0.9,application/rss+xml;q=0.8,application/xml;q=0.8,*/*;q=0.1"
_TIMEOUTS: Final = ("connect", "read", "write", "pool")


class Fetch(Protocol):
    """Whoever gets one address, without following redirects; tests put an offline stand-in here."""

    def __call__(self, url: str, headers: Mapping[str, str] = {}) -> Answer:
        """Return the answer; raise `InputError` where there is none."""
        ...


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, and leads nowhere else.

    >>> is_public("127.0.0.1"), is_public("::ffff:192.168.0.1"), is_public("64:ff9b::a00:1"), is_public("93.184.216.34")
    (False, False, False, True)
    """
    found = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    if isinstance(found, ipaddress.IPv6Address):
        teredo = found.teredo[1] if found.teredo else None
        held = found.ipv4_mapped or found.sixtofour or teredo or _translated(found)
        if held is not None and not (held.is_global and not held.is_multicast):
            return False
        if found.ipv4_mapped:
            return True
    return found.is_global and not found.is_multicast


def _translated(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """Return the address that a translator (NAT64, RFC 6052) makes of another."""
    prefix = ipaddress.ip_network("64:ff9b::/96")
    return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in prefix else None


def public_address(host: str, port: int) -> str:
    """Return an address to which a host's name leads; raise `RefusedError` where any of them is not public."""
    found = _resolved(host, port)
    if not found or not all(map(is_public, found)):
        raise RefusedError(host, "is no public address")
    return min(found)


def _resolved(host: str, port: int) -> set[str]:
    try:
        return {str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError) as error:
        raise InputError(host, "cannot be found") from error


def open_fetch(*, private: bool = False, seconds: float = SECONDS) -> Fetch:
    """Return a fetch that connects to no address but the one that was checked; raise where the extra is missing.

    It stands on httpcore, the network half of httpx, since httpx lets nobody choose the address that is connected to.
    With `private` any address will do.
    """
    try:
        import httpcore  # noqa: PLC0415 - an extra
        import protego  # noqa: F401, PLC0415 - fail early
    except ImportError as error:
        part = "fetching pages"
        raise MissingExtraError(part, "fetch") from error
    backend = _checked_backend(private=private)
    # Whoever asks once a second gains little from an open connection, and servers close them at the wrong moment.
    pool = httpcore.ConnectionPool(network_backend=backend, max_keepalive_connections=0)
    limits = {"timeout": dict.fromkeys(_TIMEOUTS, seconds)}

    def fetch(url: str, headers: Mapping[str, str] = {}) -> Answer:
        named = list(request_headers(url, headers).items())
        backend.until = time.monotonic() + 3 * seconds
        try:
            with pool.stream("GET", url, headers=named, extensions=limits) as answered:
                body = b"".join(_limited(answered.iter_stream(), url))
                given = {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in answered.headers}
                stream = answered.extensions.get("network_stream")
                peer = stream.get_extra_info("server_addr") if stream is not None else None
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
            raise InputError(url, f"does not answer: {type(error).__name__}") from error
        except (httpcore.UnsupportedProtocol, UnicodeError, ValueError) as error:
            raise InputError(url, "is no address that can be asked") from error
        return Answer(answered.status, given, body, str(peer[0]) if peer else None)

    return fetch


def request_headers(url: str, more: Mapping[str, str]) -> dict[str, str]:
    """Return the headers with which an address is asked for."""
    host = urlsplit(url).netloc.rpartition("@")[2]
    return {"Host": host, "User-Agent": AGENT, "Accept": _ACCEPTED, **more}


def _checked_backend(*, private: bool) -> Any:  # noqa: ANN401 - a class of an extra
    """Return a network that connects to the checked address itself, so that no second look-up can lead elsewhere.

    All that it reads must have come by the moment `until`, however slowly a server lets its bytes drip.
    """
    import httpcore  # noqa: PLC0415 - an extra

    class Checked(httpcore.SyncBackend):
        until = float("inf")

        def connect_tcp(
            self,
            host: str,
            port: int,
            timeout: float | None = None,
            local_address: str | None = None,
            socket_options: Any = None,  # noqa: ANN401 - as httpcore has it
        ) -> httpcore.NetworkStream:
            address = host if private else public_address(host, port)
            return Timed(super().connect_tcp(address, port, timeout, local_address, socket_options))

    class Timed(httpcore.NetworkStream):
        def __init__(self, stream: httpcore.NetworkStream) -> None:
            self._stream = stream

        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            left = backend.until - time.monotonic()
            if left <= 0:
                message = "answers too slowly"
                raise httpcore.ReadTimeout(message)
            return self._stream.read(max_bytes, left if timeout is None else min(left, timeout))

        def write(self, buffer: bytes, timeout: float | None = None) -> None:
            self._stream.write(buffer, timeout)

        def close(self) -> None:
            self._stream.close()

        def start_tls(
            self,
            ssl_context: Any,  # noqa: ANN401 - as httpcore has it
            server_hostname: str | None = None,
            timeout: float | None = None,
        ) -> httpcore.NetworkStream:
            return Timed(self._stream.start_tls(ssl_context, server_hostname, timeout))

        def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as httpcore has it
            return self._stream.get_extra_info(info)

    backend = Checked()
    return backend


def _limited(pieces: Iterator[bytes], url: str) -> Iterator[bytes]:
    """Yield pieces up to the largest item; raise where there are more."""
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > LARGEST_ITEM:
            raise RefusedError(url, f"is larger than {LARGEST_ITEM} bytes")
        yield piece
