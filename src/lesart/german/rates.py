"""Words that make a figure one for each of something: '40 Euro pro Kopf' is no part of a sum."""

from typing import Final

from lesart.german.tables import words

RATES: Final = words(  # '1800 Euro koste ihn jeder Tag', '50 Fälle je 100.000 Einwohner'
    """
    pro je jede jeder jeden jedes jeweils täglich wöchentlich monatlich jährlich stündlich
    """
)
