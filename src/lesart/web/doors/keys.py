"""Tokens and signatures: kept as digests, compared in constant time."""

import hmac
import secrets
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Final

SHORTEST: Final = 20
"""Characters of a token: a shorter one might be guessed."""


def digest(token: str) -> str:
    """Return what is kept of a token."""
    return sha256(token.encode()).hexdigest()


def fits(token: str, kept: str) -> bool:
    """Whether a token is the one of which the digest is kept, in a time that tells nothing."""
    return hmac.compare_digest(digest(token), kept)


def new_token() -> str:
    """Return a token that nobody can guess."""
    return secrets.token_urlsafe(32)


class Signer:
    """Signs short texts with a key that this process alone knows and that ends with it."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def sign(self, purpose: str, text: str) -> str:
        """Return the signature of a text for a purpose."""
        made = hmac.new(self._key, f"{purpose}\0{text}".encode(), sha256).digest()
        return urlsafe_b64encode(made).decode().rstrip("=")

    def holds(self, purpose: str, text: str, signature: str) -> bool:
        """Whether a signature is the text's, in a time that tells nothing."""
        return hmac.compare_digest(self.sign(purpose, text).encode(), signature.encode())
