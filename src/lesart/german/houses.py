"""Houses that own outlets, each with the public pages that say which outlets are theirs, and the year of these pages.

An outlet of which no such page was found has no house in `outlets`, however well its owner may be known.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Source:
    """A public page, and the year whose state it tells."""

    address: str
    year: int


HOUSES: Final[Mapping[str, tuple[Source, ...]]] = {
    "ARD": (Source("https://hilfe.ard.de/artikel/die-struktur-der-ard", 2024),),  # nine broadcasters and ARD-aktuell
    "Axel Springer": (
        Source("https://www.n-tv.de/der_tag/Axel-Springer-kauft-Business-Insider-article16034901.html", 2015),
        Source("https://www.ard-text.de/mobil/next/438", 2025),
    ),
    "CH Media": (
        Source("https://www.medienmonitor-schweiz.ch/beteiligungen/chmedia/", 2023),
        Source("https://en.wikipedia.org/wiki/CH_Media", 2018),  # Aargauer Zeitung
    ),
    "DuMont": (Source("https://companize.com/nachrichten/1158/dumont-wird-drittgroesster-verlag", 2009),),
    "DvH Medien": (
        Source(
            "http://www.wiwo.de/unternehmen/medien-dieter-von-holtzbrinck-uebernimmt-die-verlagsgruppe-handelsblatt-und-die"
            "-berliner-tagesspiegel-gruppe/5527122.html",
            2009,
        ),
    ),
    "Fazit-Stiftung": (
        Source("http://www.neuepresse.de/Nachrichten/Medien/Frankfurter-Rundschau-und-Neue-Presse-verkauft", 2018),
    ),
    "Funke": (Source("https://wer-zu-wem.de/firma/waz.html", 2014),),
    "Ippen": (
        Source(
            "https://www.onetz.de/deutschland-und-die-welt-r/wirtschaft-de-welt/frankfurter-rundschau-und-frankfurter-neue"
            "-presse-wechseln-eigentuemer-ippen-gruppe-kauft-zeitungen-d1815381.html",
            2018,
        ),
    ),
    "Madsack": (
        Source(
            "http://potsdamer-demokraten.de/cms/zeigeBereich/5/zeigeText/1791/29-3-2017-neue-chefredakteurin-bei-der-maz"
            ".html",
            2017,
        ),
        Source(  # Sächsische Zeitung
            "https://www.bdzv.de/service/presse/branchennachrichten/2024/madsack-mediengruppe-erwirbt-ddv-mediengruppe",
            2024,
        ),
    ),
    "Mediahuis": (
        Source(
            "https://www.vrt.be/vrtnws/de/2020/05/03/der-flaemische-verlag-mediahuis-uebernimmt-das-luxemburger-wort/",
            2020,
        ),
    ),
    "Mediaprint": (Source("https://www.oebv.at/flippingbook/9783209134318/80", 2024),),
    "Medien Union": (
        Source("http://meedia.de/2009/02/16/drei-deutsche-zeitungs-aufsteiger/", 2009),
        Source("https://evangelische-zeitung.de/unternehmenskreise-medienkonzern-swmh-soll-aufgespalten-werden", 2025),
    ),
    "Moser Holding": (Source("https://medienkultur.at/neu/wem-gehoeren-die-bezirksblaetter", 2020),),
    "NOZ/mh:n Medien": (
        Source("https://germany.mom-gmr.org/de/owners/companies/company/noz-mh-n-medien-115735", 2024),
    ),
    "NZZ-Mediengruppe": (Source("https://en.wikipedia.org/wiki/CH_Media", 2018),),
    "Neue Pressegesellschaft": (
        Source(
            "https://table.media/berlin/news/abschied-suedwestdeutsche-medien-holding-darf-stuttgarter-zeitung-verkaufen",
            2025,
        ),
    ),
    "ORF": (
        Source(
            "https://diemedien.at/das-wichtigste-fuer-eilige-player-themen-was-war-wann/groesste-medienhaeuser-oesterreichs/",
            2018,
        ),
    ),
    "RTL Deutschland": (
        Source(
            "http://kleinreport.ch/news/fusion-von-rtl-deutschland-und-gruner-jahr-ist-fix-1500-journalisten-neu-unter-einem"
            "-dach-97592",
            2021,
        ),
    ),
    "Rheinische Post Mediengruppe": (
        Source("https://www.wuv.de/Archiv/Rheinische-Post-darf-Bonner-Generalanzeiger-übernehmen", 2018),
    ),
    "Ringier": (Source("https://medienmonitor-schweiz.ch/beteiligungen/ringier", 2022),),
    "Russmedia": (Source("https://en.wikipedia.org/wiki/Russmedia", 2013),),
    "SWMH": (
        Source(
            "https://table.media/berlin/news/abschied-suedwestdeutsche-medien-holding-darf-stuttgarter-zeitung-verkaufen",
            2025,
        ),
    ),
    "Schwäbischer Verlag": (
        Source(
            "https://www.horizont.net/medien/nachrichten/zeitungsmarkt-verlag-der-schwaebischen-zeitung-uebernimmt-den"
            "-nordkurier-193251",
            2021,
        ),
    ),
    "Styria": (Source("https://diemedien.at/stichwort/kaernten/", 2016),),
    "TX Group": (
        Source("https://monitoring-medias-suisse.ch/beteiligungen/txgroup", 2022),
        Source("https://en.wikipedia.org/wiki/TX_Group", 2020),  # the newspapers one by one
    ),
    "Zeitverlag": (
        Source(
            "https://www.stern.de/wirtschaft/news/handelsblatt--zeit---co--dieter-von-holtzbrinck-kehrt-zurueck-3433234.html",
            2009,
        ),
    ),
}
"""House → where it is said what is theirs."""
