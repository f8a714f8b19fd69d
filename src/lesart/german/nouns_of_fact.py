"""Nouns that take a clause of their own which nobody says: 'die Möglichkeit, dass der Damm bricht'."""

from typing import Final

from lesart.german.tables import words

NOUNS_OF_FACT: Final = words(
    """
    Anlass Art Bedingung Chance Fakt Fall Folge Gefahr Gelegenheit Grund Konsequenz Lage Möglichkeit Moment Nachteil
    Ort Phänomen Problem Recht Risiko Situation Stelle Tatsache Umstand Ursache Voraussetzung Vorteil Wahrscheinlichkeit
    Weise Zeit Zeitpunkt Ziel Zustand Zweck
    """
)
