"""Nouns for people whose age a bare number tells: 'Menschen unter 35'."""

from typing import Final

from lesart.german.tables import words

PEOPLE: Final = words(
    """
    menschen personen frauen männer kinder kindern jugendliche jugendlichen leute leuten patienten patientinnen
    erwachsene erwachsenen bürger bürgern einwohner einwohnern beschäftigte beschäftigten versicherte versicherten
    teilnehmer teilnehmern wähler wählern mädchen jungen alle allen
    """
)
ANYBODY: Final = words("mensch person leute")
"""Lemmas of nouns that say of people nothing but that they are people."""
