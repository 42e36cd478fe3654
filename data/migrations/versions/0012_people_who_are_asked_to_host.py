"""People who are asked to host, offers that last, and calls that stay open for longer."""

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

    with op.batch_alter_table("event_followers", schema=None) as batch_op:
        batch_op.add_column(sa.Column("given_role_id", sa.BigInteger(), nullable=True))

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

    with op.batch_alter_table("event_requests", schema=None) as batch_op:
        batch_op.create_index("event_requests_state", ["guild_id", "state"], unique=False)

    with op.batch_alter_table("event_times", schema=None) as batch_op:
        batch_op.create_index("event_times_event", ["guild_id", "event_id", "starts_at"], unique=False)

    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("events_state"))
        batch_op.create_index("events_state", ["guild_id", "state", "ended_at"], unique=False)
        batch_op.create_index("events_changed", ["guild_id", "state", "changed_at"], unique=False)

    with op.batch_alter_table("applications", schema=None) as batch_op:
        batch_op.add_column(sa.Column("has_news", sa.Boolean(), server_default=sa.false(), nullable=False))
