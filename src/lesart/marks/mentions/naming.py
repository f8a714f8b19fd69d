"""Names → entities: which names of an article mean the same, and the fullest form of each."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from lesart.marks.analysis import Analysis
from lesart.marks.mentions.finding import Name
from lesart.records import Mention
from lesart.text.names import entity_id, is_part, name_key, without_genitive

# What stands in brackets after a name and may be its abbreviation: DWD, BfN, „StPO“.
_BRACKETED: Final = re.compile(r"\s{0,2}\([\"„“»«]?([A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,6}[A-ZÄÖÜ])[\"„“»«]?[),]")


def name_mentions(analysis: Analysis, names: Sequence[Name]) -> tuple[Mention, ...]:
    """Return each name as a mention with the canonical name of its entity and the id made of it."""
    forms = _base_forms(analysis, names)
    introduced = _abbreviations(analysis, names, forms)
    forms = [
        introduced.get(form, form) if name.type != "PER" else form for name, form in zip(names, forms, strict=True)
    ]
    full = [_fullest(name, number, names, forms) for number, name in enumerate(names)]
    return tuple(
        Mention(name.start, name.end, name.type, best, entity_id(name.type, best))
        for name, best in zip(names, full, strict=True)
    )


def _base_forms(analysis: Analysis, names: Sequence[Name]) -> list[str]:
    """Return each name as it stands in the text, but without its genitive."""
    written = [name.span.of(analysis.text) for name in names]
    attested = {part for form in written for part in form.split()}
    lemmas = {word.form: word.lemma for sentence in analysis.sentences for word in sentence.words if word.tag == "NE"}
    return [_base(" ".join(form.split()), attested, lemmas) for form in written]


def _base(form: str, attested: set[str], lemmas: Mapping[str, str]) -> str:
    """Return a name without genitive where the article has the shorter form too, or the tagger's lemma is shorter."""
    shorter = without_genitive(form)
    last, shorter_last = (name.rpartition(" ")[2] for name in (form, shorter))
    if shorter != form and (shorter_last in attested or lemmas.get(last) == shorter_last):
        return shorter
    return form


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


def _fullest(name: Name, number: int, names: Sequence[Name], forms: Sequence[str]) -> str:
    """Return the longest name of this type that the name can stand for: the only one, or the nearest before it."""
    key = name_key(forms[number])
    same = [i for i, other in enumerate(names) if other.type == name.type and name_key(forms[i]) == key]
    if name.type != "PER":
        return forms[same[0]]
    longer = [i for i, other in enumerate(names) if other.type == "PER" and is_part(key, name_key(forms[i]))]
    if not longer:
        return _commonest([forms[i] for i in same])
    before = [i for i in longer if i < number] or longer[:1]
    nearest = name_key(forms[before[-1]])
    fuller = [i for i in longer if name_key(forms[i]) == nearest or is_part(nearest, name_key(forms[i]))]
    return forms[max(fuller, key=lambda i: (len(name_key(forms[i])), -i))]


def _commonest(forms: Sequence[str]) -> str:
    return max(forms, key=lambda form: (forms.count(form), -forms.index(form)))
