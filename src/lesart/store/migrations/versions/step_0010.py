"""Numbers in PostgreSQL's text index, as SQLite's has them: the last that came are found without their articles."""

from alembic import op

revision = "0010"
down_revision = "0009"

STEPS = (
    "ALTER TABLE article_index ADD COLUMN number BIGSERIAL",
    "CREATE INDEX ix_article_index_number ON article_index (number)",
)


def upgrade() -> None:
    """Give the rows of the text index numbers, and look these up by an index."""
    if op.get_context().dialect.name == "postgresql":
        for statement in STEPS:
            op.execute(statement)
