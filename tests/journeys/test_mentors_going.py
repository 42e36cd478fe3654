"""Mentoring that goes on: its place, a goal, how it goes, a pause, the end and what comes after, silence."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from data import mentor_requests
from data.engine import Database
from data.mentor_checks import mentor_checks
from data.mentor_matches import ACTIVE, DONE, ENDED, PAUSED
from data.mentor_requests import Request
from data.sealed import sealed
from sandbox.people import Answer, Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.messages import Message
from sandbox.world.threads import Thread
from tests.hearth import Hearth, eventually
from tests.journeys.mentors import Village, village
from tests.journeys.test_forged import forges

THREAD = "in a private thread here"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Village:
    """A community that has mentoring."""
    return await village(sandbox, hearth)


async def begins(place: Village, mentor: Person, mentee: Person, /, **wishes: str) -> None:
    """Let two people become mentor and mentee."""
    await place.looks(mentee, **wishes)  # type: ignore[arg-type]
    await place.presses_for(mentee, "Ask {name}", mentor)
    note = await mentor.sees("would like you as a mentor", in_=mentor.direct)
    await mentor.presses("Yes, gladly", on=note)


async def two(place: Village, /, **wishes: str) -> tuple[Person, Person]:
    """Return Mia, who mentors Ada for eight weeks, and Ada."""
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    await begins(place, mia, ada, **{"format": "several weeks", **wishes})
    await ada.sees("is your mentor now", in_=ada.direct)
    return mia, ada


async def opens(place: Village, person: Person) -> Answer:
    """Come to the page of one's only match."""
    person.goes_to(place.lobby)
    await person.uses("mentor mine")
    return await person.presses("See how it stands")


async def stops(place: Village, person: Person, label: str) -> Answer:
    """Press one of the ends, and say yes to it."""
    await opens(place, person)
    await person.presses("Pause, finish or stop")
    await person.presses(label)
    return await person.presses("Yes")


def direct(person: Person, words: str) -> list[Message]:
    """Return a person's direct messages with these words."""
    return [one for one in person.direct.messages.values() if words in one.content]


def threads(place: Village) -> list[Thread]:
    return list(place.guild.threads.values())


# The place


async def test_a_private_thread_opens_for_two_who_wish_for_one(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await village(sandbox, hearth, start=False)
    room = place.guild.add_text_channel("mentoring")
    await hearth.sets(place.guild.id, "mentors.channel", room.id)
    await hearth.start()
    eve = await place.comes("Eve")
    mia, ada = await two(place, place=THREAD, goal="I would like to learn Python and canary-goal")
    said = await sandbox.world.wait_for(lambda: [m for one in threads(place) for m in one.messages.values()])

    (thread,) = threads(place)
    assert thread.private
    assert not thread.invitable
    assert {mia.id, ada.id} <= set(thread.members)
    assert eve.id not in thread.members
    assert "Mia" not in thread.name
    assert "Ada" not in thread.name
    assert len(said) == 1
    assert f"<@{mia.id}> mentors <@{ada.id}>: several weeks" in said[0].content
    assert "people who may manage threads here" in said[0].content
    assert "canary-goal" not in said[0].content
    assert "Your place is" in (await opens(place, ada)).text


@pytest.mark.parametrize("why", ["closed", "gone", "announcements", "unset"])
async def test_where_no_thread_can_be_opened_both_hear_to_write_directly(
    sandbox: Sandbox, hearth: Hearth, why: str
) -> None:
    place = await village(sandbox, hearth, start=False)
    if why != "unset":
        room = place.guild.add_text_channel("mentoring")
        if why == "announcements":
            room.kind = 5
        await hearth.sets(place.guild.id, "mentors.channel", room.id)
        if why == "closed":
            room.set_overwrite(place.guild.everyone, 0, int(Permissions.CREATE_PRIVATE_THREADS))
        elif why == "gone":
            room.remove()
    await hearth.start()
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    await begins(place, mia, ada, place=THREAD)
    await ada.sees("No private thread could be opened", in_=ada.direct)
    await mia.sees("No private thread could be opened", in_=mia.direct)
    assert not threads(place)
    assert "No private thread" in (await opens(place, mia)).text
    (match,) = await place.matches(ada)
    assert (match.state, match.place) == (ACTIVE, "direct")


async def test_with_direct_messages_closed_it_stands_on_the_first_page(place: Village) -> None:
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    ada.closes_dms()
    await begins(place, mia, ada)
    await place.hearth.has_settled("mentors.tell")
    assert "said yes and is your mentor now" in (await ada.uses("start")).text


# What both agree on


async def writes(person: Person, words: str, weeks: str = "4 weeks", button: str = "Write down a goal") -> Answer:
    """Write down a goal on the page of a match."""
    await person.presses(button)
    return await person.fills_in({"What you two want to reach": words, "How long it may take": weeks})


async def test_a_goal_counts_once_both_agree_and_a_change_asks_anew(place: Village) -> None:
    mia, ada = await two(place)
    await opens(place, ada)
    kept = await writes(ada, "One merged patch")
    assert "counts once they agree" in kept.text
    (before,) = await place.matches(ada)
    assert (before.mentee_agrees, before.mentor_agrees) == (True, False)

    note = await mia.sees("has written down what you two could reach", in_=mia.direct)
    assert "One merged patch" not in note.content
    page = await opens(place, mia)
    assert "One merged patch" in page.text
    stale = page.message
    await opens(place, ada)
    await writes(ada, "Two merged patches", "8 weeks", "Change the goal")
    late = await mia.presses("I agree", on=stale)
    assert "changed meanwhile" in late.text
    await opens(place, mia)
    agreed = await mia.presses("I agree")
    assert "You both agree" in agreed.text
    await ada.sees("agrees to your goal", in_=ada.direct)
    (match,) = await place.matches(ada)
    assert match.ends_at is not None
    assert match.mentor_agrees
    assert match.mentee_agrees
    days = (match.ends_at - place.sandbox.clock.now()) / timedelta(days=1)
    assert 55 < days <= 56

    await opens(place, mia)
    await writes(mia, "Three merged patches", "4 weeks", "Change the goal")
    (match,) = await place.matches(ada)
    assert (match.mentee_agrees, match.mentor_agrees) == (False, True)


# How it goes


async def test_both_are_asked_in_weeks_one_and_three_and_then_every_four(place: Village) -> None:
    mia, ada = await two(place)
    for week, so_far in ((1, 1), (3, 2), (7, 3)):
        await place.hearth.time_passes(weeks=week - (await weeks_gone(place, ada)), minutes=1)
        await place.sandbox.world.wait_for(partial(asked_so_far, (mia, ada), so_far))
    async with database(place).read() as tx:
        weeks = list((await tx.execute(select(mentor_checks.c.week))).scalars())
    assert sorted(weeks) == [1, 1, 3, 3, 7, 7]


def asked_so_far(people: tuple[Person, ...], count: int) -> bool:
    return all(len(direct(one, "How is it going")) == count for one in people)


async def test_what_is_answered_is_for_leads_alone(place: Village, caplog: pytest.LogCaptureFixture) -> None:
    mia, ada = await two(place)
    mia.closes_dms()
    await place.hearth.time_passes(weeks=1, minutes=1)
    note = await ada.sees("How is it going with", in_=ada.direct)
    assert "People who lead mentoring here can read your answer" in note.content
    said = await ada.presses("We are stuck", on=note)
    assert "Somebody who leads mentoring here will see it" in said.text
    await ada.presses("Add a few words")
    await ada.fills_in({"What should they know?": "canary-stuck we never meet"})

    await place.hearth.has_settled("mentors.how")
    first = await mia.uses("start", in_=place.lobby)
    assert "How is it going with" in first.text
    assert "canary" not in first.text
    for words in (
        (await opens(place, mia)).text,
        (await mia.uses("mentor mine")).text,
        (await mia.uses("privacy")).text,
    ):
        assert "canary" not in words
        assert "stuck" not in words
    forged = await checks(place, mia)
    assert "Only people who lead mentoring here" in forged.text

    page = await checks(place, place.boss)
    assert "canary-stuck we never meet" in page.text
    assert "@Ada, whom @Mia mentors, says that they are stuck" in page.text
    await place.boss.presses("Seen")
    assert "Nobody has said" in (await checks(place, place.boss)).text
    assert "canary" not in caplog.text
    async with database(place).read() as tx:
        bodies = list((await tx.execute(select(sealed.c.body))).scalars())
    assert bodies
    assert not [one for one in bodies if b"canary" in bytes(one)]


async def test_a_lead_who_is_in_the_match_sees_nothing_of_it(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await village(sandbox, hearth, start=False)
    lead = place.guild.add_role("Mentoring lead")
    await hearth.sets(place.guild.id, "mentors.lead", lead.id)
    await hearth.start()
    mia, ada = await two(place)
    place.guild.update_member(mia.member(place.guild), roles=[lead.id])
    await hearth.time_passes(weeks=1, minutes=1)
    note = await ada.sees("How is it going with", in_=ada.direct)
    await ada.presses("Something else", on=note)
    assert "@Ada" not in (await checks(place, mia)).text
    assert "@Ada" in (await checks(place, place.boss)).text


async def checks(place: Village, person: Person) -> Answer:
    """Open the leads' page, as a press does that a page of staff offers."""
    page = (await person.uses("mentor mine", in_=place.lobby)).message
    assert page is not None
    return await forges(person, page, "mentors:checks:v1")


def database(place: Village) -> Database:
    assert place.hearth.app is not None
    return place.hearth.app.ground.database


async def weeks_gone(place: Village, person: Person) -> int:
    (match,) = await place.matches(person)
    assert match.began_at is not None
    return (place.sandbox.clock.now() - match.began_at) // timedelta(weeks=1)


# A pause


async def test_a_pause_ends_by_itself_and_the_other_hears_of_both(place: Village) -> None:
    mia, ada = await two(place)
    await opens(place, mia)
    await mia.presses("Pause, finish or stop")
    await mia.presses("Pause")
    paused = await mia.presses("7 days")
    assert "It pauses until" in paused.text
    told = await ada.sees("pauses until", in_=ada.direct)
    assert "says nothing about you" in told.content
    await opens(place, ada)
    for_ada = await ada.presses("Pause, finish or stop")
    assert "End the pause" not in ada.screen()
    assert for_ada.private
    await place.hearth.time_passes(days=7, minutes=1)
    await ada.sees("mentors you again", in_=ada.direct)
    await mia.sees("again", in_=mia.direct)
    (match,) = await place.matches(ada)
    assert (match.state, match.pause) == (ACTIVE, None)


async def test_a_mentee_looks_for_somebody_else_while_a_mentor_pauses(place: Village) -> None:
    mia, ada = await two(place)
    await place.offers("Ben")
    await opens(place, mia)
    await mia.presses("Pause, finish or stop")
    await mia.presses("Pause")
    await mia.presses("30 days")
    told = await ada.sees("pauses until", in_=ada.direct)
    shown = await ada.presses("Look for somebody else meanwhile", on=told)
    assert "You are first in line" in shown.text
    assert "@Ben" in shown.text
    assert "@Mia. " not in shown.text
    (match,) = await place.matches(ada)
    assert match.state == PAUSED


# The end


async def test_another_mentor_without_fault_or_reason(place: Village) -> None:
    mia, ada = await two(place, goal="I would like to learn Python and canary-goal")
    await place.offers("Ben")
    cleo = await place.comes("Cleo")
    await place.hearth.time_passes(hours=1)
    await place.looks(cleo, format="several weeks")
    before = (await requests(place, ada))[0]
    shown = await stops(place, ada, "I need another mentor")
    assert "You are first in line" in shown.text
    assert "canary-goal" in shown.text
    assert "@Ben" in shown.text
    assert "@Mia. " not in shown.text
    told = await mia.sees("says nothing about you", in_=mia.direct)
    assert "Your seat is free again" in told.content
    (match,) = await place.matches(ada)
    assert (match.state, match.ended_by) == (ENDED, "mentee")
    queue = await waiting(place)
    assert [one.user_id for one in queue] == [ada.id, cleo.id]
    assert queue[0].waits_since == before.waits_since
    assert queue[0].id != before.id


async def test_done_is_not_ended_and_thanks_are_by_consent(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await village(sandbox, hearth, start=False)
    wall = place.guild.add_text_channel("thanks")
    await hearth.sets(place.guild.id, "mentors.thanks_channel", wall.id)
    await hearth.start()
    mia, ada = await two(place)
    done = await stops(place, ada, "We are done")
    assert "Well done, both of you" in done.text
    (match,) = await place.matches(ada)
    assert (match.state, match.ended_by) == (DONE, "mentee")
    assert not await waiting(place)
    before = await ada.presses("Say thank you")
    assert "They choose whether others hear of it" in before.text
    await ada.presses("Say thank you now")
    note = await mia.sees("thanks you for your time together", in_=mia.direct)
    assert not wall.messages
    await mia.presses("Say it publicly", on=note)
    said = await mia.sees("thank you for being a mentor here", in_=wall)
    assert f"<@{mia.id}>" in said.content
    assert str(ada.id) not in said.content
    again = await mia.presses("Say it publicly", on=note)
    assert "answered already" in again.text
    await hearth.has_settled("mentors.thank")
    assert len(wall.messages) == 1


async def test_thanks_can_stay_between_two_or_not_be_at_all(place: Village) -> None:
    mia, ada = await two(place)
    await stops(place, mia, "We are done")
    told = await ada.sees("says that you two are done", in_=ada.direct)
    await ada.presses("Say thank you", on=told)
    await ada.presses("Say thank you now")
    note = await mia.sees("thanks you for your time together", in_=mia.direct)
    assert "Say it publicly" not in [one["label"] for row in note.components for one in row["components"]]
    kept = await mia.presses("Rather no thanks", on=note)
    assert "Nobody else hears of it" in kept.text
    (match,) = await place.matches(ada)
    assert (match.mentor_thanks, match.mentee_thanks) == ("none", None)


async def test_when_the_planned_end_comes_both_are_asked(place: Village) -> None:
    mia, ada = await two(place)
    await place.hearth.time_passes(weeks=8, minutes=1)
    note = await mia.sees("The time that you planned", in_=mia.direct)
    other = await ada.sees("The time that you planned", in_=ada.direct)
    await mia.presses("Some weeks more", on=note)
    longer = await mia.presses("4 weeks")
    assert "Planned until" in longer.text
    await ada.sees("would like to go on until", in_=ada.direct)
    await ada.presses("Some weeks more", on=other)
    late = await ada.presses("4 weeks")
    assert "answered already" in late.text
    await place.hearth.time_passes(weeks=4, minutes=1)
    await place.sandbox.world.wait_for(lambda: len(direct(ada, "The time that you planned")) == 2)
    (match,) = await place.matches(ada)
    assert match.state == ACTIVE


async def test_a_mentor_leaves_and_comes_back(place: Village) -> None:
    mia, ada = await two(place)
    await place.offers("Ben")
    before = await place.offer_of(mia)
    assert before is not None
    await mia.leaves(place.guild)
    told = await ada.sees("has left the community", in_=ada.direct)
    assert "You are first in line" in told.content
    shown = await ada.presses("Show me who suits", on=told)
    assert "@Ben" in shown.text
    assert [one.user_id for one in await waiting(place)] == [ada.id]

    await mia.joins(place.guild)
    mia.goes_to(place.lobby)
    await eventually(lambda: stands(place, mia))
    back = await place.offer_of(mia)
    assert back is not None
    assert (back.words, back.hours, back.state) == (before.words, before.hours, before.state)
    assert [one.state for one in await place.matches(mia)] == [ENDED]


async def test_a_mentor_closes_direct_messages_in_the_middle(place: Village) -> None:
    mia, ada = await two(place)
    mia.closes_dms()
    await opens(place, ada)
    await writes(ada, "One merged patch")
    await place.hearth.has_settled("mentors.tell")
    first = await mia.uses("start", in_=place.lobby)
    assert "has written down what you two could reach" in first.text
    await opens(place, mia)
    assert "You both agree" in (await mia.presses("I agree")).text


# Safety


async def test_a_press_leads_to_a_private_report(place: Village) -> None:
    _, ada = await two(place)
    await opens(place, ada)
    report = await ada.presses("Report something privately")
    assert report.private
    assert "answered" not in report.text


# Silence


async def test_a_silent_mentor_is_asked_then_rests_and_one_press_brings_them_back(place: Village) -> None:
    mia, ada = await two(place)
    await days_pass(place, 61, at_once=True)
    note = await mia.sees("Does your offer still stand?", in_=mia.direct)
    await days_pass(place, 8)
    await mia.sees("Your offer rests", in_=mia.direct)
    told = await ada.sees("has not heard from", in_=ada.direct)
    assert "stays as it is" in told.content
    assert len(direct(mia, "Does your offer still stand?")) == 1
    (match,) = await place.matches(ada)
    assert match.state == ACTIVE
    offer = await place.offer_of(mia)
    assert offer is not None
    assert offer.pause == "quiet"
    await days_pass(place, 31, at_once=True)
    await eventually(lambda: rests_as(place, mia, "hidden"))
    back = await mia.presses("I am still here", on=note)
    assert "Good to have you back" in back.text
    assert await rests_as(place, mia, None)


async def test_two_questions_in_a_row_without_an_answer_are_silence(place: Village) -> None:
    mia = await place.offers("Mia")
    for name in ("Ada", "Ben"):
        mentee = await place.comes(name)
        await place.looks(mentee)
        await place.presses_for(mentee, "Ask {name}", mia)
        await place.hearth.time_passes(hours=73)
        await mentee.sees("has not answered within three days", in_=mentee.direct)
    assert await rests_as(place, mia, "quiet")


async def days_pass(place: Village, days: int, *, at_once: bool = False) -> None:
    """Let days go by, each with its work done; or all at once, and then that of the last one."""
    for _ in range(1 if at_once else days):
        await place.hearth.time_passes(days=days if at_once else 1)
        await place.hearth.has_done_its_day()
        await place.hearth.has_settled("mentors.look")


async def rests_as(place: Village, person: Person, how: str | None) -> bool:
    offer = await place.offer_of(person)
    return offer is not None and offer.pause == how


async def stands(place: Village, person: Person) -> bool:
    offer = await place.offer_of(person)
    return offer is not None and offer.left_at is None


async def waiting(place: Village) -> list[Request]:
    async with database(place).read() as tx:
        return await mentor_requests.waiting(tx, place.guild.id)


async def requests(place: Village, person: Person) -> list[Request]:
    async with database(place).read() as tx:
        return await mentor_requests.of_person(tx, place.guild.id, person.id)


async def test_whoever_has_their_data_erased_leaves_nobody_without_a_word(place: Village) -> None:
    mia, ada = await two(place)
    await mia.uses("privacy")
    await mia.presses("Erase it")
    await mia.presses("Yes, erase it")

    told = await ada.sees("has had everything erased", in_=ada.direct)

    assert "You are first in line" in told.content
    assert await place.matches(ada) == []
    assert "You are looking for: several weeks." in (await ada.uses("mentor find", in_=place.lobby)).text


async def test_where_nobody_answers_for_long_it_is_done_and_the_seat_is_free(place: Village) -> None:
    mia, ada = await two(place, format="one question")
    await place.hearth.time_passes(days=8)
    await ada.sees("The time that you planned", in_=ada.direct)
    await mia.sees("The time that you planned", in_=mia.direct)
    await place.hearth.has_settled("mentors.tell")
    await place.hearth.time_passes(days=29)

    async def is_done() -> bool:
        (match,) = await place.matches(ada)
        return match.state == DONE

    await eventually(is_done)
    assert "Seats taken: 0 of 2." in (await mia.uses("mentor offer", in_=place.lobby)).text


async def test_who_was_asked_at_the_end_and_paused_is_asked_again(place: Village) -> None:
    _, ada = await two(place, format="one question")
    await place.hearth.time_passes(days=8)
    await ada.sees("The time that you planned", in_=ada.direct)
    await place.hearth.has_settled("mentors.tell")
    await opens(place, ada)
    await ada.presses("Pause, finish or stop")
    await ada.presses("Pause")
    await ada.presses("30 days")
    await place.hearth.time_passes(days=31)
    await place.sandbox.world.wait_for(lambda: len(direct(ada, "The time that you planned")) == 2)
    (match,) = await place.matches(ada)
    assert match.state == ACTIVE
