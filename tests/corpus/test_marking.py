import json
from collections import Counter
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from build import Compiled, compile_all, compile_story, counts, main
from marking.checks import faults
from marking.notation import Finder, MarkingError, level, read

CORPUS = Path(__file__).parents[2] / "corpus"
REPORT = """\
Deich bei Nordersiel hält

NORDERSIEL (dpa) - Der Deich hält. „Wir schaffen das“, sagte Bürgermeisterin Uta Harms am Mittwoch. Es fehlten \
rund 300 Säcke. Nicht bekannt ist, woher sie kommen. Die Bürgermeisterin dankte Harms’ Leuten.
"""
PLAN = """\
desk: local
day: 2025-03-12
reports:
  - {file: 1-dpa.txt, outlet: dpa, country: DE, published: "2025-03-12T11:52"}
  - {file: 2-bote.txt, outlet: Sielbote, country: DE, published: null}
"""
MARKS = """\
PER harms Uta Harms; Harms / Bürgermeisterin / die Bürgermeisterin
LOC ort Nordersiel; NORDERSIEL
= 1
parts h Dp
agencies dpa
q D "Wir schaffen das" | f sagte~Mittwoch | c sagte | s Bürgermeisterin Uta Harms
t am Mittwoch = 2025-03-12
g 300 = 300 - about of Säcke
o Nicht bekannt~kommen
neg Nicht
= 2
parts h Dp
like 1
= story
S haelt agree
*1 Der Deich hält
2 Der Deich hält
K 2 dpa whole
"""


@pytest.fixture
def folder(tmp_path):
    story = tmp_path / "stories" / "01-deich"
    story.mkdir(parents=True)
    (story / "story.yaml").write_text(PLAN, encoding="utf-8")
    (story / "1-dpa.txt").write_text(REPORT, encoding="utf-8")
    (story / "2-bote.txt").write_text(REPORT.replace("„", "«").replace("“", "»").replace(" am ", "\u00a0am "), "utf-8")
    return story


def spoken(story, report=0):
    text, marks = story.articles[report].text, story.marks[report]
    return text, marks.quotations[0]


def test_a_quotation_has_its_marks_and_its_frame_the_comma(folder):
    text, quotation = spoken(compile_story(folder, MARKS, "train"))
    assert quotation.spans[0].of(text) == "„Wir schaffen das“"
    assert quotation.frame[0].of(text) == ", sagte Bürgermeisterin Uta Harms am Mittwoch"
    assert (quotation.cue[0].of(text), quotation.speaker_name) == ("sagte", "Uta Harms")


def test_other_quotation_marks_and_spaces_are_found_by_the_same_line(folder):
    text, quotation = spoken(compile_story(folder, MARKS, "train"), report=1)
    assert quotation.spans[0].of(text) == "«Wir schaffen das»"
    assert quotation.frame[0].of(text).endswith("Harms\u00a0am Mittwoch")


FREE = """\
Deich bei Nordersiel hält

NORDERSIEL (dpa) - „Wir schaffen das“, sagte Bürgermeisterin Uta Harms. Die Säcke seien bestellt. Man habe ihr \
gesagt, sie kämen am 3. Mai. Der Deich halte auch so. Dann ging sie.
"""
SPLIT = """\
PER harms Uta Harms; Harms / Bürgermeisterin
= 1
parts h Dp
q F Die Säcke~auch so. | n harms
q> I sie kämen am 3. Mai | f Man habe ihr gesagt, | c habe + gesagt | s Man | n ? | a ihr
q D "Wir schaffen das"#1 | f sagte~Harms | c sagte | s Bürgermeisterin Uta Harms
"""


def test_a_run_of_free_speech_is_one_quotation_a_sentence_and_holds_what_lay_in_it(folder):
    (folder / "1-dpa.txt").write_text(FREE, encoding="utf-8")
    story = compile_story(folder, SPLIT, "train")
    text, found = story.articles[0].text, story.marks[0].quotations
    assert [(q.type, q.spans[0].of(text), q.inside) for q in found] == [
        ("free", "Die Säcke seien bestellt.", None),
        ("free", "Man habe ihr gesagt, sie kämen am 3. Mai.", None),
        ("free", "Der Deich halte auch so.", None),
        ("indirect", "sie kämen am 3. Mai", 1),
        ("direct", "„Wir schaffen das“", None),
    ]
    assert {q.speaker_name for q in found if q.type == "free"} == {"Uta Harms"}
    assert {q.speaker[0].of(text) for q in found if q.type == "free"} == {"Bürgermeisterin Uta Harms"}
    assert faults(story.articles, story.marks, story.findings) == []


GONE_ON = """\
Deich bei Nordersiel hält

NORDERSIEL (dpa) - „Wir schaffen das“, sagte Uta Harms. Die Säcke seien da. „Kaum“, rief Jan Ott. Er zweifle noch. \
Der Deich, fand Harms, müsse höher werden. Das koste Zeit. Es gebe auch Gegner.
"""
TURNS = """\
PER harms Uta Harms; Harms
PER ott Jan Ott
= 1
parts h Dp
q D "Wir schaffen das" | f sagte~Harms | c sagte | s Uta Harms
q F Die Säcke~da. | n harms
q D "Kaum" | f rief~Ott | c rief | s Jan Ott
q F Er zweifle noch. | n ott
q I Der Deich + müsse~werden | f fand Harms | c fand | s Harms
q F Das koste Zeit. | n harms
q F Es gebe auch Gegner. | n ?
"""


def test_free_speech_has_the_words_for_its_speaker_that_stood_last(folder):
    (folder / "1-dpa.txt").write_text(GONE_ON, encoding="utf-8")
    story = compile_story(folder, TURNS, "train")
    text, found = story.articles[0].text, story.marks[0].quotations
    spoken = [[span.of(text) for span in q.speaker] for q in found if q.type == "free"]
    assert spoken == [["Uta Harms"], ["Jan Ott"], ["Harms"], []]


def test_names_take_their_label_and_genitive_and_phrases_stand_alone(folder):
    story = compile_story(folder, MARKS, "train")
    text = story.articles[0].text
    found = [(text[m.start : m.end], m.entity, m.label and m.label.of(text)) for m in story.marks[0].mentions]
    assert found == [
        ("Nordersiel", "ort", None),
        ("NORDERSIEL", "ort", None),
        ("Uta Harms", "harms", "Bürgermeisterin"),
        ("Die Bürgermeisterin", "harms", "Bürgermeisterin"),
        ("Harms’", "harms", None),
    ]


def test_parts_follow_the_lines_and_a_dateline_is_cut_off(folder):
    article = compile_story(folder, MARKS, "train").articles[0]
    assert [part.kind for part in article.parts] == ["headline", "dateline", "paragraph"]
    assert article.text[article.parts[1].start : article.parts[1].end] == "NORDERSIEL (dpa) -"


def test_times_leave_the_preposition_out_and_say_what_they_count_from(folder):
    dated, undated = compile_story(folder, MARKS, "train").marks
    assert [(t.value, t.type, t.anchor) for t in (*dated.times, *undated.times)] == [
        ("2025-03-12", "DATE", "published"),
        ("2025-03-12", "DATE", "story"),
    ]
    assert dated.times[0].end - dated.times[0].start == len("Mittwoch")


def test_a_copied_statement_has_the_origin_of_its_source(folder):
    statement = compile_story(folder, MARKS, "train").findings.statements[0]
    assert (statement.origins, statement.lineages) == (("dpa",), 1)
    own = MARKS.replace("K 2 dpa whole\n", "")
    assert compile_story(folder, own, "train").findings.statements[0].origins == ("Sielbote", "dpa")


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("q D „Das schaffen wir“", "not found"),
        ("q>> D „Wir schaffen das“", "nothing holds"),
        ("t am Montag = 2025-03-10", "not found"),
        ("parts h Dp p", "2 lines, 3 parts"),
        ("part date Nordersiel\nt Nordersiel#1 = PRESENT_REF", "stands in the head"),
        ("zeit am Mittwoch", "no such key"),
    ],
)
def test_a_line_that_does_not_fit_is_told_with_its_number(folder, line, fault):
    with pytest.raises(MarkingError, match=rf"line \d+: .*{fault}"):
        compile_story(folder, MARKS.replace("neg Nicht", line), "train")


def test_all_faults_of_a_story_are_told_at_once(folder):
    with pytest.raises(MarkingError) as raised:
        compile_story(folder, MARKS.replace("neg Nicht", "neg Niemand\no offen"), "train")
    assert str(raised.value).count("not found") == 4  # two lines in two reports


def test_characters_that_no_part_covers_are_a_fault(folder):
    story = compile_story(folder, MARKS, "train")
    bare = [type(a)(a.id, a.source, a.text, a.sha256, parts=a.parts[1:]) for a in story.articles]
    assert [f for f in faults(bare, story.marks, story.findings) if "no part covers 'Deich bei" in f]


@given(st.text(alphabet="ab „“\u00a0.", min_size=1, max_size=30), st.integers(0, 29), st.integers(1, 30))
def test_whatever_stands_between_spaces_is_found_where_it_stands(text, start, length):
    words = f"x{text[start : start + length]}x"
    whole = f"{text} {words} {text}"
    assert len(level(whole)) == len(whole)
    place = Finder(level(whole)).after(words, 0)
    assert place.of(level(whole)) == level(words)


def test_entities_need_a_type_and_forms():
    with pytest.raises(MarkingError, match="line 1: no entity"):
        read("XXX harms Uta Harms")


def test_the_corpus_compiles_without_a_fault(tmp_path, capsys):
    assert main(["--output", str(tmp_path)]) == 0, capsys.readouterr().err
    rows = {name: (tmp_path / f"{name}.jsonl").read_text("utf-8").splitlines() for name in ("articles", "marks")}
    assert len(rows["articles"]) == len(rows["marks"])


def test_the_datasheet_tells_the_counts_as_they_are():
    found = counts([story for story in compile_all(CORPUS) if isinstance(story, Compiled)])
    said = " ".join((CORPUS / "DATASHEET.md").read_text("utf-8").split())

    def held(words, *kinds):
        return f"{sum(number for kind, number in found.items() if kind.startswith(kinds)):,} {words}" in said

    assert held("reports, about", "reports")
    assert held("sentences,", "sentences")
    assert held("mentions of names", "mentions LOC", "mentions ORG", "mentions OTH", "mentions PER")
    assert held(
        "quotations (", *(f"quotations {kind}" for kind in ("direct", "indirect", "free", "reported", "partial"))
    )
    assert held("times,", "times ")
    assert held("figures,", "figures")
    assert held("statements with", "statements ")
    assert held("copies.", "copies")


def test_every_story_is_in_one_split_and_desks_are_balanced():
    split = json.loads((CORPUS / "split.json").read_text())
    assert {part: len(stories) for part, stories in split.items()} == {"train": 40, "dev": 10, "test": 10}
    plans = {path.parent.name: yaml.safe_load(path.read_text("utf-8")) for path in CORPUS.glob("stories/*/story.yaml")}
    assert sorted(story for stories in split.values() for story in stories) == sorted(plans)
    for part in ("dev", "test"):
        assert max(Counter(plans[story]["desk"] for story in split[part]).values()) == 1


def test_an_entity_may_have_phrases_without_labels():
    entity = read("PER greis Ole Greis; Greis / / ein Rentner (79); der Alte@2").entities[0]
    assert ([form.words for form in entity.labels], [form.words for form in entity.phrases]) == (
        [],
        ["ein Rentner (79)", "der Alte"],
    )
