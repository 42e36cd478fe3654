"""What decisions do once a day: release what has no name, tell staff what waits, forget what is over.

Invariant: it happens at a fixed hour, whatever was proposed or voted on and when.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.ground import Ground
from bot.kernel.findings import Finding
from bot.settings import read_settings
from cogs.decisions.rules import lifecycle
from cogs.decisions.service import box, promises, proposing, voting
from cogs.decisions.settings import DecisionsSettings
from data import communities, proposals, votes
from data.engine import Transaction

AT_ONCE = 200
NO_CHANNEL = "decisions-no-channel"


async def on_change(ground: Ground, guild_id: int) -> None:
    """Make the box of proposals ahead, where decisions are on."""
    async with ground.database.read() as tx:
        is_on = await proposing.is_on(ground, tx, guild_id)
    if is_on:
        await box.prepare(ground, guild_id, ground.clock.now())


async def every_day(ground: Ground) -> None:
    """Do the day's work in every community. Can be repeated."""
    now = ground.clock.now()
    async with ground.database.read() as tx:
        here = await communities.present(tx)
        waiting = await proposals.waiting_in(tx)
    for guild_id in here:
        await on_change(ground, guild_id)
        await _see_to_open(ground, guild_id)
    for guild_id in waiting:
        async with ground.database.write() as tx:
            await proposing.release(ground, tx, guild_id)
            if await proposing.count_to_look_at(ground, tx, guild_id):
                await promises.look(tx, guild_id, at=now)
    await _forget(ground)


async def findings(_ground: Ground, tx: Transaction, guild_id: int) -> Sequence[Finding]:
    """Say where decisions are on and have no channel."""
    chosen = await read_settings(tx, guild_id, DecisionsSettings)
    return [Finding(NO_CHANNEL)] if chosen.open and chosen.channel is None else []


async def any_to_look_at(ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether proposals wait for staff."""
    return await proposing.count_to_look_at(ground, tx, guild_id) > 0


async def _see_to_open(ground: Ground, guild_id: int) -> None:
    """Count what should have been counted, and rewrite the other boxes: a restored backup holds promises back."""
    async with ground.database.read() as tx:
        open_votes = await votes.in_states(tx, guild_id, (votes.OPEN,), most=AT_ONCE)
    for vote in open_votes:
        if not await voting.end(ground, guild_id, vote.id):
            await voting.stir(ground, guild_id, vote.id)


async def _forget(ground: Ground) -> None:
    now = ground.clock.now()
    while True:
        async with ground.database.write() as tx:
            old = await votes.with_old_boxes(tx, before=now - lifecycle.BOX_KEPT, most=AT_ONCE)
            for vote in old:
                await voting.destroy_box(ground, tx, vote)
            gone = await proposals.forget(tx, before=now - lifecycle.KEPT, most=AT_ONCE)
            for guild_id, records in gone.items():
                await ground.vault.forget(tx, guild_id, records, now=now)
        if not old and not gone:
            break
    async with ground.database.write() as tx:
        await votes.forget(tx, before=now - lifecycle.KEPT)
        for guild_id, key_id in await proposals.empty_boxes(tx, before=lifecycle.period_of(now)):
            await ground.vault.forget(tx, guild_id, [key_id], now=now)
