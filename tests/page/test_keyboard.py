"""Everything by keyboard alone: a newcomer's first minutes, where focus goes, and where it comes back to."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from sandbox.world.guilds import Guild
from tests.page.conftest import Opens
from tests.page.reader import Reader

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.fixture
def guild(page: Page) -> Guild:
    """The community's server."""
    return next(iter(page.sandbox.world.guilds.values()))


async def test_a_newcomers_first_minutes(bot: BotProcess, opens: Opens) -> None:
    reader = await opens()
    await reader.tabs_to("input Name (required)")
    await reader.types("Ada Obi")
    await reader.press("Enter")
    await expect(reader.tab.get_by_role("heading", name="You are Ada Obi")).to_be_visible()
    await reader.sees("Welcome, Ada Obi!")

    await reader.skips_to("Skip to the conversation")
    assert await reader.focus() == "h2 welcome"
    await reader.tabs_to("button Tell us about you")
    await reader.press("Enter")
    await expect(reader.dialog).to_be_visible()
    assert await reader.focus() == "input What shall we call you? (required)"
    await reader.types("Ada")
    await reader.tabs_to("select What would you like to do? (required)")
    await reader.types("Write d")
    await reader.tabs_to("input An hour a week")
    await reader.press("Space")
    await reader.tabs_to("input Saturday")
    await reader.press("Space")
    await reader.tabs_to("button Submit")
    await reader.press("Enter")
    await reader.sees("Thank you! You said: ['Ada', ['Write documentation'], '1', ['sat'], '']")
    await expect(reader.dialog).to_have_count(0)
    assert await reader.focus() == "button Tell us about you"

    await reader.skips_to("Skip to the message field")
    await reader.types("/he")
    await expect(reader.tab.get_by_role("option", name="/hello")).to_be_visible()
    await reader.press("Enter")
    await expect(reader.button("Use /hello")).to_be_focused()
    await reader.press("Enter")
    await reader.sees("From an embed.")
    await expect(reader.tab.get_by_label("Message in welcome")).to_be_focused()


async def test_the_first_stops_are_the_ways_past_everything(opens: Opens) -> None:
    reader = await opens()
    await reader.press("Tab")
    assert await reader.focus() == "a Skip to the conversation"
    await reader.press("Tab")
    assert await reader.focus() == "a Skip to the message field"
    await reader.press("Enter")
    assert await reader.focus() == "textarea Message in welcome"


async def test_going_somewhere_moves_focus_to_its_heading(opens: Opens) -> None:
    reader = await opens()
    await reader.tabs_to("a #introductions")
    await reader.press("Enter")
    await reader.is_at("introductions")
    assert await reader.focus() == "h2 introductions"
    await reader.tab.go_back()
    await reader.is_at("welcome")


async def test_focus_stays_inside_a_form_and_returns_when_it_is_given_up(
    bot: BotProcess, opens: Opens, guild: Guild
) -> None:
    reader = await opens("Hanna Lindqvist")
    await comes_back(reader, guild)
    await reader.message("Welcome, Hanna").get_by_role("button", name="Tell us about you").focus()
    await reader.press("Enter")
    await expect(reader.dialog).to_be_visible()
    for _ in range(20):
        await reader.press("Tab")
        # After the last part comes the browser's own frame, which is nowhere in the page; never what is behind.
        assert await reader.tab.evaluate("document.activeElement.matches('body, dialog *')")
    await reader.press("Escape")
    await expect(reader.dialog).to_have_count(0)
    assert await reader.focus() == "button Tell us about you"
    await reader.press("Enter")
    await expect(reader.dialog).to_be_visible()
    await reader.button("Cancel").press("Enter")
    await expect(reader.dialog).to_have_count(0)


async def test_what_is_wrong_in_a_form_is_said_beside_the_field(
    bot: BotProcess, opens: Opens, guild: Guild
) -> None:
    reader = await opens("Thiago Moreira")
    await comes_back(reader, guild)
    await reader.message("Welcome, Thiago").get_by_role("button", name="Tell us about you").press("Enter")
    await reader.button("Submit").press("Enter")
    name = reader.dialog.get_by_role("textbox", name="What shall we call you?")
    await expect(name).to_be_focused()
    await expect(name).to_have_attribute("aria-invalid", "true")
    await expect(name).to_have_accessible_description("As you like it. Please fill this in.")
    choice = reader.dialog.get_by_role("combobox", name="What would you like to do?")
    await expect(choice).to_have_accessible_description("Please choose one.")
    group = reader.dialog.get_by_role("group", name="How much time have you?")
    await expect(group).to_have_accessible_description("Please choose one.")


async def test_the_menu_of_a_message(bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Kofi Mensah")
    await reader.goes_to("general")
    more = reader.message("accessibility audit").get_by_role("button", name="More actions")
    await more.press("Enter")
    await expect(reader.tab.get_by_role("menuitem", name="Reply")).to_be_focused()
    await reader.press("ArrowDown", "ArrowUp", "ArrowUp")
    assert (await reader.focus()).startswith("button Wave at")
    await reader.press("p")
    assert await reader.focus() == "button Praise (Hearth)"
    await reader.press("Escape")
    await expect(more).to_be_focused()
    await reader.press("Enter")
    await expect(reader.tab.get_by_role("menuitem", name="Reply")).to_be_focused()
    await reader.press("p", "Enter")
    await reader.sees("You praised Kofi Mensah.")
    await expect(more).to_be_focused()
    await reader.press("Enter")
    await expect(reader.tab.get_by_role("menuitem", name="Reply")).to_be_focused()
    await reader.press("Enter")
    await reader.types("Thank you!")
    await reader.press("Enter")
    await expect(reader.message("Thank you!")).to_contain_text("In reply to Kofi Mensah: The accessibility audit")


async def test_a_command_with_options_of_every_kind(bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Léa Fontaine")
    await reader.skips_to("Skip to the message field")
    await reader.types("/pai")
    await expect(reader.tab.get_by_role("option", name="/paint")).to_be_visible()
    await reader.press("Enter")
    assert await reader.focus() == "select colour (required)"
    await reader.button("Use /paint").press("Enter")
    await expect(reader.tab.get_by_role("combobox", name="colour")).to_have_accessible_description(
        "Which colour Please fill this in."
    )
    assert await reader.focus() == "select colour (required)"
    await reader.types("Bl")
    await reader.press("Tab")
    await reader.types("kyo")
    await expect(reader.tab.get_by_role("option", name="Kyoto", selected=True)).to_be_visible()
    await reader.press("Enter", "Tab")
    assert await reader.focus() == "input times (optional)"
    await reader.types("9")
    await reader.press("Enter")
    await expect(reader.tab.get_by_label("times")).to_have_accessible_description(
        "How often Please write 5 or less."
    )
    await reader.press("Backspace", "3", "Tab")
    await reader.types("Mateo")
    await reader.tab.get_by_label("sketch").set_input_files(
        {"name": "wall.png", "mimeType": "image/png", "buffer": b"not really a picture"}
    )
    await reader.button("Use /paint").press("Enter")
    await reader.sees("Blue in Kyoto, 3 times, with Mateo Ruiz and wall.png.")


async def test_a_message_that_changes_or_goes_leaves_focus_near(bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Lucía Andrade")
    await reader.goes_to("help")
    await reader.person.uses("parts")
    shown = reader.message("All parts")
    await reader.button("Change this message", within=shown).press("Enter")
    await expect(shown).to_contain_text("It has changed.")
    await expect(reader.button("Change this message", within=shown)).to_be_focused()
    await reader.person.uses("hello")
    await reader.message("From an embed.").get_by_role("button", name="Dismiss").press("Enter")
    await expect(reader.log).not_to_contain_text("From an embed.")
    await expect(shown).to_be_focused()


async def test_selects_in_a_message(bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Mateo Ruiz")
    await reader.goes_to("first-issues")
    await reader.person.uses("parts")
    shown = reader.message("All parts")
    await reader.button("Choose: Which fruit?", within=shown).press("Enter")
    await expect(shown).to_contain_text("Which fruit?: Please choose one.")
    await shown.get_by_label("Which fruit?", exact=True).focus()
    await reader.types("App")
    await reader.tabs_to("button Choose: Which fruit?")
    await reader.press("Enter")
    await reader.sees("You chose Apple.")
    await reader.tabs_to("summary Which days?")
    await reader.press("Enter")
    for day in ("Monday", "Friday"):
        await reader.tabs_to(f"input {day}")
        await reader.press("Space")
    await reader.tabs_to("button Choose: Which days?")
    await reader.press("Enter")
    await reader.sees("You chose Monday, Friday.")
    await shown.get_by_label("Who helps you?", exact=True).focus()
    await reader.types("Priya")
    await reader.tabs_to("button Choose: Who helps you?")
    await reader.press("Enter")
    await reader.sees("You chose Priya Raman.")


async def test_nothing_that_arrives_disturbs_who_is_writing(bot: BotProcess, opens: Opens, guild: Guild) -> None:
    reader = await opens("Dana Whitfield")
    await comes_back(reader, guild)
    field = reader.tab.get_by_label("Message in welcome")
    await field.fill("Half a thought")
    await reader.press("ArrowLeft")
    await reader.person.types("first")
    await reader.sees("first")
    await expect(field).to_be_focused()
    await reader.types("X")
    await expect(field).to_have_value("Half a thoughXt")

    await reader.goes_to("help")
    await reader.goes_to("welcome")
    await expect(field).to_have_value("Half a thoughXt")

    await reader.message("Welcome, Dana").get_by_role("button", name="Tell us about you").press("Enter")
    await expect(reader.dialog).to_be_visible()
    await reader.types("Da")
    await reader.person.types("second")
    await expect(reader.tab.get_by_text("second", exact=True)).to_be_visible()
    await reader.types("na")
    await expect(reader.dialog.get_by_role("textbox", name="What shall we call you?")).to_have_value("Dana")


async def test_a_bot_that_does_not_answer(bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Jonas Weber")
    await reader.goes_to("introductions")
    await reader.person.uses("parts")
    never = reader.message("All parts").get_by_role("button", name="Never answers")
    await never.press("Enter")
    await expect(never).to_contain_text("Waiting…")
    await reader.sees("Hearth did not answer in time. This interaction failed.")
    await expect(never).to_be_focused()


async def test_commands_are_those_that_discord_shows_to_this_person(bot: BotProcess, opens: Opens) -> None:
    reader = await opens("Malik Johnson")
    await reader.button("Commands").press("Enter")
    await expect(reader.tab.get_by_role("option", name="/keys")).to_be_visible()
    reader = await opens("Robin Achterberg")
    await reader.button("Commands").press("Enter")
    await expect(reader.tab.get_by_role("option", name="/hallo")).to_contain_text("Sag Hallo")
    reader = await opens("Priya Raman")
    await reader.button("Commands").press("Enter")
    await expect(reader.tab.get_by_role("option", name="/hello")).to_be_visible()
    await expect(reader.tab.get_by_role("option", name="/keys")).to_have_count(0)
    await reader.press("Escape", "Escape")
    assert await reader.focus() == "textarea Message in welcome"


async def comes_back(reader: Reader, guild: Guild) -> None:
    """Let the reader leave and come back, which the stock bot greets."""
    await reader.person.leaves(guild)
    await reader.person.joins(guild, pending=False)
    await reader.sees(f"Welcome, {reader.person.name}")
