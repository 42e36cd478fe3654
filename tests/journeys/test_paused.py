"""The welcome channel is closed, gone or no longer set: newcomers wait, and are greeted once when it works."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.app import App
from bot.discordkit.delivery import Errand
from bot.jobs import TryAgain
from bot.kernel.ids import new_id
from cogs.welcome import deliveries
from data import newcomers
from data.jobs import Job
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.messages import SUPPRESS_NOTIFICATIONS
from tests.hearth import Hearth, eventually

MESSAGES = "/channels/{channel_id}/messages"


@dataclass
class Place:
    """A community that greets, and Olga, who manages it."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    olga: Person
    welcome: GuildChannel

    async def is_joined_by(self, name: str) -> Person:
        """Let somebody join."""
        person = self.sandbox.person(name)
        await person.joins(self.guild)
        return person

    def closes(self) -> None:
        """Take from Hearth what it needs in the welcome channel."""
        self.welcome.deny(self.guild.bot_role, Permissions.SEND_MESSAGES)

    def opens(self) -> None:
        """Give it back."""
        self.welcome.allow(self.guild.bot_role, Permissions.SEND_MESSAGES)

    async def chooses_channel(self, channel: GuildChannel | None) -> None:
        """Set the welcome channel in `/setup`, or switch welcome off there."""
        await self.olga.uses("setup", in_=next(iter(self.guild.channels.values())))
        await self.olga.presses("All settings")
        await self.olga.chooses("Which part of Hearth?", "Welcome")
        await self.olga.chooses("Which setting do you want to change?", "Welcome channel")
        if channel is None:
            await self.olga.presses("Back to the default")
        else:
            await self.olga.chooses("Choose a channel: Welcome channel", channel)

    async def waits(self, person: Person) -> None:
        """Wait until a newcomer is held."""
        app = self.hearth.app
        assert app is not None

        async def held() -> bool:
            async with app.ground.database.read() as tx:
                row = await newcomers.find_newcomer(tx, self.guild.id, person.id)
            return row is not None and row.held_since is not None

        await self.hearth.soon(eventually(held))

    async def days_pass(self, days: int) -> None:
        """Let days go by, and wait until Hearth has noticed."""
        self.sandbox.clock.advance(timedelta(days=days))
        app, today = self.hearth.app, self.sandbox.clock.now()
        assert app is not None

        async def noticed() -> bool:
            return app.ground.clock.now() >= today

        await eventually(noticed)

    def greetings(self, channel: GuildChannel | None = None) -> list[str]:
        """What Hearth has said in the welcome channel, or in another."""
        posted = (channel or self.welcome).messages.values()
        return [message.content for message in posted if message.author is self.sandbox.world.bot]


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community where all is well, and Hearth runs."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    welcome = guild.add_text_channel("welcome")
    guild.add_text_channel("hall")
    olga = sandbox.person("Olga")
    guild.join(olga.user, roles=[guild.add_role("Manager", Permissions.MANAGE_GUILD)])
    sandbox.clock.advance(60)
    await hearth.sets(guild.id, "welcome.channel", welcome.id)
    await hearth.start()
    return Place(sandbox, hearth, guild, olga, welcome)


async def test_who_comes_while_the_channel_is_closed_is_greeted_when_it_opens(place: Place) -> None:
    place.closes()
    ada = await place.is_joined_by("Ada")
    await place.waits(ada)
    ben = await place.is_joined_by("Ben")
    await place.waits(ben)
    place.opens()

    greeting = await ada.sees("Ada", in_=place.welcome)
    assert "Welcome, \u2068Ada\u2069 and \u2068Ben\u2069!" in greeting.content
    assert greeting.flags & SUPPRESS_NOTIFICATIONS
    chi = await place.is_joined_by("Chi")
    await place.hearth.soon(chi.sees("Welcome, \u2068Chi\u2069!", in_=place.welcome))
    assert len(place.greetings()) == 2


async def test_staff_see_who_waits_and_are_told_why(place: Place) -> None:
    place.closes()
    ada = await place.is_joined_by("Ada")
    await place.waits(ada)
    await place.olga.uses("staff", in_=place.welcome)
    page = await place.olga.presses("Newcomers whom Hearth has not greeted yet")
    assert "One person has joined and was not greeted yet." in page.text
    assert "Hearth could not post in the welcome channel." in page.text
    refused = await place.olga.presses("Greet them now", on=page.message)
    assert "Hearth could not post in the welcome channel." in refused.text
    assert place.greetings() == []
    place.opens()

    await ada.sees("Ada", in_=place.welcome)


async def test_a_process_that_sees_no_channels_leaves_it_to_the_one_that_does_and_soon(place: Place) -> None:
    place.closes()
    ada = await place.is_joined_by("Ada")
    await place.waits(ada)
    await place.hearth.stop()
    promised = place.sandbox.clock.now() - timedelta(days=2)
    job = Job(new_id(), place.guild.id, "welcome.go-on", {}, None, promised, 1, None, None)
    async with App(place.hearth.config) as app:  # not connected, as one that only works jobs
        with pytest.raises(TryAgain) as again:
            await deliveries.go_on(Errand(job, app.ground, app.client.delivery, app.client.localizer))

    assert again.value.after is None, "it waits no longer than for any passing fault"


async def test_hearth_looks_again_by_itself(place: Place) -> None:
    place.sandbox.faults.refuse("POST", MESSAGES, status=403)
    ada = await place.is_joined_by("Ada")
    await place.waits(ada)
    assert place.greetings() == []
    place.sandbox.clock.advance(timedelta(minutes=10, seconds=1))

    await ada.sees("Ada", in_=place.welcome)
    assert len(place.greetings()) == 1


async def test_a_channel_that_was_opened_while_hearth_was_away(place: Place) -> None:
    place.closes()
    ada = await place.is_joined_by("Ada")
    await place.waits(ada)
    await place.hearth.stop()
    place.opens()
    await place.hearth.start()

    await ada.sees("Ada", in_=place.welcome)
    assert len(place.greetings()) == 1


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)
async def test_a_kill_during_the_pause(place: Place) -> None:
    await place.hearth.stop()
    await place.hearth.start_child()
    place.closes()
    ada = await place.is_joined_by("Ada")
    await place.hearth.soon(place.hearth.has_logged("job cannot be delivered kind=welcome.greet"))
    await place.hearth.kill()
    ben = await place.is_joined_by("Ben")
    place.opens()
    await place.hearth.start_child()
    await place.hearth.time_passes_until(lambda: "Ada" in "".join(place.greetings()))
    await place.hearth.time_passes_until(lambda: "Ben" in "".join(place.greetings()))
    await ada.sees("Ada", in_=place.welcome)
    await ben.sees("Ben", in_=place.welcome)

    said = "".join(place.greetings())
    assert (said.count("Ada"), said.count("Ben")) == (1, 1)


async def test_welcome_is_switched_off_and_on_again(place: Place) -> None:
    place.closes()
    ada = await place.is_joined_by("Ada")
    await place.waits(ada)
    await place.chooses_channel(None)
    ben = await place.is_joined_by("Ben")
    place.opens()
    place.sandbox.clock.advance(timedelta(hours=1))
    await place.chooses_channel(place.welcome)

    await ada.sees("Ada", in_=place.welcome)
    ben.does_not_see("Ben\u2069")
    assert len(place.greetings()) == 1


async def test_the_channel_is_deleted_and_another_is_chosen(place: Place) -> None:
    place.welcome.remove()
    ada = await place.is_joined_by("Ada")
    await place.waits(ada)
    hall = place.guild.channel("hall")
    await place.chooses_channel(hall)

    await ada.sees("Ada", in_=hall)
    assert len(place.greetings(hall)) == 1


async def test_who_is_no_newcomer_any_more_when_it_opens_is_left_in_peace(place: Place) -> None:
    place.closes()
    ada = await place.is_joined_by("Ada")
    await place.waits(ada)
    await place.days_pass(13)
    ben = await place.is_joined_by("Ben")
    await place.waits(ben)
    await place.days_pass(2)
    place.opens()

    greeting = await ben.sees("Ben", in_=place.welcome)
    assert "Ada" not in greeting.content


async def test_who_leaves_while_waiting_is_not_greeted(place: Place) -> None:
    place.closes()
    ada, ben = await place.is_joined_by("Ada"), await place.is_joined_by("Ben")
    await place.waits(ada)
    await place.waits(ben)
    await ada.leaves(place.guild)
    chi = await place.is_joined_by("Chi")
    await place.waits(chi)
    place.opens()

    greeting = await ben.sees("Ben", in_=place.welcome)
    assert "Ada" not in greeting.content


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)
async def test_a_greeting_whose_answer_was_lost_before_the_channel_closed_is_not_posted_again(
    place: Place,
) -> None:
    place.sandbox.faults.lose_answer("POST", MESSAGES, status=503)
    ada = await place.is_joined_by("Ada")
    greeting = await place.hearth.soon(ada.sees("Ada", in_=place.welcome))
    place.welcome.deny(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    for _ in range(3):
        place.sandbox.clock.advance(timedelta(minutes=11))
        await place.hearth.has_planned("welcome.greet")
    place.welcome.allow(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    await place.hearth.has_planned("welcome.greet", waiting=False)

    assert len(place.greetings()) == 1
    await place.sandbox.world.wait_for(lambda: "👋" in greeting.reactions)


async def test_a_greeting_that_went_with_its_channel_is_posted_in_the_next(place: Place) -> None:
    place.sandbox.faults.lose_answer("POST", MESSAGES, status=503)
    ada = await place.is_joined_by("Ada")
    await place.hearth.soon(ada.sees("Ada", in_=place.welcome))
    place.welcome.remove()
    place.sandbox.clock.advance(60)
    await place.waits(ada)
    hall = place.guild.channel("hall")
    await place.chooses_channel(hall)

    await ada.sees("Ada", in_=hall)
    assert len(place.greetings(hall)) == 1


async def test_without_leave_to_react_a_greeting_stands_all_the_same(place: Place) -> None:
    place.welcome.deny(place.guild.bot_role, Permissions.ADD_REACTIONS)
    ada = await place.is_joined_by("Ada")
    greeting = await place.hearth.soon(ada.sees("Ada", in_=place.welcome))
    await place.hearth.has_planned("welcome.greet", waiting=False)
    await place.hearth.has_planned("welcome.react", waiting=False)

    assert not greeting.reactions
    assert len(place.greetings()) == 1
