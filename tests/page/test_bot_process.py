"""The bot's process: what it is given, what it says, and how it ends."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from sandbox.bot_process import BotProcess

SAYS = "import os, signal, sys\n"
PATIENT = f"""{SAYS}
def end(*_):
    print("bye", flush=True)
    sys.exit(0)
signal.signal(signal.SIGTERM, end)
print("up", flush=True)
signal.pause()"""
DEAF = f"""{SAYS}
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("up", flush=True)
while True:
    signal.pause()"""


def process(program: str, lines: list[str], **env: str) -> BotProcess:
    """A process that runs a small program in the bot's place."""
    return BotProcess(
        api_url="http://127.0.0.1:1/api/v10",
        clock_url="http://127.0.0.1:1/clock",
        token="sandbox.test",
        env=env,
        command=(sys.executable, "-c", program),
        cwd=Path.cwd(),
        on_line=lines.append,
    )


async def test_it_gets_the_sandboxs_addresses_and_nothing_of_a_real_bot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "a real one")
    monkeypatch.setenv("DATABASE_URL", "postgresql://a/real/one")
    lines: list[str] = []
    bot = process(
        SAYS + "print([os.environ[n] for n in ('DISCORD_TOKEN', 'DATABASE_URL', 'EXTRA')])", lines, EXTRA="é"
    )
    await bot.start()
    assert await bot.ended() == 0
    assert lines == ["['sandbox.test', '', 'é']"]


async def test_stopping_lets_it_finish() -> None:
    lines: list[str] = []
    bot = process(PATIENT, lines)
    await bot.start()
    await until_up(bot, lines)
    assert await bot.stop() == 0
    assert lines == ["up", "bye"]
    assert bot.state == "stopped"
    assert bot.pid is None


async def test_killing_does_not() -> None:
    lines: list[str] = []
    bot = process(PATIENT, lines)
    await bot.start()
    await until_up(bot, lines)
    assert await bot.kill() == -9
    assert lines == ["up"]


async def test_what_does_not_stop_is_killed_and_that_is_said() -> None:
    lines: list[str] = []
    bot = process(DEAF, lines)
    await bot.start()
    await until_up(bot, lines)
    assert await bot.stop(seconds=0.1) == -9
    assert lines[-1] == "The bot did not stop within 0 seconds and was killed."


async def test_it_can_be_started_again() -> None:
    lines: list[str] = []
    bot = process("print('hello')", lines)
    for _ in range(2):
        await bot.start()
        await bot.ended()
    assert lines == ["hello", "hello"]
    assert bot.starts == 2


async def until_up(bot: BotProcess, lines: list[str]) -> None:
    """Wait until the program has said that it is up."""
    up = asyncio.Event()
    heard = bot.on_line

    def hear(line: str) -> None:
        heard(line)
        up.set()

    bot.on_line = hear
    if not lines:
        await asyncio.wait_for(up.wait(), 10)
