from hypothesis import given
from hypothesis import strategies as st

from lesart.marks import agree_on_names
from lesart.records import Article, Marks, Mention, Quotation, Span
from lesart.text.names import entity_id

NAMES = ["Park Min-ho", "Park Min Ho", "Park", "Olena Kowaltschuk", "Olena Kovalchuk", "Kowaltschuk", "Uwe Kern"]


def marks_of(article: str, *names: str, kind: str = "PER") -> Marks:
    mentions = tuple(Mention(0, len(name), kind, name, entity_id(kind, name)) for name in names)  # type: ignore[arg-type]
    return Marks(article, mentions=mentions)


def agreed(*marks: Marks, text: str = "") -> list[list[str]]:
    articles = [Article(each.article, each.article, text, "") for each in marks]
    return [[mention.name for mention in each.mentions] for each in agree_on_names(articles, marks)]


@given(st.lists(st.lists(st.sampled_from(NAMES), max_size=4), max_size=4))
def test_one_name_has_one_entity_and_a_second_agreement_changes_nothing(names: list[list[str]]) -> None:
    marks = [marks_of(str(number), *each) for number, each in enumerate(names)]
    articles = [Article(each.article, each.article, "x" * 40, "") for each in marks]
    once = agree_on_names(articles, marks)
    assert agree_on_names(articles, once) == once
    ids = {(m.name, m.entity) for each in once for m in each.mentions}
    assert len({name for name, _ in ids}) == len(ids)


def test_a_hyphen_or_a_transcription_makes_no_other_person() -> None:
    found = agreed(marks_of("a", "Park Min-ho", "Park Min-ho"), marks_of("b", "Park Min Ho", "Park"))
    assert found == [["Park Min-ho"] * 2, ["Park Min-ho"] * 2]
    assert agreed(marks_of("a", "Olena Kowaltschuk"), marks_of("b", "Olena Kovalchuk"))[0] == ["Olena Kovalchuk"]


def test_a_surname_that_two_persons_bear_stays_alone() -> None:
    assert agreed(marks_of("a", "Uwe Kern"), marks_of("b", "Eva Kern"), marks_of("c", "Kern"))[2] == ["Kern"]


def test_an_abbreviation_stands_for_what_one_report_writes_out() -> None:
    full = "Deichverband Nordwest"
    text = "Der Deichverband Nordwest (DVN) warnt."
    place = text.index("DVN")
    written = Marks("a", mentions=(Mention(place, place + 3, "ORG", full, entity_id("ORG", full)),))
    short = marks_of("b", "DVN", kind="ORG")
    articles = [Article("a", "a", text, ""), Article("b", "b", "DVN-Sprecher", "")]
    assert [each.mentions[0].name for each in agree_on_names(articles, [written, short])] == [full, full]


def test_speakers_are_renamed_with_their_mentions() -> None:
    said = Quotation((Span(0, 1),), "direct", speaker_name="Park")
    quoting = Marks("a", mentions=marks_of("a", "Park").mentions, quotations=(said,))
    articles = [Article("a", "a", "Park Min-ho", ""), Article("b", "b", "Park Min-ho", "")]
    found = agree_on_names(articles, [quoting, marks_of("b", "Park Min-ho")])
    assert found[0].quotations[0].speaker_name == "Park Min-ho"
