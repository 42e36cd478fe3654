"""Deciding: two agree, three for a ban, a co-signer outside where few are free; and closing tells everybody."""

from __future__ import annotations

import asyncio

import pytest

from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.conduct import Office, code_in, office, receipt_in, reports
from tests.journeys.test_conduct_cases import opens
from tests.journeys.test_conduct_reporter import shows
from tests.journeys.test_forged import forges

WORDS = "canary-reported Mal shouted at me"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    return await office(sandbox, hearth)


async def a_case(place: Office, how: str = "By name") -> tuple[Person, Person, str]:
    """Let Ada report Mal; return both and the name of the case."""
    ada, mal = await place.comes("Ada"), await place.comes("Mal")
    saved = await reports(ada, WORDS, how, accused=[mal.user])
    if how == "By name":
        return ada, mal, code_in(saved)
    return ada, mal, (await place.priya.uses("cases")).text.split("**")[1]


async def proposes(handler: Person, code: str, measure: str, words: str = "You shouted in the call.") -> Answer:
    """Propose a measure."""
    await opens(handler, code)
    await handler.presses("Decide")
    await handler.presses("Propose a measure")
    await handler.chooses("Which measure?", measure)
    await handler.presses("Begin")
    await handler.fills_in({"What happened": words, "What follows from it": "Please do not do it again."})
    return await handler.presses("Propose it")


async def agrees(handler: Person, code: str, what: str) -> Answer:
    """Agree to the only proposal."""
    await opens(handler, code)
    await handler.presses("Decide")
    await handler.chooses("Look at a proposal", f"1. {what}")
    return await handler.presses("I agree")


async def test_two_agree_on_a_warning_the_accused_reads_it_and_the_reporter_hears(place: Office) -> None:
    ada, mal, code = await a_case(place)
    proposed = await proposes(place.priya, code, "Warning")
    assert "It is proposed, with your voice." in proposed.text
    assert "Agreed: 1 of 2" in proposed.text
    mal.sees_nothing()
    decided = await agrees(place.dana, code, "Warning")
    assert "Enough of you agree." in decided.text
    assert "by 2 people" in decided.text
    assert "warning is what they read" in decided.text

    await mal.sees("You have an update in Hearth.", in_=mal.direct)
    page = await mal.uses("report")
    assert "have a message for you" in page.text
    read = await mal.presses("Read the message")
    for said in ("A warning", "You shouted in the call.", "Please do not do it again.", "You can appeal once"):
        assert said in read.text, said
    for hidden in ("Ada", "canary", code, "Priya", "Dana"):
        assert hidden not in read.text, hidden

    await place.dana.presses("Done")
    await place.dana.presses("Back to deciding")
    await place.dana.presses("Close the case")
    await place.dana.presses("Begin")
    await place.dana.fills_in({"Your message to whoever reported": "Mal was warned. Thank you."})
    closed = await place.dana.presses("Close the case")
    assert "The case is closed" in closed.text
    assert "No case is open." in (await place.priya.uses("cases")).text
    assert "One case is closed." in (await place.priya.presses("Closed")).text
    await ada.sees("You have an update in Hearth.", in_=ada.direct)
    await ada.uses("report")
    await ada.presses("I have reported before")
    stands = await ada.chooses("Which report?", code)
    assert "Closed." in stands.text
    assert "a measure was taken" in stands.text
    assert "Mal was warned. Thank you." in (await ada.presses("Messages (1)")).text


async def test_a_ban_takes_three_and_names_the_contact_outside_first(place: Office) -> None:
    _, mal, code = await a_case(place)
    assert "Agreed: 1 of 3" in (await proposes(place.priya, code, "Permanent ban")).text
    assert "More are needed" in (await agrees(place.dana, code, "Permanent ban")).text
    decided = await agrees(place.tom, code, "Permanent ban")
    assert "Wait with the ban" in decided.text
    assert "ombuds@example.org" in decided.text
    await mal.sees("You have an update in Hearth.", in_=mal.direct)
    await mal.leaves(place.guild)
    mal.goes_to(mal.direct)
    await mal.presses("See it")
    read = await mal.presses("Read the message")
    assert "You are banned permanently" in read.text
    assert "ombuds@example.org" in read.text
    mal.installs_the_app()
    assert "have a message for you" in (await mal.uses("report")).text


async def test_the_voice_of_somebody_who_is_involved_by_now_does_not_count(place: Office) -> None:
    _, _, code = await a_case(place)
    await proposes(place.priya, code, "Permanent ban")
    await agrees(place.tom, code, "Permanent ban")
    await opens(place.dana, code)
    await place.dana.presses("People")
    await place.dana.chooses("Add who else is involved", place.tom.user)
    await opens(place.dana, code)
    page = await place.dana.presses("Decide")
    assert "Agreed: 1 of 2" in page.text
    assert "Enough of you agree" in (await agrees(place.dana, code, "Permanent ban")).text


async def test_two_who_decide_at_once_decide_once(place: Office) -> None:
    _, mal, code = await a_case(place)
    await proposes(place.priya, code, "Warning")
    for handler in (place.dana, place.tom):
        await opens(handler, code)
        await handler.presses("Decide")
        await handler.chooses("Look at a proposal", "1. Warning")
    answers = await asyncio.gather(place.dana.presses("I agree"), place.tom.presses("I agree"))
    said = sorted("Enough of you agree" in answer.text for answer in answers)
    assert said == [False, True]
    await mal.uses("report")
    assert "Part 1 of 1" in (await mal.presses("Read the message")).text


async def test_without_three_free_a_ban_needs_those_two_and_alone_the_co_signer(place: Office) -> None:
    _, _, code = await a_case(place)
    for handler in (place.tom, place.dana):
        await handler.uses("cases")
        await handler.chooses("Choose a case", code)
        await handler.presses("This involves me")
        await handler.presses("Step back for good")
    proposed = await proposes(place.priya, code, "Permanent ban")
    assert "The co-signer outside is asked, too." in proposed.text
    await place.amara.sees("You have an update in Hearth.", in_=place.amara.direct)
    place.amara.goes_to(place.amara.direct)
    await place.amara.presses("See it")
    asked = await place.amara.presses("See what is asked")
    assert "You shouted in the call." in asked.text
    assert "canary" not in asked.text
    assert "Your voice counts" in (await place.amara.presses("I agree")).text
    await opens(place.priya, code)
    assert "Decided" in (await place.priya.presses("Decide")).text
    assert "canary" not in place.amara.screen()


async def test_without_a_co_signer_a_ban_is_not_available_alone(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await office(sandbox, hearth, cosigner=None)
    _, _, code = await a_case(place)
    for handler in (place.tom, place.dana):
        await handler.uses("cases")
        await handler.chooses("Choose a case", code)
        await handler.presses("This involves me")
        await handler.presses("Step back for good")
    await opens(place.priya, code)
    page = await place.priya.presses("Decide")
    assert "A permanent ban cannot be decided here." in page.text
    assert "An appeal cannot be heard here." in page.text
    assert "cannot be decided here" in (await place.priya.presses("Propose a measure")).text


async def test_a_sealed_name_takes_two_and_a_reason_that_the_reporter_reads(place: Office) -> None:
    ada, _, code = await a_case(place, "Only if I allow it")
    await opens(place.priya, code)
    await place.priya.presses("What was reported")
    assert "with a sealed name" in (await place.priya.presses("Read it")).text
    await place.priya.presses("Back to the case")
    await place.priya.presses("Decide")
    await place.priya.presses("Open a sealed name")
    await place.priya.presses("Begin")
    await place.priya.fills_in({"Why do you need to know who it is?": "We fear for your safety."})
    await place.priya.presses("Propose it")
    await agrees(place.dana, code, "Open the sealed name of whoever reported.")
    await place.dana.presses("Back to deciding")
    await place.dana.presses("Back to the case")
    await place.dana.presses("What was reported")
    assert "by @Ada" in (await place.dana.presses("Read it")).text
    await ada.uses("report")
    await ada.presses("I have reported before")
    stands = await ada.chooses("Which report?", code)
    assert "Your name was opened by two people" in stands.text
    assert "We fear for your safety." in (await ada.presses("Messages (1)")).text


async def test_closing_without_a_measure_takes_two_and_a_message(place: Office) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await reports(ada, WORDS))
    code = (await place.priya.uses("cases")).text.split("**")[1]
    await opens(place.priya, code)
    await place.priya.presses("Decide")
    await place.priya.presses("Close without a measure")
    await place.priya.chooses("Why without a measure?", "We are not the right place for it")
    await place.priya.presses("Begin")
    await place.priya.fills_in(
        {"Why (for the team)": "Not ours.", "Your message to whoever reported": "Ask the venue."}
    )
    await place.priya.presses("Propose it")
    await agrees(place.dana, code, "We are not the right place for it")
    stands = await shows(ada, receipt)
    assert "Closed." in stands.text
    assert "not the right place" in stands.text
    read = await ada.presses("Messages (1)")
    assert "Ask the venue." in read.text
    assert "Not ours." not in read.text


async def test_an_appeal_is_heard_by_whoever_did_not_decide(place: Office) -> None:
    _, mal, code = await a_case(place)
    await proposes(place.priya, code, "Warning")
    await agrees(place.dana, code, "Warning")
    await mal.uses("report")
    await mal.presses("Read the message")
    intro = await mal.presses("Appeal")
    assert "did not decide" in intro.text
    await mal.presses("Begin")
    await mal.fills_in({"Why should the decision be changed?": "It was not me."})
    assert "Your appeal is saved" in (await mal.presses("Send")).text
    await opens(place.priya, code)
    await place.priya.presses("Decide")
    await place.priya.presses("Answer an appeal")
    await place.priya.chooses("What comes of it?", "The appeal is right: open the case again.")
    await place.priya.presses("Begin")
    await place.priya.fills_in({"Your answer": "no"})
    assert "others have to hear the appeal" in (await place.priya.presses("Propose it")).text

    await opens(place.tom, code)
    await place.tom.presses("Decide")
    await place.tom.presses("Answer an appeal")
    await place.tom.chooses("What comes of it?", "The appeal is right: open the case again.")
    await place.tom.presses("Begin")
    await place.tom.fills_in({"Your answer": "You were not there."})
    asked = await place.tom.presses("Propose it")
    assert "The co-signer outside is asked, too." in asked.text
    place.amara.goes_to(place.amara.direct)
    await place.amara.sees("You have an update in Hearth.", in_=place.amara.direct)
    await place.amara.presses("See it")
    await place.amara.presses("See what is asked")
    await place.amara.presses("I agree")
    await mal.uses("report")
    read = await mal.presses("Read the message")
    assert "Your appeal was right." in read.text
    assert "You were not there." in read.text
    assert "being looked at" in (await opens(place.tom, code)).text


async def test_a_new_decision_after_an_appeal_can_be_appealed_too(place: Office) -> None:
    _, mal, code = await a_case(place)
    await proposes(place.priya, code, "Warning")
    await agrees(place.dana, code, "Warning")
    await mal.uses("report")
    await mal.presses("Read the message")
    await mal.presses("Appeal")
    await mal.presses("Begin")
    await mal.fills_in({"Why should the decision be changed?": "It was not me."})
    waiting = await mal.presses("Send")
    assert "You can appeal once" not in waiting.text
    await opens(place.tom, code)
    await place.tom.presses("Decide")
    await place.tom.presses("Answer an appeal")
    await place.tom.chooses("What comes of it?", "The decision stands.")
    await place.tom.presses("Begin")
    await place.tom.fills_in({"Your answer": "We have asked others, too."})
    await place.tom.presses("Propose it")
    await place.amara.sees("You have an update in Hearth.", in_=place.amara.direct)
    place.amara.goes_to(place.amara.direct)
    await place.amara.presses("See it")
    await place.amara.presses("See what is asked")
    await place.amara.presses("I agree")
    await mal.uses("report")
    stands = await mal.presses("Read the message")
    assert "The decision stands." in stands.text
    assert "You can appeal once" not in stands.text
    await opens(place.tom, code)
    await place.tom.presses("More")
    assert "@Amara: agreed to what was proposed" in (await place.tom.presses("Who did what")).text

    await proposes(place.priya, code, "Temporary suspension")
    await opens(place.dana, code)
    await place.dana.presses("Decide")
    await place.dana.chooses("Look at a proposal", "3. Temporary suspension")
    await place.dana.presses("I agree")
    await mal.uses("report")
    assert "You can appeal once" in (await mal.presses("Read the message")).text


async def test_forged_presses_decide_nothing(place: Office) -> None:
    _, mal, code = await a_case(place)
    await proposes(place.priya, code, "Warning")
    outsider, insider = (await mal.uses("report")).message, (await place.tom.uses("cases")).message
    assert outsider is not None
    assert insider is not None
    zero, guild_id = "0" * 24, place.guild.id
    for verb in ("decide-agree", "decide-withdraw", "decide-applied"):
        forged = f"conduct:{verb}:v1:{guild_id}:{zero}:{zero}"
        assert "no such case" in (await forges(place.tom, insider, forged)).text
        assert "for the people who handle reports" in (await forges(mal, outsider, forged)).text
    assert (
        "no message for you" in (await forges(place.tom, insider, f"conduct:part-open:v1:{guild_id}:{zero}")).text
    )
    assert "Nothing is asked" in (await forges(mal, outsider, f"conduct:cosign-agree:v1:{guild_id}:{zero}")).text


async def test_two_take_somebody_out_who_was_added_by_mistake(place: Office) -> None:
    _, _, code = await a_case(place)
    await opens(place.priya, code)
    await place.priya.presses("People")
    await place.priya.chooses("Add who else is involved", place.tom.user)
    assert "No case is open." in (await place.tom.uses("cases")).text
    await opens(place.priya, code)
    await place.priya.presses("People")
    shown = await place.priya.presses("Somebody has no part in it")
    number = next(number for number in (1, 2) if f"{number}. @Tom" in shown.text)
    await place.priya.chooses("Who?", f"Person {number}")
    await place.priya.presses("Begin")
    await place.priya.fills_in({"Why do they have no part in it?": "I took the wrong Tom."})
    assert "Agreed: 1 of 2" in (await place.priya.presses("Propose it")).text
    assert "No case is open." in (await place.tom.uses("cases")).text
    await agrees(place.dana, code, "Somebody has no part in it after all.")
    assert "One case is open." in (await place.tom.uses("cases")).text
