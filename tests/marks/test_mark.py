from lesart.marks import mark
from lesart.records import Article, Part


def test_marks_name_their_article_and_hold_the_sentences_of_what_is_read() -> None:
    text = "Bad bleibt zu\nDas Bad bleibt zu. Es ist kaputt.\nJetzt teilen"
    parts = (Part(0, 13, "headline"), Part(14, 48, "paragraph"), Part(49, len(text), "boilerplate"))
    marks = mark(Article(id="a", source="a.txt", text=text, sha256="", parts=parts))
    assert marks.article == "a"
    assert [s.of(text) for s in marks.sentences] == ["Bad bleibt zu", "Das Bad bleibt zu.", "Es ist kaputt."]
