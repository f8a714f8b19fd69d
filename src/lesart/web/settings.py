"""What a desk is started with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from lesart.records import Depth

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1", "[::1]"})


def now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one client may send and ask; rates are per second, with bursts."""

    body: int = 16 * 1024 * 1024
    """Bytes of one request."""
    files: int = 50
    text: int = 1024 * 1024
    """Characters of one pasted text."""
    seconds: float = 30.0
    """In which a request's body must have come."""
    reads: tuple[float, int] = (100.0, 400)
    changes: tuple[float, int] = (2.0, 40)
    logins: tuple[float, int] = (0.1, 8)


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the store is, who may come in, and how much they may ask.

    `token` is the SHA-256 of the token that opens the desk; None opens it to this machine only.
    """

    database: str
    token: str | None = None
    hosts: frozenset[str] = LOOPBACK
    """Names under which the desk answers where no token guards it, so that no other name leads a browser to it."""
    secure: bool = False
    """Whether cookies travel over HTTPS only."""
    audit: Path | None = None
    limits: Limits = field(default_factory=Limits)
    inline: bool = False
    """Whether dossiers are made in the server's own process, as tests want it."""
    depth: Depth = "full"
    """How deep the stories are read whose dossiers are made; reports are taken in quickly."""
    clock: Callable[[], datetime] = now
