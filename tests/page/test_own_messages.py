"""What somebody does with messages by keyboard: edit, delete, start a thread, react and take it back."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Locator, expect

from sandbox.page_api import Page
from tests.page.conftest import Opens
from tests.page.reader import Reader

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def chooses(reader: Reader, article: Locator, item: str) -> None:
    """Open a message's menu and choose from it, by keyboard."""
    await article.get_by_role("button", name="More actions").press("Enter")
    await expect(reader.tab.get_by_role("menuitem").first).to_be_focused()
    entry = reader.tab.get_by_role("menuitem", name=item)
    for _ in range(await reader.tab.get_by_role("menuitem").count()):
        if await entry.evaluate("item => item === document.activeElement"):
            break
        await reader.press("ArrowDown")
    await expect(entry).to_be_focused()
    await reader.press("Enter")


def in_the_log(reader: Reader, message_id: int) -> Locator:
    """One message, whatever it says."""
    return reader.tab.locator(f"#message-{message_id}")


async def test_ones_own_message_is_edited(opens: Opens) -> None:
    reader = await opens("Thiago Moreira")
    said = await reader.person.types("helo there")
    field = reader.tab.get_by_label("Message in welcome")
    await field.fill("half a thought")
    await chooses(reader, in_the_log(reader, said.id), "Edit")
    await expect(field).to_be_focused()
    await expect(field).to_have_value("helo there")
    await expect(reader.tab.get_by_text("Editing your message")).to_be_visible()
    await expect(field).to_have_accessible_description(re.compile("Escape leaves the message as it was"))
    await reader.has_no_axe_violation()
    await field.fill("hello there")
    await reader.press("Enter")
    await expect(in_the_log(reader, said.id)).to_contain_text("hello there")
    await expect(in_the_log(reader, said.id)).to_contain_text("Edited")
    await expect(field).to_have_value("half a thought")
    await chooses(reader, in_the_log(reader, said.id), "Edit")
    await field.fill("")
    await reader.press("Enter")
    await expect(reader.tab.get_by_role("alert")).to_contain_text("delete it")
    await reader.press("Escape")
    await expect(field).to_have_value("half a thought")
    assert said.content == "hello there"


async def test_ones_own_message_is_deleted_after_a_question(opens: Opens) -> None:
    reader = await opens("Thiago Moreira")
    before = await reader.person.types("this stays")
    said = await reader.person.types("this goes")
    await chooses(reader, in_the_log(reader, said.id), "Delete…")
    await expect(reader.button("Cancel", within=reader.dialog)).to_be_focused()
    await reader.press("Enter")
    await expect(in_the_log(reader, said.id).get_by_role("button", name="More actions")).to_be_focused()
    await chooses(reader, in_the_log(reader, said.id), "Delete…")
    await reader.button("Delete", within=reader.dialog).press("Enter")
    await expect(in_the_log(reader, said.id)).to_have_count(0)
    assert said.deleted
    await expect(in_the_log(reader, before.id)).to_be_focused()


async def test_what_is_not_allowed_is_not_offered(page: Page, opens: Opens) -> None:
    reader, organiser = await opens("Hanna Lindqvist"), await opens("Inês Carvalho")
    said = await organiser.person.types("the rules")
    await in_the_log(reader, said.id).get_by_role("button", name="More actions").press("Enter")
    items = reader.tab.get_by_role("menuitem")
    await expect(items.filter(has_text="Start a thread…")).to_have_count(1)
    for missing in ("Edit", "Delete…"):
        await expect(items.filter(has_text=missing)).to_have_count(0)
    theirs = await reader.person.types("off topic")
    await in_the_log(organiser, theirs.id).get_by_role("button", name="More actions").press("Enter")
    await expect(organiser.tab.get_by_role("menuitem", name="Delete…")).to_be_visible()
    await expect(organiser.tab.get_by_role("menuitem", name="Edit")).to_have_count(0)


async def test_a_thread_is_started_and_found_again(opens: Opens) -> None:
    reader = await opens("Kofi Mensah")
    said = await reader.person.types("Who would like to help with captions?")
    await chooses(reader, in_the_log(reader, said.id), "Start a thread…")
    await reader.press("Enter")
    name = reader.dialog.get_by_label("Name of the thread")
    await expect(name).to_have_accessible_description("Please give the thread a name.")
    await reader.types("Captions")
    await reader.press("Enter")
    await reader.is_at("Captions")
    assert await reader.focus() == "h2 Captions"
    await expect(reader.log).to_contain_text("Kofi Mensah started this thread.")
    await reader.skips_to("Skip to the message field")
    await reader.types("I would begin with the first talk.")
    await reader.press("Enter")
    await reader.sees("I would begin with the first talk.")
    await reader.has_no_axe_violation()
    assert said.thread is not None
    assert [message.content for message in said.thread.messages.values()][1:] == [
        "I would begin with the first talk."
    ]
    await reader.goes_to("welcome")
    await in_the_log(reader, said.id).get_by_role("link", name="Captions").press("Enter")
    await reader.is_at("Captions")


async def test_reacting_from_the_menu_and_taking_it_back(opens: Opens) -> None:
    reader = await opens("Jonas Weber")
    said = await reader.person.types("Ready?")
    article = in_the_log(reader, said.id)
    await chooses(reader, article, "React with a wave 👋")
    mine = reader.button("waving hand, 1 person, you reacted", within=article)
    await expect(mine).to_be_visible()
    await chooses(reader, article, "React with something else…")
    await reader.types("👋🏽")
    await reader.press("Enter")
    toned = reader.button("waving hand, medium skin tone, 1 person, you reacted", within=article)
    await expect(toned).to_be_visible()
    await mine.press("Enter")
    await expect(mine).to_have_count(0)
    assert list(said.reactions) == ["👋🏽"]


async def test_somebody_is_mentioned_by_name(page: Page, opens: Opens) -> None:
    reader, other = await opens("Jonas Weber"), await opens("Mateo Ruiz")
    said = await other.person.types("Is anybody here?")
    field = reader.tab.get_by_label("Message in welcome")
    await field.fill("I am,")
    await chooses(reader, in_the_log(reader, said.id), "Mention")
    await expect(field).to_be_focused()
    await reader.types("and @Dana Whitfield too, @Greeter")
    await reader.press("Enter")
    shown = reader.message("and @Dana Whitfield too")
    await expect(shown).to_contain_text("I am, @Mateo Ruiz and @Dana Whitfield too, @Greeter")
    await expect(other.message("and @Dana")).to_contain_text("Mentions you")
    await expect(shown).not_to_contain_text("Mentions you")
    guild = next(iter(page.sandbox.world.guilds.values()))
    sent = list(guild.channel("welcome").messages.values())[-1]
    dana = next(person for person in page.sandbox.people.values() if person.name == "Dana Whitfield")
    assert sent.mentioned.users == (other.person.id, dana.id)
    assert sent.mentioned.roles == (guild.role("Greeter").id,)
    await chooses(reader, in_the_log(reader, sent.id), "Edit")
    await expect(field).to_have_value(
        f"I am, @Mateo Ruiz and @Dana Whitfield too, {guild.role('Greeter').mention}"
    )
    await reader.press("Enter")
    await expect(field).to_have_value("")
    assert sent.mentioned.users == (other.person.id, dana.id)
