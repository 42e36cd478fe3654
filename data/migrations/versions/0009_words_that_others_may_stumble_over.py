"""Words that others may stumble over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "wording_allowed",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "words"),
    )
    op.create_table(
        "wording_unhelpful",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("entry", sa.String(length=60), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "entry"),
    )
    with op.batch_alter_table("wording_unhelpful", schema=None) as batch_op:
        batch_op.create_index("wording_unhelpful_entry", ["guild_id", "entry"], unique=False)
