"""Words behind which a number is a name and counts nothing: 'Paragraf 28', 'Platz 3', 'Formel 1', 'Boeing 737'."""

from typing import Final

NUMBERED: Final = frozenset({
    "paragraf", "paragraph", "paragrafen", "paragraphen", "§", "§§", "artikel", "art", "absatz", "abs", "satz",
    "kapitel",
    "seite", "s", "ziffer", "nummer", "nr", "no", "platz", "rang", "position", "gruppe", "klasse", "stufe", "phase",
    "teil", "band", "folge", "saal", "zimmer", "raum", "gate", "linie", "autobahn", "bundesstraße", "bundesstrasse",
    "boeing", "airbus", "typ", "tor", "route", "startnummer", "version", "apollo", "windows", "formel", "halle",
    "block", "hausnummer", "postfach", "kanal", "agenda", "stock", "steuerklasse", "pflegegrad", "warnstufe",
    "alarmstufe", "kategorie", "covid", "covid-19", "sars-cov", "telefon", "tel", "telefonnummer", "hotline", "fax",
    "plz", "iban", "konto", "aktenzeichen", "az", "drucksache", "bundesliga", "liga", "u", "a", "b", "g",
    "fc", "sv", "tsv", "schalke", "mainz", "hannover", "iphone", "galaxy", "playstation", "xbox", "jahrgang",
    "baujahr", "minute", "spieltag", "runde", "etappe", "staffel", "episode", "kw", "kalenderwoche", "isotop", "uran",
    "level", "schritt", "punkt", "variante", "szenario", "zone", "pier", "gleis", "wagen", "bus", "flug", "haus",
    "ebene", "modul", "tag", "gruppenphase", "top", "vitamin", "pm", "ps", "radio", "bayern", "br", "rtl", "sat",
    "pro", "tele", "servus", "rai", "ard", "orf", "srf", "kabel", "nato", "spd",
})  # fmt: skip

# Endings of streets: 'Horazstraße 18' is an address.
STREETS: Final = (
    "straße", "strasse", "str", "gasse", "weg", "platz", "allee", "ring", "ufer", "damm", "chaussee", "steig", "markt",
)  # fmt: skip
