"""Which roles of topics Hearth gave."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Take this step."""
    with op.batch_alter_table("event_followers", schema=None) as batch_op:
        batch_op.add_column(sa.Column("given_role_id", sa.BigInteger(), nullable=True))
