"""First issues in the page: a newcomer finds one and takes it, by keyboard, and opens it on the pretend GitHub."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from tests.page.conftest import Opens
from tests.page.test_hearth import presses

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_newcomer_finds_an_issue_and_takes_it(hearth_bot: BotProcess, opens: Opens, page: Page) -> None:
    reader = await opens("Hanna Lindqvist")
    reader.person.switches_language("en-US")
    await reader.person.uses("issues find")
    await expect(reader.message("Three short questions")).to_be_visible()
    await reader.has_no_axe_violation()
    await presses(reader, "Show me issues")
    await expect(reader.message("Why it suits")).to_be_visible()
    await reader.has_no_axe_violation()
    await presses(reader, "Look at number 1")
    await presses(reader, "Take it")
    await expect(reader.message("is yours here until")).to_be_visible()
    opened = reader.tab.get_by_role("link", name="Open it").last
    address = await opened.get_attribute("href")
    assert address is not None
    assert address.startswith(page.sandbox.url)
    await reader.tab.goto(address)
    await expect(reader.tab.get_by_role("heading", level=1)).to_contain_text("#")
    await reader.has_no_axe_violation()
    await reader.tab.get_by_role("button", name="Close it").press("Enter")
    await expect(reader.tab.get_by_text("Closed.")).to_be_visible()
