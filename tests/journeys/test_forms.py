"""People fill in forms: in parts, with mistakes, over restarts, beside each other; nothing is lost or seen."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import FEATURES
from bot.kernel.forms import FileAnswer
from sandbox import widgets
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.data.vaults import bytes_in
from tests.hearth import Hearth, eventually
from tests.journeys.questionnaire import Received, questionnaire
from tests.journeys.test_answers import rename

CANARY = "canary-77aa-über"


@pytest.fixture
def received(hearth: Hearth) -> Received:
    got = Received()
    hearth.features = (*FEATURES, questionnaire(got))
    return got


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth, received: Received) -> Guild:
    made = sandbox.world.add_guild("Rainbow OSPO")
    made.add_text_channel("lobby")
    await hearth.start()
    return made


async def person(sandbox: Sandbox, guild: Guild, name: str) -> Person:
    somebody = sandbox.person(name)
    await somebody.joins(guild)
    return somebody


async def hands_in(ada: Person, button: str, values: dict[str, Any]) -> Answer:
    """Press a button that opens a modal, fill it in and send it."""
    opened = await ada.presses(button)
    assert opened.form is not None, opened.text
    return await ada.fills_in(values)


async def forges(ben: Person, label: str, answer: Answer) -> Answer:
    """Press a button on somebody else's private page, as only a changed Discord app could."""
    assert answer.message is not None
    button = next(one for one in widgets.buttons(answer.message.components) if one.get("label") == label)
    return await ben._await(ben._interactions.press(ben.user, answer.message, button), True)


async def fills_in_all(ada: Person) -> Answer:
    """Answer every page; return the review."""
    await hands_in(
        ada, "Begin", {"Your name": "Ada", "Your story": f"{CANARY} *bold*\nsecond line", "Time zone": "berlin"}
    )
    await hands_in(
        ada,
        "Go on",
        {
            "Season": "Topic 2",
            "Topics": ["Topic 1", "Topic 3"],
            "One of many": "Topic 12",
            "Several of many": ["Topic 9", "Topic 11"],
            "Again?": "No",
        },
    )
    return await hands_in(ada, "Go on", {"Friends": [ada], "Papers": [("cat.txt", b"meow")], "I agree": True})


async def test_a_form_is_answered_page_by_page_looked_over_and_sent(
    sandbox: Sandbox, guild: Guild, received: Received
) -> None:
    ada, ben = await person(sandbox, guild, "Ada"), await person(sandbox, guild, "Ben")
    first = await ada.uses("questionnaire")
    assert first.private
    assert "Two people will read this." in first.text
    assert "Nothing is sent before you have looked over" in first.text

    review = await fills_in_all(ada)
    for said in (
        "Ada",
        "second line",
        "berlin",
        "Topic 2",
        "Topic 1 and Topic 3",
        "Topic 12",
        "cat.txt",
        "Ticked",
    ):
        assert said in review.text, said
    assert review.message is not None
    assert any("\\*bold\\*" in words for words in widgets.texts(review.message.components)), "data, no markdown"
    assert "Everything that is needed is there." in review.text
    assert received.sent == []

    sent = await ada.presses("Send")
    assert "Thank you, it has arrived." in sent.text
    ((sender, sending),) = received.sent
    assert sender == ada.id
    assert sending.guild_id == guild.id
    assert sending.context == {"why": "a test"}
    (paper,) = sending.answers["papers"]
    assert isinstance(paper, FileAnswer)
    assert (paper.name, paper.size) == ("cat.txt", 4)
    assert {**sending.answers, "papers": None} == {
        "called": "Ada",
        "story": f"{CANARY} *bold*\nsecond line",
        "zone": "Europe/Berlin",
        "season": "2",
        "topics": ("1", "3"),
        "one": "12",
        "many": ("9", "11"),
        "again": False,
        "friends": (ada.id,),
        "papers": None,
        "agreed": True,
    }
    ben.does_not_see(CANARY)
    ben.sees_nothing()


async def test_what_was_sent_cannot_be_sent_again(sandbox: Sandbox, guild: Guild, received: Received) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    review = await fills_in_all(ada)

    answers = await asyncio.gather(*(ada.presses("Send", on=review.message) for _ in range(3)))

    assert len(received.sent) == 1
    said = sorted("it has arrived" in answer.text for answer in answers)
    assert said == [False, False, True]
    assert "its time is over" in (await ada.presses("Change: About you", on=review.message)).text
    assert "Begin" in (await ada.uses("questionnaire")).text, "and a new one begins empty"


async def test_a_wrong_answer_is_kept_and_shown_again_with_what_to_change(
    sandbox: Sandbox, guild: Guild, received: Received
) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    story = "a long story " * 200
    wrong = {"Your name": "ADA", "Your story": story, "Time zone": "Berln"}

    answer = await hands_in(ada, "Begin", wrong)
    assert "What you wrote is saved." in answer.text
    assert "Please write without shouting." in answer.text
    assert "Did you mean \u2068Europe/Berlin\u2069?" in answer.text

    opened = await ada.presses("Change my answers")
    assert opened.form is not None
    for typed in ("ADA", "Berln", story.strip()):
        assert typed in opened.text
    assert "Please write without shouting." in opened.text
    await ada.closes_modal()

    await hands_in(ada, "Change my answers", {"Your name": "Ada", "Time zone": "Nowhere at all"})
    review = await ada.presses("See my answers")
    assert "Something is still missing or needs a change." in review.text
    assert "Nowhere at all" in review.text
    with pytest.raises(AssertionError, match="no button 'Send'"):
        await ada.presses("Send", on=review.message)

    after = await hands_in(ada, "Change: About you", {"Time zone": "Lisbon"})
    assert "Next: What you like (page 2 of 3)" in after.text


async def test_white_space_alone_is_no_answer(sandbox: Sandbox, guild: Guild) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    answer = await hands_in(ada, "Begin", {"Your name": "   "})
    assert "This answer is needed." in answer.text


async def test_one_question_at_a_time(sandbox: Sandbox, guild: Guild, received: Received) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")

    asked = await ada.presses("One question at a time")
    assert "Question 1 of 11" in asked.text
    assert "Your name** (needed)" in asked.text
    asked = await hands_in(ada, "Answer", {"Your name": "ADA"})
    assert "Question 1 of 11" in asked.text
    assert "Please write without shouting." in asked.text
    asked = await hands_in(ada, "Change my answer", {"Your name": "Ada"})
    assert "Question 2 of 11" in asked.text
    assert "As long as you like." in asked.text
    assert "you can leave this open" in asked.text
    for _ in range(6):
        asked = await ada.presses("Next question")
    assert "Question 8 of 11" in asked.text
    assert "Again?" in asked.text
    await hands_in(ada, "Answer", {"Again?": "Yes"})
    asked = await ada.presses("Question before")
    assert "Again?" in asked.text
    assert "[Change my answer]" in asked.text

    review = await ada.presses("See my answers")
    assert "Something is still missing" in review.text
    review = await hands_in(ada, "Change: With whom", {"I agree": True})
    assert "Everything that is needed is there." in review.text
    await ada.presses("Send")
    ((_, sending),) = received.sent
    assert sending.answers["called"] == "Ada"
    assert sending.answers["again"] is True
    assert sending.answers["story"] is None


async def test_the_last_single_question_leads_to_the_review(sandbox: Sandbox, guild: Guild) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    asked = await ada.presses("One question at a time")
    for number in range(10):
        assert f"Question {number + 1} of 11" in asked.text
        asked = await ada.presses("Next question")
    assert "Question 11 of 11" in asked.text
    asked = await hands_in(ada, "Answer", {"I agree": True})
    assert "Not answered yet. This answer is needed." in asked.text, "what was passed over shows in the review"


async def test_a_form_is_left_and_taken_up_again_after_a_restart(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, received: Received
) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    between = await hands_in(ada, "Begin", {"Your name": "Ada"})
    opened = await ada.presses("Go on", on=between.message)
    assert opened.form is not None
    await hearth.stop()
    await hearth.start()

    after = await ada.fills_in({"Season": "Topic 1", "Again?": "Yes"})
    assert "page 3 of 3" in after.text
    await hearth.stop()
    await hearth.start()

    back = await ada.uses("questionnaire")
    assert "You began this before." in back.text
    assert "Topic 1" in back.text
    review = await hands_in(ada, "Go on", {"I agree": True})
    await hearth.stop()
    await hearth.start()
    assert "it has arrived" in (await ada.presses("Send", on=review.message)).text


async def test_two_people_in_one_form_never_cross(sandbox: Sandbox, guild: Guild, received: Received) -> None:
    people = [await person(sandbox, guild, name) for name in ("Ada", "Ben", "Cleo")]

    async def fills(one: Person) -> None:
        await one.uses("questionnaire")
        await one.presses("Begin")

    await asyncio.gather(*map(fills, people))
    await asyncio.gather(*(one.fills_in({"Your name": one.name}) for one in people))
    await asyncio.gather(*(hands_in(one, "Go on", {"Again?": "Yes"}) for one in people))
    await asyncio.gather(*(hands_in(one, "Go on", {"I agree": True}) for one in people))
    await asyncio.gather(*(one.presses("Send") for one in people))

    assert {sender: sending.answers["called"] for sender, sending in received.sent} == {
        one.id: one.name for one in people
    }


async def test_one_person_in_two_windows_loses_nothing(sandbox: Sandbox, guild: Guild, received: Received) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    old = await fills_in_all(ada)
    new = await ada.uses("questionnaire")
    await ada.presses("Change: About you", on=new.message)
    await ada.fills_in({"Your name": "Ada Lovelace"})

    looked_at_old = await ada.presses("Send", on=old.message)

    assert received.sent == []
    assert "Your answers have changed since this page was shown." in looked_at_old.text
    assert "Ada Lovelace" in looked_at_old.text
    await ada.presses("Send", on=looked_at_old.message)
    assert received.sent[0][1].answers["called"] == "Ada Lovelace"
    assert received.sent[0][1].answers["season"] == "2"


async def test_another_persons_form_is_refused_kindly(sandbox: Sandbox, guild: Guild, received: Received) -> None:
    ada, ben = await person(sandbox, guild, "Ada"), await person(sandbox, guild, "Ben")
    await ada.uses("questionnaire")
    review = await fills_in_all(ada)

    for label in ("Send", "Change: About you", "Throw away"):
        answer = await forges(ben, label, review)
        assert "This form belongs to somebody else" in answer.text
        assert CANARY not in answer.text
    assert received.sent == []
    assert "it has arrived" in (await ada.presses("Send", on=review.message)).text


async def test_an_anonymous_form_is_found_only_from_its_own_page(
    sandbox: Sandbox, guild: Guild, received: Received
) -> None:
    ada = await person(sandbox, guild, "Ada")
    page = (await ada.uses("unnamed")).message
    await hands_in(ada, "Begin", {"Your name": "Nobody"})

    assert "Nobody" not in (await ada.uses("unnamed")).text
    assert "You began a form" not in (await ada.uses("privacy")).text
    await ada.presses("Go on", on=page)
    await ada.fills_in({"Again?": "Yes"})
    await ada.presses("Go on", on=page)
    await ada.fills_in({"I agree": True})
    await ada.presses("Send", on=page)
    assert received.sent[0][1].answers["called"] == "Nobody"


async def test_throwing_away_asks_and_then_erases(sandbox: Sandbox, guild: Guild) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    await hands_in(ada, "Begin", {"Your name": "Ada"})
    await ada.presses("See my answers")
    assert "You cannot take this back." in (await ada.presses("Throw away")).text
    assert "Ada" in (await ada.presses("No, keep them")).text
    await ada.presses("Throw away")
    assert "Nothing was sent." in (await ada.presses("Yes, throw them away")).text
    assert "You began this before." not in (await ada.uses("questionnaire")).text


async def test_a_form_expires_and_gives_back_what_is_typed_too_late(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    await hands_in(ada, "Begin", {"Your name": "Ada"})
    await hands_in(ada, "Go on", {"Again?": "Yes"})
    await ada.presses("See my answers")
    await ada.presses("Change: About you")
    sandbox.clock.advance(timedelta(hours=25).total_seconds())

    late = await ada.fills_in({"Your story": CANARY})
    assert "its time is over" in late.text
    assert CANARY in late.text
    assert "You began this before." not in (await ada.uses("questionnaire")).text

    async def erased() -> bool:
        assert hearth.app is not None
        return await count(hearth, "drafts") == 1 and await keys_left(hearth) == 2

    await eventually(erased)


async def test_who_is_no_longer_allowed_is_told_and_nothing_is_sent(
    sandbox: Sandbox, guild: Guild, received: Received
) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    review = await fills_in_all(ada)
    await ada.presses("Change: About you", on=review.message)
    received.closed = True

    assert "The doors are closed." in (await ada.fills_in({"Your name": "Eve"})).text
    assert "The doors are closed." in (await ada.presses("Send", on=review.message)).text
    assert "The doors are closed." in (await ada.uses("questionnaire")).text
    received.closed = False
    assert "it has arrived" in (await ada.presses("Send", on=review.message)).text


async def test_a_feature_that_refuses_leaves_the_form_as_it_was(
    sandbox: Sandbox, guild: Guild, received: Received
) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    review = await fills_in_all(ada)
    received.broken = True
    assert "The house is full." in (await ada.presses("Send", on=review.message)).text
    received.broken = False
    assert "it has arrived" in (await ada.presses("Send", on=review.message)).text
    assert received.sent[0][1].answers["story"].startswith(CANARY)


async def test_answers_that_stand_there_already_are_shown_first(
    sandbox: Sandbox, guild: Guild, received: Received
) -> None:
    ada = await person(sandbox, guild, "Ada")
    page = await ada.uses("filled")
    assert "Everything that is needed is there." in page.text
    opened = await ada.presses("Change: About you")
    assert "[Ada]" in opened.text
    await ada.fills_in({"Your story": "new"})
    await ada.presses("See my answers")
    await ada.presses("Send")
    assert received.sent[0][1].answers["called"] == "Ada"
    assert received.sent[0][1].answers["story"] == "new"


async def test_files_stay_unless_others_are_handed_in(sandbox: Sandbox, guild: Guild, received: Received) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    await fills_in_all(ada)
    opened = await ada.presses("Change: With whom")
    assert "One file is here already." in opened.text
    assert "cat.txt" in (await ada.fills_in({})).text
    review = await hands_in(ada, "Change: With whom", {"Papers": [("dog.txt", b"woof"), ("cow.txt", b"moo")]})
    assert "cat.txt" not in review.text
    assert "dog.txt" in review.text


async def test_everything_at_its_longest_fits(sandbox: Sandbox, guild: Guild, received: Received) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    longest = "*_<@" * 1000
    await hands_in(ada, "Begin", {"Your name": "*" * 40, "Your story": longest, "Time zone": "*" * 60})
    await ada.presses("See my answers")
    opened = await ada.presses("Change: About you")
    assert longest in opened.text
    await ada.fills_in({"Time zone": ""})
    await hands_in(ada, "Go on", {"Again?": "Yes"})
    await hands_in(ada, "Go on", {"I agree": True, "Papers": [(f"{'*' * 200}{n}.txt", b"x") for n in range(2)]})
    await ada.presses("Send")
    assert received.sent[0][1].answers["story"] == longest


async def test_nothing_that_was_typed_is_found_anywhere_else(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    await fills_in_all(ada)
    assert CANARY.encode() not in bytes_in(tmp_path)
    copy = await ada.uses("privacy")
    assert "You began a form" in copy.text
    assert CANARY not in copy.text
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")
    assert "You began this before." not in (await ada.uses("questionnaire")).text
    assert CANARY.encode() not in bytes_in(tmp_path)
    assert str(ada.id).encode() not in (tmp_path / "data" / "keys.sqlite3").read_bytes()
    assert CANARY not in caplog.text


async def test_every_opened_modal_has_an_id_of_its_own_and_none_is_remembered(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    ada = await person(sandbox, guild, "Ada")
    page = (await ada.uses("questionnaire")).message
    ids = set()
    for _ in range(3):
        opened = await ada.presses("Begin", on=page)
        assert opened.form is not None
        ids.add(opened.form.custom_id)
        await ada.closes_modal()
    assert len(ids) == 3
    assert hearth.app is not None
    assert not hearth.app.client._connection._view_store._modals


async def count(hearth: Hearth, table: str) -> int:
    assert hearth.app is not None
    async with hearth.app.ground.database.read() as tx:
        return int((await tx.connection.exec_driver_sql(f"SELECT count(*) FROM {table}")).scalar_one())  # noqa: S608


async def keys_left(hearth: Hearth) -> int:
    assert hearth.app is not None
    async with hearth.app.ground.vault._keystore.read() as tx:
        return int((await tx.connection.exec_driver_sql("SELECT count(*) FROM record_keys")).scalar_one())


async def test_what_could_not_be_saved_is_given_back(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, received: Received, caplog: pytest.LogCaptureFixture
) -> None:
    ada = await person(sandbox, guild, "Ada")
    await ada.uses("questionnaire")
    await ada.presses("Begin")
    assert hearth.app is not None
    await rename(hearth.app.ground.database, "drafts", "away")

    await ada.fills_in({"Your name": "Ada", "Your story": CANARY})

    await ada.sees("Your answers could not be saved")
    await ada.sees(CANARY)
    assert CANARY not in caplog.text
    assert [record for record in caplog.records if record.levelno == logging.ERROR]
    caplog.clear()
    await rename(hearth.app.ground.database, "away", "drafts")
    await hands_in(ada, "Begin", {"Your name": "Ada", "Your story": CANARY})
    await ada.sees("Saved.")
