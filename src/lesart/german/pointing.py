"""Adjectives that point at which thing is meant, or place it in time or number, and say nothing of what it is like."""

from typing import Final

from lesart.german.tables import words

POINTING: Final = words(
    """
    aktuell ander anschliessend betreffend betroffen bisherig bisweilig bestimmt damalig damit derzeitig
    diesjährig eigen einheitlich einzeln einzig einstig ehemalig entsprechend erneut erst früher folgend ganz
    gegenwärtig gemeinsam genannt gesamt gewiss gleich gleichzeitig halb heutig insgesamt jährlich jeweilig jetzig
    jüngst kommend künftig langjährig laufend letzt meist mehrere momentan nächst neuerlich nochmalig obig
    restlich sämtlich selb sogenannt sonstig später täglich übrig unterschiedlich ursprünglich verbleibend vergangen
    verschieden vorangegangen vorhanden vorherig vorig weiter wöchentlich zahlreich zusätzlich zuständig zweit dritt
    baldig zügig schnell sofort gleichermassen
    """
)
"""Lemmas: 'bisherige Vorschriften' beside 'strengere Vorschriften' is no other choice of words."""
