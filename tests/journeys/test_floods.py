"""Many people join at once: one notice to staff, one quiet greeting for all, and nobody is lost or turned away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.discordkit.localizer import LANGUAGES
from data.engine import Database
from data.greetings import greetings
from data.newcomers import newcomers
from sandbox import permissions
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.messages import SUPPRESS_NOTIFICATIONS, Message
from sandbox.world.roles import Role
from tests.hearth import Hearth, eventually
from tests.words import labelled, said

MEMBERS = "/guilds/{guild_id}/members"
MESSAGES = "/channels/{channel_id}/messages"
CALM = timedelta(minutes=10, seconds=1)
FLOOD = 30
LOCALES = {"en": "en-GB", "de": "de", "es": "es-ES", "fr": "fr", "pt-BR": "pt-BR"}


@dataclass
class Place:
    """A community that greets, with a private channel for its staff.

    Olga manages the server; Hugo can read the channel and has no powers.
    """

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    olga: Person
    hugo: Person
    helpers: Role
    team: GuildChannel
    welcome: GuildChannel
    crowd: list[Person]

    async def are_joined_by(self, count: int, *, pending: bool = False) -> None:
        """Let a crowd join, all at once."""
        for _ in range(count):
            person = self.sandbox.person(f"Person {len(self.crowd)}")
            self.crowd.append(person)
            await person.joins(self.guild, pending=pending)

    def said(self, channel: GuildChannel) -> list[Message]:
        """What Hearth has said in a channel."""
        return [one for one in channel.messages.values() if one.author is self.sandbox.world.bot]

    async def notices(self, count: int) -> list[Message]:
        """Wait until staff were told that often."""
        self.sandbox.clock.advance(6)
        await self.sandbox.world.wait_for(lambda: len(self.said(self.team)) >= count, 15)
        return self.said(self.team)

    async def not_greeted(self) -> list[str]:
        """Who of those who have arrived stands in no greeting that was posted."""
        database = await Database.open(self.hearth.config.database)
        stands = select(greetings.c.id).where(greetings.c.message_id.is_not(None))
        waiting = select(newcomers.c.name).where(
            newcomers.c.greeting_id.is_(None) | newcomers.c.greeting_id.not_in(stands)
        )
        try:
            async with database.read() as tx:
                return list((await tx.execute(waiting)).scalars())
        finally:
            await database.close()

    async def everybody_is_greeted(self, count: int) -> None:
        """Wait until that many have arrived, and each stands in a greeting that was posted."""
        database = await Database.open(self.hearth.config.database)

        async def all_are() -> bool:
            async with database.read() as tx:
                met = len((await tx.execute(select(newcomers.c.user_id))).all())
            return met == count and not await self.not_greeted()

        try:
            await eventually(all_are, timeout=30)
        finally:
            await database.close()

    async def has_met(self, count: int, *, admitted: bool = False) -> None:
        """Wait until that many people have been written down, or have passed screening, too."""
        database = await Database.open(self.hearth.config.database)
        them = select(newcomers.c.user_id)

        async def met() -> bool:
            async with database.read() as tx:
                some = them.where(newcomers.c.admitted_at.is_not(None)) if admitted else them
                return len((await tx.execute(some)).all()) >= count

        try:
            await eventually(met, timeout=30)
        finally:
            await database.close()


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community where all is well; Hearth is not started yet."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome, team = guild.add_text_channel("welcome"), guild.add_text_channel("team", private=True)
    manager = guild.add_role("Manager", Permissions.MANAGE_GUILD)
    helpers = guild.add_role("Helpers")
    for role in (manager, helpers, guild.bot_role):
        team.allow(role, Permissions.VIEW_CHANNEL)
    olga, hugo = sandbox.person("Olga"), sandbox.person("Hugo")
    guild.join(olga.user, roles=[manager])
    guild.join(hugo.user, roles=[helpers])
    sandbox.clock.advance(60)
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await hearth.sets(guild.id, "community.staff_channel", team.id)
    return Place(sandbox, hearth, guild, olga, hugo, helpers, team, welcome, [])


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)
async def test_five_hundred_who_join_at_once_are_one_notice_and_one_quiet_greeting(place: Place) -> None:
    await place.hearth.start()
    await place.are_joined_by(450)
    await place.are_joined_by(50, pending=True)
    await place.has_met(500)
    (notice,) = await place.notices(1)
    assert "people joined within" in notice.content
    assert "Nobody was turned away." in notice.content
    assert place.said(place.welcome) == []
    for person in place.crowd[450:]:
        await person.passes_screening(place.guild)
    await place.has_met(500, admitted=True)
    place.sandbox.clock.advance(CALM)
    await place.everybody_is_greeted(500)

    (greeting,) = place.said(place.welcome)
    assert "Person 0" in greeting.content
    assert "491 more people" in greeting.content
    assert greeting.flags & SUPPRESS_NOTIFICATIONS
    assert not greeting.pinged
    assert place.said(place.team) == [notice]


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)
@pytest.mark.parametrize("heard", [1, 15, 60])
async def test_a_kill_in_the_middle_of_a_flood_loses_nobody(place: Place, heard: int) -> None:
    await place.hearth.start_child()
    await place.are_joined_by(heard)
    await place.has_met(heard)
    await place.hearth.kill()
    await place.are_joined_by(100 - heard)
    await place.hearth.start_child()
    await place.has_met(100)
    await place.notices(1)
    place.sandbox.clock.advance(CALM)
    await place.everybody_is_greeted(100)

    assert len(place.said(place.welcome)) == 1
    assert len(place.said(place.team)) == 1


@pytest.mark.parametrize("answers", ["before it was posted", "after it was posted"])
async def test_a_kill_at_the_great_greeting_posts_it_once(place: Place, answers: str) -> None:
    await place.hearth.start_child()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    await place.notices(1)
    if answers == "before it was posted":
        place.sandbox.faults.refuse("POST", MESSAGES, status=503, times=100)
    else:
        place.sandbox.faults.slow(600, "POST", MESSAGES)
    place.sandbox.clock.advance(CALM)
    if answers == "before it was posted":
        await place.hearth.has_logged("kind=welcome.greet attempt=1 reason=Discord did not take it")
    else:
        await place.sandbox.world.wait_for(lambda: bool(place.said(place.welcome)))
    await place.hearth.kill()
    place.sandbox.faults.clear()
    await place.hearth.start_child()
    await place.hearth.time_passes_until(lambda: bool(place.said(place.welcome)))
    await place.everybody_is_greeted(FLOOD)

    assert len(place.said(place.welcome)) == 1


async def test_a_flood_lasts_while_too_many_join(place: Place) -> None:
    await place.hearth.start()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    await place.notices(1)
    await place.hearth.time_passes(minutes=6)
    await place.are_joined_by(FLOOD)
    await place.has_met(2 * FLOOD)
    await place.hearth.time_passes(minutes=6)
    ada = place.sandbox.person("Ada")
    await ada.joins(place.guild)
    await place.has_met(2 * FLOOD + 1)
    assert place.said(place.welcome) == []
    await place.hearth.time_passes(minutes=5)
    await place.everybody_is_greeted(2 * FLOOD + 1)
    assert len(place.said(place.welcome)) == 1
    assert len(place.said(place.team)) == 1

    ben = place.sandbox.person("Ben")
    await ben.joins(place.guild)
    await place.hearth.time_passes_until(lambda: len(place.said(place.welcome)) == 2)
    assert not (await ben.sees("Welcome, \u2068Ben\u2069!")).flags & SUPPRESS_NOTIFICATIONS


async def test_staff_greet_them_now_and_others_cannot(place: Place) -> None:
    await place.hearth.start()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    (notice,) = await place.notices(1)

    refused = await place.hugo.presses("Greet them now", on=notice)
    assert refused.private
    assert "for the people who look after this community" in refused.text
    assert place.said(place.welcome) == []
    greeted = await place.olga.presses("Greet them now", on=notice)
    assert greeted.private
    assert f"{FLOOD} people are being greeted now" in greeted.text
    await place.everybody_is_greeted(FLOOD)
    assert "Nobody waits for a greeting." in (await place.olga.presses("Greet them now", on=notice)).text
    place.sandbox.clock.advance(CALM)
    await place.hearth.has_planned("welcome.flood-end", waiting=False)
    assert len(place.said(place.welcome)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_staff_read_it_in_every_language_with_direct_messages_closed(place: Place, language: str) -> None:
    await place.hearth.sets(place.guild.id, "community.language", language)
    place.olga.switches_language(LOCALES[language])
    place.olga.closes_dms()
    await place.hearth.start()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    (notice,) = await place.notices(1)

    for id in ("welcome-flood-held", "welcome-flood-everybody", "welcome-flood-presses"):
        assert said(id, language) in notice.content
    answer = await place.olga.presses(labelled("welcome-button-pause", language), on=notice)
    assert said("welcome-flood-pause-by-hand", language) in answer.text
    await place.olga.uses("staff", in_=place.team)
    page = await place.olga.presses(labelled("welcome-button-held", language))
    assert page.private
    assert said("welcome-held-lines", language, count=FLOOD) in page.text
    assert said("welcome-held-flood", language) in page.text
    greeted = await place.olga.presses(labelled("welcome-button-greet-held", language))
    assert said("welcome-held-greeting", language, count=FLOOD) in greeted.text
    await place.everybody_is_greeted(FLOOD)
    (greeting,) = place.said(place.welcome)
    assert said("list-more", language, count=FLOOD - 9) in greeting.content


async def test_invitations_are_paused_by_whoever_may_manage_the_server(place: Place) -> None:
    place.guild.update_role(place.guild.bot_role, permissions=permissions.BOT | Permissions.MANAGE_GUILD)
    await place.hearth.sets(place.guild.id, "community.staff_role", place.helpers.id)
    await place.hearth.start()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    (notice,) = await place.notices(1)

    refused = await place.hugo.presses("Pause invitations", on=notice)
    assert "Only people who may manage the server" in refused.text
    assert not place.guild.invites_paused
    paused = await place.olga.presses("Pause invitations", on=notice)
    assert paused.private
    assert "paused for one hour" in paused.text
    assert place.guild.invites_paused
    assert "by invitation again" in (await place.olga.presses("Let invitations in again", on=notice)).text
    assert not place.guild.invites_paused


async def test_where_hearth_may_not_pause_invitations_it_says_how_people_can(place: Place) -> None:
    await place.hearth.start()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    (notice,) = await place.notices(1)

    assert "Pause Invites" in (await place.olga.presses("Pause invitations", on=notice)).text
    assert "Open the server settings" in (await place.olga.presses("Let invitations in again", on=notice)).text
    assert not place.guild.invites_paused


async def test_without_a_staff_channel_a_flood_is_held_all_the_same(place: Place) -> None:
    await place.hearth.sets(place.guild.id, "community.staff_channel", None)
    await place.hearth.start()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    await place.olga.uses("staff", in_=place.welcome)
    page = await place.olga.presses(labelled("welcome-button-held", "en"))
    assert f"{FLOOD} people have joined and were not greeted yet." in page.text
    assert "Person 0" in page.text
    assert "more people" in page.text
    assert place.said(place.welcome) == []

    await place.olga.presses("Greet them now")
    await place.everybody_is_greeted(FLOOD)
    assert len(place.said(place.welcome)) == 1


async def test_the_channel_is_deleted_during_a_flood_and_another_is_chosen(place: Place) -> None:
    await place.hearth.start()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    place.welcome.remove()
    place.sandbox.clock.advance(CALM)
    await place.hearth.has_planned("welcome.go-on")
    hall = place.guild.add_text_channel("hall")
    await place.olga.uses("setup", in_=hall)
    await place.olga.presses("All settings")
    await place.olga.chooses("Which part of Hearth?", "Welcome")
    await place.olga.chooses("Which setting do you want to change?", "Welcome channel")
    await place.olga.chooses("Choose a channel: Welcome channel", hall)
    await place.everybody_is_greeted(FLOOD)

    (greeting,) = place.said(hall)
    assert "Person 0" in greeting.content


async def test_who_leaves_during_a_flood_is_not_greeted(place: Place) -> None:
    await place.hearth.start()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    await place.crowd[0].leaves(place.guild)
    await place.crowd[1].leaves(place.guild)
    await place.crowd[1].joins(place.guild)
    await place.notices(1)
    place.sandbox.clock.advance(CALM)
    await place.hearth.time_passes_until(lambda: bool(place.said(place.welcome)))

    (greeting,) = place.said(place.welcome)
    assert "\u2068Person 0\u2069" not in greeting.content
    assert "Welcome back, \u2068Person 1\u2069!" in greeting.content
