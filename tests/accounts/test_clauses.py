import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.reports import laid
from lesart.accounts.clauses import coordinated, pieces
from lesart.models.words import words


def cut(text: str) -> list[tuple[str, str]]:
    """What is said and what cites, of each clause."""
    shown = [tuple(" ".join(w.form for w in part) for part in piece) for piece in pieces(words(text))]
    return [(said, cited) for said, cited in shown]


def single(text: str) -> list[str]:
    return [s.members[0].text for s in laid(text)]


WORDS = [
    "Moor",
    "sagte",
    "teilte",
    "mit",
    "der",
    "Damm",
    "hielt",
    ",",
    "wie",
    "dass",
    ":",
    "und",
    "[",
    "]",
    "„",
    "“",
    ".",
]


@given(st.lists(st.sampled_from(WORDS), max_size=25))
def test_each_word_is_in_one_clause_at_most(forms):
    sentence = words(" ".join(forms))
    held = [word for said, cited in pieces(sentence) for word in (*said, *cited)]
    assert len(held) == len(set(held))
    assert set(held) <= set(sentence)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Der Deich hielt dem Wasser stand, wie die Feuerwehr in Ratzdorf mitteilte.",
            "Der Deich hielt dem Wasser stand",
        ),
        (
            "Die Pumpe fiel gegen 3 Uhr aus, wie aus dem Protokoll hervorgeht, das dieser Zeitung vorliegt.",
            "Die Pumpe fiel gegen 3 Uhr aus",
        ),
    ],
)
def test_who_is_cited_after_the_fact_is_no_part_of_it(text, said):
    (clause,) = cut(text)
    assert clause[0] == said
    assert clause[1].startswith("wie")


@pytest.mark.parametrize(
    "text", ["Das teilte die Polizei mit.", "Das geht aus einem Bericht hervor, der der Zeitung vorliegt."]
)
def test_what_only_cites_states_nothing(text):
    assert single(f"Der Deich bei Ratzdorf hielt dem Wasser stand. {text}") == [
        "Der Deich bei Ratzdorf hielt dem Wasser stand."
    ]


def test_what_is_told_of_a_speaker_states_something():
    assert len(single("Der Deich bei Ratzdorf hielt. Die Polizei erklärte den Einsatz am Deich für beendet.")) == 2


def test_a_line_in_square_brackets_is_the_desk_s_own():
    text = (
        "Der Deich bei Ratzdorf hielt dem Wasser stand.\n\n[Lesen Sie auch: So schützen Sie Ihren Keller vor Flut]"
        "\n\nDie Bundeswehr [aus Storkow] schickte Hubschrauber."
    )
    found = single(text)
    assert not any("Keller" in words for words in found)
    assert any("Storkow" in words for words in found)


@given(st.lists(st.sampled_from(["Am", "Deich", "und", "liegt", "oder", "steht", ",", "ein", "Kahn"]), max_size=12))
def test_what_und_joins_is_cut_without_loss(forms: list[str]) -> None:
    said = words(" ".join(forms))
    pieces = coordinated(said)
    assert all(pieces)
    assert [w for w in said if w.tag != "KON"] == [w for piece in pieces for w in piece if w.tag != "KON"]


def test_endless_joining_is_cut_without_recursion() -> None:
    assert len(coordinated(words("ist und " * 5_000))) == 5_000
