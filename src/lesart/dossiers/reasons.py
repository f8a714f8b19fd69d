"""The reasons of verdicts in other languages: accounts give them in German, each from one of a few patterns."""

import re
from collections.abc import Callable
from functools import cache
from gettext import NullTranslations
from typing import Final

from lesart.dossiers.wording import N_

PATTERNS: Final = (
    N_("Die Zahlen gehen auseinander: %(all)s."),
    N_("Die Zeitangaben gehen auseinander: %(all)s."),
    N_("Die Namen gehen auseinander: %(all)s."),
    N_("Erst %(one)s, dann %(other)s."),
    N_("Zunächst offen (%(one)s), dann geklärt: %(other)s"),
    N_("Erst geplant (%(one)s), später anders: %(other)s"),
    N_("Erst geplant (%(one)s), dann gemeldet: %(other)s"),
    N_("Erst vermutet (%(one)s), dann gemeldet: %(other)s"),
    N_("Erst ungewiss (%(one)s), dann gemeldet: %(other)s"),
    N_("Erst %(kind)s (%(one)s), dann gemeldet: %(other)s"),  # kinds that stand above are worded there
    N_("Offen: %(one)s."),
    N_("Unterschiedlich sicher: %(one)s gegen %(other)s."),
    N_("Ein Bericht verneint, was der andere sagt: %(one)s gegen %(other)s."),
    N_("Die Berichte sagen Gegenteiliges: %(all)s."),
    N_("Der Geltungsbereich weicht ab: %(one)s gegen %(other)s."),
    N_("Verschiedenen zugeschrieben: %(all)s."),
    N_("Der Wortlaut weicht ab: %(all)s."),
    N_("Mit verschiedenen Worten: %(all)s."),
)
"""What accounts say, with the characters of the reports left out; the first that fits counts."""
AND: Final = N_("“ und „")


def reason_in(translations: NullTranslations) -> Callable[[str], str]:
    """Return what puts a reason into the language of a catalogue; one of an unknown pattern stays as it is."""

    def translated(reason: str) -> str:
        for pattern in PATTERNS:
            found = _expression(pattern).fullmatch(reason)
            if found:
                listed = {
                    name: said.replace(AND, translations.gettext(AND)) for name, said in found.groupdict().items()
                }
                return translations.gettext(pattern) % listed
        return reason

    return translated


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    """Return what matches the reasons of a pattern, with a group for each gap."""
    named = re.sub(r"%\\\((\w+)\\\)s|%\((\w+)\)s", r"(?P<\1\2>.+?)", re.escape(pattern))
    return re.compile(named, re.DOTALL)
