"""Rules for years, decades, centuries, parts of years, seasons and feasts."""

from typing import Final

from lesart.german.counted import COUNTED
from lesart.german.holidays import AMBIGUOUS, BEFORE_AMBIGUOUS
from lesart.marks.times.calendar import advent, feast, season_year, shifted
from lesart.marks.times.context import Context, Moment
from lesart.marks.times.letters import LETTERS
from lesart.marks.times.rule import Draft, Hit, Rule
from lesart.records import Anchor

_FIRST_MODERN: Final = 1900
_SOON: Final = 7  # days to a feast that a report in the past tense may speak of
_AHEAD: Final = 60  # years that plans reach ahead: 'bis 2070'
_YEAR_WORDS: Final = frozenset({
    "in", "seit", "ab", "bis", "von", "vor", "nach", "anno", "jahr", "jahre", "jahres", "um", "für", "zwischen", "und",
    "gegenüber", "(", "schon", "bereits", "erst", "dann", "als", "–", "-",
})  # fmt: skip


def year(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'1953', 'im Jahr 2011', 'Anfang 2007', 'dem Jahre 1910'."""
    item, edge = hit.at("year"), hit.at("edge")
    unit = hit.at("unit")
    if item is None or (unit is not None and unit.code != "Y"):
        return ()
    if unit is None and edge is None and not _stands_as_year(hit, context):
        return ()
    number = int(item.number)
    return (_year(hit.first, hit.last, number, edge.code if edge else None),)


def early_year(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'im Jahr 578'; not 'im Jahr 38'000 Franken', a count in Swiss writing."""
    return () if hit.after() in {"'", "’"} else year(hit, context)


def _year(first: int, last: int, number: int, mod: str | None = None) -> Draft:
    return Draft(first, last, "DATE", f"{number:04d}", mod, moment=Moment(number))


def _stands_as_year(hit: Hit, context: Context) -> bool:
    """Whether four digits are a year and no count ('1500 Kilometer', 'mit 2000 Teilnehmern')."""
    number = int(hit.items[hit.last].number)
    follower, before = hit.word_after(), hit.before()
    if _is_counted(hit.after()):
        return False
    if (before in {",", ".", "/"} and hit.before(2).isdecimal()) or _counts(hit):
        return False
    if hit.after() == "/" and len(hit.before()) == 1 and hit.before().isalpha():
        return False  # '7 K 1234/20': the number of a case
    now = context.reference.year or _FIRST_MODERN + 2 * _AHEAD
    modern = _FIRST_MODERN <= number <= now + _AHEAD
    if follower is None or not follower.form[0].isupper() or follower.tag not in {"NN", "NE"}:
        return modern or (before in _YEAR_WORDS and before != "und") or number % 100 != 0
    return (modern or follower.tag == "NE") and (before in _YEAR_WORDS or number % 50 != 0)


def _is_counted(noun: str) -> bool:
    """Whether a word is what numbers count: '2000 Betrieben', not '1938 betrieben'."""
    return noun in {"%", "€", "$", "°", "m", "km", "mal"} or (noun[:1].isupper() and noun.lower() in COUNTED)


_BEFORE_COUNTS: Final = frozenset({"davon", "mit", "auf", "pro", "je"})


def _counts(hit: Hit) -> bool:
    """Whether words around say that it is a count: 'rund 2000', 'davon 2000', '2000 bis 3000 Grad'."""
    start = hit.items[hit.first - 1] if hit.first else None
    if start is not None and (start.letter == LETTERS["ABOUT"] or start.form.lower() in _BEFORE_COUNTS):
        return hit.items[hit.last].number % 50 == 0
    return hit.after().lower() in {"bis", "-", "–"} and hit.after(2).isdecimal() and int(hit.after(2)[:9]) > 2200  # noqa: PLR2004


def years(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'1998-2005', 'von 1939 bis 1945', '2005/2010': two years."""
    start, end = hit.at("from_year"), hit.at("year")
    if start is None or end is None or end.number <= start.number or _is_counted(hit.after()):
        return ()
    middle = hit.named["from_year"]
    return (_year(hit.first, middle, int(start.number)), _year(hit.named["year"], hit.last, int(end.number)))


def double_year(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'Schuljahr 2019/20', 'Saison 2019/2020': ISO 8601's interval of the two years."""
    start, end = hit.at("from_year"), hit.at("year")
    if start is None or end is None:
        return ()
    number, second = int(start.number), int(end.number)
    second += number // 100 * 100 if second < 100 else 0  # noqa: PLR2004 - a year in two digits
    if second != number + 1 and (number + 1) % 100 != second % 100:
        return ()
    value = f"{number:04d}/{number + 1:04d}"
    return (Draft(hit.first, hit.last, "DATE", value, moment=Moment(number)),)


def decade(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'den neunziger Jahren', '60er-Jahren', 'Mitte der 1990er Jahre': the decade's first three digits."""
    word, digits, edge, ers = hit.at("decade"), hit.at("number"), hit.at("edge"), hit.at("ers")
    unit = hit.at("unit")
    if unit is not None and unit.code != "Y":
        return ()
    if unit is None and word is not None and "jahr" not in word.form.lower():
        return ()
    if unit is None and ers is not None and "jahr" not in ers.form.lower():
        return ()
    mod = edge.code if edge else None
    if digits is not None and digits.number >= 100:  # noqa: PLR2004 - 1990er
        value = f"{int(digits.number) // 10}"
    else:
        tens = int(word.code) if word is not None else int(digits.number // 10) if digits is not None else 0
        value = f"{_century(tens, context)}{tens}"
    return (Draft(hit.first, hit.last, "DATE", value, mod, moment=Moment(int(value) * 10)),)


def _century(tens: int, context: Context) -> int:
    """Return the two digits before a decade: the 20th century's unless that decade has come round again."""
    now = context.reference.year or 2000
    return 20 if 2000 + tens * 10 <= now else 19


def century(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'des 21. Jahrhunderts', 'Beginn des 19. Jahrhunderts': the two digits that its years begin with."""
    number, unit, edge = hit.at("number"), hit.at("unit"), hit.at("edge")
    if number is None or unit is None or unit.code != "CE" or not 1 <= number.number <= 30:  # noqa: PLR2004
        return ()
    return (Draft(hit.first, hit.last, "DATE", f"{int(number.number) - 1:02d}", edge.code if edge else None),)


def year_part(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'dritten Quartal 2009', 'der zweiten Jahreshälfte', 'ersten Halbjahr des Vorjahres'."""
    number, part, written = hit.at("number"), hit.at("part"), hit.at("year")
    if number is None or part is None or not 1 <= number.number <= _PARTS[part.code]:
        return ()
    relation = hit.at("relation")
    steps = -1 if hit.at("vorjahr") else int(relation.number) if relation is not None else 0
    anchor = _anchor(hit, context)
    base = int(written.number) if written else context.reference.year
    value = f"{base + steps:04d}" if base else "XXXX"
    place = f"{int(number.number):02d}" if part.code == "W" else f"{int(number.number)}"
    return (Draft(hit.first, hit.last, "DATE", f"{value}-{part.code}{place}", anchor=anchor),)


_PARTS: Final = {"H": 2, "Q": 4, "W": 53}  # halves, quarters and weeks of a year


def school_year(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'im nächsten Schuljahr': from August on the running one begins in the year itself."""
    relation, noun = hit.at("relation"), hit.at("noun")
    year, month = context.reference.year, context.reference.month
    if relation is None or noun is None or year is None or month is None or not noun.form.startswith("Schul"):
        return ()
    start = year + int(relation.number) - (month < _SCHOOL_BEGINS)
    return (Draft(hit.first, hit.last, "DATE", f"{start:04d}/{start + 1:04d}", anchor=context.reference.anchor),)


_SCHOOL_BEGINS: Final = 8  # August, the earliest and the most common


def _anchor(hit: Hit, context: Context) -> Anchor:
    return "text" if hit.at("year") else context.reference.anchor


def season(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'im Herbst 2011', 'diesem Sommer', 'Ende des Sommers'."""
    name, written, relation, edge = hit.at("season"), hit.at("year"), hit.at("relation"), hit.at("edge")
    if name is None or not name.form[0].isupper():
        return ()
    mod = edge.code if edge else None
    if written is not None:
        return (Draft(hit.first, hit.last, "DATE", f"{int(written.number)}-{name.code}", mod),)
    if relation is None and edge is None and hit.at("related") is None and hit.before() not in _SEASON_WORDS:
        return ()
    number = _season_year(hit, context, name.code)
    value = f"{number}-{name.code}" if number else f"XXXX-{name.code}"
    return (Draft(hit.first, hit.last, "DATE", value, mod, context.reference.anchor),)


_SEASON_WORDS: Final = frozenset({"im", "seit", "bis", "vom", "zum", "ab", "den", "des", "letzten", "und", "vor"})


def _season_year(hit: Hit, context: Context, code: str) -> int | None:
    reference, relation = context.reference, hit.at("relation")
    related = hit.at("related")
    if related is not None and reference.year:
        return reference.year + int(related.number)
    if reference.day is None:
        return reference.year
    if relation is not None and relation.number:
        return season_year(reference.day, code, int(relation.number))
    words = hit.items[hit.first].word, hit.items[hit.last].word
    past = relation is None and context.tense(*words) == "past"
    return season_year(reference.day, code, -1 if past else 1)


def holiday(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'Weihnachten', 'am ersten Advent', 'zweiten Weihnachtsfeiertag', 'Ostern 2019'."""
    name, written = hit.at("feast"), hit.at("year")
    if name is None or (name.code in AMBIGUOUS and hit.before() not in BEFORE_AMBIGUOUS):
        return ()
    base = int(written.number) if written else _feast_year(hit, context, name.code)
    if base is None:
        return (Draft(hit.first, hit.last, "DATE", "XXXX-XX-XX"),)
    day = feast(name.code, base)
    number = hit.at("number")
    if day is not None and number is not None:
        day = advent(base, int(number.number)) if "advent" in name.code else shifted(day, int(number.number) - 1)
    if day is None:
        return ()
    anchor = _anchor(hit, context)
    moment = Moment(day.year, day.month, day)
    return (Draft(hit.first, hit.last, "DATE", day.isoformat(), anchor=anchor, moment=moment),)


def _feast_year(hit: Hit, context: Context, name: str) -> int | None:
    """Return the year whose feast is nearest by tense."""
    reference = context.reference
    if reference.day is None:
        return reference.year
    this = feast(name, reference.day.year)
    words = hit.items[hit.first].word, hit.items[hit.last].word
    past = context.tense(*words) == "past"
    relation = hit.at("relation")
    if relation is not None and relation.number:
        past = relation.number < 0
    if this and past and (this - reference.day).days > _SOON:
        return reference.day.year - 1
    if this and not past and (reference.day - this).days > 60:  # noqa: PLR2004 - still told of for two months
        return reference.day.year + 1
    return reference.day.year


RULES: Final = (
    Rule(
        "double-year",
        "ARTICLE? (?:SCHOOL|UNIT)? from_year:YEAR SLASH year:SMALL|COUNT",
        "Schuljahr 2019/20",
        double_year,
    ),
    Rule("related-school-year", "ARTICLE? relation:RELATION noun:SCHOOL", "im nächsten Schuljahr", school_year),
    Rule("double-year-in-full", "SCHOOL from_year:YEAR SLASH year:YEAR", "Saison 2019/2020", double_year),
    Rule("decade-in-words", "edge:EDGE? ARTICLE? decade:DECADE unit:UNIT?", "den neunziger Jahren", decade),
    Rule(
        "decade-in-digits",
        "edge:EDGE? ARTICLE? number:SMALL|COUNT|YEAR DASH? ers:ERS DASH? unit:UNIT?",
        "Mitte der 90er Jahre",
        decade,
    ),
    Rule("years", "UNIT? from_year:YEAR (?:DASH|TO|SLASH) UNIT? year:YEAR", "1998-2005", years),
    Rule("year", "edge:EDGE? (?:ARTICLE? unit:UNIT)? year:YEAR", "im Jahr 2011", year),
    Rule("early-year", "ARTICLE? unit:UNIT year:COUNT", "im Jahr 578", early_year),
    Rule("century", "edge:EDGE? ARTICLE? number:SMALL DOT unit:UNIT", "des 21. Jahrhunderts", century),
    Rule("century-in-words", "edge:EDGE? ARTICLE? number:ORDINAL unit:UNIT", "zwanzigsten Jahrhundert", century),
    Rule(
        "part-of-year",
        "ARTICLE? number:ORDINAL|SMALL DOT? part:YEARPART UNIT? year:YEAR",
        "dritten Quartal 2009",
        year_part,
    ),
    Rule(
        "part-of-related-year",
        "ARTICLE? number:ORDINAL|SMALL DOT? part:YEARPART ARTICLE? (?:relation:RELATION UNIT|vorjahr:NEIGHBOUR)",
        "ersten Halbjahr des Vorjahres",
        year_part,
    ),
    Rule("part-of-this-year", "ARTICLE? number:ORDINAL|SMALL DOT? part:YEARPART", "zweiten Jahreshälfte", year_part),
    Rule(
        "season-of-year",
        "edge:EDGE? ARTICLE? season:SEASON (?:ARTICLE? UNIT)? year:YEAR",
        "Sommer des Jahres 2005",
        season,
    ),
    Rule(
        "season-of-related-year",
        "edge:EDGE? ARTICLE? season:SEASON ARTICLE? related:RELATION UNIT",
        "im Herbst letzten Jahres",
        season,
    ),
    Rule("season", "edge:EDGE? ARTICLE? EARLY? (?:relation:RELATION OTHER?)? season:SEASON", "im Herbst", season),
    Rule("feast-of-year", "number:ORDINAL? feast:FEAST year:YEAR", "Ostern 2019", holiday),
    Rule("feast", "ARTICLE? number:ORDINAL? relation:RELATION? feast:FEAST", "Weihnachten", holiday),
)
