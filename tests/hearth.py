"""Hearth under test: the real app against a sandbox, in this process or as a child that can be killed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from sqlalchemy import func, select

from bot.app import FEATURES, App
from bot.config import Config, read_config
from bot.kernel.settings import declared
from bot.settings import groups_of, write_setting
from bot.upkeep import SWEEP
from data import communities, jobs, newcomers
from data.engine import Database
from data.migrate import migrate
from sandbox.bot_process import BotProcess
from sandbox.server import Sandbox
from tests.nursery import ForkedBot, can_fork

VAULT_KEY = "aGVhcnRoLXRlc3Qta2V5LWhlYXJ0aC10ZXN0LWtleSE="
SOON = timedelta(seconds=10)
"""The longest that Hearth gathers what belongs together; what it tries again, it first tries sooner."""
T = TypeVar("T")


class Hearth:
    """A handle on one Hearth and its data folder, over any number of starts."""

    def __init__(self, sandbox: Sandbox, folder: Path, **environment: str) -> None:
        self.sandbox = sandbox
        self.environment = {
            "DISCORD_TOKEN": sandbox.token,
            "DISCORD_API_URL": sandbox.api_url,
            "HEARTH_CLOCK_URL": sandbox.clock_url,
            "HEARTH_DATA_DIR": str(folder),
            "HEARTH_VAULT_KEY": VAULT_KEY,
            **environment,
        }
        self.features = FEATURES
        """What it is started with in this process; a test may give it a feature of its own."""
        self.forks = True
        """Whether a process of its own comes from the nursery (tests/nursery.py), or is started from nothing."""
        self.app: App | None = None
        self.child: BotProcess | None = None
        self.child_log: list[str] = []
        self._running: asyncio.Task[None] | None = None

    @property
    def config(self) -> Config:
        """The configuration that it is started with."""
        return read_config(self.environment, env_file=Path("no-such-file"))

    async def start(self) -> App:
        """Start in this process; return when it is connected and its commands are known."""
        self.app = App(self.config, self.features)
        started: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        async def running(app: App) -> None:
            async with app:
                started.set_result(None)
                await app.run()

        self._running = asyncio.create_task(running(self.app))
        await asyncio.wait({self._running, started}, return_when=asyncio.FIRST_COMPLETED)
        await self._online(self._running)
        return self.app

    async def stop(self) -> None:
        """Stop as SIGTERM does; return when all is closed."""
        if self.app is not None and self._running is not None:
            self.app.stop()
            await self._running
        if self.child is not None:
            await self.child.stop()
        self.app = self.child = self._running = None

    async def start_child(self, *, connected: bool = True) -> BotProcess:
        """Start as a process of its own; return when it is connected (or at once, if it will have to wait)."""
        self.child = (ForkedBot if self.forks and can_fork() else BotProcess)(
            api_url=self.sandbox.api_url,
            clock_url=self.sandbox.clock_url,
            token=self.sandbox.token,
            env=self.environment,
            on_line=self.child_log.append,
        )
        await self.child.start()
        if connected:
            await self._online(None)
        return self.child

    async def kill(self) -> None:
        """Kill the child as kill -9 does: nothing is finished, nothing is said."""
        if self.child is not None:
            await self.child.kill()
        self.child = None

    async def again(self, **meanwhile: float) -> None:
        """Kill the child, let time go by, such as `hours=25`, and start it anew; Discord works again."""
        await self.kill()
        self.sandbox.faults.clear()
        self.sandbox.clock.advance(timedelta(**meanwhile))
        await self.start_child()

    async def sets(self, guild_id: int, key: str, value: int | str | bool | tuple[int, ...] | None) -> None:
        """Set a setting as `/setup` would, for tests that are about something else."""
        groups = groups_of(self.features)
        setting = next(one for group in groups for one in declared(group) if one.key == key)
        await migrate(self.config.database)
        database = await Database.open(self.config.database)
        async with database.write() as tx:
            await write_setting(tx, guild_id, setting, value, at=self.sandbox.clock.now())
        await database.close()

    async def soon(self, comes: Awaitable[T]) -> T:
        """Wait for what comes in a moment, such as a greeting, and let the moments go by that Hearth waits for it.

        Time goes by just as far as to what Hearth has promised to do next, in so far as that is soon. It is for
        tests in which nothing else happens within these moments.
        """
        coming = asyncio.ensure_future(comes)
        clock, table = self.sandbox.clock, jobs.jobs
        try:
            async with self._database() as database:
                while not coming.done():
                    now = clock.now()
                    ahead = (jobs.WAITING, table.c.next_at > now, table.c.next_at <= now + SOON)
                    async with database.read() as tx:
                        due = (await tx.execute(select(func.min(table.c.next_at)).where(*ahead))).scalar()
                    if due is not None and not coming.done():
                        clock.advance(max(due - clock.now(), timedelta()))
                    await asyncio.wait({coming}, timeout=0.01)
            return await coming
        finally:
            coming.cancel()

    async def time_passes_until(self, holds: Callable[[], bool]) -> None:
        """Let the features' time go by, minute after minute, until `holds`: for what is tried again later."""

        async def later() -> bool:
            self.sandbox.clock.advance(60)
            return holds()

        await eventually(later)

    async def time_passes(self, **much: float) -> None:
        """Let the features' time go by, such as `hours=25`, and wait until Hearth has noticed.

        What is done after that is done in the new time for both sides.
        """
        self.sandbox.clock.advance(timedelta(**much))
        clock, then = self._app.ground.clock, self.sandbox.clock.now()

        async def noticed() -> bool:
            return clock.now() >= then

        await eventually(noticed)

    async def has_logged(self, words: str) -> None:
        """Wait until the child has printed a line with these words."""

        async def printed() -> bool:
            return any(words in line for line in self.child_log)

        await eventually(printed)

    async def has_met(self, guild_id: int, count: int) -> None:
        """Wait until Hearth has written down that many newcomers, waiting or greeted."""
        database = self._app.ground.database

        async def met() -> bool:
            async with database.read() as tx:
                return await newcomers.count_newcomers(tx, guild_id) >= count

        await eventually(met)

    async def knows_gone(self, guild_id: int, user_id: int) -> None:
        """Wait until Hearth has written down that a newcomer has left."""
        database = self._app.ground.database

        async def known() -> bool:
            async with database.read() as tx:
                newcomer = await newcomers.find_newcomer(tx, guild_id, user_id)
                return newcomer is not None and newcomer.left_at is not None

        await eventually(known)

    async def knows_community(self, guild_id: int) -> None:
        """Wait until Hearth has written down that it is in this community."""
        database = self._app.ground.database

        async def known() -> bool:
            async with database.read() as tx:
                return await communities.is_known(tx, guild_id)

        await eventually(known)

    async def has_planned(self, kind: str, *, waiting: bool = True) -> None:
        """Wait until a job of this kind waits, or none does any more."""
        database = self._app.ground.database

        async def planned() -> bool:
            async with database.read() as tx:
                due = await jobs.next_due(tx, (kind,), machine_now=datetime.now(UTC))
                return (due is not None) is waiting

        await eventually(planned)

    async def has_done_its_day(self) -> None:
        """Wait until what is done every day is done for today, and promised for a day to come.

        Were more time to go by in its midst, that would be promised for the day after, and not be done by then.
        """
        database = self._app.ground.database

        async def done() -> bool:
            async with database.read() as tx:
                due = await jobs.next_due(tx, (SWEEP,), machine_now=datetime.now(UTC))
                return due is not None and due > self.sandbox.clock.now()

        await eventually(done)

    async def has_settled(self, kind: str) -> None:
        """Wait until no job of this kind is to be kept any more, nor in hand."""
        database = self._app.ground.database

        async def settled() -> bool:
            async with database.read() as tx:
                table = jobs.jobs
                left = select(table.c.id).where(table.c.kind == kind, table.c.state == "waiting")
                return (await tx.execute(left)).first() is None

        await eventually(settled)

    async def has_dropped(self, dedupe_key: str) -> None:
        """Wait until this promise was looked at, and nothing was to be done for it."""
        database = self._app.ground.database

        async def dropped() -> bool:
            async with database.read() as tx:
                state = select(jobs.jobs.c.state).where(jobs.jobs.c.dedupe_key == dedupe_key)
                return str((await tx.execute(state)).scalar_one()) == "dropped"

        await eventually(dropped)

    @asynccontextmanager
    async def _database(self) -> AsyncIterator[Database]:
        """The database of Hearth, wherever it runs."""
        if self.app is not None:
            yield self.app.ground.database
            return
        database = await Database.open(self.config.database)
        try:
            yield database
        finally:
            await database.close()

    @property
    def _app(self) -> App:
        if self.app is None:
            raise AssertionError("Hearth is not running in this process")
        return self.app

    async def _online(self, running: asyncio.Task[None] | None) -> None:
        def ready() -> bool:
            if running is not None and running.done():
                running.result()
            return self.sandbox.gateway.connected > 0

        await self.sandbox.world.wait_for(ready, timeout=20)


async def eventually(holds: Callable[[], Awaitable[bool]], timeout: float = 10) -> None:
    """Wait until a condition outside the sandbox holds, such as one about rows."""
    async with asyncio.timeout(timeout):
        while not await holds():
            await asyncio.sleep(0.01)
