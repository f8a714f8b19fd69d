"""What was decoded wrongly in an article, and what its wire says of the state of its text."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add a column for each."""
    with op.batch_alter_table("articles") as table:
        table.add_column(sa.Column("garbled", sa.JSON(), nullable=True, server_default="[]"))
        table.add_column(sa.Column("edition", sa.JSON(), nullable=True))
