"""Rules for times that say only on which side of now they lie, and for the zone behind a part of the day."""

from collections.abc import Mapping
from typing import Final

from lesart.german.time_words import VAGUE_NOUNS
from lesart.marks.times.context import Context
from lesart.marks.times.rule import Draft, Hit, Rule

# What is no time: 'nicht zuletzt' ranks, 'ein Jahr früher' is a length, 'in früher Kindheit' an adjective.
_NOT_BEFORE: Final = frozenset({"nicht", "jahr", "jahre", "tage", "tag", "wochen", "monate", "stunden", "minuten"})
_NOT_AFTER: Final[Mapping[str, frozenset[str]]] = {
    "früher": frozenset({"oder", "als"}),
    "jetzt": frozenset({"mal"}),
    "zur": frozenset({"der", "des", "von", "dieser"}),  # 'zur Zeit der Besatzung'
}


def vague(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'damals', 'zuletzt', 'derzeit', 'vor kurzem', 'in Zukunft'."""
    item = hit.at("vague")
    if item is None or hit.before() in _NOT_BEFORE:
        return ()
    form = item.form.lower()
    if hit.after().lower() in _NOT_AFTER.get(form, ()):
        return ()
    if form in VAGUE_NOUNS and hit.before() not in VAGUE_NOUNS[form] and hit.first == hit.last:
        return ()
    if form == "früher" and hit.after()[:1].isupper():
        return ()  # 'in früher Kindheit'
    return (Draft(hit.first, hit.last, "DATE", item.code, anchor=context.reference.anchor),)


RULES: Final = (Rule("vague", "vague:VAGUE", "damals", vague),)
