"""What a report says it does not know, by the words of the question, and what an answer must hold."""

from collections.abc import Mapping
from typing import Final, Literal

from lesart.german.tables import words

Answer = Literal["figure", "time", "cause", "name"]

ASKS: Final[Mapping[Answer, frozenset[str]]] = {
    # 'Wie hoch der Schaden ist, war unklar' asks for a number
    "figure": words("viel viele vielen hoch weit gross lange schnell menge zahl anzahl höhe umfang ausmass schaden"),
    "time": words("wann zeitpunkt termin dauer"),
    "cause": words("warum weshalb wieso ursache grund gründe hintergrund hintergründe motiv auslöser"),
    "name": words("wer wem wen täter identität"),
}
# 'wegen eines gebrochenen Bolzens', 'hatte ein Defekt ausgelöst'
CAUSES: Final = words(
    """
    wegen weil durch aufgrund infolge ursache grund auslöser ausgelöst auslösen verursachen verursacht zurückgeführt
    zurückführen geführt defekt defekte fehler versagen schuld liegen lag geborsten gerissen gebrochen motiv
    """
)
# 'steht die Ursache fest:', 'Der Grund ist nun bekannt:' – what follows is the answer, whatever its words
FOUND: Final = words("fest feststeht geklärt klar bekannt gefunden ermittelt")
