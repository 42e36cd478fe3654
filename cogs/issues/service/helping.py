"""Bringing people to somebody who needs help with an issue.

Invariants: one person helps; nobody helps themselves; who is told of a helper is told who it is, each time it
changes; the helper's account stands in no job.
"""

from __future__ import annotations

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.issues.rules import holding
from cogs.issues.service import promises, taking
from data import issue_holds as store
from data.issue_holds import Hold


async def ask(ground: Ground, guild_id: int, user_id: int, id: str) -> Hold:
    """Bring people to a person who needs help; the hold goes on."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await taking.get(tx, guild_id, user_id, id, is_open=True)
        await store.set_helper(tx, guild_id, id, None, at=now)
        until = max(hold.until, now + holding.ANSWER_WITHIN * 2)
        later = await taking.go_on(tx, hold, until, now, {"needs_help": True, "failed": None})
        await promises.help_wanted(tx, later, now)
    return later


async def note_helper(ground: Ground, guild_id: int, id: str, helper_id: int) -> Hold:
    """Somebody says that they help. Raises Problem where that is over, somebody else does, or it is themselves."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await taking.get(tx, guild_id, None, id)
        if hold.user_id == helper_id:
            raise Problem(text("issues-help-self"))
        if hold.ended_at is not None or not hold.needs_help:
            raise Problem(text("issues-help-over"))
        helps = await store.helper(tx, guild_id, id)
        if helps not in (None, helper_id):
            raise Problem(text("issues-help-taken"))
        if helps is None:
            await store.set_helper(tx, guild_id, id, helper_id, at=now)
            await promises.tell(tx, hold, holding.HELPER, now)
    return hold
