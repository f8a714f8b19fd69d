import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.marks.analysis import analyse
from lesart.marks.mentions import find_mentions
from lesart.records import Article, Part


def mentions_of(text: str) -> list[tuple[str, str, str]]:
    parts, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            parts.append(Part(start, start + len(line), "paragraph"))
        start += len(line) + 1
    analysis = analyse(Article("a", "a", text, "", parts=tuple(parts)))
    return [(text[m.start : m.end], m.type, m.name) for m in find_mentions(analysis)]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="AKims Putn-.,„“()0ÄßU\n", max_size=120))
def test_mentions_lie_in_the_text_in_order(text: str) -> None:
    found = find_mentions(analyse(Article("a", "a", text, "", parts=(Part(0, len(text), "paragraph"),))))
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert list(found) == sorted(found, key=lambda m: (m.start, m.end))


def test_a_surname_and_a_genitive_mean_the_whole_person() -> None:
    found = mentions_of("Ministerin Leyla Öztürk sprach in Hannover.\nÖztürks Plan ist umstritten. Öztürk blieb hart.")
    assert [name for _, kind, name in found if kind == "PER"] == ["Leyla Öztürk"] * 3


def test_a_place_loses_its_genitive() -> None:
    assert ("Polens", "LOC", "Polen") in mentions_of("Polens Grenze bleibt offen. Nach Polen fahren viele.")


@pytest.mark.parametrize("disease", ["Corona", "Ebola", "Omikron"])
def test_a_disease_is_nobody(disease: str) -> None:
    assert mentions_of(f"{disease} hat den Hafen von Husum verändert.") == [("Husum", "LOC", "Husum")]


def test_whoever_is_called_like_a_disease_is_somebody() -> None:
    assert ("Corona Moor", "PER", "Corona Moor") in mentions_of("Die Malerin Corona Moor sprach am Montag in Husum.")
