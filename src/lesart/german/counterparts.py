"""Things that are spoken of together and are never one: 'Die Einfuhren sanken', 'Die Ausfuhren sanken'."""

from typing import Final

from lesart.german.sides import sides

COUNTERPARTS: Final = sides(
    """
    einfuhr import | ausfuhr export
    einnahme | ausgabe
    umsatz erlös | gewinn verlust überschuss
    angebot | nachfrage
    zugang | abgang
    zufluss | abfluss
    einzahlung | auszahlung
    ankunft | abfahrt abflug abreise
    hinfahrt hinflug hinweg | rückfahrt rückflug rückweg
    hinrunde hinspiel | rückrunde rückspiel
    inland | ausland
    arbeitgeber | arbeitnehmer
    vermieter | mieter
    verkäufer | käufer
    erststimme | zweitstimme
    neuinfektion ansteckung | genesung genesen
    zuwanderung einwanderung | abwanderung auswanderung
    """
)
"""For each word the sides it stands on; a compound has the sides of its parts."""
