import shutil

import pytest

from web_desk import fill, opened


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """A store that holds the examples as one story; tests work on copies."""
    where = tmp_path_factory.mktemp("desk") / "desk.db"
    fill(where)
    return where


@pytest.fixture
def where(filled, tmp_path):
    """The path of a store of one's own that holds the examples."""
    copy = tmp_path / "desk.db"
    for file in filled.parent.glob("desk.db*"):
        shutil.copy(file, tmp_path / file.name)
    return copy


@pytest.fixture
def client(where):
    """A client of a desk that holds the examples."""
    with opened(where) as made:
        yield made


@pytest.fixture
def empty(tmp_path):
    """A client of a desk that holds nothing."""
    with opened(tmp_path / "empty.db") as made:
        yield made


@pytest.fixture
def story(client):
    """The id of the examples' story."""
    return client.app.state.desk.store.latest_stories()[0].id


@pytest.fixture
def article(client):
    """The id of one of the examples."""
    return client.app.state.desk.store.search("Ventil")[0].article.id
