"""Hosting an event together: asked, answered in one press, named only after a yes, handed over; over kills too."""

from __future__ import annotations

from datetime import timedelta

import pytest

from sandbox.people import NoAnswer, Person
from sandbox.server import Sandbox
from sandbox.world.messages import Message
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall
from tests.journeys.test_events_coming import heard
from tests.journeys.test_events_planning import published
from tests.journeys.test_forged import forges

TOO = "asks whether you would host"
OVER = "can be yours from now on"
GONE = "You are not asked this any more"
CHOOSE, HAND_OVER = "Choose who hosts it too", "Hand it over to somebody"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def opens_hosts(place: Hall, person: Person) -> str:
    """Somebody looks at who hosts the only event."""
    await person.uses("event manage", in_=place.lobby)
    await person.presses("Open")
    await person.presses("Change it")
    return (await person.presses("Hosts")).text


def yes_of(message: Message) -> str:
    """Return where the first press of a message leads."""
    found: str = message.components[0]["components"][0]["custom_id"]
    return found


async def test_who_is_asked_is_named_nowhere_until_they_say_yes(place: Hall) -> None:
    boss = place.boss
    ada, ben, eve = [await place.comes(name) for name in ("Ada", "Ben", "Eve")]
    assert "You host no event" in (await ada.uses("event manage")).text
    assert "Ask an organiser" in (await ada.uses("event new")).text
    await published(place, boss)
    await opens_hosts(place, boss)
    page = await boss.chooses(CHOOSE, ada, ben)
    assert "Hearth asks those who are new" in page.text
    assert "Asked whether they would host it too: @Ada and @Ben. They have not answered yet." in page.text
    note = await ada.sees(TOO, in_=ada.direct)
    assert "you are named in the announcement, where everybody can read it" in note.content
    await ben.sees(TOO, in_=ben.direct)

    assert "You host no event" in (await ada.uses("event manage")).text
    assert not any(f"<@{ada.id}>" in one.content for one in place.announcements())
    assert "@Ada" not in (await eve.presses("All about it", on=place.announcements()[0])).text
    private = (await eve.uses("event mine")).message
    assert private is not None
    assert GONE in (await forges(eve, private, yes_of(note))).text
    assert GONE in (await forges(eve, private, yes_of(note).replace("host-yes", "host-no"))).text
    assert "You host no event" in (await eve.uses("event manage")).text

    assert TOO in (await ada.uses("start", in_=place.lobby)).text
    assert TOO in (await ada.uses("event mine", in_=place.lobby)).text
    agreed = await ada.presses("Yes, I host it")
    assert "You host \u201c" in agreed.text
    opened = await ada.presses("Open")
    assert opened.message is not None
    assert "Copy it" not in opened.text
    (event,) = await place.events()
    for verb in ("copy", "keep-template"):  # a copy is a new event, and to plan one is not hers
        refused = await forges(ada, opened.message, f"events:{verb}:v1:{place.guild.id}:{event.id}")
        assert "Only organisers" in refused.text
    assert len(await place.events()) == 1
    await place.sandbox.world.wait_for(
        lambda: any(f"<@{ada.id}>" in one.content for one in boss.messages(place.channel))
    )
    assert not any(f"<@{ben.id}>" in one.content for one in place.announcements())
    assert "You host \u201c" in (await ada.presses("Yes, I host it", on=note)).text, "said twice, it is as it was"
    await boss.sees("You have an update in Hearth", in_=boss.direct)
    assert "@Ada said yes" in (await boss.uses("start", in_=place.lobby)).text
    await boss.presses("I have read it")
    assert "@Ada said yes" not in (await boss.uses("start", in_=place.lobby)).text

    await opens_hosts(place, ada)
    with pytest.raises((AssertionError, NoAnswer)):
        await ada.chooses(HAND_OVER, ben)
    assert "You host it no more" in (await ada.presses("Host it no more")).text
    assert "You host no event" in (await ada.uses("event manage")).text


async def test_a_no_needs_no_reason_and_is_seen_by_nobody(place: Hall) -> None:
    boss, ada = place.boss, await place.comes("Ada")
    ada.closes_dms()
    await place.plans(boss)
    await opens_hosts(place, boss)
    await boss.chooses(CHOOSE, ada)
    await place.hearth.has_settled("events.ask-host")
    mine = await ada.uses("event mine")
    assert "It is a draft, which nobody else was told of" in mine.text
    thanks = await ada.presses("No, thank you")
    assert "Nobody is told why" in thanks.text
    assert TOO not in (await ada.uses("event mine")).text

    page = await opens_hosts(place, boss)
    assert "Ada" not in page
    assert not heard(boss, "update")
    refused = await boss.chooses(CHOOSE, ada)
    assert "@Ada was asked to host something not long ago" in refused.text
    assert "said no" not in boss.screen()
    await place.hearth.time_passes(days=1, minutes=1)
    await opens_hosts(place, boss)
    await boss.chooses(CHOOSE, ada)
    await place.hearth.has_settled("events.ask-host")
    assert TOO in (await ada.uses("event mine")).text
    copied = (await ada.uses("privacy", in_=place.lobby)).text
    assert "For one event, that you are or were asked to host it" in copied


async def test_an_event_stays_whose_it_is_until_another_says_yes(place: Hall) -> None:
    boss = place.boss
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await published(place, boss)
    await opens_hosts(place, boss)
    told = await boss.chooses(HAND_OVER, ben)
    assert "Until they say yes, nothing changes" in told.text
    assert "It belongs to @Boss" in told.text
    old = await ben.sees(OVER, in_=ben.direct)
    kept = await boss.presses("Ask nobody to take it over")
    assert "@Ben" not in kept.text
    assert GONE in (await ben.presses("Yes, it can be mine", on=old)).text

    await boss.chooses(HAND_OVER, ada)
    note = await ada.sees(OVER, in_=ada.direct)
    handed = await ada.presses("Yes, it can be mine", on=note)
    assert "is yours now" in handed.text
    assert "It belongs to @Ada" in await opens_hosts(place, boss)
    assert "You host it no more" in (await boss.presses("Host it no more")).text
    await opens_hosts(place, boss)
    own = await boss.chooses(HAND_OVER, boss)
    assert "It belongs to @Boss now" in own.text, "who plans events here needs to ask nobody for themselves"


async def test_who_is_asked_is_asked_once_over_kills(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await hall(sandbox, hearth, start=False)
    await hearth.start_child()
    ada = await place.comes("Ada")
    await published(place, place.boss)
    await opens_hosts(place, place.boss)
    await place.boss.chooses(CHOOSE, ada)
    await hearth.kill()
    sandbox.clock.advance(timedelta(minutes=5))
    await hearth.start_child()
    note = await ada.sees(TOO, in_=ada.direct)
    await ada.presses("Yes, I host it", on=note)
    await hearth.kill()
    await hearth.start_child()
    await sandbox.world.wait_for(lambda: any(f"<@{ada.id}>" in one.content for one in place.announcements()))
    await place.boss.sees("You have an update in Hearth", in_=place.boss.direct)
    assert len(heard(ada, TOO)) == 1
