"""kill -9 between each two steps of an introduction: it is posted once, and taken back for good."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from data.engine import Database
from data.introductions import introductions
from data.jobs import jobs
from sandbox.people import Person
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually

WORDS = "canary-51c9 I mend radios"


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community with a channel for introductions, and Hearth as a process of its own."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    await hearth.sets(guild.id, "introductions.channel", guild.add_text_channel("hello").id)
    await hearth.start_child()
    return guild


@pytest.fixture
async def ada(sandbox: Sandbox, guild: Guild) -> Person:
    """Ada, who looks at how her introduction will look."""
    ada = sandbox.person("Ada")
    ada.closes_dms()
    await ada.joins(guild)
    await ada.uses("start")
    await ada.presses("Introduce myself")
    await ada.presses("Begin")
    await ada.fills_in({"What brings me here": WORDS})
    await ada.presses("See how it will look")
    return ada


def posted(sandbox: Sandbox, guild: Guild) -> int:
    messages = guild.channel("hello").messages.values()
    return sum(message.author is sandbox.world.bot and not message.deleted for message in messages)


def posting(guild: Guild) -> str:
    return f"/channels/{guild.channel('hello').id}/messages"


async def is_over(hearth: Hearth, *, standing: int) -> None:
    """Let time pass until no introduction's job waits any more and this many introductions stand."""
    database = await Database.open(hearth.config.database)

    async def over() -> bool:
        hearth.sandbox.clock.advance(60)
        async with database.read() as tx:
            waiting = select(func.count()).where(jobs.c.kind.like("introductions.%"), jobs.c.state == "waiting")
            noted = select(func.count()).where(introductions.c.message_id.is_not(None))
            counts = [(await tx.execute(one)).scalar_one() for one in (waiting, noted)]
        return counts == [0, standing]

    await eventually(over)
    await database.close()


async def test_killed_before_it_is_approved(sandbox: Sandbox, hearth: Hearth, guild: Guild, ada: Person) -> None:
    await hearth.again()
    await ada.presses("Post it")
    await ada.sees(WORDS, in_=guild.channel("hello"))
    await is_over(hearth, standing=1)
    assert posted(sandbox, guild) == 1


async def test_killed_before_discord_took_it(sandbox: Sandbox, hearth: Hearth, guild: Guild, ada: Person) -> None:
    sandbox.faults.refuse("POST", posting(guild), status=503, times=100)
    await ada.presses("Post it")
    await hearth.has_logged("job put back kind=introductions.post")
    await hearth.again()
    await is_over(hearth, standing=1)
    assert posted(sandbox, guild) == 1


async def test_killed_after_discord_took_it_and_before_it_answered(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, ada: Person
) -> None:
    sandbox.faults.slow(600, "POST", posting(guild))
    await ada.presses("Post it")
    await ada.sees(WORDS, in_=guild.channel("hello"))
    await hearth.again()
    await is_over(hearth, standing=1)
    assert posted(sandbox, guild) == 1


async def test_killed_right_after_discord_answered(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, ada: Person
) -> None:
    await ada.presses("Post it")
    await ada.sees(WORDS, in_=guild.channel("hello"))
    await hearth.again()
    await is_over(hearth, standing=1)
    assert posted(sandbox, guild) == 1


async def test_taken_back_while_it_is_handed_over_and_killed_then(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, ada: Person
) -> None:
    sandbox.faults.slow(600, "POST", posting(guild))
    await ada.presses("Post it")
    await ada.sees(WORDS, in_=guild.channel("hello"))
    await ada.presses("Take it back")
    assert posted(sandbox, guild) == 1
    await hearth.again()
    await is_over(hearth, standing=0)
    assert posted(sandbox, guild) == 0


async def test_killed_between_taking_back_and_deleting(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, ada: Person
) -> None:
    await ada.presses("Post it")
    await is_over(hearth, standing=1)
    sandbox.faults.refuse("DELETE", "/channels/{channel_id}/messages/{message_id}", status=503, times=100)
    await ada.presses("Take it back")
    await hearth.has_logged("job put back kind=introductions.take_back")
    await hearth.again()
    await is_over(hearth, standing=0)
    assert posted(sandbox, guild) == 0
