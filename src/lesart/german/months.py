"""Month and weekday names in the forms that German, Austrian and Swiss pages print, folded to lower case."""

from collections.abc import Mapping
from typing import Final

_FORMS: Final = (
    ("januar", "jan", "jänner", "jän", "jaenner", "january"),  # 'Jänner' and 'Feber' in Austria
    ("februar", "feb", "febr", "feber", "february"),
    ("märz", "mär", "mrz", "maerz", "mar", "march"),
    ("april", "apr"),
    ("mai", "may"),
    ("juni", "jun", "juno", "june"),
    ("juli", "jul", "july"),
    ("august", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "okt", "october", "oct"),
    ("november", "nov"),
    ("dezember", "dez", "december", "dec"),
)

MONTHS: Final[Mapping[str, int]] = {form: number for number, forms in enumerate(_FORMS, 1) for form in forms}
"""Month form (lower case, without a full stop) → 1 to 12; English forms because page templates leave them in."""

WEEKDAYS: Final[Mapping[str, int]] = {
    form: number
    for number, forms in enumerate(
        (
            ("montag", "mo", "monday", "mon"),
            ("dienstag", "di", "tuesday", "tue"),
            ("mittwoch", "mi", "wednesday", "wed"),
            ("donnerstag", "do", "thursday", "thu"),
            ("freitag", "fr", "friday", "fri"),
            ("samstag", "sa", "sonnabend", "saturday", "sat"),
            ("sonntag", "so", "sunday", "sun"),
        )
    )
    for form in forms
}
"""Weekday form (lower case, without a full stop) → 0 (Monday) to 6, as `datetime.date.weekday` counts."""

# --- as they stand in running text, where 'so', 'mar' and 'nov' are other words ---------------------------------------

_NAMES: Final = (*(forms[0] for forms in _FORMS), "jänner", "feber", "juno")

MONTH_NAMES: Final[Mapping[str, int]] = {
    name + ending: MONTHS[name] for name in _NAMES for ending in ("", "s") if name + ending != "märzs"
}
"""Full name of a month, also in the genitive ('Ende Aprils') → 1 to 12."""

SHORT_MONTHS: Final[Mapping[str, int]] = {
    form: MONTHS[form]
    for form in (
        "jan",
        "jän",
        "feb",
        "febr",
        "mär",
        "mrz",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "okt",
        "nov",
        "dez",
    )
}
"""German abbreviations, read as months only behind a day and before a full stop: '3. Sept. 2019'."""

NAMES_TOO: Final = frozenset({"august", "mai", "juli", "juno", "april", "mais", "julis", "feber"})
"""Months that are given names or words of their own: 'August Borsig', 'Juli Zeh', 'Mais' on a field."""

WEEKDAY_NAMES: Final[Mapping[str, int]] = {
    "montag": 1,
    "dienstag": 2,
    "mittwoch": 3,
    "donnerstag": 4,
    "freitag": 5,
    "samstag": 6,
    "sonnabend": 6,  # in the north and east of Germany
    "sonntag": 7,
}
"""Full name of a weekday → 1 (Monday) to 7, as ISO 8601 and TIMEX3 ('XXXX-WXX-3') count."""
