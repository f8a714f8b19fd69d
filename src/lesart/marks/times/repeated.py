"""Rules for times that come again: 'jeden Montag', 'alle vier Jahre', 'täglich', 'pro Tag', 'abends'."""

from typing import Final

from lesart.german.time_units import PLURALS
from lesart.marks.times.calendar import duration
from lesart.marks.times.context import Context
from lesart.marks.times.rule import Draft, Hit, Rule
from lesart.marks.times.weekdays import weekday_item

_COUNTED_BACK: Final = 7  # items in which a figure must stand before 'im Jahr'
_NUMBERS: Final = frozenset("dncYwz")


def _set(hit: Hit, value: str) -> tuple[Draft, ...]:
    return (Draft(hit.first, hit.last, "SET", value),)


def every(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'jeden Montag', 'jedes Jahr', 'jeden zweiten Tag', 'jeden Abend', 'jeden Sommer'."""
    noun, number = hit.at("noun"), hit.at("number")
    if noun is None:
        return ()
    if noun.letter == "k":
        weekday, part = weekday_item(noun)
        return _set(hit, f"XXXX-WXX-{weekday}" + (f"T{part}" if part else ""))
    if noun.letter == "p":
        return _set(hit, f"XXXX-XX-XXT{noun.code}")
    if noun.letter == "s":
        return _set(hit, f"XXXX-{noun.code}")
    return _set(hit, duration(noun.code, number.number if number else 1))


def all_of(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'alle vier Jahre', 'alle paar Wochen'."""
    number, unit = hit.at("number"), hit.at("unit")
    if unit is None or unit.form.lower() not in PLURALS:
        return ()
    return _set(hit, duration(unit.code, number.number if number else None))


def per(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'pro Tag', 'je Stunde', 'Jahr für Jahr'."""
    unit = hit.at("unit")
    again = hit.at("again")
    if unit is None or (again is not None and again.code != unit.code):
        return ()
    return _set(hit, duration(unit.code, 1)) if unit.form.lower() not in PLURALS else ()


def often(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'täglich', 'dreimal täglich', 'jährliche'."""
    item = hit.at("often")
    return () if item is None else _set(hit, item.code)


def in_each(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'einmal im Monat', '400 Euro im Monat', 'bis zu 200 am Tag': behind a figure."""
    unit = hit.at("unit")
    if unit is None or unit.form.lower() in PLURALS or unit.code == "WE":
        return ()
    if hit.items[hit.first].form.lower() not in {"im", "am", "in"} or hit.after().isdecimal():
        return ()
    window = hit.items.between(hit.first - _COUNTED_BACK, hit.first)
    stops = [i for i, item in enumerate(window) if item.form in {".", ",", ";", ":"}]
    clause = window[stops[-1] + 1 :] if stops else window
    if not any(item.letter in _NUMBERS for item in clause):
        return ()
    return (Draft(hit.first, hit.last, "SET", duration(unit.code, 1)),)


def habit(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'montags', 'abends', 'nachts'; behind a day of the text 'abends' is that day's evening."""
    item = hit.at("habit")
    if item is None:
        return ()
    if isinstance(item.value, int):
        return _set(hit, f"XXXX-WXX-{item.value}")
    told = context.recent(0)
    if told is not None and told.day is not None:
        return (Draft(hit.first, hit.last, "TIME", f"{told.day.isoformat()}T{item.code}"),)
    return _set(hit, f"XXXX-XX-XXT{item.code}")


RULES: Final = (
    Rule(
        "every",
        "EVERY number:ORDINAL? RELATION? noun:UNIT|WEEKDAY|PART|SEASON",
        "jeden Montag",
        every,
    ),
    Rule("each-weekday", "EACH IN? ARTICLE? noun:WEEKDAY", "jeweils am Montag", every),
    Rule("all", "ALL number:SMALL|WORD? SOME? unit:UNIT", "alle vier Jahre", all_of),
    Rule("per", "PER unit:UNIT", "pro Tag", per),
    Rule("unit-by-unit", "unit:UNIT IN again:UNIT", "Jahr für Jahr", per),
    Rule("often", "TIMES? often:OFTEN", "dreimal täglich", often),
    Rule("in-each", "IN ARTICLE? unit:UNIT", "einmal im Monat", in_each),
    Rule("habit", "habit:HABIT", "abends", habit),
)
