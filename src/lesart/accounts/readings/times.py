"""Times that cannot both be meant: of the same bearing ('ab', 'bis', 'am'), with no moment in common."""

import re
from typing import Final

from lesart.accounts.readings.findings import Comparison, Finding, Member
from lesart.records import Span, Time
from lesart.text.fold import fold
from lesart.text.intervals import Interval, interval, overlap
from lesart.text.tokens import tokens

_SINCE: Final = frozenset({"seit", "ab", "von", "vom"})
_UNTIL: Final = frozenset({"bis"})
_BEYOND: Final = frozenset({"vor", "nach"})
_REACH: Final = 24
_ALIKE: Final = 0.25
_YEARS: Final = re.compile(r"P(\d{1,4})Y$")


def compare_times(group: Comparison) -> tuple[Finding, ...]:
    """Return the times of two members that have one bearing and no moment in common."""
    members = group.members
    return tuple(
        Finding(
            "time",
            "fact",
            ((i, _span(a)), (j, _span(b))),
            f"Die Zeitangaben gehen auseinander: {members[i].says(_span(a))} und {members[j].says(_span(b))}.",
        )
        for i, j in group.pairs
        if group.contained(i, j) >= _ALIKE
        for a, b in _clashes(members[i], members[j])
    )


def _clashes(a: Member, b: Member) -> list[tuple[Time, Time]]:
    """Return the first pair of times that clash, where no time of one bearing fits any of the other."""
    mine, theirs = _placed(a), _placed(b)
    for bearing in sorted(mine.keys() & theirs.keys()):
        fits = any(overlap(x, y) for _, x in mine[bearing] for _, y in theirs[bearing])
        if not fits:
            return [(mine[bearing][0][0], theirs[bearing][0][0])]
    return []


def _placed(member: Member) -> dict[str, list[tuple[Time, Interval]]]:
    """Return the times of a member that can be placed in time, by bearing."""
    found: dict[str, list[tuple[Time, Interval]]] = {}
    for time in member.times:
        bearing = _bearing(time, member.article.text)
        stretch = _stretch(time, bearing, member.article.published)
        if stretch:
            found.setdefault(bearing, []).append((time, stretch))
    return found


def _stretch(time: Time, bearing: str, published: str | None) -> Interval | None:
    """Return when a time is; 'seit vier Jahren' in a report of 2026 is 2022."""
    years = _YEARS.match(time.value)
    if years and bearing == "since" and published and published[:4].isdigit():
        year = int(published[:4]) - int(years.group(1))
        return interval(f"{year:04d}") if year > 0 else None
    return interval(time.value, time.mod) if time.type in {"DATE", "TIME"} else None


def _bearing(time: Time, text: str) -> str:
    """Return whether a time is a beginning, an end, a bound or simply when."""
    before = [fold(token.form) for token in tokens(text, max(0, time.start - _REACH), time.start)][-2:]
    inside = [fold(token.form) for token in tokens(text, time.start, time.end)][:1]
    near = {*before, *inside}
    if near & _SINCE:
        return "since"
    if near & _UNTIL:
        return "until"
    return "beyond" if near & _BEYOND else "at"


def _span(time: Time) -> Span:
    return Span(time.start, time.end)
