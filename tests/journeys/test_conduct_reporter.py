"""Reporters come back: with a receipt or their account, after a restart, from outside; and nobody else does."""

from __future__ import annotations

import pytest

from sandbox import widgets
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.conduct import Office, code_in, office, receipt_in, reports

WORDS = "canary-b8e2 it was at the meet-up"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    return await office(sandbox, hearth)


async def shows(person: Person, receipt: str) -> Answer:
    """Come back with a receipt."""
    await person.uses("report")
    await person.presses("I have reported before")
    await person.presses("I have a receipt")
    return await person.fills_in({"The seven words": receipt})


async def test_a_receipt_opens_its_report_from_another_account_and_after_a_restart(place: Office) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await reports(ada))
    await place.hearth.stop()
    await place.hearth.start()

    other = await place.comes("Another account")
    page = await shows(other, ", ".join(receipt.upper().split()))
    assert page.private
    assert "Received." in page.text
    assert "You are not known." in page.text
    assert "To be taken up by a person: until" in page.text


async def test_a_wrong_receipt_opens_nothing_and_many_are_slowed_down(place: Office) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await reports(ada))
    assert "A receipt has 7 English words" in (await shows(ada, "no such thing")).text
    wrong = " ".join(reversed(receipt.split()))
    for _ in range(6):
        assert "knows no report" in (await shows(ada, wrong)).text
    assert "many tries in a row" in (await shows(ada, receipt)).text
    await place.later(seconds=65)
    assert "Received." in (await shows(ada, receipt)).text


async def test_a_reporter_adds_withdraws_and_burns(place: Office) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await reports(ada))
    await shows(ada, receipt)
    await ada.presses("Answer or add")
    await ada.presses("Begin")
    await ada.fills_in({"What do you want to say?": WORDS, "Files": [("note.txt", b"hello")]})
    page = await ada.presses("Send")
    assert "It is saved" in page.text
    assert WORDS in (await ada.presses("Messages (1)")).text
    await ada.presses("Back to the report")
    await ada.presses("More")
    page = await ada.presses("Do not act on it")
    assert "asked the team not to act" in page.text
    await place.hearth.has_settled("conduct.copy")
    elsewhere = await shows(ada, receipt)
    assert "note.txt\u2069: saved." in elsewhere.text
    await shows(ada, receipt)
    await ada.presses("More")
    await ada.presses("Burn the receipt")
    assert "burned" in (await ada.presses("Yes, burn it")).text
    assert "knows no report" in (await shows(ada, receipt)).text
    refused = await ada.presses("Messages (1)", on=elsewhere.message)
    assert "no such report for you" in refused.text


async def test_a_key_to_a_report_ends_after_an_hour(place: Office) -> None:
    ada = await place.comes("Ada")
    page = await shows(ada, receipt_in(await reports(ada)))
    await place.later(hours=1, minutes=1)
    assert "please show it again" in (await ada.presses("More", on=page.message)).text


async def test_somebody_makes_themselves_known_after_being_asked(place: Office) -> None:
    ada = await place.comes("Ada")
    saved = await reports(ada, how="Only if I allow it")
    code = code_in(saved)
    await ada.presses("I have reported before")
    page = await ada.chooses("Which report?", code)
    assert "sealed apart" in page.text
    await ada.presses("More")
    asked = await ada.presses("Make myself known")
    assert "cannot take this back" in asked.text
    page = await ada.presses("Yes, make me known")
    assert "know who you are" in page.text


async def test_whoever_left_reports_and_comes_back_from_the_direct_message(place: Office) -> None:
    ada = await place.comes("Ada")
    ada.installs_the_app()
    saved = await reports(ada, how="By name")
    code = code_in(saved)
    await ada.leaves(place.guild)
    ada.goes_to(ada.direct)
    await ada.uses("report", in_=ada.direct)
    await ada.presses("I have reported before")
    page = await ada.chooses("Which report?", code)
    assert "know who you are" in page.text


async def test_another_person_cannot_open_a_report_by_its_id(place: Office) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await reports(ada, how="By name")
    await ada.presses("I have reported before")
    code_page = await ada.presses("I have a receipt")
    assert code_page.form is not None
    await ada.closes_modal()
    (select,) = [one for message in ada.messages() for one in widgets.selects(message.components)][:1]
    key = select["options"][0]["value"]
    message = next(one for one in ada.messages() if widgets.selects(one.components))
    answer = await ben._await(ben._interactions.press(ben.user, message, select, [key]), True)
    assert "no such report for you" in answer.text
