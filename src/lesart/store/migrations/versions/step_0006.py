"""What searches narrow by, beside the text index: SQLite keeps it small, PostgreSQL has it in the articles."""

from alembic import op

revision = "0006"
down_revision = "0005"

STEPS = {
    "sqlite": (
        """CREATE TABLE article_facts (
            number INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, outlet TEXT, published TEXT, language TEXT)""",
        """INSERT INTO article_facts SELECT rows.number, rows.article, a.outlet, a.published, a.language
            FROM article_rows AS rows JOIN articles AS a ON a.id = rows.article""",
        "DROP TABLE article_rows",
        "CREATE INDEX ix_article_facts_published ON article_facts (published, article)",
        "CREATE INDEX ix_article_facts_outlet ON article_facts (outlet, published, article)",
    ),
    "postgresql": ("CREATE INDEX ix_articles_added ON articles (added)",),
}


def upgrade() -> None:
    """Create the table in SQLite, an index in PostgreSQL."""
    for statement in STEPS[op.get_context().dialect.name]:
        op.execute(statement)
