"""Where reports call one thing differently: the same noun or verb, qualified by one word here and by another there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from lesart.accounts.profiles import stems_of
from lesart.accounts.readings.findings import Comparison, Finding, Member
from lesart.german.light_words import LIGHT
from lesart.german.pointing import POINTING
from lesart.models.words import Word, parts
from lesart.records import Span
from lesart.text.fold import fold
from lesart.text.senses import senses
from lesart.text.stems import stem

_ALIKE: Final = 0.5
_WORDS: Final = 400  # no clause is longer but in broken or hostile input
_TYPES: Final = frozenset({"PER", "LOC", "ORG"})
_BEFORE_NOUN: Final = "ADJ(A"
_BESIDE_VERB: Final = frozenset({"ADJ(D)", "ADV"})


class Qualified(NamedTuple):
    """A noun or verb with what qualifies it: its class and stem, the characters of both, the stems of the latter."""

    head: tuple[str, str]
    span: Span
    form: str
    keys: tuple[str, ...]


Heads = Mapping[tuple[str, str], Sequence[Qualified]]
Side = tuple[Member, Heads]


def compare_modifiers(group: Comparison) -> tuple[Finding, ...]:
    """Return where two members that share half of what they say qualify the same noun or verb differently.

    'verwirrter Passagier' beside 'betrunkener Passagier', 'Prüfbericht' beside 'Jahresbericht', 'leise gewarnt'
    beside 'laut gewarnt'. A word that only one of them adds is no such choice, nor is one that
    the other has elsewhere in its clause, in whatever form, or one that only says which thing is meant ('bisherige').
    """
    found = [_by_head(member) for member in group.members]
    return tuple(
        Finding(
            "wording",
            "wording",
            ((i, one.span), (j, other.span)),
            f"Andere Wortwahl: {group.members[i].says(one.span)} und {group.members[j].says(other.span)}.",
        )
        for i, j in group.pairs
        if group.alike(i, j) >= _ALIKE
        for one, other in _clashes((group.members[i], found[i]), (group.members[j], found[j]))
    )


def _clashes(one_side: Side, other_side: Side) -> Iterator[tuple[Qualified, Qualified]]:
    """Yield what both members have once, each qualified by what the other lacks."""
    (a, mine), (b, theirs) = one_side, other_side
    for head in sorted(mine.keys() & theirs.keys()):
        one, other = mine[head], theirs[head]
        if len(one) == len(other) == 1 and _apart((a, one[0]), (b, other[0])):
            yield one[0], other[0]


def _apart(one: tuple[Member, Qualified], other: tuple[Member, Qualified]) -> bool:
    return one[1].form != other[1].form and _lacks(other[0], one[1]) and _lacks(one[0], other[1])


def _lacks(member: Member, qualified: Qualified) -> bool:
    """Whether a member has none of the words that qualify, nor one that stands for it in all its meanings.

    'vorsichtig' can stand for 'schrittweise', and says more. Stems are looked for within words too: 'Virus-spezifisch'
    is 'virusspezifisch'.
    """
    own = [key for word in member.profile.clause.words for key in stems_of(word)]
    meant, letters = {senses(key) for key in own} - {frozenset()}, " ".join(own)
    return not any(key in letters or senses(key) in meant for key in qualified.keys)


def _by_head(member: Member) -> Heads:
    found: dict[tuple[str, str], list[Qualified]] = defaultdict(list)
    for qualified in _qualified(member):
        found[qualified.head].append(qualified)
    return found


def _qualified(member: Member) -> Iterator[Qualified]:
    """Yield the nouns of a member with adjectives before them or parts of a compound, and verbs with an adverb."""
    clause = member.profile.clause
    words = [word for word in sorted({*clause.words, *clause.cited}) if word.is_word][:_WORDS]
    taken = [(time.start, time.end) for time in member.marks.times]
    taken += [(name.start, name.end) for name in member.marks.mentions if name.type in _TYPES]
    taken = [(start, end) for start, end in taken if words and start < words[-1].end and words[0].start < end]
    plain = [_qualifies(word, taken) for word in words]
    for place, word in enumerate(words):
        first, determining, head = place, [], fold(word.lemma)
        if word.tag == "NN":
            *determining, head = parts(word.form)
            while first and plain[first - 1] and words[first - 1].tag.startswith(_BEFORE_NOUN):
                first -= 1
        elif word.tag.startswith("VV"):
            beside = place - 1 - (place > 0 and words[place - 1].tag == "PTKZU")
            first = beside if beside >= 0 and plain[beside] and words[beside].tag in _BESIDE_VERB else place
        keys = [key for each in words[first:place] for key in stems_of(each)] + [stem(part) for part in determining]
        if keys:
            span = Span(words[first].start, word.end)
            yield Qualified((word.tag[:2], stem(head)), span, fold(span.of(member.article.text)), tuple(keys))


def _qualifies(word: Word, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether a word can say what something is like: no name, no time, and none that only points at what is meant."""
    if word.form[0].isupper() and word.tag.startswith(_BEFORE_NOUN):
        return False  # 'Wismarer'
    forms = {fold(word.form), fold(word.lemma)}
    return forms.isdisjoint(LIGHT | POINTING) and not any(start <= word.start < end for start, end in taken)
