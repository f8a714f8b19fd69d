"""The tables brought to the form that this version of lesart knows."""

from typing import Final

from sqlalchemy import Connection, inspect, text

NEWEST: Final = "0010"
"""The last step in `migrations/versions`; a test holds it."""


def upgrade(connection: Connection) -> None:
    """Create or change the tables so that they fit; do nothing where they do."""
    if _step(connection) == NEWEST:
        return
    from alembic import command  # noqa: PLC0415 - a quarter of a second that only new and old stores should pay
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", "lesart.store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _step(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
