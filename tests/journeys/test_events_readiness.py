"""Before publishing: what is missing is said, as advice; and whose clock an event suits, with fairer hours."""

from __future__ import annotations

import pytest

from data import event_answers, event_people, event_times
from data.events import DRAFT, PUBLISHED
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events, and serves regions far apart."""
    return await hall(sandbox, hearth, regions=("europe-central", "oceania"))


async def lives_in(place: Hall, zone: str, count: int) -> None:
    """So many people said that they come to what there is to come, and live by the clock of `zone`."""
    assert place.hearth.app is not None
    async with place.hearth.app.ground.database.write() as tx:
        (time, *_) = await event_times.coming(tx, place.guild.id, after=place.now(), most=1)
        for number in range(count):
            user_id = 10_000 + number + 100 * len(zone)
            await event_people.put_zone(tx, place.guild.id, user_id, zone, at=place.now())
            answer = event_answers.Answer(
                guild_id=place.guild.id,
                time_id=time.id,
                user_id=user_id,
                event_id=time.event_id,
                answer=event_answers.GOING,
                seat=None,
                order=number,
                is_newcomer=False,
                at_short_notice=False,
                offer_until=None,
                reminder=None,
                wants_company=False,
                is_shown=False,
                news=None,
                language="en",
                answered_at=place.now(),
            )
            await event_answers.put(tx, answer)


async def test_what_is_missing_is_said_and_keeps_nobody_from_publishing(place: Hall) -> None:
    boss = place.boss
    await place.plans(boss, words="Please come ASAP at 18:00, we look at things together.")
    page = await boss.presses("How ready is it?")
    assert "Missing:" in page.text
    assert "No sign language. You could offer it on request" in page.text
    assert "(advised by W3C)" in page.text
    assert "(advised by CHAOSS)" in page.text
    assert "No channel is known where people report what goes wrong" in page.text
    assert "ASAP" in page.text.split("About the words")[1]
    assert "There are captions." in page.text.split("Met:")[1]
    await boss.presses("Back")
    asked = await boss.presses("Publish it")
    assert "please look at this once" in asked.text
    assert "It begins in the night for: the east of Australia." in asked.text
    assert (await place.events())[0].state == DRAFT
    assert "Published." in (await boss.presses("Publish anyway")).text
    posted = await boss.sees("First issue together", in_=place.channel)
    assert "No sign language" in posted.content
    assert (await place.events())[0].state == PUBLISHED


async def test_words_that_shut_people_out_are_hinted_at_before_an_event_is_published(place: Hall) -> None:
    boss = place.boss
    await place.plans(
        boss, title="A whitelist for us guys", words="We meet at 18:00 and take what is shown in red."
    )
    page = await boss.presses("How ready is it?")
    about = page.text.split("About the words")[1]
    assert "Title: Line 1, \u2068guys\u2069" in about
    assert "\u2068whitelist\u2069" in about
    assert "Not everybody sees colours" in about.split("Met:")[0]
    assert about.count("18:00") == 1, "what the events say of hours themselves is said once"
    await boss.presses("Back")
    asked = await boss.presses("Publish it")
    assert "\u2068guys\u2069" in asked.text
    assert "Published." in (await boss.presses("Publish anyway")).text, "a hint forbids nothing"


async def test_a_community_can_switch_hints_about_wording_off(place: Hall) -> None:
    await place.hearth.sets(place.guild.id, "wording.before_publishing", False)
    await place.plans(place.boss, title="A whitelist for us guys")
    assert "whitelist\u2069: " not in (await place.boss.presses("How ready is it?")).text


async def test_whose_clock_it_suits_and_an_hour_that_is_fairer(place: Hall) -> None:
    boss = place.boss
    await place.plans(boss, repeats="weekly")
    await boss.presses("How ready is it?")
    page = await boss.presses("Whose clock it suits")
    assert "Too few people have said" in page.text
    assert "the east of Australia. That is in the night." in page.text
    assert "The same people get the night every time: the east of Australia" in page.text
    assert "Nobody has it in the night." in page.text
    before = (await place.events())[0]
    assert before.starts.endswith("18:00:00")
    changed = await boss.presses("Use 21:00")
    assert "It now begins" in changed.text
    assert "The same people get the night" not in changed.text
    after = (await place.events())[0]
    assert after.starts == before.starts.replace("T18", "T21")
    assert after.revision == before.revision + 1
    await boss.presses("Back")
    await place.presses_publish(boss)
    await lives_in(place, "Asia/Tokyo", 5)
    await lives_in(place, "America/New_York", 4)
    await boss.uses("event manage", in_=place.lobby)
    await boss.presses("Open")
    await boss.presses("How ready is it?")
    page = await boss.presses("Whose clock it suits")
    assert "UTC+9" in page.text
    assert "UTC-5" not in page.text
    assert "UTC-4" not in page.text
