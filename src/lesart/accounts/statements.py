"""Statements across the reports of a story, each with its members, its verdict and its readings."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Final

from lesart.accounts.answers import answered
from lesart.accounts.candidates import Pair, candidates
from lesart.accounts.clauses import Clause
from lesart.accounts.copies import distinct
from lesart.accounts.evidence import evidence, judge
from lesart.accounts.groups import Group, held_together, joined, layers, new_to
from lesart.accounts.likelihood import likelihood
from lesart.accounts.meaning import Nearness, nearness_of
from lesart.accounts.profiles import Profile, profiles_of
from lesart.accounts.readings import Member, find_readings
from lesart.accounts.vetoes import only_alike
from lesart.models.encoder import Encoder, WordEncoder
from lesart.records import SURE, Article, Marks, Passage, Place, Reading, Span, Statement
from lesart.text.collecting import uncollected

_LEAST: Final = 0.05  # below what is asked even of an answer
Copies = Mapping[str, tuple[Article, ...]]


@uncollected()
def find_statements(
    articles: Sequence[Article],
    marks: Sequence[Marks],
    passages: Sequence[Passage],  # noqa: ARG001
    *,
    encoder: Encoder | WordEncoder | None = None,
) -> tuple[Statement, ...]:
    """Return what the reports of one story state, alone or together; lineages are counted later.

    Every clause of a body that says more than who is cited is in at least one statement; it may be in several. An
    encoder, best one of words in their context, adds likeness of meaning to the evidence.
    """
    reports, copies = distinct(articles)
    by_id = {each.article: each for each in marks}
    texts = {report.id: report for report in reports}
    profiles = profiles_of(reports, {report.id: by_id[report.id] for report in reports})
    nearness = nearness_of(profiles, texts, by_id, encoder)
    scores = pair_scores(profiles, by_id, nearness)
    clauses = [profile.clause for profile in profiles]
    each = [_member([profile], texts, by_id) for profile in profiles]
    numbers = [profile.numbers for profile in profiles]
    layered = [held_together(some, scores, numbers) for some in layers(scores, judge(nearness).threshold)]
    together = _together(layered, each, scores)
    paired = {number for some in layered for group in some for number in group}
    alone = set(range(len(profiles))) - paired - {n for group in together for numbers in group for n in numbers}
    singles = [((number,),) for number in sorted(alone) if _states(clauses[number])]
    # A subhead heads no statement that a sentence could: 'Ort des Treffens'.
    made, leading = [], {profile.forms for profile in profiles if profile.clause.kind == "subhead"}
    for group in [*together, *singles]:
        members = [_member([profiles[n] for n in numbers], texts, by_id) for numbers in group]
        heads = [numbers[0] for numbers in group]
        lead = _best(heads, scores, [profiles[number].forms in leading for number in heads])
        leading.add(profiles[heads[lead]].forms)
        chance = likelihood(group, lead, scores, profiles)
        certain = chance is not None and chance >= SURE
        made.append(replace(_statement(members, lead, copies, sure=certain), probability=chance))
    return tuple(sorted(made, key=lambda each: (each.members, each.id)))


def _together(
    layered: Sequence[Sequence[Group]], members: Sequence[Member], scores: Mapping[Pair, float]
) -> tuple[tuple[Group, ...], ...]:
    """Return the groups as members of statements, answers among them: those that stand firmly, then what else may."""
    firm, likely = layered
    found = answered((*firm, *likely), members, scores)
    clauses = [member.profile.clause for member in members]
    sentences = [(clause.article, clause.sentence.start) for clause in clauses]
    # Answers to what stood alone come last.
    begin, end = len(firm), len(firm) + len(likely)
    standing = joined((*found[:begin], *found[end:]), sentences)
    return standing + new_to(standing, joined(found[begin:end], sentences), sentences)


def _states(clause: Clause) -> bool:
    """Whether a clause that no other report has is worth a statement of its own."""
    return clause.kind != "subhead" and not clause.only_cites


def _member(profiles: Sequence[Profile], articles: Mapping[str, Article], marks: Mapping[str, Marks]) -> Member:
    """Return the member that some clauses of one sentence make, from the first to the last; the longest is the main."""
    spans = [profile.clause.span for profile in profiles]
    main = max(profiles, key=lambda profile: len(profile.clause.words))
    span = Span(min(span.start for span in spans), max(span.end for span in spans))
    return Member(span, main, articles[main.clause.article], marks[main.clause.article])


def pair_scores(
    profiles: Sequence[Profile], marks: Mapping[str, Marks], nearness: Nearness | None = None
) -> dict[Pair, float]:
    """Return for the pairs of clauses that may be of use how likely both state the same."""
    model, by_words = judge(nearness), nearness is None or not nearness.tells_words
    found = evidence(profiles, candidates(profiles, nearness), nearness)
    likely = ((pair, model.probability(values)) for pair, values in found.items())
    return {
        (i, j): probability
        for (i, j), probability in likely
        if probability >= _LEAST and not only_alike(profiles[i], profiles[j], marks, by_words=by_words)
    }


def _best(group: Sequence[int], scores: Mapping[Pair, float], leads: Sequence[bool]) -> int:
    """Return the index of the member that is likest to all the others, of those whose words lead no other statement.

    Else a sentence that stands in two statements would head both, and a reader would take them for one printed twice.
    """
    likeness = [sum(scores.get((min(a, b), max(a, b)), 0.0) for b in group if a != b) for a in group]
    ranked = [(not leads[index], likeness[index], -index) for index in range(len(group))]
    return -max(ranked)[2]


def _statement(members: Sequence[Member], lead: int, copies: Copies, *, sure: bool) -> Statement:
    """Return a statement with its members in the order of reports and places, copies of reports among them."""
    verdict, readings, reasons = find_readings(members, sure=sure)
    places = [member.article.place(member.span.start, member.span.end) for member in members]
    doubled = [(copy.place(p.start, p.end), n) for n, p in enumerate(places) for copy in copies[p.article]]
    ordered = sorted([*zip(places, range(len(places)), strict=True), *doubled])
    spread = tuple(
        Reading(index, reading.start, reading.end, reading.kind, reading.reason)
        for index, (_, number) in enumerate(ordered)
        for reading in readings
        if reading.member == number
    )
    chosen = next(index for index, (place, _) in enumerate(ordered) if place == places[lead])
    found = tuple(place for place, _ in ordered)
    return Statement(identity(found), found, chosen, 0, (), verdict, spread, reasons)


def identity(members: Sequence[Place]) -> str:
    """Return an id made of the places of the members."""
    key = "\n".join(f"{place.article} {place.start} {place.end}" for place in sorted(members))
    return sha256(key.encode()).hexdigest()[:12]
