"""Replies that handlers use again and again: sealed, shared among a community's handlers, without any case."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.service import access, sealing
from data import saved_replies as store
from data.engine import Transaction
from data.saved_replies import SavedReply

MOST = 20
"""As many as can be chosen from in one list, beside those that Hearth brings along."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One saved reply."""

    id: str
    title: str
    words: str


async def all_of(ground: Ground, presser: Presser) -> list[Reply]:
    """Return the replies of a community, the earliest first."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        rows = await store.of_guild(tx, handler.guild_id)
        held = await sealing.unseal_all(ground, tx, handler.guild_id, [one.record_id for one in rows])
    return [
        Reply(one.id, held[one.record_id]["title"], held[one.record_id]["words"])
        for one in rows
        if one.record_id in held
    ]


async def add(ground: Ground, tx: Transaction, presser: Presser, title: str, words: str) -> None:
    """Save a reply. Raises Problem where there are as many as fit."""
    handler = await access.enter(ground, tx, presser)
    if len(await store.of_guild(tx, handler.guild_id)) >= MOST:
        raise Problem(text("conduct-saved-replies-full", most=MOST))
    told = {"title": title, "words": words}
    record_id = await sealing.seal(ground, tx, handler.guild_id, sealing.REPLY, told)
    await store.add(tx, SavedReply(new_id(), handler.guild_id, record_id, ground.clock.now()))


async def remove(ground: Ground, presser: Presser, reply_id: str) -> None:
    """Remove a reply; what was sent with it stays."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        record_id = await store.remove(tx, handler.guild_id, reply_id)
        if record_id is not None:
            await sealing.forget(ground, tx, handler.guild_id, [record_id])
