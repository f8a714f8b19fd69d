"""What a clause is about, weighed by how rare it is in its story: stems, meanings, letters, names, numbers, days."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from lesart.accounts.clauses import Clause, clauses_of
from lesart.accounts.people import MARK, keys_by_word, people_of, reach
from lesart.accounts.vectors import Vector, counted, rarity, vector
from lesart.german.light_words import LIGHT
from lesart.models.words import Word, parts
from lesart.records import Article, Marks, Span
from lesart.text.fold import fold
from lesart.text.senses import senses
from lesart.text.stems import stem
from lesart.text.stretches import Stretches

_CONTENT: Final = ("NN", "NE", "VV", "ADJ", "ADV", "CARD", "FM", "XY")
_GRAMS: Final = (4,)
_HYPHENS: Final = re.compile(r"[-‑/:*]+")
_NEGATIONS: Final = frozenset({"nicht", "nie", "niemals", "weder", "niemand", "nichts", "nix", "keinesfalls"})
_LONG: Final = 7
# Whom a report names by title and first name, another names by family name alone: 'Landrätin Ines Petrow', 'Petrow'.
_TITLE, _FIRST_NAME, _BRACKETED = 0.3, 0.2, 0.1


@dataclass(frozen=True, slots=True)
class Profile:
    """A clause with what it is compared by; `order` are its stems as they follow one another, `whens` those of days.

    `content` has for each of its words where it begins and how much it weighs, 0 for those without content.
    """

    clause: Clause
    stems: Vector
    order: tuple[str, ...]
    senses: frozenset[int]
    letters: Vector
    sentence: Vector
    names: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[str]
    whens: frozenset[str]
    forms: tuple[str, ...]
    negated: bool
    content: tuple[tuple[int, float], ...] = ()


def profiles_of(articles: Sequence[Article], marks: Mapping[str, Marks]) -> tuple[Profile, ...]:
    """Return the profiles of all clauses of the articles; weights depend on the set of articles, not their order."""
    clauses = [clause for article in articles for clause in clauses_of(article, marks[article.id])]
    people = people_of(marks.values())
    said = [_said(clause) for clause in clauses]
    near = _near(clauses, marks)
    keys = [_keys(words, beside, people) for beside, words in zip(near, said, strict=True)]
    shares = [_shares(words, known) for words, known in zip(said, keys, strict=True)]
    letters = [_grams(words) for words in said]
    stem_rarity, letter_rarity = rarity(shares), rarity(letters)
    sentences = _sentences(clauses, letters, letter_rarity)
    return tuple(
        Profile(
            clause=clause,
            stems=vector({key: share * stem_rarity[key] for key, share in bag.items()}),
            order=tuple(key for _, found in known for key in found),
            senses=frozenset(sense for key in bag for sense in senses(key)),
            letters=counted(count, letter_rarity),
            sentence=sentences[clause.article, clause.sentence.start],
            names=_names(known, clause, beside),
            numbers=frozenset(fold(w.form) for w in words if w.form[0].isdigit() or w.tag == "CARD"),
            days=_days(clause.span, beside),
            whens=_whens(known, beside),
            forms=tuple(fold(word.form) for word in words if word.is_word),
            negated=any(_negates(word, after) for word, after in _with_next(words)),
            content=tuple((word.start, _heaviest(found, bag, stem_rarity)) for word, found in known if word.is_word),
        )
        for clause, beside, words, known, bag, count in zip(clauses, near, said, keys, shares, letters, strict=True)
    )


def _near(clauses: Sequence[Clause], marks: Mapping[str, Marks]) -> list[Marks]:
    """Return for each clause the mentions and times that meet it or its sentence, so that none looks at all of them."""
    mentions = {article: Stretches(each.mentions, reach) for article, each in marks.items()}
    times = {article: Stretches(each.times, lambda time: (time.start, time.end)) for article, each in marks.items()}
    found = []
    for clause in clauses:
        place = min(clause.start, clause.sentence.start), max(clause.end, clause.sentence.end)
        beside = tuple(mentions[clause.article].meeting(*place)), tuple(times[clause.article].meeting(*place))
        found.append(Marks(clause.article, mentions=beside[0], times=beside[1]))
    return found


def _heaviest(keys: Iterable[str], shares: Mapping[str, float], rare: Mapping[str, float]) -> float:
    return max((shares[key] * rare[key] for key in keys), default=0.0)


def stems_of(word: Word) -> list[str]:
    """Return the stems of a word that carries content, a compound's by its parts, a number as written."""
    if word.form[0].isdigit():
        return ["#" + word.form]
    light = fold(word.lemma) in LIGHT or fold(word.form) in LIGHT
    if light or not word.is_word or not (word.tag.startswith(_CONTENT) or len(word.form) >= _LONG):
        return []
    source = word.lemma if word.tag.startswith("VV") else word.form
    pieces = [part for piece in _HYPHENS.split(source) if piece for part in _parts(piece)]
    return [key for key in map(stem, pieces) if len(key) > 1 and key not in LIGHT]


@cache
def _parts(form: str) -> tuple[str, ...]:
    """Return the parts of a compound, the same for 'Großmarkt' and 'Grossmarkt': of both the finer cut."""
    plain = form.replace("ß", "ss")
    if "ss" not in plain:
        return parts(form)
    return max(parts(plain), parts(plain.replace("ss", "ß")), key=len)


def _said(clause: Clause) -> tuple[Word, ...]:
    """Return the words of a clause without those that cite; 'Das teilte die Polizei mit' says nothing."""
    cited = set(clause.cited)
    return tuple(word for word in clause.words if word not in cited)


def _keys(words: Sequence[Word], marks: Marks, people: Mapping[str, str]) -> list[tuple[Word, list[str]]]:
    """Return the words with their stems; the words of a person's mention give one key for the person."""
    persons = keys_by_word(words, marks.mentions, people)
    return [(word, stems_of(word) if word.start not in persons else _filled(persons[word.start])) for word in words]


def _filled(key: str) -> list[str]:
    return [key] if key else []


def _shares(words: Sequence[Word], keys: Iterable[tuple[Word, list[str]]]) -> dict[str, float]:
    """Return for each stem how much of its weight counts; titles, first names and party tags count little."""
    found: dict[str, float] = {}
    for before, (word, stems), after in zip([None, *words], keys, [*words[1:], None], strict=False):
        share = _share(before, word, after)
        for key in stems:
            found[key] = max(found.get(key, 0.0), 1.0 if key.startswith(MARK) else share)
    return found


def _share(before: Word | None, word: Word, after: Word | None) -> float:
    names_next = after is not None and after.tag == "NE"
    if word.tag == "NE" and names_next:
        return _FIRST_NAME
    if word.tag == "NN" and names_next:
        return _TITLE
    bracketed = before is not None and after is not None and (before.form, after.form) == ("(", ")")
    return _BRACKETED if bracketed else 1.0


def _names(keys: Iterable[tuple[Word, list[str]]], clause: Clause, marks: Marks) -> frozenset[str]:
    """Return the keys of the persons of a clause, and the stems of its other names; 'US' in 'US-Konzern' is none."""
    ends = {word.end for word in clause.words}
    persons = {key for _, found in keys for key in found if key.startswith(MARK)}
    others = {
        stem(mention.name)
        for mention in marks.mentions
        if mention.type in {"LOC", "ORG"} and clause.start <= mention.start < clause.end and mention.end in ends
    }
    return frozenset(persons | others)


def _grams(words: Iterable[Word]) -> Counter[str]:
    """Return how often each run of four letters occurs, the edges of words counted as letters."""
    padded = [f" {fold(word.form)} " for word in words if word.is_word]
    return Counter(form[i : i + n] for form in padded for n in _GRAMS for i in range(len(form) - n + 1))


def _sentences(
    clauses: Sequence[Clause], letters: Sequence[Counter[str]], rare: Mapping[str, float]
) -> dict[tuple[str, int], Vector]:
    """Return the letter vectors of whole sentences by article and start."""
    counts: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for clause, count in zip(clauses, letters, strict=True):
        counts[clause.article, clause.sentence.start].update(count)
    return {key: counted(count, rare) for key, count in counts.items()}


def _days(span: Span, marks: Marks) -> frozenset[str]:
    """Return the days and months that a clause names, in the form of the calendar."""
    found = (time for time in marks.times if span.start <= time.start < span.end and time.type in {"DATE", "TIME"})
    return frozenset(time.value.split("T")[0] for time in found if time.value[:1].isdigit())


def _whens(keys: Sequence[tuple[Word, list[str]]], marks: Marks) -> frozenset[str]:
    """Return the stems of the days and parts of days that a clause names, not of hours: a minute is seldom chance."""
    start, end = (keys[0][0].start, keys[-1][0].end) if keys else (0, 0)
    times = [time for time in marks.times if start <= time.start < end and ":" not in time.value]
    return frozenset(key for word, found in keys if any(t.start <= word.start < t.end for t in times) for key in found)


def _with_next(words: Sequence[Word]) -> Iterator[tuple[Word, Word | None]]:
    """Yield each word with the one after it."""
    return zip(words, [*words[1:], None], strict=False)


def _negates(word: Word, after: Word | None) -> bool:
    """Whether a word denies its clause; 'nicht nur' does not."""
    if after is not None and fold(after.form) in {"nur", "zuletzt"}:
        return False
    return fold(word.form) in _NEGATIONS or fold(word.form).startswith("kein")


def negation(profile: Profile) -> Span | None:
    """Return the first word of a clause that negates it, None where none does."""
    words = _said(profile.clause)
    found = (word for word, after in _with_next(words) if _negates(word, after))
    return next((Span(word.start, word.end) for word in found), None)
