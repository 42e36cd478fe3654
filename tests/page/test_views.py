"""Every view of the page can be read by everybody: axe-core finds nothing in any of them."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from tests.page.conftest import Opens

pytestmark = pytest.mark.asyncio(loop_scope="session")

NARROW = {"viewport": {"width": 320, "height": 640}}
ZOOMED = {"viewport": {"width": 640, "height": 360}}  # a window of 1280 by 720 at 200 %


async def test_a_channel(opens: Opens) -> None:
    reader = await opens()
    await reader.goes_to("introductions")
    await reader.sees("Hanna")
    await reader.has_no_axe_violation()


async def test_a_channel_where_nothing_was_written(page: Page, opens: Opens) -> None:
    guild = next(iter(page.sandbox.world.guilds.values()))
    guild.add_text_channel("quiet")
    reader = await opens()
    await reader.goes_to("quiet")
    await expect(reader.log).to_contain_text("Nothing has been written here yet.")
    await reader.has_no_axe_violation()


async def test_somebody_on_no_server(page: Page, opens: Opens) -> None:
    reader = await opens("Yuki Tanaka")
    guild = next(iter(page.sandbox.world.guilds.values()))
    await reader.person.leaves(guild)
    await expect(reader.log).to_contain_text("not on any server")
    await reader.has_no_axe_violation()


async def test_a_direct_conversation(page: Page, opens: Opens) -> None:
    reader = await opens()
    await reader.person.types("Good morning!", reader.person.direct)
    await reader.goes_to("Hearth")
    await reader.sees("Good morning!")
    await reader.has_no_axe_violation()


@pytest.mark.parametrize("size", [{}, NARROW], ids=["wide", "narrow"])
async def test_a_message_with_every_part(bot: BotProcess, opens: Opens, size: dict[str, Any]) -> None:
    reader = await opens(**size)
    answer = await reader.person.uses("parts")
    assert answer.message is not None
    await reader.person.reacts("👋", answer.message)
    shown = reader.message("All parts")
    await expect(shown.get_by_role("img", name="The same red square, larger")).to_be_visible()
    await expect(reader.button("waving hand, 1 person, you reacted", within=shown)).to_be_visible()
    await reader.has_no_axe_violation()


async def test_an_answer_that_only_one_person_sees(bot: BotProcess, opens: Opens) -> None:
    reader, other = await opens(), await opens("Kofi Mensah")
    await reader.person.uses("hello")
    await reader.sees("Only you can see this")
    await reader.has_no_axe_violation()
    await expect(other.log).not_to_contain_text("From an embed")


async def test_a_form(bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Thiago Moreira")
    await greeted(reader)
    await reader.button("Tell us about you", within=reader.message("Welcome, Thiago")).click()
    await expect(reader.dialog).to_be_visible()
    await reader.has_no_axe_violation()
    await reader.button("Submit").click()
    await expect(reader.dialog.get_by_text("Please fill this in.")).to_be_visible()
    await reader.has_no_axe_violation()


async def test_the_command_picker(bot: BotProcess, opens: Opens) -> None:
    reader = await opens()
    await reader.button("Commands").click()
    await expect(reader.tab.get_by_role("listbox", name="Commands")).to_contain_text("/paint")
    await reader.has_no_axe_violation()
    await reader.tab.get_by_role("option", name="/paint").click()
    await reader.tab.get_by_role("combobox", name="city").fill("o")
    await expect(reader.tab.get_by_role("option", name="Bogotá")).to_be_visible()
    await reader.has_no_axe_violation()


async def test_the_menus_on_messages_and_people(bot: BotProcess, opens: Opens) -> None:
    reader = await opens()
    await reader.button("More actions for the message by Jonas Weber").click()
    await expect(reader.tab.get_by_role("menuitem", name="Praise")).to_be_visible()
    await reader.has_no_axe_violation()
    await reader.press("Escape")
    await reader.button("People").click()
    await reader.button("More actions for Jonas Weber").click()
    await expect(reader.tab.get_by_role("menuitem", name="Wave at")).to_be_visible()
    await reader.has_no_axe_violation()


@pytest.mark.parametrize("size", [{}, NARROW], ids=["wide", "narrow"])
async def test_the_sandbox_panel(bot: BotProcess, opens: Opens, size: dict[str, Any]) -> None:
    reader = await opens(**size)
    panel = reader.tab.get_by_role("complementary", name="Sandbox controls")
    if size:
        await reader.button("Sandbox").click()
    await panel.get_by_text("Recent lines of its log").click()
    await expect(panel.get_by_role("group", name="Log of the bot")).to_contain_text("stock bot connected")
    await reader.has_no_axe_violation()


@pytest.mark.parametrize("size", [NARROW, ZOOMED], ids=["narrow", "zoomed"])
async def test_everything_can_be_reached_where_there_is_little_room(
    bot: BotProcess, opens: Opens, size: dict[str, Any]
) -> None:
    reader = await opens("Jonas Weber", **size)
    await reader.person.uses("parts")
    await reader.does_not_scroll_sideways()
    for side in ("Sandbox", "People", "Channels"):
        await reader.button(side).press("Enter")
        await expect(reader.button(side)).to_have_attribute("aria-expanded", "true")
        await reader.does_not_scroll_sideways()
    await reader.goes_to("help")
    await expect(reader.button("Channels")).to_have_attribute("aria-expanded", "false")
    await reader.button("Commands").press("Enter")
    await reader.tab.get_by_role("option", name="/paint").click()
    await reader.does_not_scroll_sideways()
    await reader.button("Cancel").press("Enter")
    await reader.tab.get_by_label("Message in help").fill("It fits.")
    await reader.press("Enter")
    await expect(reader.message("It fits.")).to_be_in_viewport()


async def test_a_reaction_of_ones_own(opens: Opens) -> None:
    reader = await opens()
    await reader.button("More actions for the message by Jonas Weber").click()
    await reader.tab.get_by_role("menuitem", name="React with something else").click()
    await expect(reader.dialog).to_be_visible()
    await reader.has_no_axe_violation()


async def test_what_a_dialog_asks(opens: Opens) -> None:
    reader = await opens("Inês Carvalho")
    for item in ("Start a thread…", "Delete…"):
        await reader.button("More actions for the message by Jonas Weber").click()
        await reader.tab.get_by_role("menuitem", name=item).click()
        await expect(reader.dialog).to_be_visible()
        await reader.has_no_axe_violation()
        await reader.press("Escape")


@pytest.mark.parametrize("size", [{}, NARROW, ZOOMED], ids=["wide", "narrow", "zoomed"])
async def test_a_place_opens_at_its_newest_message(page: Page, opens: Opens, size: dict[str, Any]) -> None:
    guild = next(iter(page.sandbox.world.guilds.values()))
    writer = next(person for person in page.sandbox.people.values() if person.name == "Kofi Mensah")
    for name in ("welcome", "first-issues"):
        for number in range(30):
            await writer.types(f"Line {number}", guild.channel(name))
        await writer.types(f"The newest in {name}", guild.channel(name))
    reader = await opens(**size)
    await expect(reader.message("The newest in welcome")).to_be_in_viewport(ratio=1)
    picture = ("garden.png", await reader.tab.screenshot())
    await writer.types("Look at this", guild.channel("welcome"), files=[picture])
    shown = reader.message("Look at this").get_by_role("img")
    await expect(shown).to_be_in_viewport()
    await reader.is_at_the_end()
    if size:
        await reader.button("Channels").press("Enter")
    await reader.goes_to("first-issues")
    await expect(reader.message("The newest in first-issues")).to_be_in_viewport(ratio=1)
    await reader.is_at_the_end()


async def greeted(reader: Any) -> None:
    """Let the reader leave and come back, which the stock bot greets."""
    guild = next(iter(reader.person.world.guilds.values()))
    await reader.person.leaves(guild)
    await reader.person.joins(guild, pending=False)
    await reader.sees(f"Welcome, {reader.person.name}")
