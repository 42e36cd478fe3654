"""What a benchmark gets: how big to be, stages to play on, and a way to measure all three bots alike."""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from tests.bench.bots import BARE, BOTS, HEARTH, LEAN, Bot
from tests.bench.measurement import Measurement
from tests.bench.stage import Stage, stage

Size = TypeVar("Size")
Round = Mapping[str, float]
"""What one round measured, by name."""

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Bench:
    """One run. `quick` asks every benchmark to be as small as it can be and still go through all its steps."""

    quick: bool = False
    began: float = field(default_factory=time.monotonic)

    @property
    def rounds(self) -> int:
        """How often each thing is measured; the median counts."""
        return 1 if self.quick else ROUNDS

    def size(self, whole: Size, quick: Size) -> Size:
        """Return one of the two, by the kind of run."""
        return quick if self.quick else whole

    def say(self, words: str) -> None:
        """Tell whoever waits what is being measured."""
        print(f"{time.monotonic() - self.began:5.0f} s  {words}", file=sys.stderr, flush=True)

    @asynccontextmanager
    async def stage(self, bot: Bot, *, members: int = 1) -> AsyncIterator[Stage]:
        """Open a sandbox with a community of `members` and a folder for Hearth's data, until the block ends."""
        with tempfile.TemporaryDirectory(prefix="hearth-bench-") as folder:
            async with stage(bot, Path(folder), members=members) as opened:
                yield opened

    async def compare(
        self, what: str, play: Callable[[Bot], AsyncGenerator[Round, None]], bots: Sequence[Bot] = BOTS
    ) -> Compared:
        """Let the bots play round after round in turns; return the medians of what was measured.

        In turns, so that whatever else this machine does in between meets all of them alike; in a quick run at
        once. `play` opens a stage for one bot and yields one round after the other, for ever.
        """
        measured: dict[Bot, list[Round]] = {bot: [] for bot in bots}
        async with AsyncExitStack() as open_stages:
            playing = {bot: await open_stages.enter_async_context(aclosing(play(bot))) for bot in bots}

            async def one_round(number: int, bot: Bot) -> None:
                self.say(f"{what}: {bot.name}, round {number + 1} of {self.rounds}")
                measured[bot].append(await anext(playing[bot]))

            for number in range(self.rounds):
                if self.quick:  # that they run is all that is asked
                    await asyncio.gather(*(one_round(number, bot) for bot in bots))
                    continue
                for bot in bots:
                    await one_round(number, bot)
        return Compared(
            {
                bot: {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
                for bot, rounds in measured.items()
            }
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """The medians of each bot, by what was measured."""

    medians: Mapping[Bot, Round]

    def line(self, measured: str, name: str, unit: str, aim: str = "", *, hearth: Bot = HEARTH) -> Measurement:
        """Return the table's line for one of the things that were measured.

        `hearth` is which of the bots stands in Hearth's column, where there are several Hearths.
        """
        of_hearth, of_bare, of_lean = (self.medians.get(bot, {}).get(measured) for bot in (hearth, BARE, LEAN))
        return Measurement(name, unit, of_hearth, of_bare, of_lean, aim)
