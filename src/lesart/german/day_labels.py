"""What stands before the days above a report."""

from typing import Final

DAY_LABELS: Final = (
    "stand",
    "datum",
    "date",
    "veröffentlicht am",
    "veröffentlicht",
    "publiziert am",
    "publiziert",
    "erstellt am",
    "erstellt",
    "erschienen am",
    "erschienen",
    "vom",
    "am",
    "online seit",
    "online",
    "erstpublikation",
    "erstveröffentlichung",
    "gepostet am",
    "posted on",
    "published",
    "ersterscheinung",
    "seit",
    "meldung vom",
    "zuletzt",
    "eingestellt am",
)
"""What stands before the day of publication."""

CHANGE_LABELS: Final = (
    "aktualisiert am",
    "aktualisiert",
    "zuletzt aktualisiert am",
    "zuletzt aktualisiert",
    "letzte aktualisierung am",
    "letzte aktualisierung",
    "update",
    "update vom",
    "letztes update",
    "geändert am",
    "geändert",
    "zuletzt geändert am",
    "zuletzt geändert",
    "bearbeitet am",
    "upd.",
    "modified",
    "updated",
    "akt.",
    "aktualisierung",
)
"""What stands before the day of the last change."""
