"""Starting where something is missing or Discord is away, and stopping in the middle of work."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from sandbox.server import Sandbox
from tests.hearth import Hearth

ROOT = Path(__file__).resolve().parents[2]
MESSAGES = "/channels/{channel_id}/messages"


async def test_without_a_token_it_says_so_in_one_sentence(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "DISCORD_TOKEN": "",
        "HEARTH_DATA_DIR": str(tmp_path / "data"),
        "PYTHONPATH": str(ROOT),
    }
    bot = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=tmp_path,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await bot.communicate()

    assert bot.returncode == 2
    assert said.decode().count("\n") == 1
    assert "DISCORD_TOKEN is not set" in said.decode()
    assert list(tmp_path.iterdir()) == []


async def test_stopping_finishes_what_is_in_hand(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome = guild.add_text_channel("welcome")
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    child = await hearth.start_child()
    sandbox.faults.slow(0.3, "POST", MESSAGES)
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    await hearth.soon(ada.sees("\u2068Ada\u2069", in_=welcome))

    assert await child.stop() == 0
    await hearth.start_child()
    ben = sandbox.person("Ben")
    await ben.joins(guild)
    await hearth.time_passes_until(lambda: any("Ben" in one.content for one in welcome.messages.values()))

    assert len([one for one in welcome.messages.values() if one.author is sandbox.world.bot]) == 2


async def test_discord_is_away_when_it_starts(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome = guild.add_text_channel("welcome")
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    sandbox.faults.begin_outage()
    await hearth.start_child(connected=False)
    await hearth.has_logged("failed and will be started again name=login")
    sandbox.faults.end_outage()
    await sandbox.world.wait_for(lambda: sandbox.gateway.connected > 0, timeout=20)
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    await hearth.soon(ada.sees("\u2068Ada\u2069", in_=welcome))
    hearth.child_log.clear()  # the outage was logged as an error, as it should be
