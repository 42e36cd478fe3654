"""An event that everybody can attend: planned, announced once, answered, remembered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def test_an_event_is_planned_announced_answered_and_remembered(place: Hall) -> None:
    ada = await place.comes("Ada")
    understood = await place.fills_in(place.boss)
    assert "Please check whether Hearth understood the time as you mean it" in understood.text
    assert "18:00" in understood.text or "6:00" in understood.text
    assert "Europe/Berlin" in understood.text
    draft = await place.boss.presses("Yes, that is right")
    assert "a draft" in draft.text
    assert "Captions: automatic" in draft.text
    assert "No sign language" in draft.text
    assert not ada.messages(place.channel)

    await place.presses_publish(place.boss)

    posted = await ada.sees("First issue together", in_=place.channel)
    assert "No sign language" in posted.content
    assert "Nobody has said yet that they come" in posted.content
    answer = await ada.presses("I come", on=posted)
    assert "You come to" in answer.text
    assert answer.private
    await ada.presses("A day before")
    await place.hearth.time_passes(minutes=2)
    await place.sandbox.world.wait_for(lambda: "One person comes" in posted.content)

    (time,) = await place.times((await place.events())[0])
    left = time.starts_at - place.now()
    await place.hearth.time_passes(seconds=(left - timedelta(days=1)).total_seconds() - 60)
    assert not ada.messages(ada.direct)
    await place.hearth.time_passes(minutes=2)

    told = await ada.sees("begins", in_=ada.direct)
    assert "First issue together" in told.content
