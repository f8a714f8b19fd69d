"""The first tables: articles with versions and marks, stories with history, passages, feedback, and the text index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INDEX = {
    "sqlite": (
        """CREATE VIRTUAL TABLE article_index USING fts5(
            article UNINDEXED, words, lemmas, tokenize = 'unicode61 remove_diacritics 0')""",
        "CREATE TABLE article_rows (article TEXT PRIMARY KEY, number INTEGER NOT NULL)",
    ),
    "postgresql": (
        """CREATE TABLE article_index (
            article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, document TSVECTOR NOT NULL)""",
        "CREATE INDEX ix_article_index_document ON article_index USING gin (document)",
    ),
}


def upgrade() -> None:
    """Create all tables, then the text index in the way of the database."""
    _articles()
    _between()
    _stories()
    _desk()
    for statement in INDEX[op.get_context().dialect.name]:
        op.execute(statement)


def _articles() -> None:
    """Create the tables of the articles, with their versions and marks."""
    op.create_table(
        "articles",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("kicker", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_precision", sa.Text(), nullable=True),
        sa.Column("modified", sa.Text(), nullable=True),
        sa.Column("authors", sa.JSON(), nullable=True),
        sa.Column("agencies", sa.JSON(), nullable=True),
        sa.Column("dateline", sa.JSON(), nullable=True),
        sa.Column("tags", sa.JSON(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("variety", sa.Text(), nullable=True),
        sa.Column("parts", sa.JSON(), nullable=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key", name=op.f("uq_articles_key")),
    )
    op.create_index(op.f("ix_articles_outlet"), "articles", ["outlet"], unique=False)
    op.create_index(op.f("ix_articles_published"), "articles", ["published"], unique=False)
    op.create_table(
        "versions",
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.Column("record", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article", "version"),
    )
    op.create_table(
        "marks",
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("sentences", sa.JSON(), nullable=True),
        sa.Column("mentions", sa.JSON(), nullable=True),
        sa.Column("quotations", sa.JSON(), nullable=True),
        sa.Column("times", sa.JSON(), nullable=True),
        sa.Column("figures", sa.JSON(), nullable=True),
        sa.Column("open", sa.JSON(), nullable=True),
        sa.Column("claims", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article"),
    )


def _between() -> None:
    """Create the tables of what joins articles: shared passages, and the names they stand under."""
    op.create_table(
        "passages",
        sa.Column("left", sa.Text(), nullable=False),
        sa.Column("right", sa.Text(), nullable=False),
        sa.Column("left_start", sa.Integer(), nullable=True),
        sa.Column("left_end", sa.Integer(), nullable=True),
        sa.Column("right_start", sa.Integer(), nullable=True),
        sa.Column("right_end", sa.Integer(), nullable=True),
        sa.Column("matched", sa.Integer(), nullable=True),
        sa.Column("similarity", sa.Float(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["left"], ["articles.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["right"], ["articles.id"], ondelete="CASCADE"),
        sa.UniqueConstraint(
            "left",
            "left_start",
            "left_end",
            "right",
            "right_start",
            "right_end",
            name=op.f("uq_passages_left_left_start_left_end_right_right_start_right_end"),
        ),
    )
    op.create_index(op.f("ix_passages_right"), "passages", ["right"], unique=False)
    op.create_table(
        "facets",
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article", "field", "value"),
    )
    op.create_index(op.f("ix_facets_field_value"), "facets", ["field", "value"], unique=False)


def _stories() -> None:
    """Create the tables of the stories, with their members, their history and who looked at them."""
    op.create_table(
        "stories",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("first", sa.Text(), nullable=True),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("outlets", sa.JSON(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_stories_last"), "stories", ["last"], unique=False)
    op.create_table(
        "members",
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story"], ["stories.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article"),
    )
    op.create_index(op.f("ix_members_story"), "members", ["story"], unique=False)
    op.create_table(
        "story_events",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("article", sa.Text(), nullable=True),
        sa.Column("other", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index(op.f("ix_story_events_story"), "story_events", ["story"], unique=False)
    op.create_table(
        "looks",
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("articles", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["story"], ["stories.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("reader", "story"),
    )


def _desk() -> None:
    """Create the tables of what readers said, searches that are kept, and what is done."""
    op.create_table(
        "feedback",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_feedback_sha256"), "feedback", ["sha256"], unique=False)
    op.create_table(
        "searches",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "done",
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("task", "key"),
    )
