"""Lines of messages in IPTC 7901, the telex form of agencies' texts: their first, and the one that bars them."""

import re
from typing import Final

HEADER: Final = re.compile(
    r"[\s\x01]*(?P<service>[A-Za-z]{3})(?P<number>\d{4}) (?P<priority>[1-9]) (?P<category>[A-Za-z]{1,3}) "
    r"(?P<words>\d{1,5})\b(?P<rest>[^\n\r]{0,120})"
)
"""The first line: 'bdt0123 4 pl 245  dpa 0456'."""
EMBARGO: Final = re.compile(
    r"^\W*(?:sperrfrist|embargo(?:ed until)?)\b[: ]*(?P<until>.{4,80})$", re.IGNORECASE | re.MULTILINE
)
"""A line that bars a message: 'Sperrfrist: 3. Juni 2031, 18.00 Uhr'."""
_SAMPLE: Final = 400


def is_telex(text: str) -> bool:
    """Whether a text begins as messages of IPTC 7901 do.

    >>> is_telex("APA0241 5 CI 0345                Do, 21.Nov 2024"), is_telex("Der Damm hielt.")
    (True, False)
    """
    return bool(HEADER.match(text[:_SAMPLE]))
