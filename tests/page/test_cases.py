"""Handling a report in the page, by keyboard: from the list to an answer, and nothing for others to see."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from tests.page.conftest import Opens
from tests.page.test_hearth import presses, uses

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_handler_opens_reads_and_answers_a_report(
    hearth_bot: BotProcess, page: Page, opens: Opens
) -> None:
    guild = next(iter(page.sandbox.world.guilds.values()))
    reporter = page.sandbox.person("Robin Okafor")
    await reporter.joins(guild, pending=False)
    reporter.goes_to(guild.channel("help"))
    await reporter.uses("report")
    for label in ("Write a report", "By name", "Begin"):
        await reporter.presses(label)
    await reporter.fills_in({"What happened?": "Somebody followed me into every channel."})
    await reporter.presses("Go on")
    await reporter.fills_in({})
    await reporter.presses("Send the report")

    reader = await opens("Priya Raman")
    await reader.goes_to("help")
    await uses(reader, "cases")
    await expect(reader.message("open.")).to_contain_text("Only you can see this")
    await reader.has_no_axe_violation()
    shown = reader.message("open.")
    await shown.get_by_label("Choose a case", exact=True).select_option(index=1)
    await shown.get_by_role("button", name="Choose: Choose a case").press("Enter")
    await presses(reader, "Open it")
    await presses(reader, "Look after it")
    await expect(reader.message("You look after this case now")).to_be_visible()
    await reader.has_no_axe_violation()
    await presses(reader, "What was reported")
    await presses(reader, "Read it")
    await expect(reader.message("Somebody followed me")).to_contain_text("Robin Okafor")
    await presses(reader, "Back to the case")
    await presses(reader, "Conversation")
    await presses(reader, "Write to whoever reported")
    await presses(reader, "In my own words")
    await presses(reader, "Begin")
    await reader.dialog.get_by_role("textbox", name="Your message").fill("We are with you.")
    await reader.button("Submit", within=reader.dialog).press("Enter")
    await presses(reader, "Send")
    await expect(reader.message("Your message is saved")).to_be_visible()

    other = await opens("Hanna Lindqvist")
    await other.goes_to("help")
    await expect(other.tab.get_by_role("log")).not_to_contain_text("Somebody followed me")
