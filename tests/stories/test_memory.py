import random
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.records import Article
from lesart.stories.gists import blocks_of, gist_of
from lesart.stories.keeping import footprint, frequencies, recall, take_up
from lesart.stories.memory import Memory
from lesart.stories.terms import is_roundup

FLOOD = (
    "Die Elbe bei Torgau steigt weiter. In Torgau liegen Sandsäcke bereit, sagt Landrat Jens Ulbrich.",
    "Der Damm bei Torgau hält. Landrat Jens Ulbrich lobt die Helfer an der Elbe und ihre Sandsäcke.",
    "Torgau atmet auf: Der Pegel der Elbe fällt, die Sandsäcke am Damm bleiben aber liegen, sagt Ulbrich.",
)
CHESS = (
    "Beim Turnier in Dortmund gewann Großmeisterin Alina Petrow die letzte Partie gegen Viktor Sand.",
    "Alina Petrow gewinnt das Schachturnier in Dortmund. Die Großmeisterin schlug Viktor Sand.",
)


def report(name, text, published="2024-05-02T08:00:00", title=None):
    return Article(name, name, text, "", title=title or text.split(".")[0], published=published)


def grouped(memory):
    return {frozenset(story.articles) for story in memory.stories.values()}


@settings(deadline=None)  # the first example builds tables
@given(st.permutations([(f"f{n}", text) for n, text in enumerate(FLOOD)] + [(f"c{n}", t) for n, t in enumerate(CHESS)]))
def test_order_within_a_call_has_no_effect(rows):
    memory = Memory()
    memory.add(report(*row) for row in rows)
    assert grouped(memory) == {frozenset({"f0", "f1", "f2"}), frozenset({"c0", "c1"})}


@settings(deadline=None)
@given(st.data(), st.sets(st.integers(1, 4)))
def test_articles_of_several_calls_lead_to_the_stories_of_one_where_terms_are_as_common(data, cuts):
    texts = enumerate((FLOOD[0], CHESS[0], FLOOD[1], CHESS[1], FLOOD[2]))
    gists = [gist_of(report(f"r{number}", text, f"2024-05-02T{8 + number:02}:00:00")) for number, text in texts]
    one, several = Memory(), Memory()
    one.add_gists(gists)
    several.spread.add(map(blocks_of, gists))
    bounds = [0, *sorted(cuts), len(gists)]
    for first, last in pairwise(bounds):
        several.place(data.draw(st.permutations(gists[first:last])))
    assert {name: story.articles for name, story in several.stories.items()} == {
        name: story.articles for name, story in one.stories.items()
    }


def test_a_story_keeps_its_id_when_it_grows():
    memory = Memory()
    memory.add([report("f0", FLOOD[0]), report("c0", CHESS[0])])
    before = {story.articles[0]: name for name, story in memory.stories.items()}
    memory.add([report("a", FLOOD[1], "2024-05-02T07:00:00"), report("b", CHESS[1], "2024-05-03T07:00:00")])
    after = {story.articles[0]: name for name, story in memory.stories.items()}
    assert before == after


def test_an_article_that_is_known_changes_nothing():
    memory = Memory()
    memory.add([report("f0", FLOOD[0]), report("f1", FLOOD[1])])
    spread = dict(memory.spread.counts)
    memory.add([report("f0", FLOOD[0])])
    assert memory.spread.counts == spread
    assert grouped(memory) == {frozenset({"f0", "f1"})}


def test_an_undated_report_meets_old_and_new_ones():
    memory = Memory()
    memory.add([report("f0", FLOOD[0]), report("c0", CHESS[0], "2024-06-20"), report("f1", FLOOD[1], None)])
    assert frozenset({"f0", "f1"}) in grouped(memory)


def test_the_same_thing_months_later_is_another_story():
    memory = Memory()
    memory.add([report("f0", FLOOD[0], "2024-05-02"), report("f1", FLOOD[1], "2024-09-20")])
    assert grouped(memory) == {frozenset({"f0"}), frozenset({"f1"})}


@pytest.mark.parametrize(
    "title",
    [
        "Liveblog: Der Abend in Torgau",
        "Nachrichten am Morgen – die Übersicht für Eilige",
        "Neues Gesetz, volle Bäder – das war heute wichtig",
        "Die wichtigsten Nachrichten vom Dienstag",
        "Morgenlage: Regen und Rente",
    ],
)
def test_a_roundup_joins_no_story(title):
    memory = Memory()
    memory.add([report("f0", FLOOD[0]), report("r", " ".join((*FLOOD, *CHESS)), title=title), report("c0", CHESS[0])])
    assert grouped(memory) == {frozenset({"f0"}), frozenset({"r"}), frozenset({"c0"})}


@pytest.mark.parametrize(
    "title", ["Die wichtigste Brücke des Landes ist gesperrt", "Regierung in der Krise", "Heute Regen"]
)
def test_a_report_of_one_event_is_no_roundup(title):
    assert not is_roundup(report("a", FLOOD[0], title=title))


ROUNDUPS = (
    "Stadtrat vertagt den Haushalt + Torgau misst den Pegel neu + Großmeisterin gewinnt in Dortmund + Die Vorschau",
    "\n".join(f"{hour}.{minute} Uhr: Am Pegel von Torgau ist Ruhe." for hour in (7, 9, 11) for minute in (10, 25, 50)),
)
REPORTS = (
    "Drei plus zwei, 3 + 2, ergibt fünf, sagt Landrat Jens Ulbrich in Torgau, und so viele Pumpen liefen.",
    "Um 7.10 Uhr: der erste Alarm. Um 9.25 Uhr brach der Damm, um 11.50 Uhr kam die Bundeswehr nach Torgau.",
    "Die Fähre legt um 7.10 Uhr, 8.10 Uhr, 9.10 Uhr, 10.10 Uhr, 11.10 Uhr, 12.10 Uhr, 13.10 Uhr und 14.10 Uhr ab.",
)


@pytest.mark.parametrize(
    ("text", "found"), [*((each, True) for each in ROUNDUPS), *((each, False) for each in REPORTS)]
)
def test_a_roundup_is_known_by_what_it_holds(text, found):
    assert is_roundup(report("a", text, title="Torgau am Dienstag")) is found


def test_what_has_left_the_window_is_let_go_of():
    chance = random.Random(3)  # noqa: S311 - no secret
    memory = Memory()
    for day in range(1, 29):
        memory.add(
            report(
                f"{day}-{n}", f"Wort{chance.random()} und Sache{chance.random()} im Ort.", f"2024-05-{day:02}T08:00:00"
            )
            for n in range(100)
        )
    assert len(memory.stories) == 2800
    assert memory.window() <= 1_100


def test_hostile_texts_stay_linear():
    memory = Memory()
    memory.add(report(f"x{sign}", sign * 300_000) for sign in ("a", "A ", "„", "1.", "Ab\u0308", "\ud800"))
    assert len(memory.stories) == 6


class Subjects:
    """An encoder that knows one subject from another, whatever the words."""

    def encode(self, texts):
        rows = [[1, 0] if any(word in text for word in ("Hochwasser", "Flut", "Pegel")) else [0, 1] for text in texts]
        return np.array(rows, dtype=np.float32)


SAME_WORDS_ELSEWHERE = (
    "Das Hochwasser in Torgau steigt seit Montag, sagt Landrat Jens Ulbrich.",
    "Torgau: Landrat Ulbrich warnt vor der Flut.",
    "In Torgau hat Landrat Jens Ulbrich am Montag ein Museum eröffnet.",
)


def test_what_titles_and_leads_mean_counts_where_they_were_read():
    reports = [report(f"r{number}", text) for number, text in enumerate(SAME_WORDS_ELSEWHERE)]
    memory = Memory()
    memory.add_gists(gist_of(each, Subjects()) for each in reports)
    assert frozenset({"r0", "r1"}) in grouped(memory)


def test_articles_that_were_read_meet_those_that_were_not():
    memory = Memory()
    memory.add_gists(gist_of(report(f"f{n}", text), Subjects() if n else None) for n, text in enumerate(FLOOD[:2]))
    assert grouped(memory) == {frozenset({"f0", "f1"})}


def test_a_memory_that_was_kept_knows_what_was_read():
    first, second = Memory(), Memory()
    first.add_gists(gist_of(report(f"r{n}", text), Subjects()) for n, text in enumerate(SAME_WORDS_ELSEWHERE[:1]))
    recall(second, frequencies(first))
    take_up(second, footprint(first, "r0"))
    for memory in (first, second):
        memory.add_gists([gist_of(report("r1", SAME_WORDS_ELSEWHERE[1]), Subjects())])
    assert grouped(first) == grouped(second) == {frozenset({"r0", "r1"})}
