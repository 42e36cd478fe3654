"""kill -9 between each two steps of a vote: nobody is told of a ballot that is not there, or votes twice."""

from __future__ import annotations

import pytest

from data.engine import Database
from data.proposals import proposals
from data.vote_rolls import vote_ballots, vote_roll
from data.votes import votes
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.decisions import Assembly, assembly, marked, receipt_in
from tests.journeys.test_conduct_kill import MESSAGES, count, locked, rows
from tests.journeys.test_decisions_vote import APPROVE
from tests.journeys.test_forms_killed import CALLBACK, unanswered

CHOICE = marked({APPROVE: ["Tuesday at 9"]})
OTHER = marked({APPROVE: ["Both in turns"]})
MEMBERS = "/guilds/{guild_id}/members"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Assembly:
    """The community, with Hearth as a process of its own."""
    made = await assembly(sandbox, hearth, start=False)
    await hearth.start_child()
    return made


async def is_announced(place: Assembly) -> None:
    """Wait until an open vote stands in the channel."""
    await place.sandbox.world.wait_for(lambda: bool(place.posted()), timeout=20)


@pytest.fixture
async def ada(place: Assembly) -> Person:
    """Ada, in whose hands a ballot paper lies, with the form open."""
    ada = await place.comes("Ada")
    await place.asks(publishes="Yes")
    await place.boss.presses("Open the vote")
    await is_announced(place)
    return ada


async def over(place: Assembly) -> str:
    """Let the vote end; return what was posted."""
    place.sandbox.clock.advance(73 * 3600)

    def told() -> bool:
        return any("has ended" in one for one in place.posted())

    await place.sandbox.world.wait_for(told, timeout=20)
    return place.posted()[-1]


async def in_box(database: Database) -> tuple[int, int]:
    """Return how many ballots and how many marks there are."""
    marks = vote_roll.select().where(vote_roll.c.has_voted).subquery()
    return await count(database, vote_ballots), await count(database, marks)


async def test_killed_before_the_ballot_was_written(place: Assembly, ada: Person) -> None:
    _, receipt = await place.paper(ada)
    await ada.presses("Fill in my ballot")
    with locked(place.hearth, "hearth.sqlite3"):
        answer = await ada.fills_in(CHOICE, wait=False)
        await place.sandbox.world.wait_for(lambda: answer.interaction.state != "waiting")
        await place.hearth.kill()
    del place.sandbox.world.interactions[answer.interaction.id]
    async with rows(place.hearth) as database:
        assert await in_box(database) == (0, 0)
    await place.hearth.start_child()
    await ada.presses("Fill in my ballot")
    cast = await ada.fills_in(CHOICE)
    assert "in the box" in cast.text
    assert receipt_in(cast) == receipt, "the words on the paper hold"
    assert "Tuesday at 9\u2069: 1" in await over(place)


@pytest.mark.parametrize("handed_in_again", [True, False])
async def test_killed_between_the_ballot_and_the_answer(
    place: Assembly, ada: Person, handed_in_again: bool
) -> None:
    _, receipt = await place.paper(ada)
    await ada.presses("Fill in my ballot")
    place.sandbox.faults.refuse("POST", CALLBACK, status=503, times=100)
    answer = await ada.fills_in(CHOICE, wait=False)
    async with rows(place.hearth) as database:

        async def written() -> bool:
            return await in_box(database) == (1, 1)

        await eventually(written)
    await place.hearth.again()
    unanswered(place.hearth, answer)
    if handed_in_again:
        await ada.presses("Fill in my ballot")
        cast = await ada.fills_in(OTHER)
        assert receipt_in(cast) == receipt
    else:
        changed = await place.changes(ada, receipt, {APPROVE: ["Both in turns"]})
        assert "in the place of the old one" in changed.text
    async with rows(place.hearth) as database:
        assert await in_box(database) == (1, 1)
    told = await over(place)
    assert "Both in turns\u2069: 1" in told
    assert "Tuesday at 9\u2069: 0" in told


async def test_killed_while_the_roll_is_written(place: Assembly) -> None:
    ada = await place.comes("Ada")
    place.sandbox.faults.refuse("GET", MEMBERS, status=503, times=100)
    await place.asks()
    await place.boss.presses("Open the vote")
    await place.hearth.has_logged("job put back kind=decisions.open")
    async with rows(place.hearth) as database:
        assert await count(database, vote_roll) == 0
    await place.hearth.again()

    async def opened() -> bool:
        place.sandbox.clock.advance(60)
        return bool(place.posted())

    await eventually(opened, timeout=30)
    async with rows(place.hearth) as database:
        assert await count(database, votes) == 1
        assert await count(database, vote_roll) == 2
    assert len(place.posted()) == 1
    await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]})


async def test_killed_after_discord_took_the_result_and_before_it_answered(place: Assembly, ada: Person) -> None:
    await place.votes_for(ada, {APPROVE: ["Tuesday at 9"]})
    place.sandbox.faults.slow(600, "POST", MESSAGES, times=1)
    await over(place)
    await place.hearth.again()

    async def noted() -> bool:
        place.sandbox.clock.advance(60)
        async with rows(place.hearth) as database, database.read() as tx:
            found = await tx.execute(votes.select())
            return all(row.result_id is not None for row in found)

    await eventually(noted, timeout=40)
    assert len([one for one in place.posted() if "has ended" in one]) == 1


async def test_killed_before_a_receipt_was_shown_it_is_shown_again(place: Assembly) -> None:
    ada = await place.comes("Ada")
    await ada.uses("propose", in_=place.lobby)
    await ada.presses("Propose without my name")
    await ada.presses("Begin")
    await ada.fills_in({"Your proposal in one line": "Two hours", "What, and why": "So that all can come."})
    place.sandbox.faults.refuse("POST", CALLBACK, status=503, times=100)
    answer = await ada.presses("Send it without my name", wait=False)
    async with rows(place.hearth) as database:

        async def written() -> bool:
            return await count(database, proposals) == 1

        await eventually(written)
    await place.hearth.again()
    unanswered(place.hearth, answer)
    again = await ada.presses("Send it without my name")
    receipt = receipt_in(again)
    assert "Nobody has looked at it yet" in (await place.comes_back(ada, receipt)).text
    async with rows(place.hearth) as database:
        assert await count(database, proposals) == 1
