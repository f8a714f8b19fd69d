"""The kinds of findings that readers can speak of, in words."""

from collections.abc import Callable
from typing import Final

from lesart.dossiers.wording import N_, VERDICTS

KINDS: Final = {
    "statement": N_("Aussage"),
    "quotation": N_("Zitat"),
    "label": N_("Bezeichnung"),
    "time": N_("Zeitangabe"),
    "figure": N_("Zahl im Text"),
    "name": N_("Name"),
    "doubt": N_("Ungewisses"),
    "headline": N_("Überschrift"),
    "passage": N_("Übernommener Text"),
}
"""By the word before the colon of a finding ('statement:fact', 'name:PER', 'quotation')."""


def named(finding: str, translated: Callable[[str], str] = str) -> str:
    """Return what a finding is in words; one of an unknown kind as it is.

    >>> named("statement:fact"), named("quotation"), named("own:thing")
    ('Aussage (Andere Angabe)', 'Zitat', 'own:thing')
    """
    kind, _, more = finding.partition(":")
    if kind not in KINDS:
        return finding
    verdict = next((words for key, words in VERDICTS.items() if key == more), None) if kind == "statement" else None
    return translated(KINDS[kind]) + (f" ({translated(verdict)})" if verdict else "")
