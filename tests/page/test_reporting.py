"""Reporting in the page: from the menus by mouse and keyboard, with files, and from outside the server."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from tests.page.conftest import Opens
from tests.page.reader import Reader
from tests.page.test_hearth import presses, uses

pytestmark = pytest.mark.asyncio(loop_scope="session")

COPIED = "copied and sealed"
MENU = "Report privately (Hearth)"


async def looks_through(reader: Reader, page: Page, name: str) -> None:
    """See through the eyes of somebody, who may be on no server."""
    person = next(one for one in page.sandbox.people.values() if one.name == name)
    await reader.tab.get_by_label("See through the eyes of").select_option(str(person.id))
    await expect(reader.tab.get_by_role("heading", name=f"You are {name}")).to_be_visible()


async def test_a_message_is_reported_from_its_menu_by_keyboard(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Sam Rivera")
    await reader.goes_to("general")
    await reader.message("accessibility audit").get_by_role("button", name="More actions").press("Enter")
    await expect(reader.tab.get_by_role("menuitem", name="Reply")).to_be_focused()
    for _ in range(20):
        if await reader.focus() == f"button {MENU}":
            break
        await reader.press("ArrowDown")
    await reader.press("Enter")
    await expect(reader.message(COPIED)).to_contain_text("Only you can see this")
    await reader.has_no_axe_violation()


async def test_a_person_is_reported_from_the_list_by_mouse(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Hanna Lindqvist")
    await reader.button("People").click()
    await reader.button("More actions for Kofi Mensah").click()
    await reader.tab.get_by_role("menuitem", name=MENU).click()
    await expect(reader.message("Only you can see this")).to_be_visible()


async def test_a_report_is_sent_with_a_file_that_is_small_enough(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Lucía Andrade")
    reader.person.switches_language("en-US")
    await reader.goes_to("help")
    await uses(reader, "report")
    await presses(reader, "Write a report")
    await presses(reader, "Without a name")
    await presses(reader, "Begin")
    await expect(reader.dialog).to_be_visible()
    await reader.has_no_axe_violation()
    await reader.dialog.get_by_role("textbox", name="What happened?").fill("Somebody shouted at me.")
    files = reader.dialog.get_by_label("Files (optional)")
    large = {"name": "film.mp4", "mimeType": "video/mp4", "buffer": bytes(10 * 1024 * 1024 + 1)}
    await files.set_input_files(large)  # type: ignore[arg-type]
    await reader.button("Submit", within=reader.dialog).press("Enter")
    await expect(reader.dialog).to_contain_text("Lucía Andrade may send 10 MB")
    await reader.button("Remove film.mp4", within=reader.dialog).press("Enter")
    small = {"name": "shouting.txt", "mimeType": "text/plain", "buffer": b"what was said"}
    await files.set_input_files(small)  # type: ignore[arg-type]
    await reader.button("Submit", within=reader.dialog).press("Enter")
    await presses(reader, "Go on")
    await expect(reader.dialog).to_be_visible()
    await reader.button("Submit", within=reader.dialog).press("Enter")
    await presses(reader, "Send the report")
    await expect(reader.message("receipt")).to_contain_text("Only you can see this")
    await reader.has_no_axe_violation()


async def test_somebody_outside_talks_with_hearth_directly(
    hearth_bot: BotProcess, page: Page, opens: Opens
) -> None:
    reader = await opens("Sam Rivera")
    await looks_through(reader, page, "Amara Diallo")
    places = reader.tab.get_by_role("navigation", name="Servers and channels")
    await expect(places).not_to_contain_text("welcome")
    await places.get_by_role("link", name="Hearth").press("Enter")
    await uses(reader, "privacy")
    answer = reader.message("Only you can see this")
    await expect(answer).to_be_visible()
    await answer.get_by_role("button").first.press("Enter")
    await expect(reader.log).to_contain_text("Here is everything")  # what comes while axe looks is still fading in
    await reader.has_no_axe_violation()


async def test_whoever_leaves_takes_hearth_along_on_the_account(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Yuki Tanaka")
    reader.person.switches_language("en-US")
    panel = reader.tab.locator("section").filter(has=reader.tab.get_by_role("heading", name="You are Yuki Tanaka"))
    await reader.button("Leave the server", within=panel).press("Enter")
    await expect(reader.log).to_contain_text("not on any server")
    await reader.button("Add Hearth to the account", within=panel).press("Enter")
    await expect(panel).to_contain_text("Has Hearth on their account.")
    await expect(reader.button("Remove Hearth from the account", within=panel)).to_be_focused()
    await reader.goes_to("Hearth")
    await uses(reader, "report")
    await expect(reader.message("Only you can see this")).to_be_visible()
    await reader.button("Remove Hearth from the account", within=panel).press("Enter")
    await expect(panel).not_to_contain_text("on their account")
