"""kill -9 while an address is looked at, and around a suggestion: nothing is lost, counted or said twice."""

from __future__ import annotations

import pytest

from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.learning import Place, open_place, site


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community that has the library, and Hearth as a process of its own."""
    made = await open_place(sandbox, hearth, start=False)
    await hearth.start_child()
    return made


async def test_a_kill_while_an_address_is_looked_at(place: Place, hearth: Hearth) -> None:
    async with site(slow=0) as running:
        await place.has(running.base + "slow")
        await hearth.again(days=8)

        async def asked() -> bool:
            place.sandbox.clock.advance(20)
            return running.asked["slow"] > 0

        await eventually(asked, timeout=30)
        await hearth.kill()
        (link,) = await place.links()
        assert (link.failures, link.checked_at) == (0, None)
        running.answers["slow"] = 404
        running.held.set()
        await hearth.again(minutes=5)

        async def told() -> bool:
            place.sandbox.clock.advance(20)
            (link,) = await place.links()
            return link.checked_at is not None

        await eventually(told, timeout=30)
        (link,) = await place.links()
        assert link.failures == 1
        await hearth.again(hours=1)
        (link,) = await place.links()
        assert link.failures == 1, "it is looked at again in a week"


async def test_a_suggestion_survives_each_step(place: Place, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    await place.suggests(ada, "Hiring well", "https://example.org/hiring")
    await hearth.again()
    await place.looks_after()
    await place.boss.presses("Suggestions")
    await place.boss.presses("Do not take it in")
    await hearth.again()
    await place.boss.fills_in({"The reason": "It asks for too much money."})
    await hearth.again()
    await ada.sees("It asks for too much money.", in_=ada.direct)
    await hearth.again(minutes=30)
    heard = [one for one in ada.direct.messages.values() if "too much money" in one.content]
    assert len(heard) == 1
