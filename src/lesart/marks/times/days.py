"""Rules for days, months and years of the calendar."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from lesart.german.months import NAMES_TOO
from lesart.marks.times.calendar import month_value, real_day
from lesart.marks.times.context import Context, Moment
from lesart.marks.times.items import Item
from lesart.marks.times.letters import LETTERS
from lesart.marks.times.rule import Draft, Hit, Rule
from lesart.records import Anchor

_PIVOT: Final = 50  # '3.5.49' is 2049, '3.5.51' is 1951
_NEAR: Final = 60  # days; a day so near ahead is meant though the clause tells of the past ('die für den 3. Mai …')
_FAR: Final = 183  # days; half a year on the wrong side makes it the other year's
_HISTORY: Final = 2  # sentences that a year named before holds for


def day_value(context: Context, day: int, month: int, tense_at: tuple[int, int]) -> tuple[str, Anchor, Moment | None]:
    """Return a day without a year: of the year named before, else nearest to the reference by tense."""
    year, anchor = _year_for(context, month, day, tense_at)
    if year is None:
        return f"XXXX-{month:02d}-{day:02d}", "text", None
    found = real_day(year, month, day)
    return f"{year:04d}-{month:02d}-{day:02d}", anchor, Moment(year, month, found)


def _year_for(context: Context, month: int, day: int, tense_at: tuple[int, int]) -> tuple[int | None, Anchor]:
    told = context.recent(_HISTORY)
    reference = context.reference
    if told and told.year and told.month and reference.year and abs(told.year - reference.year) > 1:
        return told.year, "text"
    if reference.day is None:
        return reference.year, reference.anchor
    here = real_day(reference.day.year, month, day) or date(reference.day.year, month, 1)
    gap = (here - reference.day).days
    tense = context.tense(*tense_at)
    if (gap > _FAR and tense != "future") or (gap > _NEAR and tense == "past"):
        return reference.day.year - 1, reference.anchor
    if (gap < -_FAR and tense != "past") or (gap < -_NEAR and tense == "future"):
        return reference.day.year + 1, reference.anchor
    return reference.day.year, reference.anchor


def _words_of(hit: Hit) -> tuple[int, int]:
    return hit.items[hit.first].word, hit.items[hit.last].word


def _explicit(hit: Hit, day: int, month: int, year: int) -> tuple[Draft, ...]:
    found = real_day(year, month, day)
    if found is None:
        return ()
    return (Draft(hit.first, hit.last, "DATE", found.isoformat(), moment=Moment(year, month, found)),)


def full_date(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'30.11.2013', '3.5.23'."""
    day, month, year = (int(part) for part in hit.items[hit.first].code.split("."))
    if year < 100:  # noqa: PLR2004 - a year of two digits
        year += 2000 if year < _PIVOT else 1900
    return _explicit(hit, day, month, year)


def day_of_month(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'3. Mai 2019', 'Mittwoch, den 3. Mai', '3. 5. 2019'."""
    day, month, year = hit.at("day"), hit.at("month") or hit.at("short"), hit.at("year")
    if day is None or month is None or not 1 <= day.number <= 31 or not 1 <= month.number <= 12:  # noqa: PLR2004
        return ()
    if hit.at("relation") is not None and hit.at("unit") is not None:
        return _day_of_related_year(hit, context, int(day.number), int(month.number))
    if year is not None:
        return _explicit(hit, int(day.number), int(month.number), int(year.number))
    value, anchor, moment = day_value(context, int(day.number), int(month.number), _words_of(hit))
    return (Draft(hit.first, hit.last, "DATE", value, anchor=anchor, moment=moment),)


def _day_of_related_year(hit: Hit, context: Context, day: int, month: int) -> tuple[Draft, ...]:
    """'8. Mai dieses Jahres'."""
    relation, unit = hit.at("relation"), hit.at("unit")
    if relation is None or unit is None or unit.code != "Y" or context.reference.year is None:
        return ()
    return _explicit(hit, day, month, context.reference.year + int(relation.number))


def day_and_month_in_digits(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'am 23.3.' – a number with two stops, behind a word that days stand behind."""
    twin = hit.items[hit.first]
    day, month = (int(part) for part in twin.code.split("."))
    if hit.before() not in {"am", "vom", "zum", "bis", "ab", "seit", "dem", "den"} or not (day and 0 < month <= 12):  # noqa: PLR2004
        return ()
    value, anchor, moment = day_value(context, day, month, _words_of(hit))
    return (Draft(hit.first, hit.last, "DATE", value, anchor=anchor, moment=moment),)


def several_days(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'vom 3. bis 5. Mai', '11., 18. und 25. März': a time each, all of the month at the end."""
    month, year = hit.at("month"), hit.at("year")
    return () if month is None else tuple(_days_of(hit, context, month, year))


def _days_of(hit: Hit, context: Context, month: Item, year: Item | None) -> Iterator[Draft]:
    places = [i for i in range(hit.first, hit.last + 1) if hit.items[i].letter == LETTERS["SMALL"]]
    for place in places:
        day, last = int(hit.items[place].number), hit.last if place == places[-1] else place + 1
        if not 1 <= day <= 31:  # noqa: PLR2004 - days of a month
            continue
        if year is not None:
            found = real_day(int(year.number), int(month.number), day)
            value, anchor = f"{int(year.number):04d}-{int(month.number):02d}-{day:02d}", "text"
            yield Draft(place, last, "DATE", value, moment=Moment(int(year.number), int(month.number), found))
            continue
        value, anchor, moment = day_value(context, day, int(month.number), _words_of(hit))
        yield Draft(place, last, "DATE", value, anchor=anchor, moment=moment)


def day_to_day(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'30. April bis 2. Mai 2019': two times of one year."""
    year, middle = hit.at("year"), hit.index("middle")
    if year is None or middle is None:
        return ()
    first = Hit(hit.items, hit.words, hit.first, middle, {**hit.named, "day": hit.named["from_day"], "month": middle})
    second = Hit(hit.items, hit.words, hit.named["day"], hit.last, hit.named)
    return day_of_month(first, context) + day_of_month(second, context)


def month(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'im August', 'Ende Mai', 'Juli dieses Jahres', 'März 2020'."""
    name, year, edge, relation = hit.at("month"), hit.at("year"), hit.at("edge"), hit.at("relation")
    if name is None or (relation and not _is_year(hit)) or (hit.first == hit.last and _is_name(hit, name)):
        return ()
    number, mod = int(name.number), edge.code if edge else None
    if year is not None:
        return _month(hit, int(year.number), number, mod)
    if relation is not None:
        base = context.reference.year
        return _month(hit, base + int(relation.number), number, mod) if base else ()
    if hit.index("vorjahr") is not None:
        return _month(hit, context.reference.year - 1, number, mod) if context.reference.year else ()
    found, anchor = month_year(context, number, _words_of(hit))
    if found is None:
        return (Draft(hit.first, hit.last, "DATE", f"XXXX-{number:02d}", mod),)
    value, moment = month_value(found, number), Moment(found, number)
    return (Draft(hit.first, hit.last, "DATE", value, mod, anchor, moment),)


def half_of_month(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'in der zweiten Septemberhälfte': the month, with the half as its start or end."""
    half = hit.at("half")
    if half is None or half.number not in {1, 2}:
        return ()
    mod = "START" if half.number == 1 else "END"
    return tuple(replace(draft, mod=mod) for draft in month(hit, context))


def _month(hit: Hit, year: int, number: int, mod: str | None) -> tuple[Draft, ...]:
    return (Draft(hit.first, hit.last, "DATE", month_value(year, number), mod, moment=Moment(year, number)),)


def _is_year(hit: Hit) -> bool:
    unit = hit.at("unit")
    return unit is not None and unit.code == "Y"


def _is_name(hit: Hit, name: Item) -> bool:
    """Whether a month's name is a person's here: no preposition in front, a name behind."""
    follower = hit.word_after()
    if name.form.lower() not in NAMES_TOO or hit.before() in {"im", "bis", "ab", "seit", "und", "von", "zum", "vom"}:
        return not name.form[0].isupper()
    return (follower is not None and follower.tag == "NE") or hit.before() in {"", "herr", "frau", "von"}


def month_year(context: Context, month_number: int, tense_at: tuple[int, int]) -> tuple[int | None, Anchor]:
    """Return the year of a month that names none: of the year told of, else the nearest month by tense."""
    told, reference = context.recent(_HISTORY), context.reference
    if told and told.year and told.month and reference.year and abs(told.year - reference.year) > 1:
        return told.year, "text"
    if reference.year is None or reference.month is None:
        return reference.year, reference.anchor
    gap, tense = month_number - reference.month, context.tense(*tense_at)
    if gap > 0 and (tense == "past" or (tense is None and gap > 6)):  # noqa: PLR2004 - half a year
        return reference.year - 1, reference.anchor
    if gap < 0 and tense == "future":
        return reference.year + 1, reference.anchor
    return reference.year, reference.anchor


def months_of_a_year(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'im März und April 2020': two months of the year at the end."""
    first, second, year = hit.at("from_month"), hit.at("month"), hit.at("year")
    if first is None or second is None or year is None:
        return ()
    values = [month_value(int(year.number), int(item.number)) for item in (first, second)]
    moment = Moment(int(year.number), int(second.number))
    return (
        Draft(hit.named["from_month"], hit.named["from_month"], "DATE", values[0], moment=moment),
        Draft(hit.named["month"], hit.last, "DATE", values[1], moment=moment),
    )


def night_of(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'in der Nacht auf den 28. Juli', 'in der Nacht des 14. August': counted with the day that is named."""
    night = hit.at("night")
    drafts = day_of_month(hit, context) if night and night.code == "NI" else ()
    day = drafts[0].moment.day if drafts and drafts[0].moment else None
    if day is None:
        return ()
    moment = Moment(day.year, day.month, day)
    return (Draft(hit.first, hit.last, "TIME", f"{day.isoformat()}TNI", anchor=drafts[0].anchor, moment=moment),)


_DAY: Final = "day:SMALL DOT (?:month:MONTH|short:SHORT DOT) (?:(?:ARTICLE? UNIT)? year:YEAR)?"
RULES: Final = (
    Rule("iso-date", "year:YEAR DASH month:SMALL DASH day:SMALL", "2019-05-03", day_of_month),
    Rule("full-date", "FULL", "30.11.2013", full_date),
    Rule("night-before-day", "ARTICLE? night:PART (?:IN|TO) ARTICLE? " + _DAY, "Nacht auf den 28. Juli", night_of),
    Rule("night-of-day", "ARTICLE? SAME? night:PART ARTICLE " + _DAY, "Nacht des 14. August", night_of),
    Rule(
        "day-to-day-of-year",
        "ARTICLE? from_day:SMALL DOT middle:MONTH (?:TO|DASH|AND) IN? ARTICLE? day:SMALL DOT month:MONTH year:YEAR",
        "30. April bis 2. Mai 2019",
        day_to_day,
    ),
    Rule(
        "several-days-of-month",
        "ARTICLE? (?:SMALL DOT COMMA? (?:AND|TO|DASH|SLASH)? IN? ARTICLE?){1,8} SMALL DOT month:MONTH year:YEAR?",
        "3. bis 5. Mai",
        several_days,
    ),
    Rule(
        "weekday-and-day",
        "ARTICLE? WEEKDAY COMMA? IN? ARTICLE? COMMA? " + _DAY,
        "Donnerstag, den 25. Februar",
        day_of_month,
    ),
    Rule(
        "day-of-related-year",
        "ARTICLE? day:SMALL DOT month:MONTH ARTICLE? relation:RELATION unit:UNIT",
        "8. Mai dieses Jahres",
        day_of_month,
    ),
    Rule("day-of-month", "ARTICLE? " + _DAY, "3. Mai 2019", day_of_month),
    Rule("ordinal-day-of-month", "ARTICLE? day:ORDINAL month:MONTH year:YEAR?", "der erste Mai", day_of_month),
    Rule("day-in-digits", "day:SMALL DOT month:SMALL DOT year:YEAR", "23. 3. 1976", day_of_month),
    Rule("day-and-month-in-digits", "TWIN DOT", "am 23.3.", day_and_month_in_digits),
    Rule(
        "months-of-year",
        "from_month:MONTH (?:AND|TO|DASH|SLASH) month:MONTH year:YEAR",
        "März und April 2020",
        months_of_a_year,
    ),
    Rule(
        "month-of-related-year",
        "edge:EDGE? ARTICLE? month:MONTH ARTICLE? (?:relation:RELATION unit:UNIT|vorjahr:NEIGHBOUR)",
        "Ende Juli dieses Jahres",
        month,
    ),
    Rule("month", "edge:EDGE? ARTICLE? month:MONTH (?:ARTICLE? UNIT)? year:YEAR?", "Ende August", month),
    Rule(
        "half-of-month",
        "ARTICLE? half:ORDINAL month:MONTHPART year:YEAR?",
        "in der zweiten Septemberhälfte",
        half_of_month,
    ),
)
