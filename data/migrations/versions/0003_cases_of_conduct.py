"""Cases of conduct."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "apart",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("pair", sa.String(length=64), nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "pair"),
    )
    with op.batch_alter_table("apart", schema=None) as batch_op:
        batch_op.create_index("apart_case", ["guild_id", "case_id"], unique=False)

    op.create_table(
        "audit",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("deed", sa.String(length=24), nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=False),
        sa.Column("name", sa.String(length=24), nullable=False),
        sa.Column("mac", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "number"),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index("audit_case", ["guild_id", "case_id", "number"], unique=False)

    op.create_table(
        "audit_names",
        sa.Column("name", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    with op.batch_alter_table("audit_names", schema=None) as batch_op:
        batch_op.create_index("audit_names_who", ["guild_id", "who"], unique=False)

    op.create_table(
        "case_files",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("bundle", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=True),
        sa.Column("report_id", sa.String(length=24), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("body_id", sa.String(length=24), nullable=True),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("case_files", schema=None) as batch_op:
        batch_op.create_index("case_files_added", ["added_at"], unique=False)
        batch_op.create_index("case_files_bundle", ["guild_id", "bundle"], unique=False)
        batch_op.create_index("case_files_case", ["guild_id", "case_id"], unique=False)
        batch_op.create_index("case_files_report", ["guild_id", "report_id"], unique=False)

    op.create_table(
        "case_outcomes",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("measure", sa.String(length=12), nullable=True),
        sa.Column("acknowledged_in_time", sa.Boolean(), nullable=False),
        sa.Column("decided_in_time", sa.Boolean(), nullable=False),
        sa.Column("closed_on", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("case_outcomes", schema=None) as batch_op:
        batch_op.create_index("case_outcomes_age", ["closed_on"], unique=False)
        batch_op.create_index("case_outcomes_closed", ["guild_id", "closed_on"], unique=False)

    op.create_table(
        "cases",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.Column("measure", sa.String(length=12), nullable=True),
        sa.Column("going_on", sa.Boolean(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("content_purged_at", sa.BigInteger(), nullable=True),
        sa.Column("claimed_by", sa.String(length=64), nullable=True),
        sa.Column("about_message", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("guild_id", "code"),
    )
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.create_index("cases_about_message", ["guild_id", "about_message"], unique=False)
        batch_op.create_index("cases_closed", ["closed_at"], unique=False)
        batch_op.create_index("cases_listed", ["guild_id", "state", "opened_at"], unique=False)

    op.create_table(
        "handler_hours",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("off", sa.Boolean(), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=True),
        sa.Column("from_hour", sa.Integer(), nullable=True),
        sa.Column("to_hour", sa.Integer(), nullable=True),
        sa.Column("set_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id"),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("guild_id", "who"),
    )
    with op.batch_alter_table("notices", schema=None) as batch_op:
        batch_op.create_index("notices_who", ["who"], unique=False)

    op.create_table(
        "reach",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("seen", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id"),
    )
    op.create_table(
        "departures",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("left_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "who"),
    )
    with op.batch_alter_table("departures", schema=None) as batch_op:
        batch_op.create_index("departures_age", ["left_at"], unique=False)

    op.create_table(
        "receipt_visits",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("report_id", sa.String(length=24), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("receipt_visits", schema=None) as batch_op:
        batch_op.create_index("receipt_visits_expiry", ["expires_at"], unique=False)
        batch_op.create_index("receipt_visits_report", ["guild_id", "report_id"], unique=False)

    op.create_table(
        "reporters",
        sa.Column("report_id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("report_id"),
    )
    with op.batch_alter_table("reporters", schema=None) as batch_op:
        batch_op.create_index("reporters_who", ["guild_id", "who"], unique=False)

    op.create_table(
        "saved_replies",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("saved_replies", schema=None) as batch_op:
        batch_op.create_index("saved_replies_guild", ["guild_id", "made_at"], unique=False)

    op.create_table(
        "case_deadlines",
        sa.Column("case_id", sa.String(length=24), nullable=False),
        sa.Column("what", sa.String(length=12), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("met_at", sa.BigInteger(), nullable=True),
        sa.Column("broken_at", sa.BigInteger(), nullable=True),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("dropped_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("case_id", "what", "number"),
    )
    with op.batch_alter_table("case_deadlines", schema=None) as batch_op:
        batch_op.create_index("case_deadlines_since", ["guild_id", "what", "since"], unique=False)

    op.create_table(
        "case_entries",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=False),
        sa.Column("report_id", sa.String(length=24), nullable=True),
        sa.Column("part_id", sa.String(length=24), nullable=True),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("who", sa.String(length=64), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("case_entries", schema=None) as batch_op:
        batch_op.create_index("case_entries_case", ["guild_id", "case_id", "at"], unique=False)
        batch_op.create_index("case_entries_part", ["guild_id", "part_id", "at"], unique=False)
        batch_op.create_index("case_entries_report", ["guild_id", "report_id", "at"], unique=False)

    op.create_table(
        "case_people",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=False),
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("part", sa.String(length=10), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("case_id", "who", "part"),
    )
    with op.batch_alter_table("case_people", schema=None) as batch_op:
        batch_op.create_index("case_people_who", ["guild_id", "who"], unique=False)

    op.create_table(
        "case_proposals",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("measure", sa.String(length=16), nullable=True),
        sa.Column("subject", sa.String(length=24), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("applied_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("case_proposals", schema=None) as batch_op:
        batch_op.create_index("case_proposals_case", ["guild_id", "case_id"], unique=False)
        batch_op.create_index(
            "case_proposals_open",
            ["case_id", "kind", "subject"],
            unique=True,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )

    op.create_table(
        "case_reports",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("case_id", sa.String(length=24), nullable=False),
        sa.Column("how", sa.String(length=10), nullable=False),
        sa.Column("receipt", sa.String(length=64), nullable=True),
        sa.Column("word", sa.String(length=64), nullable=True),
        sa.Column("word_number", sa.Integer(), nullable=True),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("may_act", sa.Boolean(), nullable=False),
        sa.Column("check_in", sa.Boolean(), nullable=False),
        sa.Column("burned_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("receipt"),
    )
    with op.batch_alter_table("case_reports", schema=None) as batch_op:
        batch_op.create_index("case_reports_case", ["guild_id", "case_id"], unique=False)
        batch_op.create_index("case_reports_received", ["guild_id", "received_at"], unique=False)

    op.create_table(
        "case_votes",
        sa.Column("proposal_id", sa.String(length=24), nullable=False),
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("cosigner", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["case_proposals.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("proposal_id", "who"),
    )
