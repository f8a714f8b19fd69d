"""Words for a bound that is set, which no count contradicts: 'den Schwellenwert von 50 Fällen'."""

from typing import Final

LIMITS: Final = (
    "schwellenwert", "schwelle", "grenzwert", "grenze", "limit", "richtwert", "höchstwert", "mindestwert",
    "höchstzahl", "mindestzahl", "zielwert", "ziel", "sollwert", "hürde",
)  # fmt: skip
"""Ends of words: 'Obergrenze', 'Tempolimit', 'Klimaziel'."""
