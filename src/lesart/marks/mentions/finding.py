"""Names in the text: which words make a name, and of what type, the same throughout an article."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, cast

from lesart.german.bodies import INSTITUTIONS
from lesart.german.diseases import DISEASES
from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.joining import READER, heard_labels
from lesart.marks.mentions.beside import corrected
from lesart.marks.mentions.names import Name, listed_type
from lesart.marks.mentions.told import told_names, with_told
from lesart.models.names import name_tags
from lesart.models.names.gazetteer import classes
from lesart.models.words import Word
from lesart.records import MentionType
from lesart.text.fold import fold
from lesart.text.memory import Memory
from lesart.text.names import without_genitive
from lesart.text.roles import is_country, role_of

_OTHER: Final = "OTH"
_OFTEN: Final = 2
_OPENING: Final = frozenset("„»‚›")
_SHORTEST_PLAIN: Final = 9  # letters of a body that is no other noun: 'Bundeswehr', but not 'Kongress'
_SHORTEST_KNOWN_AGAIN: Final = 3  # letters: 'Ott' is known again, 'An' is not


def find_names(analysis: Analysis) -> tuple[Name, ...]:
    """Return the names of an article in the order of the text."""
    words = [sentence.words for sentence in analysis.sentences]
    found = _tagged(analysis, name_tags(words))
    if analysis.heard is not None:
        alone = {(name.start, name.end, name.type) for name in found}
        together = _tagged(analysis, name_tags(words, heard_labels(words, analysis.heard)))
        found = [n if (n.start, n.end, n.type) in alone else replace(n, by=READER) for n in together]
    told = [name for number, sentence in enumerate(analysis.sentences) for name in told_names(sentence, number)]
    names = _alike(analysis, with_told(analysis.text, found, told))
    return tuple(name for name in names if not _is_disease(name, analysis.text))


def _is_disease(name: Name, text: str) -> bool:
    """Whether a name is that of a disease alone: 'Corona' is nobody, 'Corona Moor' is."""
    return name.type != _OTHER and fold(text[name.start : name.end]) in DISEASES


def _tagged(analysis: Analysis, tagged: Sequence[Sequence[str]]) -> list[Name]:
    """Return the names that labels make of an article's words, in the order of the text."""
    return [
        name
        for number, (sentence, tags) in enumerate(zip(analysis.sentences, tagged, strict=True))
        for name in corrected(sentence, list(_in_sentence(sentence, tags, number)))
    ]


def _in_sentence(sentence: Sentence, tags: Sequence[str], number: int) -> Iterator[Name]:
    if tags.count("O") == len(tags):
        return
    for start in [at for at, tag in enumerate(tags) if tag.startswith("B-")]:
        behind = start + 1
        while behind < len(tags) and tags[behind].startswith("I-"):
            behind += 1
        first, last = _without_role_and_quote(sentence.words, start, behind)
        kind = cast("MentionType", tags[start][2:])
        yield Name(sentence.words[first].start, sentence.words[last - 1].end, kind, number)


def _without_role_and_quote(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """Return where a name begins behind a role noun ('Sprecherin SPD') and ends before marks that open in it.

    Only before what lists know: 'General Motors' and 'Bayer Leverkusen' begin like roles.
    """
    known = last - first > 1 and {"first", "organisation"}.intersection(classes(words[first + 1].form))
    if known and role_of(words[first].form):
        first += 1
    opens = next((at for at in range(first + 1, last) if words[at].form in _OPENING), last)
    return first, opens


def _alike(analysis: Analysis, names: Sequence[Name]) -> tuple[Name, ...]:
    """Return the names with one type for one form, and with those that the tagger saw elsewhere in the article only.

    A headline gives the tagger little to go by; the body, where 'Ministerin Ida Moor' stands, tells what 'Moor' is.
    """
    forms = [without_genitive(analysis.text[name.start : name.end]) for name in names]
    types = _types(names, forms)
    typed = [_with_type(name, types.get(form, name.type)) for name, form in zip(names, forms, strict=True)]
    inside: dict[int, list[Name]] = {}
    for name in names:
        inside.setdefault(name.sentence, []).append(name)
    again = [
        Name(word.start, word.end, known[0], number, known[1])
        for number, sentence in enumerate(analysis.sentences)
        for word in _free(sentence, inside.get(number, ()))
        if (known := _known(word, types))
    ]
    again = [name for found in again for name in corrected(analysis.sentences[found.sentence], [found])]
    return tuple(sorted([*typed, *again], key=lambda name: name.start))


def _with_type(name: Name, kind: MentionType) -> Name:
    return name if name.type == kind else replace(name, type=kind)


def _free(sentence: Sentence, names: Sequence[Name]) -> Iterator[Word]:
    """Yield the words of a sentence that could be names and are in none; `names` are those of the sentence in order."""
    if "NE" not in sentence.tags and not any(map(_LISTED.__getitem__, sentence.forms)):
        return
    at = 0
    for word in sentence.words:
        if word.form[0].isupper() and len(word.form) >= _SHORTEST_KNOWN_AGAIN:
            while at < len(names) and names[at].end <= word.start:
                at += 1
            if at == len(names) or names[at].start > word.start:
                yield word


def _known(word: Word, types: Mapping[str, MentionType]) -> tuple[MentionType, str] | None:
    """Return the type that the rest of the article or lists give to a word that the tagger left out, and which did."""
    if word.tag == "NE":
        if again := types.get(without_genitive(word.form)):
            return again, "known-again"
        listed = listed_type(word.form)
        return None if listed is None else (listed, "gazetteer")
    return _LISTED[word.form]


def _listed(form: str) -> tuple[MentionType, str] | None:
    """Return the type that lists give to a word that may be no name to HanTa, and which did: 'die Bundeswehr'."""
    if len(form) >= _SHORTEST_PLAIN and form in INSTITUTIONS:
        return "ORG", "gazetteer"
    return ("LOC", "country") if is_country(form) else None


_LISTED: Final = Memory(_listed, 65_536)


def _types(names: Sequence[Name], forms: Sequence[str]) -> Mapping[str, MentionType]:
    """Return the type of each name: a person's where it ends a person's full name, else the commonest.

    `forms` are the names as written, without a genitive.
    """
    counts: dict[str, Counter[MentionType]] = {}
    for name, form in zip(names, forms, strict=True):
        counts.setdefault(form, Counter())[name.type] += 1
    commonest = {form: _commonest(types) for form, types in counts.items()}
    commonest |= dict.fromkeys((form for form in commonest if _is_full_name(form, commonest, counts)), "PER")
    commonest |= {form: "LOC" for form, kind in commonest.items() if kind in {"PER", "OTH"} and is_country(form)}
    surnames = {form.split()[-1] for form, kind in commonest.items() if kind == "PER" and " " in form}
    return commonest | dict.fromkeys((s for s in surnames if len(s) >= _SHORTEST_KNOWN_AGAIN), "PER")


def _is_full_name(form: str, commonest: Mapping[str, MentionType], counts: Mapping[str, Counter[MentionType]]) -> bool:
    """Whether words are a person's full name, since the article goes on with the first or last of them as a person."""
    parts = form.split()
    if len(parts) < 2 or not all(part[0].isupper() and part[1:].islower() for part in parts):  # noqa: PLR2004 - a full name
        return False
    ends = (parts[0], without_genitive(parts[-1]))
    return any(commonest.get(end) == "PER" and counts[end].total() >= _OFTEN for end in ends)


def _commonest(types: Counter[MentionType]) -> MentionType:
    return max(sorted(types), key=lambda kind: types[kind])
