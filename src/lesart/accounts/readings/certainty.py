"""What one report calls certain and another only possible, planned or probable; what is open and what settled."""

from typing import Final

from lesart.accounts.evidence import matches
from lesart.accounts.profiles import stems_of
from lesart.accounts.readings.findings import Comparison, Finding, Member, before
from lesart.accounts.readings.questions import tells, wanted
from lesart.german.certainty import CERTAIN, DECIDED, INTENDED, POSSIBLE, PROBABLE
from lesart.german.updates import REVERSED
from lesart.models.words import Word
from lesart.records import Span
from lesart.text.fold import fold

_LEVELS: Final = ((POSSIBLE, 1), (PROBABLE, 2), (INTENDED, 3), (DECIDED, 4), (CERTAIN, 6))
_INTENDED: Final = 3
_STATED: Final = 5
_FAR: Final = 2
_MANY: Final = 3
_ALIKE: Final = 0.35
_COMMAS: Final = frozenset({",", ";", ":", "–", "—"})
_ANSWERS: Final = 0.3  # an answer takes up the words of the question


def compare_certainty(group: Comparison) -> tuple[Finding, ...]:
    """Return the words by which the least sure member and a surer one differ by two steps or more.

    Among three reports one step tells, where words mark both: 'strebt an' beside 'soll' and 'ist vorgesehen'.
    """
    members = group.members
    levels = [_level(member) for member in members]
    gaps = [
        (levels[j][0] - levels[i][0], i, j)
        for one, other in group.pairs
        for i, j in ((one, other), (other, one))
        if (doubted := levels[i][1]) and _states(members[j]) and group.alike(i, j) >= _ALIKE
        if _governs(doubted, members[i], members[j])
    ]
    gap, weak, strong = max(gaps, key=lambda each: (each[0], -each[1], -each[2]), default=(0, 0, 0))
    doubt = levels[weak][1]
    many = len({member.article.id for member in members}) >= _MANY
    far = _FAR - (many and levels[strong][1] is not None)
    if gap < far or doubt is None:
        return ()
    marked = tuple((number, span) for number, (_, span) in enumerate(levels) if span)
    surer = members[strong].says(levels[strong][1] or members[strong].span)
    return (
        Finding(
            "certainty", "certainty", marked, f"Unterschiedlich sicher: {members[weak].says(doubt)} gegen {surer}."
        ),
    )


def compare_open(group: Comparison) -> tuple[Finding, ...]:
    """Return what some members call unknown and others, if any, tell; what was told before it was open is no answer."""
    members = group.members
    unknown = [(number, span) for number, member in enumerate(members) for span in member.open[:1]]
    if not unknown:
        return ()
    number, span = unknown[0]
    asked = {n for n, _ in unknown}
    kind = wanted(members[number])
    answers = [
        n
        for pair in group.pairs
        for n in pair
        if number in pair and (tells(members[n], kind) or group.contained(*pair) >= _ANSWERS)
    ]
    told = [n for n in answers if n not in asked and not before(members[n], members[number])]
    if not told:
        return (Finding("certainty", "open", tuple(unknown), f"Offen: {members[number].says(span)}."),)
    teller = members[told[-1]]
    reason = f"Zunächst offen ({members[number].says(span)}), dann geklärt: {teller.says(teller.span)}"
    return (Finding("certainty", "settled", (*unknown, (told[-1], teller.span)), reason),)


def compare_plans(group: Comparison) -> tuple[Finding, ...]:
    """Return what an earlier report calls a plan and a later one calls past ('wollte ursprünglich', 'inzwischen')."""
    members = group.members
    for one, other in group.pairs:
        for i, j in ((one, other), (other, one)):
            level, plan = _level(members[i])
            change = next((w for w in members[j].profile.clause.words if fold(w.form) in REVERSED), None)
            if level == _INTENDED and plan and change and before(members[i], members[j]):
                span = Span(change.start, change.end)
                reason = f"Erst geplant ({members[i].says(plan)}), später anders: {members[j].says(members[j].span)}"
                return (Finding("certainty", "settled", ((i, plan), (j, span)), reason),)
    return ()


def _governs(doubt: Span, weak: Member, strong: Member) -> bool:
    """Whether a word of doubt is about what the other member says, and not about something else beside it.

    In 'dass Moor, dem der Hof gehört, nichts verkaufen will' it is not the owner that 'will' makes less sure.
    """
    chunk: list[Word] = []
    for word in weak.profile.clause.words:
        if word.form in _COMMAS:
            if chunk and doubt.end <= chunk[-1].end:
                break
            chunk = []
        else:
            chunk.append(word)
    stems = [key for word in chunk if Span(word.start, word.end) != doubt for key in stems_of(word)]
    return not stems or any(matches(key, strong.profile) for key in stems)


def _states(member: Member) -> bool:
    """Whether a member states something: a subhead ('Es geht um Waffen') is too short to say how surely."""
    return member.profile.clause.kind != "subhead"


def _level(member: Member) -> tuple[int, Span | None]:
    """Return how sure a member is, 1 possible to 6 certain, and the word that says so."""
    found = [(level, word) for word in member.profile.clause.words for level in _levels(word)]
    if not found or member.profile.clause.kind == "subhead":
        return _STATED, None
    level, word = min(found, key=lambda each: (each[0], each[1].start))
    return level, Span(word.start, word.end)


def _levels(word: Word) -> list[int]:
    """Return the levels of a word."""
    forms = {fold(word.lemma), fold(word.form)} if word.tag.startswith("VV") else {fold(word.form)}
    return [level for table, level in _LEVELS if forms & table]
