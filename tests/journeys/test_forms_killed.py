"""kill -9 between each two steps of a form: what a person was shown as saved is there, and it is sent once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import func, select

from data.drafts import drafts
from data.engine import Database
from data.profiles import profiles
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually

CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


@pytest.fixture
async def ada(sandbox: Sandbox, hearth: Hearth) -> Person:
    """Ada in a community, with Hearth running as a process of its own."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    await hearth.start_child()
    somebody = sandbox.person("Ada")
    await somebody.joins(guild)
    return somebody


@asynccontextmanager
async def rows(hearth: Hearth) -> AsyncIterator[Database]:
    """The main database, looked at from outside."""
    database = await Database.open(hearth.config.database)
    yield database
    await database.close()


def unanswered(hearth: Hearth, answer: Answer) -> None:
    """Nobody answers an interaction any more, since its process was killed; that is not held against Hearth.

    It may have been deferred before: then Discord shows that somebody thinks, for as long as its token lasts.
    """
    assert answer.interaction.state != "answered"
    del hearth.sandbox.world.interactions[answer.interaction.id]
    hearth.child_log[:] = [line for line in hearth.child_log if "interaction failed" not in line]


async def test_killed_between_all_steps(hearth: Hearth, ada: Person) -> None:
    await ada.uses("profile")
    await ada.presses("Tell something")
    await hearth.again()
    await ada.presses("Begin")
    await hearth.again()
    await ada.fills_in({"Languages": "Deutsch", "Time zone": "nowhere"})
    await hearth.again()
    assert "nowhere" in (await ada.presses("Change my answers")).text
    await hearth.again()
    await ada.fills_in({"Time zone": "berlin"})
    await hearth.again()
    await ada.presses("Go on")
    await hearth.again()
    review = await ada.fills_in({"Interests": "docs"})
    assert "Deutsch" in review.text
    await hearth.again()
    await ada.presses("Save")
    await hearth.again()
    told = (await ada.uses("profile")).text
    for words in ("Deutsch", "Europe/Berlin", "docs"):
        assert words in told


async def test_killed_after_an_answer_was_saved_and_before_it_was_said(
    sandbox: Sandbox, hearth: Hearth, ada: Person
) -> None:
    await ada.uses("profile")
    await ada.presses("Tell something")
    await ada.presses("Begin")
    sandbox.faults.refuse("POST", CALLBACK, status=503, times=100)
    answer = await ada.fills_in({"Languages": "Deutsch"}, wait=False)

    async with rows(hearth) as database:

        async def saved() -> bool:
            async with database.read() as tx:
                return bool((await tx.execute(select(func.max(drafts.c.revision)))).scalar_one() == 2)

        await eventually(saved)
    await hearth.again()
    unanswered(hearth, answer)

    await ada.uses("profile")
    back = await ada.presses("Tell something")
    assert "You began this before." in back.text
    assert "Deutsch" in back.text


async def test_killed_after_it_was_sent_and_before_that_was_said(
    sandbox: Sandbox, hearth: Hearth, ada: Person
) -> None:
    await ada.uses("profile")
    await ada.presses("Tell something")
    await ada.presses("Begin")
    await ada.fills_in({"Languages": "Deutsch"})
    await ada.presses("See my answers")
    sandbox.faults.refuse("POST", CALLBACK, status=503, times=100)
    answer = await ada.presses("Save", wait=False)

    async with rows(hearth) as database:

        async def sent() -> bool:
            async with database.read() as tx:
                return bool((await tx.execute(select(func.count()).select_from(profiles))).scalar_one() == 1)

        await eventually(sent)
        await hearth.again()
        unanswered(hearth, answer)
        assert "it was sent" in (await ada.presses("Save")).text
        assert "Deutsch" in (await ada.uses("profile")).text
