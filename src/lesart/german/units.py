"""Units of measure: what each is in SI (or in the unit that stands for it here), and by what it is multiplied.

Temperatures stay in degrees Celsius, shares in percent, ages in years ('a'), multiples in '×'.
"""

from collections.abc import Mapping
from typing import Final

_LENGTHS: Final[Mapping[str, float]] = {
    "kilometer": 1e3, "kilometern": 1e3, "km": 1e3, "meter": 1.0, "metern": 1.0, "m": 1.0, "höhenmeter": 1.0,
    "höhenmetern": 1.0, "zentimeter": 1e-2, "zentimetern": 1e-2, "cm": 1e-2, "millimeter": 1e-3, "millimetern": 1e-3,
    "mm": 1e-3, "mikrometer": 1e-6, "mikrometern": 1e-6, "nanometer": 1e-9, "nanometern": 1e-9, "meile": 1609.344,
    "meilen": 1609.344, "seemeilen": 1852.0, "lichtjahre": 9.4607e15, "lichtjahren": 9.4607e15,
}  # fmt: skip
_AREAS: Final[Mapping[str, float]] = {
    "quadratmeter": 1.0, "quadratmetern": 1.0, "qm": 1.0, "m²": 1.0, "quadratkilometer": 1e6, "quadratkilometern": 1e6,
    "km²": 1e6, "hektar": 1e4, "ha": 1e4,
}  # fmt: skip
_VOLUMES: Final[Mapping[str, float]] = {
    "liter": 1e-3, "litern": 1e-3, "l": 1e-3, "milliliter": 1e-6, "millilitern": 1e-6, "ml": 1e-6, "hektoliter": 0.1,
    "hektolitern": 0.1, "kubikmeter": 1.0, "kubikmetern": 1.0, "m³": 1.0, "barrel": 0.158987,
}  # fmt: skip
_MASSES: Final[Mapping[str, float]] = {
    "kilogramm": 1.0, "kilo": 1.0, "kilos": 1.0, "kg": 1.0, "gramm": 1e-3, "g": 1e-3, "milligramm": 1e-6, "mg": 1e-6,
    "mikrogramm": 1e-9, "tonne": 1e3, "tonnen": 1e3, "t": 1e3, "zentner": 50.0, "kilotonnen": 1e6, "megatonnen": 1e9,
    "gigatonnen": 1e12,
}  # fmt: skip
_ENERGIES: Final[Mapping[str, float]] = {
    "wattstunden": 3.6e3, "kilowattstunde": 3.6e6, "kilowattstunden": 3.6e6, "kwh": 3.6e6, "megawattstunde": 3.6e9,
    "megawattstunden": 3.6e9, "mwh": 3.6e9, "gigawattstunden": 3.6e12, "gwh": 3.6e12, "terawattstunden": 3.6e15,
    "twh": 3.6e15, "joule": 1.0, "kilojoule": 1e3, "kalorien": 4186.8, "kilokalorien": 4186.8,
}  # fmt: skip
_POWERS: Final[Mapping[str, float]] = {
    "watt": 1.0, "kilowatt": 1e3, "kw": 1e3, "megawatt": 1e6, "mw": 1e6, "gigawatt": 1e9, "gw": 1e9, "ps": 735.49875,
}  # fmt: skip
_SPEEDS: Final[Mapping[str, float]] = {
    "stundenkilometer": 1 / 3.6, "stundenkilometern": 1 / 3.6, "km/h": 1 / 3.6, "tempo": 1 / 3.6, "knoten": 0.514444,
    "kilometer pro stunde": 1 / 3.6, "kilometern pro stunde": 1 / 3.6, "meter pro sekunde": 1.0, "m/s": 1.0,
}  # fmt: skip

UNITS: Final[Mapping[str, tuple[str, float]]] = {
    **{name: ("m", factor) for name, factor in _LENGTHS.items()},
    **{name: ("m²", factor) for name, factor in _AREAS.items()},
    **{name: ("m³", factor) for name, factor in _VOLUMES.items()},
    **{name: ("kg", factor) for name, factor in _MASSES.items()},
    **{name: ("J", factor) for name, factor in _ENERGIES.items()},
    **{name: ("W", factor) for name, factor in _POWERS.items()},
    **{name: ("m/s", factor) for name, factor in _SPEEDS.items()},
    "prozent": ("%", 1.0),
    "%": ("%", 1.0),
    "promille": ("%", 0.1),
    "prozentpunkt": ("pp", 1.0),
    "prozentpunkte": ("pp", 1.0),
    "prozentpunkten": ("pp", 1.0),
    "grad": ("°C", 1.0),
    "grad celsius": ("°C", 1.0),
    "°": ("°C", 1.0),
    "° c": ("°C", 1.0),
    "hertz": ("Hz", 1.0),
    "megahertz": ("Hz", 1e6),
    "gigahertz": ("Hz", 1e9),
    "volt": ("V", 1.0),
    "ampere": ("A", 1.0),
    "dezibel": ("dB", 1.0),
    "hektopascal": ("Pa", 100.0),
    "bar": ("Pa", 1e5),
    "gigabyte": ("B", 1e9),
    "megabyte": ("B", 1e6),
    "terabyte": ("B", 1e12),
}

# Nouns after which a number is said to be somebody's age in years.
AGES: Final = frozenset({"jährige", "jähriger", "jährigen", "jährigem", "jähriges"})
