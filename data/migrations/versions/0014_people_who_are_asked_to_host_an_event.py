"""People who are asked to host an event."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "event_asks",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("asked_by", sa.BigInteger(), nullable=False),
        sa.Column("takes_over", sa.Boolean(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("is_news", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "event_id", "user_id"),
    )
    with op.batch_alter_table("event_asks", schema=None) as batch_op:
        batch_op.create_index("event_asks_asked", ["asked_at"], unique=False)
        batch_op.create_index("event_asks_by", ["guild_id", "asked_by"], unique=False)
        batch_op.create_index("event_asks_person", ["guild_id", "user_id"], unique=False)
