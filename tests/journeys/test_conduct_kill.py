"""kill -9 between each two steps of a report, and trouble in its middle: it is saved once, and told of once."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest
from sqlalchemy import func, select

from data.case_files import SAVED, case_files
from data.case_reports import case_reports
from data.engine import Database
from data.jobs import jobs
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.conduct import Office, begins, office, receipt_in
from tests.journeys.test_conduct_reporter import shows
from tests.journeys.test_forms_killed import CALLBACK, unanswered

WORDS = "canary-9e07 Mal shouted at me"
NOTICE = "You have an update in Hearth."
ANSWER = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
MESSAGES = "/channels/{channel_id}/messages"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    """The community, with Hearth as a process of its own that knows who handles reports."""
    made = await office(sandbox, hearth, start=False, handler_role=None)
    handlers = tuple(one.id for one in (made.priya, made.dana, made.tom))
    await hearth.sets(made.guild.id, "conduct.handlers", handlers)
    await hearth.start_child()
    return made


@pytest.fixture
async def ada(place: Office) -> Person:
    """Ada, who has only to press "Send the report"."""
    ada = await place.comes("Ada")
    await begins(ada)
    await ada.presses("Begin")
    await ada.fills_in({"What happened?": WORDS, "Files": [("proof.txt", b"proof")]})
    await ada.presses("Go on")
    await ada.fills_in({})
    return ada


@contextmanager
def locked(hearth: Hearth, file: str) -> Iterator[None]:
    """Hold the write lock of one of Hearth's databases, as another process may."""
    other = sqlite3.connect(f"{hearth.environment['HEARTH_DATA_DIR']}/{file}", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@asynccontextmanager
async def rows(hearth: Hearth) -> AsyncIterator[Database]:
    """The main database, looked at from outside."""
    database = await Database.open(hearth.config.database)
    yield database
    await database.close()


async def count(database: Database, what: object = case_reports) -> int:
    async with database.read() as tx:
        return int((await tx.execute(select(func.count()).select_from(what))).scalar_one())  # type: ignore[arg-type]


def notices(person: Person) -> int:
    return sum(NOTICE in message.content for message in person.direct.messages.values())


async def told_once(place: Office) -> None:
    """Let time pass until nothing is due any more: one report stands, and each handler has one notice."""
    handlers = (place.priya, place.dana, place.tom)
    async with rows(place.hearth) as database:

        async def over() -> bool:
            place.sandbox.clock.advance(60)
            due = jobs.c.kind.in_(("conduct.tell", "conduct.copy", "notices.tell"))
            async with database.read() as tx:
                left = (await tx.execute(select(jobs.c.id).where(due, jobs.c.state == "waiting"))).first()
                saved = (await tx.execute(select(case_files.c.id).where(case_files.c.state == SAVED))).first()
            return left is None and saved is not None

        await eventually(over)
        assert await count(database) == 1
        assert await count(database, case_files) == 1
    assert [notices(one) for one in handlers] == [1, 1, 1]


async def comes_back(ada: Person, saved: Answer) -> None:
    """See that what was acknowledged is there."""
    page = await shows(ada, receipt_in(saved))
    assert "Received." in page.text
    assert "proof.txt\u2069: saved." in page.text


@pytest.mark.parametrize("file", ["hearth.sqlite3", "keys.sqlite3"])
async def test_killed_before_it_was_written(place: Office, ada: Person, file: str) -> None:
    with locked(place.hearth, file):
        answer = await ada.presses("Send the report", wait=False)
        await place.sandbox.world.wait_for(lambda: answer.interaction.state != "waiting")
        await place.hearth.kill()
    del place.sandbox.world.interactions[answer.interaction.id]
    async with rows(place.hearth) as database:
        assert await count(database) == 0
    await place.hearth.start_child()
    saved = await ada.presses("Send the report")
    await told_once(place)
    await comes_back(ada, saved)


async def test_killed_after_it_was_written_and_before_that_was_said(place: Office, ada: Person) -> None:
    place.sandbox.faults.refuse("POST", CALLBACK, status=503, times=100)
    answer = await ada.presses("Send the report", wait=False)
    async with rows(place.hearth) as database:

        async def written() -> bool:
            return await count(database) == 1

        await eventually(written)
    await place.hearth.again()
    unanswered(place.hearth, answer)
    saved = await ada.presses("Send the report")
    await told_once(place)
    await comes_back(ada, saved)


async def test_killed_while_a_file_is_copied(place: Office, ada: Person) -> None:
    place.sandbox.faults.slow_files(600)
    saved = await ada.presses("Send the report")
    await place.sandbox.world.wait_for(lambda: all(notices(one) for one in (place.priya, place.dana, place.tom)))
    await place.hearth.again()
    await told_once(place)
    await comes_back(ada, saved)


async def test_killed_before_discord_took_the_notices(place: Office, ada: Person) -> None:
    place.sandbox.faults.refuse("POST", MESSAGES, status=503, times=100)
    saved = await ada.presses("Send the report")
    await place.hearth.has_logged("job put back kind=notices.tell")
    await place.hearth.again()
    await told_once(place)
    await comes_back(ada, saved)


async def test_killed_after_discord_took_the_notices_and_before_it_answered(place: Office, ada: Person) -> None:
    place.sandbox.faults.slow(600, "POST", MESSAGES, times=3)
    saved = await ada.presses("Send the report")
    await place.sandbox.world.wait_for(lambda: all(notices(one) for one in (place.priya, place.dana, place.tom)))
    await place.hearth.again()
    await told_once(place)
    await comes_back(ada, saved)


async def test_discord_fails_and_the_database_is_locked_in_the_middle(place: Office, ada: Person) -> None:
    faults = place.sandbox.faults
    faults.refuse("PATCH", ANSWER, status=500)
    faults.too_many("POST", MESSAGES, times=2)
    faults.lose_answer("POST", MESSAGES, status=503)
    faults.refuse_files(times=2)
    with locked(place.hearth, "hearth.sqlite3"):
        answer = await ada.presses("Send the report", wait=False)
        await place.sandbox.world.wait_for(lambda: answer.interaction.state != "waiting")
    saved = await ada._await(answer.interaction, True)
    with faults.outage():
        await place.hearth.has_logged("job put back kind=notices.tell")
    await place.sandbox.world.wait_for(lambda: place.sandbox.gateway.connected == 1, timeout=20)
    await told_once(place)
    await comes_back(ada, saved)
