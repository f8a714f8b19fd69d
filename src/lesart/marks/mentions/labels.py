"""What persons are called: labels beside names, and labels that stand for them alone."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from lesart.marks.analysis import Analysis
from lesart.marks.mentions.persons import Attached, Person, attached, foremost, meant_by, persons
from lesart.marks.mentions.phrases import Phrase, Scene, phrases, scenes
from lesart.records import Mention, Span
from lesart.text.roles import country_in

_HEADINGS: Final = frozenset({"headline", "kicker", "subhead"})


def with_labels(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions with the labels that stand beside them, and a mention for each label that stands alone."""
    all_scenes = scenes(analysis.sentences, mentions)
    found = [phrases(scene) for scene in all_scenes]
    described = tuple(attached(all_scenes, found))
    known = persons(all_scenes, described)
    beside = {each.mention.start: _label(each) for each in reversed(described)}
    named = [_with_label(mention, beside.get(mention.start)) for mention in mentions]
    headings = {
        number for number, s in enumerate(analysis.sentences) if analysis.article.parts[s.paragraph].kind in _HEADINGS
    }
    alone = _alone(all_scenes, found, described, foremost(known), headings)
    return tuple(sorted([*named, *alone], key=lambda mention: (mention.start, mention.end)))


def _with_label(mention: Mention, label: Span | None) -> Mention:
    return mention if label == mention.label else replace(mention, label=label)


def _label(each: Attached) -> Span:
    """Return the label beside a name, which ends where the name begins: 'Chef der Bahn' before 'Uwe Kern'."""
    span = each.scene.span(each.phrase.start, each.phrase.end)
    head_end = each.scene.words[each.phrase.head].end
    return Span(span.start, head_end) if span.start < each.mention.start < span.end else span


def _alone(
    all_scenes: Sequence[Scene],
    found: Sequence[Sequence[Phrase]],
    described: Sequence[Attached],
    known: Sequence[Person],
    headings: Collection[int],
) -> Iterator[Mention]:
    taken = {(id(each.scene), each.phrase.head) for each in described}
    for number, scene in enumerate(all_scenes):
        for phrase in found[number]:
            if (id(scene), phrase.head) in taken or not _points(phrase, heading=number in headings):
                continue
            person = meant_by(phrase, number, known)
            if person:
                yield _mention(scene, phrase, person)


def _points(phrase: Phrase, *, heading: bool) -> bool:
    """Whether a phrase points at a known person: definite, by its compound ('Kreml-Despot'), bare in a headline."""
    bare = phrase.outer == phrase.start
    telling = bare and (heading or country_in(phrase.role.modifier) is not None)
    return phrase.single and (phrase.definite or telling)


def _mention(scene: Scene, phrase: Phrase, person: Person) -> Mention:
    label = scene.span(phrase.start, phrase.end)
    return Mention(scene.words[phrase.outer].start, label.end, "PER", person.name, person.entity, label)
