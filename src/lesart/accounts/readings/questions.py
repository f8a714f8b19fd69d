"""What a clause that leaves something open asks for, and whether another clause tells it."""

from collections.abc import Set as AbstractSet

from lesart.accounts.asking import how_many, question
from lesart.accounts.evidence import matches
from lesart.accounts.profiles import stems_of
from lesart.accounts.readings.findings import Member
from lesart.german.doubt import QUESTIONS
from lesart.german.questions import ASKS, CAUSES, Answer
from lesart.records import Figure
from lesart.text.fold import fold
from lesart.text.senses import senses
from lesart.text.tokens import tokens


def wanted(member: Member) -> Answer | None:
    """Return what kind of answer an open clause asks for, None where its words do not say."""
    forms = {fold(word.form) for word in member.profile.clause.words}
    return next((kind for kind, asked in ASKS.items() if asked & forms), None)


def asks_too(member: Member) -> bool:
    """Whether a sentence asks, or only repeats the question: 'wie viel entwich, konnte niemand sagen', 'Wie viel?'."""
    sentence = member.profile.clause.sentence
    forms = {fold(token.form) for token in tokens(member.article.text, sentence.start, sentence.end)}
    negated = any(
        claim.kind == "negation" and sentence.start <= claim.start < sentence.end for claim in member.marks.claims
    )
    return member.asks or (negated and not forms.isdisjoint(QUESTIONS))


def tells(member: Member, kind: Answer | None, asking: Member) -> bool:
    """Whether a clause holds an answer of the kind to what another asks; 'wie viele Masken' no count of suppliers."""
    if member.open or kind is None or member.profile.clause.kind == "subhead":
        return False
    if kind == "cause":
        return any({fold(word.form), fold(word.lemma)} & CAUSES for word in member.profile.clause.words)
    if kind == "name":
        return any(key.startswith("@") for key in member.profile.names)
    if kind == "figure":
        asked, whole = how_many(asking.profile), question(asking.profile)
        near = not whole or any(matches(key, member.profile) for key in whole)
        return near and any(_counts(figure, member, asked) for figure in member.figures)
    return any(time.value.lstrip("P")[:1].isdigit() for time in member.times)


def _counts(figure: Figure, member: Member, asked: AbstractSet[str]) -> bool:
    """Whether a figure counts what is asked for, as far as both say: by the same word, a part of it or its meaning."""
    of = figure.of
    if of is None or not asked:
        return True
    counted = [key for w in member.profile.clause.words if of.start <= w.start < of.end for key in stems_of(w)]
    meant = {sense for key in asked for sense in senses(key)}
    return not counted or any(key in asked or not meant.isdisjoint(senses(key)) for key in counted)
