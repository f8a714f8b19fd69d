"""Names and labels of a text without end: each word is read a few times, however many names there are."""

from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.mentions import resolver
from lesart.marks.mentions.phrases import scenes
from lesart.models.words import Word
from lesart.records import Article, Mention, Span
from lesart.text.sentences import sentences
from lesart.text.tokens import tokens

MANY = 1_000
OFTEN = 60  # times that a word may be read; with a look at all words for each name it would be a thousand


class Counted(tuple):
    """Words that count how many of them were read."""

    __slots__ = ()

    read = 0

    def __getitem__(self, place):
        found = super().__getitem__(place)
        Counted.read += len(found) if isinstance(place, slice) else 1
        return found

    def __iter__(self):
        for word in super().__iter__():
            Counted.read += 1
            yield word


def counted(text: str, start: int, end: int) -> Sentence:
    found = [
        Word(*token, token.form, "NE" if token.form[0].isupper() else "VV(FIN)") for token in tokens(text, start, end)
    ]
    return Sentence(start, end, Counted(found), 0)


def test_the_words_of_names_are_found_without_reading_the_sentence_for_each() -> None:
    text = "Kern Lenz " * MANY
    sentence = counted(text, 0, len(text))
    mentions = [Mention(word.start, word.end, "PER", word.form, word.form) for word in tuple.__iter__(sentence.words)]
    Counted.read = 0
    (scene,) = scenes([sentence], mentions)
    assert [(first, last) for first, last, _ in scene.mentions] == [(at, at + 1) for at in range(2 * MANY)]
    assert Counted.read < OFTEN * 2 * MANY


def test_who_is_called_by_age_is_resolved_without_reading_the_article_for_each() -> None:
    text = "Ein 17-Jähriger fiel. Ida Moor sah es. " + "Die 51-Jährige rief. " * MANY
    found = [counted(text, span.start, span.end) for span in sentences(text)]
    analysis = Analysis(Article("a", "a.txt", text, ""), tuple(found))
    start = text.index("Ida Moor")
    moor = Mention(start, start + len("Ida Moor"), "PER", "Ida Moor", "moor")
    resolve = resolver(analysis, [moor])
    Counted.read = 0
    asked = [Span(each.start, each.start + len("Die 51-Jährige")) for each in found[2:]]
    assert [resolve(span) for span in asked][:2] == [moor, moor]
    assert Counted.read < OFTEN * MANY * len(found[-1].words)
