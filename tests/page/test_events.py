"""The list of scheduled events: what it says, what each person may do with them, and that everybody can use it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from sandbox.page_api import Page
from sandbox.world.scheduled_events import ScheduledEvent
from tests.page.conftest import Opens
from tests.page.reader import Reader

pytestmark = pytest.mark.asyncio(loop_scope="session")

DAY = 24 * 60 * 60
NARROW = {"viewport": {"width": 320, "height": 640}}
START = 1893495600  # 1 January 2030, 11:00 UTC: a full minute, as a form of a browser writes it


def plan(page: Page, name: str) -> ScheduledEvent:
    """An event of the bot's, outside Discord."""
    guild = next(iter(page.sandbox.world.guilds.values()))
    return guild.add_event(
        name,
        page.sandbox.world.bot,
        start=START,
        end=START + 3600,
        location="https://meet.example.org",
        description=f"**All** are welcome at {name}.",
    )


async def look(reader: Reader) -> None:
    """Open the list by keyboard."""
    await reader.button("Events").press("Enter")
    await expect(reader.tab.get_by_role("complementary", name="Events")).to_be_visible()


@pytest.mark.parametrize("size", [{}, NARROW], ids=["wide", "narrow"])
async def test_events_are_listed_in_words(page: Page, opens: Opens, size: dict[str, Any]) -> None:
    event = plan(page, "Community call")
    reader = await opens("Sam Rivera", timezone_id="Europe/Berlin", locale="en-GB", **size)
    await look(reader)
    listed = reader.tab.get_by_role("complementary", name="Events").get_by_role("listitem").first
    await expect(listed.get_by_role("heading", name="Community call")).to_be_visible()
    await expect(listed).to_contain_text("1 January 2030 at 12:00 CET")
    await expect(listed).to_contain_text("https://meet.example.org")
    await expect(listed).to_contain_text("Hearth")
    await expect(listed).to_contain_text("0 people")
    await expect(reader.button("Edit… (Community call)")).to_have_count(0)
    await reader.button("Interested (Community call)").press("Enter")
    await expect(reader.button("Interested (Community call)")).to_have_attribute("aria-pressed", "true")
    await expect(listed).to_contain_text("1 person")
    await reader.does_not_scroll_sideways()
    await reader.has_no_axe_violation()
    event.remove()
    await expect(reader.tab.get_by_text("No event is planned")).to_be_visible()


async def test_an_organiser_changes_cancels_and_deletes_by_keyboard(page: Page, opens: Opens) -> None:
    event, other = plan(page, "Hack night"), plan(page, "Old plan")
    reader = await opens("Inês Carvalho", timezone_id="Europe/Berlin")
    await look(reader)
    await reader.button("Edit… (Hack night)").press("Enter")
    await expect(reader.dialog.get_by_label("Name")).to_be_focused()
    await reader.has_no_axe_violation()
    await reader.dialog.get_by_label("Name").fill("")
    await reader.button("Save", within=reader.dialog).press("Enter")
    await expect(reader.dialog.get_by_text("Please give the event a name.")).to_be_visible()
    await reader.dialog.get_by_label("Name").fill("Hack day")
    await reader.dialog.get_by_label("Start").fill("2001-01-01T10:00")
    await reader.press("Enter")
    await expect(reader.dialog.get_by_role("alert")).to_contain_text("in the past")
    await reader.dialog.get_by_label("Start").fill("2030-01-01T12:30")
    await reader.button("Save", within=reader.dialog).press("Enter")
    await expect(reader.button("Edit… (Hack day)")).to_be_focused()
    assert (event.name, event.start) == ("Hack day", START + 1800)
    assert event.description == "**All** are welcome at Hack night."
    await reader.button("Cancel… (Hack day)").press("Enter")
    await reader.button("Cancel the event", within=reader.dialog).press("Enter")
    await expect(reader.button("Edit… (Hack day)")).to_have_count(0)
    assert event.status == 4
    await reader.button("Delete… (Old plan)").press("Enter")
    await reader.button("Delete", within=reader.dialog).press("Enter")
    await expect(reader.tab.get_by_text("No event is planned")).to_be_visible()
    assert other.id not in other.guild.events
