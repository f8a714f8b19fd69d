"""The reasons of verdicts in other languages: accounts give them in German, each from one of a few patterns."""

from collections.abc import Callable
from gettext import NullTranslations
from typing import Final

from lesart.dossiers.patterns import filled
from lesart.dossiers.wording import N_

REWORDED: Final = N_("Mit verschiedenen Worten: %(one)s und %(other)s.")
"""What accounts say of reports that agree in all but their own words."""
ANSWERED: Final = N_("Zunächst offen (%(one)s), dann geklärt: %(other)s")
"""What accounts say where one report answers what another left open."""
PATTERNS: Final = (
    N_("Die Zahlen gehen auseinander: %(one)s und %(other)s."),
    N_("Die Zeitangaben gehen auseinander: %(one)s und %(other)s."),
    N_("Die Namen gehen auseinander: %(one)s und %(other)s."),
    N_("Erst %(one)s, dann %(other)s."),
    ANSWERED,
    N_("Erst geplant (%(one)s), später anders: %(other)s"),
    N_("Erst geplant (%(one)s), dann gemeldet: %(other)s"),
    N_("Erst vermutet (%(one)s), dann gemeldet: %(other)s"),
    N_("Offen: %(one)s."),
    N_("Unterschiedlich sicher: %(one)s gegen %(other)s."),
    N_("Ein Bericht verneint, was der andere sagt: %(one)s gegen %(other)s."),
    N_("Die Berichte sagen Gegenteiliges: %(one)s und %(other)s."),
    N_("Der Geltungsbereich weicht ab: %(one)s gegen %(other)s."),
    N_("Verschiedenen zugeschrieben: %(one)s und %(other)s."),
    N_("Der Wortlaut weicht ab: %(one)s und %(other)s."),
    N_("Andere Wortwahl: %(one)s und %(other)s."),
    REWORDED,
)
"""What accounts say, with the characters of the reports left out."""


def reason_in(translations: NullTranslations) -> Callable[[str], str]:
    """Return what puts a reason into the language of a catalogue; one of an unknown pattern stays as it is."""

    def translated(reason: str) -> str:
        for pattern in PATTERNS:
            if (gaps := filled(pattern, reason)) is not None:
                return translations.gettext(pattern) % gaps
        return reason

    return translated
