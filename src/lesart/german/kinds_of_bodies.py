"""Nouns that say of a name beside them that it is a body's: 'der Konzern Imtal', 'Finanzamt Wels', 'Imtal GmbH'."""

from typing import Final

# Before a name, alone or as the last part of a compound: 'die Modekette Sorella'. None of them is said of persons.
BEFORE_NAME: Final = (
    "konzern", "unternehmen", "firma", "hersteller", "anbieter", "zulieferer", "verlag", "versicherer", "gewerkschaft",
    "nachrichtenagentur", "brauerei", "fluggesellschaft", "fluglinie", "airline", "reederei", "kette", "start-up",
    "startup", "kaufhaus", "discounter", "baumarkt", "fernsehsender", "radiosender", "zeitung", "magazin",
    "energieversorger", "onlinehändler", "online-händler", "einzelhändler", "chipkonzern", "großbank", "privatbank",
    "hausbank", "organisation", "hilfswerk", "stiftung", "partei", "verein", "verband", "plattform",
)  # fmt: skip

# Before a town these name the body of that town: 'Landgericht Köln', 'Finanzamt Wels', 'Flughafen Genf'.
OF_A_TOWN: Final = (
    "gericht", "staatsanwaltschaft", "oberstaatsanwaltschaft", "polizei", "polizeidirektion", "polizeipräsidium",
    "polizeiinspektion", "finanzamt", "zollamt", "arbeitsamt", "sozialamt", "handelskammer", "ärztekammer",
    "arbeiterkammer", "wirtschaftskammer", "stadtwerke", "universität", "hochschule", "universitätsklinikum",
    "klinikum", "messe", "börse", "sparkasse", "sportverein", "sportclub", "boxclub", "fussballclub", "fußballclub",
    "wanderverein", "turnverein", "volksbank",
)  # fmt: skip

# Behind a name: legal forms, and what corporations call themselves.
BEHIND_NAME: Final = frozenset({
    "GmbH", "AG", "SE", "KG", "KGaA", "OHG", "UG", "GbR", "e.V.", "eG", "Holding", "Group", "Gruppe", "Inc", "Corp",
    "Corporation", "Ltd", "Limited", "LLC", "SA", "SpA", "NV", "plc", "PLC", "Sàrl", "Stiftung", "Konzern", "Bank",
    "Verlag", "Verband", "United", "FC",
})  # fmt: skip

# Words that stand before a colon under pictures and texts: 'Quelle: dpa', 'Bild: Keystone'.
CAPTIONS: Final = frozenset({
    "quelle", "quellen", "bild", "bilder", "foto", "fotos", "grafik", "video", "text", "karte", "archiv", "archivbild",
    "symbolbild", "symbolfoto", "illustration", "infografik",
})  # fmt: skip

# Between first name and estate: 'Anna Freifrau von Hohenfels'.
NOBILITY: Final = frozenset({
    "freiherr", "freifrau", "freiin", "graf", "gräfin", "prinz", "prinzessin", "fürst", "fürstin", "herzog", "herzogin",
    "baron", "baronin", "edler", "ritter",
})  # fmt: skip
