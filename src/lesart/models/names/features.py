"""What the tagger of names sees in a word: its form, its class, its neighbours' classes.

All features of a word depend on that word alone, so that its weights can be summed once and remembered; what depends on
two neighbours are only their tags, and membership in names of several words.
"""

import re
from collections.abc import Container, Sequence
from itertools import pairwise
from typing import Final

from lesart.german.named_kinds import NAMED_KINDS
from lesart.models.names.gazetteer import classes, groups
from lesart.models.words import Word, known_stems, tag_weights
from lesart.text.fold import fold
from lesart.text.roles import country_of, role_of

OFFSETS: Final = (-2, -1, 1, 2)
EDGE: Final = "edge"
_AFFIXES: Final = tuple((n, f"p{n}=", f"s{n}=") for n in (1, 2, 3, 4))
_STEM_ENDINGS: Final = ("", "s", "en", "n", "e", "es", "er")
_SHORTEST_HEAD: Final = 4
_LONGEST_HEAD: Final = 24
_UNKNOWN_WEIGHT: Final = -60.0
_LONGEST_SEEN: Final = 60  # letters of a word that are looked at; longer ones are addresses or noise
_KIND_BY_END: Final = {f"{kind}{genitive}": kind for genitive in ("s", "") for kind in NAMED_KINDS}
_KIND_ENDS: Final = tuple(_KIND_BY_END)
_KIND_LENGTHS: Final = sorted({len(end) for end in _KIND_BY_END}, reverse=True)


def word_features(word: Word) -> tuple[list[str], list[str]]:
    """Return the features of a word for its own label, and those for the labels of the words around it."""
    form, tag, lemma = word.form[:_LONGEST_SEEN], word.tag, word.lemma[:_LONGEST_SEEN]
    folded = fold(form)
    seen = [f"w={folded}", f"t={tag}", f"sh={_shape(form)}"]
    shared = [*_listed(form), *_meaning(form, folded, tag)]
    morphology, outer = _morphology(form, tag) if form[0].isupper() else ([], [])
    own = [*seen, f"l={lemma.lower()}", *_affixes(folded), *_hyphened(form), *shared, *morphology]
    return own, [*seen, *shared, *outer]


def _shape(form: str) -> str:
    """Return the kinds of a word's letters, runs shortened: 'Aa' for 'Damm', 'AA' for 'UN', 'Aa-Aa' for 'Bad-Nord'."""
    short = len(form) < _SHORT_FORM
    if form.isalpha():  # Nearly all words: no need to look at each letter.
        if form.islower():
            return "aa"[: len(form)] if short else "a"
        if form[0].isupper() and form[1:].islower():
            return "Aaa"[: len(form)] if short else "Aa"
    return (_AGAIN_TWICE if short else _AGAIN).sub("", form.translate(_LETTER_KINDS))


class _LetterKinds(dict[int, str]):
    """The kind of each letter: 'A', 'a', '0', or the letter itself; those that came before are remembered."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        kind = ("A" if letter.isupper() else "a") if letter.isalpha() else "0" if letter.isdigit() else letter
        return self.setdefault(code, kind)


_LETTER_KINDS: Final = _LetterKinds()
# What stands before its like: leaving it out shortens runs, several times faster than writing runs anew.
_AGAIN: Final = re.compile(r"(.)(?=\1)")
_AGAIN_TWICE: Final = re.compile(r"(.)(?=\1\1)")
_SHORT_FORM: Final = 6  # letters; shorter forms show more


def _affixes(folded: str) -> list[str]:
    found: list[str] = []
    for n, prefix, suffix in _AFFIXES[: max(0, len(folded) - 1)]:
        found += (prefix + folded[:n], suffix + folded[-n:])
    return found


def _hyphened(form: str) -> list[str]:
    first, hyphen, last = form.partition("-")
    if not hyphen:
        return []
    return [
        f"h={fold(first)}",
        f"ht={fold(last)}",
        *(f"h{name}" for name in classes(first)),
        *(f"ht{name}" for name in classes(last)),
    ]


def _listed(form: str) -> list[str]:
    return [f"g={name}" for name in classes(form)]


def _meaning(form: str, folded: str, tag: str) -> list[str]:
    found = []
    role = role_of(form)
    if role:
        found += ["role", f"role={role.kind}"]
    if (form[0].islower() or tag.startswith("ADJ")) and country_of(form):
        found.append("country")
    kind = _kind(folded) if tag in {"NN", "NE"} else None
    return [*found, f"kind={kind}"] if kind else found


def _kind(folded: str) -> str | None:
    """Return what a word's end says it names: 'bank' of 'landesbank', 'berg' of 'nürnbergs'."""
    if not folded.endswith(_KIND_ENDS):
        return None
    return next(_KIND_BY_END[end] for size in _KIND_LENGTHS if (end := folded[-size:]) in _KIND_BY_END)


def _morphology(form: str, tag: str) -> tuple[list[str], list[str]]:
    """Return what the lexicon knows of a capitalised word: how well, rather as a name or a noun, and the head noun."""
    weights = tag_weights(form)
    known = min(int(-max(weights.values(), default=_UNKNOWN_WEIGHT) / 4), 9)
    name = max(-3, min(3, int((weights.get("NE", _UNKNOWN_WEIGHT) - weights.get("NN", _UNKNOWN_WEIGHT)) / 2)))
    lower = form.lower()
    stems = [lower.removesuffix(end) for end in _STEM_ENDINGS if lower.endswith(end)]
    nouns, names = known_stems("NN"), known_stems("NE")
    lexicon = f"lex={not nouns.keys().isdisjoint(stems):d}{not names.keys().isdisjoint(stems):d}"
    head = max([_head(stem, nouns) for stem in stems], key=len, default="")
    own = [f"k={known}", f"k={known}{tag}", f"n={name}", f"n={name}k{known}", lexicon, f"head={head}"]
    return own, [f"k={known}{tag}", lexicon, *([f"head={head}"] if head else [])]


def _head(stem: str, nouns: Container[str]) -> str:
    """Return the longest end of a word that is itself a noun ('damm' of 'schutzdamm'), or nothing."""
    start = max(2, len(stem) - _LONGEST_HEAD)
    return next((stem[i:] for i in range(start, len(stem) - _SHORTEST_HEAD + 1) if stem[i:] in nouns), "")


def group_features(words: Sequence[Word]) -> list[tuple[int, str]]:
    """Return the positions of words inside known names of several words: 'B-place', 'I-place', 'B-body', 'I-body'."""
    forms, known = [word.form for word in words], groups()
    found: list[tuple[int, str]] = []
    for at in [at for at, pair in enumerate(pairwise(forms)) if pair in known]:
        if not found or at > found[-1][0]:
            size, kind = _group_at(forms, at)
            found += [(at + i, f"{'I' if i else 'B'}-{kind}") for i in range(size)]
    return found


def _group_at(forms: Sequence[str], at: int) -> tuple[int, str]:
    """Return how many words the longest known name has that begins here, and its kind."""
    for parts, kind in groups()[forms[at], forms[at + 1]]:
        if tuple(forms[at : at + len(parts)]) == parts:
            return len(parts), kind
    return 0, ""


def sentence_features(words: Sequence[Word]) -> list[list[str]]:
    """Return all features of each word of a sentence, as training sees them."""
    seen = [word_features(word) for word in words]
    found = [["bias", *(f"0{feature}" for feature in own)] for own, _ in seen]
    for at, features in enumerate(found):
        for offset in OFFSETS:
            beside = at + offset
            inside = 0 <= beside < len(words)
            features += [f"{offset}{f}" for f in (seen[beside][1] if inside else (EDGE,))]
        before = words[at - 1].tag if at else EDGE
        after = words[at + 1].tag if at + 1 < len(words) else EDGE
        features += [f"before={before}|{words[at].tag}", f"after={words[at].tag}|{after}"]
    for at, feature in group_features(words):
        found[at].append(feature)
    return found
