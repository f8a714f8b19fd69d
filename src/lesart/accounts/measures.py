"""What a figure of a clause is a measure of, beside the noun that it counts.

One for each of what ('pro Tag'), what came on top ('weitere'), a bound that is set ('Grenzwert'), how far around
('weltweit'), what the people did that are counted.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from lesart.accounts.clauses import between_commas, coordinated
from lesart.accounts.profiles import Profile, stems_of
from lesart.german.changes import CHANGES
from lesart.german.limits import LIMITS
from lesart.german.people import ANYBODY
from lesart.german.rates import EACH, RATES
from lesart.german.scope import REACHES
from lesart.models.words import Word
from lesart.records import Figure
from lesart.text.fold import fold
from lesart.text.senses import senses
from lesart.text.stems import stem

_ON_TOP: Final = frozenset({"weit", "weiter", "zusätzlich", "neu", "erneut"})  # 'weitere' is to the tagger of 'weit'
_CHANGING: Final = frozenset(stem(verb) for verb in CHANGES)


class Measure(NamedTuple):
    """What a figure measures by the words around it.

    What it is one for each of, whether it came on top, whether it is a bound that is set, how far around it counts, and
    what the people did that it counts; the last is empty where it counts anything else.
    """

    each: frozenset[str]
    on_top: bool
    limit: bool
    reach: frozenset[str]
    deeds: frozenset[str]


def measure_of(profile: Profile, figure: Figure) -> Measure:
    """Return what a figure of a clause measures."""
    return Measure(
        _rate(profile, figure),
        _adds(profile, figure),
        _is_limit(profile, figure),
        _reach(profile, figure),
        _deeds(profile, figure),
    )


def measured_alike(one: Measure, other: Measure) -> bool:
    """Whether two figures can be measures of one thing: '8000 Menschen erkrankten' is none of '259 starben'."""
    if one[:-1] != other[:-1]:
        return False
    meant = [{sense for key in each.deeds for sense in senses(key)} for each in (one, other)]
    return not (one.deeds and other.deeds) or bool(one.deeds & other.deeds or meant[0] & meant[1])


def _rate(profile: Profile, figure: Figure) -> frozenset[str]:
    """Return what a figure is one for each of, by stems; none where it is a whole: 'pro Tag' and 'täglich' are one."""
    words = [word for word in _around(profile, figure) if word.is_word]
    outside = [word for word in words if not figure.start <= word.start < figure.end]
    regular = {RATES[form] for word in outside if (form := fold(word.form)) in RATES}
    each = (place for place, word in enumerate(words) if word in outside and fold(word.form) in EACH)
    nouns = (next((w for w in words[place + 1 :] if w.tag.startswith("NN")), words[place]) for place in each)
    return frozenset({*map(stem, regular), *(stem(noun.lemma) for noun in nouns)})


def _is_limit(profile: Profile, figure: Figure) -> bool:
    """Whether a figure is a bound that is set, as a noun before it says: 'den Schwellenwert von 50 Fällen'."""
    nouns = [word for word in _around(profile, figure) if word.start < figure.start and word.tag.startswith("NN")]
    return any(fold(word.lemma).endswith(LIMITS) for word in nouns)


def _reach(profile: Profile, figure: Figure) -> frozenset[str]:
    """Return the words that say how far around something is counted: 'weltweit', 'bundesweit', 'außerhalb'."""
    return frozenset(form for word in _around(profile, figure) if (form := fold(word.form)) in REACHES)


def _deeds(profile: Profile, figure: Figure) -> frozenset[str]:
    """Return the stems of the verbs beside a figure that counts nothing but people, none beside others."""
    of, piece = figure.of, _piece(profile, figure)
    counted = [word for word in piece if of and of.start <= word.start < of.end and word.tag.startswith("NN")]
    if not counted or any(fold(word.lemma) not in ANYBODY for word in counted):
        return frozenset()
    verbs = frozenset(key for word in piece if word.tag.startswith("VV") for key in stems_of(word))
    # 'Die Zahl der Verletzten ist auf 19 Menschen gestiegen': what was done is in the noun.
    return frozenset(key for word in piece for key in stems_of(word)) if _CHANGING & verbs else verbs


def _piece(profile: Profile, figure: Figure) -> Sequence[Word]:
    """Return the stretch that a figure stands in, no further than an 'und' behind which another verb stands."""
    pieces = coordinated(_around(profile, figure))
    return next((piece for piece in pieces if piece[0].start <= figure.start <= piece[-1].end), ())


def _around(profile: Profile, figure: Figure) -> Sequence[Word]:
    """Return the stretch between commas that a figure stands in."""
    stretches = between_commas(profile.clause.words)
    return next((part for part in stretches if part[0].start <= figure.start < part[-1].end), ())


def _adds(profile: Profile, figure: Figure) -> bool:
    """Whether a figure counts what came on top, as the word before or behind it says: '961 weitere Fälle'."""
    words = [word for word in profile.clause.words if word.is_word]
    beside = [
        word
        for before, word, after in zip([None, *words], words, [*words[1:], None], strict=False)
        if (after is not None and figure.start <= after.start < figure.end and word.start < figure.start)
        or (before is not None and figure.start <= before.start < figure.end and word.start >= figure.end)
    ]
    return any(fold(word.lemma) in _ON_TOP for word in beside)
