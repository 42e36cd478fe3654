"""A greeting with a picture, where Hearth may post words and no files: people are greeted all the same."""

from __future__ import annotations

import pytest

from data import own_words
from data.own_words import OwnPicture, OwnWords
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from tests.hearth import Hearth

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community whose greeting has a picture; Hearth runs, and tells staff what needs mending."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome, team = guild.add_text_channel("welcome"), guild.add_text_channel("team", private=True)
    team.allow(guild.bot_role, Permissions.VIEW_CHANNEL)
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await hearth.sets(guild.id, "community.staff_channel", team.id)
    app = await hearth.start()
    picture = OwnPicture("picture.png", PNG, "A wooden door, wide open")
    async with app.ground.database.write() as tx:
        own = OwnWords("Come in.", picture)
        await own_words.write(tx, guild.id, "greeting", "en", own, at=sandbox.clock.now())
    return guild


def by_hearth(sandbox: Sandbox, channel: GuildChannel) -> list[str]:
    """What Hearth has said in a channel."""
    return [one.content for one in channel.messages.values() if one.author is sandbox.world.bot]


async def test_where_no_files_may_be_posted_people_are_greeted_without_the_picture(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    welcome, team = guild.channel("welcome"), guild.channel("team")
    welcome.deny(guild.bot_role, Permissions.ATTACH_FILES)
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    greeting = await hearth.soon(ada.sees("Come in.", in_=welcome))
    assert greeting.attachments == []
    await hearth.has_planned("setup.tell")
    sandbox.clock.advance(301)
    await hearth.time_passes_until(lambda: bool(by_hearth(sandbox, team)))
    assert "Picture in the greeting" in by_hearth(sandbox, team)[0]
    assert "Attach Files" in by_hearth(sandbox, team)[0]

    welcome.allow(guild.bot_role, Permissions.ATTACH_FILES)
    ben = sandbox.person("Ben")
    await ben.joins(guild)
    await hearth.time_passes_until(lambda: len(by_hearth(sandbox, welcome)) == 2)
    (picture,) = next(reversed(welcome.messages.values())).attachments
    assert picture.description == "A wooden door, wide open"
    assert sum("Ada" in said for said in by_hearth(sandbox, welcome)) == 1
