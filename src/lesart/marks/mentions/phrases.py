"""Role nouns with what belongs to them: 'Polens Präsident', 'der iranische Machthaber', 'Sprecherin der Polizei'."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from lesart.marks.analysis import Sentence
from lesart.models.words import Word
from lesart.records import Mention, Span
from lesart.text.fold import fold
from lesart.text.roles import ROLES, Gender, Role, country_in, country_of, homeland

# Determiners that point at somebody known; contractions hold one ('beim Kremlchef').
_DEFINITE: Final = frozenset(
    {
        "der",
        "die",
        "das",
        "dem",
        "den",
        "des",
        "dieser",
        "diese",
        "diesem",
        "diesen",
        "dieses",
        "zum",
        "zur",
        "beim",
        "vom",
    }
)
_MASCULINE_OR_NEUTER: Final = frozenset({"dem", "des", "zum", "beim", "vom", "diesem", "dieses"})
_LINKS: Final = frozenset({"aus", "von", "vom", "in", "im", "beim", "bei", "für", "am"})
_GENITIVE_ARTICLES: Final = frozenset({"der", "des", "eines", "einer"})
_SEVERAL: Final = frozenset({"beide", "beiden", "beider", "mehrere", "alle", "aller", "viele"})
# What the dative after 'sagte der Minister …' usually is: an addressee, no part of the minister's title.
_ADDRESSEES: Final = (
    "zeitung",
    "agentur",
    "magazin",
    "blatt",
    "sender",
    "presse",
    "tageszeitung",
    "portal",
    "fernsehen",
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A role noun with its neighbours: `words[start:end]` without, `words[outer:end]` with its determiner."""

    outer: int
    start: int
    head: int
    end: int
    role: Role
    gender: Gender | None
    country: str | None
    definite: bool
    single: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with the mentions in it and the positions of their first words and behind their last ones."""

    sentence: Sentence
    mentions: tuple[tuple[int, int, Mention], ...]
    by_start: Mapping[int, tuple[int, int, Mention]]
    by_end: Mapping[int, tuple[int, int, Mention]]

    @property
    def words(self) -> tuple[Word, ...]:
        """The words of the sentence."""
        return self.sentence.words

    def starting(self, position: int) -> tuple[int, int, Mention] | None:
        """Return the mention that begins with the word at this position."""
        return self.by_start.get(position)

    def ending(self, position: int) -> tuple[int, int, Mention] | None:
        """Return the mention whose last word stands before this position."""
        return self.by_end.get(position)

    def span(self, start: int, end: int) -> Span:
        """Return the characters of the words from `start` up to `end`."""
        return Span(self.words[start].start, self.words[end - 1].end)


def scenes(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> tuple[Scene, ...]:
    """Return each sentence with its mentions; one that begins or ends inside a word counts with the whole word."""
    found: list[Scene] = []
    waiting = sorted(mentions, key=lambda mention: mention.start)
    at = 0
    for sentence in sentences:
        inside: list[tuple[int, int, Mention]] = []
        while at < len(waiting) and waiting[at].start < sentence.end:
            first, last = _covered(sentence.words, waiting[at])
            inside += [(first, last, waiting[at])] if first < last else []
            at += 1
        # The first mention of several that begin or end at one word counts.
        by_start = {each[0]: each for each in reversed(inside)} if inside else _NOTHING
        by_end = {each[1]: each for each in reversed(inside)} if inside else _NOTHING
        found.append(Scene(sentence, tuple(inside), by_start, by_end))
    return tuple(found)


_NOTHING: Final[Mapping[int, tuple[int, int, Mention]]] = {}


def _covered(words: Sequence[Word], mention: Mention) -> tuple[int, int]:
    """Return where the words of a mention begin and end; a sentence without end has as many mentions as words."""
    first = bisect_right(words, mention.start, key=_END)
    return first, bisect_left(words, mention.end, first, key=_START)


_START: Final = attrgetter("start")
_END: Final = attrgetter("end")


def phrases(scene: Scene) -> tuple[Phrase, ...]:
    """Return the role nouns of a sentence that are no part of a name, with their determiners and complements."""
    if not any(map(ROLES.__getitem__, scene.sentence.forms)):
        return ()
    roles = [(i, role) for i, form in enumerate(scene.sentence.forms) if (role := ROLES[form])]
    named = {i for first, last, _ in scene.mentions for i in range(first, last)}
    return tuple(_phrase(scene, i, role) for i, role in roles if i not in named)


def _phrase(scene: Scene, head: int, role: Role) -> Phrase:
    words = scene.words
    start = _adjectives_before(words, head)
    owner = scene.ending(start)
    owned = bool(owner and _is_genitive(owner, scene))
    if owner and owned:
        start = owner[0]
    outer = start - 1 if start and not owned and _is_determiner(words[start - 1]) else start
    article = fold(words[outer].form) if outer < start else ""
    country = _country(words[start:head], role)
    end = head + 1 if country else _complement(scene, head + 1)
    country = country or _country(words[head + 1 : end], role)
    gender = _gender(role, article, words[head].form)
    definite = owned or article in _DEFINITE
    return Phrase(
        outer, start, head, end, role, gender, country, definite, _is_single(role, article, words, outer, head)
    )


def _adjectives_before(words: Sequence[Word], head: int) -> int:
    start = head
    while start and words[start - 1].tag in {"ADJ(A)", "CARD"}:
        start -= 1
    # 'die seit Langem umstrittene' is left out, 'der international isolierte' is taken in.
    if start < head and start > 1 and words[start - 1].tag in {"ADV", "ADJ(D)"} and _is_determiner(words[start - 2]):
        return start - 1
    return start


def _is_genitive(owner: tuple[int, int, Mention], scene: Scene) -> bool:
    form = scene.words[owner[1] - 1].form
    return owner[2].type in {"LOC", "ORG"} and form.endswith(("s", "’", "'"))


def _is_determiner(word: Word) -> bool:
    return word.tag in {"ART", "PPOSAT", "PDAT", "PIAT", "APPRART"} or fold(word.form) in _DEFINITE


def _complement(scene: Scene, at: int) -> int:
    """Return where what follows a role noun ends: 'der Polizei', 'aus Pjöngjang', 'von Bad Salzau', or nothing."""
    words = scene.words
    if at >= len(words):
        return at
    link = fold(words[at].form)
    if link in _LINKS or (link in _GENITIVE_ARTICLES and words[at].tag == "ART"):
        inner = at + 1
        while inner < len(words) and (words[inner].tag == "ART" or words[inner].tag.startswith("ADJ(A")):
            inner += 1
        return _noun_end(scene, inner, at)
    name = scene.starting(at)
    return name[1] if name and name[2].type == "ORG" else at


def _noun_end(scene: Scene, at: int, nothing: int) -> int:
    name = scene.starting(at)
    if name:
        return name[1] if name[2].type != "PER" else nothing
    words = scene.words
    if at < len(words) and words[at].tag == "NN" and not fold(words[at].form).endswith(_ADDRESSEES):
        after = scene.starting(at + 1)
        return after[1] if after and after[2].type == "ORG" else at + 1
    return nothing


def _country(around: Sequence[Word], role: Role) -> str | None:
    named = country_in(role.modifier) or homeland(role)
    return named or next((found for word in around if (found := country_of(word.form))), None)


def _gender(role: Role, article: str, form: str) -> Gender | None:
    """Return the gender of the person, which adjectival nouns show in their article only: 'die Vorsitzende'."""
    if role.gender or not article or not role.head.endswith("er"):
        return role.gender
    if article in _MASCULINE_OR_NEUTER or article == "den":
        return "m"
    if article == "die":
        return "f"
    return "m" if form.endswith("e") else "f"


def _is_single(role: Role, article: str, words: Sequence[Word], outer: int, head: int) -> bool:
    """Whether one person is meant: not 'die Präsidenten', 'den Ministern', 'der Diktatoren', 'beide Staatschefs'."""
    form = fold(words[head].form)
    if any(word.tag == "CARD" or fold(word.form) in _SEVERAL for word in words[max(outer - 1, 0) : head]):
        return False
    if role.gender == "m" and role.head.endswith(("er", "or", "ef")) and form.endswith("n"):
        return article in {"dem", "des"}
    if role.gender == "m" and article == "die":
        return False
    return not (role.gender == "m" and article == "der" and not form.endswith(role.head))
