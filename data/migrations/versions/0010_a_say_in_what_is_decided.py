"""A say in what is decided."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "proposal_boxes",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("period", sa.String(length=7), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "period"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "proposals",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("author_id", sa.BigInteger(), nullable=True),
        sa.Column("receipt", sa.String(length=64), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("box_id", sa.String(length=24), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("reason_id", sa.String(length=24), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("made_on", sa.BigInteger(), nullable=False),
        sa.Column("decided_on", sa.BigInteger(), nullable=True),
        sa.Column("published_on", sa.BigInteger(), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("is_seen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("guild_id", "receipt"),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("proposals", schema=None) as batch_op:
        batch_op.create_index("proposals_author", ["guild_id", "author_id"], unique=False)
        batch_op.create_index("proposals_state", ["guild_id", "state"], unique=False)

    op.create_table(
        "vote_ballots",
        sa.Column("vote_id", sa.String(length=24), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("vote_id", "key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "vote_roll",
        sa.Column("vote_id", sa.String(length=24), nullable=False),
        sa.Column("voter", sa.String(length=64), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("has_voted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("vote_id", "voter"),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("vote_roll", schema=None) as batch_op:
        batch_op.create_index("vote_roll_voter", ["voter", "guild_id"], unique=False)

    op.create_table(
        "votes",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.String(length=100), nullable=False),
        sa.Column("words", sa.String(length=1500), nullable=False),
        sa.Column("method", sa.String(length=10), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("roll", sa.String(length=10), nullable=False),
        sa.Column("role_id", sa.BigInteger(), nullable=True),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("publishes", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("key_id", sa.String(length=24), nullable=True),
        sa.Column("is_stirred", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=True),
        sa.Column("closes_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("roll_count", sa.Integer(), nullable=True),
        sa.Column("result", sa.JSON(), nullable=True),
        sa.Column("reason", sa.String(length=600), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("result_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("votes", schema=None) as batch_op:
        batch_op.create_index("votes_ended", ["ended_at"], unique=False)
        batch_op.create_index("votes_state", ["guild_id", "state"], unique=False)
