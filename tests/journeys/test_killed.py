"""kill -9 between each two steps of a greeting: it arrives, once."""

from __future__ import annotations

import pytest

from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth

MESSAGES = "/channels/{channel_id}/messages"


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community that greets, with Hearth running as a process of its own."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    await hearth.start_child()
    return guild


def greetings(sandbox: Sandbox, guild: Guild) -> int:
    """How many messages the bot has posted for all to see."""
    posted = guild.channel("welcome").messages.values()
    return sum(message.author is sandbox.world.bot for message in posted)


async def greeted_once_after_a_restart(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    """Kill Hearth, start it again, and let a second newcomer prove that it has caught up."""
    await hearth.kill()
    sandbox.faults.clear()
    await hearth.start_child()
    ada = next(person for person in sandbox.people.values() if person.name == "Ada")
    await hearth.time_passes_until(lambda: greetings(sandbox, guild) >= 1)
    ben = sandbox.person("Ben")
    await ben.joins(guild)
    await hearth.time_passes_until(lambda: greetings(sandbox, guild) >= 2)

    await ben.sees("\u2068Ben\u2069", in_=guild.channel("welcome"))
    await ada.presses("Show me first steps", on=await ada.sees("\u2068Ada\u2069"))
    assert greetings(sandbox, guild) == 2


async def test_killed_while_somebody_joins(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    await sandbox.person("Ada").joins(guild)
    await greeted_once_after_a_restart(sandbox, hearth, guild)


async def test_killed_before_somebody_joins(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    await hearth.kill()
    await sandbox.person("Ada").joins(guild)
    await greeted_once_after_a_restart(sandbox, hearth, guild)


async def test_killed_before_discord_took_the_greeting(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    sandbox.faults.refuse("POST", MESSAGES, status=503, times=100)
    await sandbox.person("Ada").joins(guild)
    await hearth.soon(hearth.has_logged("reason=Discord did not take it"))
    await greeted_once_after_a_restart(sandbox, hearth, guild)


async def test_killed_after_discord_took_it_and_before_it_answered(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    sandbox.faults.slow(600, "POST", MESSAGES)
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    await hearth.soon(ada.sees("\u2068Ada\u2069"))
    await greeted_once_after_a_restart(sandbox, hearth, guild)


async def test_killed_right_after_discord_answered(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    async def killed() -> None:
        await ada.sees("\u2068Ada\u2069")
        await hearth.kill()

    await hearth.soon(killed())
    await greeted_once_after_a_restart(sandbox, hearth, guild)
