"""Planning an event: wrong input, two organisers at once, hosts, templates, and what is thrown away."""

from __future__ import annotations

import pytest

from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def published(place: Hall, person: Person) -> None:
    """Somebody plans an event and publishes it; its announcement stands."""
    await place.plans(person)
    await place.presses_publish(person)
    await person.sees("First issue together", in_=place.channel)


async def test_what_cannot_be_understood_is_said_and_everything_is_kept(place: Hall) -> None:
    boss = place.boss
    wrong = await place.fills_in(
        boss,
        title="*Bold* @everyone \u202e<@&1>",
        when="some day",
        length="for ever",
        where="meet",
        capacity="3",
        newcomer_seats="5",
    )
    assert "Your answers are kept" in wrong.text
    assert "begins with https://" in wrong.text
    assert "keep at most as many" in wrong.text
    assert "There is no hour in it" in wrong.text or "could not read this" in wrong.text
    assert "could not read how long it takes" in wrong.text

    form = await boss.presses("When it is")
    assert "some day" in form.text
    await boss.fills_in({"Day and time": place.day("in 12 days at 18:00"), "How long it takes": "1 h"})
    await boss.presses("More answers")
    wrong = await boss.presses("See what Hearth understood")
    assert "could not read" not in wrong.text
    await boss.presses("Where, and for how many")
    await boss.fills_in({"The link or the address": "https://meet.example.org/a", "Seats kept for newcomers": "2"})
    await boss.presses("More answers")
    understood = await boss.presses("See what Hearth understood")
    assert "Europe/Berlin" in understood.text
    draft = await boss.presses("Yes, that is right")
    assert "**Bold" not in draft.text
    assert "\u202e" not in draft.text
    await place.presses_publish(boss)
    posted = await boss.sees("Bold", in_=place.channel)
    assert not posted.mentioned.everyone
    assert not posted.mentioned.roles

    # The zone was asked for once, and stands in the next form already.
    await boss.uses("event new")
    await boss.presses("Begin")
    await boss.fills_in({"Title": "Another one", "What happens": "We meet.", "Are newcomers welcome?": "Yes"})
    form = await boss.presses("Go on")
    assert "Berlin" in form.text


async def test_two_organisers_change_one_event_at_once(place: Hall) -> None:
    boss = place.boss
    role = place.guild.add_role("hosts")
    await place.hearth.sets(place.guild.id, "events.hosts", role.id)
    ada = await place.comes("Ada")
    place.guild.give_role(ada.id, role)
    await published(place, boss)
    await boss.presses("Change it")
    await boss.presses("What it is")
    await ada.uses("event manage")
    await ada.presses("Open")
    await ada.presses("Change it")
    await ada.presses("Where, and for how many")

    await boss.presses("Change: What it is")
    await boss.fills_in({"Title": "By Boss"})
    await boss.presses("More answers")
    kept = await boss.presses("See what Hearth understood")
    assert "Saved" in kept.text

    await ada.presses("Change: Where, and for how many")
    await ada.fills_in({"How many people can come?": "7"})
    await ada.presses("More answers")
    told = await ada.presses("See what Hearth understood")
    assert "Somebody else has changed this event" in told.text
    (event,) = await place.events()
    assert (event.title, event.capacity) == ("By Boss", None)
    await ada.presses("Put mine in its place")
    (event,) = await place.events()
    assert (event.title, event.capacity) == ("By Boss", 7)


async def test_a_draft_that_has_changed_since_it_was_looked_at_is_not_published(place: Hall) -> None:
    boss = place.boss
    await place.plans(boss)
    looked_at = boss.messages(place.lobby)[-1]
    await boss.uses("event manage")
    await boss.presses("Open")
    await boss.presses("Change it")
    await boss.presses("What it is")
    await boss.presses("Change: What it is")
    await boss.fills_in({"Title": "Changed"})
    await boss.presses("More answers")
    await boss.presses("See what Hearth understood")
    told = await boss.presses("Publish it", on=looked_at)
    assert "Somebody else has changed this" in told.text
    (event,) = await place.events()
    assert event.state == "draft"
    await place.presses_publish(boss)
    (event,) = await place.events()
    assert event.state == "published"


async def test_templates_copies_and_a_long_list_of_drafts(place: Hall) -> None:
    boss = place.boss
    await place.plans(boss)
    kept = await boss.presses("Keep as a template")
    assert "It is kept as a template" in kept.text
    offered = await boss.uses("event new")
    assert "from a template" in offered.text
    draft = await boss.chooses("Begin from a template", "\u2068First issue together\u2069")
    assert "a new draft with all that the template says" in draft.text
    for _ in range(6):
        await boss.presses("Copy it")

    first = await boss.uses("event manage")
    assert first.text.count("First issue together") == 6
    second = await boss.presses("Further ones")
    assert second.text.count("First issue together") == 3
    assert "a template" in second.text
    await boss.presses("Open")
    asked = await boss.presses("Throw it away")
    assert "cannot be brought back" in asked.text
    assert len(await place.events()) == 9
    await boss.presses("Yes, throw it away")
    assert len(await place.events()) == 8
