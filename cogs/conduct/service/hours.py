"""When a handler wants to hear of news: their hours, and a switch to hear of nothing for a while."""

from __future__ import annotations

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.service import access
from data import handlers as store
from data.engine import Transaction
from data.handlers import Hours


async def mine(ground: Ground, presser: Presser) -> Hours | None:
    """Return what this handler wishes; None without a word from them, which means at any time."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        return (await store.of_people(tx, handler.guild_id, [handler.user_id])).get(handler.user_id)


async def switch(ground: Ground, presser: Presser, *, off: bool) -> None:
    """Hear of nothing for a while, or again. Hours stay as they are."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        before = (await store.of_people(tx, handler.guild_id, [handler.user_id])).get(handler.user_id)
        zone, from_hour, to_hour = (
            (before.zone, before.from_hour, before.to_hour) if before else (None, None, None)
        )
        now = ground.clock.now()
        wish = Hours(handler.guild_id, handler.user_id, off, zone, from_hour, to_hour, now)
        await store.put(tx, wish)


async def choose(
    ground: Ground, tx: Transaction, presser: Presser, zone: str, from_hour: int, to_hour: int
) -> None:
    """Hear of news between two hours of a time zone alone. Raises Problem where the hours are the same."""
    if from_hour == to_hour:
        raise Problem(text("conduct-hours-same"))
    handler = await access.enter(ground, tx, presser)
    now = ground.clock.now()
    await store.put(tx, Hours(handler.guild_id, handler.user_id, False, zone, from_hour, to_hour, now))


async def at_any_time(ground: Ground, presser: Presser) -> None:
    """Hear of news at any time again; nothing stays written down."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        await store.remove(tx, handler.guild_id, handler.user_id)
