"""How pages speak to their readers: follow us, subscribe, buy."""

import re
from typing import Final

PHRASES: Final = (
    "folgen sie",  # 'Folgen Sie uns schon bei Facebook und Twitter?'
    "folge uns",
    "auf facebook",
    "bei facebook",
    "auf twitter",
    "auf instagram",
    "whatsapp-kanal",
    "newsletter",
    "jetzt anmelden",
    "jetzt melden",
    "hier abonnieren",
    "kostenlos testen",
    "direkten draht zur redaktion",
    "datenschutzerklärung",
    "cookies",
    "probeabo",
    "unsere app",
    "jetzt herunterladen",
    "google news",
    "podcast",
    "youtube-kanal",
    "externe inhalte",
    "schreiben sie uns",
    "schreiben sie der redaktion",
    "hier bestellen",
    "in ihrem postfach",
)
"""Phrases of which two in one line, or one in a short line that addresses the reader, make it furniture."""

ADDRESSES: Final = (
    "sie",
    "ihr",
    "ihre",
    "ihren",
    "ihnen",
    "du",
    "dein",
    "deine",
    "dir",
    "uns",
    "unser",
    "unsere",
    "unseren",
    "hier",
    "jetzt",
)
"""Words by which a page speaks to its reader."""

CALLS: Final = ("jetzt ", "hier ", "gleich ", "kostenlos ", "zum angebot", "zum abo", "zur bestellung", "zum shop")
"""How buttons begin that call to buy or subscribe: 'Jetzt bestellen'."""

PROMOTED: Final = re.compile(
    r"newsletter|whatsapp|telegram|abonnier|\b(?:folge?n?|folgst) (?:du|sie|uns)\b", re.IGNORECASE
)
"""Headings of boxes that promote the house: 'Folgst du uns schon?'."""
