"""A library to learn from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "learn_hidden",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("entry", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "entry"),
    )
    op.create_table(
        "learn_links",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("entry", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("checked_at", sa.BigInteger(), nullable=True),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "entry", "language"),
    )
    with op.batch_alter_table("learn_links", schema=None) as batch_op:
        batch_op.create_index("learn_links_next", ["next_at"], unique=False)

    op.create_table(
        "learn_own",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("made_by", sa.String(length=100), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("words", sa.String(length=300), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("learn_own", schema=None) as batch_op:
        batch_op.create_index("learn_own_guild", ["guild_id"], unique=False)

    op.create_table(
        "learn_presses",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("entry", sa.String(length=40), nullable=False),
        sa.Column("says", sa.String(length=10), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "entry"),
    )
    with op.batch_alter_table("learn_presses", schema=None) as batch_op:
        batch_op.create_index("learn_presses_entry", ["guild_id", "entry", "says"], unique=False)

    op.create_table(
        "learn_suggestions",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("is_read", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("learn_suggestions", schema=None) as batch_op:
        batch_op.create_index("learn_suggestions_person", ["guild_id", "user_id"], unique=False)
        batch_op.create_index("learn_suggestions_state", ["guild_id", "state", "made_at"], unique=False)

    op.create_table(
        "learn_wishes",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("audience", sa.String(length=20), nullable=True),
        sa.Column("topic", sa.String(length=20), nullable=True),
        sa.Column("level", sa.String(length=20), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("is_free", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id"),
    )
    with op.batch_alter_table("learn_wishes", schema=None) as batch_op:
        batch_op.create_index("learn_wishes_at", ["at"], unique=False)
