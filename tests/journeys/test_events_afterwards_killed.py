"""kill -9 while something is asked for in confidence, answered and posted: nothing is lost, or said twice."""

from __future__ import annotations

import pytest

from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall

UPDATE = "You have an update in Hearth"
OVER = "is over. Thank you for coming."
RECORDING = "https://video.example.org/first"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events, and Hearth as a process of its own."""
    made = await hall(sandbox, hearth, start=False)
    await hearth.start_child()
    return made


def heard(person: Person) -> int:
    """How often somebody was told that there is an update."""
    return sum(UPDATE in message.content for message in person.direct.messages.values())


async def test_what_is_needed_and_what_is_posted_survive(place: Hall, hearth: Hearth) -> None:
    ada, boss, faults = await place.comes("Ada"), place.boss, place.sandbox.faults
    await place.plans(boss, when="in 8 days at 18:00")
    await place.presses_publish(boss)
    posted = await ada.sees("First issue together", in_=place.channel)
    await ada.presses("All about it", on=posted)
    await ada.presses("Ask for what I need")
    await ada.presses("Write it")
    faults.refuse("POST", "/channels/{channel_id}/messages", status=503, times=100)
    await ada.fills_in({"What would help you to take part?": "Breaks."})
    await hearth.again()
    await boss.sees(UPDATE, in_=boss.direct)
    await boss.uses("event manage", in_=place.lobby)
    await boss.presses("What people need")
    await boss.presses("Read it")
    await boss.presses("Answer")
    faults.slow(600, "POST", "/channels/{channel_id}/messages")
    await boss.fills_in({"Will it be there?": "Yes, it will be there", "What they can count on": "Two of them."})
    await ada.sees(UPDATE, in_=ada.direct)
    await hearth.again()
    assert "it will be there" in (await ada.uses("start", in_=place.lobby)).text
    assert "Two of them." in (await ada.presses("What I asked for")).text
    assert (heard(ada), heard(boss)) == (1, 1)

    await hearth.again(days=10)
    await boss.uses("start", in_=place.lobby)
    await boss.presses("Post something")
    await boss.presses("Post something")
    faults.slow(600, "POST", f"/channels/{place.channel.id}/messages")
    await boss.fills_in({"Recording": RECORDING})
    left = await ada.sees(OVER, in_=place.channel)
    await hearth.again()
    await boss.uses("event manage", in_=place.lobby)
    await boss.presses("What is over")
    await boss.presses("Open")
    await boss.presses("Change what is posted")
    faults.refuse("PATCH", "/channels/{channel_id}/messages/{message_id}", status=503, times=100)
    await boss.fills_in({"Notes": "https://notes.example.org/a"})
    await hearth.again(minutes=10)
    await place.sandbox.world.wait_for(lambda: "notes.example.org" in left.content, timeout=30)
    assert RECORDING in left.content
    assert [m for m in place.channel.messages.values() if OVER in m.content] == [left]
