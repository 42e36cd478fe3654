"""The first rooms, as the code declares them until they are first released."""

from __future__ import annotations

from alembic import op

from data.engine import metadata
from data.migrate import load_tables

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Take this step."""
    load_tables()
    metadata.create_all(op.get_bind(), checkfirst=False)
