"""People meet newcomers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Take this step."""
    _newcomers()


def _newcomers() -> None:
    with op.batch_alter_table("newcomers", schema=None) as batch_op:
        batch_op.add_column(sa.Column("held_since", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("came_back", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("wish", sa.String(length=10), nullable=True))
        batch_op.add_column(sa.Column("met_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("answered_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("stepped_at", sa.BigInteger(), nullable=True))
