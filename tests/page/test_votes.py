"""A vote in the page: an organiser opens one, and somebody writes their receipt down and votes, by keyboard."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from sandbox.bot_process import BotProcess
from sandbox.people import Person
from tests.page.conftest import Opens
from tests.page.test_hearth import presses

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def opens_a_vote(organiser: Person) -> None:
    """Open a vote; in the seeded community, decisions are on."""
    await organiser.uses("vote")
    await organiser.presses("Open a vote")
    await organiser.presses("Begin")
    await organiser.fills_in(
        {
            "The question in one line": "When do we meet?",
            "How people vote": "Ranked",
            "The options, one a line": "Tuesday at 9\nThursday at 17",
        }
    )
    await organiser.presses("Go on")
    await organiser.fills_in({"Who may vote?": "Every member", "Publish all ballots afterwards?": "No"})
    await organiser.presses("Look before it opens")


async def test_somebody_votes_by_keyboard_and_changes_their_vote(hearth_bot: BotProcess, opens: Opens) -> None:
    organiser = await opens("Malik Johnson")
    organiser.person.switches_language("en-US")
    await opens_a_vote(organiser.person)
    await expect(organiser.message("This is what voters are told")).to_contain_text("72 hours")
    await organiser.has_no_axe_violation()
    await presses(organiser, "Open the vote")

    reader = await opens("Sam Rivera")
    reader.person.switches_language("en-US")
    await reader.goes_to("general")
    await expect(reader.message("When do we meet?")).to_contain_text("Who may vote")
    await presses(reader, "How secret is it?")
    await expect(reader.message("How secret is this vote?")).to_contain_text("Belenios")
    await reader.has_no_axe_violation()
    await presses(reader, "Back to the vote")
    await presses(reader, "Vote")
    paper = reader.message("First write these seven words down")
    await expect(paper).to_be_visible()
    receipt = await paper.locator("code").last.inner_text()
    assert len(receipt.split()) == 7
    await reader.has_no_axe_violation()
    await presses(reader, "Fill in my ballot")
    await reader.dialog.get_by_role("textbox", name="Your order, by numbers").fill("2, 1")
    await reader.has_no_axe_violation()
    await reader.press("Enter")
    await expect(reader.message("Your ballot is in the box")).to_contain_text(receipt)
    await presses(reader, "Back to the vote")
    await expect(reader.message("You have voted. You can change it until the end.")).to_be_visible()
    await presses(reader, "Change my vote")
    await reader.dialog.get_by_role("textbox", name="The seven words").fill(receipt)
    await reader.dialog.get_by_role("textbox", name="Your order, by numbers").fill("1, 2")
    await reader.press("Enter")
    await expect(reader.message("in the place of the old one")).to_be_visible()
    await reader.has_no_axe_violation()
