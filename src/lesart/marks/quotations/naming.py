"""Speakers as canonical names: a name inside the speaker's words, what a pronoun or a role stands for, or the words."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Final

from lesart.german.media import MEDIA
from lesart.german.nouns_of_saying import SOURCES
from lesart.marks.analysis import Analysis
from lesart.marks.mentions import resolver
from lesart.marks.mentions.coreference import AGED
from lesart.marks.quotations.drafts import Draft
from lesart.marks.quotations.mouths import POINTING_BACK
from lesart.marks.quotations.phrases import phrases
from lesart.records import Mention, Quotation, Span, Via
from lesart.text.roles import role_of
from lesart.text.tokens import tokens

_ARTICLES: Final = frozenset(
    """
    der die das dem den des ein eine einem einen einer eines dieser diese dieses diesem diesen sein seine seiner seinem
    seinen ihr ihre ihrer ihrem ihren von vom aus in im beim bei laut nach
    """.split()  # noqa: SIM905 - a table of words ('die Stadt' → 'Stadt')
)
_PRONOUNS: Final = frozenset({"er", "sie", "ihm", "ihr", "ihn", "der", "die", "dieser", "diese", "dessen", "man"})
_PHRASE: Final = 12  # words before a relative clause in which its noun is looked for
_RELATIVE: Final = frozenset({"der", "die", "das"})
_OWN: Final = frozenset({"eigenen", "eigener", "eigenem", "seinen", "seiner", "ihren", "ihrer"})

Resolver = Callable[[Span], Mention | None]


def with_names(analysis: Analysis, mentions: Sequence[Mention], drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the quotations with the names of their speakers and mouths.

    One without a speaker ('hieß es') has the last of its paragraph, 'demnach' the last of the article.
    """
    names = _not_across(mentions, drafts)
    naming = _Naming(analysis, names, cache(partial(resolver, analysis, names)))
    mouths: dict[tuple[int, int], str] = {}
    named: list[Draft] = []
    last: tuple[str | None, int] = (None, -1)
    for found in drafts:
        quotation = found.quotation
        before = last[0] if _same_paragraph(analysis, last[1], quotation.start) else None
        name = naming.name_of(quotation.speaker) if found.pattern != "thereby" else last[0]
        if name is None and not quotation.speaker and quotation.inside is not None:
            name = named[quotation.inside].quotation.speaker_name
        if name is None and _leaves_open(analysis, quotation) and _same_paragraph(analysis, last[1], quotation.start):
            name = last[0]
        if name is not None:
            last = (name, quotation.end)
        for mouth in quotation.via:
            mouths.setdefault((mouth.start, mouth.end), _mouth_name(naming, mouth, before) or "")
        via = tuple(replace(mouth, name=mouths[mouth.start, mouth.end]) for mouth in quotation.via)
        same = name is None and not via
        named.append(found if same else Draft(found.pattern, replace(quotation, speaker_name=name, via=via)))
    return tuple(named)


def _not_across(mentions: Sequence[Mention], drafts: Sequence[Draft]) -> list[Mention]:
    """Return the mentions without those that run from a speaker into a phrase of the frame.

    'sagte der [Wirt der Zeitung „Bote] zufolge': the frame shows that this is no name.
    """
    ends = [span for found in drafts if found.quotation.via for span in found.quotation.speaker]
    return [m for m in mentions if not any(span.start <= m.start < span.end < m.end for span in ends)]


def _mouth_name(naming: "_Naming", mouth: Via, before: str | None) -> str | None:
    """Return the name of a mouth, which is that of the last speaker of the paragraph for 'dort'."""
    span = Span(mouth.start, mouth.end)
    return before if span.of(naming.analysis.text).lower() in POINTING_BACK else naming.name_at(span)


def _leaves_open(analysis: Analysis, quotation: Quotation) -> bool:
    """Whether a quotation does not name its speaker: none at all, 'man', or 'sie' after 'eine Sprecherin'."""
    return not quotation.speaker or quotation.speaker[0].of(analysis.text).lower() in _PRONOUNS


def _same_paragraph(analysis: Analysis, left: int, right: int) -> bool:
    return 0 <= left <= right and "\n" not in analysis.text[left:right]


@dataclass(frozen=True, slots=True)
class _Naming:
    """What names are taken from: the text, its mentions, and who is meant by a pronoun."""

    analysis: Analysis
    mentions: Sequence[Mention]
    resolver: Callable[[], Resolver]  # many articles have no speaker that only stands for one

    def name_of(self, spans: Sequence[Span]) -> str | None:
        """Return the canonical name of a speaker, or nothing where there is none or a pronoun stays unknown."""
        return self.name_at(Span(spans[0].start, spans[-1].end)) if spans else None

    def name_at(self, span: Span) -> str | None:
        """Return the name of the person inside a span, of whom its pronoun or role stands for, or what it says."""
        inside = self._mentions_in(span)
        people = [m for m in inside if m.type == "PER"]
        if people:
            return people[0].name
        words = _without(_ARTICLES | _OWN, _forms(self.analysis.text, span))
        if not words:
            return None
        if len(words) == 1 and words[0].lower() in _PRONOUNS:
            return self._name_of_pronoun(span, words[0].lower())
        points = _is_aged(words) or (len(words) == 1 and role_of(words[0]) is not None)
        if points and (meant := self.resolver()(span)) is not None:
            return meant.name
        if len(inside) == 1 and inside[0].end == span.end and len(words) <= len(inside[0].name.split()) + 1:
            return inside[0].name
        return _description(words)

    def _name_of_pronoun(self, span: Span, form: str) -> str | None:
        before = self.analysis.text[max(0, span.start - 2) : span.start]
        if form in _RELATIVE and before.rstrip() == ",":
            place = span.start - len(before) + before.index(",")
            meant = next((m for m in self.mentions if m.end == place), None)
            if meant is not None:
                return meant.name
            if (noun := self._noun_before(place)) is not None:
                return self.name_at(noun)
        meant = None if form == "man" else self.resolver()(span)
        return None if meant is None else meant.name

    def _noun_before(self, end: int) -> Span | None:
        """Return the noun phrase that ends at a place, which a relative clause is about: 'Der Händler, der sagte'."""
        first = bisect_right(self.analysis.sentences, end, key=lambda s: s.start) - 1
        words = self.analysis.sentences[first].words if first >= 0 else ()
        last = bisect_left(words, end, key=lambda w: w.start)
        found = phrases(words, max(0, last - _PHRASE), last)
        if not found or found[-1].last != last or words[found[-1].head].tag.startswith("P"):
            return None
        return Span(words[found[-1].inner].start, words[last - 1].end)

    def _mentions_in(self, span: Span) -> list[Mention]:
        first = bisect_left(self.mentions, span.start, key=lambda m: m.start)
        found = []
        for number in range(first, len(self.mentions)):
            if self.mentions[number].start >= span.end:
                break
            if self.mentions[number].end <= span.end:
                found.append(self.mentions[number])
        return found


def _forms(text: str, span: Span) -> list[str]:
    """Return the words of a span; an age keeps its hyphen ('64-Jährige'), which joins a number to no word else."""
    found: list[str] = []
    age = False
    for token in tokens(text, span.start, span.end):
        if age and token.form.lower().startswith("jährig"):
            found[-1] += f"-{token.form}"
        elif token.is_word:
            found.append(token.form)
        age = token.form == "-" and bool(found) and found[-1].isdigit()
    return found


def _without(light: frozenset[str], words: Sequence[str]) -> Sequence[str]:
    """Return words without the light ones that they begin with."""
    while len(words) > 1 and words[0].lower() in light:
        words = words[1:]
    return words


def _is_aged(words: Sequence[str]) -> bool:
    """Whether somebody is called by age, alone or with a role: '64-Jährige', '64-jährige Wirt'."""
    return words[0].lower().endswith(AGED)


def _description(words: Sequence[str]) -> str:
    """Return what a speaker without name is called: 'Angaben der Polizei' → 'Polizei', 'Zeitung «Bote»' → 'Bote'."""
    for number, word in enumerate(words):
        if word.lower() in SOURCES and number + 1 < len(words):
            return " ".join(_without_kind(_without(_ARTICLES, words[number + 1 :])))
    return " ".join(_without_kind(words))


def _without_kind(words: Sequence[str]) -> Sequence[str]:
    """Return the name of a medium without the word that says what it is: 'Nachrichtenagentur Ansa' → 'Ansa'."""
    named = len(words) > 1 and words[0].lower() in MEDIA and words[1][0].isupper()
    return words[1:] if named else words
