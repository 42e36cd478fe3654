"""What Alembic asks for when it runs a migration: the connection, and what the tables should become.

The connection comes from data/migrate.py, inside one transaction: either all steps are taken or none.
"""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.operations.ops import CreateTableOp, MigrationScript

from data.columns import as_stored
from data.engine import metadata
from data.migrate import is_declared, load_tables


def _render(kind: str, thing: Any, _autogen: Any) -> str | Literal[False]:
    """Write our column types down as what they are stored as: a step must not change when a type does."""
    stored = as_stored(thing) if kind == "type" else None
    return f"sa.{stored!r}" if stored is not None else False


def _leave_notes_out(_context: Any, _revision: Any, scripts: list[MigrationScript]) -> None:
    """Write no table's `info` down (whom rows are about is for today's code to say), and no empty step."""
    if all(script.upgrade_ops is None or script.upgrade_ops.is_empty() for script in scripts):
        scripts.clear()
    for script in scripts:
        for op in script.upgrade_ops.ops if script.upgrade_ops else ():
            for table in getattr(op, "ops", [op]):
                if isinstance(table, CreateTableOp):
                    table.info = {}


load_tables()
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_item=_render,
    process_revision_directives=_leave_notes_out,
    render_as_batch=True,  # SQLite changes a table by building a new one
    compare_type=True,
    include_object=is_declared,
)
with context.begin_transaction():
    context.run_migrations()
