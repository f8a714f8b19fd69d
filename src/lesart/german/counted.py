"""Nouns that news counts in thousands: before them four digits are a number and no year ('mit 2000 Teilnehmern')."""

from typing import Final

COUNTED: Final = frozenset({
    "menschen", "personen", "leute", "leuten", "teilnehmer", "teilnehmern", "besucher", "besuchern", "gäste", "gästen",
    "zuschauer", "zuschauern", "einwohner", "einwohnern", "mitarbeiter", "mitarbeitern", "mitarbeiterinnen",
    "beschäftigte", "beschäftigten", "soldaten", "polizisten", "beamte", "beamten", "helfer", "helfern", "kinder",
    "kindern", "frauen", "männer", "männern", "schüler", "schülern", "schülerinnen", "studenten", "studierende",
    "studierenden", "patienten", "flüchtlinge", "flüchtlingen", "tote", "toten", "verletzte", "verletzten", "fälle",
    "fällen", "infizierte", "infizierten", "stimmen", "stück", "exemplare", "exemplaren", "plätze", "plätzen", "seiten",
    "mitglieder", "mitgliedern", "wohnungen", "häuser", "häusern", "firmen", "betriebe", "betrieben", "unternehmen",
    "demonstranten", "demonstrierende", "haushalte", "haushalten", "quadratmeter", "quadratmetern", "meter", "metern",
    "kilometer", "kilometern", "kilo", "kilogramm", "tonnen", "liter", "litern", "euro", "dollar", "franken", "rubel",
    "hektar", "grad", "watt", "megawatt", "kilowatt", "prozent", "mal", "mark", "lire", "pfund", "stellen",
    "arbeitsplätze", "arbeitsplätzen", "jobs", "stunden", "minuten", "tage", "tagen", "jahre", "jahren", "höhenmeter",
})  # fmt: skip
