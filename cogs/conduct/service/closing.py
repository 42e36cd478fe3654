"""Ending a case, and opening it again.

Invariant: what was promised begins anew with a case that is open again, and nothing of it is purged meanwhile.
"""

from __future__ import annotations

from bot import audit
from bot.ground import Ground
from cogs.conduct.rules.words import CLOSED, LOOKING
from cogs.conduct.service import deadlines
from data import cases
from data.engine import Transaction


async def reopen(
    ground: Ground, tx: Transaction, guild_id: int, case_id: str, *, user_id: int | None = None
) -> None:
    """Open a closed case again: it happened again, or an appeal has succeeded."""
    case = await cases.get(tx, guild_id, case_id)
    if case is not None and case.state == CLOSED:
        await cases.change(tx, guild_id, case_id, state=LOOKING)
        await deadlines.reopened(ground, tx, guild_id, case_id)
        await audit.note(ground, tx, guild_id, "reopened", user_id=user_id, case_id=case_id)
