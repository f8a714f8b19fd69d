"""What the people of a country are called ('der Italiener', 'die Polin'): masculine nominative and country."""

from typing import Final

DEMONYMS: Final = {
    "albaner": "Albanien", "algerier": "Algerien", "amerikaner": "USA", "us-amerikaner": "USA",
    "argentinier": "Argentinien",
    "australier": "Australien", "belarusse": "Belarus", "belgier": "Belgien", "bosnier": "Bosnien und Herzegowina",
    "brasilianer": "Brasilien", "brite": "Großbritannien", "bulgare": "Bulgarien", "chilene": "Chile",
    "chinese": "China",
    "däne": "Dänemark", "engländer": "England", "este": "Estland", "finne": "Finnland", "franzose": "Frankreich",
    "georgier": "Georgien", "grieche": "Griechenland", "inder": "Indien", "iraker": "Irak", "iraner": "Iran",
    "ire": "Irland",
    "isländer": "Island", "italiener": "Italien", "japaner": "Japan", "kanadier": "Kanada", "kenianer": "Kenia",
    "kolumbianer": "Kolumbien", "kroate": "Kroatien", "kubaner": "Kuba", "lette": "Lettland", "libanese": "Libanon",
    "liechtensteiner": "Liechtenstein", "litauer": "Litauen", "luxemburger": "Luxemburg", "marokkaner": "Marokko",
    "mexikaner": "Mexiko", "niederländer": "Niederlande", "nigerianer": "Nigeria", "nordkoreaner": "Nordkorea",
    "norweger": "Norwegen", "österreicher": "Österreich", "pakistaner": "Pakistan", "palästinenser": "Palästina",
    "pole": "Polen", "portugiese": "Portugal", "rumäne": "Rumänien", "russe": "Russland", "schotte": "Schottland",
    "schwede": "Schweden", "schweizer": "Schweiz", "serbe": "Serbien", "slowake": "Slowakei",
    "slowene": "Slowenien",
    "spanier": "Spanien", "südafrikaner": "Südafrika", "südkoreaner": "Südkorea", "syrer": "Syrien",
    "tscheche": "Tschechien",
    "türke": "Türkei", "ukrainer": "Ukraine", "ungar": "Ungarn", "venezolaner": "Venezuela",
    "vietnamese": "Vietnam",
    "waliser": "Wales", "bayer": "Bayern", "hesse": "Hessen", "sachse": "Sachsen", "thüringer": "Thüringen",
    "tiroler": "Tirol", "südtiroler": "Südtirol", "kärntner": "Kärnten", "steirer": "Steiermark",
}  # fmt: skip
