"""What one report calls certain and another only possible, planned or probable."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from lesart.accounts.clauses import between_commas
from lesart.accounts.readings.findings import Comparison, Finding, Member
from lesart.accounts.readings.governing import does_else, governs, supposes, told
from lesart.german.certainty import CERTAIN, DECIDED, EXPECTING, INTENDED, POSSIBLE, PROBABLE, SUPPOSED
from lesart.german.light_words import LIGHT
from lesart.german.pending import HAPPENED
from lesart.models.words import Word
from lesart.records import Span
from lesart.text.fold import fold
from lesart.text.tense import is_past

_LEVELS: Final = ((POSSIBLE, 1), (PROBABLE, 2), (INTENDED, 3), (DECIDED, 4), (CERTAIN, 6))
_PROBABLE: Final = 2
PLANNED: Final = 3
_DECIDED: Final = 4
_EXPECT: Final = frozenset({"erwarten", "rechnen"})
_PROMISED: Final = 4  # 'wird kommen' is as sure as what has been decided, and no fact yet
_GOING: Final = "werden"
_SAID_TO: Final = "sollen"
_ABLE: Final = "können"
_BE: Final = "sein"
_IMAGINE: Final = "vorstellen"
_EXPECTED: Final = frozenset({"erwartet", "gerechnet", "geplant"})
_HAD: Final = frozenset({"hatte", "hatten"})
_HELD_AGAINST: Final = frozenset({"wie", "als"})
_REFLEXIVE: Final = frozenset({"sich", "mir", "uns", "dir", "euch"})
_UNDOING: Final = frozenset({"wie", "nicht", "kaum", "als"})
_COMING: Final = frozenset({"machen", "werden"})  # 'wird möglich gemacht', 'möglich werden auch Tests'
_NEAR: Final = 2  # words before 'möglich'
_OPTION: Final = "möglich"  # 'möglich ist auch, einen Test vorzulegen' doubts nothing
_POSSIBLE: Final = 1
_PERFECT: Final = frozenset({"sein", "haben"})
_AS: Final = "als"
_COUNT_AS: Final = "gelten"
_CONTENT: Final = ("NN", "NE", "VV", "ADJ(A")
STATED: Final = 5
_FAR: Final = 2
_MANY: Final = 3
_ALIKE: Final = 0.2  # where the verb is the same, or a word says how sure the other is too
_NEARLY: Final = 0.3  # where one step is told
_MORE: Final = 0.5


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
        if governs(doubted, members[i], members[j]) and not _doubts_so_too(doubted, members[i], members[j])
        if levels[j][1] or not does_else(doubted, members[i], members[j])
        if not _is_plan_too(levels[i][0], members[j], levels[j]) and not _both_expect(members[i], members[j], levels[j])
    ]
    if not gaps:
        return ()
    gap, weak, strong = max(gaps, key=lambda each: (each[0], -each[1], -each[2]))
    doubt = levels[weak][1]
    if doubt is None or gap < _FAR - _is_near(group, levels, weak, strong):
        return ()
    marked = tuple((number, span) for number, (_, span) in enumerate(levels) if span)
    surer = members[strong].says(levels[strong][1] or members[strong].span)
    return (
        Finding(
            "certainty", "certainty", marked, f"Unterschiedlich sicher: {members[weak].says(doubt)} gegen {surer}."
        ),
    )


def _is_near(group: Comparison, levels: Sequence[tuple[int, Span | None]], weak: int, strong: int) -> bool:
    """Whether one step tells: among three reports, where words mark both plans and the clauses have much in common."""
    members = group.members
    if len({member.article.id for member in members}) < _MANY or levels[weak][0] != PLANNED or not levels[strong][1]:
        return False
    return same_verb(members[weak], members[strong]) or group.alike(weak, strong) >= _NEARLY


def _is_plan_too(weak: int, strong: Member, level: tuple[int, Span | None]) -> bool:
    """Whether what stands beside a plan may be one as well: 'will sperren' and 'sperrt', not 'hat gesperrt'."""
    return weak >= PLANNED and level == (STATED, None) and not past_verbs(told(strong.profile.clause.words))


def _both_expect(weak: Member, strong: Member, level: tuple[int, Span | None]) -> bool:
    """Whether one report says 'wird erwartet' and the other 'soll': a forecast is no surer by either."""
    if level[0] != _DECIDED:
        return False
    expecting = {fold(word.lemma) for word in weak.profile.clause.words} & _EXPECT
    return bool(expecting) and any(fold(word.lemma) == _SAID_TO for word in strong.profile.clause.words)


def _doubts_so_too(doubt: Span, weak: Member, strong: Member) -> bool:
    """Whether the surer member has the word of doubt as well, where it was taken for another: 'soll möglich sein'.

    'Ist jederzeit möglich' says no more than 'sollen jederzeit kommen können'.
    """
    lemma = next((fold(word.lemma) for word in weak.profile.clause.words if word.start == doubt.start), "")
    alike = {lemma, _ABLE} if lemma == _OPTION else {lemma}
    return any(fold(word.lemma) in alike for word in strong.profile.clause.words)


def past_verbs(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the full verbs that stand in the past or the perfect, and the auxiliaries that do."""
    found: list[Word] = []
    for part in between_commas(words):
        perfect = not {fold(word.form) for word in part}.isdisjoint(HAPPENED)
        found += (
            word
            for word in part
            if (word.tag == "VV(PP)" and perfect)
            or (word.tag in {"VV(FIN)", "VA(FIN)"} and is_past(fold(word.form), fold(word.lemma)))
        )
    return tuple(found)


def _needed(assurance: Span | None, weak: Member, strong: Member) -> float:
    """Return how much two members must have in common for one to be surer; 'könnte liefern', 'benötigt' are no pair."""
    return _ALIKE if assurance or same_verb(weak, strong) else _MORE


def same_verb(weak: Member, strong: Member) -> bool:
    """Whether two members have a full verb in common; 'ansprechen' is not 'sprechen', though they share a part."""
    verbs = [{fold(w.lemma) for w in m.profile.clause.words if w.tag.startswith("VV")} for m in (weak, strong)]
    return not verbs[0].isdisjoint(verbs[1] - LIGHT)


def _states(member: Member) -> bool:
    """Whether a member states something: a subhead ('Es geht um Waffen') is too short to say how surely.

    Nor does who asks, warns, fears or hopes: 'warnte vor dem Verlust' is no surer than 'rechnet mit dem Verlust'.
    """
    forms = {form for word in member.profile.clause.words for form in (fold(word.form), fold(word.lemma))}
    return member.profile.clause.kind != "subhead" and not member.asks and forms.isdisjoint(EXPECTING)


def level(member: Member) -> tuple[int, Span | None]:
    """Return how sure a member is, 1 possible to 6 certain, and the word that says so.

    'Soll gestorben sein' is what others say, 'soll gesperrt werden' is decided.
    """
    clause = member.profile.clause
    if clause.kind == "subhead":
        return STATED, None
    # Whoever is cited may only suppose: 'Er vermutet, dass ein Ventil gebrochen ist'.
    parts = _asserted(sorted({*clause.words, *clause.cited}, key=lambda word: word.start))
    said = [word for part in parts for word in part]
    doubted = {claim.start for claim in member.marks.claims if claim.kind == "doubt"} | _rumours(said)
    # 'Der Plan wurde vorgestellt' supposes nothing, 'kann sich einen Plan vorstellen' does.
    reflexive = not _REFLEXIVE.isdisjoint(fold(word.form) for word in said)
    offered = any(word.tag in {"VV(IZU)", "PTKZU"} for word in clause.words)
    found = [
        (_PROBABLE if word.start in doubted else each, word)
        for place, word in enumerate(said)
        if not (fold(word.form) == _OPTION and (offered or _is_undone(said, place)))
        if (reflexive or fold(word.lemma) != _IMAGINE) and not _is_measure(said, place)
        for each in _levels_of(word)
    ]
    found += [(_PROBABLE, word) for word in _supposed(said)]
    found += [(_POSSIBLE, word) for word in (*_may_have(said), *_can_be(parts))]
    if not found:
        return (_PROMISED if _is_future(clause.words) else STATED), None
    lowest, word = min(found, key=lambda each: (each[0], each[1].start))
    return lowest, Span(word.start, word.end)


def _is_undone(said: Sequence[Word], place: int) -> bool:
    """Whether the words beside 'möglich' make something else of it: 'soweit wie möglich', 'möglich gemacht'."""
    before, behind = said[max(0, place - _NEAR) : place], said[place + 1 : place + 2]
    return any(fold(word.form) in _UNDOING for word in before) or any(fold(word.lemma) in _COMING for word in behind)


def _is_measure(said: Sequence[Word], place: int) -> bool:
    """Whether what came about is only held against what was planned or expected: 'wie geplant', 'hatten erwartet'."""
    expected = fold(said[place].form) in _EXPECTED and any(fold(word.form) in _HAD for word in said)
    return expected or (place > 0 and fold(said[place - 1].form) in _HELD_AGAINST)


def _asserted(words: Sequence[Word]) -> list[list[Word]]:
    """Return the stretches of a clause by whose words it can say how sure it is.

    Neither what it supposes nor what a relative clause within it adds ('die Wirkung, die wir erreichen wollen'), nor
    how sure an attribute is ('womöglich illegale Fahrten').
    """
    parts = between_commas(words)
    kept = [part for place, part in enumerate(parts) if not supposes(part) and not (place and _is_relative(part))]
    return [
        [word for word, after in zip(part, [*part[1:], None], strict=True) if not _of_attribute(word, after)]
        for part in kept
    ]


def _of_attribute(word: Word, after: Word | None) -> bool:
    return after is not None and after.tag.startswith("ADJ(A") and word.tag in {"ADV", "ADJ(D)"}


def _is_relative(part: Sequence[Word]) -> bool:
    return any(word.tag.startswith("PREL") for word in part[:3])


def _rumours(words: Sequence[Word]) -> set[int]:
    """Return where 'sollen' passes on what others say: 'sollen ausgewertet worden sein', not 'sollen öffnen'."""
    return {word.start for part in _supposing(words) for word in part if fold(word.lemma) == _SAID_TO}


def _may_have(words: Sequence[Word]) -> list[Word]:
    """Return 'kann' where it supposes what has happened: 'kann den Ausbruch begünstigt haben'."""
    return [word for part in _supposing(words) for word in part if fold(word.lemma) == _ABLE]


def _supposing(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """Yield the stretches that end in what has happened, behind a modal verb: 'ausgewertet worden sein'."""
    for part in between_commas(words):
        forms = [fold(word.form) for word in part if word.is_word]
        if any(word.tag == "VV(PP)" for word in part) and not _PERFECT.isdisjoint(forms[-2:]):
            yield part


def _supposed(words: Sequence[Word]) -> list[Word]:
    """Return the adjectives that make a predicate less sure: 'gilt als potenzieller Lieferant'."""
    if not any(fold(word.lemma) == _COUNT_AS for word in words):
        return []
    return [word for before, word in pairwise(words) if fold(word.form) in SUPPOSED and fold(before.form) == _AS]


def _can_be(parts: Sequence[Sequence[Word]]) -> list[Word]:
    """Return 'kann' where it stands with 'sein' alone: 'Es kann auch sein, dass der Damm bricht'."""
    whole = [[word for word in part if word.is_word] for part in parts]
    bare = (part for part in whole if part and fold(part[-1].form) == _BE and not _has_content(part))
    return [word for part in bare for word in part if fold(word.lemma) == _ABLE]


def _has_content(words: Sequence[Word]) -> bool:
    return any(word.tag.startswith(_CONTENT) for word in words)


def _is_future(words: Sequence[Word]) -> bool:
    """Whether a clause says what somebody is going to do: 'werde noch am Abend anreisen', not 'wird gesperrt'."""
    lemmas = {fold(word.lemma) for word in words if word.tag.startswith("VA(FIN")}
    return _GOING in lemmas and any(word.tag == "VV(INF)" for word in words)


def _levels_of(word: Word) -> list[int]:
    """Return the levels of a word."""
    forms = {fold(word.lemma), fold(word.form)} if word.tag.startswith("VV") else {fold(word.form)}
    return [level for table, level in _LEVELS if forms & table]
