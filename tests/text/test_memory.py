from hypothesis import given
from hypothesis import strategies as st

from lesart.text.memory import Memory


@given(st.lists(st.text(max_size=3)), st.integers(1, 5))
def test_a_memory_gives_what_the_function_gives_and_holds_no_more_than_it_may(words: list[str], most: int) -> None:
    lengths = Memory(len, most)
    for word in words:
        assert lengths[word] == len(word)
        assert len(lengths) <= most


def test_what_is_remembered_is_found_out_once() -> None:
    asked: list[str] = []
    memory = Memory(lambda word: asked.append(word) or word.lower(), most=10)
    assert [memory["Damm"], memory["Damm"], memory["Wehr"]] == ["damm", "damm", "wehr"]
    assert asked == ["Damm", "Wehr"]
