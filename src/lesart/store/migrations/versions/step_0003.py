"""What the memory of stories keeps between runs."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the tables of footprints and of frequencies."""
    op.create_table(
        "footprints",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("moment", sa.Float(), nullable=True),
        sa.Column("terms", sa.LargeBinary(), nullable=False),
        sa.Column("weights", sa.LargeBinary(), nullable=False),
        sa.Column("wording", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("article", name=op.f("uq_footprints_article")),
    )
    op.create_index(op.f("ix_footprints_moment"), "footprints", ["moment"], unique=False)
    op.create_table(
        "frequencies",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("articles", sa.Float(), nullable=False),
        sa.Column("terms", sa.LargeBinary(), nullable=False),
        sa.Column("counts", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
