"""What one report calls certain and another only possible, planned or probable."""

from collections.abc import Sequence
from typing import Final

from lesart.accounts.evidence import matches
from lesart.accounts.profiles import stems_of
from lesart.accounts.readings.findings import Comparison, Finding, Member
from lesart.german.certainty import CERTAIN, DECIDED, INTENDED, POSSIBLE, PROBABLE
from lesart.german.light_words import LIGHT
from lesart.models.words import Word
from lesart.records import Span
from lesart.text.fold import fold

_LEVELS: Final = ((POSSIBLE, 1), (PROBABLE, 2), (INTENDED, 3), (DECIDED, 4), (CERTAIN, 6))
_PROBABLE: Final = 2
PLANNED: Final = 3
STATED: Final = 5
_FAR: Final = 2
_MANY: Final = 3
_ALIKE: Final = 0.2  # where the verb is the same, or a word says how sure the other is too
_MORE: Final = 0.5
_SUPPOSING: Final = frozenset({"ob", "wenn", "falls", "sofern", "sollte", "sollten", "wie"})
_COMMAS: Final = frozenset({",", ";", ":", "–", "—"})


def compare_certainty(group: Comparison) -> tuple[Finding, ...]:
    """Return the words by which the least sure member and a surer one differ by two steps or more.

    Among three reports one step tells, where words mark both: 'strebt an' beside 'soll' and 'ist vorgesehen'.
    """
    members = group.members
    levels = [level(member) for member in members]
    gaps = [
        (levels[j][0] - levels[i][0], i, j)
        for one, other in group.pairs
        for i, j in ((one, other), (other, one))
        if (doubted := levels[i][1]) and _states(members[j])
        if group.alike(i, j) >= _needed(levels[j][1], members[i], members[j])
        if governs(doubted, members[i], members[j])
    ]
    gap, weak, strong = max(gaps, key=lambda each: (each[0], -each[1], -each[2]), default=(0, 0, 0))
    doubt = levels[weak][1]
    many = len({member.article.id for member in members}) >= _MANY
    far = _FAR - (many and levels[strong][1] is not None and levels[weak][0] == PLANNED)
    if gap < far or doubt is None:
        return ()
    marked = tuple((number, span) for number, (_, span) in enumerate(levels) if span)
    surer = members[strong].says(levels[strong][1] or members[strong].span)
    return (
        Finding(
            "certainty", "certainty", marked, f"Unterschiedlich sicher: {members[weak].says(doubt)} gegen {surer}."
        ),
    )


def governs(doubt: Span, weak: Member, strong: Member) -> bool:
    """Whether a word of doubt is about what the other member says, and not about something else beside it.

    In 'dass Moor, dem der Hof gehört, nichts verkaufen will' it is not the owner that 'will' makes less sure.
    """
    parts = between_commas(weak.profile.clause.words)
    around = next((part for part in parts if part[-1].end >= doubt.end), ())
    stems = [key for word in around if Span(word.start, word.end) != doubt for key in stems_of(word)]
    return not stems or any(matches(key, strong.profile) for key in stems)


def between_commas(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """Return the stretches of a clause between its commas and dashes, none of them empty."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if word.form in _COMMAS:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(part) for part in parts if part]


def told(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words of a clause that stand in no question, condition or aside: 'ob sie eine Erstattung wollen'."""
    parts = between_commas(words)
    return tuple(word for part in parts if fold(_first(part).form) not in _SUPPOSING for word in part)


def _first(part: Sequence[Word]) -> Word:
    return next((word for word in part if word.is_word), part[0])


def _needed(assurance: Span | None, weak: Member, strong: Member) -> float:
    """Return how much two members must have in common for one to be surer; 'könnte liefern', 'benötigt' are no pair."""
    return _ALIKE if assurance or same_verb(weak, strong) else _MORE


def same_verb(weak: Member, strong: Member) -> bool:
    """Whether two members have a full verb in common; 'ansprechen' is not 'sprechen', though they share a part."""
    verbs = [{fold(w.lemma) for w in m.profile.clause.words if w.tag.startswith("VV")} for m in (weak, strong)]
    return not verbs[0].isdisjoint(verbs[1] - LIGHT)


def _states(member: Member) -> bool:
    """Whether a member states something: a subhead ('Es geht um Waffen') is too short to say how surely."""
    return member.profile.clause.kind != "subhead"


def level(member: Member) -> tuple[int, Span | None]:
    """Return how sure a member is, 1 possible to 6 certain, and the word that says so.

    'Soll gestorben sein' is what others say, 'soll gesperrt werden' is decided.
    """
    rumours = {claim.start for claim in member.marks.claims if claim.kind == "doubt"}
    found = [
        (_PROBABLE if word.start in rumours else each, word)
        for word in told(member.profile.clause.words)
        for each in _levels_of(word)
    ]
    if not found or member.profile.clause.kind == "subhead":
        return STATED, None
    lowest, word = min(found, key=lambda each: (each[0], each[1].start))
    return lowest, Span(word.start, word.end)


def _levels_of(word: Word) -> list[int]:
    """Return the levels of a word."""
    forms = {fold(word.lemma), fold(word.form)} if word.tag.startswith("VV") else {fold(word.form)}
    return [level for table, level in _LEVELS if forms & table]
