"""Whether a clause speaks of what was, is, or will be, from the form of its finite verb.

Weekdays and months without a year depend on it: 'kam am Montag' is the last, 'kommt am Montag' the next.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal

from lesart.german.months import MONTHS
from lesart.models.words import Word

Tense = Literal["past", "present", "future"]

_BREAKS: Final = frozenset({",", ";", ":", "–", "—", "„", "“", "”", "»", "«", '"', "(", ")"})
_FINITE: Final = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)"})
_AHEAD: Final = frozenset({"werden", "sollen", "wollen", "müssen", "können", "dürfen", "mögen"})
_PLANNED: Final = frozenset({
    "planen", "vorsehen", "ansetzen", "erwarten", "einplanen", "terminieren", "anberaumen",
})  # fmt: skip
# What is set 'für den 3. Mai' or put off 'auf den 3. Mai': the verb, and its participle as an attribute.
_SET: Final = _PLANNED | {
    "ankündigen", "avisieren", "einberufen", "geplant", "vorgesehen", "angesetzt", "erwartet", "eingeplant",
    "terminiert", "anberaumt", "angekündigt", "avisiert",
}  # fmt: skip
_PUT_OFF: Final = frozenset({"verschieben", "verlegen", "vertagen", "terminieren", "verschoben", "verlegt", "vertagt"})
_PARTICIPLES: Final = frozenset({"VV(PP)", "ADJ(A)"})
_PHRASE: Final = 5  # words of a phrase between a time and its attribute
_IN_PHRASE: Final = frozenset({"ART", "NN", "NE", "PPOSAT", "CARD"})
_ARTICLES: Final = 2  # words between the preposition and the time: 'für den kommenden Mai'
# Preterites that end in -t and so look like the present of other verbs.
_PAST_IN_T: Final = frozenset({
    "hielt", "trat", "bat", "bot", "galt", "ritt", "schnitt", "stritt", "litt", "glitt", "riet", "briet", "focht",
    "flocht", "schritt", "tat", "verbot", "vertrat", "betrat", "erhielt", "enthielt", "verhielt", "behielt", "beriet",
    "geriet", "verriet", "überschritt", "bestritt", "erlitt", "entglitt",
})  # fmt: skip
_PAST_AUXILIARIES: Final = frozenset({
    "war", "waren", "warst", "hatte", "hatten", "wurde", "wurden", "wäre", "hätte", "wären", "hätten",
    "konnte", "konnten", "musste", "mussten", "wollte", "wollten", "durfte", "durften", "mochte", "mochten",
})  # fmt: skip


def clause_tense(words: Sequence[Word], first: int, last: int) -> Tense | None:
    """Return the tense of the clause around `words[first:last + 1]` of a sentence; `None` where no verb tells."""
    start, end = _clause(words, first, last)
    near = _of_what_is_set(words[start:end], first - start) or _participle(words, first, last)
    if near:
        return near
    return _tense(words[start:end]) or _tense(words)


def _of_what_is_set(clause: Sequence[Word], first: int) -> Tense | None:
    """Return the tense of a time for which something is or was set, whatever the tense of its verb.

    'Wurde auf Mai verschoben' looks ahead; 'war für Ende April geplant' may be told before or after that April, so that
    the nearest is meant.
    """
    before = {word.form.lower() for word in clause[max(first - _ARTICLES, 0) : first]}
    verbs = {word.lemma.lower() for word in clause[first:] if word.tag in _PARTICIPLES}
    if "auf" in before and verbs & _PUT_OFF:
        return "future"
    month = any(word.form.lower() in MONTHS for word in clause[first : first + _ARTICLES])
    if month and verbs & _PLANNED:
        return "present"  # 'der ursprünglich Mitte Juli geplant war': no year back from then
    return "present" if "für" in before and verbs & _SET else None


def _participle(words: Sequence[Word], first: int, last: int) -> Tense | None:
    """Return the tense of an attribute right behind: 'die am Freitag gemeldeten', 'das am Montag beginnende'.

    A phrase may stand between: 'die im Mai [auf der Insel] tagende Runde'.
    """
    number = last + 1
    if number < len(words) and words[number].tag.startswith("APPR"):
        number = _behind_phrase(words, number)
    follower = words[number] if number < len(words) else None
    if follower is None or follower.tag != "ADJ(A)" or not follower.form[0].islower():
        return None
    opened = first > 1 and words[first - 2].tag == "ART"  # '[die] im Mai auf der Insel gemeldeten Fälle'
    if number > last + 1 and not opened:
        return None
    lemma = follower.lemma.lower()
    if lemma.endswith("end"):
        return "future"
    return "past" if lemma.endswith(("t", "en")) and len(lemma) > len("heute") else None


def _behind_phrase(words: Sequence[Word], first: int) -> int:
    """Return the word behind a preposition, its article and its nouns: 'auf der Insel Juist [tagende]'."""
    number = first + 1
    while number < min(len(words), first + _PHRASE) and words[number].tag in _IN_PHRASE:
        number += 1
    return number


def _clause(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    start = first
    while start > 0 and words[start - 1].form not in _BREAKS:
        start -= 1
    end = last + 1
    while end < len(words) and words[end].form not in _BREAKS:
        end += 1
    return start, end


def _tense(clause: Sequence[Word]) -> Tense | None:
    verb = next((word for word in clause if word.tag in _FINITE), None)
    if verb is None:
        return None
    form = verb.form.lower()
    if form in _PAST_AUXILIARIES:
        return "past"
    participle = next((word for word in reversed(clause) if word.tag in {"VV(PP)", "VA(PP)"}), None)
    if verb.lemma in {"haben", "sein"} and participle:
        return "future" if verb.lemma == "sein" and participle.lemma in _PLANNED else "past"
    if verb.lemma in _AHEAD:
        return "future"
    return "past" if verb.tag == "VV(FIN)" and is_preterite(form, verb.lemma.lower()) else "present"


@lru_cache(maxsize=16_384)
def is_preterite(form: str, lemma: str) -> bool:
    """Return whether a finite full verb stands in the preterite, from its form beside its infinitive.

    >>> is_preterite("ging", "gehen"), is_preterite("geht", "gehen"), is_preterite("warte", "warten")
    (True, False, False)
    """
    stem = lemma.removesuffix("n").removesuffix("e")
    if form.endswith(("te", "ten")):
        base = form.removesuffix("n").removesuffix("e")
        return base != stem  # 'warten', 'warte' are the stem itself; 'wartete' is not
    if form.endswith("t"):
        return form in _PAST_IN_T
    return not form.endswith("e") and form != lemma and form not in {stem, "ist", "sei", "hat", "weiß", "weiss"}
