"""What a change is measured against: 'gegenüber dem Vorjahr', 'verglichen mit März'."""

from typing import Final

from lesart.german.tables import words

BASES: Final = ("vorjahr", "vormonat", "vorwoche", "vortag", "vorquartal", "vorsaison")
"""How the words begin that name a base: 'Vorjahresmonat' and 'Vorjahr' are a year before."""
AGAINST: Final = words("gegenüber verglichen vergleich")
"""Words before a time that make it what something is measured against."""
MORE: Final = words("mehr weniger")
"""Beside comparatives, what stands before 'als im März'."""
