"""Words by which a sentence in the present speaks of what is yet to come: 'Am Mittwoch beginnt die Messe'."""

from typing import Final

from lesart.german.tables import words

PLANNING: Final = words(
    """
    ab werden sollen wollen können dürfen müssen planen beginnen starten stattfinden finden treten tagen treffen
    entscheiden erwarten kommend nächster dann wieder spielen eröffnen öffnen enden laufen gelten folgen reisen
    empfangen morgen bald voraussichtlich geplant erneut weitergehen fortsetzen anstehen bevorstehen beraten
    """
)
