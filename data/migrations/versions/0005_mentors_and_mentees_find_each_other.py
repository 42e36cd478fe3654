"""Mentors and mentees find each other."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Take this step."""
    with op.batch_alter_table("case_proposals", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ended_at", sa.BigInteger(), nullable=True))

    op.create_table(
        "mentor_answers",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("question_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("is_seen", sa.Boolean(), nullable=False),
        sa.Column("thanks", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("question_id", "user_id"),
    )
    with op.batch_alter_table("mentor_answers", schema=None) as batch_op:
        batch_op.create_index("mentor_answers_person", ["guild_id", "user_id", "state"], unique=False)

    op.create_table(
        "mentor_blocks",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("owner", sa.String(length=64), nullable=False),
        sa.Column("other", sa.String(length=64), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "owner", "other"),
    )
    with op.batch_alter_table("mentor_blocks", schema=None) as batch_op:
        batch_op.create_index("mentor_blocks_other", ["guild_id", "other", "owner"], unique=False)

    op.create_table(
        "mentor_checks",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("match_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.String(length=10), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("is_seen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "match_id", "user_id", "week"),
    )
    with op.batch_alter_table("mentor_checks", schema=None) as batch_op:
        batch_op.create_index("mentor_checks_answer", ["guild_id", "answer"], unique=False)
        batch_op.create_index("mentor_checks_person", ["guild_id", "user_id"], unique=False)

    op.create_table(
        "mentor_joins",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "kind"),
    )
    op.create_table(
        "mentor_left_over",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("round_id", sa.String(length=24), nullable=False),
        sa.Column("limits", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "round_id"),
    )
    with op.batch_alter_table("mentor_left_over", schema=None) as batch_op:
        batch_op.create_index("mentor_left_over_round", ["guild_id", "round_id"], unique=False)

    op.create_table(
        "mentor_matches",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("open_key", sa.String(length=42), nullable=True),
        sa.Column("mentor_id", sa.BigInteger(), nullable=False),
        sa.Column("mentee_id", sa.BigInteger(), nullable=False),
        sa.Column("request_id", sa.String(length=24), nullable=True),
        sa.Column("round_id", sa.String(length=24), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("format", sa.String(length=10), nullable=False),
        sa.Column("weeks", sa.Integer(), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("place", sa.String(length=10), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("began_at", sa.BigInteger(), nullable=True),
        sa.Column("ends_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.String(length=10), nullable=True),
        sa.Column("pause", sa.String(length=10), nullable=True),
        sa.Column("paused_until", sa.BigInteger(), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("mentor_agrees", sa.Boolean(), nullable=False),
        sa.Column("mentee_agrees", sa.Boolean(), nullable=False),
        sa.Column("mentor_saw", sa.String(length=20), nullable=True),
        sa.Column("mentee_saw", sa.String(length=20), nullable=True),
        sa.Column("mentor_news", sa.String(length=20), nullable=True),
        sa.Column("mentee_news", sa.String(length=20), nullable=True),
        sa.Column("end_asked_at", sa.BigInteger(), nullable=True),
        sa.Column("mentor_thanks", sa.String(length=10), nullable=True),
        sa.Column("mentee_thanks", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("mentor_matches", schema=None) as batch_op:
        batch_op.create_index("mentor_matches_ended", ["ended_at"], unique=False)
        batch_op.create_index("mentor_matches_mentee", ["guild_id", "mentee_id", "state"], unique=False)
        batch_op.create_index(
            "mentor_matches_mentor",
            ["guild_id", "mentor_id", "state", "format", "round_id", "id"],
            unique=False,
        )
        batch_op.create_index("mentor_matches_open", ["guild_id", "open_key"], unique=True)
        batch_op.create_index("mentor_matches_request", ["guild_id", "request_id"], unique=False)
        batch_op.create_index("mentor_matches_round", ["guild_id", "round_id"], unique=False)

    op.create_table(
        "mentor_offers",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("words", sa.String(length=1000), nullable=False),
        sa.Column("languages", sa.Integer(), nullable=False),
        sa.Column("formats", sa.Integer(), nullable=False),
        sa.Column("ways", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("hours", sa.String(length=84), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("is_adult", sa.Boolean(), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("offered_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("paused_at", sa.BigInteger(), nullable=True),
        sa.Column("paused_until", sa.BigInteger(), nullable=True),
        sa.Column("pause", sa.String(length=10), nullable=True),
        sa.Column("nudged_at", sa.BigInteger(), nullable=True),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.Column("news", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "user_id"),
    )
    with op.batch_alter_table("mentor_offers", schema=None) as batch_op:
        batch_op.create_index("mentor_offers_seen", ["seen_at"], unique=False)
        batch_op.create_index("mentor_offers_state", ["guild_id", "state"], unique=False)

    op.create_table(
        "mentor_questions",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("asker", sa.String(length=64), nullable=False),
        sa.Column("topic", sa.String(length=60), nullable=False),
        sa.Column("after_id", sa.String(length=24), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("who_id", sa.String(length=24), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("is_seen", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("mentor_questions", schema=None) as batch_op:
        batch_op.create_index("mentor_questions_asked", ["asked_at"], unique=False)
        batch_op.create_index("mentor_questions_asker", ["guild_id", "asker"], unique=False)

    op.create_table(
        "mentor_requests",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("open_key", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("secret_id", sa.String(length=24), nullable=True),
        sa.Column("secret_mark", sa.String(length=64), nullable=True),
        sa.Column("languages", sa.Integer(), nullable=False),
        sa.Column("format", sa.String(length=10), nullable=False),
        sa.Column("weeks", sa.Integer(), nullable=False),
        sa.Column("needs", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("hours", sa.String(length=84), nullable=False),
        sa.Column("is_adult", sa.Boolean(), nullable=True),
        sa.Column("place", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("waits_since", sa.BigInteger(), nullable=False),
        sa.Column("waited", sa.Integer(), nullable=False),
        sa.Column("matched_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("known", sa.JSON(), nullable=False),
        sa.Column("news", sa.JSON(), nullable=False),
        sa.Column("office_at", sa.BigInteger(), nullable=True),
        sa.Column("still_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("mentor_requests", schema=None) as batch_op:
        batch_op.create_index("mentor_requests_ended", ["ended_at"], unique=False)
        batch_op.create_index("mentor_requests_matched", ["guild_id", "format", "matched_at"], unique=False)
        batch_op.create_index("mentor_requests_open", ["guild_id", "open_key"], unique=True)
        batch_op.create_index("mentor_requests_person", ["guild_id", "user_id"], unique=False)
        batch_op.create_index("mentor_requests_state", ["guild_id", "state", "waits_since"], unique=False)

    op.create_table(
        "mentor_rounds",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("open_key", sa.String(length=10), nullable=True),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("seed", sa.String(length=24), nullable=False),
        sa.Column("mark", sa.String(length=64), nullable=True),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("solved_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("mentor_rounds", schema=None) as batch_op:
        batch_op.create_index("mentor_rounds_open", ["guild_id", "open_key"], unique=True)

    op.create_table(
        "mentor_skills",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("topic", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "topic"),
    )
    with op.batch_alter_table("mentor_skills", schema=None) as batch_op:
        batch_op.create_index("mentor_skills_topic", ["guild_id", "topic", "user_id"], unique=False)

    op.create_table(
        "mentor_skips",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "kind"),
    )
