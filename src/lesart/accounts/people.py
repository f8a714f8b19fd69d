"""One key for each person of a story, whatever a report calls her: 'Petrow', 'Ines Petrow', 'die Landrätin'."""

from collections.abc import Iterable, Mapping

from lesart.models.words import Word
from lesart.records import Marks, Mention
from lesart.text.names import is_part, name_key

MARK = "@"


def people_of(marks: Iterable[Marks]) -> dict[str, str]:
    """Return the key of each person by entity; a short name goes to the one longer name that it can stand for."""
    persons = {m.entity: name_key(m.name) for each in marks for m in each.mentions if m.type == "PER"}
    names = sorted(set(persons.values()))
    return {entity: MARK + " ".join(_whole(name, names)) for entity, name in persons.items() if name}


def _whole(name: tuple[str, ...], names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    longer = [other for other in names if is_part(name, other)]
    return longer[0] if len(longer) == 1 else name


def reach(mention: Mention) -> tuple[int, int]:
    """Return from where to where a mention reaches together with its label."""
    beside = mention.label or mention
    return min(mention.start, beside.start), max(mention.end, beside.end)


def keys_by_word(words: Iterable[Word], mentions: Iterable[Mention], people: Mapping[str, str]) -> dict[int, str]:
    """Return by its start the key of each word that belongs to a person's mention or label, empty after the first."""
    found: dict[int, str] = {}
    spans = [(*reach(m), m.entity) for m in mentions if m.type == "PER" and m.entity in people]
    seen: set[tuple[int, int]] = set()
    for word in words:
        for start, end, entity in spans:
            if start <= word.start and word.end <= end:
                found[word.start] = "" if (start, end) in seen else people[entity]
                seen.add((start, end))
                break
    return found
