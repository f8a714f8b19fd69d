"""Verbs that only hand on what somebody says; a clause of nothing else ('sagte er') states nothing of its own."""

from typing import Final

CUES: Final = frozenset(
    """
    sagen mitteilen berichten melden erklären hinzufügen heissen betonen schreiben ergänzen äussern antworten
    erläutern verlauten hervorgehen bekanntgeben teilen unterstreichen meinen bekräftigen versichern schildern
    zitieren wissen
    """.split()
)
