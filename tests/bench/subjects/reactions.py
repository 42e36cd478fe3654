"""How soon reactions that people made under a welcome board while Hearth was away are caught up at its start."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Sequence
from datetime import UTC, datetime

from sqlalchemy import func, select

from bot.kernel.ids import new_id
from cogs.board.rules import GIVEN
from data import boards, role_gifts
from data.boards import Entry
from data.engine import Database
from data.migrate import migrate
from sandbox.world.messages import Draft
from tests.bench.bench import Bench, Round
from tests.bench.bots import HEARTH, Bot
from tests.bench.measurement import Measurement
from tests.bench.registry import subject
from tests.bench.stage import Stage

SNAKE = "🐍"


@subject("reactions", "Reactions that were made while Hearth was away, counted from its start")
async def reactions(bench: Bench) -> Sequence[Measurement]:
    crowd = bench.size(10_000, 100)

    async def play(bot: Bot) -> AsyncGenerator[Round, None]:
        while True:
            async with bench.stage(bot) as stage:
                yield await _caught_up(stage, crowd)

    caught_up = await bench.compare(f"{crowd:,} reactions", play, bots=(HEARTH,))
    return [
        caught_up.line("written", f"{crowd:,} reactions, until all are written down", "s"),
        caught_up.line("given", f"{crowd:,} reactions, until all roles are given (without Discord's limits)", "s"),
    ]


async def _caught_up(stage: Stage, crowd: int) -> Round:
    role = stage.guild.add_role("Python")
    message = stage.channel.post(stage.world.bot, Draft(content="Choose roles that suit you"))
    message.add_reactors(SNAKE, stage.guild.add_members(crowd).ids)
    await migrate(stage.hearth.config.database)
    database = await Database.open(stage.hearth.config.database)
    guild_id, board_id, now = stage.guild.id, new_id(), datetime.now(UTC)
    async with database.write() as tx:
        await boards.add(tx, guild_id, board_id, at=now)
        await boards.put_channel(tx, guild_id, board_id, stage.channel.id)
        entry = Entry(new_id(), board_id, 0, role.id, "Python", "interest", SNAKE, None)
        await boards.put_entry(tx, guild_id, entry)
        await boards.note_up(tx, guild_id, board_id, message_id=message.id, shown=1)
    try:
        began = time.perf_counter()
        await stage.start()
        written = await _until(database, guild_id, crowd, began)
        return {"written": written, "given": await _until(database, guild_id, crowd, began, state=GIVEN)}
    finally:
        await database.close()


async def _until(
    database: Database, guild_id: int, crowd: int, began: float, *, state: str | None = None
) -> float:
    """Return the seconds from `began` until so many wishes stand, or so many of a certain state."""
    gifts = role_gifts.role_gifts
    wanted = [gifts.c.guild_id == guild_id, *([gifts.c.state == state] if state else [])]
    while True:
        async with database.read() as tx:
            if (await tx.execute(select(func.count()).where(*wanted))).scalar_one() >= crowd:
                return time.perf_counter() - began
        await asyncio.sleep(0.05)
