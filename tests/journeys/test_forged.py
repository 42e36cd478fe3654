"""Somebody with a changed Discord app sends presses that no page offered: nothing is learned, nothing breaks."""

from __future__ import annotations

import pytest

from sandbox import widgets
from sandbox.people import Answer, Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from sandbox.world.messages import Message
from tests.hearth import Hearth

OLD = "This button is from an earlier version"
HUGE = "9" * 60
NONSENSE = ["", "x", "-1", "1.5", "²", "٣", HUGE, "1:2:3"]
TAKES_NUMBERS = [
    "privacy:page:v1:",
    "privacy:copy:v1:",
    "privacy:ask:v1:",
    "privacy:erase:v1:",
    "privacy:which:v1:",
    "privacy:choose:v1:",
    "profile:which:v1:",
    "profile:choose:v1:",
    "profile:tell:v1:",
    "profile:remove:v1:",
    "guide:help:v1:",
]


@pytest.fixture
async def ours(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """The community in which Eve presses."""
    guild = sandbox.world.add_guild("Ours")
    guild.add_text_channel("lobby")
    await hearth.start()
    return guild


async def private_page(sandbox: Sandbox, guild: Guild) -> tuple[Person, Message]:
    """Let Eve join, and open a private page on which she can forge presses."""
    eve = sandbox.person("Eve")
    await eve.joins(guild)
    page = (await eve.uses("profile")).message
    assert page is not None
    return eve, page


async def forges(eve: Person, page: Message, custom_id: str, values: list[str] | None = None) -> Answer:
    """Press a button that was never there, as only a changed Discord app could."""
    button = next(iter(widgets.buttons(page.components)))
    return await eve._await(
        eve._interactions.press(eve.user, page, {**button, "custom_id": custom_id}, values), True
    )


async def test_a_press_that_names_another_community_tells_nothing_of_it(
    sandbox: Sandbox, hearth: Hearth, ours: Guild
) -> None:
    secret = sandbox.world.add_guild("Secret place")
    keepers = secret.add_role("Secret keepers")
    await hearth.sets(secret.id, "community.organiser_role", keepers.id)
    eve, page = await private_page(sandbox, ours)

    for verb in ("page:v1:{}:0", "copy:v1:{}", "ask:v1:{}", "erase:v1:{}"):
        assert OLD in (await forges(eve, page, f"privacy:{verb.format(secret.id)}")).text
    for feature in ("privacy", "profile"):
        assert OLD in (await forges(eve, page, f"{feature}:choose:v1", [str(secret.id)])).text
    assert OLD in (await forges(eve, page, f"profile:tell:v1:{secret.id}")).text
    assert OLD in (await forges(eve, page, f"profile:remove:v1:{secret.id}:languages")).text
    assert "Secret" not in eve.screen()


async def test_a_press_that_carries_nonsense_is_answered_kindly(sandbox: Sandbox, ours: Guild) -> None:
    eve, page = await private_page(sandbox, ours)

    for start in TAKES_NUMBERS:
        for nonsense in NONSENSE:
            assert OLD in (await forges(eve, page, f"{start}{nonsense}", [nonsense])).text
    assert OLD in (await forges(eve, page, f"profile:remove:v1:{ours.id}:\nERROR forged line")).text
    assert OLD in (await forges(eve, page, "profile:open:v²")).text


async def test_a_list_that_has_become_shorter_begins_anew(sandbox: Sandbox, ours: Guild) -> None:
    eve, page = await private_page(sandbox, ours)

    answer = await forges(eve, page, "privacy:which:v1:50")

    assert "Which community do you mean?" in answer.text


SETUP = [
    "setup:home:v1",
    "setup:all:v1:0",
    "setup:group:v1:welcome",
    "setup:open:v1:welcome:channel",
    "setup:type:v1:welcome:channel",
    "setup:reset:v1:welcome:channel",
    "setup:look:v1",
]


async def test_who_is_no_organiser_gets_nothing_from_setup(sandbox: Sandbox, hearth: Hearth, ours: Guild) -> None:
    eve, page = await private_page(sandbox, ours)

    for press in (*SETUP, "setup:choose:v1:community:language:de", "setup:typed:v1:welcome:channel"):
        assert "Only organisers can change" in (await forges(eve, page, press)).text
    assert (
        "Only organisers can change"
        in (await forges(eve, page, "setup:choose:v1:community:organiser_role", [str(ours.everyone.id)])).text
    )


async def test_an_organiser_cannot_set_what_no_page_offers(sandbox: Sandbox, hearth: Hearth, ours: Guild) -> None:
    elsewhere = sandbox.world.add_guild("Elsewhere")
    hall, crew = elsewhere.add_text_channel("hall"), elsewhere.add_role("Crew")
    eve, page = await private_page(sandbox, ours)
    ours.give_role(eve.id, ours.add_role("Organisers", Permissions.MANAGE_GUILD))

    for press in ("setup:type:v1:welcome:channel", "setup:choose:v1:community:language", "setup:all:v1:x"):
        assert OLD in (await forges(eve, page, press)).text
    for key, value in (
        ("community:language", "xx"),
        ("welcome:channel", str(hall.id)),
        ("welcome:channel", HUGE),
        ("welcome:channel", "x"),
        ("community:staff_role", str(crew.id)),
    ):
        assert "Not saved." in (await forges(eve, page, f"setup:choose:v1:{key}", [value])).text
    assert "All settings" in (await forges(eve, page, "setup:all:v1:99")).text
    assert "What is set" not in (await forges(eve, page, "setup:home:v1")).text
