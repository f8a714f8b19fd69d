"""Ends of words that say what kind of thing a name names: 'Landesbank', 'Nürnberg', 'Bodensee', 'Bäckergasse'."""

from typing import Final

from lesart.german.tables import words

NAMED_KINDS: Final = words(
    """
    partei bank verein verband gesellschaft klub club universität ministerium amt gericht konzern firma zeitung agentur
    gruppe stiftung schule institut werk werke rat bund union kirche behörde polizei gmbh ag
    strasse platz park brücke allee weg gasse
    berg burg dorf stadt see fluss tal wald insel hausen heim ingen land stein furt feld bach au kirchen
    """
)
