"""German-language outlets by the domain they publish under; who owns them only where `houses` names a source."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet: its name, its country (ISO 3166) and, where a public source says so, the house that owns it."""

    name: str
    country: str
    house: str | None = None


OUTLETS: Final[Mapping[str, Outlet]] = {
    "tagesschau.de": Outlet("tagesschau", "DE", "ARD"),
    "ndr.de": Outlet("NDR", "DE", "ARD"),
    "wdr.de": Outlet("WDR", "DE", "ARD"),
    "br.de": Outlet("BR", "DE", "ARD"),
    "swr.de": Outlet("SWR", "DE", "ARD"),
    "mdr.de": Outlet("MDR", "DE", "ARD"),
    "hessenschau.de": Outlet("hessenschau", "DE", "ARD"),
    "rbb24.de": Outlet("rbb24", "DE", "ARD"),
    "deutschlandfunk.de": Outlet("Deutschlandfunk", "DE"),
    "zdf.de": Outlet("ZDF", "DE"),
    "zdfheute.de": Outlet("ZDFheute", "DE"),
    "n-tv.de": Outlet("ntv", "DE", "RTL Deutschland"),
    "rtl.de": Outlet("RTL", "DE", "RTL Deutschland"),
    "stern.de": Outlet("stern", "DE", "RTL Deutschland"),
    "spiegel.de": Outlet("Der Spiegel", "DE"),
    "zeit.de": Outlet("Die Zeit", "DE", "Zeitverlag"),
    "sueddeutsche.de": Outlet("Süddeutsche Zeitung", "DE", "SWMH"),
    "stuttgarter-zeitung.de": Outlet("Stuttgarter Zeitung", "DE", "Neue Pressegesellschaft"),
    "stuttgarter-nachrichten.de": Outlet("Stuttgarter Nachrichten", "DE", "Neue Pressegesellschaft"),
    "faz.net": Outlet("Frankfurter Allgemeine Zeitung", "DE", "Fazit-Stiftung"),
    "welt.de": Outlet("Die Welt", "DE", "Axel Springer"),
    "bild.de": Outlet("Bild", "DE", "Axel Springer"),
    "businessinsider.de": Outlet("Business Insider", "DE", "Axel Springer"),
    "tagesspiegel.de": Outlet("Der Tagesspiegel", "DE", "DvH Medien"),
    "handelsblatt.com": Outlet("Handelsblatt", "DE", "DvH Medien"),
    "wiwo.de": Outlet("WirtschaftsWoche", "DE", "DvH Medien"),
    "taz.de": Outlet("taz", "DE"),
    "freitag.de": Outlet("der Freitag", "DE"),
    "focus.de": Outlet("Focus", "DE"),
    "t-online.de": Outlet("t-online", "DE"),
    "fr.de": Outlet("Frankfurter Rundschau", "DE", "Ippen"),
    "merkur.de": Outlet("Münchner Merkur", "DE", "Ippen"),
    "hna.de": Outlet("HNA", "DE", "Ippen"),
    "waz.de": Outlet("WAZ", "DE", "Funke"),
    "morgenpost.de": Outlet("Berliner Morgenpost", "DE", "Funke"),
    "abendblatt.de": Outlet("Hamburger Abendblatt", "DE", "Funke"),
    "braunschweiger-zeitung.de": Outlet("Braunschweiger Zeitung", "DE"),
    "thueringer-allgemeine.de": Outlet("Thüringer Allgemeine", "DE"),
    "rnd.de": Outlet("RedaktionsNetzwerk Deutschland", "DE", "Madsack"),
    "haz.de": Outlet("Hannoversche Allgemeine", "DE", "Madsack"),
    "lvz.de": Outlet("Leipziger Volkszeitung", "DE", "Madsack"),
    "maz-online.de": Outlet("Märkische Allgemeine", "DE", "Madsack"),
    "rp-online.de": Outlet("Rheinische Post", "DE", "Rheinische Post Mediengruppe"),
    "ga.de": Outlet("General-Anzeiger", "DE", "Rheinische Post Mediengruppe"),
    "ksta.de": Outlet("Kölner Stadt-Anzeiger", "DE", "DuMont"),
    "express.de": Outlet("Express", "DE", "DuMont"),
    "berliner-zeitung.de": Outlet("Berliner Zeitung", "DE"),
    "noz.de": Outlet("Neue Osnabrücker Zeitung", "DE", "NOZ/mh:n Medien"),
    "shz.de": Outlet("shz", "DE", "NOZ/mh:n Medien"),
    "augsburger-allgemeine.de": Outlet("Augsburger Allgemeine", "DE"),
    "freiepresse.de": Outlet("Freie Presse", "DE", "Medien Union"),
    "rheinpfalz.de": Outlet("Die Rheinpfalz", "DE", "Medien Union"),
    "saechsische.de": Outlet("Sächsische Zeitung", "DE", "Madsack"),
    "nordkurier.de": Outlet("Nordkurier", "DE", "Schwäbischer Verlag"),
    "schwaebische.de": Outlet("Schwäbische Zeitung", "DE", "Schwäbischer Verlag"),
    "badische-zeitung.de": Outlet("Badische Zeitung", "DE"),
    "nn.de": Outlet("Nürnberger Nachrichten", "DE"),
    "weser-kurier.de": Outlet("Weser-Kurier", "DE"),
    "nd-aktuell.de": Outlet("nd", "DE"),
    "jungewelt.de": Outlet("junge Welt", "DE"),
    "jungefreiheit.de": Outlet("Junge Freiheit", "DE"),
    "boersen-zeitung.de": Outlet("Börsen-Zeitung", "DE"),
    "correctiv.org": Outlet("Correctiv", "DE"),
    "netzpolitik.org": Outlet("netzpolitik.org", "DE"),
    "heise.de": Outlet("heise online", "DE"),
    "golem.de": Outlet("Golem.de", "DE"),
    "lto.de": Outlet("Legal Tribune Online", "DE"),
    "der-postillon.com": Outlet("Der Postillon", "DE"),
    "news.de": Outlet("news.de", "DE"),
    "orf.at": Outlet("ORF", "AT", "ORF"),
    "derstandard.at": Outlet("Der Standard", "AT"),
    "derstandard.de": Outlet("Der Standard", "AT"),
    "diepresse.com": Outlet("Die Presse", "AT", "Styria"),
    "kleinezeitung.at": Outlet("Kleine Zeitung", "AT", "Styria"),
    "krone.at": Outlet("Kronen Zeitung", "AT", "Mediaprint"),
    "kurier.at": Outlet("Kurier", "AT", "Mediaprint"),
    "oe24.at": Outlet("oe24", "AT"),
    "heute.at": Outlet("Heute", "AT"),
    "nachrichten.at": Outlet("Oberösterreichische Nachrichten", "AT"),
    "sn.at": Outlet("Salzburger Nachrichten", "AT"),
    "tt.com": Outlet("Tiroler Tageszeitung", "AT", "Moser Holding"),
    "vol.at": Outlet("Vorarlberg Online", "AT"),
    "vn.at": Outlet("Vorarlberger Nachrichten", "AT", "Russmedia"),
    "wienerzeitung.at": Outlet("Wiener Zeitung", "AT"),
    "puls24.at": Outlet("Puls 24", "AT"),
    "nzz.ch": Outlet("Neue Zürcher Zeitung", "CH", "NZZ-Mediengruppe"),
    "tagesanzeiger.ch": Outlet("Tages-Anzeiger", "CH", "TX Group"),
    "20min.ch": Outlet("20 Minuten", "CH", "TX Group"),
    "derbund.ch": Outlet("Der Bund", "CH", "TX Group"),
    "bernerzeitung.ch": Outlet("Berner Zeitung", "CH", "TX Group"),
    "bazonline.ch": Outlet("Basler Zeitung", "CH", "TX Group"),
    "srf.ch": Outlet("SRF", "CH"),
    "swissinfo.ch": Outlet("Swissinfo", "CH"),
    "blick.ch": Outlet("Blick", "CH", "Ringier"),
    "watson.ch": Outlet("watson", "CH", "CH Media"),
    "luzernerzeitung.ch": Outlet("Luzerner Zeitung", "CH", "CH Media"),
    "tagblatt.ch": Outlet("St. Galler Tagblatt", "CH", "CH Media"),
    "aargauerzeitung.ch": Outlet("Aargauer Zeitung", "CH", "CH Media"),
    "suedostschweiz.ch": Outlet("Südostschweiz", "CH"),
    "woz.ch": Outlet("WOZ", "CH"),
    "wort.lu": Outlet("Luxemburger Wort", "LU", "Mediahuis"),
    "stol.it": Outlet("Südtirol Online", "IT"),
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
