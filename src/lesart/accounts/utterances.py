"""One utterance in all its forms: direct, indirect, shortened, translated anew."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Final

from lesart.accounts.profiles import stems_of
from lesart.models.words import words
from lesart.records import Article, Marks, Quotation, QuotationIn, Statement, Utterance
from lesart.text.fold import fold
from lesart.text.names import is_part, name_key
from lesart.text.runs import longest_run
from lesart.text.stretches import Stretches
from lesart.text.tokens import tokens

_HALF: Final = 0.5
_WORDS: Final = 400  # comparing runs is quadratic
Key = tuple[str, int]


def find_utterances(
    articles: Sequence[Article], marks: Mapping[str, Marks], statements: Sequence[Statement]
) -> tuple[Utterance, ...]:
    """Return the utterances of the story: quotations that stand in one statement and have one speaker are one."""
    texts = {article.id: article.text for article in articles}
    quotations = {(a.id, n): q for a in articles for n, q in enumerate(marks[a.id].quotations)}
    groups = _groups(statements, quotations)
    grouped = {key for group in groups for key in group}
    alone = [(key,) for key in quotations if key not in grouped]
    made = [_utterance(group, quotations, texts) for group in [*groups, *alone]]
    return tuple(sorted(made, key=lambda each: [(m.article, m.quotation) for m in each.members]))


def _groups(statements: Sequence[Statement], quotations: Mapping[Key, Quotation]) -> list[tuple[Key, ...]]:
    keys: dict[str, list[Key]] = defaultdict(list)
    for key in quotations:
        keys[key[0]].append(key)
    placed = {
        article: Stretches(some, lambda key: (quotations[key].start, quotations[key].end))
        for article, some in keys.items()
    }
    found: set[tuple[Key, ...]] = set()
    for statement in statements:
        inside = [
            key
            for place in statement.members
            if place.article in placed
            for key in placed[place.article].meeting(place.start, place.end)
            if _overlap(place.start, place.end, quotations[key])
        ]
        found.update(tuple(sorted(same)) for same in _by_speaker(inside, quotations) if len({a for a, _ in same}) > 1)
    return _largest(found)


def _overlap(start: int, end: int, quotation: Quotation) -> bool:
    """Whether a member and a quotation cover half of the shorter of them."""
    common = sum(max(0, min(end, span.end) - max(start, span.start)) for span in quotation.spans)
    return common > _HALF * min(end - start, sum(span.end - span.start for span in quotation.spans))


def _by_speaker(keys: Iterable[Key], quotations: Mapping[Key, Quotation]) -> list[set[Key]]:
    """Divide quotations by speaker; those without a name join the others where all others have one speaker."""
    named: list[tuple[tuple[str, ...], set[Key]]] = []
    nameless: set[Key] = set()
    for key in sorted(keys):
        name = name_key(quotations[key].speaker_name or "")
        same = next((found for other, found in named if _one(name, other)), None)
        if not name:
            nameless.add(key)
        elif same is not None:
            same.add(key)
        else:
            named.append((name, {key}))
    groups = [found for _, found in named]
    return [set().union(nameless, *groups)] if len(groups) <= 1 else groups


def _one(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return a == b or is_part(a, b) or is_part(b, a)


def _largest(found: Iterable[tuple[Key, ...]]) -> list[tuple[Key, ...]]:
    """Return the groups that no larger group holds whole."""
    ordered = sorted(found, key=lambda group: (-len(group), group))
    kept: list[tuple[Key, ...]] = []
    for group in ordered:
        if not any(set(group) <= set(other) for other in kept):
            kept.append(group)
    return kept


def _utterance(group: Sequence[Key], quotations: Mapping[Key, Quotation], texts: Mapping[str, str]) -> Utterance:
    names = sorted({name for key in group if (name := quotations[key].speaker_name)}, key=lambda n: (-len(n), n))
    members = tuple(QuotationIn(article, number) for article, number in sorted(group))
    spoken = [(quotations[key], texts[key[0]]) for key in sorted(group)]
    return Utterance(names[0] if names else None, members, any(_differ(a, b) for a, b in combinations(spoken, 2)))


def _differ(one: tuple[Quotation, str], other: tuple[Quotation, str]) -> bool:
    """Whether two printings differ: direct ones in any word that is not cut, others where they share too little."""
    if one[0].type == other[0].type == "direct":
        words_, others = _spoken(*one)[:_WORDS], _spoken(*other)[:_WORDS]
        return longest_run(words_, others) < min(len(words_), len(others))
    keys, rest = _stems(*one), _stems(*other)
    return len(keys & rest) < _HALF * min(len(keys), len(rest))


def _spoken(quotation: Quotation, text: str) -> tuple[str, ...]:
    """Return the quoted words as compared."""
    found = (token for span in quotation.spans for token in tokens(text, span.start, span.end))
    return tuple(fold(token.form) for token in found if token.is_word)


def _stems(quotation: Quotation, text: str) -> set[str]:
    found = (word for span in quotation.spans for word in words(text, span.start, span.end))
    return {key for word in found for key in stems_of(word)}
