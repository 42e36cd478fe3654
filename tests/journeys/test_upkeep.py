"""What the platform does by itself, day after day."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from bot.upkeep import SWEEP
from data.engine import Database
from data.jobs import jobs
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually


async def sweeps(database: Database) -> list[str]:
    """Return the states of the promised sweeps, the earliest first."""
    async with database.read() as tx:
        return list(
            (await tx.execute(select(jobs.c.state).where(jobs.c.kind == SWEEP).order_by(jobs.c.due_at))).scalars()
        )


async def test_the_vault_is_swept_every_day_also_over_restarts(sandbox: Sandbox, hearth: Hearth) -> None:
    sandbox.world.add_guild("Rainbow OSPO").add_text_channel("lobby")
    app = await hearth.start()
    assert await sweeps(app.ground.database) == ["waiting"]
    for day in range(1, 3):
        sandbox.clock.advance(24 * 3600)

        async def swept(so_far: int = day) -> bool:
            return await sweeps(app.ground.database) == ["done"] * so_far + ["waiting"]

        await eventually(swept)
    await hearth.stop()
    app = await hearth.start()
    assert await sweeps(app.ground.database) == ["done", "done", "waiting"]


async def test_what_was_settled_long_ago_is_forgotten(sandbox: Sandbox, hearth: Hearth) -> None:
    sandbox.world.add_guild("Rainbow OSPO").add_text_channel("lobby")
    app = await hearth.start()
    sandbox.clock.advance(24 * 3600)

    async def swept_once() -> bool:
        return await sweeps(app.ground.database) == ["done", "waiting"]

    await eventually(swept_once)
    sandbox.clock.advance(91 * 24 * 3600)

    async def old_is_gone() -> bool:
        async with app.ground.database.read() as tx:
            oldest = (
                await tx.execute(select(func.min(jobs.c.settled_at)).where(jobs.c.kind == SWEEP))
            ).scalar_one()
        return oldest is not None and sandbox.clock.now() - oldest < timedelta(days=90)

    await eventually(old_is_gone)
    assert await sweeps(app.ground.database) == ["done", "waiting"]
