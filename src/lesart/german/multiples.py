"""Words that say how many times as much: 'doppelt so viele', 'verdreifacht', 'das Vierfache'."""

from collections.abc import Mapping
from typing import Final

MULTIPLES: Final[Mapping[str, float]] = {
    "doppelt": 2.0,  # only before 'so': 'doppelt so viele'
    "doppelte": 2.0,  # as a noun: 'auf das Doppelte'
    "verdoppelt": 2.0,
    "verdoppelte": 2.0,
    "verdoppelten": 2.0,
    "verdreifacht": 3.0,
    "verdreifachte": 3.0,
    "verdreifachten": 3.0,
    "vervierfacht": 4.0,
    "vervierfachte": 4.0,
    "verfünffacht": 5.0,
    "halb": 0.5,  # only before 'so': 'halb so viele'
    "halbiert": 0.5,
    "halbierte": 0.5,
    "halbierten": 0.5,
    "verzehnfacht": 10.0,
    "verzehnfachte": 10.0,
}
