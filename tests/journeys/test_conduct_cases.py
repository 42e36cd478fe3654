"""Handlers: they list, open, read, answer, note, step back; and whoever is involved sees no trace."""

from __future__ import annotations

import pytest

from sandbox import widgets
from sandbox.people import Answer, Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.conduct import Office, code_in, office, reports
from tests.journeys.test_forged import forges
from tests.rules.test_pictures import CANARY as CAMERA
from tests.rules.test_pictures import a_picture

WORDS = "canary-4d1c Mal shouted at me in the call"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    return await office(sandbox, hearth)


def choices(answer: Answer) -> set[str]:
    """Return what can be chosen on a page."""
    assert answer.message is not None
    selects = widgets.selects(answer.message.components)
    return {option["value"] for select in selects for option in select["options"]}


def may_time_out(place: Office) -> None:
    """Let Hearth time members out."""
    bot = place.guild.bot_role
    place.guild.update_role(bot, permissions=bot.permissions | Permissions.MODERATE_MEMBERS)


async def opens(handler: Person, code: str) -> Answer:
    """Open a case from the list."""
    await handler.uses("cases")
    await handler.chooses("Choose a case", code)
    return await handler.presses("Open it")


async def a_case(place: Office, how: str = "By name", **answers: object) -> tuple[Person, str]:
    """Let Ada report; return her and the name of the case."""
    ada = await place.comes("Ada")
    saved = await reports(ada, WORDS, how, **answers)
    if how == "By name":
        return ada, code_in(saved)
    listed = await place.priya.uses("cases")
    return ada, listed.text.split("**")[1]


async def test_a_handler_takes_a_case_up_reads_it_and_answers(place: Office) -> None:
    ada, code = await a_case(place, going_on="Yes", wishes="Talk to me before you do anything")
    await place.priya.uses("cases")
    peeked = await place.priya.chooses("Choose a case", code)
    assert "canary" not in peeked.text
    page = await place.priya.presses("Open it")
    assert page.private
    for said in (
        "It is going on now",
        "Talk to me",
        "1 by name",
        "Nobody looks after it",
        "Taken up by a person: until",
    ):
        assert said.casefold() in page.text.casefold(), said
    assert "canary" not in page.text
    assert "You look after it" in (await place.priya.presses("Look after it")).text
    assert "hard to read" in (await place.priya.presses("What was reported")).text
    read = await place.priya.presses("Read it")
    assert WORDS in read.text
    assert "@Ada" in read.text

    await place.priya.presses("Back to the case")
    await place.priya.presses("Conversation")
    await place.priya.presses("Write to whoever reported")
    await place.priya.presses("In my own words")
    await place.priya.presses("Begin")
    await place.priya.fills_in({"Your message": "We read it, canary-77."})
    assert "Your message is saved" in (await place.priya.presses("Send")).text

    await ada.sees("You have an update in Hearth.", in_=ada.direct)
    await ada.uses("report")
    await ada.presses("I have reported before")
    await ada.chooses("Which report?", code)
    heard = await ada.presses("Messages (1)")
    assert "We read it, canary-77." in heard.text
    assert "From the team" in heard.text
    assert "Priya" not in heard.text


async def test_what_two_handlers_do_stands_in_its_history(place: Office) -> None:
    _, code = await a_case(place)
    await opens(place.priya, code)
    await place.priya.presses("Look after it")
    await place.priya.presses("Notes")
    await place.priya.presses("Add a note")
    await place.priya.presses("Begin")
    await place.priya.fills_in({"Your note": "canary-note I ask Mal tomorrow."})
    await place.priya.presses("Send")

    page = await opens(place.dana, code)
    assert "@Priya looks after it" in page.text
    notes = await place.dana.presses("Notes")
    assert "canary-note" in notes.text
    assert "@Priya" in notes.text
    await place.dana.presses("Back to the case")
    await place.dana.presses("More")
    history = await place.dana.presses("Who did what")
    for deed in ("looks after it", "wrote a note", "opened the case", "a report was received"):
        assert deed in history.text, deed
    assert "canary" not in history.text


async def test_whoever_is_accused_sees_no_trace_even_with_a_page_left_open(place: Office) -> None:
    ada = await place.comes("Ada")
    await reports(ada, WORDS, "By name")
    page = await place.tom.uses("cases")
    assert page.message is not None
    assert "One case is open." in page.text
    eve = await place.comes("Eve")
    await reports(eve, "canary-tom", "Without a name", accused=[place.tom.user])
    assert "One case is open." in (await place.tom.uses("cases")).text
    assert "2 cases are open." in (await place.priya.uses("cases")).text
    ids = choices(page)
    others = await place.priya.uses("cases")
    hidden = choices(others) - ids
    assert len(hidden) == 1
    (case_id,) = hidden
    guild_id = place.guild.id
    for forged in (
        f"conduct:case-open:v1:{guild_id}:{case_id}",
        f"conduct:case-read:v1:{guild_id}:{case_id}:0",
        f"conduct:case-history:v1:{guild_id}:{case_id}",
        f"conduct:case-people:v1:{guild_id}:{case_id}",
        f"conduct:case-export:v1:{guild_id}:{case_id}",
        f"conduct:case-claim:v1:{guild_id}:{case_id}",
        f"conduct:case-open:v1:{guild_id}:{'0' * 24}",
    ):
        answer = await forges(place.tom, page.message, forged)
        assert "There is no such case for you here." in answer.text, forged


async def test_a_handler_who_is_involved_steps_back_before_reading(place: Office) -> None:
    _, code = await a_case(place)
    await place.dana.uses("cases")
    await place.dana.chooses("Choose a case", code)
    assert "cannot take this back" in (await place.dana.presses("This involves me")).text
    await place.dana.presses("Step back for good")
    assert "No case is open." in (await place.dana.uses("cases")).text
    page = await opens(place.priya, code)
    assert "2 people who handle reports can see this case" in page.text
    assert "One of the people who handle reports has stepped back" in (await place.priya.presses("People")).text


async def test_a_handler_who_is_added_as_accused_loses_the_case_that_they_look_after(place: Office) -> None:
    _, code = await a_case(place)
    await opens(place.tom, code)
    await place.tom.presses("Look after it")
    await opens(place.priya, code)
    await place.priya.presses("People")
    added = await place.priya.chooses("Add who is accused", place.tom.user)
    assert "Accused: @Tom" in added.text
    assert "No case is open." in (await place.tom.uses("cases")).text
    page = await opens(place.priya, code)
    assert "Nobody looks after it yet" in page.text


async def test_the_role_is_asked_for_at_each_press(place: Office) -> None:
    _, code = await a_case(place)
    await opens(place.tom, code)
    place.guild.update_member(place.tom.member(place.guild), roles=[])
    refused = await place.tom.presses("What was reported")
    assert "for the people who handle reports" in refused.text
    outsider = await place.comes("Mal")
    assert "for the people who handle reports" in (await outsider.uses("cases")).text


async def test_cases_are_merged_and_handed_over(place: Office) -> None:
    _, first = await a_case(place)
    eve = await place.comes("Eve")
    second = code_in(await reports(eve, "canary-second", "By name"))
    await opens(place.priya, second)
    await place.priya.presses("More")
    await place.priya.presses("Put it into another case")
    assert "no other open case" in (await place.priya.fills_in({"The name of the other case": "no such"})).text
    await place.priya.presses("Put it into another case")
    page = await place.priya.fills_in({"The name of the other case": first.upper()})
    assert "2 reports" in page.text
    await place.priya.presses("More")
    await place.priya.presses("Hand it over")
    assert (
        "cannot take this case over"
        in (await place.priya.chooses("Somebody who handles reports here", eve.user)).text
    )
    page = await place.priya.chooses("Somebody who handles reports here", place.dana.user)
    assert "@Dana looks after it" in page.text
    await place.dana.sees("You have an update in Hearth.", in_=place.dana.direct)
    await eve.uses("report")
    await eve.presses("I have reported before")
    assert first in (await eve.chooses("Which report?", first)).text


async def test_of_more_files_than_a_select_holds_each_can_be_chosen(place: Office) -> None:
    mal = await place.comes("Mal")
    said = await mal.types("an unkind sentence", place.lobby)
    for name in ("Ada", "Ben", "Cem"):
        person = await place.comes(name)
        begun = await person.uses_on_message("Report privately", said)
        await person.presses("Write a report", on=begun.message)
        how = await person.presses("Without a name")
        await person.presses("Change: What happened", on=how.message)
        files = [(f"{name}-{number}.txt", f"{name} {number}".encode()) for number in range(10)]
        await person.fills_in({"What happened?": WORDS, "Files": files})
        await person.presses("Go on")
        await person.fills_in({})
        await person.presses("Send the report")
    await place.hearth.has_settled("conduct.copy")
    code = (await place.priya.uses("cases")).text.split("**")[1]
    await opens(place.priya, code)
    await place.priya.presses("What was reported")
    first = choices(await place.priya.presses("Read it"))
    assert len(first) == 25
    others = choices(await place.priya.presses("Other files"))
    assert len(others - first) == 5
    given = await place.priya.chooses("Look at a file", "File 30")
    assert given.message is not None
    assert [one.filename for one in given.message.attachments] == ["Cem-9.txt"]
    assert choices(await place.priya.presses("Other files")) == first


async def test_an_urgent_timeout_is_looked_at_by_somebody_else(place: Office) -> None:
    mal = await place.comes("Mal")
    may_time_out(place)
    _, code = await a_case(place, accused=[mal.user])
    await opens(place.priya, code)
    await place.priya.presses("More")
    asked = await place.priya.presses("Urgent: time out")
    assert "@Mal" in asked.text
    page = await place.priya.presses("1 hour")
    assert "is timed out until" in page.text
    assert mal.member(place.guild).timed_out_until is not None
    assert "took this measure yourself" in (await place.priya.presses("Second look")).text

    await opens(place.dana, code)
    look = await place.dana.presses("Second look")
    assert "@Priya timed out @Mal" in look.text
    assert "You have lifted" in (await place.dana.presses("Lift it")).text
    assert mal.member(place.guild).timed_out_until is None


async def test_a_handler_chooses_hours_and_an_off_switch(place: Office) -> None:
    await place.priya.uses("cases")
    page = await place.priya.presses("When I hear of news")
    assert "at any time" in page.text
    await place.priya.presses("Choose hours")
    await place.priya.presses("Begin")
    await place.priya.fills_in({"Your time zone": "Lima", "From": "09:00", "Until": "17:00"})
    assert "between 09:00 and 17:00, time zone America/Lima" in (await place.priya.presses("Save")).text
    assert "no news at the moment" in (await place.priya.presses("Nothing for now")).text
    assert "between 09:00" in (await place.priya.presses("Let me hear again")).text
    assert "at any time" in (await place.priya.presses("At any time")).text


async def test_a_saved_reply_is_used_again(place: Office) -> None:
    _, code = await a_case(place)
    await opens(place.priya, code)
    await place.priya.presses("Conversation")
    await place.priya.presses("Write to whoever reported")
    await place.priya.presses("Saved replies")
    await place.priya.presses("Add a reply")
    await place.priya.presses("Begin")
    await place.priya.fills_in({"A short name for it": "Weekend", "The reply": "We answer on Monday."})
    assert "one saved reply" in (await place.priya.presses("Save")).text
    await opens(place.dana, code)
    await place.dana.presses("Conversation")
    await place.dana.presses("Write to whoever reported")
    begun = await place.dana.chooses("Begin with a saved reply", "\u2068Weekend\u2069")
    assert "We answer on Monday." in begun.text
    assert "Your message is saved" in (await place.dana.presses("Send")).text


async def test_a_timeout_takes_a_power_of_ones_own(place: Office) -> None:
    mal = await place.comes("Mal")
    may_time_out(place)
    noor = await place.comes("Noor")
    await place.hearth.sets(place.guild.id, "conduct.handlers", (noor.id,))
    _, code = await a_case(place, accused=[mal.user])
    await opens(noor, code)
    await noor.presses("More")
    await noor.presses("Urgent: time out")
    assert "you need the permission" in (await noor.presses("1 day")).text
    assert mal.member(place.guild).timed_out_until is None


async def test_where_discord_refuses_a_timeout_nothing_waits_for_a_second_look(place: Office) -> None:
    mal = await place.comes("Mal")
    _, code = await a_case(place, accused=[mal.user])
    await opens(place.priya, code)
    await place.priya.presses("More")
    await place.priya.presses("Urgent: time out")
    bot = place.guild.bot_role
    place.guild.update_role(bot, permissions=bot.permissions & ~Permissions.MODERATE_MEMBERS)
    assert "Discord did not allow it." in (await place.priya.presses("1 day")).text
    page = await opens(place.dana, code)
    assert "second look" not in page.text.casefold()


async def test_a_picture_is_shown_behind_presses_without_what_a_camera_wrote(place: Office) -> None:
    taken = a_picture("JPEG")
    ada = await place.comes("Ada")
    code = code_in(await reports(ada, WORDS, "By name", files=[("photo.jpg", taken)]))
    await place.hearth.has_settled("conduct.copy")
    await opens(place.priya, code)
    await place.priya.presses("What was reported")
    await place.priya.presses("Read it")
    shown = await place.priya.chooses("Look at a file", "File 1")
    assert "without what a camera writes into it" in shown.text
    assert shown.message is not None
    (picture,) = shown.message.attachments
    assert CAMERA.encode() not in picture.data
    assert picture.data[:2] == b"\xff\xd8"
