"""Every route of the sandbox is one of Discord's, and answers as Discord describes it.

The `sandbox` fixture holds each exchange against the description; here the quieter routes get their turn.
"""

from __future__ import annotations

import json

import pytest

from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.rest.table import all_routes
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel
from tests.contract.openapi import DESCRIPTION, present
from tests.sandbox.clients import RawApi


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    return sandbox.world.add_guild("Rainbow", bot_permissions=Permissions.ADMINISTRATOR)


def test_every_route_is_one_of_discords() -> None:
    if present():
        paths = json.loads(DESCRIPTION.read_text(encoding="utf-8"))["paths"]
        strange = [
            f"{route.method} {route.template}"
            for route in all_routes()
            if route.method.lower() not in paths.get(route.template, {})
        ]
        assert not strange


async def test_the_application_and_the_account(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    app = f"/applications/{sandbox.world.application.id}"
    assert (await api("GET", f"{app}/emojis")).took() == {"items": []}
    assert (await api("GET", f"{app}/entitlements")).took() == []
    assert (await api("PATCH", "/users/@me", {"username": "hearthy"})).took()["username"] == "hearthy"
    assert (await api("GET", "/gateway")).took()["url"] == sandbox.gateway.resume_url
    assert (await api("GET", f"/users/@me/guilds/{guild.id}/member")).took()["user"]["username"] == "hearthy"


async def test_commands_of_one_guild(
    sandbox: Sandbox, guild: Guild, api: RawApi, ada: Person, place: GuildChannel
) -> None:
    app = f"/applications/{sandbox.world.application.id}"
    path = f"{app}/guilds/{guild.id}/commands"
    body = {"name": "here", "description": "d", "options": [{"type": 3, "name": "x", "description": "d"}]}
    made = (await api("POST", path, body)).took()
    assert made["guild_id"] == str(guild.id)
    everywhere = (await api("POST", f"{app}/commands", {**body, "description": "everywhere"})).took()
    assert ada.commands(place) == ["here"], "the guild's own hides the global one"
    assert (await api("GET", f"{app}/commands/{everywhere['id']}")).took()["description"] == "everywhere"
    one = f"{path}/{made['id']}"
    assert (await api("PATCH", one, {"name": "there"})).took()["name"] == "there"
    assert (await api("GET", one)).took()["name"] == "there"
    (await api("GET", f"{path}/{everywhere['id']}")).refused(404, 10063)
    rules = [{"id": str(ada.id), "type": 2, "permission": False}]
    guild.command_permissions[int(made["id"])] = rules
    assert (await api("GET", f"{path}/permissions")).took()[0]["permissions"] == rules
    assert (await api("GET", f"{one}/permissions")).took()["permissions"] == rules
    (await api("PUT", f"{one}/permissions", {"permissions": []})).refused(403, 20001)
    assert ada.commands(place) == ["here"]
    assert (await api("GET", path)).took()[0]["name"] == "there"
    (await api("DELETE", one)).took()
    assert (await api("PUT", path, [body])).took()[0]["name"] == "here"


async def test_the_guild_and_its_channels(
    sandbox: Sandbox, guild: Guild, place: GuildChannel, api: RawApi
) -> None:
    path, there = f"/guilds/{guild.id}", f"/channels/{place.id}"
    assert (await api("PATCH", path, {"description": "for all"}, reason="r")).took()["description"] == "for all"
    guild.welcome_screen = {"description": "hello", "welcome_channels": []}
    assert (await api("GET", f"{path}/welcome-screen")).took()["description"] == "hello"
    for nothing in ("webhooks", "invites", "auto-moderation/rules"):
        assert (await api("GET", f"{path}/{nothing}")).took() == []
    for nothing in ("webhooks", "invites"):
        assert (await api("GET", f"{there}/{nothing}")).took() == []
    assert (await api("GET", there)).took()["name"] == "general"
    assert (await api("GET", f"{path}/roles/{guild.id}")).took()["name"] == "@everyone"
    for kind, name in ((0, "text"), (2, "voice"), (4, "group"), (5, "news"), (15, "forum")):
        made = (await api("POST", f"{path}/channels", {"name": name, "type": kind})).took()
        assert (await api("GET", f"/channels/{made['id']}")).took()["type"] == kind
    news = guild.channel("news")
    said = (await api("POST", f"/channels/{news.id}/messages", {"content": "news"})).took()
    crosspost = f"/channels/{news.id}/messages/{said['id']}/crosspost"
    assert (await api("POST", crosspost)).took()["flags"] & 1
    (await api("POST", crosspost)).refused(400, 40033)
    (await api("POST", f"{there}/typing")).took()
    opened = sandbox.world.direct_with(guild.owner)
    assert (await api("GET", f"/channels/{opened.id}")).took()["type"] == 1
    assert (await api("DELETE", f"/channels/{opened.id}")).took()["type"] == 1


async def test_members_reactions_pins_and_threads(
    guild: Guild, place: GuildChannel, api: RawApi, ada: Person
) -> None:
    role, path, there = guild.add_role("Mentor"), f"/guilds/{guild.id}", f"/channels/{place.id}"
    guild.give_role(ada.id, role)
    (await api("DELETE", f"{path}/members/{ada.id}/roles/{role.id}")).took()
    assert not ada.member(guild).roles
    guild.ban(ada.world.add_user("Eve"), "rude")
    assert (await api("GET", f"{path}/bans/{next(iter(guild.bans))}")).took()["reason"] == "rude"

    said = await ada.types("hello", place)
    reactions = f"{there}/messages/{said.id}/reactions"
    tea = "%F0%9F%8D%B5"
    for rest in (f"/{tea}/{ada.id}", f"/{tea}", ""):
        await ada.reacts("🍵", said)
        (await api("DELETE", f"{reactions}{rest}")).took()
        assert not said.reactions

    (await api("PUT", f"{there}/pins/{said.id}")).took()
    assert len((await api("GET", f"{there}/pins")).took()) == 1
    (await api("DELETE", f"{there}/pins/{said.id}")).took()

    thread = place.add_thread("aside", ada.user, private=True)
    members = f"/channels/{thread.id}/thread-members"
    (await api("PUT", f"{members}/@me")).took()
    assert (await api("GET", f"{members}/{ada.id}", query={"with_member": "true"})).took()["member"]
    assert len((await api("GET", members, query={"with_member": "true", "limit": 1})).took()) == 1
    thread.update(archived=True)
    for archived in ("threads/archived/private", "users/@me/threads/archived/private"):
        assert [one["id"] for one in (await api("GET", f"{there}/{archived}")).took()["threads"]] == [
            str(thread.id)
        ]


async def test_what_the_sandbox_does_not_have_is_loud(
    sandbox: Sandbox, place: GuildChannel, api: RawApi, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await api("POST", f"/channels/{place.id}/messages", {"content": "x", "sticker_ids": ["1"]})
    assert answer.status == 501
    assert "does not know sticker_ids" in caplog.text
