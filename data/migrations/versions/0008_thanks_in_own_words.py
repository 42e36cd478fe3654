"""Thanks in own words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "thanks",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("from_id", sa.BigInteger(), nullable=False),
        sa.Column("to_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.Column("is_in_letter", sa.Boolean(), nullable=False),
        sa.Column("post_key", sa.String(length=80), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("mark", sa.String(length=64), nullable=True),
        sa.Column("tried_at", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("thanks", schema=None) as batch_op:
        batch_op.create_index("thanks_from", ["guild_id", "from_id"], unique=False)
        batch_op.create_index("thanks_kind", ["guild_id", "kind", "given_at"], unique=False)
        batch_op.create_index("thanks_to", ["guild_id", "to_id", "state"], unique=False)
        batch_op.create_index("thanks_unposted", ["guild_id", "state", "message_id"], unique=False)

    op.create_table(
        "thanks_days",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("given", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "day"),
    )
    with op.batch_alter_table("thanks_days", schema=None) as batch_op:
        batch_op.create_index("thanks_days_day", ["day"], unique=False)

    op.create_table(
        "thanks_refusals",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id"),
    )
