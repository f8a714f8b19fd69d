import pytest

from lesart.marks.analysis import analyse
from lesart.marks.mentions import find_mentions
from lesart.records import Article, Part


def names(text: str) -> list[tuple[str, str]]:
    analysis = analyse(Article("a", "a.txt", text, "", parts=(Part(0, len(text), "paragraph"),)))
    return [(m.type, text[m.start : m.end]) for m in find_mentions(analysis)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Staatsanwaltschaft Graz ermittelt.", ("ORG", "Staatsanwaltschaft Graz")),
        ("Das Landgericht Köln urteilt heute.", ("ORG", "Landgericht Köln")),
        ("Die Polizei Oberhausen sucht Zeugen.", ("ORG", "Polizei Oberhausen")),
        ("Die Huber & Söhne KG ist insolvent.", ("ORG", "Huber & Söhne KG")),
        ("Anna-Lena Freifrau von Hohenfels kam.", ("PER", "Anna-Lena Freifrau von Hohenfels")),
        ("Die Bundeswehr hilft beim Räumen.", ("ORG", "Bundeswehr")),
        ("Die Weltgesundheitsorganisation warnt.", ("ORG", "Weltgesundheitsorganisation")),
    ],
)
def test_what_stands_beside_a_name_tells_its_type_and_length(text: str, expected: tuple[str, str]) -> None:
    assert expected in names(text)


@pytest.mark.parametrize("text", ["Das Essen war kalt.", "Beim Singen lachte sie.", "Quelle: Keystone", "Bild: Archiv"])
def test_nouns_and_captions_are_no_names(text: str) -> None:
    assert not {"Essen", "Singen", "Quelle", "Bild"} & {written for _, written in names(text)}


def test_a_town_without_an_article_stays_a_town() -> None:
    assert names("Die Köchin lebt in Essen.") == [("LOC", "Essen")]


def test_a_town_before_a_genitive_may_have_an_article() -> None:
    assert ("LOC", "Wien") in names("Es ist das Wien der Kaiserzeit.")
