"""What titles and leads mean, beside what else stories go by; terms are numbered otherwise, so counts go."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the column, and forget what the memory of stories kept: it would be held against other numbers.

    Stories stay as they are. Terms are counted anew from the next article on, and only what comes from now on grows.
    """
    op.add_column("footprints", sa.Column("meaning", sa.LargeBinary(), nullable=False, server_default=""))
    for table in ("footprints", "tallies", "frequencies"):
        op.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
