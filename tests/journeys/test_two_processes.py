"""Two processes on one database: one answers, and when it is killed the other takes over."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth

pytestmark = pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community that greets, with the first process connected."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    await hearth.start_child()
    return guild


@pytest.fixture
async def second(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> AsyncIterator[Hearth]:
    """A second process with the same settings, waiting for the gateway."""
    handle = Hearth(sandbox, Path(hearth.environment["HEARTH_DATA_DIR"]))
    handle.environment = hearth.environment
    await handle.start_child(connected=False)
    await handle.has_logged("another process holds the gateway lease")
    yield handle
    await handle.stop()
    assert not [line for line in handle.child_log if " ERROR " in line], "\n".join(handle.child_log)


async def test_one_answers_and_the_other_takes_over(
    sandbox: Sandbox, hearth: Hearth, second: Hearth, guild: Guild
) -> None:
    welcome = guild.channel("welcome")
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    await ada.joins(guild)
    await ada.presses("Show me first steps", on=await hearth.soon(ada.sees("\u2068Ada\u2069")))

    await hearth.kill()
    await second.has_logged("this process holds the gateway lease")
    await sandbox.world.wait_for(lambda: sandbox.gateway.connected == 1, timeout=20)
    await ben.joins(guild)
    await second.time_passes_until(lambda: any("Ben" in message.content for message in welcome.messages.values()))
    await ben.presses("Show me first steps", on=await ben.sees("\u2068Ben\u2069"))

    posted = [message for message in welcome.messages.values() if message.author is sandbox.world.bot]
    assert len(posted) == 2
