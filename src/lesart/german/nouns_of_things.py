"""Things and happenings that show something and say nothing: 'Der Vorfall verdeutlicht, dass …'."""

from typing import Final

from lesart.german.institutions import is_institution
from lesart.german.nouns_of_saying import NOUNS_OF_SAYING, SOURCES
from lesart.german.tables import words

# By lemma. No word is here that is a paper's name too ('Blick', 'Bild') or a body ('Praxis').
_THINGS: Final = words(
    """
    anstieg ausfall beispiel chat diagramm epidemie ereignis erfolg fall foto fund geschehen geschichte grafik
    hintergrund krise kurve lage mangel nachricht niederlage pandemie phänomen problem realität rückgang schicksal
    schritt sieg situation skandal spur tabelle tatsache tod trend umgang umstand unfall unglück vergleich verhalten
    verlauf video virus vorfall vorgang vorgehen wandel zusammenhang zwischenfall
    """
)
_LONGEST_WHOLE: Final = 4  # letters up to which a thing is no last part of a compound: 'lage' ends 'Anklage'
_LAST_PARTS: Final = tuple(thing for thing in _THINGS if len(thing) > _LONGEST_WHOLE)
# What is done and how something is: 'die Entwicklung', 'die Müdigkeit'.
_ABSTRACT: Final = ("ung", "heit", "keit", "ismus")
# Of those these name a body, or what somebody wrote down or found out.
_TELLING: Final = words(
    """
    abteilung auswertung befragung beratung bescheinigung bevölkerung forschung messung niederlassung sendung
    versammlung vertretung äußerung
    """
)
_TELLING_PARTS: Final = (*_TELLING, *SOURCES)


def is_thing(form: str, lemma: str) -> bool:
    """Whether a noun names what cannot speak: no person or body, and nothing that is said, written or found out.

    >>> is_thing("Vorfall", "Vorfall"), is_thing("Entwicklungen", "Entwicklung"), is_thing("Regierung", "Regierung")
    (True, True, False)
    """
    low = lemma.lower()
    if low in _THINGS or low.endswith(_LAST_PARTS):
        return True
    tells = is_institution(form) or lemma in NOUNS_OF_SAYING or low.endswith(_TELLING_PARTS)
    return low.endswith(_ABSTRACT) and not tells
