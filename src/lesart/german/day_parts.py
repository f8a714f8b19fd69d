"""Parts of the day with their TIMEX3 codes."""

from collections.abc import Mapping
from typing import Final

DAY_PARTS: Final[Mapping[str, str]] = {
    "morgen": "MO",
    "frühmorgen": "MO",
    "früh": "MO",  # 'Montag früh'
    "vormittag": "MO",
    "mittag": "MI",
    "nachmittag": "AF",
    "spätnachmittag": "AF",
    "abend": "EV",
    "vorabend": "EV",
    "spätabend": "EV",
    "nacht": "NI",
    # 'in den frühen Morgenstunden', 'zur Mittagszeit'
    "morgenstunden": "MO",
    "vormittagsstunden": "MO",
    "mittagsstunden": "MI",
    "mittagszeit": "MI",
    "nachmittagsstunden": "AF",
    "abendstunden": "EV",
    "nachtstunden": "NI",
}

# Adverbs of habit ('die Läden öffnen morgens um sieben'), which the genitives look like ('im Laufe des Abends').
DAY_PART_ADVERBS: Final[Mapping[str, str]] = {
    "morgens": "MO",
    "frühmorgens": "MO",
    "vormittags": "MO",
    "mittags": "MI",
    "nachmittags": "AF",
    "abends": "EV",
    "spätabends": "EV",
    "nachts": "NI",
}

# Day parts that an hour between 1 and 11 is in the second half of the day with: '8 Uhr abends'.
AFTERNOON: Final = frozenset({"AF", "EV"})
