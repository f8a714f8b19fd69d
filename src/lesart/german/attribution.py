"""Verbs that only hand on what somebody says; a clause of nothing else ('sagte er') states nothing of its own."""

from typing import Final

from lesart.german.tables import words

CUES: Final = words(
    """
    sagen mitteilen berichten melden erklären hinzufügen heissen betonen schreiben ergänzen äussern antworten
    erläutern verlauten hervorgehen bekanntgeben teilen unterstreichen meinen bekräftigen versichern schildern
    zitieren wissen behaupten verlautbaren anmerken unterrichten
    """
)

# These carry content of their own ('forderte ein Verbot') and only hand on where 'dass' follows.
DEMANDS: Final = words(
    """
    fordern verlangen ankündigen kündigen versprechen warnen hoffen fürchten glauben vermuten kritisieren
    mahnen drohen ausgehen erwarten verweisen
    """
)
