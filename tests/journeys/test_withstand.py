"""Bad luck of every kind: the greeting arrives, once, and old buttons still answer."""

from __future__ import annotations

import re

import pytest

from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually

pytestmark = pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)

MESSAGES = "/channels/{channel_id}/messages"
HOSTILE_NAMES = [
    "**bold** _it_ ~~gone~~ `code`",
    "@everyone <@1> <#2>",
    "[link](http://x.example)",
    "\u202eevil\u2066 name\u200f",
    "🧡" * 32,
    "<t:0:R> <:x:1>",
    "# Heading",
]


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community that greets in its welcome channel."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    return guild


def welcome_of(guild: Guild) -> GuildChannel:
    """The channel in which newcomers are greeted."""
    return guild.channel("welcome")


def greetings(sandbox: Sandbox, guild: Guild) -> list[str]:
    """What the bot has posted for all to see."""
    return [
        message.content for message in welcome_of(guild).messages.values() if message.author is sandbox.world.bot
    ]


async def test_old_buttons_answer_after_a_restart(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    await hearth.start()
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    greeting = await hearth.soon(ada.sees("Ada"))
    await hearth.stop()
    await hearth.start()

    assert (await ada.presses("Show me first steps", on=greeting)).private


async def test_discord_fails_for_a_while(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    await hearth.start()
    sandbox.faults.refuse("POST", MESSAGES, times=3, status=503)
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    await hearth.time_passes_until(lambda: bool(greetings(sandbox, guild)))

    await ada.sees("Ada", in_=welcome_of(guild))
    assert len(greetings(sandbox, guild)) == 1


async def test_discord_asks_for_patience(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    await hearth.start()
    sandbox.faults.too_many("POST", MESSAGES, times=3)
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    await hearth.soon(ada.sees("Ada", in_=welcome_of(guild)))
    assert len(greetings(sandbox, guild)) == 1


async def test_the_answer_is_lost_after_the_greeting_was_posted(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    await hearth.start()
    sandbox.faults.lose_answer("POST", MESSAGES, status=503)
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    await hearth.soon(ada.sees("Ada", in_=welcome_of(guild)))
    sandbox.clock.advance(600)
    ben = sandbox.person("Ben")
    await ben.joins(guild)
    await hearth.soon(ben.sees("Ben", in_=welcome_of(guild)))

    assert len(greetings(sandbox, guild)) == 2


async def test_the_gateway_drops_while_somebody_joins(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    await hearth.start()
    sandbox.faults.drop_connections()
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    await hearth.soon(ada.sees("Ada", in_=welcome_of(guild), timeout=20))
    assert len(greetings(sandbox, guild)) == 1


@pytest.mark.parametrize("name", HOSTILE_NAMES)
async def test_a_name_is_only_ever_a_name(sandbox: Sandbox, hearth: Hearth, guild: Guild, name: str) -> None:
    await hearth.start()
    ada = sandbox.person(name)
    await ada.joins(guild)
    greeting = await hearth.soon(ada.sees("Welcome", in_=welcome_of(guild)))

    first_line = greeting.content.split("\n")[0]
    assert first_line.count("\u2068") == first_line.count("\u2069") == 1
    assert not greeting.pinged
    assert not greeting.pinged_everyone
    assert not any(control in greeting.content for control in "\u202e\u2066\u200f")
    assert not re.search(r"(?<!\\)[*_~`|<\[]", first_line)


async def test_a_community_that_set_nothing_up_is_left_alone(sandbox: Sandbox, hearth: Hearth) -> None:
    quiet = sandbox.world.add_guild("Quiet place")
    quiet.add_text_channel("general")
    loud = sandbox.world.add_guild("Loud place")
    await hearth.sets(loud.id, "welcome.channel", loud.add_text_channel("welcome").id)
    await hearth.start()
    ada = sandbox.person("Ada")
    await ada.joins(quiet)
    await ada.joins(loud)
    await hearth.soon(ada.sees("Ada", in_=welcome_of(loud)))

    posted = [message for channel in quiet.channels.values() for message in channel.messages.values()]
    assert not [message for message in posted if message.author is sandbox.world.bot]


async def test_whoever_has_to_pass_screening_is_greeted_after_it(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    await hearth.start()
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    await ada.joins(guild, pending=True)
    await ben.joins(guild)
    await hearth.soon(ben.sees("Ben", in_=welcome_of(guild)))
    assert len(greetings(sandbox, guild)) == 1
    await ada.passes_screening(guild)

    await hearth.soon(ben.sees("Ada", in_=welcome_of(guild)))


async def test_joins_that_fall_together_become_one_greeting(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    await hearth.start()
    first = sandbox.person("Zoe")
    await first.joins(guild)
    await hearth.soon(first.sees("Zoe", in_=welcome_of(guild)))
    people = [sandbox.person(name) for name in ("Ada", "Ben", "Chi")]
    for person in people:
        await person.joins(guild)
    await hearth.has_met(guild.id, 4)
    sandbox.clock.advance(10)

    greeting = await people[2].sees("Chi", in_=welcome_of(guild))
    assert "\u2068Ada\u2069, \u2068Ben\u2069 and \u2068Chi\u2069" in greeting.content
    assert len(greetings(sandbox, guild)) == 2


async def test_who_leaves_before_being_greeted_is_not_named(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    await hearth.start()
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    await ada.joins(guild)
    await ben.joins(guild)
    await ada.leaves(guild)
    await hearth.knows_gone(guild.id, ada.id)

    greeting = await hearth.soon(ben.sees("Welcome, \u2068Ben\u2069!", in_=welcome_of(guild)))
    assert "Ada" not in greeting.content
    assert len(greetings(sandbox, guild)) == 1


async def test_who_leaves_while_the_greeting_is_on_its_way_costs_nobody_theirs(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    await hearth.start()
    outage = sandbox.faults.refuse("POST", MESSAGES, status=503, times=2)
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    await ada.joins(guild)
    await ben.joins(guild)
    await hearth.has_met(guild.id, 2)

    async def tried() -> bool:
        return outage.times < 2

    await hearth.soon(eventually(tried))
    await ada.leaves(guild)
    await hearth.time_passes_until(lambda: bool(greetings(sandbox, guild)))

    await ben.sees("Ben", in_=welcome_of(guild))
    assert len(greetings(sandbox, guild)) == 1


async def test_direct_messages_are_closed_everywhere(sandbox: Sandbox, hearth: Hearth, guild: Guild) -> None:
    await hearth.start()
    ada = sandbox.person("Ada", dms_open=False)
    await ada.joins(guild)
    await ada.presses("Show me first steps", on=await hearth.soon(ada.sees("Ada")))

    assert (await ada.uses("start")).private
    assert not [call for call in sandbox.world.traffic if call.route == "/users/@me/channels"]
