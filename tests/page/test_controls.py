"""The sandbox's own controls: the bot's process, the clock, the person whose eyes are lent."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, expect

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from sandbox.world.incidents import Incidents
from tests.page.conftest import Opens
from tests.page.reader import Reader

pytestmark = pytest.mark.asyncio(loop_scope="session")


def section(reader: Reader, name: str) -> Locator:
    """One part of the panel."""
    return reader.tab.get_by_role("region", name=name)


async def test_the_bot_can_be_stopped_started_and_killed(bot: BotProcess, opens: Opens) -> None:
    reader = await opens()
    part = section(reader, "Bot")
    await expect(part).to_contain_text("Hearth is connected. Process ")
    await reader.button("Stop", within=part).press("Enter")
    await expect(part.get_by_role("button")).to_have_text(["Start"])
    assert bot.state == "stopped"
    await reader.button("Start", within=part).press("Enter")
    await expect(part).to_contain_text("Hearth is connected. Process", timeout=20_000)
    await expect(part).to_contain_text("started 2 times")
    await reader.button("Kill at once", within=part).press("Enter")
    await expect(part).to_contain_text("Hearth was killed.")
    await reader.button("Start", within=part).press("Enter")
    await expect(part).to_contain_text("started 3 times")


async def test_the_clock_moves_forward(page: Page, opens: Opens) -> None:
    reader = await opens()
    part = section(reader, "Clock")
    before = page.sandbox.clock.offset_seconds
    await reader.button("Forward 1 day", within=part).press("Enter")
    await expect(part).to_contain_text("1 day ahead")
    await part.get_by_label("Forward by").fill("2")
    await part.get_by_label("Unit").select_option("hours")
    await part.get_by_label("Forward by").press("Enter")
    await expect(part).to_contain_text("1 day 2 hours ahead")
    assert page.sandbox.clock.offset_seconds - before == 26 * 60 * 60
    await part.get_by_label("Forward by").fill("soon")
    await reader.button("Move", within=part).press("Enter")
    await expect(part.get_by_label("Forward by")).to_have_accessible_description("Please write a number above 0.")


async def test_a_person_changes_language_and_closes_direct_messages(opens: Opens) -> None:
    reader = await opens("Hanna Lindqvist")
    part = section(reader, "You are Hanna Lindqvist")
    await part.get_by_label("Language of this person's Discord").select_option("German")
    await expect(part).to_contain_text("Member. German.")
    assert reader.person.user.locale == "de"
    await reader.button("Close direct messages", within=part).press("Enter")
    await expect(part).to_contain_text("Direct messages closed.")
    assert not reader.person.user.dms_open
    await expect(reader.button("Open direct messages", within=part)).to_be_focused()


async def test_screening_leaving_and_coming_back(opens: Opens) -> None:
    reader = await opens("Noor de Vries")
    await expect(reader.tab.get_by_text("The Sandbox panel has the button Accept the rules.")).to_be_visible()
    part = section(reader, "You are Noor de Vries")
    await reader.button("Accept the rules", within=part).press("Enter")
    await expect(reader.tab.get_by_label("Message in welcome")).to_be_visible()
    await reader.button("Leave the server", within=part).press("Enter")
    await expect(reader.log).to_contain_text("not on any server")
    await reader.button("Join the server", within=part).press("Enter")
    await expect(reader.tab.get_by_role("link", name="welcome")).to_be_visible()


async def test_somebody_joins_with_screening_still_open(page: Page, opens: Opens) -> None:
    reader = await opens()
    part = section(reader, "Somebody new")
    await reader.button("Let them join", within=part).press("Enter")
    await expect(part.get_by_label("Name")).to_have_accessible_description("Please give the newcomer a name.")
    await part.get_by_label("Name").fill("Io Ψ‮ **x**")
    await part.get_by_label("Language").select_option("Greek")
    await part.get_by_label("Screening first").check()
    await reader.button("Let them join", within=part).press("Enter")
    await expect(section(reader, "You are Io")).to_contain_text("Member. Greek. Rules not accepted yet.")
    newcomer = list(page.sandbox.people.values())[-1]
    assert newcomer.name == "Io Ψ‮ **x**"


async def test_a_crowd_joins_unless_invitations_are_paused(page: Page, opens: Opens) -> None:
    reader = await opens()
    part, guild = section(reader, "Somebody new"), next(iter(page.sandbox.world.guilds.values()))
    before = len(guild.members)
    await reader.button("Let a crowd join at once", within=part).press("Enter")
    await expect(reader.tab.get_by_role("status")).to_have_text("30 people have joined at once.")
    assert len(guild.members) == before + 30
    assert len(page.sandbox.people) < 30, "nobody looks through their eyes"
    guild.update(incidents=Incidents(invites_until=page.sandbox.clock.timestamp() + 60))
    await reader.button("Let a crowd join at once", within=part).press("Enter")
    closed = "Invitations to Rainbow OSPO are paused, so nobody can join now."
    await expect(reader.tab.get_by_role("status")).to_have_text(closed)
    await part.get_by_label("Name").fill("Too Late")
    await reader.button("Let them join", within=part).press("Enter")
    await expect(reader.tab.get_by_role("navigation", name="Servers and channels")).to_contain_text(closed)
    assert len(guild.members) == before + 30
    guild.update(incidents=None)


async def test_seeing_through_other_eyes(opens: Opens) -> None:
    reader = await opens()
    places = reader.tab.get_by_role("navigation", name="Servers and channels")
    await expect(places).not_to_contain_text("conduct-team")
    await reader.tab.get_by_label("See through the eyes of").select_option(
        "Priya Raman: Conduct handler. English (United Kingdom)."
    )
    await expect(places.get_by_role("link", name="conduct-team")).to_contain_text("private")
    await reader.tab.get_by_label("See through the eyes of").select_option("Robin Achterberg: Admin. German.")
    await expect(places.get_by_role("link", name="organisers")).to_be_visible()
    await expect(places.get_by_role("link", name="conduct-team")).to_be_visible()


async def test_what_is_new_elsewhere_is_counted_in_words(opens: Opens) -> None:
    reader, other = await opens(), await opens("Jonas Weber")
    await other.person.types("News!", other.person.world.channels[int(await place_id(other, "help"))])
    await expect(reader.tab.get_by_role("link", name="help 1 new")).to_be_visible()


async def place_id(reader: Reader, name: str) -> str:
    """The id of a place, as its link has it."""
    link = reader.tab.get_by_role("navigation").get_by_role("link", name=name)
    return str(await link.get_attribute("href")).rpartition("in=")[2]
