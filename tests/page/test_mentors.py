"""Mentoring in the page: somebody fills in what they wish for by keyboard and asks; the mentor says yes."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from sandbox.bot_process import BotProcess
from tests.page.conftest import Opens
from tests.page.test_hearth import presses

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_somebody_finds_a_mentor_who_says_yes(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Thiago Moreira")
    reader.person.switches_language("en-US")
    await reader.person.uses("mentor find")
    await expect(reader.message("The last page is sealed")).to_be_visible()
    await reader.has_no_axe_violation()
    await presses(reader, "Begin")
    await expect(reader.dialog).to_be_visible()
    await reader.has_no_axe_violation()
    await reader.person.fills_in(
        {
            "What you wish for": "I would like to make websites that everybody can use.",
            "What it is about": "accessibility",
            "What would help you": "one hour together",
            "Languages you like to talk in": ["English"],
        }
    )
    await presses(reader, "Go on")
    await reader.dialog.get_by_role("textbox", name="The city whose clock you live by").fill("Lisbon")
    await reader.dialog.get_by_role("textbox", name="Or the exact hours").fill("some evenings")
    await reader.press("Enter")
    await expect(reader.message("Hearth did not understand these hours")).to_be_visible()
    await presses(reader, "Change my answers")
    hours = reader.dialog.get_by_role("textbox", name="Or the exact hours")
    await expect(hours).to_have_value("some evenings")
    await hours.fill("Mon-Thu 17:00-22:00")
    await reader.press("Enter")
    for _ in range(2):
        await expect(reader.dialog).to_be_hidden()
        await presses(reader, "Go on")
        await expect(reader.dialog).to_be_visible()
        await reader.person.fills_in({})
    await presses(reader, "See how long it may take")
    await expect(reader.message("Nobody has been asked yet")).to_be_visible()
    await presses(reader, "Show me who suits")
    await expect(reader.message("Can help with accessibility")).to_be_visible()
    await reader.has_no_axe_violation()
    await presses(reader, "Ask \u2068Mateo Ruiz\u2069")
    await expect(reader.message("The answer can come until")).to_be_visible()

    mentor = await opens("Mateo Ruiz")
    mentor.person.switches_language("en-US")
    await mentor.person.uses("mentor mine")
    await expect(mentor.message("would like you as a mentor")).to_contain_text("everybody can use")
    await mentor.has_no_axe_violation()
    await presses(mentor, "Yes, gladly")
    await expect(mentor.message("You mentor")).to_contain_text("Thiago Moreira")
