"""Organisers set Hearth up on one page; others are told whom to ask."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from data import settings
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth


@dataclass
class Place:
    """A community with somebody who manages it, and somebody who does not."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    olga: Person
    nora: Person

    def show_to_everybody(self, command: str) -> None:
        """Let everybody use a command, as organisers can in Server Settings, Integrations."""
        found = next(one for one in self.sandbox.world.application.commands.values() if one.name == command)
        rule = {"id": str(self.guild.id), "type": 1, "permission": True}
        self.guild.command_permissions[found.id] = [rule]

    async def stored(self) -> dict[str, object]:
        """What stands in the database of this community's settings."""
        assert self.hearth.app is not None
        async with self.hearth.app.ground.database.read() as tx:
            return await settings.of_guild(tx, self.guild.id)


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community where nothing is set up yet, and Hearth is there."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    manager = guild.add_role("Manager", Permissions.MANAGE_GUILD)
    olga, nora = sandbox.person("Olga"), sandbox.person("Nora")
    guild.join(olga.user, roles=[manager])
    guild.join(nora.user)
    await hearth.start()
    return Place(sandbox, hearth, guild, olga, nora)


async def test_the_first_run_leads_from_step_to_step(place: Place) -> None:
    welcome = place.guild.add_text_channel("welcome")
    team = place.guild.add_text_channel("team", private=True)
    team.allow(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    helpers = place.guild.add_role("Helpers")
    olga = place.olga

    first = await olga.uses("setup")
    assert first.private
    assert "posts nothing in this server until you choose where" in first.text
    assert "To do first:** Choose the welcome channel" in first.text
    assert first.message is not None
    buttons = [part["label"] for row in first.message.components for part in row.get("components", [])]
    assert buttons == ["Choose the welcome channel", "All settings", "Look everything over"]

    await olga.presses("Choose the welcome channel")
    saved = await olga.chooses("Choose a channel: Welcome channel", welcome)
    assert "Saved. Welcome channel: #welcome" in saved.text
    await olga.presses("Choose the greeters' channel")
    saved = await olga.chooses("Choose a channel: Greeters' channel", team)
    assert "Saved. Greeters' channel: #team" in saved.text
    await olga.presses("Choose the greeter role")
    await olga.chooses("Choose a role: Greeter role", helpers)
    await olga.presses("Choose the channel for introductions")
    await olga.chooses("Choose a channel: Channel for introductions", welcome)
    await olga.presses("Choose the staff channel")
    saved = await olga.chooses("Choose a channel: Staff channel", team)
    assert "Saved. Staff channel: #team" in saved.text
    await olga.presses("Choose the handler role")
    await olga.chooses("Choose a role: Handler role", helpers)
    await olga.presses("Give an address outside")
    await olga.presses("Type it")
    await olga.fills_in({"Address of a contact outside": "help@example.org"})
    await olga.presses("Choose the organiser role")
    saved = await olga.chooses("Choose a role: Organiser role", helpers)
    assert "Saved. Organiser role: @Helpers" in saved.text
    home = await olga.presses("Back to setup")

    assert "You have chosen everything that Hearth needs to begin." in home.text
    assert "Welcome channel: #welcome" in home.text
    assert await place.stored() == {
        "welcome.channel": welcome.id,
        "greeters.channel": team.id,
        "greeters.role": helpers.id,
        "introductions.channel": welcome.id,
        "community.staff_channel": team.id,
        "conduct.handler_role": helpers.id,
        "conduct.outside_address": "help@example.org",
        "community.organiser_role": helpers.id,
    }
    place.nora.sees_nothing()


async def test_what_was_set_survives_a_restart_and_old_buttons_answer(place: Place) -> None:
    welcome = place.guild.add_text_channel("welcome")
    page = (await place.olga.uses("setup")).message
    assert page is not None
    await place.hearth.stop()
    await place.hearth.start()

    await place.olga.presses("Choose the welcome channel", on=page)
    await place.olga.chooses("Choose a channel: Welcome channel", welcome)
    await place.hearth.stop()
    await place.hearth.start()

    assert "Welcome channel: #welcome" in (await place.olga.presses("Back to setup", on=page)).text


async def test_others_are_told_whom_to_ask(place: Place) -> None:
    helpers = place.guild.add_role("Helpers")
    page = (await place.olga.uses("setup")).message
    assert page is not None
    await place.olga.presses("All settings")
    await place.olga.chooses("Which part of Hearth?", "The whole server")
    await place.olga.chooses("Which setting do you want to change?", "Organiser role")
    await place.olga.chooses("Choose a role: Organiser role", helpers)
    assert "setup" not in place.nora.commands()
    place.guild.take_role(place.olga.id, place.guild.role("Manager"))
    assert "setup" not in place.olga.commands()

    refused = await place.olga.presses("Back to setup")

    assert refused.private
    assert "Only organisers can change what Hearth does" in refused.text
    assert "Helpers" in refused.text


async def test_the_command_answers_kindly_where_discord_shows_it_to_all(place: Place) -> None:
    place.show_to_everybody("setup")

    refused = await place.nora.uses("setup")

    assert refused.private
    assert "Only organisers can change what Hearth does" in refused.text
    assert "someone who manages this server" in refused.text


async def test_who_holds_the_organiser_role_may_change_settings(place: Place) -> None:
    helpers = place.guild.add_role("Helpers")
    welcome = place.guild.add_text_channel("welcome")
    await place.olga.uses("setup")
    await place.olga.presses("All settings")
    await place.olga.chooses("Which part of Hearth?", "The whole server")
    await place.olga.chooses("Which setting do you want to change?", "Organiser role")
    await place.olga.chooses("Choose a role: Organiser role", helpers)
    place.guild.give_role(place.nora.id, helpers)
    place.show_to_everybody("setup")

    await place.nora.uses("setup")
    await place.nora.presses("Choose the welcome channel")
    await place.nora.chooses("Choose a channel: Welcome channel", welcome)

    assert (await place.stored())["welcome.channel"] == welcome.id


async def test_a_channel_that_hearth_cannot_use_is_refused_with_what_to_change(place: Place) -> None:
    closed = place.guild.add_text_channel("closed")
    closed.deny(place.guild.bot_role, Permissions.SEND_MESSAGES)
    await place.olga.uses("setup")
    await place.olga.presses("Choose the welcome channel")

    refused = await place.olga.chooses("Choose a channel: Welcome channel", closed)

    assert "Not saved." in refused.text
    assert "It lacks these permissions there: Send Messages." in refused.text
    assert "Open the settings of #closed, then Permissions" in refused.text
    assert await place.stored() == {}

    closed.allow(place.guild.bot_role, Permissions.SEND_MESSAGES)
    accepted = await place.olga.chooses("Choose a channel: Welcome channel", closed)
    assert "Saved." in accepted.text


async def test_a_private_setting_refuses_a_channel_that_everybody_reads(place: Place) -> None:
    await place.olga.uses("setup")
    await place.olga.presses("All settings")
    await place.olga.chooses("Which part of Hearth?", "The whole server")
    await place.olga.chooses("Which setting do you want to change?", "Staff channel")

    refused = await place.olga.chooses("Choose a channel: Staff channel", place.guild.channel("lobby"))

    assert "everybody in the server can read #lobby" in refused.text
    assert await place.stored() == {}


async def test_a_private_channel_says_who_can_read_it(place: Place) -> None:
    team = place.guild.add_text_channel("team", private=True)
    team.allow(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    team.allow(place.guild.add_role("Crew"), Permissions.VIEW_CHANNEL)
    team.allow(place.nora.user, Permissions.VIEW_CHANNEL)
    await place.olga.uses("setup")
    await place.olga.presses("All settings")
    await place.olga.chooses("Which part of Hearth?", "The whole server")
    await place.olga.chooses("Which setting do you want to change?", "Staff channel")

    saved = await place.olga.chooses("Choose a channel: Staff channel", team)

    assert "These can read #team:" in saved.text
    assert "@Crew" in saved.text
    assert "@Nora" in saved.text


async def test_back_to_the_default(place: Place) -> None:
    await place.olga.uses("setup")
    await place.olga.presses("Choose the welcome channel")
    await place.olga.chooses("Choose a channel: Welcome channel", place.guild.channel("lobby"))
    await place.olga.presses("Change Welcome channel")

    answer = await place.olga.presses("Back to the default")

    assert "Saved. Welcome channel is back to the default." in answer.text
    assert await place.stored() == {}


async def test_the_community_s_language_is_chosen(place: Place) -> None:
    await place.olga.uses("setup")
    await place.olga.presses("All settings")
    group = await place.olga.chooses("Which part of Hearth?", "The whole server")
    assert "Language: English" in group.text
    await place.olga.chooses("Which setting do you want to change?", "Language")

    saved = await place.olga.chooses("Choose: Language", "Deutsch")

    assert "Saved. Language: Deutsch" in saved.text
    assert await place.stored() == {"community.language": "de"}


async def test_everybody_cannot_be_made_an_organiser(place: Place) -> None:
    await place.olga.uses("setup")
    await place.olga.presses("All settings")
    await place.olga.chooses("Which part of Hearth?", "The whole server")
    await place.olga.chooses("Which setting do you want to change?", "Organiser role")

    refused = await place.olga.chooses("Choose a role: Organiser role", place.guild.everyone)

    assert "everybody in the server has this role" in refused.text
    assert await place.stored() == {}


async def test_two_communities_do_not_see_each_other_s_settings(place: Place, sandbox: Sandbox) -> None:
    other = sandbox.world.add_guild("Other place")
    hall = other.add_text_channel("hall")
    manager = other.add_role("Manager", Permissions.MANAGE_GUILD)
    other.join(place.olga.user, roles=[manager])
    await place.olga.uses("setup", in_=place.guild.channel("lobby"))
    await place.olga.presses("Choose the welcome channel")
    await place.olga.chooses("Choose a channel: Welcome channel", place.guild.channel("lobby"))

    answer = await place.olga.uses("setup", in_=hall)

    assert "posts nothing in this server until you choose where" in answer.text


async def test_what_was_said_to_be_saved_survives_a_kill(place: Place) -> None:
    lobby = place.guild.channel("lobby")
    await place.hearth.stop()
    await place.hearth.start_child()
    await place.olga.uses("setup")
    await place.olga.presses("Choose the welcome channel")
    saved = await place.olga.chooses("Choose a channel: Welcome channel", lobby)
    await place.hearth.kill()
    assert "Saved." in saved.text
    await place.hearth.start_child()

    assert "Welcome channel: #lobby" in (await place.olga.presses("Back to setup")).text
