import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agree import agreement, main
from lesart.records import Article, Marks, Mention, Place, Quotation, Reading, Span, Statement, Time
from marking.agreement import Agreement, Marking, Tally

CORPUS = Path(__file__).parents[2] / "corpus"
TEXT = "Der Deich hält. „Gut so“, sagte Uta Harms. Die Wirtin ging am Montag."
OTHER = "Am Montag hielt der Deich. Harms war froh."


def marking(*, phrases=True, speaker="Uta Harms", stop=0, value="2025-03-10", verdict="agree", members=2):
    mention = Mention(32, 41, "PER", "Uta Harms", "harms")
    phrase = Mention(43, 53, "PER", "Uta Harms", "harms", Span(47, 53))
    quotation = Quotation((Span(16, 24 + stop),), "direct", (Span(24, 41),), (Span(26, 31),), (Span(32, 41),), speaker)
    time = Time(62, 68, "DATE", value, None, "story")
    first, second = (Article(name, "", text, text) for name, text in (("a", TEXT), ("b", OTHER)))
    places = (Place("a", 0, 14), Place("b", 0, 25), Place("b", 27, 42))[:members]
    return Marking(
        (first, second),
        (
            Marks(
                "a",
                (Span(0, 15), Span(16, 42), Span(43, 69)),
                (mention, phrase) if phrases else (mention,),
                (quotation,),
                (time,),
            ),
            Marks("b", (Span(0, 26), Span(27, 42))),
        ),
        (Statement("haelt", places, 0, 1, (), verdict, (Reading(0, 10, 14, "wording"),)),),
    )


def held(first, second):
    total = Agreement()
    total.add(first, second)
    return total


def test_one_marking_agrees_with_itself_in_everything():
    total = held(marking(), marking())
    assert {kind: tally.f1 for kind, tally in total.tallies.items() if tally.f1 != 100} == {}
    assert (total.matched, total.one_verdict, total.one_judgement) == (1, 1, 1)
    assert total.tallies["pairs of sentences that state the same"].both == 1


def test_a_full_stop_at_the_edge_of_a_quotation_is_no_dispute_but_another_speaker_is():
    total = held(marking(), marking(stop=1, speaker=None))
    assert total.tallies["quotations"].both == 1
    assert total.tallies["quotations with the name of the speaker"].both == 0


def test_phrases_are_mentions_but_no_names():
    total = held(marking(), marking(phrases=False))
    assert (total.tallies["names"].f1, total.tallies["names"].first) == (100, 1)
    assert total.tallies["mentions, phrases too"].f1 == pytest.approx(200 / 3)


def test_a_time_may_have_one_span_and_two_values():
    total = held(marking(), marking(value="2025-03-17"))
    assert (total.tallies["times"].f1, total.tallies["times with value"].f1) == (100, 0)


def test_a_statement_is_held_against_the_closest_one_and_its_verdict():
    total = held(marking(), marking(verdict="fact", members=3))
    assert (total.matched, total.one_verdict, total.one_judgement) == (1, 0, 0)
    assert total.tallies["pairs of sentences that state the same"].f1 == pytest.approx(200 / 3)


def test_two_wordings_of_one_judgement_are_one_judgement():
    total = held(marking(verdict="fact"), marking(verdict="settled"))
    assert (total.one_verdict, total.one_judgement) == (0, 1)


def test_markings_of_other_texts_are_refused():
    first = marking()
    changed = dataclasses.replace(first.articles[0], sha256="other")
    with pytest.raises(ValueError, match="same reports"):
        held(first, Marking((changed, first.articles[1]), first.marks, first.statements))


@given(st.sets(st.integers(0, 30)), st.sets(st.integers(0, 30)))
def test_f1_is_the_same_from_both_sides_and_within_bounds(first, second):
    there, back = Tally(), Tally()
    there.add(first, second)
    back.add(second, first)
    assert there.f1 == back.f1
    assert 0 <= there.f1 <= 100
    assert (there.f1 == 100) == (first == second)


def test_the_stories_marked_twice_agree_as_far_as_the_datasheet_builds_on(capsys):
    assert main(["--corpus", str(CORPUS)]) == 0
    assert "quotations with all roles" in capsys.readouterr().out
    total = agreement(CORPUS)
    assert total.tallies["names"].f1 > 90
    assert total.tallies["quotations"].f1 > 85
