"""How roads are named by a letter and a number: 'die A 46', 'auf der B27', 'Kreisstraße 14'."""

from typing import Final

from lesart.german.tables import words

ROAD_LETTERS: Final = frozenset("ABLK")
"""Autobahn, Bundesstraße, Landesstraße, Kreisstraße."""
ROAD_NOUNS: Final = words(
    "autobahn bundesstrasse bundesautobahn landesstrasse landstrasse kreisstrasse staatsstrasse europastrasse bab "
    "schnellstrasse kantonsstrasse"
)
BEFORE_ROADS: Final = ROAD_NOUNS | words("auf über richtung zwischen einfahrt ausfahrt")
"""What may stand before a letter and a number that name a road; 'DIN A4', 'Audi A4' and 'Vitamin B12' name none."""
ROAD_ARTICLES: Final = words("der die und oder")
"""What stands before one where the sentence speaks of traffic too: 'die A1' can be a camera."""
OF_TRAFFIC: Final = ROAD_NOUNS | words(
    "auf verkehr stau staus unfall unfälle unfalls gesperrt sperrung vollsperrung fahrbahn fahrstreifen spur baustelle "
    "richtung ausfahrt einfahrt anschlussstelle kreuz dreieck autobahnkreuz kilometer lkw lastwagen fahrer fahrerin "
    "auto autofahrer polizei brücke tunnel raststätte rastplatz ausbau geisterfahrer falschfahrer umleitung"
)
BEHIND_ROADS: Final = words("richtung zwischen in bei nahe nach von gesperrt")
"""What may stand behind one that a message begins with: 'A7 Richtung Ulm', 'A2 bei Lehrte gesperrt'."""
AIRLINERS: Final = frozenset({220, 300, 310, 318, 319, 320, 321, 330, 340, 350, 380, 400})
"""Numbers behind an A that stand for aircraft: 'der A380'."""
