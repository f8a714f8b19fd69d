"""News agencies whose texts German-language newsrooms print, with every form in which a credit names them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lesart.german.tables import entries, words


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency: its name as credits print it, in full, where it sits (ISO 3166), its other forms.

    `parent` names the agency of which it is a service.
    """

    name: str
    full: str
    country: str
    forms: tuple[str, ...] = ()
    parent: str | None = None


AGENCIES: Final[tuple[Agency, ...]] = (
    # Germany
    Agency(
        "dpa",
        "Deutsche Presse-Agentur",
        "DE",
        ("dpa-Newskanal", "dpa-Custom Content", "dpa-Faktencheck", "DPA", "Deutschen Presse-Agentur"),
    ),
    Agency("dpa-AFX", "dpa-AFX Wirtschaftsnachrichten", "DE", ("dpa-AFX Broker", "dpaAFX", "AFX"), "dpa"),
    Agency("dpa-infocom", "dpa-infocom", "DE", ("dpa infocom", "dpa-infografik"), "dpa"),
    Agency("dpa-tmn", "dpa-Themendienst", "DE", ("dpa tmn", "tmn", "dpa/tmn"), "dpa"),
    Agency("dpa-video", "dpa-Video", "DE", (), "dpa"),
    Agency("epd", "Evangelischer Pressedienst", "DE"),
    Agency("KNA", "Katholische Nachrichten-Agentur", "DE"),
    Agency("SID", "Sport-Informations-Dienst", "DE"),
    Agency("dts", "dts Nachrichtenagentur", "DE", ("dts-Nachrichtenagentur",)),
    Agency("dapd", "dapd Nachrichtenagentur", "DE", ("ddp", "ddp direct")),
    Agency("news aktuell", "news aktuell (ots)", "DE", ("ots", "presseportal")),
    Agency("idea", "Evangelische Nachrichtenagentur idea", "DE"),
    Agency("Bloomberg", "Bloomberg News", "US", ("Bloomberg News",)),
    Agency("DJN", "Dow Jones Newswires", "US", ("Dow Jones", "Dow Jones Newswires", "Dow Jones News")),
    Agency("teleschau", "teleschau", "DE"),
    Agency("spot on", "spot on news", "DE", ("spot on news", "spoton", "spot-on-news")),
    # Austria
    Agency("APA", "Austria Presse Agentur", "AT", ("Austria-Presse-Agentur",)),
    Agency("APA-OTS", "APA Originaltext-Service", "AT", ("APA/OTS",), "APA"),
    Agency("Kathpress", "Katholische Presseagentur Österreich", "AT"),
    # Switzerland
    Agency("sda", "Schweizerische Depeschenagentur", "CH", ("ats", "SDA-ATS", "sda-ats"), "Keystone-SDA"),
    Agency("Keystone-SDA", "Keystone-SDA", "CH", ("Keystone SDA", "Keystone/SDA", "Keystone-ATS")),
    Agency("awp", "AWP Finanznachrichten", "CH", ("AWP Finanznachrichten",)),
    Agency("kath.ch", "Katholisches Medienzentrum", "CH", ("kipa",)),
    # the world
    Agency("AFP", "Agence France-Presse", "FR", ("AFP Deutschland", "AFP-Faktencheck", "AFP Faktencheck")),
    Agency("Reuters", "Reuters", "GB", ("rtr", "Reuter", "Thomson Reuters", "rtrs")),
    Agency("AP", "Associated Press", "US", ("Associated Press",)),
    Agency("UPI", "United Press International", "US"),
    Agency("PA", "PA Media", "GB", ("PA Media", "Press Association")),
    Agency("ANSA", "Agenzia Nazionale Stampa Associata", "IT"),
    Agency("Adnkronos", "Adnkronos", "IT"),
    Agency("EFE", "Agencia EFE", "ES"),
    Agency("Europa Press", "Europa Press", "ES"),
    Agency("Lusa", "Agência Lusa", "PT"),
    Agency("Belga", "Belga", "BE"),
    Agency("ANP", "Algemeen Nederlands Persbureau", "NL"),
    Agency("Ritzau", "Ritzaus Bureau", "DK"),
    Agency("TT", "Tidningarnas Telegrambyrå", "SE"),
    Agency("NTB", "Norsk Telegrambyrå", "NO"),
    Agency("STT", "Suomen Tietotoimisto", "FI"),
    Agency("BNS", "Baltic News Service", "LT"),
    Agency("ELTA", "ELTA", "LT"),
    Agency("LETA", "LETA", "LV"),
    Agency("PAP", "Polska Agencja Prasowa", "PL"),
    Agency("ČTK", "Česká tisková kancelář", "CZ", ("CTK",)),
    Agency("TASR", "Tlačová agentúra Slovenskej republiky", "SK"),
    Agency("MTI", "Magyar Távirati Iroda", "HU"),
    Agency("STA", "Slovenska tiskovna agencija", "SI"),
    Agency("HINA", "HINA", "HR"),
    Agency("Tanjug", "Tanjug", "RS"),
    Agency("Agerpres", "Agerpres", "RO"),
    Agency("BTA", "BTA", "BG"),
    Agency("ANA", "Athens News Agency", "GR", ("ANA-MPA",)),
    Agency("Anadolu", "Anadolu Ajansı", "TR", ("Anadolu Agency", "Anadolu Ajansi")),
    Agency("DHA", "Demirören Haber Ajansı", "TR"),
    Agency("Tass", "Itar-Tass", "RU", ("ITAR-TASS", "Itar-Tass")),
    Agency("Interfax", "Interfax", "RU"),
    Agency("Interfax-Ukraine", "Interfax-Ukraine", "UA"),
    Agency("Ria Nowosti", "RIA Nowosti", "RU", ("RIA", "Ria", "RIA Novosti", "Ria Novosti")),
    Agency("Sputnik", "Sputnik", "RU"),
    Agency("Ukrinform", "Ukrinform", "UA"),
    Agency("Unian", "Unian", "UA"),
    Agency("Belta", "Belta", "BY"),
    Agency("IRNA", "Islamic Republic News Agency", "IR", ("Irna",)),
    Agency("Isna", "Iranian Students' News Agency", "IR"),
    Agency("Fars", "Fars", "IR"),
    Agency("Tasnim", "Tasnim", "IR"),
    Agency("Sana", "Syrian Arab News Agency", "SY"),
    Agency("Wafa", "Wafa", "PS"),
    Agency("Mena", "Middle East News Agency", "EG"),
    Agency("SPA", "Saudi Press Agency", "SA"),
    Agency("WAM", "Emirates News Agency", "AE"),
    Agency("Xinhua", "Xinhua", "CN", ("Neues China",)),
    Agency("CNA", "Central News Agency", "TW"),
    Agency("KCNA", "Korean Central News Agency", "KP"),
    Agency("Yonhap", "Yonhap", "KR"),
    Agency("Kyodo", "Kyodo News", "JP", ("Kyodo News",)),
    Agency("Jiji", "Jiji Press", "JP", ("Jiji Press",)),
    Agency("PTI", "Press Trust of India", "IN"),
    Agency("ANI", "Asian News International", "IN"),
    Agency("AAP", "Australian Associated Press", "AU"),
    Agency("CP", "The Canadian Press", "CA", ("The Canadian Press",)),
    Agency("Télam", "Télam", "AR", ("Telam",)),
)

BY_NAME: Final[Mapping[str, Agency]] = {agency.name: agency for agency in AGENCIES}

CANONICAL: Final[Mapping[str, str]] = {
    form.casefold(): agency.name for agency in AGENCIES for form in (agency.name, agency.full, *agency.forms)
}
"""Any form of an agency, case-folded → its name: for credits, where 'reuters', 'AFP' and 'afp' all stand."""

SIGNS: Final[Mapping[str, str]] = {"sda": "Keystone-SDA"}
"""Names by which agencies sign inside a text whose head names them in full: 'BERN (Keystone-SDA) … (sda)'."""

LIKE_WORDS: Final = words(
    """
    ana ani ats ap bta cna cp dha efe elta fars idea leta lusa mena pa pap pti ria sana spa sta stt tt upi wam
    """
)
"""Agency names in lower case that desks' sigla or common words equal: alone, a credit of one proves nothing."""

SERVICES: Final[Mapping[str, str]] = {
    "lbn": "Berlin/Brandenburg",  # 'dpa/lbn'
    "bb": "Berlin/Brandenburg",
    "lby": "Bayern",
    "lhe": "Hessen",
    "lmv": "Mecklenburg-Vorpommern",
    "mv": "Mecklenburg-Vorpommern",
    "lni": "Niedersachsen/Bremen",
    "lno": "Hamburg/Schleswig-Holstein",
    "lnw": "Nordrhein-Westfalen",
    "lrs": "Rheinland-Pfalz/Saarland",
    "lsa": "Sachsen-Anhalt",
    "sa": "Sachsen-Anhalt",
    "lsn": "Sachsen",
    "sn": "Sachsen",
    "lsw": "Baden-Württemberg",
    "lth": "Thüringen",
    "th": "Thüringen",
}
"""dpa's regional desks as they stand after a slash in credits and datelines ('München (dpa/lby) - ')."""

PHOTO_AGENCIES: Final = entries(
    """
    imago|imago images|getty|getty images|picture alliance|picture-alliance|picture-alliance/dpa|alamy|shutterstock
    |adobe stock|adobestock|istock|istockphoto|unsplash|pixabay|pexels|fotolia|depositphotos|keystone|epa|epa-efe
    |ap photo|eibner|zuma|zuma press|nurphoto|ullstein bild|ullstein|laif|ddp images|action press|actionpress|abaca
    |sipa|sipa usa|photonews|photoshot|reuters photo|gepa|gepa pictures|freshfocus|plainpicture
    |westend61|wikimedia|wikimedia commons|wikipedia|flickr|creative commons|afp via getty images|youtube|screenshot
    |archiv|archivbild|symbolbild
    """
)
"""Case-folded names that stand in the credits of pictures; text agencies stand there too ('© APA/AFP')."""


def canonical(form: str) -> str | None:
    """Return the name of the agency that a credit calls `form`, whatever its case, or None.

    >>> canonical("reuters"), canonical("Keystone/SDA"), canonical("mdl")
    ('Reuters', 'Keystone-SDA', None)
    """
    return CANONICAL.get(form.strip().casefold())
