"""Listing the members: who holds a named role, and who arrived while Hearth was away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from data import newcomers, role_holders
from data.engine import Database
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.roles import Role
from tests.hearth import Hearth, eventually

MEMBERS = "/guilds/{guild_id}/members"


@dataclass
class Place:
    """A community with a staff role and a welcome channel that are set; Hearth is not started yet."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    crew: Role
    welcome: GuildChannel

    async def holders(self, role: Role) -> list[int]:
        """Who holds a role, as the database has it."""
        database = await Database.open(self.hearth.config.database)
        try:
            async with database.read() as tx:
                return await role_holders.holders(tx, self.guild.id, role.id)
        finally:
            await database.close()

    async def holds(self, role: Role, *user_ids: int) -> None:
        """Wait until exactly these people hold a role."""

        async def same() -> bool:
            return await self.holders(role) == sorted(user_ids)

        await eventually(same)

    async def listed(self) -> None:
        """Wait until the listing has ended."""
        database = await Database.open(self.hearth.config.database)

        async def ended() -> bool:
            async with database.read() as tx:
                return await role_holders.last_listed(tx, self.guild.id) is not None

        try:
            await eventually(ended)
        finally:
            await database.close()

    def pages_asked(self) -> int:
        """How many pages of members Hearth has asked for."""
        return sum(one.route == MEMBERS for one in self.sandbox.world.traffic)

    def greeted(self) -> str:
        """All that Hearth has said in the welcome channel."""
        said = [m.content for m in self.welcome.messages.values() if m.author is self.sandbox.world.bot]
        return "\n".join(said)


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community with a staff role and a welcome channel that are set; Hearth is not started yet."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    crew, welcome = guild.add_role("Crew"), guild.add_text_channel("welcome")
    await hearth.sets(guild.id, "community.staff_role", crew.id)
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    return Place(sandbox, hearth, guild, crew, welcome)


async def test_role_holders_are_listed_at_start_and_kept_true(place: Place) -> None:
    place.guild.add_members(2500)
    ada, ben = place.sandbox.person("Ada"), place.sandbox.person("Ben")
    place.guild.join(ada.user, roles=[place.crew])
    place.guild.join(ben.user)
    await place.hearth.start()
    await place.holds(place.crew, ada.id)
    await place.listed()
    assert place.pages_asked() == 3

    place.guild.give_role(ben.id, place.crew)
    await place.holds(place.crew, ada.id, ben.id)
    place.guild.take_role(ada.id, place.crew)
    await place.holds(place.crew, ben.id)
    await ben.leaves(place.guild)
    await place.holds(place.crew)


async def test_changes_while_hearth_was_away_are_caught_up(place: Place) -> None:
    ada, ben, cyn = (place.sandbox.person(name) for name in ("Ada", "Ben", "Cyn"))
    for person in (ada, ben):
        place.guild.join(person.user, roles=[place.crew])
    place.guild.join(cyn.user)
    await place.hearth.start()
    await place.holds(place.crew, ada.id, ben.id)
    await place.hearth.stop()
    place.guild.take_role(ada.id, place.crew)
    await ben.leaves(place.guild)
    place.guild.give_role(cyn.id, place.crew)
    await place.hearth.start()

    await place.holds(place.crew, cyn.id)


async def test_a_role_that_is_deleted_or_no_longer_named_has_no_holders(place: Place) -> None:
    olga = place.sandbox.person("Olga")
    helpers = place.guild.add_role("Helpers")
    manager = place.guild.add_role("Manager", Permissions.MANAGE_GUILD)
    place.guild.join(olga.user, roles=[place.crew, helpers, manager])
    await place.hearth.start()
    await place.holds(place.crew, olga.id)

    await olga.uses("setup", in_=place.welcome)
    await olga.presses("All settings")
    await olga.chooses("Which part of Hearth?", "The whole server")
    await olga.chooses("Which setting do you want to change?", "Staff role")
    await olga.chooses("Choose a role: Staff role", helpers)
    await place.holds(helpers, olga.id)
    assert await place.holders(place.crew) == []

    place.guild.remove_role(helpers)
    await place.holds(helpers)


async def test_holders_of_a_role_that_is_set_first_are_heard_from_then_on(place: Place) -> None:
    olga, ada = place.sandbox.person("Olga"), place.sandbox.person("Ada")
    place.guild.join(olga.user, roles=[place.guild.add_role("Manager", Permissions.MANAGE_GUILD)])
    place.guild.join(ada.user)
    other = place.sandbox.world.add_guild("Other place")
    hall, helpers = other.add_text_channel("hall"), other.add_role("Helpers")
    other.join(olga.user, roles=[other.add_role("Manager", Permissions.MANAGE_GUILD)])
    other.join(ada.user)
    await place.hearth.start()
    other.give_role(ada.id, other.add_role("Badge"))
    await olga.uses("setup", in_=hall)
    await olga.presses("Choose the welcome channel")
    await olga.chooses("Choose a channel: Welcome channel", hall)
    await olga.presses("Back to setup")
    await olga.presses("All settings")
    await olga.chooses("Which part of Hearth?", "The whole server")
    await olga.chooses("Which setting do you want to change?", "Staff role")
    await olga.chooses("Choose a role: Staff role", helpers)
    other.give_role(ada.id, helpers)

    async def heard() -> bool:
        assert place.hearth.app is not None
        async with place.hearth.app.ground.database.read() as tx:
            return await role_holders.holders(tx, other.id, helpers.id) == [ada.id]

    await eventually(heard)


async def test_a_kill_in_the_middle_of_a_listing_begins_it_again(place: Place) -> None:
    early = place.sandbox.person("Early")
    place.guild.join(early.user, roles=[place.crew])
    place.guild.add_members(1500)
    late = place.sandbox.person("Late")
    place.guild.join(late.user, roles=[place.crew])
    hold_up = place.sandbox.faults.slow(20, "GET", MEMBERS, times=0)
    await place.hearth.start_child()
    await place.holds(place.crew, early.id, late.id)
    await place.hearth.stop()
    place.guild.take_role(early.id, place.crew)
    hold_up.times = 1
    await place.hearth.start_child()

    async def in_the_middle() -> bool:
        return hold_up.times == 0

    await eventually(in_the_middle)
    await place.hearth.kill()
    await place.hearth.start_child()

    await place.holds(place.crew, late.id)


async def test_members_are_listed_again_every_day(place: Place) -> None:
    await place.hearth.start()
    await place.listed()

    before = place.pages_asked()

    async def asked_again() -> bool:
        return place.pages_asked() > before

    place.sandbox.clock.advance(timedelta(days=1, minutes=1))
    await eventually(asked_again)


async def test_who_joined_while_hearth_was_away_is_greeted_once(place: Place) -> None:
    await place.hearth.start()
    await place.listed()
    await place.hearth.stop()
    ada, ben = place.sandbox.person("Ada"), place.sandbox.person("Ben")
    await ada.joins(place.guild)
    place.sandbox.clock.advance(60)
    await ben.joins(place.guild)
    await place.hearth.start()

    greeting = await place.hearth.soon(ada.sees("Welcome,", in_=place.welcome))
    assert "Ada" in greeting.content
    assert "Ben" in greeting.content
    await place.hearth.stop()
    await place.hearth.start()
    place.sandbox.clock.advance(timedelta(days=1, minutes=1))
    cyn = place.sandbox.person("Cyn")
    await cyn.joins(place.guild)
    await place.hearth.soon(cyn.sees("Cyn", in_=place.welcome))
    assert place.greeted().count("Ada") == 1


async def test_who_passed_screening_while_hearth_was_away_is_greeted(place: Place) -> None:
    place.guild.require_screening()
    await place.hearth.start()
    ada = place.sandbox.person("Ada")
    await ada.joins(place.guild)
    await place.hearth.has_met(place.guild.id, 1)
    await place.hearth.stop()
    await ada.passes_screening(place.guild)
    await place.hearth.start()

    await place.hearth.soon(ada.sees("Ada", in_=place.welcome))


async def test_who_left_while_hearth_was_away_is_noticed(place: Place) -> None:
    await place.hearth.start()
    ada, ben = place.sandbox.person("Ada"), place.sandbox.person("Ben")
    for one in (ada, ben):
        await one.joins(place.guild)
        await place.hearth.soon(one.sees(one.name, in_=place.welcome))
        place.sandbox.clock.advance(60)
    await place.listed()
    await place.hearth.stop()
    await ada.leaves(place.guild)
    app = await place.hearth.start()

    await place.hearth.knows_gone(place.guild.id, ada.id)
    async with app.ground.database.read() as tx:
        assert await newcomers.present(tx, place.guild.id) == [ben.id]


async def test_the_first_start_in_a_full_server_greets_nobody(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Big place")
    welcome = guild.add_text_channel("welcome")
    guild.add_members(5000)
    earlier = sandbox.person("Earlier")
    await earlier.joins(guild)
    sandbox.clock.advance(60)
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    place = Place(sandbox, hearth, guild, guild.everyone, welcome)
    await hearth.start()
    await place.listed()
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    await hearth.soon(ada.sees("Ada", in_=welcome))
    assert len([m for m in welcome.messages.values() if m.author is sandbox.world.bot]) == 1
    assert "Earlier" not in place.greeted()
    assert "member" not in place.greeted()


async def test_who_arrived_long_ago_is_left_in_peace(place: Place) -> None:
    long_ago, just_now = place.sandbox.person("Long Ago"), place.sandbox.person("Just Now")
    await long_ago.joins(place.guild)
    place.sandbox.clock.advance(timedelta(days=15))
    await just_now.joins(place.guild)
    await place.hearth.start()

    greeting = await place.hearth.soon(just_now.sees("Just Now", in_=place.welcome))
    assert "Long Ago" not in greeting.content
    await place.listed()
    assert "Long Ago" not in place.greeted()


async def test_who_had_their_data_erased_is_neither_kept_nor_greeted_again(place: Place) -> None:
    ada = place.sandbox.person("Ada")
    await place.hearth.start()
    await ada.joins(place.guild)
    await place.hearth.soon(ada.sees("Ada", in_=place.welcome))
    place.sandbox.clock.advance(60)
    await ada.uses("privacy")
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")
    await place.hearth.stop()
    place.sandbox.clock.advance(60)
    ben = place.sandbox.person("Ben")
    await ben.joins(place.guild)
    await place.hearth.start()

    await place.hearth.soon(ben.sees("Ben", in_=place.welcome))
    await place.listed()
    assert place.greeted().count("Ada") == 1
    assert "Hearth keeps nothing about you here." in (await ada.uses("privacy")).text
