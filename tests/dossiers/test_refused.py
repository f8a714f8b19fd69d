import pytest

from lesart.dossiers.refused import finding_of, without, without_marks
from made_dossier import dossier


def findings(made):
    """Every finding of the dossier that a reader can speak of, with what is left of its kind without it."""
    text = {article.id: article.sha256 for article in made.articles}
    marks = {each.article: each for each in made.marks}
    for statement in made.statements:
        for place in statement.members:
            yield "statements", (text[place.article], place.start, place.end, finding_of(statement))
    for utterance in made.quotations:
        for member in utterance.members:
            quotation = marks[member.article].quotations[member.quotation]
            yield "quotations", (text[member.article], quotation.start, quotation.end, "quotation")
    for moment in made.timeline:
        for place in moment.members:
            yield "timeline", (text[place.article], place.start, place.end, "time")
    for label in made.labels:
        yield "labels", (text[label.article], label.start, label.end, "label")
    for found in made.headline_mismatches:
        yield "headline_mismatches", (text[found.article], found.start, found.end, "headline")


@pytest.mark.parametrize(("kind", "finding"), list(findings(dossier())))
def test_what_was_called_wrong_is_gone_and_nothing_else(kind, finding):
    made = dossier()
    left = without(made, {finding})
    assert finding not in {found for _, found in findings(left)}
    gone = [f for f in findings(made) if f not in list(findings(left))]
    told = {s.id for s in made.statements} - {s.id for s in left.statements}
    assert {k for k, _ in gone} == {kind}
    assert len(getattr(left, kind)) == len(getattr(made, kind)) - 1
    assert not told & {line.statement for line in left.summary}


def test_a_wrong_passage_colours_no_text():
    made = dossier()
    edge = next(e for e in made.stemma.edges if e.passages)
    passage = edge.passages[0]
    digest = next(a.sha256 for a in made.articles if a.id == passage.right)
    left = without_marks(made, {(digest, passage.right_start, passage.right_end, "passage")})
    assert not any(e.passages for e in left.stemma.edges)


def test_another_verdict_on_the_same_words_is_another_finding():
    made = dossier()
    place = made.statements[0].members[0]
    digest = next(a.sha256 for a in made.articles if a.id == place.article)
    assert without(made, {(digest, place.start, place.end, "statement:wording")}) == made
