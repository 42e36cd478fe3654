"""Asking for a mentor, with everything that can come in between: nobody waits in silence, no limit is broken."""

from __future__ import annotations

import asyncio

import pytest

from bot.kernel.problems import Problem
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import asking, promises
from data.mentor_matches import ACTIVE, ASKED, CANCELLED, CHOSEN, DECLINED, EXPIRED
from sandbox import widgets
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.mentors import Village, village
from tests.journeys.test_forged import forges

WOULD_LIKE = "would like you as a mentor"
YES, NO = "Yes, gladly", "Not now"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Village:
    """A community that has mentoring."""
    return await village(sandbox, hearth)


async def states(place: Village, person: Person) -> dict[int, str]:
    """In which state each match of a mentee is, by mentor."""
    return {one.mentor_id: one.state for one in await place.matches(person)}


async def becomes(place: Village, person: Person, expected: dict[Person, str]) -> None:
    """Wait until a mentee's matches are in these states, by mentor."""

    async def so() -> bool:
        found = await states(place, person)
        return all(found.get(mentor.id) == state for mentor, state in expected.items())

    await eventually(so)


async def test_who_does_not_answer_is_reminded_and_the_next_is_asked(place: Village, hearth: Hearth) -> None:
    mia, ben = await place.offers("Mia"), await place.offers("Ben")
    ada = await place.comes("Ada")
    await place.looks(ada)
    await place.presses_for(ada, "Ask {name}", mia)
    named = await place.presses_for(ada, "Ask {name} if the others say no", ben)
    assert "is asked if those before say no" in named.text
    asked = await mia.sees(WOULD_LIKE, in_=mia.direct)
    await hearth.time_passes(hours=48, minutes=1)
    await mia.sees("A small reminder", in_=mia.direct)
    assert not [m for m in ben.direct.messages.values() if WOULD_LIKE in m.content]
    await hearth.time_passes(hours=24)

    told = await ada.sees("has not answered within three days", in_=ada.direct)
    assert f"Hearth has asked <@{ben.id}> for you" in told.content
    await mia.sees("looks further", in_=mia.direct)
    await ben.sees(WOULD_LIKE, in_=ben.direct)
    late = await mia.presses(YES, on=asked)
    assert "The three days to answer are over" in late.text
    ben.goes_to(ben.direct)
    await ben.presses(YES)
    await ada.sees("said yes and is your mentor now", in_=ada.direct)
    assert await states(place, ada) == {mia.id: EXPIRED, ben.id: ACTIVE}
    ada.goes_to(place.lobby)
    assert "has not answered" not in (await ada.uses("start")).text, "what is needless now is put away"


async def test_two_mentors_say_yes_at_once_and_one_is_thanked(place: Village) -> None:
    mia, ben = await place.offers("Mia"), await place.offers("Ben")
    ada = await place.comes("Ada")
    await place.looks(ada)
    await place.presses_for(ada, "Ask {name}", mia)
    await place.presses_for(ada, "Ask {name} as well", ben)
    for mentor in (mia, ben):
        await mentor.sees(WOULD_LIKE, in_=mentor.direct)
        mentor.goes_to(mentor.direct)
    answers = await asyncio.gather(mia.presses(YES), ben.presses(YES))
    found = await states(place, ada)
    assert sorted(found.values()) == [ACTIVE, CANCELLED]
    other, answer = (mia, answers[0]) if found[ben.id] == ACTIVE else (ben, answers[1])
    assert "This is settled by now" in answer.text
    await other.sees("has found a mentor, or looks no longer", in_=other.direct)
    assert await place.request_of(ada) is None


async def test_two_mentees_ask_for_the_last_seat_at_once(place: Village) -> None:
    mia = await place.offers("Mia", seats="one person")
    ada, bo = await place.comes("Ada"), await place.comes("Bo")
    for mentee in (ada, bo):
        await place.looks(mentee)
    answers = await asyncio.gather(*(place.presses_for(mentee, "Ask {name}", mia) for mentee in (ada, bo)))
    assert len(await place.matches(mia)) == 1
    assert sum("You asked" in one.text for one in answers) == 1
    assert sum("cannot be asked any more at the moment" in one.text for one in answers) == 1


async def test_a_mentor_who_goes_pauses_or_takes_it_back_leaves_nobody_waiting(
    place: Village, hearth: Hearth
) -> None:
    people = {name: await place.offers(name) for name in ("Mia", "Ben", "Cleo")}
    mia, ben, cleo = people.values()
    ada = await place.comes("Ada")
    await place.looks(ada)
    await place.presses_for(ada, "Ask {name}", mia)
    await place.presses_for(ada, "Ask {name} if the others say no", ben)
    await place.presses_for(ada, "Ask {name} if the others say no", cleo)

    await mia.leaves(place.guild)
    told = await ada.sees("cannot do it now", in_=ada.direct)
    assert f"Hearth has asked <@{ben.id}>" in told.content
    await becomes(place, ada, {mia: DECLINED, ben: ASKED, cleo: CHOSEN})

    await ben.uses("mentor offer")
    asks = await ben.presses("Pause")
    assert "One person waits for your answer" in asks.text
    await ben.presses("30 days")
    await becomes(place, ada, {ben: DECLINED, cleo: ASKED})
    await hearth.has_settled(promises.FOLLOW)

    await cleo.uses("mentor offer")
    await cleo.presses("Take it back")
    await cleo.presses("Yes, take it back")
    await becomes(place, ada, {cleo: DECLINED})
    await hearth.has_settled(promises.FOLLOW)
    await hearth.has_settled(promises.TELL)
    shown = await ada.uses("mentor find")
    assert "Nobody offers to be a mentor here at the moment" in shown.text


async def test_who_was_timed_out_says_nothing_here_and_closed_messages_lose_nothing(
    place: Village, hearth: Hearth
) -> None:
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    ada.closes_dms()
    await place.looks(ada)
    await place.presses_for(ada, "Ask {name}", mia)
    note = await mia.sees(WOULD_LIKE, in_=mia.direct)
    mia.goes_to(mia.direct)
    await place.boss.times_out(mia, 60, in_=place.guild)
    assert "You are timed out" in (await mia.presses(YES, on=note)).text
    assert await states(place, ada) == {mia.id: ASKED}
    await place.boss.ends_timeout(mia, in_=place.guild)
    mia.closes_dms()
    await mia.presses(YES, on=note)
    await hearth.has_settled(promises.TELL)
    assert await states(place, ada) == {mia.id: ACTIVE}
    start = await ada.uses("start", in_=place.lobby)
    assert "said yes and is your mentor now" in start.text
    await ada.presses("Noted", on=start.message)
    assert "said yes" not in (await ada.uses("start", in_=place.lobby)).text


async def test_letting_go_asks_the_next_and_nobody_is_pestered(place: Village, hearth: Hearth) -> None:
    mia, ben = await place.offers("Mia"), await place.offers("Ben")
    ada = await place.comes("Ada")
    await place.looks(ada)
    await place.presses_for(ada, "Ask {name}", mia)
    await place.presses_for(ada, "Ask {name} if the others say no", ben)
    shown = await place.presses_for(ada, "Ask no longer", mia)
    assert "Hearth has asked @Ben for you" in shown.text
    await mia.sees("has found a mentor, or looks no longer", in_=mia.direct)
    assert await states(place, ada) == {mia.id: CANCELLED, ben.id: ASKED}

    app = hearth.app
    assert app is not None
    again = await place.presses_for(ada, "Ask {name} as well", mia)
    assert "You asked @Mia" in again.text
    shown = await place.presses_for(ada, "Ask no longer", mia)
    assert "as well" not in shown.text, "twice is enough"
    with pytest.raises(Problem, match="mentors-asked-before"):
        await asking.ask(app.ground, app.features, place.guild.id, ada.id, mia.id)

    ben.goes_to(ben.direct)
    await ben.sees(WOULD_LIKE, in_=ben.direct)
    await ben.presses(NO)
    told = await ada.sees("cannot do it now", in_=ada.direct)
    assert "You can choose whom to ask next" in told.content
    assert "You have asked 2 mentors already" in (await ada.uses("mentor find")).text
    later = await asyncio.gather(
        *(asking.ask(app.ground, app.features, place.guild.id, ada.id, ben.id, later=True) for _ in range(20)),
        return_exceptions=True,
    )
    assert all(isinstance(one, Problem) for one in later)
    await hearth.time_passes(days=lifecycle.RESTS.days + 1)
    assert "[Ask \u2068" in (await ada.uses("mentor find")).text


async def test_named_as_the_next_by_an_old_page_is_asked_at_once(place: Village) -> None:
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    shown = await place.looks(ada)
    assert shown.message is not None
    answer = await forges(ada, shown.message, f"mentors:ask-later:v1:{place.guild.id}:{mia.id}")
    assert "You asked @Mia" in answer.text
    assert await states(place, ada) == {mia.id: ASKED}
    await mia.sees(WOULD_LIKE, in_=mia.direct)


@pytest.mark.parametrize("by", ["the mentor", "the mentee", "conduct"])
async def test_a_pair_that_is_kept_apart_meets_on_no_path(place: Village, by: str) -> None:
    ada, ben = await place.comes("Ada"), await place.offers("Ben", "Go")
    mia = await place.offers("Mia", never=(ada,) if by == "the mentor" else ())
    if by == "conduct":
        await place.keeps_apart(ada, mia)
    shown = await place.looks(ada, never=(mia,) if by == "the mentee" else ())
    assert "@Ben" in shown.text
    assert "@Mia" not in shown.text
    assert shown.message is not None
    for verb in ("ask", "ask-later"):
        refused = await forges(ada, shown.message, f"mentors:{verb}:v1:{place.guild.id}:{mia.id}")
        assert "cannot be asked any more at the moment" in refused.text
    assert not await place.matches(mia)
    await place.presses_for(ada, "Ask {name}", ben)
    ben.goes_to(ben.direct)
    await ben.sees(WOULD_LIKE, in_=ben.direct)
    await ben.presses(NO)
    found = await ada.uses("mentor find", in_=place.lobby)
    assert "One mentor cannot take anybody new now" in found.text, "nothing hints at the pair"
    assert "would suit" not in found.text
    assert not await place.matches(mia)


async def test_a_pair_kept_apart_in_the_middle_goes_on_nowhere(place: Village, hearth: Hearth) -> None:
    mia, ben = await place.offers("Mia"), await place.offers("Ben")
    ada = await place.comes("Ada")
    await place.looks(ada)
    await place.presses_for(ada, "Ask {name}", mia)
    await place.presses_for(ada, "Ask {name} if the others say no", ben)
    await mia.sees(WOULD_LIKE, in_=mia.direct)
    await mia.uses("mentor offer", in_=place.lobby)
    await mia.presses("Change it")
    await mia.presses("Change: For the matching alone")
    await mia.fills_in({"Never match me with": [ada]})
    await mia.presses("Offer this")
    told = await ada.sees("cannot do it now", in_=ada.direct)
    assert f"Hearth has asked <@{ben.id}>" in told.content
    await place.keeps_apart(ada, ben)
    ben.goes_to(ben.direct)
    await ben.sees(WOULD_LIKE, in_=ben.direct)
    before = len(ben.direct.messages)
    assert "This is settled by now" in (await ben.presses(YES)).text
    await hearth.time_passes(hours=49)
    await hearth.has_settled(promises.NUDGE)
    assert len(ben.direct.messages) == before, "nobody is reminded of whom they must not meet"


async def test_blocks_named_once_stay_when_another_form_is_left_empty(place: Village) -> None:
    mia, ada, bo = await place.comes("Mia"), await place.comes("Ada"), await place.comes("Bo")
    await place.looks(ada, never=(mia,))
    await ada.presses("Stop looking")
    await ada.presses("Yes, stop looking")
    await place.looks(ada)
    await place.offer(mia)
    shown = await ada.uses("mentor find")
    assert "@Mia" not in shown.text
    kept = await ada.presses("Never match me with")
    assert kept.message is not None
    assert "Kept." in (await ada.chooses("Never match me with", bo.user, on=kept.message)).text
    assert "@Mia" in (await ada.presses("Whom I asked")).text
    await place.presses_for(ada, "Ask {name}", mia)
    await mia.sees(WOULD_LIKE, in_=mia.direct)
    kept = await ada.presses("Never match me with")
    await ada.chooses("Never match me with", mia.user, on=kept.message)
    await mia.sees("has found a mentor, or looks no longer", in_=mia.direct)
    assert await states(place, ada) == {mia.id: CANCELLED}


async def test_nobody_suits_and_it_says_why_and_what_would_change_it(place: Village) -> None:
    ada = await place.comes("Ada")
    await place.looks(ada)
    assert "Nobody offers to be a mentor here" in (await ada.uses("mentor find")).text
    night = "Mon-Sun 3:00-5:00"
    mia = await place.offers("Mia", parts=(), hours=night, ways=("not at the same time",))
    await place.offers("Ben", formats=("one question",))
    await place.offers("Cleo", languages=("Deutsch",))
    shown = await ada.uses("mentor find")
    assert "One mentor does not offer what you look for" in shown.text
    assert "If you chose “not at the same time”, hours would not matter, and one mentor would suit." in shown.text
    assert "If you looked for “one question”, 2 mentors would suit." in shown.text
    assert "Hearth looks again every day" in shown.text
    await ada.presses("Stop looking")
    await ada.presses("Yes, stop looking")
    await place.looks(ada, needs=("not at the same time",))
    await place.presses_for(ada, "Ask {name}", mia)
    assert await states(place, ada) == {mia.id: ASKED}


async def test_twenty_requests_by_one_person_are_one(place: Village, hearth: Hearth) -> None:
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    before = await place.looks(ada, send=False)
    assert before.message is not None
    answers = await asyncio.gather(*(ada.presses("Show me who suits", on=before.message) for _ in range(20)))
    assert any("You are looking for a mentor now" in one.text for one in answers)
    app = hearth.app
    assert app is not None
    tried = await asyncio.gather(
        *(asking.ask(app.ground, app.features, place.guild.id, ada.id, mia.id) for _ in range(20)),
        return_exceptions=True,
    )
    assert sum(not isinstance(one, BaseException) for one in tried) == 1
    assert len(await place.matches(ada)) == 1
    await mia.sees(WOULD_LIKE, in_=mia.direct)
    await hearth.has_settled(promises.TELL)
    assert len(mia.direct.messages) == 1


async def test_an_offer_that_changed_is_looked_at_again_before_a_yes(place: Village, hearth: Hearth) -> None:
    mia = await place.offers("Mia", languages=("English", "Deutsch"))
    ada = await place.comes("Ada")
    await place.looks(ada)
    await place.presses_for(ada, "Ask {name}", mia)
    note = await mia.sees(WOULD_LIKE, in_=mia.direct)
    await hearth.sets(place.guild.id, "mentors.adults", True)
    await mia.uses("mentor offer", in_=place.lobby)
    await mia.presses("Change it")
    await mia.presses("Change: What you offer")
    await mia.fills_in({"Languages you like to talk in": ["Deutsch"]})
    await mia.presses("Offer this")
    mia.goes_to(mia.direct)
    refused = await mia.presses(YES, on=note)
    assert "you two have no language in common now" in refused.text
    assert await states(place, ada) == {mia.id: ASKED}
    declined = await mia.presses(NO, on=note)
    assert "They hear “not now”" in declined.text


async def test_everything_from_direct_messages_with_names_that_are_only_words(
    place: Village, hearth: Hearth, sandbox: Sandbox
) -> None:
    other = sandbox.world.add_guild("Elsewhere")
    other.add_text_channel("lobby")
    await hearth.sets(other.id, "mentors.open", True)
    mia = await place.offers("Mia **bold** @everyone", "Python, **C++**, <@1>")
    mia.switches_language("de")
    ada = await place.comes("Ada `x` <@&5>")
    await ada.joins(other)
    ada.goes_to(ada.direct)
    await ada.uses("mentor find")
    await ada.chooses("Choose a community", "\u2068Rainbow OSPO\u2069")
    await place.looks(ada, "I want **this** @everyone <@1> [x](http://evil.example)", begun=True)
    await place.presses_for(ada, "Ask {name}", mia)
    note = await mia.sees("**", in_=mia.direct)
    assert "\\*\\*this\\*\\*" in note.content
    assert not note.pinged
    mia.goes_to(mia.direct)
    yes = next(iter(widgets.buttons(note.components)))
    await mia.presses(yes["label"], on=note)
    assert await states(place, ada) == {mia.id: ACTIVE}


async def test_one_wish_in_confidence_is_weighed_within_a_while(place: Village) -> None:
    await place.offers("Mia"), await place.offers("Ben", shares=("trans people",))
    ada = await place.comes("Ada")
    await place.looks(ada, prefers=("women",))
    await ada.presses("Stop looking")
    await ada.presses("Yes, stop looking")
    same = await place.looks(ada, prefers=("women",), send=False)
    assert "This one is left out" not in same.text
    await ada.presses("Show me who suits")
    await ada.presses("Stop looking")
    await ada.presses("Yes, stop looking")

    other = await place.looks(ada, prefers=("trans people",), send=False)
    assert "Within the last 30 days you wished for something else" in other.text
    await ada.presses("Show me who suits")
    request = await place.request_of(ada)
    assert request is not None
    assert request.secret_id is None, "nothing is kept that is not weighed"


async def test_a_group_is_made_in_a_round_alone(place: Village) -> None:
    mia = await place.offers("Mia", formats=("in a group",))
    ada = await place.comes("Ada")
    shown = await place.looks(ada, format="in a group")
    assert "Groups are made in rounds" in shown.text
    assert shown.message is not None
    forged = await forges(ada, shown.message, f"mentors:ask:v1:{place.guild.id}:{mia.id}")
    assert "cannot be asked any more" in forged.text
    assert await place.matches(mia) == []


async def test_no_more_people_than_seats_that_are_offered_by_now(place: Village) -> None:
    mia = await place.offers("Mia", seats="2 people")
    ada, bo = await place.comes("Ada"), await place.comes("Bo")
    for one in (ada, bo):
        await place.looks(one)
        await place.presses_for(one, "Ask {name}", mia)
    await mia.uses("mentor offer", in_=place.lobby)
    await mia.presses("Change it")
    await mia.presses("Change: What you offer")
    await mia.fills_in({"How many people at the same time": "one person"})
    await mia.presses("Offer this")
    first, second = [one for one in mia.direct.messages.values() if "would like you as a mentor" in one.content]
    await mia.presses("Yes, gladly", on=first)
    refused = await mia.presses("Yes, gladly", on=second)
    assert "the seats that you offer now are all taken" in refused.text
    assert sorted(one.state for one in await place.matches(mia)) == ["active", "asked"]
