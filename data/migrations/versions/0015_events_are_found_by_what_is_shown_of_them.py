"""Events are found by what is shown of them."""

from __future__ import annotations

from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Take this step."""
    with op.batch_alter_table("event_requests", schema=None) as batch_op:
        batch_op.create_index("event_requests_state", ["guild_id", "state"], unique=False)

    with op.batch_alter_table("event_times", schema=None) as batch_op:
        batch_op.create_index("event_times_event", ["guild_id", "event_id", "starts_at"], unique=False)

    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("events_state"))
        batch_op.create_index("events_state", ["guild_id", "state", "ended_at"], unique=False)
        batch_op.create_index("events_changed", ["guild_id", "state", "changed_at"], unique=False)
