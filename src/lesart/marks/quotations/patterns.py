"""The patterns by name, each with a text in which it finds a quotation; `explain_quotations` gives these names."""

from collections.abc import Mapping
from typing import Final

PATTERNS: Final[Mapping[str, str]] = {
    # Between marks, with a frame or right behind one.
    "direct-frame-before": "Lenz sagte: „Der Damm hält.“",
    "direct-frame-behind": "„Der Damm hält“, sagte Lenz.",
    "direct-frame-between": "„Der Damm hält“, sagte Lenz, „aber nur knapp.“",
    "second-verb": "„Der Damm hält“, sagte Lenz und betonte, man bleibe wach.",
    "direct-so": "„Der Damm hält“, so Lenz.",
    "direct-without-marks": "Lenz sagte: Der Damm hält noch lange.",
    "direct-after-colon": "Lenz winkt ab: „Der Damm hält noch lange.“",
    "direct-alone": "Lenz gibt nicht nach. „Der Damm hält noch lange.“",
    "with-words": "Mit den Worten „Es reicht“ verließ Lenz den Saal.",
    "direct-going-on": "„Der Damm hält“, sagte Lenz. „Wir bleiben trotzdem wach.“",
    # Words between marks that are part of a sentence, or of another quotation.
    "partial": "Lenz nannte den Damm „völlig marode“.",
    "partial-inside": "Lenz sagte, der Damm sei „bis oben hin gefüllt“ gewesen.",
    # A clause that hangs on a verb or noun of saying.
    "indirect-that": "Lenz betonte, dass der Damm hält.",
    "indirect-verb-second": "Lenz betonte, der Damm halte.",
    "indirect-infinitive": "Lenz verlangte, den Damm zu erhöhen.",
    "indirect-by-mood": "Lenz kritisierte den Damm, der zu niedrig sei.",
    "indirect-frame-behind": "Der Damm halte, sagte Lenz.",
    "indirect-frame-between": "Der Damm sei, sagte Lenz, nicht mehr zu retten.",
    "frame-around": "Der Damm halte, sagte Lenz, meldet die Agentur.",
    "pointing-back": "Der Damm bleibt gesperrt. Dies bestätigte die Stadt.",
    # A phrase or a clause with 'wie' that names the source.
    "as-clause": "Der Damm hielt, wie die Stadt mitteilte.",
    "according": "Nach Angaben der Stadt hielt der Damm.",
    "according-behind": "Der Stadt zufolge hielt der Damm.",
    "so": "Der Damm halte, so die Stadt.",
    "thereby": "Demnach hielt der Damm.",
    "whereby": "Die Stadt legte einen Bericht vor, wonach der Damm hielt.",
    # No frame at all.
    "free-first": "Der Damm sei nicht mehr zu retten.",
    "free-second": "Lenz sagte, der Damm halte. Die Helfer hätten gut gearbeitet.",
    "by-mood": "Lenz kündigte seine Stelle, weil er zu alt sei.",
    "free-after-colon": "Die Stadt gab Entwarnung: Der Damm sei nicht in Gefahr.",
    "hearsay": "Der Damm soll gebrochen sein.",
    "own-claim": "Lenz will den Damm nie gesehen haben.",
    "reported": "Lenz kritisierte den Bau des Damms.",
}
