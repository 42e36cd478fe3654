"""kill -9 between the steps of bringing newcomers to people: greeters are told, once, and see how things stand."""

from __future__ import annotations

import pytest

from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.greeters import TAKE, WAVE, Place, place_with_greeters

MESSAGES, MESSAGE = "/channels/{channel_id}/messages", "/channels/{channel_id}/messages/{message_id}"
ADA, BEN = "\u2068Ada\u2069", "\u2068Ben\u2069"
A_DAY = 24 * 3600


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community with greeters, with Hearth running as a process of its own."""
    made = await place_with_greeters(sandbox, hearth)
    await hearth.start_child()
    return made


async def starts_again(place: Place) -> None:
    """Kill Hearth and start it again, with nothing in its way."""
    await place.hearth.kill()
    place.sandbox.faults.clear()
    await place.hearth.start_child()


async def test_between_a_claim_and_the_edit(place: Place) -> None:
    await place.comes("Ada")
    notice = await place.told(ADA)
    place.sandbox.faults.refuse("PATCH", MESSAGE, status=503, times=100)
    await place.gita.presses(TAKE, on=notice)
    await starts_again(place)
    await place.told(f"{place.gita.mention} is going to greet {ADA}.", count=1)


async def test_before_the_channel_took_the_notice(place: Place) -> None:
    path = f"/channels/{place.lounge.id}/messages"
    place.sandbox.faults.refuse("POST", path, status=503, times=100)
    await place.comes("Ada")
    await place.hearth.has_logged("job put back kind=greeters.notice")
    await starts_again(place)
    await place.hearth.time_passes_until(lambda: bool(place.notices()))
    await place.comes("Ben")
    await place.told(BEN, count=2)
    await place.told(f"New here: {ADA}.")


async def test_after_the_channel_took_the_notice_and_before_it_answered(place: Place) -> None:
    place.sandbox.faults.slow(600, "POST", f"/channels/{place.lounge.id}/messages")
    (ada,) = await place.comes("Ada")
    await place.told(ADA)
    await place.mara.reacts(WAVE, await place.greeting_of(ada))
    await place.knows(ada, met=True)
    await starts_again(place)
    await place.told(f"{ADA} has been greeted.", count=1)
    await place.comes("Ben")
    await place.told(BEN, count=2)


async def test_before_words_are_brought(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    await place.told(ADA)
    await ada.types("Hello", place.guild.channel("general"))
    (ben,) = await place.comes("Ben")
    await ben.reacts(WAVE, await place.greeting_of(ben))
    await place.knows(ben, wish="greet")
    place.sandbox.faults.refuse("POST", f"/channels/{place.lounge.id}/messages", status=503, times=100)
    place.sandbox.clock.advance(A_DAY)
    await place.hearth.has_logged("job put back kind=greeters.bring")
    await starts_again(place)

    def brought() -> list[str]:
        return [words for words in place.notices() if "wrote for the first time" in words]

    await place.hearth.time_passes_until(lambda: bool(brought()))
    await place.comes("Cleo")
    await place.told("New here: \u2068Cleo\u2069.")
    assert len(brought()) == 1


async def test_killed_while_words_are_brought(place: Place) -> None:
    (ada,) = await place.comes("Ada")
    await place.told(ADA)
    await ada.types("Hello", place.guild.channel("general"))
    (ben,) = await place.comes("Ben")
    await ben.reacts(WAVE, await place.greeting_of(ben))
    await place.knows(ben, wish="greet")
    place.sandbox.faults.slow(600, "POST", f"/channels/{place.lounge.id}/messages")
    place.sandbox.clock.advance(A_DAY)
    await place.told(f"{ADA} wrote for the first time")
    await starts_again(place)
    await place.comes("Cleo")
    await place.told("New here: \u2068Cleo\u2069.")
    assert len([words for words in place.notices() if "wrote for the first time" in words]) == 1
