"""Applications that are judged blind."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "application_calls",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=100), nullable=False),
        sa.Column("contents", sa.JSON(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("closes_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("application_calls", schema=None) as batch_op:
        batch_op.create_index("application_calls_decided", ["decided_at"], unique=False)
        batch_op.create_index("application_calls_guild", ["guild_id", "state"], unique=False)
        batch_op.create_index("application_calls_made", ["made_at"], unique=False)

    op.create_table(
        "application_marks",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("review_id", sa.String(length=24), nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.String(length=24), nullable=False),
        sa.Column("application_id", sa.String(length=24), nullable=False),
        sa.Column("mark", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "review_id", "question"),
    )
    with op.batch_alter_table("application_marks", schema=None) as batch_op:
        batch_op.create_index("application_marks_call", ["guild_id", "call_id"], unique=False)

    op.create_table(
        "application_people",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("call_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.String(length=10), nullable=False),
        sa.Column("unblinds_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "call_id", "user_id"),
    )
    with op.batch_alter_table("application_people", schema=None) as batch_op:
        batch_op.create_index("application_people_person", ["guild_id", "user_id", "call_id"], unique=False)

    op.create_table(
        "application_reviews",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("call_id", sa.String(length=24), nullable=False),
        sa.Column("application_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("application_id", "user_id"),
    )
    with op.batch_alter_table("application_reviews", schema=None) as batch_op:
        batch_op.create_index("application_reviews_call", ["guild_id", "call_id"], unique=False)
        batch_op.create_index("application_reviews_person", ["guild_id", "user_id", "call_id"], unique=False)

    op.create_table(
        "applications",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("call_id", sa.String(length=24), nullable=False),
        sa.Column("applicant", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("who_id", sa.String(length=24), nullable=False),
        sa.Column("words_id", sa.String(length=24), nullable=False),
        sa.Column("blind_id", sa.String(length=24), nullable=True),
        sa.Column("outcome", sa.String(length=10), nullable=True),
        sa.Column("feedback_id", sa.String(length=24), nullable=True),
        sa.Column("day", sa.BigInteger(), nullable=False),
        sa.Column("is_seen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("call_id", "applicant"),
    )
    with op.batch_alter_table("applications", schema=None) as batch_op:
        batch_op.create_index("applications_call", ["guild_id", "call_id", "state"], unique=False)
        batch_op.create_index("applications_person", ["guild_id", "applicant"], unique=False)
