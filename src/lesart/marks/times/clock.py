"""Rules for times of the clock and parts of the day."""

from datetime import date
from typing import Final

from lesart.german.day_parts import AFTERNOON
from lesart.marks.times.calendar import shifted
from lesart.marks.times.context import Context, Moment
from lesart.marks.times.durations import modifier
from lesart.marks.times.items import Item
from lesart.marks.times.rule import Draft, Hit, Rule
from lesart.marks.times.weekdays import nearest, weekday_item
from lesart.records import Anchor

_HOURS: Final = 24  # of a day; also the hour that ends it
_MINUTES: Final = 60
_NOON: Final = 12
_EVENING: Final = 18
_SMALL_HOURS: Final = 6
_LOOK_AHEAD: Final = 4
_TOLD: Final = 6  # sentences that a day named before holds for


def clock(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'20 Uhr', '18.30 Uhr', 'kurz nach neun Uhr', '8 Uhr abends', '20 Uhr MESZ'."""
    hour = hit.at("hour")
    time = _time(hit, hour) if hour is not None else None
    return (_draft(hit, context, time),) if time else ()


def _time(hit: Hit, item: Item) -> tuple[int, int] | None:
    if item.letter == "c":
        hour, minute = (int(part) for part in item.code.split("."))
    else:
        minutes = hit.at("minute")
        hour, minute = int(item.number), int(minutes.number) if minutes is not None else 0
    part = hit.at("part")
    if part is not None and part.code in AFTERNOON and 0 < hour < _NOON:
        hour += _NOON
    return (hour, minute) if hour <= _HOURS and minute < _MINUTES and item.number == int(item.number) else None


def _draft(hit: Hit, context: Context, time: tuple[int, int]) -> Draft:
    day, anchor = _day(hit, context)
    told = context.recent(_TOLD)
    if day and told and told.day == day and (told.hour or 0) >= _EVENING and time[0] <= _SMALL_HOURS:
        day = shifted(day, 1)  # 'gegen 23 Uhr begann der Brand, um 2 Uhr war er gelöscht'
    zone = hit.at("zone") or hit.at("bare_zone")
    value = f"{day.isoformat() if day else 'XXXX-XX-XX'}T{time[0]:02d}:{time[1]:02d}{zone.code if zone else ''}"
    return Draft(hit.first, hit.last, "TIME", value, modifier(hit.at("about")), anchor, _moment(day, time[0]))


def _moment(day: date | None, hour: int) -> Moment | None:
    return Moment(day.year, day.month, day, hour) if day else None


def _day(hit: Hit, context: Context) -> tuple[date | None, Anchor]:
    """Return the day of a clock time: one of its sentence, one right behind it, the text's last, the report's."""
    words = hit.items[hit.first].word, hit.items[hit.last].word
    tense = context.tense(*words)
    told = context.recent(0)
    if told and told.day and (tense or hit.first - told.place <= _LOOK_AHEAD):
        return told.day, "text"
    for item in hit.items.between(hit.last + 1, hit.last + 1 + _LOOK_AHEAD):
        if item.letter == "k":
            return nearest(hit, context, weekday_item(item)[0]), context.reference.anchor
    told = context.recent(_TOLD)
    if told and told.day and tense in {"past", "present"}:  # a list of events has no verb
        return told.day, "text"
    return context.reference.day, context.reference.anchor


def clock_range(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'14-18 Uhr', 'von 10.30 bis 12 Uhr', '13.00 und 17.45 Uhr': a time each."""
    first, middle = hit.at("from_hour"), hit.index("from_hour")
    second = hit.index("hour")
    if first is None or middle is None or second is None:
        return ()
    early = Hit(hit.items, hit.words, hit.first, middle, {"hour": middle})
    late = Hit(hit.items, hit.words, second, hit.last, hit.named)
    drafts = clock(early, context) + clock(late, context)
    return drafts if len(drafts) == 2 else ()  # noqa: PLR2004 - both ends


def clock_ranges(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'8.30-12 und 14.30-16.30 Uhr': four times."""
    hours = [hit.named[name] for name in ("from_hour", "to_hour", "next_hour", "hour")]
    ends = [*hours[:3], hit.last]
    drafts: list[Draft] = []
    for at, end in zip(hours, ends, strict=True):
        drafts += clock(Hit(hit.items, hit.words, at, end, {"hour": at}), context)
        for draft in drafts[-1:]:
            context.remember(draft.moment, draft.last)  # 'morgen von 8-12 und 14-16 Uhr': all four are of that day
    return tuple(drafts) if len(drafts) == len(hours) else ()


def half_hour(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'um halb neun': half an hour before."""
    hour = hit.at("hour")
    if hour is None or hit.before() not in {"um", "gegen", "bis", "ab", "seit", "nach", "vor", "kurz", "auf"}:
        return ()
    number = int(hour.number)
    if not 1 <= number <= _NOON or hour.number != number:
        return ()
    part = hit.at("part")
    later = _NOON if part is not None and part.code in AFTERNOON else 0
    return (_draft(hit, context, (number - 1 + later, 30)),)


def midnight(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'um Mitternacht' ends the day that is told of, 'nach Mitternacht' begins the next; without a day today begins."""
    if hit.before() not in _BEFORE_MIDNIGHT:
        return ()
    told = context.recent(0)
    if told and told.day and hit.before() != "nach":
        value = f"{told.day.isoformat()}T24:00"
        return (
            Draft(hit.first, hit.last, "TIME", value, modifier(hit.at("about")), "text", _moment(told.day, _HOURS)),
        )
    return (_draft(hit, context, (0, 0)),)


_BEFORE_MIDNIGHT: Final = frozenset({"um", "nach", "vor", "gegen", "bis", "ab", "seit", "kurz", "zu"})


def part_of_day(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am Abend', 'in der Nacht', 'am frühen Morgen', 'in den Morgenstunden'."""
    part, early, relation = hit.at("part"), hit.at("early"), hit.at("relation")
    if part is None or not part.form[0].isupper() or not _is_time(hit):
        return ()
    mod = early.code if early is not None else None
    told = context.recent(_TOLD)
    day, anchor = (told.day, "text") if told and told.day else (context.reference.day, context.reference.anchor)
    if relation is not None and context.reference.day is not None:
        return _related_part(hit, context, part.code, int(relation.number))
    if day is None:
        return (Draft(hit.first, hit.last, "TIME", f"XXXX-XX-XXT{part.code}", mod),)
    moment = Moment(day.year, day.month, day)
    return (Draft(hit.first, hit.last, "TIME", f"{day.isoformat()}T{part.code}", mod, anchor, moment),)


_BEFORE_PART: Final = frozenset({"am", "in", "im", "gegen", "bis", "zum", "vom", "über", "seit", "um", "zur", "ab"})


def _is_time(hit: Hit) -> bool:
    """Whether a part of the day is a time here, not a subject ('der Abend begann') or a greeting."""
    return hit.before() in _BEFORE_PART or hit.at("relation") is not None or hit.at("same") is not None


def _related_part(hit: Hit, context: Context, part: str, steps: int) -> tuple[Draft, ...]:
    """'vergangene Nacht' ended today, as 'in der Nacht zum …' says; 'am nächsten Morgen' counts from the text."""
    told = context.recent(2)
    base = told.day if told and told.day and steps > 0 else context.reference.day
    if base is None:
        return ()
    day = shifted(base, steps + (part == "NI" and steps < 0))
    moment = Moment(day.year, day.month, day)
    anchor = context.reference.anchor if steps <= 0 else "text"
    return (Draft(hit.first, hit.last, "TIME", f"{day.isoformat()}T{part}", anchor=anchor, moment=moment),)


_HOUR: Final = "hour:SMALL|TWIN|WORD|ONE"
_PLAIN: Final = "SMALL|TWIN"
_ZONE: Final = "(?:OPEN zone:ZONE CLOSE|bare_zone:ZONE)?"
RULES: Final = (
    Rule(
        "clock-ranges",
        f"from_hour:{_PLAIN} (?:DASH|TO) to_hour:{_PLAIN} (?:AND|COMMA|SLASH) IN? next_hour:{_PLAIN} "
        f"(?:DASH|TO) hour:{_PLAIN} CLOCK",
        "8.30-12 und 14.30-16.30 Uhr",
        clock_ranges,
    ),
    Rule(
        "clock-range",
        f"from_hour:SMALL|TWIN|WORD CLOCK? (?:DASH|TO|AND|SLASH) {_HOUR} CLOCK {_ZONE}",
        "von 10.30 bis 12 Uhr",
        clock_range,
    ),
    Rule(
        "clock",
        f"about:ABOUT? {_HOUR} CLOCK minute:SMALL|COUNT? part:HABIT|MORNING? {_ZONE}",
        "18.30 Uhr",
        clock,
    ),
    Rule("clock-with-zone", f"{_HOUR} (?:OPEN zone:ZONE CLOSE|bare_zone:ZONE)", "13:05 MESZ", clock),
    Rule("midnight", "about:ABOUT? MIDNIGHT", "um Mitternacht", midnight),
    Rule("half-hour", "HALF hour:SMALL|WORD part:HABIT|MORNING?", "um halb neun", half_hour),
    Rule(
        "part-of-day",
        "ARTICLE? (?:same:SAME|relation:RELATION)? early:EARLY? part:PART",
        "am frühen Abend",
        part_of_day,
    ),
)
