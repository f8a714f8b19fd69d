"""Words that say no without a word of negation: what they are said of does not happen or is not allowed."""

from typing import Final

from lesart.german.tables import words

REFUSING: Final = words(  # 'Glocken sind nachts verboten' denies no less than 'dürfen keine Glocken tragen'
    """
    verboten verbieten verbot untersagt untersagen ausgeschlossen ausschliessen ausgenommen verzichtet verzichten
    verzicht fehlt fehlen fehlte verweigert verweigern verhindert verhindern abgelehnt ablehnen lehnt lehnte
    zurückgewiesen zurückweisen bestritten bestreitet bestreiten dementiert dementieren abgesagt absagen gestrichen
    erfolglos vergeblich ausschluss vermeiden vermieden aufgehoben aufheben hebt beendet beenden
    gekippt abgeschafft abschaffen entfällt entfallen enthielt enthielten
    """
)
