"""What one report states and another denies, or says the opposite of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from lesart.accounts.candidates import SYNONYM
from lesart.accounts.clauses import STOPS, between_commas, verbs_with_particles
from lesart.accounts.evidence import matches
from lesart.accounts.profiles import stems_of
from lesart.accounts.readings.findings import Comparison, Finding, Member, before
from lesart.accounts.readings.governing import told
from lesart.german.demands import DEMANDED
from lesart.german.opposites import OPPOSITES
from lesart.german.refusing import REFUSING
from lesart.german.updates import REVERSED
from lesart.models.words import Word
from lesart.records import Claim, Span, Verdict
from lesart.text.fold import fold
from lesart.text.senses import senses

_NEAR: Final = 0.25
# What is imagined or asked for is not told: 'müssen den Abstand einhalten' beside 'wird oft nicht eingehalten'.
_NOT_TOLD: Final = frozenset({"würde", "würden", "wäre", "wären", "müsste", "müssten", "muss", "müsse", "müssen"})
_WORDS: Final = 400  # no clause is longer but in broken or hostile input
_HELD: Final = 0.3  # the share of what one says that the other must say too, where what is denied is the same word
_LEAST: Final = 0.4  # and what the other must share with it in turn,
_SHORT: Final = 0.12  # or where the other says all of it and more
_WHOLE: Final = 0.95
_HALF: Final = 0.5  # and where it is only a word of the same meaning
_TURNING: Final = frozenset({"negation", "denial"})
_JOINERS: Final = frozenset({"und", "oder", "aber", "sondern", "doch"})
_PREDICATES: Final = ("VV", "ADJ(D)")
_STILL: Final = "noch"
_TURNED: Final = ("doch", "nicht")  # 'wird nun doch nicht geschlossen'
_NOT: Final = "nicht"
_NO: Final = "kein"
_ATTRIBUTE: Final = "ADJ(A"
_OR: Final = "oder"  # 'milde oder keine Symptome'
_MORE: Final = "mehr"
_LIKE: Final = frozenset({"so", "wie"})  # 'nicht mehr so viele', 'nicht mehr wie früher'
_RATHER: Final = "sondern"
_STOPS: Final = tuple('.!?…:"“”«»›‹’)')
_TOO: Final = "zu"
_IN_ORDER: Final = "um"
_DEGREES: Final = frozenset({"ADJ(D)", "ADV", "PIAT"})
_INFINITIVES: Final = frozenset({"VV(INF)", "VV(IZU)"})
_PARTLY: Final = frozenset({
    "vor", "jeder", "jede", "jedes", "jeden", "jedem", "alle", "alles", "allen", "immer", "nur", "unbedingt",
    "zwingend", "zwangsläufig", "automatisch", "überall", "allein",
})  # fmt: skip
_OTHER: Final = "ander"
_WITHOUT: Final = "ohne"  # 'ohne Passwort abrufbar' denies the password alone


class _Denied(NamedTuple):
    """The stems of a word that is denied, whether it is a predicate, and those of the verb that must return with it."""

    keys: tuple[str, ...]
    predicate: bool
    verb: tuple[str, ...] = ()


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
    if held < _HELD or group.alike(i, j) < (_SHORT if held >= _WHOLE else _LEAST):
        return None
    if b.open or _turned(b) or _says_no(b):
        return None
    if a.asks or b.asks or _is_cut(b, a) or _speaks_of_others(a) != _speaks_of_others(b):
        return None
    if not _supposing(b).isdisjoint(_NOT_TOLD - _supposing(a)):
        return None
    stated = {word.start for word in told(a.profile.clause.words)} - _demanded(a)
    enough = SYNONYM if held >= _HALF else 1.0
    for claim in _turned(a):
        if claim.start not in stated or (held < _HALF and _is_without(a, claim)) or _not_yet(a, claim):
            continue
        if fold(Span(claim.start, claim.end).of(a.article.text)) in b.profile.forms:
            continue  # 'In kaum einem Land' may be taken for a denial in one report and not in the other
        if any(_says(b, denied, a, enough) for denied in _focus(a, claim)):
            return Span(claim.start, claim.end)
    return next((span for span, denied in _too_much(a) if _says(b, denied, a, enough)), None)


def _supposing(member: Member) -> set[str]:
    """Return the words by which a member may only imagine or ask for what it says: 'Eine Regierung würde regieren'."""
    return {form for word in member.profile.clause.words if (form := fold(word.form)) in _NOT_TOLD}


def _too_much(member: Member) -> Iterator[tuple[Span, _Denied]]:
    """Yield what a member denies by saying that something is too much for it: 'zu schmal, um Lastwagen zu tragen'."""
    for main, purpose in pairwise(between_commas(member.profile.clause.words)):
        degree = next((a for a, b in pairwise(main) if fold(a.form) == _TOO and b.tag in _DEGREES), None)
        if degree is not None and fold(purpose[0].form) == _IN_ORDER:
            for word in purpose:
                if word.tag in _INFINITIVES:
                    yield Span(degree.start, degree.end), _Denied(tuple(stems_of(word)), predicate=True)


def _demanded(member: Member) -> set[int]:
    """Return where the words begin that a member only says are asked for: 'der Druck wächst, nicht zu verlängern'."""
    parts = between_commas(member.profile.clause.words)
    return {
        word.start
        for before_it, part in pairwise(parts)
        if any(fold(word.lemma) in DEMANDED for word in before_it)
        and any(word.tag in {"PTKZU", "VV(IZU)"} for word in part)
        for word in part
    }


def _is_cut(b: Member, a: Member) -> bool:
    """Whether one member is a broken-off piece of the other, so that it may have lost the 'nicht'.

    It has only a run of the other's words, and its sentence begins in small letters or ends without a stop.
    """
    run, whole = b.profile.forms[:_WORDS], a.profile.forms[:_WORDS]
    said = b.profile.clause.sentence.of(b.article.text).strip()
    broken = said[:1].islower() or not said.endswith(_STOPS)
    return broken and any(whole[n : n + len(run)] == run for n in range(len(whole) - len(run) + 1))


def _speaks_of_others(member: Member) -> bool:
    """Whether a member tells two groups apart: 'bei anderen, die nicht beatmet wurden'."""
    return any(fold(word.form).startswith(_OTHER) for word in member.profile.clause.words)


def _turned(member: Member) -> list[Claim]:
    return [
        claim
        for claim in member.marks.claims
        if claim.kind in _TURNING and member.span.start <= claim.start < member.span.end
    ]


def _says_no(member: Member) -> bool:
    """Whether a member denies or refuses something itself, in whatever word: 'ohne Aufpreis', 'ist verboten'."""
    words = member.profile.clause.words
    forms = {form for word in words for form in (fold(word.form), fold(word.lemma))}
    forms |= verbs_with_particles(words)
    return member.profile.negated or _WITHOUT in forms or not forms.isdisjoint(REFUSING)


def _not_yet(member: Member, claim: Claim) -> bool:
    """Whether a claim denies only what may still come: 'noch nicht zurückgezogen'."""
    words = member.profile.clause.words
    return any(fold(a.form) == _STILL and b.start == claim.start for a, b in pairwise(words))


def _says(member: Member, denied: _Denied, other: Member, enough: float) -> bool:
    """Whether a member has what another denies: all of it, a predicate in a predicate of its own.

    An adjective before a noun is one only where the other speaks of that noun: 'die gesperrte Brücke', 'ist die Brücke
    nicht gesperrt'. The noun behind 'kein' must return whole, 'Kind' not as 'Kinderzahl', with the verb beside it.
    """
    keys = (*denied.keys, *denied.verb)
    if not denied.keys or min(matches(key, member.profile) for key in keys) < enough:
        return False
    if not denied.predicate and denied.verb:
        return _has(denied.keys[-1:], [key for word in member.profile.clause.words for key in stems_of(word)[-1:]])
    return not denied.predicate or _has(denied.keys, [*_predicates(member, other)])


def _has(keys: Sequence[str], own: Sequence[str]) -> bool:
    """Whether one of some stems is among others, or one that has its meaning."""
    meant = {sense for key in own for sense in senses(key)}
    return any(key in own or not meant.isdisjoint(senses(key)) for key in keys)


def _predicates(member: Member, other: Member) -> Iterator[str]:
    """Yield the stems of the verbs and adjectives by which a member says something of what the other speaks of."""
    words = member.profile.clause.words
    for word, after in zip(words, [*words[1:], None], strict=True):
        attributive = word.tag.startswith("ADJ") and not word.tag.startswith("ADJ(D)")
        said_of = after is not None and any(matches(key, other.profile) for key in stems_of(after))
        if word.tag.startswith(_PREDICATES) or (attributive and said_of):
            yield from stems_of(word)


def _focus(member: Member, claim: Claim) -> Iterator[_Denied]:
    """Yield what is denied: the predicates beside 'nicht' and the like, the adjective or noun that it belongs to."""
    words = _denied_words(member, claim)
    after = [word for word in words if word.start >= claim.end]
    form = fold(Span(claim.start, claim.end).of(member.article.text))
    if form == _NOT and _is_part(after):
        return  # 'nicht vor Mitte Juni' is 'erst Mitte Juni', 'nicht jeder' may be nearly everybody
    if form == _NOT and after and after[0].tag.startswith(_ATTRIBUTE):
        yield _Denied(tuple(stems_of(after[0])), predicate=False)
        return
    noun = next((word for word in after if not word.tag.startswith(_ATTRIBUTE)), None)
    if form.startswith((_NO, _WITHOUT)) and noun is not None and noun.tag.startswith("NN"):
        verbs = [key for word in words if word.tag.startswith("VV") and form != _WITHOUT for key in stems_of(word)]
        yield _Denied(tuple(stems_of(noun)), predicate=False, verb=tuple(verbs))
    elif form != _WITHOUT:
        for word in words:
            if word.tag.startswith(_PREDICATES):
                yield _Denied(tuple(stems_of(word)), predicate=True)


def _is_part(after: Sequence[Word]) -> bool:
    """Whether what stands behind 'nicht' leaves most of it undenied: 'nicht jeder', 'nicht mehr so viele'."""
    forms = [fold(word.form) for word in after[:2]]
    return bool(forms) and (forms[0] in _PARTLY or (forms[0] == _MORE and forms[-1] in _LIKE))


def _denied_words(member: Member, claim: Claim) -> list[Word]:
    """Return the words of a member that a claim can turn; of 'milde oder keine Symptome' none.

    'Nicht öfter, sondern seltener' denies only what stands before 'sondern', 'nicht um drei Prozent sinken, sondern um
    sechs' not the verb, which goes for both.
    """
    scope, words = claim.of or member.span, member.profile.clause.words
    governed = [word for word in words if scope.start <= word.start < scope.end]
    if any(fold(a.form) == _OR and b.start == claim.start for a, b in pairwise(governed)):
        return []
    rather = next((w.start for w in words if w.start > claim.start and fold(w.form) == _RATHER), None)
    if rather is not None:
        parted = any(word.tag.startswith("VV") for word in words if word.start > rather)
        before_it = [word for word in governed if claim.start <= word.start < rather]
        return [word for word in before_it if parted or not word.tag.startswith("VV")]
    return _between_joiners(governed, claim)


def _is_without(member: Member, claim: Claim) -> bool:
    return fold(Span(claim.start, claim.end).of(member.article.text)) == _WITHOUT


def _between_joiners(words: Sequence[Word], claim: Claim) -> list[Word]:
    """Return the words around a claim up to the conjunctions beside it: 'setzt auf Kontrollen / und nennt keinen'."""
    found: list[Word] = []
    for word in words:
        if fold(word.form) in _JOINERS or word.form in STOPS:
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
    for word, after in zip(words, [*words[1:], None], strict=True):
        if after is not None and (after.form, after.start) == ("-", word.end):
            continue  # 'Links- als auch Rechtsabbieger'
        for form in {fold(word.form), fold(word.lemma)}:
            for place in OPPOSITES.get(form, ()):
                found.setdefault(place, word)
    return found
