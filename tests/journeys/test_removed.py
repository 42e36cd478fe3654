"""Removed from a community: what it left behind is erased after thirty days, and not sooner."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import communities
from bot.discordkit.delivery import Errand
from bot.jobs import TryAgain
from data import newcomers, settings
from data.jobs import Job
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community with a setting and a newcomer, and a second one that stays."""
    stays = sandbox.world.add_guild("Stays")
    await hearth.sets(stays.id, "welcome.channel", stays.add_text_channel("welcome").id)
    guild = sandbox.world.add_guild("Rainbow OSPO")
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    await hearth.start()
    await sandbox.person("Ada").joins(guild)
    await sandbox.person("Ben").joins(stays)
    await hearth.has_met(guild.id, 1)
    await hearth.has_met(stays.id, 1)
    await hearth.knows_community(guild.id)
    return guild


async def kept(hearth: Hearth, guild_id: int) -> tuple[int, int]:
    """How many newcomers and settings are kept of a community."""
    assert hearth.app is not None
    async with hearth.app.ground.database.read() as tx:
        return await newcomers.count_newcomers(tx, guild_id), len(await settings.of_guild(tx, guild_id))


async def test_a_removal_erases_after_thirty_days(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    other = next(one for one in sandbox.world.guilds.values() if one is not guild)
    guild.remove_bot()
    await hearth.has_planned("community.erase")
    sandbox.clock.advance(timedelta(days=29))
    assert await kept(hearth, guild.id) == (1, 1)
    sandbox.clock.advance(timedelta(days=2))

    async def gone() -> bool:
        return await kept(hearth, guild.id) == (0, 0)

    await eventually(gone)
    assert await kept(hearth, other.id) == (1, 1)


async def test_a_removal_while_hearth_is_away_is_noticed(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    await hearth.stop()
    guild.remove_bot()
    await hearth.start()

    await hearth.has_planned("community.erase")


async def test_coming_back_in_time_keeps_everything(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    guild.remove_bot()
    await hearth.has_planned("community.erase")
    guild.add_bot()
    await hearth.has_planned("community.erase", waiting=False)
    await hearth.time_passes(days=31)
    chi = sandbox.person("Chi")
    await chi.joins(guild)

    await chi.sees("\u2068Chi\u2069")
    assert await kept(hearth, guild.id) == (2, 1)


async def test_a_clock_that_was_set_back_only_puts_the_erasure_off(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    guild.remove_bot()
    await hearth.has_planned("community.erase")
    app = hearth.app
    assert app is not None
    job = Job("1" * 24, guild.id, communities.ERASE, {}, None, app.ground.clock.now(), 1, None, None)

    with pytest.raises(TryAgain) as put_off:
        await communities.erase(Errand(job, app.ground, app.client.delivery, app.client.localizer))

    assert put_off.value.after is not None
    assert put_off.value.after > timedelta(days=29)
    assert await kept(hearth, guild.id) == (1, 1)
