"""Presses that no page offered, sent to what meets newcomers: nothing is learned, done or broken."""

from __future__ import annotations

import pytest

from sandbox import widgets
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth
from tests.journeys.test_forged import NONSENSE, OLD, forges, private_page

TAKES_NUMBERS = [
    "welcome:which:v1:",
    "welcome:choose:v1:",
    "introductions:begin-more:v1:",
    "introductions:mine-more:v1:",
    "introductions:take:v1:",
    "followup:ask-more:v1:",
    "followup:yes:v1:",
    "followup:end:v1:",
    "followup:read:v1:",
    "followup:person:v1:",
]
OF_STAFF = ["welcome:held:v1", "welcome:greet-held:v1", "staff:open:v1:0", "staff:counts:v1", "texts:list:v1:0"]
OF_ORGANISERS = ["texts:write:v1:greeting:en", "texts:ask:v1:greeting:en", "texts:back:v1:greeting:en"]


@pytest.fixture
async def ours(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """The community in which Eve presses: it greets, and has introductions."""
    guild = sandbox.world.add_guild("Ours")
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("welcome").id)
    await hearth.sets(guild.id, "introductions.channel", guild.add_text_channel("hello").id)
    await hearth.start()
    return guild


async def test_nonsense_is_answered_kindly(sandbox: Sandbox, ours: Guild) -> None:
    eve, page = await private_page(sandbox, ours)
    for start in TAKES_NUMBERS:
        for nonsense in NONSENSE:
            assert OLD in (await forges(eve, page, f"{start}{nonsense}", [nonsense])).text, (start, nonsense)
    for nonsense in ("x", "-1", "0:0:0"):
        assert (await forges(eve, page, f"welcome:start:v1:{nonsense}")).text


async def test_another_community_is_not_told_of(sandbox: Sandbox, hearth: Hearth, ours: Guild) -> None:
    secret = sandbox.world.add_guild("Secret place")
    await hearth.sets(secret.id, "introductions.channel", secret.add_text_channel("hello").id)
    await hearth.sets(secret.id, "community.organiser_role", secret.add_role("Secret keepers").id)
    eve, page = await private_page(sandbox, ours)

    for press in ("followup:yes", "followup:person", "introductions:take"):
        assert OLD in (await forges(eve, page, f"{press}:v1:{secret.id}")).text, press
    assert OLD in (await forges(eve, page, "welcome:choose:v1", [str(secret.id)])).text
    for press in ("welcome:start:v1:0", "introductions:begin:v1", "followup:ask:v1"):
        await forges(eve, page, f"{press}:{secret.id}")
    assert "Secret" not in eve.screen()


async def test_what_is_for_staff_is_for_staff(sandbox: Sandbox, ours: Guild) -> None:
    eve, page = await private_page(sandbox, ours)

    for press in (*OF_STAFF, *OF_ORGANISERS, "texts:see:v1:greeting:en", "texts:save:v1:x:1"):
        refused = (await forges(eve, page, press)).text
        assert "people who" in refused, press
    for press in ("welcome:pause:v1", "welcome:let-in:v1"):
        assert "Only people who may manage the server" in (await forges(eve, page, press)).text


async def test_an_organiser_cannot_write_what_no_page_offers(sandbox: Sandbox, ours: Guild) -> None:
    eve, page = await private_page(sandbox, ours)
    ours.give_role(eve.id, ours.add_role("Organisers", Permissions.MANAGE_GUILD))

    for args in ("start:en", "greeting:xx", "nothing:en", "greeting", "greeting:en:1", ""):
        assert OLD in (await forges(eve, page, f"texts:write:v1:{args}")).text, args
    for args in ("x:1", "x", "", "x:x", "x:1:1"):
        assert "Save" not in (await forges(eve, page, f"texts:save:v1:{args}")).text, args


async def test_what_was_answered_in_one_form_is_not_posted_by_another(
    sandbox: Sandbox, hearth: Hearth, ours: Guild
) -> None:
    eve, page = await private_page(sandbox, ours)
    await eve.presses("Tell something", on=page)
    await eve.presses("Begin")
    saved = await eve.fills_in({"Pronouns": "she/her"})
    assert saved.message is not None
    ids = [str(button["custom_id"]) for button in widgets.buttons(saved.message.components)]
    draft_id = next(id for id in ids if id.startswith("form:")).split(":")[3]

    for press in ("introductions:post", "texts:save"):
        ours.give_role(eve.id, ours.add_role("Organisers", Permissions.MANAGE_GUILD))
        assert OLD in (await forges(eve, page, f"{press}:v1:{draft_id}:2")).text, press

    assert "she/her" in (await eve.presses("See my answers", on=saved.message)).text
