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
