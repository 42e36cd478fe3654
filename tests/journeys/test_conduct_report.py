"""People report in confidence: what they are told first, how it is saved, and who hears of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.conduct import CONTACT, Office, begins, code_in, fills_in, office, receipt_in, reports

CANARY = "canary-4bd1-über Mal shouted at me"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    return await office(sandbox, hearth)


async def test_somebody_reports_without_a_name_and_two_people_hear_of_it(
    place: Office, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ada, mal = await place.comes("Ada"), await place.comes("Mal")

    first = await ada.uses("report")
    assert first.private
    for said in ("@Priya", "@Dana", CONTACT, "Discord could read", "within 24 hours"):
        assert said in first.text, said
    how = await ada.presses("Write a report")
    assert "seven words" in how.text
    await ada.presses("Without a name")
    saved = await fills_in(ada, CANARY)
    receipt = receipt_in(saved)
    assert len(receipt.split()) == 7

    for handler in (place.priya, place.dana, place.tom):
        notice = await handler.sees("You have an update in Hearth.", in_=handler.direct)
        assert "Ada" not in notice.content
        assert "report" not in notice.content
    mal.sees_nothing()
    await place.hearth.stop()
    everything = bytes_in(tmp_path)
    for private in (CANARY, receipt, receipt.split()[0] + " " + receipt.split()[1], str(ada.id)):
        assert private.encode() not in everything, private
        assert private not in caplog.text


async def test_the_word_of_a_receipt_is_asked_back(place: Office) -> None:
    ada = await place.comes("Ada")
    saved = await reports(ada)
    words = receipt_in(saved).split()
    asked = await ada.presses("I have written it down")
    assert asked.form is not None
    number = next(number for number in range(1, 8) if f"Word {number} of" in asked.text)
    label = f"Word {number} of your receipt"
    wrong = await ada.fills_in({label: "nothing"})
    assert "That is not word number" in wrong.text
    await ada.presses("I have written it down", on=saved.message)
    right = await ada.fills_in({label: f" {words[number - 1].upper()} "})
    assert "keep your receipt safe" in right.text


async def test_many_wrong_words_are_slowed_down_and_a_right_one_is_taken_after_that(place: Office) -> None:
    ada = await place.comes("Ada")
    saved = await reports(ada)
    asked = await ada.presses("I have written it down")
    number = next(number for number in range(1, 8) if f"Word {number} of" in asked.text)
    label, word = f"Word {number} of your receipt", receipt_in(saved).split()[number - 1]
    for _ in range(6):
        assert "That is not word number" in (await ada.fills_in({label: "nothing"})).text
        await ada.presses("I have written it down", on=saved.message)
    assert "many tries in a row" in (await ada.fills_in({label: word})).text
    await place.later(minutes=1)
    await ada.presses("I have written it down", on=saved.message)
    assert "keep your receipt safe" in (await ada.fills_in({label: word})).text


async def test_a_rehearsal_sends_nothing(place: Office) -> None:
    ada = await place.comes("Ada")
    await ada.uses("report")
    await ada.presses("Try it without sending")
    done = await fills_in(ada, CANARY)
    assert "Nothing was sent" in done.text
    for handler in (place.priya, place.dana, place.tom):
        handler.does_not_see("update")


async def test_a_named_report_gets_the_name_of_its_case(place: Office) -> None:
    ada = await place.comes("Ada")
    saved = await reports(ada, how="By name")
    assert code_in(saved)
    assert "`" not in saved.text


async def test_without_anybody_to_handle_it_reporting_is_closed(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await office(sandbox, hearth, handler_role=None, handlers=None)
    ada = await place.comes("Ada")
    assert "Reporting is not open" in (await ada.uses("report")).text


async def test_a_message_is_reported_from_its_menu_and_stays_when_it_is_deleted(place: Office) -> None:
    ada, mal = await place.comes("Ada"), await place.comes("Mal")
    said = await mal.types("an unkind sentence", place.lobby, files=[("cat.txt", b"meow")])
    page = await ada.uses_on_message("Report privately", said)
    assert "copied and sealed" in page.text
    await mal.deletes(said)
    await ada.presses("Write a report")
    how = await ada.presses("Without a name")
    assert "The message is copied" in how.text
    await ada.presses("Change: What happened", on=how.message)
    await ada.fills_in({"What happened?": "See the message."})
    await ada.presses("Go on")
    await ada.fills_in({})
    receipt_in(await ada.presses("Send the report"))


async def test_an_interrupted_report_goes_on_after_a_restart(place: Office) -> None:
    ada = await place.comes("Ada")
    page = await begins(ada)
    await place.hearth.stop()
    await place.hearth.start()
    await ada.presses("Begin", on=page.message)
    await ada.fills_in({"What happened?": CANARY})
    await place.hearth.stop()
    await place.hearth.start()
    await ada.presses("Go on")
    await ada.fills_in({})
    receipt_in(await ada.presses("Send the report"))
