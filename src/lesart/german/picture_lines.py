"""How lines begin that stand under pictures: what they show, and who made them."""

from typing import Final

PHOTO_OPENINGS: Final = (
    "©",
    "(c)",
    "foto:",
    "fotos:",
    "foto ",
    "bild:",
    "bilder:",
    "bildquelle",
    "bildnachweis",
    "fotoquelle",
    "fotocredit",
    "titelbild",
    "symbolbild",
    "archivbild",
    "archivfoto",
    "symbolfoto",
    "quelle: imago",
    "quelle: getty",
    "picture alliance",
    "imago/",
    "imago images",
    "getty images",
    "grafik:",
    "illustration:",
    "copyright:",
    "screenshot:",
    "(foto:",
    "(bild:",
    "(symbolbild",
    "(archivbild",
    "[foto:",
)
"""How lines begin that name the makers of a picture."""

CAPTION_OPENINGS: Final = (
    "×",
    "bildunterschrift:",
    "im bild:",
    "bild zeigt",
    "legende:",
    "vergrößern",
    "bildbeschreibung",
    "auf dem foto:",
)
"""How lines begin that describe a picture ('× Ministerin Berg')."""
