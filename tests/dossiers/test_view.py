from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.view import View
from lesart.dossiers.witnesses import siglum
from lesart.records import Marks, Mention, Quotation, QuotationIn, Utterance
from made_dossier import dossier, span


@given(st.integers(0, 5000))
def test_no_two_reports_share_a_letter(number):
    assert siglum(number) != siglum(number + 1)
    assert siglum(number).isalpha()


def test_statements_are_sorted_by_what_readers_need():
    view = View(dossier())
    assert [s.record.id for s in view.shared] == ["s-farms"]
    assert [s.record.id for s in view.differing] == ["s-time"]
    assert [(w.name, [s.record.id for s in own]) for w, own in view.single] == [("Marschpost", ["s-cause"])]


def test_differing_characters_are_marked():
    first, second = View(dossier()).differing[0].members
    assert [piece.text for piece in first.pieces if piece.marked] == ["vier Uhr"]
    assert [piece.text for piece in second.pieces if piece.marked] == ["fünf Uhr"]
    assert first.kinds == ("Zeit",)


def test_the_story_counts_origins_not_outlets():
    assert View(dossier()).origins == ("agency:dpa",)


def test_shares_too_small_to_speak_of_are_left_out():
    rows = [(w.name, [(s.kind, s.share) for s in shares]) for w, shares in View(dossier()).shares]
    assert rows == [
        ("Deichbote", [("unknown", 0.6), ("agency", 0.4)]),
        ("Marschpost", [("own", 0.795), ("article", 0.2)]),
    ]


def test_a_quotation_is_shown_with_its_frame():
    (speaker,) = View(dossier()).speakers
    (cited,) = speaker.utterances[0].members
    assert speaker.name == "Ole Tamm"
    assert next((p.text, p.marked) for p in cited.pieces) == ("Das Wasser kam schnell", True)
    assert cited.pieces[-1].text.endswith("Wehrführer Ole Tamm")


def test_the_timeline_holds_events_and_publications_in_order():
    rows = View(dossier()).timeline
    assert [row.printed.name if row.printed else row.value for row in rows] == [
        "Marschpost",
        "2026-02-03T04:00",
        "Deichbote",
    ]


def test_labels_and_headline_words_are_sliced_from_the_text():
    view = View(dossier())
    assert [(own.entity, [c.text for c in own.rows[0][1]]) for own in view.labels] == [("Ole Tamm", ["Wehrführer"])]
    assert [(c.witness.name, c.text) for c, _ in view.mismatches] == [("Deichbote", "geborsten")]


def test_who_is_called_by_surname_in_one_report_stands_under_the_whole_name():
    made = dossier()
    second = made.articles[1]
    said = span(second, "Höfe sind betroffen")
    marks = (
        replace(made.marks[0], mentions=(Mention(0, 3, "PER", "Ole Tamm", "tamm"),)),
        Marks(
            second.id,
            mentions=(Mention(0, 3, "PER", "Tamm", "tamm"),),
            quotations=(Quotation((said,), "indirect", speaker_name="Tamm"),),
        ),
    )
    again = Utterance("Tamm", (QuotationIn(second.id, 0),), differ=False)
    [speaker] = View(replace(made, marks=marks, quotations=(*made.quotations, again))).speakers
    assert (speaker.name, len(speaker.utterances)) == ("Ole Tamm", 2)


def test_what_reports_say_in_their_own_words_they_have_in_common():
    made = dossier()
    time = next(s for s in made.statements if s.id == "s-time")
    own = replace(time, verdict="wording", reasons=("Mit verschiedenen Worten: „brach“ und „barst“.",))
    quoted = replace(time, verdict="wording", reasons=("Der Wortlaut weicht ab: „brach“ und „barst“.",))
    alike, apart = (View(replace(made, statements=(each,), summary=())) for each in (own, quoted))
    assert ([s.record for s in alike.shared], alike.differing) == ([own], ())
    assert ([s.record for s in apart.differing], apart.shared) == ([quoted], ())
