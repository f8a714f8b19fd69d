"""What one report states and another denies, or says the opposite of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from lesart.accounts.candidates import SYNONYM
from lesart.accounts.evidence import matches
from lesart.accounts.profiles import stems_of
from lesart.accounts.readings.findings import Comparison, Finding, Member, before
from lesart.german.opposites import OPPOSITES
from lesart.german.refusing import REFUSING
from lesart.german.updates import REVERSED
from lesart.models.words import Word
from lesart.records import Claim, Span, Verdict
from lesart.text.fold import fold
from lesart.text.senses import senses

_NEAR: Final = 0.25
_HELD: Final = 0.3  # the share of what one says that the other must say too, where what is denied is the same word
_LEAST: Final = 0.12  # and what the other must share with it in turn
_HALF: Final = 0.5  # and where it is only a word of the same meaning
_TURNING: Final = frozenset({"negation", "denial"})
_JOINERS: Final = frozenset({"und", "oder", "aber", "sondern", "doch"})
_PREDICATES: Final = ("VV", "ADJ(D)")
_ANY_PREDICATE: Final = ("VV", "ADJ")
_STILL: Final = "noch"
_TURNED: Final = ("doch", "nicht")  # 'wird nun doch nicht geschlossen'
_WITHOUT: Final = "ohne"  # 'ohne Passwort abrufbar' denies the password alone


def compare_polarity(group: Comparison) -> tuple[Finding, ...]:
    """Return what members deny that others state, and the words by which two members say the opposite."""
    return (*_denials(group), *_opposites(group))


def _denials(group: Comparison) -> Iterator[Finding]:
    """Yield one finding with every word that denies, settled where a later report says that it corrects."""
    ordered = ((i, j) for pair in group.pairs for i, j in (pair, pair[::-1]))
    denied = [(i, j, span) for i, j in ordered if (span := _denied(group, i, j))]
    if denied:
        i, j, _ = next((each for each in denied if _corrects(group.members, *each[:2])), denied[0])
        verdict: Verdict = "settled" if _corrects(group.members, i, j) else "fact"
        said = [group.members[number].says(group.members[number].span) for number in (i, j)]
        spans = tuple(dict.fromkeys((number, span) for number, _, span in denied))
        yield Finding(
            "polarity", verdict, spans, f"Ein Bericht verneint, was der andere sagt: {said[0]} gegen {said[1]}."
        )


def _corrects(members: Sequence[Member], i: int, j: int) -> bool:
    """Whether the later of two reports says that something was reported otherwise before."""
    later = i if before(members[j], members[i]) else j if before(members[i], members[j]) else None
    if later is None:
        return False
    forms = [fold(word.form) for word in members[later].profile.clause.words]
    if _TURNED in pairwise(forms) or not REVERSED.isdisjoint(forms):
        return True
    sentence = members[later].profile.clause.sentence
    return any(
        claim.kind == "correction" and sentence.start <= claim.start < sentence.end
        for claim in members[later].marks.claims
    )


def _opposites(group: Comparison) -> Iterator[Finding]:
    members = group.members
    for i, j in group.pairs:
        opposite = _opposite(members[i], members[j]) if group.alike(i, j) >= _NEAR else None
        if opposite:
            said = members[i].says(opposite[0]), members[j].says(opposite[1])
            reason = f"Die Berichte sagen Gegenteiliges: {said[0]} und {said[1]}."
            yield Finding("polarity", "fact", ((i, opposite[0]), (j, opposite[1])), reason)


def _denied(group: Comparison, i: int, j: int) -> Span | None:
    """Return the words by which member `i` denies what member `j` states."""
    a, b = group.members[i], group.members[j]
    held = group.contained(i, j)
    if held < _HELD or group.alike(i, j) < _LEAST or b.open or _turned(b) or _says_no(b):
        return None
    enough = SYNONYM if held >= _HALF else 1.0
    for claim in _turned(a):
        if held < _HALF and _is_without(a, claim):
            continue
        if _not_yet(a, claim):
            continue
        if any(_says(b, keys, predicate, enough) for keys, predicate in _focus(a, claim)):
            return Span(claim.start, claim.end)
    return None


def _turned(member: Member) -> list[Claim]:
    return [
        claim
        for claim in member.marks.claims
        if claim.kind in _TURNING and member.span.start <= claim.start < member.span.end
    ]


def _says_no(member: Member) -> bool:
    """Whether a member denies or refuses something itself, in whatever word: 'ohne Aufpreis', 'ist verboten'."""
    forms = {form for word in member.profile.clause.words for form in (fold(word.form), fold(word.lemma))}
    return member.profile.negated or _WITHOUT in forms or not forms.isdisjoint(REFUSING)


def _not_yet(member: Member, claim: Claim) -> bool:
    """Whether a claim denies only what may still come: 'noch nicht zurückgezogen'."""
    words = member.profile.clause.words
    return any(fold(a.form) == _STILL and b.start == claim.start for a, b in pairwise(words))


def _says(member: Member, keys: Sequence[str], predicate: bool, enough: float) -> bool:  # noqa: FBT001
    """Whether a member has what is denied: all of it, a predicate in a predicate of its own."""
    if min(matches(key, member.profile) for key in keys) < enough:
        return False
    own = {key for w in member.profile.clause.words if w.tag.startswith(_ANY_PREDICATE) for key in stems_of(w)}
    meant = {sense for key in own for sense in senses(key)}
    return not predicate or any(key in own or not meant.isdisjoint(senses(key)) for key in keys)


def _focus(member: Member, claim: Claim) -> Iterator[tuple[list[str], bool]]:
    """Yield the stems of each word that is denied, and whether it is a predicate or the noun behind 'kein'."""
    scope = claim.of or member.span
    without = _is_without(member, claim)
    words = _between_joiners([w for w in member.profile.clause.words if scope.start <= w.start < scope.end], claim)
    for last, word in zip([None, *words], words, strict=False):
        behind = last is not None and last.start == claim.start and word.tag.startswith("NN")
        governed = word.tag.startswith(_PREDICATES) and not without
        if (behind or governed) and (keys := stems_of(word)):
            yield keys, governed


def _is_without(member: Member, claim: Claim) -> bool:
    return fold(Span(claim.start, claim.end).of(member.article.text)) == _WITHOUT


def _between_joiners(words: Sequence[Word], claim: Claim) -> list[Word]:
    """Return the words around a claim up to the conjunctions beside it: 'setzt auf Kontrollen / und nennt keinen'."""
    found: list[Word] = []
    for word in words:
        if fold(word.form) in _JOINERS:
            if found and found[-1].start >= claim.start:
                break
            found = []
        else:
            found.append(word)
    return found


def _opposite(a: Member, b: Member) -> tuple[Span, Span] | None:
    """Return the words of two members that are opposites, where neither is negated nor has both."""
    if a.profile.negated or b.profile.negated:
        return None
    mine, theirs = _sides(a.profile.clause.words), _sides(b.profile.clause.words)
    for key, word in mine.items():
        side, number = key
        if (1 - side, number) in theirs and (1 - side, number) not in mine and key not in theirs:
            other = theirs[1 - side, number]
            return Span(word.start, word.end), Span(other.start, other.end)
    return None


def _sides(words: Sequence[Word]) -> dict[tuple[int, int], Word]:
    """Return the words that have an opposite by the side they stand on and the number of the pair."""
    found: dict[tuple[int, int], Word] = {}
    for word in words:
        for form in {fold(word.form), fold(word.lemma)}:
            for place in OPPOSITES.get(form, ()):
                found.setdefault(place, word)
    return found
