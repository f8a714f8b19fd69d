"""Findings summed up: the verdict that weighs most, the readings, and the reasons in words."""

from collections.abc import Callable, Sequence
from typing import Final

from lesart.accounts.readings.certainty import compare_certainty
from lesart.accounts.readings.figures import compare_figures
from lesart.accounts.readings.findings import Comparison, Finding, Member, comparison
from lesart.accounts.readings.modifiers import compare_modifiers
from lesart.accounts.readings.names import compare_names
from lesart.accounts.readings.polarity import compare_polarity
from lesart.accounts.readings.rewording import compare_rewording
from lesart.accounts.readings.scope import compare_scope
from lesart.accounts.readings.settling import compare_open, compare_overtaken, compare_plans
from lesart.accounts.readings.speech import compare_speakers, compare_wording
from lesart.accounts.readings.times import compare_times
from lesart.records import Reading, Verdict

COMPARISONS: Final[tuple[Callable[[Comparison], tuple[Finding, ...]], ...]] = (
    compare_open,
    compare_plans,
    compare_overtaken,
    compare_figures,
    compare_times,
    compare_names,
    compare_polarity,
    compare_scope,
    compare_speakers,
    compare_certainty,
    compare_wording,
    compare_modifiers,
)
# What is settled is no contradiction, and a contradiction in facts outweighs one in words.
_WEIGHT: Final[tuple[Verdict, ...]] = ("settled", "open", "fact", "certainty", "wording")


def find_readings(
    members: Sequence[Member], *, sure: bool = False
) -> tuple[Verdict, tuple[Reading, ...], tuple[str, ...]]:
    """Return the verdict on a statement, its readings by member, and the reasons in German.

    That two reports merely write differently is told only where they are `sure` to state the same.
    """
    if len({member.article.id for member in members}) == 1:
        return ("open" if all(member.open for member in members) else "single"), (), ()
    group = comparison(members)
    # That words differ goes without saying where what they say does.
    findings = [finding for compare in COMPARISONS for finding in compare(group)]
    findings = findings or [*compare_rewording(group, sure=sure)]
    if not findings:
        return "agree", (), ()
    verdict = min((finding.verdict for finding in findings), key=_WEIGHT.index)
    readings = {
        Reading(number, span.start, span.end, finding.kind, finding.reason)
        for finding in findings
        for number, span in finding.spans
    }
    ordered = sorted(readings, key=lambda each: (each.member, each.start, each.end, each.kind, each.reason or ""))
    return verdict, tuple(ordered), tuple(dict.fromkeys(finding.reason for finding in findings))
