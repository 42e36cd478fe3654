"""kill -9 while two people are brought together, and while they are asked how it goes: all comes once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from data import mentor_matches
from data.engine import Database
from data.mentor_matches import ACTIVE, Match
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.mentors import Village, village
from tests.journeys.test_mentors_going import THREAD, direct, threads

START = "/channels/{channel_id}/threads"
ADD = "/channels/{channel_id}/thread-members/{user_id}"
SEND = "/channels/{channel_id}/messages"


async def begun(sandbox: Sandbox, hearth: Hearth) -> tuple[Village, Person, Person]:
    """A community with Hearth as a process of its own; Mia has yet to say yes to Ada."""
    place = await village(sandbox, hearth, start=False)
    await hearth.sets(place.guild.id, "mentors.channel", place.guild.add_text_channel("mentoring").id)
    await hearth.start_child()
    mia, ada = await place.offers("Mia"), await place.comes("Ada")
    await place.looks(ada, format="several weeks", place=THREAD)
    await place.presses_for(ada, "Ask {name}", mia)
    await mia.sees("would like you as a mentor", in_=mia.direct)
    return place, mia, ada


async def match_of(hearth: Hearth, place: Village, person: Person) -> Match:
    database = await Database.open(hearth.config.database)
    async with database.read() as tx:
        (match,) = await mentor_matches.of_person(tx, place.guild.id, person.id)
    await database.close()
    return match


@pytest.mark.parametrize(("method", "route"), [("POST", START), ("PUT", ADD)])
async def test_a_thread_is_opened_once(sandbox: Sandbox, hearth: Hearth, method: str, route: str) -> None:
    place, mia, ada = await begun(sandbox, hearth)
    sandbox.faults.slow(600, method, route)
    await mia.presses("Yes, gladly", on=direct(mia, "would like you as a mentor")[0])
    await sandbox.world.wait_for(lambda: threads(place))
    if method == "PUT":
        await sandbox.world.wait_for(lambda: len(threads(place)[0].members) > 1)
    await hearth.again()
    await sandbox.world.wait_for(lambda: threads(place)[0].messages)
    (thread,) = threads(place)
    assert {mia.id, ada.id} <= set(thread.members)
    await eventually(noted(hearth, place, ada, thread.id))
    assert len(thread.messages) == 1


async def test_where_the_library_asks_again_one_thread_stays_open(sandbox: Sandbox, hearth: Hearth) -> None:
    place, mia, ada = await begun(sandbox, hearth)
    sandbox.faults.lose_answer("POST", START, status=502)
    await mia.presses("Yes, gladly", on=direct(mia, "would like you as a mentor")[0])
    await sandbox.world.wait_for(lambda: any(one.messages for one in threads(place)))
    in_use = [one for one in threads(place) if not one.archived]
    assert len(in_use) == 1
    assert {mia.id, ada.id} <= set(in_use[0].members)


async def test_how_it_goes_is_asked_once(sandbox: Sandbox, hearth: Hearth) -> None:
    place, mia, ada = await begun(sandbox, hearth)
    await mia.presses("Yes, gladly", on=direct(mia, "would like you as a mentor")[0])
    await sandbox.world.wait_for(lambda: threads(place) and threads(place)[0].messages)
    sandbox.faults.slow(600, "POST", SEND)
    sandbox.clock.advance(timedelta(weeks=1, minutes=1))
    await sandbox.world.wait_for(lambda: direct(ada, "How is it going") or direct(mia, "How is it going"))
    await hearth.again()
    await sandbox.world.wait_for(lambda: direct(ada, "How is it going") and direct(mia, "How is it going"))
    answered = await ada.presses("It goes well", on=direct(ada, "How is it going")[0])
    assert "Good to hear" in answered.text
    sandbox.clock.advance(timedelta(weeks=2))
    await sandbox.world.wait_for(lambda: len(direct(ada, "How is it going")) == 2)
    await sandbox.world.wait_for(lambda: len(direct(mia, "How is it going")) == 2)
    assert (await match_of(hearth, place, ada)).state == ACTIVE
    assert Counter(len(direct(one, "How is it going")) for one in (ada, mia)) == {2: 2}


def noted(hearth: Hearth, place: Village, person: Person, thread_id: int) -> Callable[[], Awaitable[bool]]:
    async def holds() -> bool:
        return (await match_of(hearth, place, person)).thread_id == thread_id

    return holds
