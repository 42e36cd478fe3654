"""kill -9 around public thanks: each is posted once, and what was taken back does not stay."""

from __future__ import annotations

import pytest

from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.thanking import WORDS, Place, open_place


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community that has thanks, and Hearth as a process of its own."""
    made = await open_place(sandbox, hearth, start=False)
    await hearth.start_child()
    return made


async def test_each_step_survives(place: Place, hearth: Hearth) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.thanks(ada, ben)
    await hearth.again()
    await ben.sees("You have an update in Hearth", in_=ben.direct)
    assert WORDS in (await place.reads(ben)).text
    await hearth.again()
    await ben.presses("Show it publicly")
    await hearth.again()
    await ada.sees(WORDS, in_=place.wall)
    await hearth.again(minutes=10)
    await written_down(place, ben)
    assert place.posted() == 1
    await place.reads(ben)
    await ben.presses("Remove it")
    await hearth.again()

    async def gone() -> bool:
        place.sandbox.clock.advance(10)
        return place.posted() == 0 and not await place.rows(ben)

    await eventually(gone, timeout=30)
    await hearth.again(hours=1)
    assert place.posted() == 0


async def test_a_kill_between_posting_and_writing_it_down_posts_once(place: Place, hearth: Hearth) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.thanks(ada, ben)
    await place.reads(ben)
    place.sandbox.faults.slow(600, "POST", f"/channels/{place.wall.id}/messages")  # posted, and never heard of
    await ben.presses("Show it publicly")
    await ada.sees(WORDS, in_=place.wall)
    await hearth.again(minutes=10)
    await written_down(place, ben)
    assert place.posted() == 1


async def test_what_is_taken_back_while_it_is_posted_does_not_stay(place: Place, hearth: Hearth) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.thanks(ada, ben)
    await place.reads(ben)
    place.sandbox.faults.slow(600, "POST", f"/channels/{place.wall.id}/messages")
    await ben.presses("Show it publicly")
    await ada.sees(WORDS, in_=place.wall)
    await place.reads(ben)
    await ben.presses("Remove it")
    await hearth.again(minutes=10)

    async def gone() -> bool:
        place.sandbox.clock.advance(10)
        return place.posted() == 0

    await eventually(gone, timeout=30)
    assert not await place.rows(ben)


async def written_down(place: Place, person: Person) -> None:
    """Wait until the thanks are posted, and it is written down where."""

    async def so() -> bool:
        place.sandbox.clock.advance(10)
        rows = await place.rows(person)
        return bool(rows) and all(one.message_id is not None for one in rows)

    await eventually(so, timeout=30)
