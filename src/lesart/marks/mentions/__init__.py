"""Analysis → mentions: names, what they are called, and which of them mean the same."""

from collections.abc import Mapping
from typing import Final

from lesart.marks.analysis import Analysis
from lesart.marks.explained import Explained, marks_of
from lesart.marks.mentions.coreference import resolve, resolver
from lesart.marks.mentions.finding import find_names
from lesart.marks.mentions.labels import with_labels
from lesart.marks.mentions.naming import name_mentions
from lesart.marks.mentions.told import COMPOUND, names_in_compounds
from lesart.records import Mention

__all__ = ["COMPOUND", "PATTERNS", "explain_mentions", "find_mentions", "resolve", "resolver"]

# Those in the middle take up what the tagger has left out; with weights that leave nothing out they have no work.
PATTERNS: Final[Mapping[str, str]] = {
    "tagger": "Am Abend sprach Bürgermeisterin Ida Moor.",
    "known-again": "Bürgermeisterin Ida Moor kam. Moor blieb bis Mitternacht.",
    "gazetteer": "Die Züge halten wieder in Ludwigshafen.",
    "country": "Die Reise geht in die Mongolei.",
    "kind-before": "Der Softwarehersteller Torben Kall entlässt Leute.",
    "legal-form": "Die Rasmus Klein GmbH entlässt Leute.",
    "body-of-a-town": "Die Staatsanwaltschaft Graz ermittelt.",
    "noble": "Anna-Lena Freifrau von Hohenfels kam.",
    "road": "Auf der A 46 staut sich der Verkehr.",
    "agency": "Das sagte sie der dpa am Abend.",
    "hashtag": "Stau vor #Hamburg.",
    "compound": "Der VW-Betriebsrat stimmt zu.",
    "label": "Der polnische Präsident Uwe Kern kam. Polens Präsident blieb ruhig.",
}


def find_mentions(analysis: Analysis) -> tuple[Mention, ...]:
    """Return the names of an article, and the labels that stand for persons, in the order of the text."""
    return marks_of(explain_mentions(analysis))


def explain_mentions(analysis: Analysis) -> tuple[Explained[Mention], ...]:
    """Return the mentions, each with the name of its pattern; those that stand alone without a name are labels."""
    names = find_names(analysis)
    parts = names_in_compounds(analysis, names)
    every = sorted([*names, *parts], key=lambda name: name.start)
    patterns = {(name.start, name.end): name.by for name in every}
    named = name_mentions(analysis, every)
    # What stands inside a word is nothing that a label could stand beside, nor a part of one: 'der US-Präsident'.
    whole = [mention for mention in named if patterns[mention.start, mention.end] != COMPOUND]
    inside = [mention for mention in named if patterns[mention.start, mention.end] == COMPOUND]
    found = sorted([*with_labels(analysis, whole), *inside], key=lambda mention: (mention.start, mention.end))
    return tuple(Explained(mention, patterns.get((mention.start, mention.end), "label")) for mention in found)
