"""kill -9 while handlers answer, decide and close, and amid a purge: nothing is half, nothing is twice."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import ColumnElement, func, select

from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.conduct.rules.words import CLOSED, DECIDED, KINDS, NAMED, ON_RECORD
from cogs.conduct.service import purging, sealing
from data import audit, case_entries, case_proposals, case_reports, cases, jobs, reporters
from data.case_entries import NOTE, OUTCOME, REPLY, SENT, VERDICT, Entry
from data.case_proposals import AGREED
from data.case_reports import Report
from data.cases import Case
from data.keystore import record_keys
from data.reporters import REPORTER, Reporter
from data.sealed import sealed
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.conduct import Office, code_in, office, reports
from tests.journeys.test_conduct_cases import opens
from tests.journeys.test_conduct_deciding import proposes
from tests.journeys.test_conduct_kill import MESSAGES, locked, notices, rows
from tests.journeys.test_forms_killed import CALLBACK, unanswered
from tests.nursery import begin

CASES = 12
MEMBER = "/guilds/{guild_id}/members/{user_id}"
PURGES = """
import asyncio, os, signal
from pathlib import Path
from bot.app import App
from bot.config import read_config
from cogs.conduct.service import purging

room = {room}
what = room.{name}
calls = 0

async def until_killed(*args, **named):
    global calls
    calls += 1
    if calls == {call}:
        os.kill(os.getpid(), signal.SIGKILL)
    return await what(*args, **named)

room.{name} = until_killed

async def main():
    async with App(read_config(env_file=Path("no-such-file"))) as app:
        await purging.every_day(app.ground)

asyncio.run(main())
"""
"""A purge that ends at a certain call, as kill -9 ends it."""


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    """The community, with Hearth as a process of its own that knows who handles reports."""
    made = await office(sandbox, hearth, start=False, handler_role=None)
    bot = made.guild.bot_role
    made.guild.update_role(bot, permissions=bot.permissions | Permissions.MODERATE_MEMBERS)
    handlers = tuple(one.id for one in (made.priya, made.dana, made.tom))
    await hearth.sets(made.guild.id, "conduct.handlers", handlers)
    await hearth.start_child()
    return made


async def a_case(place: Office) -> tuple[Person, Person, str]:
    ada, mal = await place.comes("Ada"), await place.comes("Mal")
    code = code_in(await reports(ada, "Mal shouted.", "By name", accused=[mal.user]))
    await calm(place)
    return ada, mal, code


async def calm(place: Office) -> None:
    """Let time pass until everybody has been told who is to be."""
    due = jobs.jobs.c.kind.in_(("conduct.tell", "notices.tell"))
    async with rows(place.hearth) as database:

        async def told() -> bool:
            place.sandbox.clock.advance(60)
            async with database.read() as tx:
                left = select(jobs.jobs.c.id).where(due, jobs.jobs.c.state == "waiting")
                return (await tx.execute(left)).first() is None

        await eventually(told)


async def there_are(place: Office, count: int, *which: ColumnElement[bool]) -> None:
    """Wait until there are so many rows of each kind in the same look: so nothing is half."""
    async with rows(place.hearth) as database:

        async def counts() -> list[int]:
            async with database.read() as tx:
                found = [select(func.count()).where(one).scalar_subquery() for one in which]
                return list((await tx.execute(select(*found))).one())

        async def so_many() -> bool:
            found = await counts()
            assert len(set(found)) == 1, f"half: {found}"
            return found[0] == count

        await eventually(so_many)


async def presses_before_it_is_written(place: Office, person: Person, label: str) -> None:
    """Press while the database is locked, and kill."""
    with locked(place.hearth, "hearth.sqlite3"):
        answer = await person.presses(label, wait=False)
        await place.sandbox.world.wait_for(lambda: answer.interaction.state != "waiting")
        await place.hearth.kill()
    del place.sandbox.world.interactions[answer.interaction.id]
    await place.hearth.start_child()


async def presses_and_hears_nothing(
    place: Office, person: Person, label: str, *written: ColumnElement[bool], told: Person
) -> None:
    """Press, and kill when it is written, before that was said and before whoever is to be told was."""
    place.sandbox.faults.refuse("POST", CALLBACK, status=503, times=100)
    place.sandbox.faults.refuse("POST", MESSAGES, status=503, times=100)
    answer = await person.presses(label, wait=False)
    await there_are(place, 1, *written)
    await place.hearth.has_logged("job put back kind=notices.tell")
    assert notices(told) == 0
    await place.hearth.again()
    unanswered(place.hearth, answer)


async def test_an_urgent_timeout_is_never_without_a_second_look(place: Office) -> None:
    _, mal, code = await a_case(place)
    await opens(place.priya, code)
    await place.priya.presses("More")
    await place.priya.presses("Urgent: time out")
    place.sandbox.faults.slow(600, "PATCH", MEMBER)
    answer = await place.priya.presses("1 day", wait=False)
    await place.sandbox.world.wait_for(lambda: mal.member(place.guild).timed_out_until is not None)
    await place.hearth.again()
    unanswered(place.hearth, answer)
    await opens(place.dana, code)
    look = await place.dana.presses("Second look")
    assert "please look in the server whether it worked" in look.text
    assert "You have lifted the timeout." in (await place.dana.presses("Lift it")).text
    assert mal.member(place.guild).timed_out_until is None


async def test_a_reply(place: Office) -> None:
    ada, _, code = await a_case(place)
    priya, replies = place.priya, case_entries.case_entries.c.kind == REPLY
    await opens(priya, code)
    await priya.presses("Conversation")
    await priya.presses("Write to whoever reported")
    await priya.presses("In my own words")
    await priya.presses("Begin")
    await priya.fills_in({"Your message": "We read it."})
    written = (replies, audit.audit.c.deed == "replied")
    await presses_before_it_is_written(place, priya, "Send")
    await there_are(place, 0, *written)
    assert notices(ada) == 0
    await presses_and_hears_nothing(place, priya, "Send", *written, told=ada)
    assert "sent or thrown away" in (await priya.presses("Send")).text
    await calm(place)
    await there_are(place, 1, *written)
    assert notices(ada) == 1
    await ada.uses("report")
    await ada.presses("I have reported before")
    await ada.chooses("Which report?", code)
    assert "We read it." in (await ada.presses("Messages (1)")).text


async def test_the_last_voice_of_a_decision(place: Office) -> None:
    _, mal, code = await a_case(place)
    dana = place.dana
    await proposes(place.priya, code, "Warning")
    await opens(dana, code)
    await dana.presses("Decide")
    await dana.chooses("Look at a proposal", "1. Warning")
    whole = (
        case_proposals.case_proposals.c.state == AGREED,
        case_entries.case_entries.c.kind == VERDICT,
        cases.cases.c.state == DECIDED,
        audit.audit.c.deed == "decided",
    )
    await presses_before_it_is_written(place, dana, "I agree")
    await there_are(place, 0, *whole)
    await calm(place)
    assert notices(mal) == 0
    await presses_and_hears_nothing(place, dana, "I agree", *whole, told=mal)
    assert "decided or withdrawn by now" in (await dana.presses("I agree")).text
    await calm(place)
    await there_are(place, 1, *whole)
    assert notices(mal) == 1
    await mal.uses("report")
    assert "Part 1 of 1" in (await mal.presses("Read the message")).text


async def test_closing(place: Office) -> None:
    ada, mal, code = await a_case(place)
    dana = place.dana
    await proposes(place.priya, code, "Warning")
    await opens(dana, code)
    await dana.presses("Decide")
    await dana.chooses("Look at a proposal", "1. Warning")
    await dana.presses("I agree")
    await dana.presses("Back to deciding")
    await dana.presses("Close the case")
    await dana.presses("Begin")
    await dana.fills_in({"Your message to whoever reported": "Mal was warned."})
    await calm(place)
    whole = (
        cases.cases.c.state == CLOSED,
        case_entries.case_entries.c.kind == OUTCOME,
        audit.audit.c.deed == "closed",
    )
    await presses_before_it_is_written(place, dana, "Close the case")
    await there_are(place, 0, *whole)
    await presses_and_hears_nothing(place, dana, "Close the case", *whole, told=ada)
    await calm(place)
    await there_are(place, 1, *whole)
    assert [notices(one) for one in (ada, mal)] == [1, 1]


async def closed_case(ground: Ground, guild_id: int, number: int) -> None:
    """Write a case that was closed long ago: one report under an account, and a note."""
    then = ground.clock.now() - timedelta(days=100)
    case = Case(
        id=new_id(),
        guild_id=guild_id,
        code=f"number {number}",
        kind=KINDS[0],
        state=CLOSED,
        outcome=ON_RECORD,
        measure=None,
        going_on=False,
        opened_at=then,
        read_at=then,
        closed_at=then,
        content_purged_at=None,
        claimed_by=None,
        about_message=None,
    )
    async with ground.database.write() as tx:
        await cases.add(tx, case)
        content, account, note = await sealing.seal_all(
            ground,
            tx,
            guild_id,
            [
                (sealing.REPORT, {"words": "it", "account": None}),
                (sealing.ACCOUNT, {"account": number}),
                (sealing.ENTRY, {"words": "it", "account": None}),
            ],
        )
        report = Report(new_id(), guild_id, case.id, NAMED, None, None, None, content, then, True, False, None)
        await case_reports.add(tx, report)
        who = ground.vault.blind(REPORTER, guild_id, number)
        await reporters.add(tx, Reporter(report.id, guild_id, who, account, then))
        await case_entries.add(tx, Entry(new_id(), guild_id, case.id, None, None, NOTE, SENT, None, note, then))


async def dies(hearth: Hearth, room: str, name: str, call: int) -> None:
    """Let a purge run in a process of its own, which is killed at a certain call of a function."""
    words = PURGES.format(room=room, name=name, call=call)
    child = await begin("-c", words, environment=hearth.environment)
    assert await asyncio.wait_for(child.wait(), timeout=20) == -9


async def purged(hearth: Hearth) -> int:
    """Return how many cases are purged; each is so with all that belongs to it, or with nothing."""
    async with rows(hearth) as database, database.read() as tx:
        states = list(await tx.execute(select(cases.cases.c.id, cases.cases.c.content_purged_at)))
        gone = {row.id for row in states if row.content_purged_at is not None}
        reported = select(case_reports.case_reports.c.case_id, case_reports.case_reports.c.record_id)
        noted = select(case_entries.case_entries.c.case_id, case_entries.case_entries.c.record_id)
        for held in (reported, noted):
            assert {row.case_id for row in await tx.execute(held) if row.record_id is None} == gone
        known = select(func.count()).select_from(reporters.reporters)
        assert (await tx.execute(known)).scalar_one() == len(states) - len(gone)
        bodies = select(func.count()).where(sealed.c.purpose.like("conduct.%"))
        assert (await tx.execute(bodies)).scalar_one() == 3 * (len(states) - len(gone))
        for deed in ("purged_content", "purged_identity"):
            proofs = select(audit.audit.c.case_id).where(audit.audit.c.deed == deed)
            assert sorted((await tx.execute(proofs)).scalars()) == sorted(gone)
    return len(gone)


async def test_in_the_middle_of_a_purge(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    app = await hearth.start()
    for number in range(CASES):
        await closed_case(app.ground, guild.id, number)
    async with app.ground.database.read() as tx:
        ours = select(sealed.c.record_id).where(sealed.c.purpose.like("conduct.%"))
        held = list((await tx.execute(ours)).scalars())
    await hearth.stop()

    await dies(hearth, "purging", "purge", 3)
    assert await purged(hearth) == 2
    await dies(hearth, "purging.sealing", "forget", 4)
    assert await purged(hearth) == 3
    await dies(hearth, "purging.cases", "note_purged", 2)
    assert await purged(hearth) == 4
    await dies(hearth, "purging.audit", "note", 6)
    assert await purged(hearth) == 6

    app = await hearth.start()
    await purging.every_day(app.ground)
    assert await purged(hearth) == CASES
    await purging.every_day(app.ground)
    assert await purged(hearth) == CASES
    keystore = app.ground.vault.keystore

    async def keys_gone() -> bool:
        sandbox.clock.advance(60)
        async with keystore.read() as tx:
            left = select(func.count()).where(record_keys.c.record_id.in_(held))
            return int((await tx.execute(left)).scalar_one()) == 0

    await eventually(keys_gone)
