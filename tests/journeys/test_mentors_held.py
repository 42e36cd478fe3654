"""A mentor whom those who handle reports hold back: all rests without a word, and goes on afterwards."""

from __future__ import annotations

import pytest

from data.mentor_matches import ACTIVE, PAUSED
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.conduct import Office, code_in, office, reports
from tests.journeys.mentors import Village
from tests.journeys.test_conduct_cases import opens
from tests.journeys.test_conduct_deciding import agrees, proposes

LIMITED = "Temporarily limited activities"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> tuple[Office, Village]:
    """A community where people report, and mentor."""
    made = await office(sandbox, hearth, start=False)
    await hearth.sets(made.guild.id, "mentors.open", True)
    await hearth.start()
    await made.knows_handlers(3)
    return made, Village(sandbox, hearth, made.guild, made.lobby, made.priya)


async def is_now(village: Village, mentor: Person, offer: str | None, match: str) -> bool:
    held, (only,) = await village.offer_of(mentor), await village.matches(mentor)
    return held is not None and held.pause == offer and only.state == match


async def test_a_measure_lets_them_rest_in_silence_until_it_is_over(place: tuple[Office, Village]) -> None:
    made, village = place
    mia, ada = await village.offers("Mia"), await village.comes("Ada")
    await village.looks(ada, format="several weeks")
    await village.presses_for(ada, "Ask {name}", mia)
    note = await mia.sees("would like you as a mentor", in_=mia.direct)
    await mia.presses("Yes, gladly", on=note)
    await ada.sees("is your mentor now", in_=ada.direct)
    before = len(ada.direct.messages)

    cleo = await made.comes("Cleo")
    code = code_in(await reports(cleo, how="By name", accused=[mia.user]))
    await proposes(made.priya, code, LIMITED)
    assert await is_now(village, mia, None, ACTIVE)
    await agrees(made.dana, code, LIMITED)
    await eventually(lambda: is_now(village, mia, "held", PAUSED))
    await village.hearth.has_settled("mentors.tell")
    assert len(ada.direct.messages) == before
    assert "mentors you" in (await ada.uses("mentor mine", in_=made.lobby)).text
    for word in ("limited", "measure", "report was", "held", "rests", "pause"):
        assert word not in (await ada.uses("mentor mine")).text
    ben = await village.comes("Ben")
    shown = await village.looks(ben)
    assert "@Mia" not in shown.text
    mine = await mia.uses("mentor offer", in_=made.lobby)
    assert "pause until" not in mine.text
    assert "You pause" not in mine.text

    await opens(made.priya, code)
    await made.priya.presses("Decide")
    await made.priya.chooses("Look at a proposal", f"1. {LIMITED}")
    over = await made.priya.presses("The measure is over")
    assert "It is over since" in over.text
    await eventually(lambda: is_now(village, mia, None, ACTIVE))
    assert len(ada.direct.messages) == before


async def test_a_warning_holds_nobody_back(place: tuple[Office, Village]) -> None:
    made, village = place
    mia = await village.offers("Mia")
    cleo = await made.comes("Cleo")
    code = code_in(await reports(cleo, how="By name", accused=[mia.user]))
    await proposes(made.priya, code, "Warning")
    await agrees(made.dana, code, "Warning")
    await village.hearth.has_settled("conduct.held")
    offer = await village.offer_of(mia)
    assert offer is not None
    assert offer.pause is None


async def test_what_an_offer_was_before_stays(place: tuple[Office, Village]) -> None:
    made, village = place
    mia = await village.offers("Mia")
    await mia.uses("mentor offer")
    await mia.presses("Pause")
    await mia.presses("Until I say so")
    cleo = await made.comes("Cleo")
    code = code_in(await reports(cleo, how="By name", accused=[mia.user]))
    await proposes(made.priya, code, LIMITED)
    await agrees(made.dana, code, LIMITED)
    await village.hearth.has_settled("conduct.held")
    await mia.uses("mentor offer", in_=made.lobby)
    await mia.presses("End the pause")
    ben = await village.comes("Ben")
    assert "@Mia" not in (await village.looks(ben)).text
    await made.hearth.has_done_its_day()
    await made.later(days=1)  # the daily look sees what the press has undone
    await eventually(lambda: pauses_as(village, mia, "held"))


async def pauses_as(village: Village, person: Person, how: str) -> bool:
    offer = await village.offer_of(person)
    return offer is not None and offer.pause == how
