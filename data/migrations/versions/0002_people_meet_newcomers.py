"""People meet newcomers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Take this step."""
    _introductions()
    _followups()
    _newcomers()
    _floods()
    _own_words()
    _greeters()
    _boards()


def _newcomers() -> None:
    with op.batch_alter_table("newcomers", schema=None) as batch_op:
        batch_op.add_column(sa.Column("held_since", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("came_back", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("wish", sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column("met_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("answered_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("stepped_at", sa.BigInteger(), nullable=True))
        batch_op.create_index("newcomers_arrived", ["guild_id", "arrived_at"], unique=False)
        batch_op.create_index(
            "newcomers_held",
            ["guild_id", "arrived_at"],
            unique=False,
            sqlite_where=sa.text("held_since IS NOT NULL"),
            postgresql_where=sa.text("held_since IS NOT NULL"),
        )
        batch_op.drop_index("newcomers_greeting")
        batch_op.create_index(
            "newcomers_greeting", ["guild_id", "greeting_id", "arrived_at", "user_id"], unique=False
        )
    with op.batch_alter_table("greetings", schema=None) as batch_op:
        batch_op.add_column(sa.Column("quiet", sa.Boolean(), server_default=sa.false(), nullable=False))


def _floods() -> None:
    op.create_table(
        "floods",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("told_at", sa.BigInteger(), nullable=True),
        sa.Column("told_count", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("floods", schema=None) as batch_op:
        batch_op.create_index("floods_guild", ["guild_id", "last_at"], unique=False)


def _own_words() -> None:
    op.create_table(
        "own_words",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("words", sa.String(length=4000), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=True),
        sa.Column("picture_name", sa.String(length=100), nullable=True),
        sa.Column("picture_alt", sa.String(length=1024), nullable=True),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "name", "language"),
    )


def _introductions() -> None:
    op.create_table(
        "introductions",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("waits_since", sa.BigInteger(), nullable=True),
        sa.Column("tried_at", sa.BigInteger(), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("mark", sa.String(length=64), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("posted_at", sa.BigInteger(), nullable=True),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("introductions", schema=None) as batch_op:
        batch_op.create_index("introductions_person", ["guild_id", "user_id"], unique=True)
        batch_op.create_index("introductions_message", ["guild_id", "message_id"], unique=False)
        batch_op.create_index("introductions_waiting", ["guild_id", "waits_since"], unique=False)


def _followups() -> None:
    op.create_table(
        "followups",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("waits_since", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("followups", schema=None) as batch_op:
        batch_op.create_index("followups_person", ["guild_id", "user_id"], unique=True)
        batch_op.create_index("followups_asked", ["asked_at"], unique=False)


def _greeters() -> None:
    op.create_table(
        "greeter_claims",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("newcomer_id", sa.BigInteger(), nullable=False),
        sa.Column("greeter_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("greeter_claims", schema=None) as batch_op:
        batch_op.create_index("greeter_claims_greeter", ["guild_id", "greeter_id"], unique=False)
        batch_op.create_index("greeter_claims_newcomer", ["guild_id", "newcomer_id"], unique=False)

    op.create_table(
        "greeter_choices",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("greeter_id", sa.BigInteger(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("mention", sa.Boolean(), nullable=False),
        sa.Column("chosen_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "greeter_id"),
    )
    op.create_table(
        "greeter_notices",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("unanswered", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("edit_at", sa.BigInteger(), nullable=True),
        sa.Column("parked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("greeter_notices", schema=None) as batch_op:
        batch_op.create_index("greeter_notices_guild", ["guild_id", "made_at"], unique=False)

    op.create_table(
        "greeter_noticed",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("newcomer_id", sa.BigInteger(), nullable=False),
        sa.Column("notice_id", sa.String(length=24), nullable=False),
        sa.Column("noticed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "newcomer_id"),
    )
    with op.batch_alter_table("greeter_noticed", schema=None) as batch_op:
        batch_op.create_index("greeter_noticed_notice", ["guild_id", "notice_id"], unique=False)

    op.create_table(
        "greeting_reactions",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("greeting_id", sa.String(length=24), nullable=False),
        sa.Column("reactor_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=4), nullable=False),
        sa.Column("stands", sa.Boolean(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "greeting_id", "reactor_id", "kind"),
    )
    with op.batch_alter_table("greeting_reactions", schema=None) as batch_op:
        batch_op.create_index("greeting_reactions_reactor", ["guild_id", "reactor_id"], unique=False)

    op.create_table(
        "greeting_picks",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("newcomer_id", sa.BigInteger(), nullable=False),
        sa.Column("greeting_id", sa.String(length=24), nullable=False),
        sa.Column("greeter_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "newcomer_id", "greeting_id", "greeter_id"),
    )
    with op.batch_alter_table("greeting_picks", schema=None) as batch_op:
        batch_op.create_index("greeting_picks_greeter", ["guild_id", "greeter_id", "greeting_id"], unique=False)

    op.create_table(
        "first_words",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("newcomer_id", sa.BigInteger(), nullable=False),
        sa.Column("said_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("put_off", sa.Boolean(), nullable=False),
        sa.Column("introduction", sa.Boolean(), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("brought_at", sa.BigInteger(), nullable=True),
        sa.Column("parked_at", sa.BigInteger(), nullable=True),
        sa.Column("told_in", sa.String(length=24), nullable=True),
        sa.Column("notice_channel_id", sa.BigInteger(), nullable=True),
        sa.Column("notice_message_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "message_id"),
    )
    with op.batch_alter_table("first_words", schema=None) as batch_op:
        batch_op.create_index("first_words_newcomer", ["guild_id", "newcomer_id"], unique=False)
        batch_op.create_index("first_words_channel", ["guild_id", "channel_id", "settled_at"], unique=False)
        batch_op.create_index("first_words_due", ["guild_id", "due_at"], unique=False)


def _boards() -> None:
    op.create_table(
        "boards",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("heading", sa.String(length=100), nullable=False),
        sa.Column("lines", sa.String(length=1200), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "board_entries",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("board_id", sa.String(length=24), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.BigInteger(), nullable=False),
        sa.Column("label", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("emoji", sa.String(length=100), nullable=True),
        sa.Column("problem", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "role_gifts",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("entry_id", sa.String(length=24), nullable=False),
        sa.Column("via", sa.String(length=10), nullable=False),
        sa.Column("role_id", sa.BigInteger(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("due", sa.Boolean(), nullable=False),
        sa.Column("heard_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "entry_id", "via"),
    )
    with op.batch_alter_table("boards", schema=None) as batch_op:
        batch_op.create_index("boards_guild", ["guild_id", "message_id"], unique=False)
    with op.batch_alter_table("board_entries", schema=None) as batch_op:
        batch_op.create_index("board_entries_board", ["guild_id", "board_id"], unique=False)
    with op.batch_alter_table("role_gifts", schema=None) as batch_op:
        batch_op.create_index("role_gifts_due", ["guild_id", "due", "user_id"], unique=False)
        batch_op.create_index("role_gifts_state", ["guild_id", "state", "user_id"], unique=False)
        batch_op.create_index("role_gifts_entry", ["guild_id", "entry_id", "via", "user_id"], unique=False)
