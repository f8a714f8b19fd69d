"""What a clause that leaves something open asks for, and whether another clause tells it."""

from lesart.accounts.readings.findings import Member
from lesart.german.doubt import QUESTIONS
from lesart.german.questions import ASKS, CAUSES, Answer
from lesart.text.fold import fold
from lesart.text.tokens import tokens


def wanted(member: Member) -> Answer | None:
    """Return what kind of answer an open clause asks for, None where its words do not say."""
    forms = {fold(word.form) for word in member.profile.clause.words}
    return next((kind for kind, asked in ASKS.items() if asked & forms), None)


def asks_too(member: Member) -> bool:
    """Whether a sentence only repeats the question: 'wie viel entwich, konnte die Feuerwehr noch nicht sagen'."""
    sentence = member.profile.clause.sentence
    forms = {fold(token.form) for token in tokens(member.article.text, sentence.start, sentence.end)}
    negated = any(
        claim.kind == "negation" and sentence.start <= claim.start < sentence.end for claim in member.marks.claims
    )
    return negated and not forms.isdisjoint(QUESTIONS)


def tells(member: Member, kind: Answer | None) -> bool:
    """Whether a clause holds an answer of the kind."""
    if member.open or kind is None:
        return False
    if kind == "cause":
        return any({fold(word.form), fold(word.lemma)} & CAUSES for word in member.profile.clause.words)
    if kind == "name":
        return any(key.startswith("@") for key in member.profile.names)
    if kind == "figure":
        return bool(member.figures)
    return any(time.value.lstrip("P")[:1].isdigit() for time in member.times)
