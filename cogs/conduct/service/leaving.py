"""Somebody leaves: they can still report what happened here; and what they looked after is free again.

Invariant: that somebody was here stands only as a blind index, for two years, and where people can report.
"""

from __future__ import annotations

from collections.abc import Collection

from bot import audit
from bot.ground import Ground
from bot.kernel.settings import declared
from bot.settings import read_settings, write_setting
from cogs.conduct.rules.readiness import NEEDED
from cogs.conduct.service import access, telling
from cogs.conduct.settings import ConductSettings
from data import cases, departures, handlers
from data.departures import DEPARTED
from data.engine import Transaction

NAMED = next(one for one in declared(ConductSettings) if one.name == "handlers")


async def present(tx: Transaction, guild_id: int) -> Collection[int]:
    """Return who is taken to be here, since they handle reports by name."""
    return (await read_settings(tx, guild_id, ConductSettings)).handlers or ()


async def left(ground: Ground, guild_id: int, user_id: int) -> None:
    """Let go of what somebody who left looked after; where too few are left, the contact outside hears of it."""
    async with ground.database.write() as tx:
        chosen = await read_settings(tx, guild_id, ConductSettings)
        if not chosen.is_begun:
            return
        who = ground.vault.blind(DEPARTED, guild_id, user_id)
        await departures.put(tx, guild_id, who, at=ground.clock.now())
        named = chosen.handlers or ()
        handled = user_id in await access.handlers(tx, guild_id)
        claimed = await cases.unclaim_all(tx, guild_id, access.viewer_of(ground, guild_id, user_id).handler)
        await handlers.remove(tx, guild_id, user_id)
        if user_id in named:
            rest = tuple(id for id in named if id != user_id) or None
            await write_setting(tx, guild_id, NAMED, rest, at=ground.clock.now())
        for case_id in claimed:
            await audit.note(ground, tx, guild_id, "unclaimed", case_id=case_id)
            await telling.tell(ground, tx, guild_id, case_id, "handlers")
        if handled or claimed:
            remaining = [id for id in await access.handlers(tx, guild_id) if id != user_id]
            if len(remaining) < NEEDED:
                await telling.tell(ground, tx, guild_id, telling.NO_CASE, "outside")
