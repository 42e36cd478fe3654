"""What stands in the way of a setting is found, shown, and told to organisers once."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from sqlalchemy import select

from bot.app import FEATURES
from bot.ground import Ground
from bot.kernel.findings import Finding
from data import findings, jobs
from data.engine import Database, Transaction
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually

TOLD = "Hearth found"


@dataclass
class Place:
    """A community that greets, with a private staff channel and somebody who manages it."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    olga: Person
    team: GuildChannel
    welcome: GuildChannel

    async def standing(self) -> set[str]:
        """The kinds of findings that stand in the database."""
        database = await Database.open(self.hearth.config.database)
        try:
            async with database.read() as tx:
                return {one.key.split("|")[0] for one in await findings.of_guild(tx, self.guild.id)}
        finally:
            await database.close()

    async def finds(self, *kinds: str) -> None:
        """Wait until exactly these kinds of findings stand."""

        async def found() -> bool:
            return await self.standing() == set(kinds)

        await eventually(found)

    async def has_settled(self, kind: str) -> None:
        """Wait until no promise of this kind is left to keep."""
        database = await Database.open(self.hearth.config.database)
        waiting = select(jobs.jobs.c.id).where(jobs.jobs.c.kind == kind, jobs.jobs.c.state == "waiting")

        async def settled() -> bool:
            async with database.read() as tx:
                return (await tx.execute(waiting)).first() is None

        try:
            await eventually(settled)
        finally:
            await database.close()

    def told(self) -> list[str]:
        """What the staff channel was told."""
        return [message.content for message in self.team.messages.values() if TOLD in message.content]

    async def tells(self, times: int) -> None:
        """Wait until the staff channel was told that often."""
        await self.sandbox.world.wait_for(lambda: len(self.told()) == times)

    async def looks_everything_over(self) -> str:
        """Open the page as Olga, and return its words."""
        await self.olga.uses("setup", in_=self.welcome if not self.welcome.deleted else self.team)
        return (await self.olga.presses("Look everything over")).text


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community where all is well; Hearth is not started yet."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome = guild.add_text_channel("welcome")
    team = guild.add_text_channel("team", private=True)
    manager = guild.add_role("Manager", Permissions.MANAGE_GUILD)
    for role in (manager, guild.bot_role):
        team.allow(role, Permissions.VIEW_CHANNEL)
    olga = sandbox.person("Olga")
    guild.join(olga.user, roles=[manager])
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await hearth.sets(guild.id, "community.staff_channel", team.id)
    return Place(sandbox, hearth, guild, olga, team, welcome)


async def test_a_deleted_channel_is_told_once(place: Place) -> None:
    await place.hearth.start()
    place.welcome.remove()
    await place.finds("channel-gone")
    assert place.told() == []

    place.sandbox.clock.advance(300)
    message = await place.olga.sees("the channel that was chosen no longer exists", in_=place.team)
    assert "Choose another channel" in message.content
    assert not message.pinged
    page = await place.olga.presses("Open setup", on=message)
    assert page.private
    assert "One thing needs mending" in page.text

    await place.hearth.stop()
    await place.hearth.start()
    place.guild.add_text_channel("another").update(topic="new")
    assert "no longer exists" in await place.looks_everything_over()
    place.sandbox.clock.advance(86_400)
    await place.olga.uses("setup", in_=place.team)
    assert len(place.told()) == 1


async def test_what_was_mended_and_breaks_again_is_told_again(place: Place) -> None:
    await place.hearth.start()
    for times in (1, 2):
        place.welcome.deny(place.guild.bot_role, Permissions.SEND_MESSAGES)
        await place.finds("channel-closed")
        place.sandbox.clock.advance(300)
        await place.tells(times)
        place.welcome.allow(place.guild.bot_role, Permissions.SEND_MESSAGES)
        await place.finds()


async def test_what_is_mended_in_time_is_not_told(place: Place) -> None:
    await place.hearth.start()
    place.welcome.deny(place.guild.bot_role, Permissions.SEND_MESSAGES)
    await place.finds("channel-closed")
    place.welcome.allow(place.guild.bot_role, Permissions.SEND_MESSAGES)
    await place.finds()
    place.sandbox.clock.advance(600)

    assert "Nothing needs mending." in await place.looks_everything_over()
    assert place.told() == []


async def test_what_broke_while_hearth_was_away_is_found_at_start(place: Place) -> None:
    place.welcome.remove()
    await place.hearth.start()

    await place.finds("channel-gone")
    place.sandbox.clock.advance(300)
    await place.olga.sees(TOLD, in_=place.team)


async def test_a_kill_between_finding_and_telling_loses_nothing(place: Place) -> None:
    await place.hearth.start_child()
    place.welcome.remove()
    await place.finds("channel-gone")
    await place.hearth.kill()
    place.sandbox.clock.advance(300)
    await place.hearth.start_child()

    await place.olga.sees(TOLD, in_=place.team)
    assert len(place.told()) == 1


async def test_what_was_mended_while_hearth_was_away_is_not_told(place: Place) -> None:
    await place.hearth.start()
    place.welcome.deny(place.guild.bot_role, Permissions.SEND_MESSAGES)
    await place.finds("channel-closed")
    await place.hearth.stop()
    place.welcome.allow(place.guild.bot_role, Permissions.SEND_MESSAGES)
    place.sandbox.clock.advance(300)
    await place.hearth.start()

    await place.has_settled("setup.tell")
    assert place.told() == []


async def test_several_findings_are_told_together(place: Place) -> None:
    helpers = place.guild.add_role("Helpers")
    await place.hearth.sets(place.guild.id, "community.staff_role", helpers.id)
    await place.hearth.start()
    place.welcome.remove()
    await place.finds("channel-gone")
    place.sandbox.clock.advance(60)
    place.guild.remove_role(helpers)
    await place.finds("channel-gone", "role-gone")
    place.sandbox.clock.advance(240)

    message = await place.olga.sees("Hearth found 2 things", in_=place.team)
    assert "1. Staff role" in message.content or "1. Welcome channel" in message.content
    assert len(place.told()) == 1


async def test_a_staff_channel_that_all_can_read_is_told_nothing(place: Place) -> None:
    await place.hearth.start()
    place.team.allow(place.guild.everyone, Permissions.VIEW_CHANNEL)
    place.welcome.remove()
    await place.finds("channel-public", "channel-gone")
    place.sandbox.clock.advance(600)

    page = await place.looks_everything_over()
    assert "everybody in the server can read #team. It must be a private channel." in page
    assert "switch on Private Channel" in page
    assert place.told() == []

    place.team.deny(place.guild.everyone, Permissions.VIEW_CHANNEL)
    await place.finds("channel-gone")
    place.sandbox.clock.advance(300)
    await place.olga.sees(TOLD, in_=place.team)


async def test_without_a_staff_channel_it_stands_on_setup_alone(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Small place")
    hall = guild.add_text_channel("hall")
    olga = sandbox.person("Olga")
    guild.join(olga.user, roles=[guild.add_role("Manager", Permissions.MANAGE_GUILD)])
    await hearth.sets(guild.id, "welcome.channel", 4711)
    await hearth.start()
    sandbox.clock.advance(600)

    page = await olga.uses("setup", in_=hall)

    assert "One thing needs mending" in page.text
    assert not [m for c in guild.channels.values() for m in c.messages.values() if not m.ephemeral]


async def test_a_community_that_set_nothing_up_is_left_alone(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Quiet place")
    guild.update(features={"COMMUNITY", "GUILD_ONBOARDING"})
    hall = guild.add_text_channel("hall")
    olga = sandbox.person("Olga")
    guild.join(olga.user, roles=[guild.add_role("Manager", Permissions.MANAGE_GUILD)])
    await hearth.start()
    guild.add_text_channel("spare").remove()
    sandbox.clock.advance(600)

    await olga.uses("setup", in_=hall)
    page = await olga.presses("Look everything over")

    assert "Nothing is chosen yet" in page.text
    assert not [m for c in guild.channels.values() for m in c.messages.values() if not m.ephemeral]
    assert not [one for one in sandbox.world.traffic if one.route == "/guilds/{guild_id}/members"]


async def test_discord_s_own_ways_in_are_named(place: Place) -> None:
    place.guild.update(
        features={"COMMUNITY", "GUILD_ONBOARDING", "GUILD_SERVER_GUIDE", "MEMBER_VERIFICATION_GATE_ENABLED"},
        onboarding={"prompts": [], "default_channel_ids": [], "enabled": True, "mode": 0},
        system_channel=place.welcome,
        verification_level=3,
    )
    await place.hearth.start()
    await place.finds("onboarding-leaves-out", "two-greetings")

    page = await place.looks_everything_over()

    assert "onboarding does not show #welcome to people who have just joined" in page
    assert "people are greeted twice" in page
    assert "Good to know:" in page
    assert "Hearth greets them once they have" in page
    assert "Server Guide is on" in page
    assert "makes people wait before they can write" in page
    shown = {"prompts": [], "default_channel_ids": [str(place.welcome.id)], "enabled": True, "mode": 0}
    place.guild.update(onboarding=shown, system_channel=None)
    await place.finds()


async def test_what_a_feature_finds_beyond_settings_is_shown_and_told(place: Place) -> None:
    missing = [Finding("conduct-no-outside", "welcome.channel")]

    async def found(_ground: Ground, _tx: Transaction, _guild_id: int) -> list[Finding]:
        return missing

    place.hearth.features = tuple(
        replace(one, findings=found) if one.name == "welcome" else one for one in FEATURES
    )
    await place.hearth.start()
    await place.finds("conduct-no-outside")
    assert "There is no contact outside this server." in await place.looks_everything_over()
    assert (await place.olga.presses("Change Welcome channel")).private
    assert "One thing needs mending" in (await place.olga.uses("setup", in_=place.welcome)).text
    place.sandbox.clock.advance(300)
    await place.olga.sees("There is no contact outside this server.", in_=place.team)

    missing.clear()
    place.guild.add_text_channel("another")
    place.welcome.update(topic="new")
    await place.finds()
    assert "Nothing needs mending." in await place.looks_everything_over()
