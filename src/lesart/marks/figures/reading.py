"""Reading one figure: number, range, unit, approximator, what is counted, and its part in a change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.german.approximators import APPROXIMATORS
from lesart.german.changes import CHANGES
from lesart.german.multiples import MULTIPLES
from lesart.german.number_words import FRACTIONS, MULTIPLIERS, ONE
from lesart.german.people import PEOPLE
from lesart.german.units import AGES
from lesart.marks.figures.counted import counted, whole
from lesart.marks.figures.numbers import Number, number_at
from lesart.marks.figures.refusals import is_no_figure
from lesart.marks.figures.units import UNIT_BEGINNINGS, Unit, unit_ahead, unit_at, unit_in_compound
from lesart.models.words import Word
from lesart.records import Approximation, Figure, FigureRole, Span
from lesart.text.fold import fold
from lesart.text.memory import Memory
from lesart.text.numerals import cardinal, ordinal

_RANGES: Final = frozenset({"bis", "-", "–", "—"})
_PREFIXED: Final = frozenset({"€", "euro", "$", "£", "chf", "eur", "usd", "tempo"})
_EVERY: Final = frozenset({"jeder", "jede", "jedes", "jeden", "jedem"})
_YEAR_WORDS: Final = frozenset({"jahre", "jahren", "jahr"})
_OLD: Final = frozenset({"alt", "alte", "alten", "alter", "altes", "jung"})
_ROLES: Final[dict[str, FigureRole]] = {"um": "by", "auf": "to", "von": "from"}
_OLDEST: Final = 120
_CHANGE_REACH: Final = 15  # words on each side in which a change is looked for
_BETWEEN: Final = frozenset({"die", "der", "den", "einem", "zwischen", "zur"})  # 'fast die Hälfte', 'rund zwischen'
_ROUND: Final = frozenset({2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 100.0, 1000.0, 10_000.0, 100_000.0})
_APPROXIMATION_LENGTH: Final = 4  # words of 'deutlich mehr als'
Read = tuple[Figure, int]
Named = tuple[str, Figure, int]
PATTERNS: Final[Mapping[str, str]] = {
    "share": "Jeder Fünfte klagt.",
    "fraction": "Zwei Drittel der Bauern klagen.",
    "one-of": "Vier von fünf Höfen klagen.",
    "multiple": "Das sind fünfmal so viele.",
    "sign-before": "Das kostet € 20 mehr.",
    "compound": "Das 100-Millionen-Euro-Paket hilft.",
    "age": "Jonas Haller (34) gewann.",
    "range": "Es wurden 10 bis 15 Prozent mehr.",
    "measure": "Das Boot trieb 650 Kilometer weit.",
    "count": "Es kamen 1.200 Gäste.",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """A sentence in which figures are read; `taken` are the places of words that belong to times."""

    text: str
    words: Sequence[Word]
    taken: frozenset[int]

    def figure_at(self, place: int) -> Named | None:
        """Return the pattern, the figure that begins at a word and the place behind it, `None` where none begins.

        The word is one of which `BEGINS_FIGURE` says that a figure may begin with it.
        """
        if place in self.taken or self._only_an_article(place):
            return None
        found = _named("share", self._share(place)) or _named("multiple", self._multiple(place))
        found = found or _named("age", self._age_in_word(place))
        return found or _named("sign-before", self._prefixed(place)) or self._number(place)

    def _only_an_article(self, place: int) -> bool:
        """Whether 'ein' or 'eine' stands before a word that makes no number of it; so nearly all do."""
        if not _IS_ONE[self.words[place].form]:
            return False
        return place + 1 == len(self.words) or not _MAKES_NUMBER[self.words[place + 1].form]

    def _number(self, place: int) -> Named | None:
        number = number_at(self.words, place, self.text)
        if number is None or not self.taken.isdisjoint(range(number.first, number.last + 1)):
            return None
        if is_no_figure(self.words, number, self.text) or self._begins_time(number):
            return None
        if number.share:
            return _named("fraction", self._finished(number, number.last, "%", whole(self.words, number.last + 1)))
        found = _named("compound", self._compound(number)) or _named("age", self._age(number))
        found = found or _named("one-of", self._one_of(number))
        return found or _measure(self._measured(number))

    def _begins_time(self, number: Number) -> bool:
        """Whether a number belongs to a time behind a comma: 'seit fünf, sechs Jahren'."""
        place = number.last + 2
        listed = self._form(number.last + 1) == "," and place in self.taken
        return listed and number_at(self.words, place, self.text) is not None

    def _one_of(self, number: Number) -> Read | None:
        """Return 'vier von fünf', 'eine von 100' as a share; 'acht von 38 Abgeordneten' stays a count."""
        if self._form(number.last + 1) != "von" or number.last + 2 >= len(self.words):
            return None
        among = number_at(self.words, number.last + 2, self.text)
        if among is None or among.value not in _ROUND or not 0 < number.value < among.value:
            return None
        share = 100 * number.value / among.value
        return self._finished(
            Number(number.first, among.last, share), among.last, "%", counted(self.words, among.last + 1)
        )

    def _measured(self, number: Number) -> Read | None:
        """Return '10 bis 15 Prozent', '3,3 Billionen Euro', '1.200 Menschen'."""
        upper = self._upper(number)
        last = upper.last if upper else number.last
        digits = self.words[last].form == "." or self.words[last].form[0].isdecimal()
        unit = unit_at(self.words, last + 1, after_digits=digits)
        if self._is_article(number) and unit is None:
            return None
        if upper is not None and self._form(last + 1) in _YEAR_WORDS:
            return self._finished(number, last + 1, "a", None, upper)
        if unit is None and upper is None:
            unit = self._borrowed(number)
            number = number if unit is None else Number(number.first, last, number.value * unit.scale)
        if upper is not None and upper.scale != number.scale and number.scale == 1:
            number = Number(number.first, number.last, number.value * upper.scale)
        end = unit.last if unit and not unit.borrowed else last
        shared = unit is None or unit.name == "%"  # '100 Kilometer von der Grenze' are no part of it
        of = (whole(self.words, end + 1) if shared else None) or counted(self.words, end + 1)
        return self._finished(number, end, unit, of, upper)

    def _borrowed(self, number: Number) -> Unit | None:
        """Return the unit that a later number shares: '4, 6 und 7 Prozent', not '4.130 oder 97,4 Prozent'."""
        unit = unit_ahead(self.words, number.last + 1, self.text)
        other_way = self._form(number.last + 1) == "oder" and number.value > 100  # noqa: PLR2004 - no share
        return None if unit is not None and unit.name == "%" and other_way else unit

    def _form(self, place: int) -> str:
        """Return the lower-case form of a word, '' behind the last."""
        return self.words[place].form.lower() if place < len(self.words) else ""

    def _is_article(self, number: Number) -> bool:
        """Whether 'ein' or 'halbe' is all there is of the number: it counts only before a unit."""
        return number.scale == 1 and fold(self.words[number.last].form) in ONE | {"halbe", "halben", "halbes", "halber"}

    def _upper(self, number: Number) -> Number | None:
        """Return the upper end of '10 bis 15', '10-15', 'zwischen 10 und 15'."""
        place = number.last + 1
        if place + 1 >= len(self.words):
            return None
        link = self.words[place].form.lower()
        between = link == "und" and number.first > 0 and self.words[number.first - 1].form.lower() == "zwischen"
        if link not in _RANGES and not between:
            return None
        upper = number_at(self.words, place + 1, self.text)
        if upper is None or upper.share or upper.value <= number.value or place + 1 in self.taken:
            return None
        return None if self._is_article(upper) else upper

    def _compound(self, number: Number) -> Read | None:
        """Return '750-Milliarden-Euro-Paket', '57-Jährige', '100-Meter-Lauf'."""
        place = number.last + 2
        if place >= len(self.words) or self.words[place - 1].form not in {"-", "‑"}:
            return None
        if self.words[place - 2].end != self.words[place].start - 1:
            return None
        form = self.words[place].form
        if fold(form) in AGES:
            return self._finished(number, place, "a", None)
        found = unit_in_compound(form)
        if found is None:
            return None
        scale, unit = found
        scaled = Number(number.first, number.last, number.value * scale)
        return self._finished(scaled, place, unit, None)

    def _age(self, number: Number) -> Read | None:
        """Return '57 Jahre alt', 'im Alter von 26 Jahren', 'Huber (57)'."""
        after = [word.form.lower() for word in self.words[number.last + 1 : number.last + 3]]
        if after and after[0] in AGES and self.words[number.last].end == self.words[number.last + 1].start:
            return self._finished(number, number.last + 1, "a", None)  # '35jähriger'
        before = [word.form.lower() for word in self.words[max(0, number.first - 2) : number.first]]
        if after and after[0] in _YEAR_WORDS:
            return self._finished(number, number.last + 1, "a", None)
        if self._is_age_limit(number, before, after):
            return self._finished(number, number.last, "a", None)
        marks = (*before[-1:], *after[:1])
        in_brackets = marks in {("(", ")"), ("(", ","), (",", ",")} and number.first > 1
        if in_brackets and self.words[number.first - 2].tag == "NE" and 1 <= number.value <= _OLDEST:
            return self._finished(number, number.last, "a", None)
        return None

    def _is_age_limit(self, number: Number, before: Sequence[str], after: Sequence[str]) -> bool:
        """Whether a bare number behind people is an age: 'Menschen unter 35', not 'Menschen über 20 Stunden'."""
        digits = self.words[number.first].form[0].isdecimal()  # 'Kinder unter einem Dach'
        limits = digits and len(before) > 1 and before[-2] in PEOPLE and before[-1] in {"unter", "über", "ab"}
        follower = self.words[number.last + 1].form[:1] if after else ""
        return limits and number.value <= _OLDEST and not follower.isupper() and follower not in {"%", "€", "-"}

    def _age_in_word(self, place: int) -> Read | None:
        """Return 'die Fünfjährige'; in small letters it is as often how long something lasts ('dreijährige Haft')."""
        word = self.words[place]
        years = _years(fold(word.form))
        if years is None or not word.form[0].isupper() or not place or not self.words[place - 1].is_word:
            return None
        if place + 1 < len(self.words) and self.words[place + 1].tag == "NN":
            return None  # 'Zwölfjährige Mädchen': an adjective all the same
        return self._finished(Number(place, place, years), place, "a", None)

    def _prefixed(self, place: int) -> Read | None:
        """Return '€ 20', 'CHF 1,5 Mio.', 'Tempo 30'."""
        if fold(self.words[place].form) not in _PREFIXED or place + 1 >= len(self.words):
            return None
        unit = unit_at(self.words, place, after_digits=True)
        number = number_at(self.words, place + 1, self.text)
        if fold(self.words[place].form) == "euro" and (number is None or not self._is_price(number)):
            return None  # 'Euro 5' is a norm of exhaust, 'Euro 2024' a championship
        if unit is None or number is None or number.share or place + 1 in self.taken:
            return None
        return self._finished(Number(place, number.last, number.value), number.last, unit, None)

    def _is_price(self, number: Number) -> bool:
        """Whether a number is written as prices are: '19,90', '30,-'."""
        behind = self.text[self.words[number.last].end :][:2]
        return "," in self.words[number.first].form or behind in {",-", ",–", ",—"}

    def _share(self, place: int) -> Read | None:
        """Return 'jeder Fünfte', 'die Hälfte', 'ein Viertel'."""
        folded = fold(self.words[place].form)
        follower = self.words[place + 1] if place + 1 < len(self.words) else None
        if folded in _EVERY and follower is not None and place + 1 not in self.taken:
            return self._every(place, follower)
        if folded == "hälfte" and (place == 0 or ordinal(fold(self.words[place - 1].form)) is None):
            return self._finished(Number(place, place, 50.0), place, "%", whole(self.words, place + 1))
        return None

    def _every(self, place: int, follower: Word) -> Read | None:
        number = ordinal(fold(follower.form))
        if number is None or number < 2:  # noqa: PLR2004 - 'jeder erste'
            return None
        of = whole(self.words, place + 2)
        noun = counted(self.words, place + 2) if follower.form[0].islower() else None
        if of is None and noun is None and follower.form[0].islower():
            return None
        return self._finished(Number(place, place + 1, 100 / number), place + 1, "%", of or noun)

    def _multiple(self, place: int) -> Read | None:
        """Return 'fünfmal so viele', 'doppelt so hoch', 'verdreifacht', 'das Vierfache'."""
        folded = fold(self.words[place].form)
        value = MULTIPLES.get(folded)
        if value is None:
            value = _times(folded)
        following = self.words[place + 1].form.lower() if place + 1 < len(self.words) else ""
        if value is None or (folded in {"doppelt", "halb"} and following != "so"):
            return None
        if (folded == "doppelte" and not self.words[place].form[0].isupper()) or place + 1 in self.taken:
            return None  # 'zweimal im Jahr' is how often
        return self._finished(Number(place, place, value), place, "×", None)

    def _finished(
        self, number: Number, last: int, unit: Unit | str | None, of: Span | None, upper: Number | None = None
    ) -> Read:
        name, factor = (unit.name, unit.factor) if isinstance(unit, Unit) else (unit, 1.0)
        approx, first = self._approximation(number.first)
        figure = Figure(
            self.words[number.first].start,
            self.words[last].end,
            _rounded(number.value * factor),
            name,
            approx,
            of,
            None if upper is None else _rounded(upper.value * factor),
            self._role(first),
        )
        return figure, last + 1

    def _approximation(self, first: int) -> tuple[Approximation | None, int]:
        """Return how exact a figure is meant, and the place where the words that say so begin."""
        before = first
        while before > 0 and self.words[before - 1].form.lower() in _BETWEEN:
            before -= 1
        for length in range(_APPROXIMATION_LENGTH, 0, -1):
            start = before - length
            if start < 0:
                continue
            phrase = " ".join(fold(word.form) for word in self.words[start:before])
            found = APPROXIMATORS.get(phrase)
            if found and phrase != "gegen":
                return found, start
        return None, before

    def _role(self, first: int) -> FigureRole | None:
        """Return whether a change is by, to or from this figure: 'um 5 Prozent auf 3,3 Billionen'."""
        before = self.words[first - 1].form.lower() if first else ""
        role = _ROLES.get(before)
        ahead = self.words[first : first + _CHANGE_REACH]
        around = (*self.words[max(0, first - _CHANGE_REACH) : first], *ahead)
        if role is None or not any(word.lemma.lower() in CHANGES for word in around):
            return None
        return role if role != "from" or any(word.form == "auf" for word in ahead) else None


def _named(name: str, read: Read | None) -> Named | None:
    return None if read is None else (name, *read)


def _measure(read: Read | None) -> Named | None:
    """Return a figure under the name of what it is: a range, a measure with its unit, or a bare count."""
    if read is None:
        return None
    figure = read[0]
    return _named("range" if figure.upper is not None else "measure" if figure.unit else "count", read)


_FIRST: Final = frozenset({"minus", "plus", "halbe", "halben", "hälfte"})
_LISTED: Final = _PREFIXED | _EVERY | ONE | _FIRST | MULTIPLES.keys()


_BEHIND_ONE: Final = frozenset({
    *UNIT_BEGINNINGS, *MULTIPLIERS, *FRACTIONS, *AGES, *_YEAR_WORDS, *_RANGES,
    "halbe", "halben", "halber", "halbes", "von", "und", ")", ",",
})  # fmt: skip


def _is_one(form: str) -> bool:
    return fold(form) in ONE


def _makes_number(form: str) -> bool:
    """Whether a word behind 'ein' may make a number of it: 'Prozent', 'Million', 'von (100)', 'bis (zwei)'."""
    return fold(form) in _BEHIND_ONE


_IS_ONE: Final = Memory(_is_one, 65_536)
_MAKES_NUMBER: Final = Memory(_makes_number, 65_536)


def _begins_figure(form: str) -> bool:
    folded = fold(form)
    in_word = cardinal(folded) is not None or _times(folded) is not None or _years(folded) is not None
    return folded in _LISTED or form[0].isdecimal() or in_word


BEGINS_FIGURE: Final = Memory(_begins_figure, 65_536)
"""Whether a figure may begin with a word; most words are told off here."""


def _times(folded: str) -> float | None:
    """Return the number in 'fünfmal', 'zehnfach', 'Vierfache'; 'einmal' counts nothing."""
    for ending in ("mal", "fach", "fache", "fachen"):
        if folded.endswith(ending):
            value = cardinal(folded.removesuffix(ending))
            return value if value is not None and value > 1 else None
    return None


def _years(folded: str) -> float | None:
    """Return the number in 'fünfjährige', 'zwölfjährigen'."""
    ending = next((age for age in AGES if folded.endswith(age)), None)
    return None if ending is None else cardinal(folded.removesuffix(ending))


def _rounded(value: float) -> float:
    """Return the value without the dust that conversion leaves ('0.1 + 0.2')."""
    return float(f"{value:.10g}")
