"""Looking for a mentor and finding none: what is new is told once, and nobody waits in silence."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from cogs.mentors.service import promises
from data import jobs
from data.mentor_matches import ASKED
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.mentors import Village, village

FOUND = "Somebody suits you as a mentor who did not before"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Village:
    """A community that has mentoring."""
    return await village(sandbox, hearth)


def heard(person: Person, words: str) -> int:
    """How often somebody was told this."""
    return sum(words in message.content for message in person.direct.messages.values())


async def looks_again(hearth: Hearth, **time: float) -> None:
    """Let time go by, and Hearth look again."""
    await hearth.time_passes(**time)
    app = hearth.app
    assert app is not None

    async def quiet() -> bool:
        now = app.ground.clock.now()
        async with app.ground.database.read() as tx:
            due = select(jobs.jobs.c.id).where(jobs.jobs.c.state == "waiting", jobs.jobs.c.next_at <= now)
            return (await tx.execute(due)).first() is None

    await eventually(quiet)
    await hearth.has_settled(promises.LOOKING)
    await hearth.has_settled(promises.LONG)


async def test_who_suits_later_is_told_once_and_what_was_seen_is_no_news(place: Village, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    assert "Nobody offers to be a mentor here" in (await place.looks(ada)).text
    await looks_again(hearth, days=1, minutes=1)
    assert heard(ada, FOUND) == 0, "a day on which nothing is new is a quiet day"

    mia = await place.offers("Mia")
    await looks_again(hearth, days=1)
    await ada.sees(FOUND, in_=ada.direct)
    await looks_again(hearth, days=1)
    await looks_again(hearth, days=1)
    assert heard(ada, FOUND) == 1
    assert FOUND in (await ada.uses("start", in_=place.lobby)).text

    ben = await place.offers("Ben")
    shown = await ada.uses("mentor find")
    assert "@Ben" in shown.text
    await looks_again(hearth, days=1)
    assert heard(ada, FOUND) == 1, "Ben was seen on the page"
    assert FOUND not in (await ada.uses("start", in_=place.lobby)).text

    await ada.uses("mentor find")
    await place.presses_for(ada, "Ask {name}", mia)
    await place.offers("Cleo")
    await looks_again(hearth, days=1)
    assert heard(ada, FOUND) == 1, "while somebody is asked, nobody else is news"
    assert [one.state for one in await place.matches(ben)] == []
    assert [one.state for one in await place.matches(ada)] == [ASKED]


async def test_after_a_while_the_way_to_office_hours_and_then_whether_they_still_look(
    place: Village, hearth: Hearth
) -> None:
    team, office = place.guild.channel("team"), place.guild.add_text_channel("office-hours")
    people = [await place.comes(name) for name in ("Ada", "Bo")]
    for person in people:
        await place.looks(person)
    ada, bo = people
    await looks_again(hearth, days=15)
    told = await ada.sees("You have looked for a mentor for 15 days now", in_=ada.direct)
    assert "no group office hours" in told.content
    said = await place.boss.sees("have waited for a mentor for 14 days or longer", in_=team)
    assert "Ada" not in said.content
    assert f"<@{ada.id}>" not in said.content
    shown = await ada.uses("mentor find", in_=place.lobby)
    assert "This community has no group office hours" in shown.text
    assert "ask someone who manages this server" in shown.text
    await hearth.sets(place.guild.id, "mentors.office", office.id)
    await looks_again(hearth, days=1)
    assert f"#{office.name}" in (await ada.uses("mentor find", in_=place.lobby)).text
    await looks_again(hearth, days=1)
    assert heard(ada, "You have looked") == heard(bo, "You have looked") == 1

    await looks_again(hearth, days=75)
    asked = await ada.sees("Are you still looking?", in_=ada.direct)
    await bo.sees("Are you still looking?", in_=bo.direct)
    ada.goes_to(ada.direct)
    assert "Hearth keeps looking with you" in (await ada.presses("Still looking", on=asked)).text
    assert "Are you still looking?" not in (await ada.uses("start", in_=place.lobby)).text
    bo.goes_to(bo.direct)
    await bo.presses("Stop looking")
    await bo.presses("Yes, stop looking")
    assert await place.request_of(bo) is None
    await looks_again(hearth, days=30)
    assert await place.request_of(ada) is not None
    assert heard(ada, "Are you still looking?") == 1


async def test_clocks_that_change_in_between_are_looked_at_beforehand(place: Village, hearth: Hearth) -> None:
    await place.offers("Mia", zone="Berlin", parts=(), hours="Mon-Sun 18:00-19:00")
    ada = await place.comes("Ada")
    shown = await place.looks(ada, zone="New York", parts=(), hours="Mon-Sun 12:00-13:00")
    assert "is free at the same time as you for 7 hours a week" in shown.text
    friday = datetime(2027, 3, 12, 12, tzinfo=UTC)  # New York changes its clocks on the 14th, Berlin on the 28th
    place.sandbox.clock.advance(friday - place.sandbox.clock.now())
    await looks_again(hearth, minutes=1)
    shown = await ada.uses("mentor find", in_=place.lobby)
    assert "One mentor is not free when you are" in shown.text
