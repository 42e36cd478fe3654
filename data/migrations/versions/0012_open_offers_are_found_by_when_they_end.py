"""Open offers are found by when they end."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Take this step."""
    with op.batch_alter_table("event_answers", schema=None) as batch_op:
        batch_op.create_index(
            "event_answers_offers",
            ["offer_until"],
            unique=False,
            sqlite_where=sa.text("offer_until IS NOT NULL"),
            postgresql_where=sa.text("offer_until IS NOT NULL"),
        )
