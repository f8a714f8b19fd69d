"""What is open and what has been settled: questions answered, plans carried out or dropped, inquiries closed."""

from collections.abc import Sequence
from typing import Final, Literal

from lesart.accounts.asking import question, takes_up
from lesart.accounts.clauses import between_commas
from lesart.accounts.evidence import matches
from lesart.accounts.profiles import stems_of
from lesart.accounts.quantities import same_base
from lesart.accounts.readings.certainty import PLANNED, STATED, level, past_verbs
from lesart.accounts.readings.findings import Comparison, Finding, Member, before
from lesart.accounts.readings.governing import governs, told
from lesart.accounts.readings.questions import asks_too, tells, wanted
from lesart.german.pending import ANNOUNCED, PENDING, STILL
from lesart.german.updates import REVERSED
from lesart.models.words import Word
from lesart.records import Span
from lesart.text.fold import fold
from lesart.text.senses import senses

Waiting = Literal["planned", "guessed", "pending"]
_ANSWERS: Final = 0.3  # an answer takes up the words of the question
_TAKEN_UP: Final = 0.5  # and most of a clause that leaves open without a question: 'ist nicht auszuschließen'
_NEARLY: Final = 0.5  # 'war an Bord' has no verb of its own, so that all else must be the same
_SAME: Final = 0.25  # what has happened takes up the words of the plan


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
        if number in pair
        if tells(members[n], kind, members[number]) or (kind is None and _answers(group, pair, number))
    ]
    answered = [
        n for n in answers if n not in asked and not before(members[n], members[number]) and not asks_too(members[n])
    ]
    if not answered:
        return (Finding("certainty", "open", tuple(unknown), f"Offen: {members[number].says(span)}."),)
    teller = members[answered[-1]]
    reason = f"Zunächst offen ({members[number].says(span)}), dann geklärt: {teller.says(teller.span)}"
    return (Finding("certainty", "settled", (*unknown, (answered[-1], teller.span)), reason),)


def _answers(group: Comparison, pair: tuple[int, int], number: int) -> bool:
    """Whether the other of two members takes up the question of one of them, or, where it asks none, most it says."""
    asking, other = (group.members[n].profile for n in (number, *(n for n in pair if n != number)))
    asked = question(asking)
    if question(other) is not None or other.clause.kind == "subhead":
        return False
    if asked is None:
        return group.contained(*pair) >= _TAKEN_UP
    return group.contained(*pair) >= _ANSWERS and takes_up(asked, asking, other)


def compare_plans(group: Comparison) -> tuple[Finding, ...]:
    """Return what an earlier report calls a plan and a later one calls past ('wollte ursprünglich', 'inzwischen')."""
    members, ordered = group.members, _in_time(group)
    levels = {i: level(members[i]) for i in {i for i, _ in ordered}}
    for i, j in ordered:
        how_sure, plan = levels[i]
        change = next((w for w in members[j].profile.clause.words if fold(w.form) in REVERSED), None)
        if how_sure == PLANNED and plan and change:
            span = Span(change.start, change.end)
            reason = f"Erst geplant ({members[i].says(plan)}), später anders: {members[j].says(members[j].span)}"
            return (Finding("certainty", "settled", ((i, plan), (j, span)), reason),)
    return ()


def compare_overtaken(group: Comparison) -> tuple[Finding, ...]:
    """Return what an earlier report expects, plans or waits for and a later one tells as having happened.

    What has happened must be what was waited for: its verb is a word of the plan.
    """
    members, ordered = group.members, _in_time(group)
    waiting = {i: _waits(members[i]) for i in {i for i, _ in ordered}}
    told_done = {j: _done(members[j]) for j in {j for _, j in ordered}} if any(waiting.values()) else {}
    for i, j in ordered:
        weak, done = waiting[i], told_done.get(j, ())
        fits = group.contained(i, j) >= _SAME and _one_count(members[i], members[j])
        if weak and fits and governs(weak[0], members[i], members[j]):
            same = _of_plan(done, members[i], weak[0]) or (bool(done) and _announced(members[i], members[j], weak[0]))
            if same or (group.alike(i, j) >= _NEARLY and any(word.tag.startswith("VA") for word in done)):
                word = weak[0]
                shown = members[i].span if weak[1] == "pending" else word
                reason = _reason(weak[1], members[i].says(shown), members[j].says(members[j].span))
                return (Finding("certainty", "settled", ((i, word), (j, members[j].span)), reason),)
    return ()


def _one_count(a: Member, b: Member) -> bool:
    """Whether two members count one thing, where both count: 'soll 40 Verträge geschlossen haben', 'mit 7 Firmen'."""
    pairs = [(x, y) for x in a.figures for y in b.figures]
    return not pairs or any(same_base(x, a.article.text, y, b.article.text) for x, y in pairs)


def _of_plan(done: Sequence[Word], plan: Member, said: Span) -> bool:
    """Whether what has happened is told in a whole word of the stretch that plans it.

    'gearbeitet' is none of 'Gastarbeiter', nor 'geraten' of 'in Not geratene Bauern sollen'; 'wurde gestoppt, weitere
    sollen folgen' plans only what comes last.
    """
    words = plan.profile.clause.words
    around = next((part for part in between_commas(words) if part[0].start <= said.start < part[-1].end), words)
    deeds = (word for word in around if not word.tag.startswith("ADJ(A"))
    whole = [stems for word in deeds if len(stems := stems_of(word)) == 1]
    meant = {sense for stems in whole for sense in senses(stems[0])}
    known = {stems[0] for stems in whole}
    return any(key in known or not meant.isdisjoint(senses(key)) for word in done for key in stems_of(word))


def _announced(plan: Member, later: Member, word: Span) -> bool:
    """Whether what is announced is no deed but a thing, which returns later: 'kündigte Revision an', 'hat Revision'."""
    verbs = [w for w in plan.profile.clause.words if w.tag.startswith("VV")]
    nouns = [w for w in plan.profile.clause.words if w.tag.startswith("NN")]
    only = len(verbs) == 1 and verbs[0].start == word.start and fold(verbs[0].form) in ANNOUNCED
    return only and any(matches(key, later.profile) == 1 for noun in nouns for key in stems_of(noun))


def _reason(kind: Waiting, weak: str, told: str) -> str:
    if kind == "planned":
        return f"Erst geplant ({weak}), dann gemeldet: {told}"
    return f"Erst vermutet ({weak}), dann gemeldet: {told}" if kind == "guessed" else f"Erst {weak}, dann {told}."


def _in_time(group: Comparison) -> list[tuple[int, int]]:
    """Return the pairs of members of which one is known to be older, the older first, in the order of time."""
    members = group.members
    ordered = [(i, j) for pair in group.pairs for i, j in (pair, pair[::-1]) if before(members[i], members[j])]
    return sorted(ordered, key=lambda each: [(members[n].article.published or "", n) for n in each])


def _waits(member: Member) -> tuple[Span, Waiting] | None:
    """Return the word by which a member says that something is yet to be, and what it makes of it."""
    how_sure, word = level(member)
    if word and how_sure < STATED:
        return word, "planned" if how_sure >= PLANNED else "guessed"
    words = member.profile.clause.words
    forms = {fold(word.form) for word in words}
    pending = (word for word in words if fold(word.form) in PENDING)
    found = next(pending, None) if not forms.isdisjoint(STILL) and not past_verbs(words) else None
    return (Span(found.start, found.end), "pending") if found else None


def _done(member: Member) -> tuple[Word, ...]:
    """Return the verbs by which a member tells without a word of doubt what is past: 'hat … eingelegt', 'begannen'."""
    undone = member.profile.negated or member.open or _waits(member) or _hearsay(member)
    if undone or level(member)[0] < STATED:
        return ()
    return past_verbs(told(member.profile.clause.words))


def _hearsay(member: Member) -> bool:
    """Whether a member only passes on what it heard: 'hieß es', 'nach Medienberichten'."""
    claims = (c for c in member.marks.claims if c.kind == "hearsay")
    return any(member.span.start <= claim.start < member.span.end for claim in claims)
