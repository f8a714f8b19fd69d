"""Who is cited for the same words, and how the words of one quotation differ."""

from collections.abc import Sequence
from typing import Final

from lesart.accounts.profiles import stems_of
from lesart.accounts.readings.findings import Comparison, Finding, Member
from lesart.german.agencies import BY_NAME
from lesart.models.words import words
from lesart.records import Quotation, QuotationType, Span
from lesart.text.fold import fold
from lesart.text.names import is_part, name_key
from lesart.text.runs import longest_run
from lesart.text.senses import senses
from lesart.text.tokens import tokens

_RELATED: Final = 0.15  # below this, two direct quotations are hardly one utterance
_REWORDED: Final = 0.45  # a partial or indirect quotation shares less than this: it says it in other words
_CLOSE: Final = 0.5
_WORDS: Final = 400  # comparing runs is quadratic
_ANY: Final = 0.3  # above this, other speakers are rather a slip of the marks than another utterance
_ORDER: Final = ("direct", "partial", "indirect", "free", "reported")
_PIECE: Final = 4  # words with content
_MARKS: Final = frozenset("\"„“”«»‹›‚‘’'")
_SPOKEN: Final = frozenset({"direct", "indirect", "partial"})


def compare_speakers(group: Comparison) -> tuple[Finding, ...]:
    """Return the speakers of members that quote nearly the same words from different persons."""
    members = group.members
    found = []
    for i, j in group.pairs:
        a, b = _speaker(members[i]), _speaker(members[j])
        if a and b and _others(members[i], a[0], members[j], b[0]) and group.alike(i, j) >= _CLOSE:
            reason = f"Verschiedenen zugeschrieben: {a[0]} und {b[0]}."
            found.append(Finding("attribution", "fact", ((i, a[1]), (j, b[1])), reason))
    return tuple(found)


def compare_wording(group: Comparison) -> tuple[Finding, ...]:
    """Return the words of quotations that print one utterance differently."""
    members = group.members
    quoted = {number: quotation for number, member in enumerate(members) if (quotation := _quoted(member))}
    spans = {number: members[number].part_of(quotation) for number, quotation in quoted.items()}
    for i, j in group.pairs:
        if i in quoted and j in quoted and _differ((members[i], quoted[i]), (members[j], quoted[j]), group.alike(i, j)):
            reason = f"Der Wortlaut weicht ab: {members[i].says(spans[i])} und {members[j].says(spans[j])}."
            return (Finding("wording", "wording", tuple(spans.items()), reason),)
    return ()


def _quoted(member: Member) -> Quotation | None:
    """Return the quotation of a member, a direct one before others."""
    found = [quotation for quotation in member.quotations if quotation.type in _SPOKEN]
    return min(found, key=lambda each: _ORDER.index(each.type), default=None)


def _differ(one: tuple[Member, Quotation], other: tuple[Member, Quotation], near: float) -> bool:
    """Whether two quotations of one utterance differ: marked words in any word, others in what they say.

    `near` is how much of each the other covers. Where neither is in quotation marks, the words are the reporters'
    own and may differ.
    """
    (a, of_a), (b, of_b) = one, other
    kinds = {_type(a, of_a), _type(b, of_b)}
    if kinds == {"indirect"} or (_speakers_differ(of_a, of_b) and near < _ANY):
        return False
    if not _one_piece((a, of_a), (b, of_b)):
        return False
    if "indirect" not in kinds:
        return not _within(_spoken(a, of_a), _spoken(b, of_b)) and near >= _RELATED
    return near < _REWORDED


def _one_piece(one: tuple[Member, Quotation], other: tuple[Member, Quotation]) -> bool:
    """Whether two quotations can be of the same words: of few words in quotation marks the other has one that counts.

    „zumutbarer Eingriff“ and „eine Frage der Solidarität“ are two pieces of an utterance, not two wordings of a piece.
    """
    keys = [_keys_of(member, quotation) for member, quotation in (one, other)]
    meant = [{sense for key in found for sense in senses(key)} for found in keys]
    few = any(0 < len(found) <= _PIECE for found in keys)
    return not few or bool(keys[0] & keys[1] or meant[0] & meant[1])


def _keys_of(member: Member, quotation: Quotation) -> set[str]:
    span = member.part_of(quotation)
    return {key for word in words(member.article.text, span.start, span.end) for key in stems_of(word)}


def _type(member: Member, quotation: Quotation) -> QuotationType:
    """Return how a quotation is printed; what has no quotation marks is the reporter's wording, even behind a colon."""
    marked = any(not _MARKS.isdisjoint(span.of(member.article.text)) for span in quotation.spans)
    return quotation.type if marked else "indirect"


def _spoken(member: Member, quotation: Quotation) -> tuple[str, ...]:
    span = member.part_of(quotation)
    return tuple(fold(token.form) for token in tokens(member.article.text, span.start, span.end) if token.is_word)


def _within(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the shorter of two runs of words stands in the longer: cut, but not changed."""
    return longest_run(a[:_WORDS], b[:_WORDS]) >= min(len(a), len(b), _WORDS)


def _speakers_differ(a: Quotation, b: Quotation) -> bool:
    return bool(a.speaker_name and b.speaker_name and not _one(a.speaker_name, b.speaker_name))


def _speaker(member: Member) -> tuple[str, Span] | None:
    """Return the person who is cited for the member by name, and where."""
    persons = {name_key(mention.name) for mention in member.marks.mentions if mention.type == "PER"}
    for quotation in member.quotations:
        name = quotation.speaker_name
        if name is None or not quotation.speaker or name_key(name) not in persons or _is_medium(name):
            continue
        speaker = quotation.speaker[0]
        if quotation.type in _SPOKEN and _beside(member, speaker) and _says_name(member, speaker, name):
            return name, speaker
    return None


def _others(one: Member, cited: str, other: Member, cited_there: str) -> bool:
    """Whether neither speaker is the other's, nor named beside him: 'Moor und Petrow kündigten an'."""
    if _one(cited, cited_there):
        return False
    return not (_named(cited, other) or _named(cited_there, one))


def _named(name: str, member: Member) -> bool:
    sentence = member.profile.clause.sentence.of(member.article.text)
    return name_key(name)[-1] in {part for token in tokens(sentence) for part in name_key(token.form)}


def _one(a: str, b: str) -> bool:
    """Whether two names can be one, as 'Petrow' and 'Ines Petrow' can."""
    one, other = name_key(a), name_key(b)
    return one == other or is_part(one, other) or is_part(other, one)


def _beside(member: Member, speaker: Span) -> bool:
    """Whether the speaker is named in the member's own sentence, not guessed from further off."""
    sentence = member.profile.clause.sentence
    return sentence.start <= speaker.start < sentence.end


def _says_name(member: Member, speaker: Span, name: str) -> bool:
    """Whether a speaker is named by any part of the name: whom 'er' means is too uncertain to contradict anybody."""
    said = {part for token in tokens(member.article.text, speaker.start, speaker.end) for part in name_key(token.form)}
    return not said.isdisjoint(name_key(name))


def _is_medium(name: str) -> bool:
    return name in BY_NAME
