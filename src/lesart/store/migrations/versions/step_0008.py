"""The last word of each name, by which names are found, and indexes for what was looked for in whole tables."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column, fill it, and index it; index the texts by their digests and events by time and article."""
    op.add_column("facets", sa.Column("tail", sa.Text(), nullable=False, server_default=""))
    _fill()
    op.create_index(
        op.f("ix_facets_field_tail_value_article"), "facets", ["field", "tail", "value", "article"], unique=False
    )
    op.create_index(op.f("ix_articles_sha256"), "articles", ["sha256"], unique=False)
    op.create_index(op.f("ix_versions_sha256"), "versions", ["sha256"], unique=False)
    op.create_index(op.f("ix_story_events_at"), "story_events", ["at"], unique=False)
    op.create_index(op.f("ix_looks_story"), "looks", ["story"], unique=False)
    op.create_index(op.f("ix_story_events_article"), "story_events", ["article"], unique=False)


def _fill() -> None:
    """Write down the last word of each name that the store has."""
    connection = op.get_bind()
    facets = sa.table("facets", sa.column("value", sa.Text()), sa.column("tail", sa.Text()))
    if connection.dialect.name == "postgresql":
        connection.execute(facets.update().values(tail=sa.func.substring(facets.c.value, "[^ ]*$")))
        return
    # What is left of a name when all its letters are taken off its end goes up to its last blank.
    letters = sa.func.replace(facets.c.value, " ", "")
    before = sa.func.rtrim(facets.c.value, letters)
    connection.execute(facets.update().values(tail=sa.func.substr(facets.c.value, sa.func.length(before) + 1)))
