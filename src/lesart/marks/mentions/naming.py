"""Names → entities: which names of an article mean the same, and the fullest form of each."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from operator import attrgetter
from typing import Final

from lesart.marks.analysis import Analysis
from lesart.marks.mentions.names import Name
from lesart.models.names.gazetteer import classes
from lesart.models.words import Word
from lesart.records import Mention
from lesart.text.names import entity_id, is_part, name_key, without_genitive
from lesart.text.roles import role_of

Key = tuple[str, ...]
# What stands in brackets after a name and may be its abbreviation: DWD, BfN, „StPO“.
_BRACKETED: Final = re.compile(r"\s{0,2}\([\"„“»«]?([A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,6}[A-ZÄÖÜ])[\"„“»«]?[),]")


def name_mentions(analysis: Analysis, names: Sequence[Name]) -> tuple[Mention, ...]:
    """Return each name as a mention with the canonical name of its entity and the id made of it."""
    forms = _base_forms(analysis, names)
    introduced = _abbreviations(analysis, names, forms)
    forms = [
        introduced.get(form, form) if name.type != "PER" else form for name, form in zip(names, forms, strict=True)
    ]
    full = _fullest(names, forms)
    return tuple(
        Mention(name.start, name.end, name.type, best, entity_id(name.type, best))
        for name, best in zip(names, full, strict=True)
    )


def _base_forms(analysis: Analysis, names: Sequence[Name]) -> list[str]:
    """Return each name as it stands in the text, but without its genitive."""
    written = [" ".join(analysis.text[name.start : name.end].split()) for name in names]
    attested = {part for form in written for part in form.split()}
    return [
        _base(form, attested, analysis.sentences[name.sentence].words, name)
        for form, name in zip(written, names, strict=True)
    ]


def _base(form: str, attested: Collection[str], words: Sequence[Word], name: Name) -> str:
    """Return a name without genitive: where the article has the shorter form too, or where syntax and lexicon agree."""
    shorter = without_genitive(form)
    last = shorter.rpartition(" ")[2]
    if shorter == form or last in attested or (name.type == "LOC" and classes(last)):
        return shorter
    first = bisect_left(words, name.start, key=_START)
    final = bisect_left(words, name.end, first, key=_START) - 1
    owns = final >= first and words[final].lemma == last and _is_owner(words, first, final)
    return shorter if owns else form


_START: Final = attrgetter("start")


def _is_owner(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a name stands as a genitive: 'Obamas Rede', 'die Rede Obamas', not 'Präsident Kazlauskas'."""
    if last + 1 < len(words) and words[last + 1].tag in {"NN", "ADJ(A)"}:
        return True
    return first > 0 and words[first - 1].tag == "NN" and role_of(words[first - 1].form) is None


def _abbreviations(analysis: Analysis, names: Sequence[Name], forms: Sequence[str]) -> dict[str, str]:
    """Return what the abbreviations stand for that follow a name in brackets: 'Deutscher Wetterdienst (DWD)'."""
    found: dict[str, str] = {}
    for name, form in zip(names, forms, strict=True):
        bracketed = _BRACKETED.match(analysis.text, name.end)
        if bracketed and name.type in {"ORG", "OTH"} and _abbreviates(bracketed[1], form):
            found.setdefault(bracketed[1], form)
    return found


def _abbreviates(short: str, long: str) -> bool:
    """Whether the letters of an abbreviation stand in this order in a longer name that begins with its first one."""
    rest = iter(long.lower())
    return len(short) < len(long) and long[0].lower() == short[0].lower() and all(c in rest for c in short.lower())


def _fullest(names: Sequence[Name], forms: Sequence[str]) -> list[str]:
    """Return for each name the fullest form of its entity in the article: for a person, the nearest longer name."""
    keys = [name_key(form) for form in forms]
    usual = _usual_forms(names, forms, keys)
    longer = _longer_keys({key for name, key in zip(names, keys, strict=True) if name.type == "PER"})
    last: dict[Key, int] = {}
    found = []
    for number, (name, key) in enumerate(zip(names, keys, strict=True)):
        if name.type == "PER":
            last[key] = number
            key = _whole(key, longer, last)  # noqa: PLW2901 - the name it stands for
        found.append(usual.get((name.type, key), forms[number]))
    return found


def _usual_forms(names: Sequence[Name], forms: Sequence[str], keys: Sequence[Key]) -> dict[tuple[str, Key], str]:
    """Return the commonest spelling of each name, the first among equals."""
    counts: dict[tuple[str, Key], Counter[str]] = {}
    for name, form, key in zip(names, forms, keys, strict=True):
        counts.setdefault((name.type, key), Counter())[form] += 1
    return {entity: spelt.most_common(1)[0][0] for entity, spelt in counts.items()}


def _longer_keys(keys: Collection[Key]) -> dict[Key, list[Key]]:
    """Return the longer names that each name can stand for, looked up by their first and last parts."""
    by_end: dict[str, set[Key]] = {}
    for key in keys:
        for part in {*key[:1], *key[-1:]}:
            by_end.setdefault(part, set()).add(key)
    return {
        key: sorted(long for part in {*key[:1], *key[-1:]} for long in by_end[part] if is_part(key, long))
        for key in keys
    }


def _whole(key: Key, longer: Mapping[Key, Sequence[Key]], last: Mapping[Key, int]) -> Key:
    """Return the fullest name that a name stands for, by way of the longer one that was named last."""
    while longer[key]:
        key = max(longer[key], key=lambda long: (last.get(long, -1), len(long), long))
    return key
