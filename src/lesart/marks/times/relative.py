"""Rules for weeks, months and years counted from the report ('vergangene Woche'), and days counted from the text."""

from datetime import date
from typing import Final

from lesart.german.time_units import PLURALS
from lesart.marks.times.calendar import DAYS_IN_WEEK, duration, month_value, shifted, week
from lesart.marks.times.context import Context, Moment
from lesart.marks.times.rule import Draft, Hit, Rule

_TOLD: Final = 6  # sentences that 'am Tag danach' may reach back


def unit_value(context: Context, unit: str, steps: int) -> str | None:
    """Return the week, month, year … that is so many steps from the reference, as far as it is known."""
    day, year = context.reference.day, context.reference.year
    if unit == "Y":
        return f"{year + steps:04d}" if year else "XXXX"
    if unit in {"DE", "CE"}:
        return _long_unit(year, unit, steps)
    if unit == "M":
        month = context.reference.month
        return month_value(year, month, steps) if year and month else "XXXX-XX"
    if unit == "Q" and day:
        quarters = day.year * 4 + (day.month - 1) // 3 + steps
        return f"{quarters // 4:04d}-Q{quarters % 4 + 1}"
    return _short_unit(day, unit, steps)


def _long_unit(year: int | None, unit: str, steps: int) -> str | None:
    size = 10 if unit == "DE" else 100
    return str(year // size + steps) if year else None


def _short_unit(day: date | None, unit: str, steps: int) -> str | None:
    if unit in {"W", "WE"}:
        end = "-WE" if unit == "WE" else ""
        return f"{week(shifted(day, steps * DAYS_IN_WEEK))}{end}" if day else f"XXXX-WXX{end}"
    if unit == "D":
        return shifted(day, steps).isoformat() if day else "XXXX-XX-XX"
    return None


def related(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'vergangene Woche', 'Ende nächsten Jahres', 'in diesem Monat', 'am nächsten Tag'."""
    relation, unit, edge = hit.at("relation"), hit.at("unit"), hit.at("edge")
    if relation is None or unit is None or unit.form.lower() in PLURALS:
        return ()
    steps, mod = int(relation.number), edge.code if edge else None
    if unit.code == "D":
        return _related_day(hit, context, steps, relation.form.lower())
    value = unit_value(context, unit.code, steps)
    if value is None:
        return ()
    return (Draft(hit.first, hit.last, "DATE", value, mod, context.reference.anchor),)


def _related_day(hit: Hit, context: Context, steps: int, form: str) -> tuple[Draft, ...]:
    """'am nächsten Tag' and 'an diesem Tag' count from the text; 'am letzten Tag' is the last of something."""
    if steps < 0 or form.startswith(("kommend", "aktuell", "laufend")):
        return ()
    return _told_day(hit, context, steps)


def _told_day(hit: Hit, context: Context, steps: int, *, lasting: bool = True) -> tuple[Draft, ...]:
    """Count from the day told of; what goes back ('am Tag zuvor') leaves the story where it was."""
    told = context.recent(_TOLD)
    base = told.day if told and told.day else None
    anchor = "text" if base else context.reference.anchor
    base = base or context.reference.day
    if base is None:
        return (Draft(hit.first, hit.last, "DATE", "XXXX-XX-XX"),)
    day = shifted(base, steps)
    moment = Moment(day.year, day.month, day) if lasting else None
    return (Draft(hit.first, hit.last, "DATE", day.isoformat(), anchor=anchor, moment=moment),)


def same_day(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am selben Tag', 'im gleichen Jahr': what the text spoke of last."""
    unit = hit.at("unit")
    told = context.recent(_TOLD)
    if unit is None or told is None or unit.form.lower() in PLURALS:
        return ()
    if unit.code == "D" and told.day:
        return _told_day(hit, context, 0)
    if unit.code == "Y" and told.year:
        return (Draft(hit.first, hit.last, "DATE", f"{told.year:04d}"),)
    return ()


def shifted_day(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am Tag danach', 'am 3. Tag danach', 'tags zuvor'."""
    unit, shift, number = hit.at("unit"), hit.at("shift"), hit.at("number")
    if unit is None or shift is None or (number is None and unit.form.lower() in PLURALS):
        return ()
    if unit.code != "D":
        return _shifted_unit(hit, context, unit.code, int(shift.number))
    return _told_day(hit, context, int(shift.number) * (int(number.number) if number else 1), lasting=shift.number > 0)


def _shifted_unit(hit: Hit, context: Context, unit: str, steps: int) -> tuple[Draft, ...]:
    """'im Jahr zuvor', 'in der Woche darauf': beside the year or week that the text spoke of last."""
    if hit.at("number") is not None or hit.before() in {"ein", "eine", "einem", "einer"}:
        return ()
    told = context.recent(_TOLD)
    if unit == "Y" and told and told.year:
        return (Draft(hit.first, hit.last, "DATE", f"{told.year + steps:04d}"),)
    if unit == "W" and told and told.day:
        return (Draft(hit.first, hit.last, "DATE", week(shifted(told.day, steps * DAYS_IN_WEEK))),)
    value = unit_value(context, unit, steps) if unit in {"Y", "M", "W"} else None
    return (Draft(hit.first, hit.last, "DATE", value, anchor=context.reference.anchor),) if value else ()


def following(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am folgenden Tag', 'im folgenden Jahr': counted from the text."""
    unit, told = hit.at("unit"), context.recent(_TOLD)
    if unit is None or unit.form.lower() in PLURALS:
        return ()
    if unit.code == "D":
        return _told_day(hit, context, 1)
    if unit.code == "Y" and told and told.year:
        return (Draft(hit.first, hit.last, "DATE", f"{told.year + 1:04d}", moment=Moment(told.year + 1)),)
    return ()


def neighbour(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'im Vorjahr', 'am Vortag', 'heuer', 'zum Jahresende'."""
    noun = hit.at("noun")
    if noun is None or not isinstance(noun.value, tuple) or len(noun.value) != 3:  # noqa: PLR2004 - unit, steps, mod
        return ()
    unit, steps, mod = noun.value
    if unit == "D":
        return _told_day(hit, context, steps, lasting=steps > 0)
    value = unit_value(context, unit, steps)
    return (Draft(hit.first, hit.last, "DATE", value, mod, context.reference.anchor),) if value else ()


def edge_of_unit(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'Anfang der Woche', 'Ende des Jahres'; 'Ende 2019' and 'Ende Mai' have rules of their own."""
    edge, unit = hit.at("edge"), hit.at("unit")
    if edge is None or unit is None or unit.form.lower() in PLURALS:
        return ()
    told = context.recent(1)
    if unit.code == "Y" and told and told.year and not told.day:
        return (Draft(hit.first, hit.last, "DATE", f"{told.year:04d}", edge.code),)
    if unit.code not in {"Y", "M", "W"}:
        return ()
    value = unit_value(context, unit.code, 0)
    return (Draft(hit.first, hit.last, "DATE", value, edge.code, context.reference.anchor),) if value else ()


def weekend(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am Wochenende': the last by tense, else the coming one."""
    unit = hit.at("unit")
    if unit is None or unit.code != "WE" or hit.before() not in {"am", "zum", "vom", "das", "übers", "bis", "dem"}:
        return ()
    words = hit.items[hit.first].word, hit.items[hit.last].word
    day = context.reference.day
    past = context.tense(*words) == "past" and day is not None and day.isoweekday() < 6  # noqa: PLR2004 - Saturday
    value = unit_value(context, "WE", -1 if past else 0) or "XXXX-WXX-WE"
    return (Draft(hit.first, hit.last, "DATE", value, anchor=context.reference.anchor),)


def stretch(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'den vergangenen zwei Jahren', 'den letzten Jahren', 'den kommenden Tagen' (which stays vague)."""
    relation, unit, number = hit.at("relation"), hit.at("unit"), hit.at("number")
    if relation is None or unit is None or unit.form.lower() not in PLURALS:
        return ()
    some = hit.at("some") is not None
    if number is not None:
        length = duration(unit.code, number.number)
        return (Draft(hit.first, hit.last, "DURATION", length, anchor=context.reference.anchor),)
    if relation.number == 0:
        return (Draft(hit.first, hit.last, "DATE", "PRESENT_REF", anchor=context.reference.anchor),)
    if relation.number > 0 and not some:
        return (Draft(hit.first, hit.last, "DATE", "FUTURE_REF", anchor=context.reference.anchor),)
    return (Draft(hit.first, hit.last, "DURATION", duration(unit.code, None), anchor=context.reference.anchor),)


RULES: Final = (
    Rule(
        "stretch",
        "ARTICLE? relation:RELATION (?:number:SMALL|COUNT|WORD|some:SOME)? unit:UNIT",
        "den vergangenen zwei Jahren",
        stretch,
    ),
    Rule(
        "stretch-after-number", "ARTICLE? number:SMALL|WORD relation:RELATION unit:UNIT", "zwei letzten Jahre", stretch
    ),
    Rule("related", "edge:EDGE? ARTICLE? relation:RELATION unit:UNIT", "Ende nächsten Jahres", related),
    Rule("same", "ARTICLE? SAME unit:UNIT", "am selben Tag", same_day),
    Rule("following", "ARTICLE? FOLLOWING unit:UNIT", "am folgenden Tag", following),
    Rule(
        "day-before-or-after",
        "ARTICLE? (?:number:SMALL DOT)? unit:UNIT shift:SHIFT",
        "am 3. Tag danach",
        shifted_day,
    ),
    Rule("ordinal-day-after", "ARTICLE? number:ORDINAL unit:UNIT shift:SHIFT", "am dritten Tag danach", shifted_day),
    Rule("neighbour", "ARTICLE? RELATION? noun:NEIGHBOUR", "im Vorjahr", neighbour),
    Rule("edge-of-unit", "edge:EDGE ARTICLE? unit:UNIT", "Anfang der Woche", edge_of_unit),
    Rule("weekend", "unit:UNIT", "am Wochenende", weekend),
)
