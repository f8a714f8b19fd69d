"""Addresses on the web → what stands there: a polite fetcher that asks robots.txt, waits, and follows few redirects."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final, Protocol
from urllib.parse import quote, urljoin, urlsplit

from lesart.errors import InputError, RefusedError
from lesart.records import Page, Rejected
from lesart.sources.http import NOT_MODIFIED, OK, WEB_PAGES, Answer, unencoded
from lesart.sources.network import AGENT, Fetch, open_fetch

_MOST_REDIRECTS: Final = 5
_PAUSE: Final = 1.0  # seconds between two requests to one host, unless robots.txt asks for more
_LONGEST_PAUSE: Final = 30.0
_REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
_BUSY: Final = frozenset((429, 503))
_ROBOTS_LARGEST: Final = 500_000  # bytes, RFC 9309
_NO_RULES: Final = ""
_NO_ENTRY: Final = "User-agent: *\nDisallow: /"


@dataclass(frozen=True, slots=True)
class Document:
    """What stands at an address: the answer, its body without compression, and where redirects led."""

    answer: Answer
    body: bytes
    url: str


class Kept(Protocol):
    """Whatever holds what servers answered before: a file of evidence, the memory of a watch."""

    def validators(self, url: str) -> Mapping[str, str]:
        """Return the headers that ask a server for an address only if it has changed."""
        ...

    def keep(self, url: str, asked: Mapping[str, str], answer: Answer) -> None:
        """Keep what was answered."""
        ...

    def answer(self, url: str) -> Answer | None:
        """Return what was answered last, if that is held."""
        ...


@dataclass(slots=True)
class Fetcher:
    """Gets documents: asks robots.txt first, waits between requests to one host, follows few redirects.

    What `evidence` holds already is asked for only if it has changed, and everything that comes is kept there.
    """

    fetch: Fetch
    wait: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    evidence: "Kept | None" = None
    _robots: dict[str, Any] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)

    def page(self, url: str) -> Page:
        """Return the web page at an address; raise `RefusedError` where its owner or a limit forbids it."""
        found = self.document(url)
        if found.answer.mime not in WEB_PAGES:
            raise InputError(url, f"is {found.answer.mime}, not a web page")
        return page_of(found, url)

    def document(self, url: str) -> Document:
        """Return what stands at an address; raise `InputError` where nothing does, `RefusedError` where it may not."""
        at = as_uri(url)
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._get(at, url)
            if answer.status not in _REDIRECTS:
                return _document(answer, at, url)
            at = _target(answer, at, url)
        raise RefusedError(url, f"redirects more than {_MOST_REDIRECTS} times")

    def _get(self, at: str, source: str) -> Answer:
        rules = self._rules(at)
        if not rules.can_fetch(at, AGENT):
            raise RefusedError(source, "robots.txt of the site forbids it")
        pause = min(_LONGEST_PAUSE, max(_PAUSE, float(rules.crawl_delay(AGENT) or 0.0)))
        answer = self._asked(at, pause)
        if answer.status in _BUSY:
            self.wait(min(_LONGEST_PAUSE, max(pause, _seconds(answer.headers.get("retry-after")))))
            answer = self._asked(at, pause)
        return answer

    def _asked(self, at: str, pause: float) -> Answer:
        """Return the answer to a request, not sooner than `pause` seconds after the last one to the same host."""
        host = urlsplit(at).netloc
        since = self.clock() - self._last.get(host, -pause)
        if since < pause:
            self.wait(pause - since)
        self._last[host] = self.clock()
        return self._kept(at)

    def _kept(self, at: str) -> Answer:
        """Return an answer, from the evidence where the server says that nothing has changed, and keep it there."""
        known = self.evidence.validators(at) if self.evidence else {}
        answer = self.fetch(at, known)
        if self.evidence is None:
            return answer
        self.evidence.keep(at, known, answer)
        before = self.evidence.answer(at) if answer.status == NOT_MODIFIED and known else None
        return before or answer

    def _rules(self, at: str) -> Any:  # noqa: ANN401 - protego has no types
        """Return the robots.txt of an address's host; a host without one allows all, one that fails allows nothing."""
        parts = urlsplit(at)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._robots:
            from protego import Protego  # noqa: PLC0415 - an extra

            self._robots[host] = Protego.parse(self._robots_text(f"{host}/robots.txt"))
        return self._robots[host]

    def _robots_text(self, at: str) -> str:
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._kept(at)
            if answer.status not in _REDIRECTS:
                break
            at = _target(answer, at, at)
        if answer.status == OK:
            with suppress(ValueError):
                return unencoded(answer.body, answer.headers)[:_ROBOTS_LARGEST].decode("utf-8", "replace")
        return _NO_RULES if 400 <= answer.status < 500 and answer.status not in _BUSY else _NO_ENTRY  # noqa: PLR2004 - RFC 9309


@dataclass(slots=True)
class Web:
    """How addresses are read: whose fetcher asks for them, and whether what feeds link to is fetched too."""

    make: Callable[[], Fetcher] = lambda: Fetcher(open_fetch())
    follow: bool = False
    _fetcher: Fetcher | None = None
    _asked: set[str] = field(default_factory=set)

    @property
    def fetcher(self) -> Fetcher:
        """The fetcher, made when it is first needed."""
        self._fetcher = self._fetcher or self.make()
        return self._fetcher

    def linked(self, entry: Page) -> Iterator[Page | Rejected]:
        """Yield the page that an entry links to, each once; where it cannot be had, why, and the entry as it is."""
        url = entry.url or ""
        if url in self._asked:
            return
        self._asked.add(url)
        try:
            found = self.fetcher.page(url)
        except InputError as error:
            yield Rejected(error.reason, url, error.place)
            if entry.text.strip() or entry.markup:
                yield entry
        else:
            yield found


def page_of(found: Document, source: str) -> Page:
    """Return the page that a web page is."""
    return Page(source, "", url=found.url, markup=found.body, charset=found.answer.charset)


def _document(answer: Answer, at: str, source: str) -> Document:
    if answer.status != OK:
        raise InputError(source, f"answers with status {answer.status}")
    try:
        return Document(answer, unencoded(answer.body, answer.headers), at)
    except ValueError as error:
        raise RefusedError(source, f"is damaged: {error}") from error


def _target(answer: Answer, at: str, source: str) -> str:
    """Return where an answer redirects to; raise where that is no address on the web."""
    try:
        target = urljoin(at, answer.headers.get("location", ""))
        parts = urlsplit(target)
    except ValueError as error:
        raise RefusedError(source, "redirects to no address") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise RefusedError(source, "redirects to something that is no web address")
    return as_uri(target)


def as_uri(url: str) -> str:
    """Return an address as servers are asked for it; raise `InputError` where it is none.

    >>> as_uri("https://lorneböte.example/Öl und Gas?q=ä#ende")
    'https://xn--lornebte-s4a.example/%C3%96l%20und%20Gas?q=%C3%A4'
    """
    try:
        parts = urlsplit(url.strip())
        host = (
            (parts.hostname or "").encode("idna").decode() if not (parts.hostname or "").isascii() else parts.hostname
        )
        port = parts.port
    except (ValueError, UnicodeError) as error:
        raise InputError(url, "is no address that can be asked") from error
    if not host:
        raise InputError(url, "is no address that can be asked")
    named = f"[{host}]" if ":" in host else host
    path, query = (quote(part, safe="/%:@!$&'()*+,;=~?[]|") for part in (parts.path or "/", parts.query))
    return f"{parts.scheme}://{named}{f':{port}' if port else ''}{path}{f'?{query}' if query else ''}"


def _seconds(form: str | None) -> float:
    """Return the seconds that a Retry-After names; a day in it means as long as we ever wait."""
    if form is None:
        return 0.0
    return float(form) if form.strip().isdecimal() else _LONGEST_PAUSE
