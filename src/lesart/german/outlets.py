"""German-language outlets by the domain they publish under."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet: its name, its country (ISO 3166) and, where public, the house that owns it."""

    name: str
    country: str
    house: str | None = None


OUTLETS: Final[Mapping[str, Outlet]] = {
    "tagesschau.de": Outlet("tagesschau", "DE", "ARD"),
    "zdf.de": Outlet("ZDF", "DE", "ZDF"),
    "spiegel.de": Outlet("Der Spiegel", "DE", "Spiegel-Verlag"),
    "zeit.de": Outlet("Die Zeit", "DE", "Zeitverlag"),
    "sueddeutsche.de": Outlet("Süddeutsche Zeitung", "DE", "SWMH"),
    "faz.net": Outlet("Frankfurter Allgemeine Zeitung", "DE", "Fazit-Stiftung"),
    "welt.de": Outlet("Die Welt", "DE", "Axel Springer"),
    "bild.de": Outlet("Bild", "DE", "Axel Springer"),
    "tagesspiegel.de": Outlet("Der Tagesspiegel", "DE", "DvH Medien"),
    "taz.de": Outlet("taz", "DE", "taz Verlagsgenossenschaft"),
    "orf.at": Outlet("ORF", "AT", "ORF"),
    "derstandard.at": Outlet("Der Standard", "AT", "Standard Medien"),
    "derstandard.de": Outlet("Der Standard", "AT", "Standard Medien"),
    "diepresse.com": Outlet("Die Presse", "AT", "Styria"),
    "krone.at": Outlet("Kronen Zeitung", "AT", "Mediaprint"),
    "nzz.ch": Outlet("Neue Zürcher Zeitung", "CH", "NZZ-Mediengruppe"),
    "tagesanzeiger.ch": Outlet("Tages-Anzeiger", "CH", "TX Group"),
    "srf.ch": Outlet("SRF", "CH", "SRG SSR"),
    "blick.ch": Outlet("Blick", "CH", "Ringier"),
    "watson.ch": Outlet("watson", "CH", "CH Media"),
}
"""Registered domain → outlet."""


def outlet_of(url: str | None) -> str | None:
    """Return the name of the outlet that a URL belongs to, its host where the table has none, None without a URL.

    >>> outlet_of("https://www.zeit.de/politik/2023-09/x"), outlet_of("https://www.lokales-beispiel.de/a")
    ('Die Zeit', 'lokales-beispiel.de')
    """
    host = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    known = entry_of(url)
    return known.name if known else host or None


def entry_of(url: str | None) -> Outlet | None:
    """Return the table's entry for a URL's host or a domain above it, or None."""
    host = (urlsplit(url).hostname or "") if url else ""
    labels = host.split(".")
    for depth in range(len(labels) - 1):
        known = OUTLETS.get(".".join(labels[depth:]))
        if known:
            return known
    return None
