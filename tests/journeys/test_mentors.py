"""A mentor within three days: offering, looking, asking, answering."""

from __future__ import annotations

import pytest

from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.mentors import Village, village


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Village:
    """A community that has mentoring."""
    return await village(sandbox, hearth)


async def test_a_mentee_asks_and_a_mentor_says_yes(place: Village) -> None:
    mia = await place.offers("Mia", "Python and documentation")
    ada = await place.comes("Ada")
    before = await place.looks(ada, send=False)
    assert "How long people wait for this is unknown yet" in before.text
    assert "Nobody else is waiting" in before.text
    assert "Hearth understood: Python" in before.text
    shown = await ada.presses("Show me who suits")
    assert "Can help with Python, and is free at the same time as you for 33 hours a week." in shown.text

    asked = await ada.presses("Ask \u2068Mia\u2069")

    assert "You hear from Hearth within three days" in asked.text
    note = await mia.sees("would like you as a mentor", in_=mia.direct)
    assert "I would like to learn Python" in note.content
    mia.goes_to(mia.direct)
    await mia.presses("Yes, gladly", on=note)
    told = await ada.sees("said yes and is your mentor now", in_=ada.direct)
    assert f"<@{mia.id}>" in told.content
    ada.goes_to(place.lobby)
    mine = await ada.uses("mentor mine")
    assert "mentors you: one hour together" in mine.text
