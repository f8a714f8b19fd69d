from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from hypothesis import given
from sqlalchemy import create_engine, insert, select, text

from lesart.records import Article
from lesart.store.facets import tail
from lesart.store.tables import ARTICLES, FACETS, METADATA, record_of, row_of
from lesart.store.upgrade import NEWEST, upgrade
from strategies import articles

INDEX_TABLES = ("article_index", "article_facts", "alembic_version")


def ours(name, kind, *_):
    return not (kind == "table" and name is not None and name.startswith(INDEX_TABLES))


def test_the_steps_lead_to_the_tables_that_the_records_ask_for():
    with create_engine("sqlite://").begin() as connection:
        upgrade(connection)
        context = MigrationContext.configure(connection, opts={"include_name": ours, "compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_the_newest_step_is_the_one_that_is_named():
    config = Config()
    config.set_main_option("script_location", "lesart.store:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == NEWEST


def test_upgrading_again_does_nothing():
    with create_engine("sqlite://").begin() as connection:
        upgrade(connection)
        connection.execute(insert(ARTICLES).values(id="a", key="a", version=1, added="2026"))
        upgrade(connection)
        assert connection.execute(select(ARTICLES.c.id)).scalars().all() == ["a"]


def test_a_store_that_is_older_than_the_last_words_of_names_gets_them():
    config = Config()
    config.set_main_option("script_location", "lesart.store:migrations")
    names = ["dpa", "ursula von der leyen", "an anna", ""]
    with create_engine("sqlite://").begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0007")
        rows = [{"article": "a", "field": "person", "value": name} for name in names]
        connection.execute(text("INSERT INTO facets (article, field, value) VALUES (:article, :field, :value)"), rows)
        command.upgrade(config, "head")
        found = dict(connection.execute(select(FACETS.c.value, FACETS.c.tail)).all())
    assert found == {name: tail(name) for name in names}


def test_a_row_that_is_older_than_a_column_has_what_the_record_has_by_default():
    with create_engine("sqlite://").begin() as connection:
        upgrade(connection)
        old = {"id": "a", "source": "a", "text": "", "sha256": "", "key": "a", "version": 1, "added": "2026"}
        connection.execute(insert(ARTICLES).values(old))
        assert record_of(Article, connection.execute(select(ARTICLES)).mappings().one()) == Article("a", "a", "", "")


@given(articles())
def test_a_record_survives_its_row(article):
    with create_engine("sqlite://").begin() as connection:
        METADATA.create_all(connection)
        connection.execute(insert(ARTICLES).values({**row_of(article), "key": "k", "version": 1, "added": "2026"}))
        assert record_of(Article, connection.execute(select(ARTICLES)).mappings().one()) == article
