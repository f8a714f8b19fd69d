import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.text.tense import is_past


@pytest.mark.parametrize(
    ("form", "infinitive"),
    [
        ("wartete", "warten"),
        ("öffneten", "öffnen"),
        ("begannen", "beginnen"),
        ("bat", "bitten"),
        ("brachte", "bringen"),
        ("starb", "sterben"),
        ("waren", "sein"),
        ("wurde", "werden"),
    ],
)
def test_the_past_is_told(form: str, infinitive: str) -> None:
    assert is_past(form, infinitive)


@pytest.mark.parametrize(
    ("form", "infinitive"),
    [
        ("wartet", "warten"),
        ("warten", "warten"),
        ("bitte", "bitten"),
        ("fährt", "fahren"),
        ("nimmt", "nehmen"),
        ("käme", "kommen"),
        ("sind", "sein"),
        ("habe", "haben"),
        ("wird", "werden"),
    ],
)
def test_present_and_subjunctive_are_not_past(form: str, infinitive: str) -> None:
    assert not is_past(form, infinitive)


@given(st.text("abcdeint", min_size=1), st.text("abcdeint", min_size=1))
def test_an_infinitive_is_never_past(form: str, infinitive: str) -> None:
    assert isinstance(is_past(form, infinitive), bool)
    assert not is_past(infinitive, infinitive)
