"""Nouns for bodies that speak like persons; they count at the end of compounds too ('Kriminalpolizei')."""

from typing import Final

INSTITUTIONS: Final = frozenset(
    """
    agentur akademie allianz amt anstalt armee ausschuss bahn bank behörde behörden betrieb blatt botschaft bund
    bundesrat bundestag bündnis club demonstranten direktion direktorium fakultät familie feuerwehr firma firmen
    fraktion fraktionen führung gemeinde genossenschaft gericht gerichtshof gesellschaft gewerkschaft
    gewerkschaften gremium gruppe hersteller hochschule initiative innung institut justiz kabinett kammer kanton
    kanzlei kirche klinik koalition komitee kommission kommune konferenz konzern krankenhaus kreml kreis landtag
    leitung liga magazin management medien militär ministerien ministerium mission nato nationalbank opposition
    ordnungsamt organisation organisationen parlament partei parteien polizei präsidium presse rat redaktion
    regierung regierungen rettungsdienst sekretariat senat sender staatsanwaltschaft stadt stiftung tribunal
    truppen union universität unternehmen verband verbände verein vereinigung verlag versicherung verwaltung
    vorstand werk zeitung zeitungen zentrale zoll
    """.split()
)
_ENDINGS: Final = tuple(noun for noun in INSTITUTIONS if len(noun) > 3)  # noqa: PLR2004 - 'rat' ends 'Vorrat'


def is_institution(form: str) -> bool:
    """Whether a capitalised noun names a body that can speak.

    >>> is_institution("Bundespolizei"), is_institution("Vorrat")
    (True, False)
    """
    low = form.lower()
    return form[:1].isupper() and (low in INSTITUTIONS or low.endswith(_ENDINGS))
