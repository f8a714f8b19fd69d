"""What wires say of the state of their texts, in the words of IPTC's schemes."""

import re
from collections.abc import Iterable
from typing import Any, Final

from lesart.records import Edition

WITHDRAWN: Final = frozenset(("canceled", "cancelled", "withdrawn", "kill", "killed"))
"""What a publishing status or a signal calls what its agency took back."""
WITHHELD: Final = frozenset(("withheld",))
"""What must not be published until further notice."""
_KILLS: Final = re.compile(
    r"^\W*(?:achtung\W+)?(?:(?:die|diese|unsere|obige) (?:meldung|nachricht|story)\b.{0,120}?\b"
    r"(?:wird|ist|wurde) (?:hiermit )?(?:zurückgezogen|annulliert|storniert)"
    r"|(?:meldungs)?rückzug\b|annullierung\b|storno\b|kill\b|mandatory kill\b|kill notice\b)",
    re.IGNORECASE,
)
_CORRECTS: Final = re.compile(
    r"\b(?:berichtigung|berichtigt|korrektur|korrigiert|correction|corrects)\b", re.IGNORECASE
)


def last_word(code: Any) -> str:  # noqa: ANN401 - an attribute or JSON
    """Return what a code says without its scheme.

    >>> last_word("stat:canceled"), last_word("http://cv.iptc.org/newscodes/signal/correction")
    ('canceled', 'correction')
    """
    return re.split(r"[:/]", str(code or ""))[-1].lower()


def refusal(status: str, signals: Iterable[str], note: str | None) -> str | None:
    """Return why a wire's text must not be read as a report, or None."""
    if status in WITHDRAWN or WITHDRAWN.intersection(signals) or is_kill(note or ""):
        return "was withdrawn by its publisher"
    return "is withheld by its publisher" if status in WITHHELD else None


def is_kill(line: str) -> bool:
    """Whether a line withdraws a report.

    >>> is_kill("ACHTUNG: Die Meldung dpa 0123 wird zurückgezogen."), is_kill("Rückzug der Truppen gefordert")
    (True, False)
    """
    found = _KILLS.match(line)
    return bool(found) and (len(line.split()) <= 2 or "meldung" in line.lower() or "kill" in line.lower())  # noqa: PLR2004


def edition(
    version: Any,  # noqa: ANN401 - an attribute or JSON
    signals: Iterable[str],
    embargo: str | None,
    note: str | None,
    replaces: str | None = None,
) -> Edition | None:
    """Return the state of a text, None where its wire says nothing; a note that corrects is a signal too."""
    named = [signal for signal in signals if signal]
    if note and _CORRECTS.search(note) and "correction" not in named:
        named.append("correction")
    number = str(version).strip() or None if isinstance(version, str | int) and not isinstance(version, bool) else None
    told = Edition(number, tuple(dict.fromkeys(named)), embargo, note, replaces)
    return told if told != Edition() else None
