"""The composition root: opens the parts in order, runs them, closes them in reverse.

Invariants: nothing is opened before the configuration has been found whole; stopping finishes what is in
hand before anything that it stands on is closed.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack
from functools import partial
from types import TracebackType

import aiohttp
import discord

from bot import upkeep
from bot.client import HearthClient, point_at
from bot.config import Config
from bot.discordkit.delivery import Errand
from bot.discordkit.localizer import Localizer
from bot.feature import Feature, JobKind
from bot.foreign_clock import ForeignClock
from bot.forges.house import open_forges
from bot.ground import Ground
from bot.jobs import Handler, Worker
from bot.kernel.clock import Clock, SystemClock
from bot.kernel.problems import OperatorProblem
from bot.lease import GatewayLease
from bot.outside import Outside
from bot.supervise import keep_running
from bot.vault import MasterKeys, Vault, look_over
from bot.web_pages import Around
from cogs.applications.feature import FEATURE as APPLICATIONS
from cogs.board.feature import FEATURE as BOARD
from cogs.conduct.feature import FEATURE as CONDUCT
from cogs.decisions.feature import FEATURE as DECISIONS
from cogs.events.feature import FEATURE as EVENTS
from cogs.followup.feature import FEATURE as FOLLOWUP
from cogs.greeters.feature import FEATURE as GREETERS
from cogs.guide.feature import FEATURE as GUIDE
from cogs.introductions.feature import FEATURE as INTRODUCTIONS
from cogs.issues.feature import FEATURE as ISSUES
from cogs.learn.feature import FEATURE as LEARN
from cogs.mentors.feature import FEATURE as MENTORS
from cogs.privacy.feature import FEATURE as PRIVACY
from cogs.profile.feature import FEATURE as PROFILE
from cogs.setup.feature import FEATURE as SETUP
from cogs.staff.feature import FEATURE as STAFF
from cogs.texts.feature import FEATURE as TEXTS
from cogs.thanks.feature import FEATURE as THANKS
from cogs.updates.feature import FEATURE as UPDATES
from cogs.welcome.feature import FEATURE as WELCOME
from cogs.wording.feature import FEATURE as WORDING
from data.engine import Database
from data.jobs import Job
from data.migrate import migrate

log = logging.getLogger(__name__)

FEATURES: tuple[Feature, ...] = (
    WELCOME,
    GREETERS,
    BOARD,
    INTRODUCTIONS,
    ISSUES,
    MENTORS,
    EVENTS,
    LEARN,
    THANKS,
    WORDING,
    DECISIONS,
    APPLICATIONS,
    FOLLOWUP,
    PROFILE,
    GUIDE,
    CONDUCT,
    PRIVACY,
    SETUP,
    STAFF,
    TEXTS,
    UPDATES,
)
GRACE = 10.0
"""Seconds that stopping gives what is in hand."""


class App:
    """Hearth, opened. Use as `async with App(config) as app: await app.run()`."""

    def __init__(self, config: Config, features: tuple[Feature, ...] = FEATURES) -> None:
        self.config = config
        self.features = features
        self._closing = AsyncExitStack()
        self._stop = asyncio.Event()

    async def __aenter__(self) -> App:
        try:
            await self._open()
        except BaseException:
            await self._closing.aclose()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._closing.aclose()

    async def _open(self) -> None:
        config = self.config
        if not config.token:
            raise OperatorProblem(
                "DISCORD_TOKEN is not set: put the bot's token into .env, or try Hearth without one "
                "with `python -m sandbox`."
            )
        master = MasterKeys.read(config.vault_key, config.vault_key_file, config.vault_old_keys)
        clock = await self._open_clock()
        database = await Database.open(config.database)
        self._closing.push_async_callback(database.close)
        keystore = await Database.open(config.keystore)
        self._closing.push_async_callback(keystore.close)
        await look_over(master, keystore, database)
        await migrate(config.database)
        self.ground = Ground(database, clock, await Vault.open(master, keystore, database))
        await upkeep.plan(self.ground)
        localizer = Localizer()
        outside = Outside(config.smtp_url, config.mail_from, local=bool(config.clock_url))
        forges = open_forges(config)
        self._closing.push_async_callback(forges.close)
        self.client = HearthClient(self.ground, localizer, self.features, outside, forges, config.web_base)
        self._closing.push_async_callback(self.client.close)
        self._lease = GatewayLease(database)
        self.worker = Worker(self.ground, self._handlers(localizer))
        self.client.presence.on_change = self.worker.connect
        if config.web_port:
            await self._open_web(localizer)
        database.on_promise = self.worker.wake
        if isinstance(clock, ForeignClock):
            clock.on_move = self.worker.wake

    async def _open_web(self, localizer: Localizer) -> None:
        from bot.web import WebServer  # loads the server, which most have no use for

        def name_of(guild_id: int) -> str | None:
            guild = self.client.get_guild(guild_id)
            return guild.name if guild is not None else None

        around = Around(partial(localizer.render, markdown=False), name_of)
        self.web = WebServer(self.ground, self.features, around)
        await self.web.open(self.config.web_host, int(self.config.web_port))
        self._closing.push_async_callback(self.web.close)

    async def _open_clock(self) -> Clock:
        if not self.config.clock_url:
            return SystemClock()
        clock = ForeignClock(self.config.clock_url)
        await clock.start()
        following = asyncio.create_task(clock.follow(), name="clock")
        self._closing.callback(following.cancel)
        return clock

    def _handlers(self, localizer: Localizer) -> dict[str, Handler]:
        """Give each declared kind of job the parts that it needs at hand."""

        def bind(kind: JobKind) -> Handler:
            def errand(job: Job) -> Errand:
                return Errand(job, self.ground, self.client.delivery, localizer)

            async def run(job: Job) -> None:
                await kind.run(errand(job))

            async def fall_back(job: Job) -> None:
                if kind.fallback is not None:
                    await kind.fallback(errand(job))

            return Handler(run, fall_back if kind.fallback else None, kind.stale_after, kind.only_connected)

        kinds = [upkeep.PLATFORM_JOBS, *(feature.jobs for feature in self.features)]
        return {name: bind(kind) for declared in kinds for name, kind in declared.items()}

    def stop(self) -> None:
        """Ask `run` to end once what is in hand is finished."""
        self._stop.set()

    async def run(self) -> None:
        """Connect to Discord and keep promises, until `stop` or a lost login.

        Raises OperatorProblem where Discord refuses the token or an intent.
        """
        serving = asyncio.create_task(self._serve(), name="serving")
        stopping = asyncio.create_task(self._stop.wait(), name="stop")
        try:
            await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if serving.done():
                serving.result()
        finally:
            stopping.cancel()
            serving.cancel()
            await asyncio.gather(serving, stopping, return_exceptions=True)

    async def _serve(self) -> None:
        """Log in, keep promises, and be connected whenever this process holds the gateway lease."""
        await keep_running("login", self._log_in)
        working = asyncio.create_task(keep_running("worker", self.worker.run), name="worker")
        try:
            await self._lease.hold_for(self._stay_connected)
        finally:
            self.worker.stop()
            await asyncio.wait({working}, timeout=GRACE)
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)

    async def _log_in(self) -> None:
        try:
            if self.config.api_url:
                await point_at(self.config.api_url)
            await self.client.log_in(self.config.token)
        except aiohttp.ClientConnectorError as error:
            if not self.config.api_url:
                raise
            raise OperatorProblem(f"DISCORD_API_URL: nothing answers at {self.config.api_url}.") from error
        except discord.LoginFailure as error:
            raise OperatorProblem(
                "DISCORD_TOKEN was refused by Discord: copy it again from the developer portal, page Bot."
            ) from error

    async def _stay_connected(self) -> None:
        try:
            await self.client.stay_connected()
        except discord.PrivilegedIntentsRequired as error:
            raise OperatorProblem(
                "Discord refused the Server Members intent: switch it on in the developer portal, page Bot, "
                "under Privileged Gateway Intents."
            ) from error
