"""Words behind which a number is a name and counts nothing: 'Paragraf 28', 'Platz 3', 'Formel 1', 'Boeing 737'."""

from typing import Final

NUMBERED: Final = frozenset({
    "paragraf", "paragraph", "paragrafen", "paragraphen", "§", "§§", "artikel", "art", "absatz", "abs", "kapitel",
    "seite", "ziffer", "nummer", "nr", "platz", "rang", "position", "gruppe", "klasse", "stufe", "phase", "band",
    "folge", "saal", "zimmer", "gate", "linie", "autobahn", "bundesstraße", "bundesstrasse", "boeing", "airbus",
    "tor", "route", "startnummer", "version", "apollo", "windows", "formel", "halle", "block", "hausnummer",
    "postfach", "kanal", "agenda", "steuerklasse", "pflegegrad", "warnstufe", "alarmstufe", "kategorie", "covid",
    "covid-19", "sars-cov", "telefon", "tel", "telefonnummer", "hotline", "fax", "plz", "iban", "aktenzeichen", "az",
    "drucksache", "bundesliga", "liga", "fc", "sv", "tsv", "schalke", "mainz", "hannover", "iphone", "galaxy",
    "playstation", "xbox", "jahrgang", "baujahr", "spieltag", "etappe", "staffel", "episode", "kw", "kalenderwoche",
    "abbildung", "abb", "tabelle", "tab", "grafik", "schaubild", "anmerkung", "fußnote",
    "isotop", "uran", "level", "variante", "szenario", "zone", "pier", "gleis", "modul", "gruppenphase", "vitamin",
    "pm", "ps", "radio", "bayern", "br", "rtl", "sat", "tele", "servus", "rai", "ard", "orf", "srf", "wdr", "ndr",
    "mdr", "swr", "hr", "zdf",
})  # fmt: skip

# Letters before the numbers of roads and lines: 'A 13', 'B 55', 'U 2'.
LETTERED: Final = frozenset({"A", "B", "U", "S", "G", "E", "K", "L", "S."})

# Endings of streets: 'Horazstraße 18' is an address.
STREETS: Final = (
    "straße", "strasse", "str", "gasse", "weg", "platz", "allee", "ring", "ufer", "damm", "chaussee", "steig", "markt",
)  # fmt: skip
