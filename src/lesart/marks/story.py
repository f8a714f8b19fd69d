"""One entity across the reports of a story: 'Kim Jong-un' here and 'Kim Jong Un' there, 'WHO' and its full name."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from lesart.records import Article, Marks, Mention, MentionType, Quotation
from lesart.text.names import alike, entity_id, is_part, name_key, without_genitive

Known = tuple[MentionType, str]


def agree_on_names(articles: Sequence[Article], marks: Sequence[Marks]) -> tuple[Marks, ...]:
    """Return the marks of a story's articles with one canonical name, and so one entity id, for each entity."""
    counts = Counter((m.type, m.name) for each in marks for m in each.mentions)
    longer = _written_out(articles, marks)
    best = {known: _best(known, counts, longer) for known in counts}
    return tuple(_renamed(each, best) for each in marks)


def _written_out(articles: Sequence[Article], marks: Sequence[Marks]) -> dict[Known, str]:
    """Return what abbreviations stand for where one of the articles introduces them: 'WHO' in its brackets."""
    found: dict[Known, str] = {}
    for article, each in zip(articles, marks, strict=True):
        for mention in each.mentions:
            form = without_genitive(article.text[mention.start : mention.end])
            if mention.label is None and mention.type != "PER" and form.isupper() and not mention.name.isupper():
                found.setdefault((mention.type, form), mention.name)
    return found


def _best(known: Known, counts: Counter[Known], longer: Mapping[Known, str]) -> str:
    """Return the name that the story has for an entity: the fullest, in its commonest spelling."""
    kind, name = known
    if known in longer:
        return longer[known]
    key = name_key(name)
    fuller = [k for k in counts if k[0] == kind == "PER" and is_part(key, name_key(k[1]))]
    longest = {name_key(other) for _, other in fuller}
    if fuller and len({part for part in longest if not any(is_part(part, other) for other in longest)}) == 1:
        key = max(longest, key=len)
    same = [k for k in counts if k[0] == kind and _is_same(kind, key, name_key(k[1]))]
    return min(same, key=lambda k: (-counts[k], k[1]))[1]


def _is_same(kind: MentionType, first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two names of one type are one; surnames alone must be equal, since 'Maier' may stand beside 'Meier'."""
    return first == second or (kind == "PER" and len(first) > 1 and alike(first, second))


def _renamed(marks: Marks, best: Mapping[Known, str]) -> Marks:
    mentions = tuple(_mention(mention, best[mention.type, mention.name]) for mention in marks.mentions)
    names = {old: new for (kind, old), new in best.items() if kind == "PER"} | {
        old: new for (kind, old), new in best.items() if kind == "ORG"
    }
    quotations = tuple(_quotation(quotation, names) for quotation in marks.quotations)
    return replace(marks, mentions=mentions, quotations=quotations)


def _mention(mention: Mention, name: str) -> Mention:
    return mention if name == mention.name else replace(mention, name=name, entity=entity_id(mention.type, name))


def _quotation(quotation: Quotation, names: Mapping[str, str]) -> Quotation:
    speaker = quotation.speaker_name
    via = tuple(replace(mouth, name=names.get(mouth.name, mouth.name)) for mouth in quotation.via)
    return replace(quotation, speaker_name=names.get(speaker, speaker) if speaker else None, via=via)
