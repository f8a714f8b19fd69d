"""Speakers as canonical names: a name inside the speaker's words, what a pronoun or a role stands for, or the words."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from lesart.german.nouns_of_saying import SOURCES
from lesart.marks.analysis import Analysis
from lesart.marks.mentions import resolver
from lesart.marks.quotations.drafts import Draft
from lesart.records import Mention, Quotation, Span
from lesart.text.roles import role_of
from lesart.text.tokens import tokens

_ARTICLES: Final = frozenset(
    """
    der die das dem den des ein eine einem einen einer eines dieser diese dieses diesem diesen sein seine seiner seinem
    seinen ihr ihre ihrer ihrem ihren von vom aus in im beim bei laut nach
    """.split()  # noqa: SIM905 - a table of words ('die Stadt' → 'Stadt')
)
_PRONOUNS: Final = frozenset({"er", "sie", "ihm", "ihr", "ihn", "der", "die", "dieser", "diese", "dessen"})
_OWN: Final = frozenset({"eigenen", "eigener", "eigenem", "seinen", "seiner", "ihren", "ihrer"})

Resolve = Callable[[Span], Mention | None]


def with_names(analysis: Analysis, mentions: Sequence[Mention], drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the quotations with the names of their speakers; one without a speaker takes the last of its paragraph."""
    resolve = resolver(analysis, mentions)
    named: list[Draft] = []
    last: tuple[str | None, int] = (None, -1)
    for found in drafts:
        quotation = found.quotation
        name = speaker_name(analysis.text, mentions, quotation, resolve)
        if name is None and not quotation.speaker and _same_paragraph(analysis, last[1], quotation.start):
            name = last[0]
        if name is not None:
            last = (name, quotation.end)
        named.append(Draft(found.pattern, replace(quotation, speaker_name=name)))
    return tuple(named)


def _same_paragraph(analysis: Analysis, left: int, right: int) -> bool:
    return 0 <= left <= right and "\n" not in analysis.text[left:right]


def speaker_name(text: str, mentions: Sequence[Mention], quotation: Quotation, resolve: Resolve) -> str | None:
    """Return the canonical name of a quotation's speaker, or nothing where it has none or a pronoun stays unknown."""
    if not quotation.speaker:
        return None
    span = Span(quotation.speaker[0].start, quotation.speaker[-1].end)
    inside = [m for m in mentions if span.start <= m.start and m.end <= span.end]
    people = [m for m in inside if m.type == "PER"]
    if people:
        return people[0].name
    words = _without(_ARTICLES | _OWN, [token.form for token in tokens(text, span.start, span.end) if token.is_word])
    if len(words) == 1 and (words[0].lower() in _PRONOUNS or role_of(words[0]) is not None):
        found = resolve(span)
        return found.name if found is not None else None if words[0].lower() in _PRONOUNS else words[0]
    if len(inside) == 1 and inside[0].end == span.end and len(words) <= len(inside[0].name.split()) + 1:
        return inside[0].name
    return _description(words)


def _without(light: frozenset[str], words: Sequence[str]) -> Sequence[str]:
    """Return words without the light ones that they begin with."""
    while len(words) > 1 and words[0].lower() in light:
        words = words[1:]
    return words


def _description(words: Sequence[str]) -> str:
    """Return what a speaker without name is called ('Angaben der Polizei' → 'Polizei')."""
    for number, word in enumerate(words):
        if word.lower() in SOURCES and number + 1 < len(words):
            return " ".join(_without(_ARTICLES, words[number + 1 :]))
    return " ".join(words)
