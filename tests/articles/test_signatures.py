import pytest

from lesart.articles.signatures import signed


@pytest.mark.parametrize(
    ("names", "people", "house"),
    [
        (("Eva Muster", "Redaktion lornebote.de"), ("Eva Muster",), ("Redaktion lornebote.de",)),
        (("Lornebote",), (), ("Lornebote",)),
        (("Von Eva Muster",), ("Eva Muster",), ()),
        (("admin", "Super User"), (), ()),
        (("eva@lornebote.de", "netz.example/eva.muster"), (), ()),
        ((), (), ()),
    ],
)
def test_people_and_the_house_are_told_apart(
    names: tuple[str, ...], people: tuple[str, ...], house: tuple[str, ...]
) -> None:
    assert signed(names, "https://www.lornebote.de/a", "Lornebote") == (people, house)
