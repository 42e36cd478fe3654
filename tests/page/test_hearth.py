"""Hearth itself in the page: a newcomer's first meeting from end to end, by keyboard, and fit for everybody."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import Route, expect

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from tests.page.conftest import Opens
from tests.page.reader import Reader

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def joins(reader: Reader, name: str) -> None:
    """Let somebody new join, and see through their eyes."""
    await reader.tabs_to("input Name (required)")
    await reader.types(name)
    await reader.press("Enter")
    await expect(reader.tab.get_by_role("heading", name=f"You are {name}")).to_be_visible()


async def presses(reader: Reader, name: str) -> None:
    """Press the newest button of a name, once what was pressed before is answered."""
    await expect(reader.log.get_by_text("Waiting…")).to_have_count(0)
    button = reader.log.get_by_role("button", name=name, exact=True).last
    await button.focus()
    await reader.press("Enter")


async def uses(reader: Reader, command: str) -> None:
    """Use a command that needs no options, from the message field."""
    await reader.skips_to("Skip to the message field")
    await reader.types(f"/{command}")
    await expect(reader.tab.get_by_role("option", name=f"/{command}").first).to_be_visible()
    await reader.press("Enter")
    await expect(reader.button(f"Use /{command}")).to_be_focused()
    await reader.press("Enter")


async def test_a_newcomer_is_greeted_and_tells_something(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens()
    await joins(reader, "Ada Obi")
    await expect(reader.message("Welcome, \u2068Ada Obi\u2069!")).to_be_visible(timeout=20_000)
    await reader.has_no_axe_violation()

    await presses(reader, "Show me first steps")
    await reader.sees("Only you can see this")
    await presses(reader, "More steps")
    await presses(reader, "Write my profile")
    await presses(reader, "Tell something")
    await presses(reader, "Begin")
    await expect(reader.dialog).to_be_visible()
    await reader.has_no_axe_violation()
    await reader.dialog.get_by_label("Languages").fill("Igbo, English")
    await reader.dialog.get_by_label("Pronouns").fill("she")
    await reader.button("Submit", within=reader.dialog).press("Enter")
    await presses(reader, "Go on")
    await expect(reader.dialog).to_be_visible()
    await reader.dialog.get_by_label("Interests").fill("documentation")
    await reader.button("Submit", within=reader.dialog).press("Enter")
    await presses(reader, "Save")
    await reader.sees("Igbo, English")
    await reader.has_no_axe_violation()


async def test_what_is_kept_can_be_read(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Kofi Mensah")
    await uses(reader, "privacy")
    await reader.sees("Only you can see this")
    await reader.has_no_axe_violation()


async def test_an_organiser_opens_the_settings_and_every_first_step_is_taken(
    hearth_bot: BotProcess, opens: Opens
) -> None:
    reader = await opens("Malik Johnson")
    await reader.goes_to("organisers")
    await uses(reader, "setup")
    answer = reader.message("What is set:")
    for thing in ("#welcome", "#organisers", "@Organiser"):
        await expect(answer).to_contain_text(thing)
    await expect(answer.get_by_role("button", name="Choose")).to_have_count(0)
    await reader.has_no_axe_violation()


async def test_the_picker_speaks_the_persons_language(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Thiago Moreira")
    await reader.button("Commands").press("Enter")
    await reader.types("priv")
    await expect(reader.tab.get_by_role("option", name="/privacidade")).to_be_visible()


async def test_commands_are_named_in_the_readers_language(hearth_bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Jonas Weber")
    await uses(reader, "hilfe")
    answer = reader.message("Was Hearth für dich tun kann")
    await expect(answer).to_contain_text("Jonas Weber used /hilfe")
    await expect(answer.get_by_role("link", name="/datenschutz").first).to_be_visible()


async def test_whoever_types_faster_than_suggestions_come_gets_what_was_typed(
    hearth_bot: BotProcess, opens: Opens
) -> None:
    reader = await opens("Hanna Lindqvist")
    await reader.button("Commands").press("Enter")
    await expect(reader.tab.get_by_role("option")).not_to_have_count(0)
    asked, go_on = asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        asked.set()
        await go_on.wait()
        await route.continue_()

    await reader.tab.route("**/commands?*", hold)
    await reader.types("privacy")
    await reader.press("Enter")
    await asked.wait()
    go_on.set()
    await expect(reader.button("Use /privacy")).to_be_focused()


async def test_a_greeter_follows_the_notice_to_the_greeting(
    hearth_bot: BotProcess, page: Page, opens: Opens
) -> None:
    newcomer = page.sandbox.person("Ngozi Eze")
    await newcomer.joins(next(iter(page.sandbox.world.guilds.values())), pending=False)
    reader = await opens("Dana Whitfield")
    await reader.tab.get_by_role("link", name="greeters").press("Enter")
    await expect(reader.message("Ngozi Eze")).to_be_visible(timeout=20_000)
    await reader.log.get_by_role("link", name="Go to the greeting").last.press("Enter")
    await expect(reader.tab.get_by_role("heading", level=2, name="welcome")).to_be_visible()
    await reader.sees("Ngozi Eze")
