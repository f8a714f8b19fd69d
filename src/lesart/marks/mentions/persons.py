"""What an article says about its persons: gender, countries, roles; and which person a role noun fits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from lesart.german.roles import INTERCHANGEABLE, WIDER, Kind
from lesart.marks.mentions.phrases import Phrase, Scene
from lesart.models.names.gazetteer import first_name_gender
from lesart.records import Mention
from lesart.text.roles import Gender, Role, country_in

_SAME_NOUN: Final = 4.0
_SAME_KIND: Final = 2.0
_SAME_COUNTRY: Final = 3.0
_ENOUGH: Final = 2.5
_CLEARLY: Final = 0.5  # by how much the best fit must beat the next
_PER_SENTENCE: Final = 0.1
_SENTENCES_COUNTED: Final = 10
_MOST_PERSONS: Final = 100
_BEING: Final = frozenset({"sein", "werden", "bleiben"})
_TITLES: Final[dict[str, Gender]] = {"Herr": "m", "Herrn": "m", "Frau": "f"}


@dataclass(slots=True)
class Person:
    """A person of an article as its reports describe them, growing while the article is read."""

    entity: str
    name: str
    genders: set[Gender] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    roles: list[Role] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)

    def learn(self, phrase: Phrase) -> None:
        """Take over what a role noun that stands beside the name says."""
        self.roles.append(phrase.role)
        if phrase.gender:
            self.genders.add(phrase.gender)
        if phrase.country:
            self.countries.add(phrase.country)


@dataclass(frozen=True, slots=True)
class Attached:
    """A role phrase that stands beside a name and describes it."""

    mention: Mention
    phrase: Phrase
    scene: Scene


def attached(all_scenes: Sequence[Scene], described: Sequence[Sequence[Phrase]]) -> Iterator[Attached]:
    """Yield the role phrases of an article, given by scene, that describe a person named beside them.

    Patterns: before the name ('Ministerin Ida Moor'), before it and a comma ('der Chef der Bahn, Uwe Kern,'), after it
    ('Ida Moor, Sprecherin der Polizei,'), and said of it ('Uwe Kern ist Bürgermeister').
    """
    for scene, found in zip(all_scenes, described, strict=True):
        taken: set[int] = set()
        for phrase in found:
            mention = _name_after(scene, phrase)
            if mention:
                taken.add(phrase.head)
                yield Attached(mention, phrase, scene)
        for phrase in found:
            mention = None if phrase.head in taken else _name_before(scene, phrase)
            if mention:
                yield Attached(mention, phrase, scene)


def _name_after(scene: Scene, phrase: Phrase) -> Mention | None:
    """'Präsident Uwe Kern', 'der Chef der Bahn Uwe Kern', 'der Chef der Bahn, Uwe Kern,'."""
    for at in (phrase.head + 1, phrase.end):
        name = scene.starting(at)
        if name and name[2].type == "PER":
            return name[2]
    if phrase.end < len(scene.words) and scene.words[phrase.end].form == ",":
        name = scene.starting(phrase.end + 1)
        closes = name and (name[1] >= len(scene.words) or scene.words[name[1]].form in {",", ".", ";", ":", ")"})
        if name and closes and name[2].type == "PER" and phrase.definite:
            return name[2]
    return None


def _name_before(scene: Scene, phrase: Phrase) -> Mention | None:
    """'Ida Moor, Sprecherin der Polizei,', 'Uwe Kern (52), Landwirt', 'Uwe Kern ist Bürgermeister'."""
    at = phrase.outer - 1
    words = scene.words
    if at >= 0 and words[at].form == ",":
        name = scene.ending(_before_brackets(scene, at))
        if name and name[2].type == "PER" and (phrase.outer == phrase.start or phrase.definite):
            return name[2]
        return None
    if at >= 0 and words[at].lemma in _BEING and phrase.single:
        name = scene.ending(at)
        return name[2] if name and name[2].type == "PER" else None
    return None


def _before_brackets(scene: Scene, at: int) -> int:
    """Return where the brackets that end before a word begin, or the word itself: the name in 'Uwe Kern (52), '."""
    if at and scene.words[at - 1].form == ")":
        return next((i for i in range(at - 2, max(at - 6, -1), -1) if scene.words[i].form == "("), at)
    return at


def persons(all_scenes: Sequence[Scene], described: Iterable[Attached]) -> dict[str, Person]:
    """Return the persons of an article by entity, with all that stands beside their names."""
    found: dict[str, Person] = {}
    for number, scene in enumerate(all_scenes):
        for first, last, mention in scene.mentions:
            if mention.type == "PER":
                person = found.setdefault(mention.entity, Person(mention.entity, mention.name))
                person.sentences.append(number)
                person.genders |= _shown_gender(scene, first, last)
    for each in described:
        found[each.mention.entity].learn(each.phrase)
    return found


def foremost(known: Mapping[str, Person]) -> tuple[Person, ...]:
    """Return the persons whom role nouns are held against: the hundred most often named, so all but in lists."""
    return tuple(sorted(known.values(), key=lambda person: -len(person.sentences))[:_MOST_PERSONS])


def _shown_gender(scene: Scene, first: int, last: int) -> set[Gender]:
    """Return the gender that 'Herr' or 'Frau' or a first name shows."""
    forms = [word.form for word in scene.words[max(first - 1, 0) : last]]
    titles = {_TITLES[form] for form in forms[:2] if form in _TITLES}
    if titles or last - first == 1:
        return titles
    gender = first_name_gender(scene.words[first].form)
    return {gender} if gender else set()


def meant_by(phrase: Phrase, sentence: int, known: Iterable[Person]) -> Person | None:
    """Return the person of the article whom a definite role noun fits well, if it fits no other as well."""
    ranked = sorted(((_fit(phrase, sentence, person), person.name, person) for person in known), key=lambda r: r[:2])
    if not ranked or ranked[-1][0] < _ENOUGH or (len(ranked) > 1 and ranked[-1][0] - ranked[-2][0] < _CLEARLY):
        return None
    return ranked[-1][2]


def _fit(phrase: Phrase, sentence: int, person: Person) -> float:
    """How well a role noun fits a person: by noun, kind and country, less the sentences since the person was named."""
    if _contradicts(phrase, person):
        return 0.0
    score = max((_likeness(phrase, role) for role in person.roles), default=0.0)
    if not score and phrase.role.kind != "origin":
        return 0.0
    if phrase.country and phrase.country in person.countries:
        score += _SAME_COUNTRY
    distance = min((abs(sentence - s) + 3 * (s > sentence) for s in person.sentences), default=_SENTENCES_COUNTED)
    return score - _PER_SENTENCE * min(distance, _SENTENCES_COUNTED) + 1


def _contradicts(phrase: Phrase, person: Person) -> bool:
    if phrase.gender and person.genders and phrase.gender not in person.genders:
        return True
    return bool(phrase.country and person.countries and phrase.country not in person.countries)


def _likeness(phrase: Phrase, role: Role) -> float:
    asked = phrase.role
    ours, theirs = _office(asked), _office(role)
    if ours and theirs and ours != theirs and asked.head == role.head:
        return 0.0
    if asked.head == role.head:
        return _SAME_NOUN
    if role.kind in WIDER.get(asked.head, ()):
        return _SAME_KIND
    return _SAME_KIND if _kind(asked) == _kind(role) and _kind(asked) in INTERCHANGEABLE else 0.0


def _office(role: Role) -> str:
    """Return what a compound says beyond the country: 'aussen' of 'Außenminister', nothing of 'Kremlchef'."""
    return "" if country_in(role.modifier) else role.modifier.removeprefix("us-")


def _kind(role: Role) -> Kind:
    """Return the kind of a role; who is the 'Chef' of a country rules it."""
    return "ruler" if role.kind == "head" and country_in(role.modifier) else role.kind
