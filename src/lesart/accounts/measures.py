"""What a figure of a clause is a measure of, beside the noun that it counts.

One for each of what ('pro Tag'), what came on top ('weitere'), a bound that is set ('Grenzwert'), how far around
('weltweit'), what the people did that are counted.
"""

from collections.abc import Sequence
from typing import Final

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
Measured = tuple[Profile, Figure]


def measured_alike(one: Measured, other: Measured) -> bool:
    """Whether two figures, each with the profile of its clause, can be measures of one thing by the words around."""
    return (
        _rate(*one) == _rate(*other)
        and _adds(*one) == _adds(*other)
        and _is_limit(*one) == _is_limit(*other)
        and _reach(*one) == _reach(*other)
        and _did_alike(one, other)
    )


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


def _did_alike(one: Measured, other: Measured) -> bool:
    """Whether people who are counted by that word alone did one thing: '8000 Menschen erkrankten', '259 starben'."""
    deeds = [_deeds(*each) for each in (one, other)]
    # 'Die Zahl der Verletzten ist auf 19 Menschen gestiegen': what was done is in the noun.
    told = [
        {key for word in _piece(*each) for key in stems_of(word)} if _CHANGING & deed else deed
        for each, deed in zip((one, other), deeds, strict=True)
    ]
    meant = [{sense for key in keys for sense in senses(key)} for keys in told]
    return not all(deeds) or bool(told[0] & told[1] or meant[0] & meant[1])


def _deeds(profile: Profile, figure: Figure) -> set[str]:
    """Return the stems of the verbs beside a figure that counts nothing but people, none beside others."""
    of, piece = figure.of, _piece(profile, figure)
    counted = [word for word in piece if of and of.start <= word.start < of.end and word.tag.startswith("NN")]
    if not counted or any(fold(word.lemma) not in ANYBODY for word in counted):
        return set()
    return {key for word in piece if word.tag.startswith("VV") for key in stems_of(word)}


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
