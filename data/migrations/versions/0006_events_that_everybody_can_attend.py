"""Events that everybody can attend."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "event_answers",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("time_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.String(length=24), nullable=False),
        sa.Column("answer", sa.String(length=10), nullable=False),
        sa.Column("seat", sa.String(length=10), nullable=True),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("is_newcomer", sa.Boolean(), nullable=False),
        sa.Column("at_short_notice", sa.Boolean(), nullable=False),
        sa.Column("offer_until", sa.BigInteger(), nullable=True),
        sa.Column("reminder", sa.String(length=12), nullable=True),
        sa.Column("wants_company", sa.Boolean(), nullable=False),
        sa.Column("is_shown", sa.Boolean(), nullable=False),
        sa.Column("news", sa.String(length=60), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "time_id", "user_id"),
    )
    with op.batch_alter_table("event_answers", schema=None) as batch_op:
        batch_op.create_index("event_answers_event", ["event_id"], unique=False)
        batch_op.create_index("event_answers_person", ["guild_id", "user_id"], unique=False)
        batch_op.create_index("event_answers_seats", ["time_id", "seat", "is_newcomer", "guild_id"], unique=False)
        batch_op.create_index("event_answers_waiting", ["time_id", "seat", "order", "guild_id"], unique=False)

    op.create_table(
        "event_feeds",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("topic_id", sa.String(length=24), nullable=True),
        sa.Column("person", sa.String(length=64), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("token"),
    )
    with op.batch_alter_table("event_feeds", schema=None) as batch_op:
        batch_op.create_index("event_feeds_kind", ["guild_id", "kind"], unique=False)
        batch_op.create_index("event_feeds_person", ["guild_id", "person"], unique=False)

    op.create_table(
        "event_followers",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("topic_id", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "topic_id"),
    )
    op.create_table(
        "event_hosts",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("is_first", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "event_id", "user_id"),
    )
    with op.batch_alter_table("event_hosts", schema=None) as batch_op:
        batch_op.create_index("event_hosts_person", ["guild_id", "user_id", "event_id"], unique=False)

    op.create_table(
        "event_opinions",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.String(length=24), nullable=False),
        sa.Column("time_id", sa.String(length=24), nullable=False),
        sa.Column("again", sa.String(length=10), nullable=True),
        sa.Column("access", sa.String(length=10), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("is_released", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("event_opinions", schema=None) as batch_op:
        batch_op.create_index("event_opinions_event", ["guild_id", "event_id"], unique=False)
        batch_op.create_index("event_opinions_time", ["time_id"], unique=False)

    op.create_table(
        "event_pairs",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("time_id", sa.String(length=24), nullable=False),
        sa.Column("one_id", sa.BigInteger(), nullable=False),
        sa.Column("other_id", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("one_agrees", sa.Boolean(), nullable=False),
        sa.Column("other_agrees", sa.Boolean(), nullable=False),
        sa.Column("is_over", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "time_id", "one_id", "other_id"),
    )
    with op.batch_alter_table("event_pairs", schema=None) as batch_op:
        batch_op.create_index("event_pairs_one", ["guild_id", "one_id", "time_id"], unique=False)
        batch_op.create_index("event_pairs_other", ["guild_id", "other_id", "time_id"], unique=False)

    op.create_table(
        "event_people",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=True),
        sa.Column("reminder", sa.String(length=12), nullable=True),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("direct_id", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id"),
    )
    op.create_table(
        "event_request_owners",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("request_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("has_news", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "request_id"),
    )
    with op.batch_alter_table("event_request_owners", schema=None) as batch_op:
        batch_op.create_index("event_request_owners_person", ["guild_id", "user_id", "request_id"], unique=False)

    op.create_table(
        "event_requests",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.String(length=24), nullable=False),
        sa.Column("time_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("answer_id", sa.String(length=24), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("has_news", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("event_requests", schema=None) as batch_op:
        batch_op.create_index("event_requests_event", ["guild_id", "event_id", "state"], unique=False)
        batch_op.create_index("event_requests_person", ["guild_id", "user_id"], unique=False)
        batch_op.create_index("event_requests_time", ["guild_id", "time_id"], unique=False)

    op.create_table(
        "event_sources",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.Column("problem", sa.String(length=60), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("event_sources", schema=None) as batch_op:
        batch_op.create_index("event_sources_guild", ["guild_id"], unique=False)

    op.create_table(
        "event_times",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.String(length=24), nullable=False),
        sa.Column("key", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("wall", sa.String(length=19), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("is_moved", sa.Boolean(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("own", sa.JSON(), nullable=True),
        sa.Column("native_id", sa.BigInteger(), nullable=True),
        sa.Column("native", sa.JSON(), nullable=True),
        sa.Column("is_native_gone", sa.Boolean(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("announced_at", sa.BigInteger(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.Column("after_message_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("event_times", schema=None) as batch_op:
        batch_op.create_index("event_times_ends", ["state", "ends_at"], unique=False)
        batch_op.create_index("event_times_key", ["event_id", "key"], unique=True)
        batch_op.create_index("event_times_message", ["guild_id", "message_id"], unique=False)
        batch_op.create_index("event_times_native", ["guild_id", "native_id"], unique=False)
        batch_op.create_index("event_times_starts", ["guild_id", "starts_at"], unique=False)

    op.create_table(
        "event_topics",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("role_id", sa.BigInteger(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("event_topics", schema=None) as batch_op:
        batch_op.create_index("event_topics_guild", ["guild_id"], unique=False)

    op.create_table(
        "event_voices",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("time_id", sa.String(length=24), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "time_id", "person"),
    )
    with op.batch_alter_table("event_voices", schema=None) as batch_op:
        batch_op.create_index("event_voices_person", ["guild_id", "person", "time_id"], unique=False)

    op.create_table(
        "events",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=100), nullable=False),
        sa.Column("words", sa.String(length=2000), nullable=False),
        sa.Column("audience", sa.String(length=300), nullable=False),
        sa.Column("is_for_newcomers", sa.Boolean(), nullable=False),
        sa.Column("topic_id", sa.String(length=24), nullable=True),
        sa.Column("place", sa.String(length=10), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("where", sa.String(length=300), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("starts", sa.String(length=19), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(length=300), nullable=False),
        sa.Column("also", sa.JSON(), nullable=False),
        sa.Column("never", sa.JSON(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("newcomer_seats", sa.Integer(), nullable=False),
        sa.Column("newcomer_hours", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("access", sa.JSON(), nullable=False),
        sa.Column("uid", sa.String(length=300), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.String(length=24), nullable=True),
        sa.Column("mark", sa.String(length=64), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("published_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.create_index("events_ended", ["ended_at"], unique=False)
        batch_op.create_index("events_state", ["guild_id", "state"], unique=False)
        batch_op.create_index("events_uid", ["guild_id", "uid"], unique=False)
