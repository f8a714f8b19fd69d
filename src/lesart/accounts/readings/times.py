"""Times that cannot both be meant: of the same bearing ('ab', 'bis', 'am'), with no moment in common."""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from typing import Final

from lesart.accounts.readings.certainty import same_verb
from lesart.accounts.readings.findings import Comparison, Finding, Member, linked
from lesart.german.bases import AGAINST, MORE
from lesart.german.months import WEEKDAY_NAMES
from lesart.german.updates import AGAIN, PLANNED_FIRST
from lesart.records import Span, Time
from lesart.text.fold import fold
from lesart.text.intervals import Interval, interval, overlap
from lesart.text.tokens import tokens

_SINCE: Final = frozenset({"seit", "ab", "von", "vom"})
_UNTIL: Final = frozenset({"bis"})
# What counts from another day of the text is resolved too uncertainly to contradict anything.
_RELATIVE: Final = frozenset({
    "vorabend", "vortag", "vortages", "folgetag", "tags", "darauf", "zuvor", "danach", "jenem", "jener", "selben",
    "gleichen",
})  # fmt: skip
_ARTICLES: Final = frozenset({"der", "dem", "den", "einer", "einem", "seiner", "seinem", "ihrer", "ihrem"})
_BEYOND: Final = frozenset({"vor", "nach"})
_REACH: Final = 24
_JOINERS: Final = frozenset({"oder", "und", "bzw.", "beziehungsweise"})
_THAN: Final = "als"
_SHORTEST: Final = 4  # letters of a comparative are more: not 'aber', 'oder', 'über'
_ALIKE: Final = 0.25
_LASTING: Final = 0.3  # clauses name lengths of many things; where these share more it is the same that lasts
_LESS: Final = 0.2  # what happens twice has two times; clauses that share less must have their verb in common
_YEARS: Final = re.compile(r"P(\d{1,4})Y$")
_PARTS: Final = frozenset({"START", "MID", "END"})
_MONTH: Final = re.compile(r"\d{4}-\d\d")
_YEAR_SAID: Final = re.compile(r"\d{4}")
_CLOCK: Final = re.compile(r"T(\d{2}:\d{2})$")
_LENGTH: Final = re.compile(r"P(T?)(\d{1,6}(?:\.\d{1,3})?)([A-Z])$")
_ROUNDED: Final = 10  # 'seit rund hundert Jahren' may be since ten years more or less
_CLOSE: Final = 0.1  # 'knapp zwei Stunden' and 'gut zwei Stunden'
_DAY: Final = timedelta(days=1)
_YEAR: Final = timedelta(days=360)
Placed = tuple[Time, Interval]


def compare_times(group: Comparison) -> tuple[Finding, ...]:
    """Return the times that have one bearing and no moment in common, and the lengths of what lasts that differ."""
    clashes = [
        ((i, a), (j, b))
        for i, j in group.pairs
        if group.contained(i, j) >= _ALIKE and all(_says_more(group.members[n]) for n in (i, j))
        if group.alike(i, j) >= _LESS or same_verb(group.members[i], group.members[j])
        for a, b in _clashes(group.members[i], group.members[j], lasting=group.alike(i, j) >= _LASTING)
    ]
    found = []
    for told in linked(clashes):
        said = list(dict.fromkeys(group.members[number].says(_span(time)) for number, time in told))
        reason = f"Die Zeitangaben gehen auseinander: {', '.join(said[:-1])} und {said[-1]}."
        found.append(Finding("time", "fact", tuple((number, _span(time)) for number, time in told), reason))
    return tuple(found)


def _says_more(member: Member) -> bool:
    """Whether a member says of what its times are ('das reicht bis Mitte April' does not), and of what is but once.

    What was to be at first, and what happens again, has another time by right.
    """
    profile = member.profile
    once = PLANNED_FIRST.isdisjoint(profile.forms) and AGAIN.isdisjoint(profile.forms)
    return once and len(profile.stems.weights.keys() - profile.whens) > 1


def _clashes(a: Member, b: Member, *, lasting: bool) -> Iterator[tuple[Time, Time]]:
    """Yield the first pair of times that clash, where no time of one bearing fits any of the other.

    Times in the same words ('am Freitag') are not told: if they are of different weeks, no reader could see it.
    """
    shared = {_moment(time) for time in a.times} & {_moment(time) for time in b.times}
    mine, theirs = _placed(a, shared), _placed(b, shared)
    for bearing in sorted(mine.keys() & theirs.keys()):
        fits = any(_fit((a, x), (b, y)) for x in mine[bearing] for y in theirs[bearing])
        if not fits:
            yield mine[bearing][0][0], theirs[bearing][0][0]
            return
    one, other = _length(a), _length(b)
    if lasting and one and other and _other_length(one, other):
        yield one, other


def _fit(one: tuple[Member, Placed], other: tuple[Member, Placed]) -> bool:
    """Whether two times can be one; an hour is compared by the clock, since its day may be that of the report."""
    (a, (x, mine)), (b, (y, theirs)) = one, other
    words = [fold(_span(time).of(member.article.text)) for member, time in ((a, x), (b, y))]
    clocks = [_CLOCK.search(time.value) for time in (x, y)]
    # An hour without a day is that of the report, which says nothing against a day; nor do two Mondays in words.
    if words[0] == words[1] or _weekday(a, x) & _weekday(b, y) or any(clocks) != all(clocks):
        return True
    if all(clocks):
        return any(overlap(mine, (theirs[0] + days * _DAY, theirs[1] + days * _DAY)) for days in range(-1, 2))
    return overlap(mine, _in_the_year_of(x, y, words) or theirs) or _of_other_size(mine, theirs)


def _in_the_year_of(time: Time, other: Time, words: Collection[str]) -> Interval | None:
    """Return when another time is in the year of a first, where both name one month and not both its year.

    Which year 'im Juni' means was only guessed, for each report by itself.
    """
    dated = all(_YEAR_SAID.search(said) for said in words) or not time.value[:4].isdigit()
    if dated or time.value[4:7] != other.value[4:7] or not _MONTH.match(other.value):
        return None
    return interval(time.value[:4] + other.value[4:], other.mod)


def _weekday(member: Member, time: Time) -> set[str]:
    """Return the days of the week that a time names: 'Montagabend'."""
    said = fold(_span(time).of(member.article.text))
    return {day for day in WEEKDAY_NAMES if day in said} if not _CLOCK.search(time.value) else set()


def _of_other_size(mine: Interval, theirs: Interval) -> bool:
    """Whether one of two times is a year or a decade, and the other a day: '(1798-1861)' beside 'am Freitag'.

    They belong to different things, of which the clause speaks at once.
    """
    short, long = sorted((mine[1] - mine[0], theirs[1] - theirs[0]))
    return long >= _YEAR and short < _YEAR and abs(mine[0] - theirs[0]) > 2 * _YEAR


def _length(member: Member) -> Time | None:
    """Return the only length of time that a member gives, None where it has none, several or 'seit', 'in', 'nach'."""
    found = [time for time in member.times if time.type == "DURATION" and _LENGTH.match(time.value)]
    return found[0] if len(found) == 1 and not _preposed(found[0], member.article.text) else None


def _preposed(time: Time, text: str) -> bool:
    """Whether a preposition makes a length a distance in time: 'seit', 'in', 'binnen', 'vor' or 'nach drei Tagen'."""
    before = [fold(token.form) for token in tokens(text, max(0, time.start - _REACH), time.start)][-1:]
    return not {*before, *_first(time, text)}.isdisjoint({"seit", "in", "binnen", "vor", "ab", "alle"})


def _other_length(one: Time, other: Time) -> bool:
    """Whether two lengths in one unit cannot both be meant."""
    a, b = _LENGTH.match(one.value), _LENGTH.match(other.value)
    if not a or not b or a.group(1, 3) != b.group(1, 3):
        return False
    short, long = sorted(((float(a.group(2)), one.mod), (float(b.group(2)), other.mod)), key=lambda each: each[0])
    reaches = short[1] in {"MORE_THAN", "EQUAL_OR_MORE"} or long[1] in {"LESS_THAN", "EQUAL_OR_LESS"}
    return not reaches and short[0] < (1 - _CLOSE) * long[0]


def _moment(time: Time) -> str:
    """Return a time's value with the part of it that is meant: 'Anfang Oktober' is not 'Ende Oktober'."""
    return f"{time.value} {time.mod}" if time.mod in _PARTS else time.value


def _placed(member: Member, shared: Collection[str]) -> dict[str, list[Placed]]:
    """Return the times of a member that can be placed in time, by bearing, without values that both members have.

    'Von Samstag an bis 15. Juni' does not contradict 'ab dem 15. Juni': of one of several times both reports know.
    """
    found: dict[str, list[Placed]] = {}
    last, bearing = 0, ""
    for time in member.times:
        # 'Ab Juni oder Juli': both are beginnings.
        joined = member.article.text[last : time.start].strip() in _JOINERS
        last, bearing = time.end, bearing if joined else _bearing(time, member.article.text)
        stretch = _stretch(time, bearing, member.article.published)
        leaning = not _RELATIVE.isdisjoint(fold(_span(time).of(member.article.text)).split()) or _leans(time, member)
        if stretch and _moment(time) not in shared and not leaning:
            found.setdefault(bearing, []).append((time, stretch))
    return found


def _leans(time: Time, member: Member) -> bool:
    """Whether a time is told from something that happened: 'am Abend vor der Wahl', not 'am Montag vor Gericht'."""
    after = [fold(token.form) for token in tokens(member.article.text, time.end, time.end + _REACH)][:2]
    return bool(after) and after[0] in _BEYOND and after[-1] in _ARTICLES


def _stretch(time: Time, bearing: str, published: str | None) -> Interval | None:
    """Return when a time is; 'seit vier Jahren' in a report of 2026 is 2022."""
    years = _YEARS.match(time.value)
    if years and bearing == "since" and published and published[:4].isdigit():
        length = int(years.group(1))
        year, slack = int(published[:4]) - length, length // _ROUNDED if time.mod else 0
        around = [interval(f"{each:04d}") for each in (year - slack, year + slack) if each > 0]
        return (around[0][0], around[-1][1]) if around and around[0] and around[-1] else None
    return interval(time.value, time.mod) if time.type in {"DATE", "TIME"} else None


def _bearing(time: Time, text: str) -> str:
    """Return whether a time is a beginning, an end, a bound, what something is measured against, or simply when."""
    before = [fold(token.form) for token in tokens(text, max(0, time.start - _REACH), time.start)]
    near = {*before[-2:], *_first(time, text)}
    if not AGAINST.isdisjoint(before[-3:]) or _is_compared(before):
        return "against"
    if near & _SINCE:
        return "since"
    if near & _UNTIL:
        return "until"
    return "beyond" if near & _BEYOND else "at"


def _is_compared(before: Sequence[str]) -> bool:
    """Whether a time is what more or less is measured against: 'weniger als im März', 'niedriger aus als im März'."""
    if _THAN not in before[-2:]:
        return False
    place = len(before) - 1 - before[::-1].index(_THAN)
    beside = before[max(0, place - 2) : place]
    return any(form in MORE or (form.endswith("er") and len(form) > _SHORTEST) for form in beside)


def _first(time: Time, text: str) -> list[str]:
    return [fold(token.form) for token in tokens(text, time.start, time.end)][:1]


def _span(time: Time) -> Span:
    return Span(time.start, time.end)
