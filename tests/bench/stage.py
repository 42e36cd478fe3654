"""A sandbox with one community and one bot in a process of its own: what benchmarks play on.

Invariants:
- The sandbox lives in this process and the bot in another, so that neither waits for the other's event loop.
- A time begins when the sandbox has told the bot and ends when the sandbox has its answer.
- Time that a bot did not answer at all counts in full; it is not left out.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path

import psutil

from sandbox.bot_process import BotProcess
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.messages import Message
from tests.bench.bots import READY, Bot
from tests.hearth import Hearth

START_SECONDS = 60.0
"""How long a bot may take to start. discord.py asks for 100,000 members one thousand at a time."""

BETWEEN_GREETINGS = 60.0
"""Seconds of the features' time between two newcomers, so that each is greeted at once and alone."""

QUIET_SECONDS = 0.1
"""A bot that used no processor time for this long has nothing left to do."""


class Stage:
    """One community, Ada in it, and one bot beside it."""

    def __init__(self, bot: Bot, sandbox: Sandbox, folder: Path, *, members: int) -> None:
        self.bot = bot
        self.sandbox = sandbox
        self.world = sandbox.world
        self.guild = self.world.add_guild("Benchmark")
        self.channel = self.guild.add_text_channel("welcome")
        self.ada = sandbox.person("Ada")
        self.guild.join(self.ada.user)
        if members > len(self.guild.members):
            self.guild.add_members(members - len(self.guild.members))
        self.hearth = Hearth(sandbox, folder)
        self.process: BotProcess | None = None
        self._began_at = self._ready_at = 0.0
        self._numbers = itertools.count(1)

    async def set_welcome_channel(self, *, bare_greets: bool = False) -> None:
        """Tell Hearth where to greet from its next start on; the bare bots only do so where it is asked for."""
        if bare_greets:
            self.hearth.environment["BARE_GREETS_IN"] = str(self.channel.id)
        if self.bot.is_hearth:
            await self.hearth.sets(self.guild.id, "welcome.channel", self.channel.id)

    @property
    def database_file(self) -> Path:
        """Where Hearth keeps its rows."""
        return Path(self.hearth.environment["HEARTH_DATA_DIR"]) / "hearth.sqlite3"

    async def start(self) -> float:
        """Start the bot and use its command as soon as it is on the line; return the seconds until the answer."""
        self._ready_at = 0.0
        self.process = BotProcess(
            api_url=self.sandbox.api_url,
            clock_url=self.sandbox.clock_url,
            token=self.sandbox.token,
            env=self.hearth.environment,
            command=self.bot.command,
            on_line=self._heard,
            on_change=self.world.changed,
        )
        self._began_at = time.perf_counter()
        await self.process.start()
        await self._until(self.on_the_line)
        await self.answer_to(self.ada.uses("start", in_=self.channel, wait=False))
        return time.perf_counter() - self._began_at

    async def ready(self) -> float:
        """Wait until discord.py calls the bot that was started ready; return the seconds from the start."""
        await self._until(lambda: self._ready_at > 0)
        return self._ready_at - self._began_at

    def on_the_line(self) -> bool:
        """Tell whether the bot is connected and its command is known."""
        return self.sandbox.gateway.connected > 0 and self.world.application.command("start") is not None

    async def stop(self) -> None:
        """Stop the bot and wait until its process has ended."""
        if self.process is not None:
            await self.process.stop()
            await self.world.wait_for(lambda: self.sandbox.gateway.connected == 0)
        self.process = None

    async def answer_to(self, deed: Coroutine[None, None, Answer]) -> float:
        """Do something with `wait=False` and return the seconds until the bot had answered, or failed to."""
        interaction = (await deed).interaction
        began = time.perf_counter()
        await self.world.wait_for(lambda: interaction.state in ("answered", "failed"), timeout=START_SECONDS)
        return time.perf_counter() - began

    async def start_command(self) -> float:
        """Let Ada use `/start`; return the seconds until it was answered."""
        return await self.answer_to(self.ada.uses("start", in_=self.channel, wait=False))

    async def commands_at_rate(self, count: int, a_second: float) -> list[float]:
        """Let Ada use `/start` at a steady rate, with or without her answers; return the seconds of each."""
        waiting = []
        async for _ in _beats(count, a_second):
            waiting.append(asyncio.create_task(self.start_command()))
        return await asyncio.gather(*waiting)

    def newcomer(self) -> Person:
        """Return somebody who has not joined yet."""
        return self.sandbox.person(f"Newcomer {next(self._numbers)}")

    def join_at_once(self, count: int) -> None:
        """Let many people join in the same instant."""
        for user in [self.newcomer().user for _ in range(count)]:
            self.guild.join(user)

    async def join_at_rate(self, count: int, a_second: float) -> None:
        """Let people join one after the other, at a steady rate."""
        users = [self.newcomer().user for _ in range(count)]
        async for number in _beats(count, a_second):
            self.guild.join(users[number])

    async def greeting_of(self, newcomer: Person) -> float:
        """Let somebody join when no other greeting is near; return the seconds until a message names them."""
        self.sandbox.clock.advance(BETWEEN_GREETINGS)
        await self.settled()
        began = time.perf_counter()
        await newcomer.joins(self.guild)
        await self.world.wait_for(lambda: self._names(newcomer), timeout=START_SECONDS)
        return time.perf_counter() - began

    async def settled(self) -> None:
        """Return when the bot has nothing left to do, and let go of what was said so far."""
        used = -1.0
        while (now := self.processor_seconds()) != used:
            used = now
            await asyncio.sleep(QUIET_SECONDS)
        self.channel.messages.clear()
        self.channel.ephemeral.clear()
        self.world.interactions.clear()

    def megabytes(self) -> float:
        """Return the memory that the bot's process holds (resident set, 10^6 bytes)."""
        assert self.process is not None
        assert self.process.pid is not None
        return float(psutil.Process(self.process.pid).memory_info().rss) / 1e6

    def processor_seconds(self) -> float:
        """Return how long the bot's process has been at work: what it costs, however busy the machine is."""
        assert self.process is not None
        assert self.process.pid is not None
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)

    def _names(self, newcomer: Person) -> Message | None:
        newest = next(reversed(self.channel.messages.values()), None)
        return newest if newest is not None and newcomer.name in newest.text else None

    def _heard(self, line: str) -> None:
        if READY in line:
            self._ready_at = time.perf_counter()
            self.world.changed()

    async def _until(self, condition: Callable[[], bool]) -> None:
        process = self.process
        assert process is not None

        def met() -> bool:
            if process.state == "stopped":
                raise RuntimeError(f"the {self.bot.name} bot ended:\n" + "\n".join(process.lines))
            return condition()

        try:
            await self.world.wait_for(met, timeout=START_SECONDS)
        except TimeoutError:
            said = "\n".join(process.lines)
            raise RuntimeError(f"the {self.bot.name} bot is not there after {START_SECONDS} s:\n{said}") from None


@asynccontextmanager
async def stage(bot: Bot, folder: Path, *, members: int = 1) -> AsyncIterator[Stage]:
    """Open a sandbox with a community of `members`; `folder` is where Hearth keeps its data."""
    sandbox = await Sandbox.start(port=0)
    sandbox.world.traffic.recording = False
    sandbox.gateway.member_requests.full_list_seconds = 0  # the bare bot asks for everybody at every start
    opened = Stage(bot, sandbox, folder, members=members)
    try:
        yield opened
    finally:
        await opened.stop()
        await sandbox.close()


async def _beats(count: int, a_second: float) -> AsyncIterator[int]:
    """Count from 0 at a steady rate; beats that come late are followed by quicker ones."""
    loop = asyncio.get_running_loop()
    start = loop.time()
    for number in range(count):
        await asyncio.sleep(max(0.0, start + number / a_second - loop.time()))
        yield number
