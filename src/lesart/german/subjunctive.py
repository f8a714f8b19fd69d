"""The Konjunktiv: which forms of a verb report, by regularity (I) and by a table (II).

The table was drawn up with the conjugator ablaut (MIT or Apache-2.0): forms of the Konjunktiv II of strong verbs that
differ from their past tense.
"""

from typing import Final, Literal

Mood = Literal["I", "II"]

_SECOND: Final = frozenset(
    """
    bräuchte bräuchten bäte böte glitte gälte hielte litte ritte schnitte schritte stritte träte täte
    befähle befählen begänne begännen betröge betrögen bisse bliebe bliese bräche brächen brächte brächten bände
    bänden bärge bärgen bäten böge bögen böten drängen dächte dächten dürfte dürften empfähle empfählen erschräke
    erschräken erwöge erwögen fiele finge flöge flögen flöhe flöhen flösse flössen fräße fräßen fröre frören fände
    fänden führe gelänge gelängen genösse genössen geschähe geschähen gewänne gewännen ginge gliche griffe grübe
    grüben gäbe gäben gälten gösse gössen hieße hinge hätte hätten höbe höben hülfe hülfen klänge klängen kniffe
    kröche kröchen käme kämen könnte könnten liefe liehe ließe läge lägen läse läsen löge lögen lüde lüden miede
    mäße mäßen müsste müssten müßte müßten nähme nähmen pfiffe priese riefe risse ränge rängen ränne rännen röche
    röchen schiede schiene schliche schliefe schliffe schlänge schlängen schlösse schlössen schlüge schlügen
    schriebe schwiege schwämme schwämmen schwände schwänden schöbe schöben schösse schössen spräche sprächen
    spränge sprängen sprösse sprössen stiege stieße striche stäche stächen stähle stählen stänke stänken stünde
    stünden stürbe stürben sähe sähen sänge sängen sänke sänken sänne sännen säße säßen söge sögen triebe träfe
    träfen tränke tränken träten trüge trügen täten verdrösse verdrössen verdürbe verdürben vergäße vergäßen
    verlöre verlören verschwände verschwänden verziehe wiche wiese wände wänden wäre wären wöge wögen wüchse
    wüchsen würbe würben würde würden würfe würfen wüsche wüschen wüsste wüssten wüßte wüßten zwänge zwängen zöge
    zögen äße äßen
    """.split()
)

# 'sollte' and 'wollte' are also past tense; in the plural they replace 'sollen' and 'wollen' of the Konjunktiv I.
AMBIGUOUS: Final = frozenset({"sollte", "sollten", "wollte", "wollten"})

_PARTICLES: Final = """
    ab an auf aus bei dar ein entgegen fern fest fort frei gegenüber heim her herab heran heraus herum hervor hin hinaus
    hinein hinzu los mit nach nieder statt teil um vor voran voraus vorbei vorher weg weiter wieder zu zurück zusammen
    be ent er ge miss ver zer unter über voll wider
    """.split()


def mood(form: str, lemma: str) -> Mood | None:
    """Return the Konjunktiv that a finite form of a verb shows in the third person, or none where it shows none.

    >>> mood("halte", "halten"), mood("hielte", "halten"), mood("hielt", "halten"), mood("hält", "halten")
    ('I', 'II', None, None)
    """
    low = form.lower()
    if low in {"sei", "seien"} or (low.endswith("e") and _is_first(low, lemma.lower())):
        return "I"
    if low in _SECOND or (low.endswith(("e", "en")) and _stem(low) in _SECOND):
        return "II"
    return None


def _is_first(form: str, lemma: str) -> bool:
    """Whether `form` is the infinitive without its n: 'habe', 'könne', 'ändere', 'wandle', 'tue'."""
    stem = form[:-1]
    return lemma in {stem + "en", stem + "n"} or (lemma.endswith("eln") and stem == lemma[:-3] + "l")


def _stem(form: str) -> str:
    """Return a form without its prefix: 'stattfände' → 'fände'."""
    for particle in _PARTICLES:
        if form.startswith(particle) and form[len(particle) :] in _SECOND:
            return form[len(particle) :]
    return form
