"""Rules for lengths of time: 'rund drei Wochen', 'ein halbes Jahr', 'seit Jahren', '14-Tage-Frist', 'jahrelang'."""

from typing import Final

from lesart.german.approximators import APPROXIMATORS, AT_LEAST, TIMEX_MODS
from lesart.german.time_units import HALVES, PLURALS
from lesart.marks.times.calendar import duration
from lesart.marks.times.context import Context
from lesart.marks.times.items import Item
from lesart.marks.times.rule import Draft, Hit, Rule
from lesart.records import Anchor

_FROM_NOW: Final = frozenset({"vor", "seit", "in", "binnen"})
_OPEN_LENGTH: Final = frozenset({"vor", "seit", "nach", "über", "in"})
_OLD: Final = frozenset({"alt", "alte", "alten", "alter", "altes", "altem"})
_YOUNG: Final = frozenset({"jung", "junge", "jungen", "junger", "jünger", "jüngere", "jüngerer", "älter", "ältere"})


def modifier(about: Item | None) -> str | None:
    """Return the TIMEX3 modifier for the words before a number ('gut', 'mehr als')."""
    phrase = about.code if about is not None else ""
    if phrase in AT_LEAST:
        return "EQUAL_OR_MORE"
    kind = APPROXIMATORS.get(phrase)
    return TIMEX_MODS[kind] if kind else None


def _anchor(hit: Hit, context: Context) -> Anchor:
    return context.reference.anchor if hit.before() in _FROM_NOW else "text"


def is_age(hit: Hit, unit: str) -> bool:
    """Whether a length is somebody's age: 'drei Jahre alt', 'ab 16 Jahren', 'im Alter von 26 Jahren'."""
    after, before, about = hit.after().lower(), hit.before(), hit.at("about")
    if after in _OLD or (before == "mit" and unit in {"W", "M"} and not hit.after()[:1].isupper()):
        return True
    if unit != "Y":
        return False
    earlier = {hit.before(steps) for steps in range(1, 6)}
    limit = about.code if about is not None else before
    start = before if about is not None else hit.before(2)
    limited = limit in {"unter", "über", "bis zu"} and start not in _FROM_NOW | {"nach"} and after != "hinweg"
    return limited or after in _YOUNG or before in {"ab", "mit"} or "alter" in earlier


def length(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'gut zwei Wochen', '40 Sekunden', 'ein Jahr', 'dreieinhalb Minuten', 'viele Jahre'."""
    number, unit, some = hit.at("number"), hit.at("unit"), hit.at("some")
    if unit is None or (number is None and some is None) or is_age(hit, unit.code):
        return ()
    plural = unit.form.lower() in PLURALS
    if number is not None and number.letter == "e" and (plural or number.form.lower() == "eines" != hit.before()):
        return () if plural or hit.before() != "innerhalb" else _length(hit, context, unit, 1)
    if some is not None and not plural:
        return ()
    return _length(hit, context, unit, number.number if number else None)


def _length(hit: Hit, context: Context, unit: Item, count: float | None) -> tuple[Draft, ...]:
    value = duration(unit.code, count)
    return (Draft(hit.first, hit.last, "DURATION", value, modifier(hit.at("about")), _anchor(hit, context)),)


def described_length(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'ein wertvolles Jahr', 'zwei aufeinanderfolgenden Tagen': an adjective between number and unit."""
    middle = hit.index("adjective")
    if middle is None or hit.words[hit.items[middle].word].tag != "ADJ(A)":
        return ()
    return length(hit, context)


def half(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'ein halbes Jahr', 'einer halben Stunde'."""
    unit = hit.at("unit")
    value = HALVES.get(unit.code) if unit is not None else None
    if value is None:
        return ()
    return (Draft(hit.first, hit.last, "DURATION", value, modifier(hit.at("about")), _anchor(hit, context)),)


def two_lengths(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'sechs bis acht Monate', '50 statt 30 Jahre': a length each, the unit written once."""
    first, unit, second = hit.at("from_number"), hit.at("unit"), hit.index("number")
    if first is None or unit is None or second is None or is_age(hit, unit.code) or unit.form.lower() not in PLURALS:
        return ()
    mod, anchor = modifier(hit.at("about")), _anchor(hit, context)
    number = hit.items[second].number
    return (
        Draft(hit.first, hit.named["from_number"], "DURATION", duration(unit.code, first.number), mod, anchor),
        Draft(second, hit.last, "DURATION", duration(unit.code, number), mod, anchor),
    )


def compound_length(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'1 Stunde 20 Minuten', 'zwei Stunden und 30 Minuten'."""
    first, unit, second, smaller = hit.at("from_number"), hit.at("unit"), hit.at("number"), hit.at("smaller")
    if first is None or second is None or unit is None or smaller is None:
        return ()
    if (unit.code, smaller.code) not in {("TH", "TM"), ("TM", "TS"), ("Y", "M"), ("D", "TH")}:
        return ()
    tail = duration(smaller.code, second.number).removeprefix("P")
    value = duration(unit.code, first.number) + (tail if unit.code == "D" else tail.removeprefix("T"))
    return (Draft(hit.first, hit.last, "DURATION", value, modifier(hit.at("about")), _anchor(hit, context)),)


def hyphenated_length(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'14-Tage-Frist', '100-jähriges Bestehen'; '57-jährige' alone is a person's age."""
    number, tail = hit.at("number"), hit.at("tail")
    if number is None or tail is None or (tail.form.endswith(("ige", "iger", "igen", "igem")) and _is_person(hit)):
        return ()
    value = duration(tail.code, number.number)
    return (Draft(hit.first, hit.last, "DURATION", value, modifier(hit.at("about"))),)


def _is_person(hit: Hit) -> bool:
    """Whether '16-jährige' is said of somebody: anything in years but what lasts ('Jubiläum', 'Haft', 'Frist')."""
    follower = hit.word_after()
    tail = hit.at("tail")
    if tail is None or tail.code != "Y":
        return False
    return follower is None or not follower.form.lower().endswith(_LASTING)


_LASTING: Final = (
    "bestehen", "bestehens", "jubiläum", "jubiläums", "haft", "haftstrafe", "gefängnisstrafe", "freiheitsstrafe",
    "frist", "laufzeit", "vertrag", "pause", "geschichte", "krieg", "amtszeit", "herrschaft", "erfahrung", "tradition",
    "problem", "projekt", "studie", "ausbildung", "zeit", "dauer", "streit", "suche", "verhandlungen", "sperre",
)  # fmt: skip


def open_length(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'seit Jahren', 'nach Monaten', 'vor Jahrzehnten'."""
    unit, shift = hit.at("unit"), hit.at("shift")
    if unit is None or unit.form.lower() not in PLURALS or (shift is None and hit.before() not in _OPEN_LENGTH):
        return ()
    return (Draft(hit.first, hit.last, "DURATION", duration(unit.code, None), anchor=_anchor(hit, context)),)


def whole_length(hit: Hit, _context: Context) -> tuple[Draft, ...]:
    """'den ganzen Tag', 'das gesamte Jahr': one of the unit."""
    adjective, unit = hit.at("adjective"), hit.at("unit")
    if adjective is None or unit is None or unit.form.lower() in PLURALS:
        return ()
    if not adjective.form.lower().startswith(("ganz", "gesamt")):
        return ()
    return (Draft(hit.first, hit.last, "DURATION", duration(unit.code, 1)),)


def fixed_length(hit: Hit, context: Context) -> tuple[Draft, ...]:
    """'Viertelstunde', 'zweiwöchig', 'jahrelang'; 'zweijährige' may be a child."""
    item = hit.at("length")
    if item is None or (item.code.endswith("Y") and "jährig" in item.form.lower() and not _lasts(hit)):
        return ()
    value = item.code
    return (Draft(hit.first, hit.last, "DURATION", value, modifier(hit.at("about")), _anchor(hit, context)),)


def _lasts(hit: Hit) -> bool:
    return hit.after().lower().endswith(_LASTING)


_COUNT: Final = "SMALL|COUNT|WORD|ONE"
RULES: Final = (
    Rule(
        "compound-length",
        f"about:ABOUT? from_number:{_COUNT} unit:UNIT AND? number:{_COUNT} smaller:UNIT",
        "zwei Stunden und 30 Minuten",
        compound_length,
    ),
    Rule(
        "two-lengths",
        f"about:ABOUT? from_number:{_COUNT} (?:TO|DASH|AND) number:{_COUNT} unit:UNIT",
        "sechs bis acht Monate",
        two_lengths,
    ),
    Rule("half", "about:ABOUT? ONE? about_inside:ABOUT? HALF unit:UNIT", "ein halbes Jahr", half),
    Rule("length", f"about:ABOUT? (?:number:{_COUNT}|some:SOME) unit:UNIT", "gut zwei Wochen", length),
    Rule("length-about-inside", "number:ONE about:ABOUT unit:UNIT", "ein knappes Jahr", length),
    Rule(
        "described-length",
        f"about:ABOUT? number:{_COUNT} adjective:OTHER|FOLLOWING unit:UNIT",
        "ein wertvolles Jahr",
        described_length,
    ),
    Rule("hyphenated-length", f"about:ABOUT? number:{_COUNT} DASH tail:TAIL", "14-Tage-Frist", hyphenated_length),
    Rule("fixed-length", "about:ABOUT? ONE? length:LENGTH", "eine Viertelstunde", fixed_length),
    Rule("whole-length", "ARTICLE adjective:OTHER unit:UNIT", "den ganzen Tag", whole_length),
    Rule("open-length-shifted", "unit:UNIT shift:SHIFT", "Jahre später", open_length),
    Rule("open-length", "unit:UNIT", "seit Jahren", open_length),
)
