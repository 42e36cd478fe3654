"""Events in the page: a newcomer answers an announcement by keyboard; an organiser plans an event by keyboard."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from tests.page.conftest import Opens
from tests.page.reader import Reader
from tests.page.test_hearth import presses

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_newcomer_says_that_they_come(hearth_bot: BotProcess, opens: Opens, page: Page) -> None:
    newcomer = page.sandbox.person("Ana Souza")
    await newcomer.joins(next(iter(page.sandbox.world.guilds.values())), pending=False)
    reader = await opens("Ana Souza")
    await reader.goes_to("events")
    await expect(reader.message("First patch together")).to_contain_text("Captions: written by people")
    await expect(reader.message("First patch together")).to_contain_text("No sign language")
    await reader.has_no_axe_violation()
    await presses(reader, "I come")
    await expect(reader.message("You come to")).to_contain_text("First patch together")
    await reader.has_no_axe_violation()
    await presses(reader, "An hour before")
    await expect(reader.message("Hearth writes to you an hour before it begins")).to_be_visible()
    await presses(reader, "All about it")
    await expect(reader.message("You need not come alone")).to_be_visible()
    await reader.has_no_axe_violation()


async def answers(reader: Reader, given: dict[str, Any]) -> None:
    """Go on to the next page of the form, and hand it in."""
    await presses(reader, "Go on")
    await expect(reader.dialog).to_be_visible()
    await reader.person.fills_in(given)
    await expect(reader.dialog).to_be_hidden()


async def test_an_organiser_plans_an_event(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Inês Carvalho")
    reader.person.switches_language("en-US")
    await reader.person.uses("event new")
    await expect(reader.message("Nothing is announced before you publish it")).to_be_visible()
    await presses(reader, "Begin")
    await expect(reader.dialog).to_be_visible()
    await reader.has_no_axe_violation()
    await reader.person.fills_in(
        {
            "Title": "Reading a patch aloud",
            "What happens": "We read one patch, line by line.",
            "Are newcomers welcome?": "Yes",
        }
    )
    await expect(reader.dialog).to_be_hidden()
    await answers(
        reader,
        {
            "The city whose clock you mean": "São Paulo",
            "Day and time": "some day",
            "How long it takes": "1 h",
            "Does it repeat?": "Every week",
        },
    )
    await answers(reader, {"Where it takes place": "On a stage here"})
    await answers(
        reader,
        {
            "Are there captions?": "None",
            "Is there sign language?": "None",
            "What do people get before or afterwards?": ["None of these"],
        },
    )
    await answers(
        reader,
        {
            "What is fine while people take part?": ["Camera off"],
            "In which language or languages?": "Português",
            "What helps on a slow connection?": "None",
            "Are there breaks?": "It is too short to need any",
        },
    )
    await answers(
        reader,
        {
            "Can the place be reached without steps?": "It is not in person",
            "Who takes requests about access?": "Inês",
            "Until how many days before the event?": "2",
        },
    )
    await presses(reader, "More answers")
    await presses(reader, "See what Hearth understood")
    await expect(reader.message("Your answers are kept")).to_be_visible()
    await reader.has_no_axe_violation()
    await presses(reader, "When it is")
    await expect(reader.dialog).to_be_visible()
    when = reader.dialog.get_by_role("textbox", name="Day and time")
    await expect(when).to_have_value("some day")
    await when.fill("next Friday 18:00")
    await reader.press("Enter")
    await expect(reader.dialog).to_be_hidden()
    await presses(reader, "More answers")
    await presses(reader, "See what Hearth understood")
    await expect(reader.message("Please check whether Hearth understood")).to_contain_text("America/Sao_Paulo")
    await presses(reader, "Yes, that is right")
    await expect(reader.message("Nobody has been told anything yet")).to_be_visible()
    await reader.has_no_axe_violation()
