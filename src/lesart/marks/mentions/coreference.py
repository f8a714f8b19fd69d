"""Who is meant: pronouns and role nouns → the person or body of the article that they stand for."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain, pairwise
from typing import Final

from lesart.marks.analysis import Analysis
from lesart.marks.mentions.persons import Person, attached, foremost, meant_by, persons
from lesart.marks.mentions.phrases import Scene, phrases, scenes
from lesart.models.words import Word
from lesart.records import Mention, Span
from lesart.text.fold import fold
from lesart.text.roles import Gender

# Pronouns of the third person singular with what they say of gender; possessives speak of their owner.
PRONOUNS: Final[Mapping[str, Gender]] = {
    "er": "m", "ihn": "m", "ihm": "m", "sein": "m", "seine": "m", "seinem": "m", "seinen": "m", "seiner": "m",
    "sie": "f", "ihr": "f", "ihre": "f", "ihrem": "f", "ihren": "f", "ihrer": "f",
}  # fmt: skip
_SENTENCES_BACK: Final = 3
_FIRST_IN_SENTENCE: Final = 1.5
_AFTER_PREPOSITION: Final = -1.5
_PER_SENTENCE: Final = -1.0
_UNKNOWN_GENDER: Final = -0.5
_GENITIVE: Final = -1.0
_PER_MENTION: Final = 0.1
_MENTIONS_COUNTED: Final = 10
AGED: Final = ("jährige", "jährigen")
_AGE_WORDS: Final = 4  # 'der', '64', '-', 'Jährige'

Resolver = Callable[[Span], Mention | None]


def resolve(analysis: Analysis, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """Return the mention that the name, role noun or pronoun at `span` stands for, or nothing where none fits.

    A span that holds a name gives that name; a role noun ('der Minister') the person it fits; a pronoun the likeliest
    person before it, and so does an age ('die 51-Jährige'). For many spans of one article take a `resolver`.
    """
    return resolver(analysis, mentions)(span)


def resolver(analysis: Analysis, mentions: Sequence[Mention]) -> Resolver:
    """Return a function that resolves spans of one article as `resolve` does, its persons gathered once."""
    all_scenes = scenes(analysis.sentences, mentions)
    known = persons(all_scenes, attached(all_scenes, [phrases(scene) for scene in all_scenes]))
    starts = tuple(scene.sentence.start for scene in all_scenes)
    return _Reading(all_scenes, starts, known, foremost(known), cache(partial(_unnamed, all_scenes))).resolve


@dataclass(frozen=True, slots=True)
class _Reading:
    """An article's sentences with their mentions and where they start, its persons by entity, who has no name."""

    scenes: tuple[Scene, ...]
    starts: tuple[int, ...]
    persons: Mapping[str, Person]
    foremost: tuple[Person, ...]
    unnamed: Callable[[], Mapping[str, int]]

    def resolve(self, span: Span) -> Mention | None:
        number = bisect_right(self.starts, span.start) - 1
        if number < 0 or span.start >= self.scenes[number].sentence.end:
            return None
        scene = self.scenes[number]
        return _named(scene, span) or self._described(number, span) or self._referred(number, span)

    def _described(self, number: int, span: Span) -> Mention | None:
        scene = self.scenes[number]
        for phrase in phrases(scene):
            if span.start <= scene.words[phrase.head].start < span.end and phrase.single:
                person = meant_by(phrase, number, self.foremost)
                return self._last_mention(person.entity, number) if person else None
        return None

    def _last_mention(self, entity: str, number: int) -> Mention | None:
        order = chain(range(number, -1, -1), range(number + 1, len(self.scenes)))
        mentions = (m for place in order for _, _, m in reversed(self.scenes[place].mentions))
        return next((m for m in mentions if m.entity == entity), None)

    def _referred(self, number: int, span: Span) -> Mention | None:
        """Return the likeliest person before a pronoun or an age: near, at the head of a sentence, often named."""
        scene = self.scenes[number]
        at = next((i for i, word in enumerate(scene.words) if word.start >= span.start), None)
        if at is None or scene.words[at].end > span.end:
            return None
        gender = PRONOUNS.get(fold(scene.words[at].form)) or self._aged(number, at)
        if gender is None or _is_plural(scene.words, at):
            return None
        best = max(self._candidates(number, span, gender), key=lambda scored: scored[:2], default=None)
        return best[2] if best else None

    def _aged(self, number: int, at: int) -> Gender | None:
        """Return the gender of whom the article called by name before and calls by age here."""
        words = self.scenes[number].words
        gender = _gender_of_aged(words, at)
        return None if gender is None or self.unnamed().get(words[at + 1].form, number + 1) <= number else gender

    def _candidates(self, number: int, span: Span, gender: Gender) -> list[tuple[float, int, Mention]]:
        """Return the persons named before a pronoun that it may stand for, each with its weight."""
        found: list[tuple[float, int, Mention]] = []
        for back, scene in enumerate(reversed(self.scenes[max(0, number - _SENTENCES_BACK) : number + 1])):
            before = [entry for entry in scene.mentions if entry[2].type == "PER" and entry[2].end <= span.start]
            for rank, (first, last, mention) in enumerate(before):
                genders = self.persons[mention.entity].genders
                if genders and gender not in genders:
                    continue
                weight = (
                    _PER_SENTENCE * back + (_FIRST_IN_SENTENCE if rank == 0 else 0) + _by_syntax(scene, first, last)
                )
                weight += 0 if genders else _UNKNOWN_GENDER
                weight += _PER_MENTION * min(len(self.persons[mention.entity].sentences), _MENTIONS_COUNTED)
                found.append((weight, mention.start, mention))
        return found


def _named(scene: Scene, span: Span) -> Mention | None:
    """Return the person named inside a span, else the first name in it."""
    inside = [m for _, _, m in scene.mentions if span.start <= m.start and m.end <= span.end]
    return next((m for m in inside if m.type == "PER"), inside[0] if inside else None)


def _by_syntax(scene: Scene, first: int, last: int) -> float:
    """How a name's place in its sentence speaks against it: after a preposition, as somebody's ('Moors Plan')."""
    weight = 0.0
    if first and scene.words[first - 1].tag.startswith("APPR"):
        weight += _AFTER_PREPOSITION
    if last < len(scene.words) and scene.words[last].tag == "NN" and scene.words[last - 1].form.endswith("s"):
        weight += _GENITIVE
    return weight


def _gender_of_aged(words: Sequence[Word], at: int) -> Gender | None:
    """Return the gender of one person who is called by age from a word on: 'der 64-Jährige', 'die 51-jährige Wirtin'.

    None of several ('die 20-Jährigen') and of somebody new ('ein 64-Jähriger').
    """
    article = fold(words[at].form)
    age = next((w for w in words[at + 1 : at + _AGE_WORDS] if fold(w.form).endswith(AGED)), None)
    if age is None:
        return None
    weak = fold(age.form).endswith("n")
    if article in {"dem", "den", "des"}:
        return "m"
    return {"der": "f" if weak else "m", "die": None if weak else "f"}.get(article)


def _unnamed(scenes: Sequence[Scene]) -> dict[str, int]:
    """Return the words behind 'ein', each with the first sentence that has it so.

    Among them are ages told of without a name: 'ein 17-Jähriger' is whom 'der 17-Jährige' means.
    """
    found: dict[str, int] = {}
    for number, scene in enumerate(scenes):
        for before, word in pairwise(scene.words):
            if fold(before.form).startswith("ein"):
                found.setdefault(word.form, number)
    return found


def _is_plural(words: Sequence[Word], at: int) -> bool:
    """Whether 'sie' goes with a verb in the plural: 'sagten sie', 'sie hätten'."""
    if fold(words[at].form) != "sie":
        return False
    beside = [word for word in (*words[at - 1 : at], *words[at + 1 : at + 2]) if word.tag.endswith("(FIN)")]
    return any(word.form.endswith(("en", "ind")) for word in beside)
