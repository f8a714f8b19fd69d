"""Words of which two reports of one thing cannot both be right: each line one pair of sides, forms and lemmas."""

from typing import Final

from lesart.german.sides import sides

_PAIRS: Final = """
steigen gestiegen stieg anstieg zunehmen zugenommen zunahme wachsen | sinken gesunken sank rückgang abnehmen abnahme
öffnen geöffnet öffnung wiederöffnen | schliessen geschlossen schliessung
annehmen angenommen zustimmen zugestimmt zustimmung gebilligt | ablehnen abgelehnt ablehnung verwerfen verworfen
gewinnen gewonnen sieg siegte | verlieren verloren niederlage unterlag
bestätigen bestätigt | dementieren dementiert bestreiten bestritten
überleben überlebt überlebte überlebten | sterben gestorben starb starben getötet tot
freigesprochen freispruch | verurteilt schuldspruch
freigelassen freilassung | festgenommen verhaftet festnahme
erlauben erlaubt genehmigt zugelassen | verbieten verboten untersagt
leicht leichtverletzt leichtverletzte | schwer schwerverletzt schwerverletzte lebensgefährlich
freiwillig unverbindlich | verpflichtend verbindlich obligatorisch pflicht
beginnen begonnen begann beginn starten | enden endete beenden beendet ende
früher | später
nördlich norden nordrand | südlich süden südrand
westlich westen | östlich osten
links linken | rechts rechten
morgens vormittags | abends nachts
möglich | unmöglich ausgeschlossen
schuldig | unschuldig
bekannt | unbekannt
einstimmig | knapp
öffentlich | nichtöffentlich
stehen gestanden steht | fehlen gefehlt fehlt
bleiben bleibt blieb geblieben | verschwinden verschwunden verschwand
"""

OPPOSITES: Final = sides(_PAIRS)
"""For each word the sides it stands on: which side (0, 1) of which pair."""
