"""Rules for weekdays, by tense and context, and for days counted from today."""

from datetime import date
from typing import Final

from lesart.german.planning import PLANNING
from lesart.marks.times.calendar import DAYS_IN_WEEK, shifted, weekday_on
from lesart.marks.times.context import Context, Moment
from lesart.marks.times.items import Item
from lesart.marks.times.rule import Draft, Hit, Rule
from lesart.records import TimeType

_AHEAD: Final = frozenset({"bis", "ab"})
_NOT_ONE_DAY: Final = frozenset({"jeden", "jeder", "ein", "einem", "einen", "eines", "kein", "keinen"})


def weekday_item(item: Item) -> tuple[int, str | None]:
    """Return the number of a weekday and the part of the day that it is compounded with ('Mittwochmorgen')."""
    return item.value if isinstance(item.value, tuple) and len(item.value) == 2 else (1, None)  # noqa: PLR2004


def nearest(hit: Hit, context: Context, weekday: int) -> date | None:
    """Return the weekday that is meant: the last where the clause tells of the past, else the next."""
    base = context.reference.day
    if base is None:
        return None
    relation = hit.at("relation")
    if relation is not None and relation.number:
        side = int(relation.number)
        start = shifted(base, side // abs(side))
        return shifted(weekday_on(start, weekday, side), (abs(side) - 1) * DAYS_IN_WEEK * (1 if side > 0 else -1))
    words = hit.items[hit.first].word, hit.items[hit.last].word
    if not _is_ahead(hit, context, words):
        return weekday_on(base, weekday, -1)
    ahead = weekday_on(base, weekday, 1)
    just_past = (ahead - base).days >= DAYS_IN_WEEK - _JUST_PAST
    return weekday_on(base, weekday, -1) if just_past and _is_told(hit, context, words) else ahead


def _is_ahead(hit: Hit, context: Context, words: tuple[int, int]) -> bool:
    if hit.before() in _AHEAD:
        return True
    tense = context.tense(*words)
    return tense == "future" or (tense == "present" and hit.before() not in {"vom", "seit", "von"})


def _is_told(hit: Hit, context: Context, words: tuple[int, int]) -> bool:
    """Whether the present tells what has happened ('Am Mittwoch kommt es zu einem Unfall'), since nothing plans.

    What lies nearly a week ahead is called 'kommenden Mittwoch', or something says that it is yet to come.
    """
    if hit.before() in _AHEAD or context.tense(*words) != "present":
        return False
    start, end = context.sentence_of(words[0])
    return PLANNING.isdisjoint([word.lemma.lower() for word in context.words[start:end]])


def weekday(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am Mittwoch', 'Mittwochmorgen', 'kommenden Montag', 'am späten Freitagabend', 'Samstag früh'."""
    item, part = hit.at("weekday"), hit.at("part")
    if item is None or hit.before() in _NOT_ONE_DAY:
        return _any_weekday(hit) if item is not None else ()
    number, compounded = weekday_item(item)
    early = hit.at("early")
    code = part.code if part is not None else compounded
    return (_draft(hit, context, nearest(hit, context, number), (number, code, early.code if early else None)),)


def _draft(hit: Hit, context: Context, day: date | None, told: tuple[int, str | None, str | None]) -> Draft:
    number, part, mod = told
    value = day.isoformat() if day else f"XXXX-WXX-{number}"
    kind = _kind(part)
    anchor = context.reference.anchor if day else "text"
    moment = Moment(day.year, day.month, day, _LATE_HOURS.get(part or "")) if day else None
    return Draft(hit.first, hit.last, kind, value + (f"T{part}" if part else ""), mod, anchor, moment)


# From when on parts of a day lead into the next: 'am Mittwochabend vermisst, um 3 Uhr gefunden'.
_LATE_HOURS: Final = {"EV": 18, "NI": 21}


_JUST_PAST: Final = 2  # days


def _kind(part: str | None) -> TimeType:
    return "TIME" if part else "DATE"


def _any_weekday(hit: Hit) -> tuple[Draft, ...]:
    """Return some Monday for 'an einem Montag'."""
    item = hit.at("weekday")
    if item is None or hit.before() in {"jeden", "jeder"}:
        return ()
    number, part = weekday_item(item)
    return (Draft(hit.first, hit.last, "DATE", f"XXXX-WXX-{number}" + (f"T{part}" if part else "")),)


def weekday_of_week(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am Dienstag vergangener Woche', 'Freitag dieser Woche'."""
    item, related, unit = hit.at("weekday"), hit.at("related"), hit.at("unit")
    base = context.reference.day
    if item is None or related is None or unit is None or unit.code != "W" or base is None:
        return ()
    number, part = weekday_item(item)
    monday = shifted(base, 1 - base.isoweekday() + int(related.number) * DAYS_IN_WEEK)
    return (_draft(hit, context, shifted(monday, number - 1), (number, part, None)),)


def weekday_after(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am darauffolgenden Montag': counted from the day that the text spoke of last."""
    item = hit.at("weekday")
    base = context.moment.day if context.moment else context.reference.day
    if item is None or base is None:
        return ()
    number, part = weekday_item(item)
    return (_draft(hit, context, weekday_on(shifted(base, 1), number, 1), (number, part, None)),)


def night_to_weekday(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'in der Nacht zum Mittwoch', 'in der Nacht von Dienstag auf Mittwoch': counted with the day it ends on."""
    item, night = hit.at("weekday"), hit.at("night")
    if item is None or night is None or night.code != "NI":
        return ()
    number, _ = weekday_item(item)
    day = nearest(hit, context, number)
    if day is None:
        return (Draft(hit.first, hit.last, "TIME", f"XXXX-WXX-{number}TNI"),)
    value = f"{day.isoformat()}TNI"
    moment = Moment(day.year, day.month, day)
    return (Draft(hit.first, hit.last, "TIME", value, anchor=context.reference.anchor, moment=moment),)


def today(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'gestern', 'heute Abend', 'morgen früh'; 'heute' is this day or these days, as the text takes it."""
    item, part = hit.at("today"), hit.at("part")
    if item is None:
        return ()
    if int(item.number) == 0 and part is None and not _is_this_day(hit, context):
        return (Draft(hit.first, hit.last, "DATE", "PRESENT_REF"),)
    return _from_today(hit, context, int(item.number), part.code if part else None)


def tomorrow(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'morgen', 'Morgen wird trainiert' – not 'am Morgen'; 'von morgen' as against 'von heute' is the future."""
    item = hit.items[hit.first]
    if item.form.lower() != "morgen" or (item.form[0].isupper() and not _begins(hit)):
        return ()
    part = hit.at("part")
    if hit.before() == "von" and part is None:
        return (Draft(hit.first, hit.last, "DATE", "FUTURE_REF"),)
    return _from_today(hit, context, 1, part.code if part else None)


def _begins(hit: Hit) -> bool:
    """Whether 'Morgen' is the adverb: first in its sentence, and followed by no verb's object of greeting."""
    return hit.before() in {"", ".", ":", "„", "»", '"', "!", "?"} and hit.after()[:1].islower()


def _from_today(hit: Hit, context: Context, days: int, part: str | None) -> tuple[Draft, ...]:
    base = context.reference.day
    kind = _kind(part)
    if base is None:
        return (Draft(hit.first, hit.last, kind, "XXXX-XX-XX" + (f"T{part}" if part else "")),)
    day = shifted(base, days)
    value = day.isoformat() + (f"T{part}" if part else "")
    moment = Moment(day.year, day.month, day)
    return (Draft(hit.first, hit.last, kind, value, anchor=context.reference.anchor, moment=moment),)


def _is_this_day(hit: Hit, context: Context) -> bool:
    """Whether 'heute' is the day of the report: an hour beside it, a past event, or a text that counts days."""
    if hit.before() in {"bis", "von", "noch", "für"}:
        return False
    if hit.after().isdecimal() or hit.after() in {"um", "ab", "gegen"} or hit.after(2) == "morgen":
        return True
    words = hit.items[hit.first].word, hit.items[hit.last].word
    return context.tense(*words) == "past" or context.daily


def of_today(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am heutigen Samstag', 'am gestrigen Abend', 'der heutigen Zeit'."""
    item, noun = hit.at("ofday"), hit.at("noun")
    if item is None:
        return ()
    if noun is None:
        return (Draft(hit.first, hit.last, "DATE", "PRESENT_REF"),) if item.number == 0 else ()
    compounded = weekday_item(noun)[1] if isinstance(noun.value, tuple) else None
    part = noun.code if noun.letter == "p" else compounded
    return _from_today(hit, context, int(item.number), part or None)


RULES: Final = (
    Rule(
        "night-to-weekday",
        "ARTICLE? night:PART IN (?:WEEKDAY (?:IN|TO))? ARTICLE? relation:RELATION? weekday:WEEKDAY",
        "in der Nacht zum Mittwoch",
        night_to_weekday,
    ),
    Rule(
        "weekday-of-week",
        "weekday:WEEKDAY IN? ARTICLE? related:RELATION unit:UNIT",
        "Dienstag vergangener Woche",
        weekday_of_week,
    ),
    Rule("weekday-after", "ARTICLE? FOLLOWING weekday:WEEKDAY", "am darauffolgenden Montag", weekday_after),
    Rule(
        "weekday",
        "ARTICLE? early:EARLY? relation:RELATION? weekday:WEEKDAY part:MORNING|PART|HABIT? (?:OPEN? ZONE CLOSE?)?",
        "am kommenden Mittwoch",
        weekday,
    ),
    Rule("today", "today:TODAY part:MORNING|PART|HABIT?", "gestern Abend", today),
    Rule("tomorrow", "MORNING|PART part:MORNING|PART|HABIT?", "morgen Nachmittag", tomorrow),
    Rule("of-today", "ARTICLE? ofday:OFDAY noun:WEEKDAY|PART|UNIT?", "am heutigen Samstag", of_today),
)
