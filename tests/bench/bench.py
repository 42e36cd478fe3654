"""What a benchmark gets: how big to be, stages to play on, and a way to measure all three bots alike."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from tests.bench.bots import BOTS, Bot
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
        self, what: str, measure: Callable[[Bot], Awaitable[Sequence[Round]]], bots: Sequence[Bot] = BOTS
    ) -> Compared:
        """Let `measure` play its rounds with each bot; return the medians of what they measured."""
        medians: dict[str, Round] = {}
        for bot in bots:
            self.say(f"{what}: {bot.name}")
            rounds = await measure(bot)
            medians[bot.name] = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
        return Compared(medians)


@dataclass(frozen=True, slots=True)
class Compared:
    """The medians of each bot, by its name and then by what was measured."""

    medians: Mapping[str, Round]

    def line(self, measured: str, name: str, unit: str, aim: str = "") -> Measurement:
        """Return the table's line for one of the things that were measured."""
        hearth, bare, lean = (self.medians.get(bot.name, {}).get(measured) for bot in BOTS)
        return Measurement(name, unit, hearth, bare, lean, aim)
