"""How much a client may send, how fast, and how often."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Final

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lesart.web.settings import Limits
from lesart.web.told import told

READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_CLIENTS: Final = 10_000  # whose rates are remembered; the longest silent one is forgotten first


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class Rate:
    """Lets each client through at a rate per second, with bursts."""

    def __init__(self, rate: tuple[float, int], clock: Callable[[], float] = monotonic) -> None:
        self._rate, self._burst = rate
        self._clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def passes(self, client: str) -> bool:
        """Whether the client may do it once more now."""
        at = self._clock()
        bucket = self._buckets.pop(client, None) or _Bucket(self._burst, at)
        bucket.left = min(self._burst, bucket.left + (at - bucket.at) * self._rate)
        bucket.at = at
        self._buckets[client] = bucket
        while len(self._buckets) > _CLIENTS:
            self._buckets.popitem(last=False)
        if bucket.left < 1:
            return False
        bucket.left -= 1
        return True


class TooLargeError(Exception):
    """A body that is larger than one may be."""


class Bounded:
    """Refuses what comes too often (429), is too large (413) or takes too long to arrive (408)."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self.app, self._limits = app, limits
        self._reads, self._changes, self._logins = Rate(limits.reads), Rate(limits.changes), Rate(limits.logins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if not self._rate(scope).passes((scope.get("client") or ("?",))[0]):
            await _refusal(scope, "Too many requests", 429, {"Retry-After": "10"})(scope, receive, send)
            return
        if scope["method"] in READING:
            await self.app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._limits.seconds):
                body = await self._body(scope, receive)
        except TimeoutError:
            await _refusal(scope, "The request took too long", 408)(scope, receive, send)
            return
        except TooLargeError:
            await _refusal(scope, "The request is too large", 413)(scope, receive, send)
            return
        await self.app(scope, _replayed(body, receive), send)

    def _rate(self, scope: Scope) -> Rate:
        if scope["method"] in READING:
            return self._reads
        return self._logins if scope["path"] == "/login" else self._changes

    async def _body(self, scope: Scope, receive: Receive) -> bytes:
        """Return the whole body; it is read here, so that its size and time are known before anything is parsed."""
        declared = dict(scope["headers"]).get(b"content-length", b"0")
        if declared.isdigit() and int(declared) > self._limits.body:
            raise TooLargeError
        parts, size, more = [], 0, True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                break
            part = message.get("body", b"")
            size += len(part)
            if size > self._limits.body:
                raise TooLargeError
            parts.append(part)
            more = message.get("more_body", False)
        return b"".join(parts)


def _refusal(scope: Scope, detail: str, status: int, headers: dict[str, str] | None = None) -> PlainTextResponse:
    return PlainTextResponse(told(HTTPConnection(scope), detail), status, headers)


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Return a channel that yields the body once, then what the client does."""
    given = False

    async def channel() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return channel
