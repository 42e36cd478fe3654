"""Each route of the sandbox is spoken to once, and each answer is as Discord describes it."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from sandbox.permissions import Permissions
from sandbox.rest.table import all_routes
from sandbox.server import Sandbox
from tests.contract import openapi
from tests.contract.speaker import Speaker, speaking
from tests.sandbox import bodies

REACTION = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}"
COMMANDS = "/applications/{application_id}/commands"
GUILD_COMMANDS = "/applications/{application_id}/guilds/{guild_id}/commands"
HOOK = "/webhooks/{webhook_id}/{webhook_token}"
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
EVENTS = "/guilds/{guild_id}/scheduled-events"
TO_COME = {"scheduled_start_time": "2040-01-01T18:00:00+00:00", "scheduled_end_time": "2040-01-01T19:00:00+00:00"}


@pytest.fixture
async def speaker(sandbox: Sandbox) -> AsyncIterator[Speaker]:
    """The bot as an administrator in a community with Ada in it; `names` holds the ids of what is there."""
    guild = sandbox.world.add_guild("Rainbow OSPO", bot_permissions=int(Permissions.ADMINISTRATOR))
    channel = guild.add_text_channel("welcome")
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    ada.goes_to(channel)
    async with speaking(sandbox) as speaker:
        speaker.names = {
            "application_id": sandbox.world.application.id,
            "webhook_id": sandbox.world.application.id,
            "guild_id": guild.id,
            "channel_id": channel.id,
            "user_id": ada.id,
            "role_id": guild.add_role("Mentor").id,
            "overwrite_id": ada.id,
            "emoji_name": "👋",
        }
        yield speaker


def test_the_sandbox_has_only_routes_that_discord_has() -> None:
    if openapi.present():
        unknown = [
            (route.method, route.template)
            for route in all_routes()
            if not openapi.has(route.method, route.template)
        ]
        assert unknown == []


async def test_every_route_answers_as_discord_describes(sandbox: Sandbox, speaker: Speaker) -> None:
    await _reading_the_app_and_the_guild(speaker)
    await _roles_and_members(speaker)
    await _channels(speaker)
    await _messages_and_reactions(speaker)
    await _threads(sandbox, speaker)
    await _scheduled_events(sandbox, speaker)
    await _commands(speaker)
    await _interactions(sandbox, speaker)
    await _farewells(sandbox, speaker)

    assert {(route.method, route.template) for route in all_routes()} - speaker.spoken == set()
    if openapi.present():
        for exchange in sandbox.world.traffic:
            openapi.check_exchange(exchange)


async def _reading_the_app_and_the_guild(speaker: Speaker) -> None:
    for route in (
        "/gateway",
        "/gateway/bot",
        "/users/@me",
        "/users/{user_id}",
        "/users/@me/guilds",
        "/users/@me/guilds/{guild_id}/member",
        "/applications/@me",
        "/oauth2/applications/@me",
        "/applications/{application_id}/emojis",
        "/applications/{application_id}/entitlements",
        "/guilds/{guild_id}",
        "/guilds/{guild_id}/preview",
        "/guilds/{guild_id}/onboarding",
        "/guilds/{guild_id}/emojis",
        "/guilds/{guild_id}/stickers",
        "/guilds/{guild_id}/webhooks",
        "/guilds/{guild_id}/invites",
        "/guilds/{guild_id}/auto-moderation/rules",
        "/guilds/{guild_id}/channels",
        "/channels/{channel_id}/invites",
        "/channels/{channel_id}/webhooks",
    ):
        await speaker.say("GET", route)
    await speaker.try_saying("GET", "/guilds/{guild_id}/welcome-screen")
    await speaker.say("PATCH", "/guilds/{guild_id}", {"name": "Rainbow Office"})
    await speaker.say("PUT", "/guilds/{guild_id}/incident-actions", {"dms_disabled_until": None})
    await speaker.say("PATCH", "/users/@me", {"username": "Hearth"})


async def _roles_and_members(speaker: Speaker) -> None:
    role = "/guilds/{guild_id}/roles/{role_id}"
    member = "/guilds/{guild_id}/members/{user_id}"
    await speaker.say("GET", "/guilds/{guild_id}/roles")
    await speaker.say("GET", "/guilds/{guild_id}/roles/member-counts")
    await speaker.say("GET", role)
    made = await speaker.say("POST", "/guilds/{guild_id}/roles", {"name": "Helper", "color": 5, "hoist": True})
    await speaker.say("PATCH", "/guilds/{guild_id}/roles", [{"id": made["id"], "position": 1}])
    await speaker.say("PATCH", role, {"name": "Guide", "permissions": "1024", "mentionable": True})
    await speaker.say("PUT", member + "/roles/{role_id}", status=204)
    await speaker.say("GET", "/guilds/{guild_id}/members", limit=1000)
    await speaker.say("GET", "/guilds/{guild_id}/members/search", query="Ad")
    assert speaker.names["role_id"] in [int(one) for one in (await speaker.say("GET", member))["roles"]]
    await speaker.say("PATCH", member, {"nick": "Ada L."})
    await speaker.say("PATCH", "/guilds/{guild_id}/members/@me", {"nick": "Hearth"})
    await speaker.say("DELETE", member + "/roles/{role_id}", status=204)
    await speaker.say("DELETE", role, status=204)
    await speaker.say("GET", "/guilds/{guild_id}/audit-logs", limit=5)


async def _channels(speaker: Speaker) -> None:
    allowed = {"id": speaker.names["user_id"], "type": 1, "allow": "1024"}
    private = {**bodies.CHANNEL, "parent_id": None, "permission_overwrites": [allowed]}
    made = await speaker.say("POST", "/guilds/{guild_id}/channels", private, status=201)
    there = speaker.names["channel_id"]
    await speaker.say("PATCH", "/guilds/{guild_id}/channels", [{"id": made["id"], "position": 3}], status=204)
    await speaker.say("GET", "/channels/{channel_id}")
    await speaker.say("PATCH", "/channels/{channel_id}", {"topic": "Say hello", "rate_limit_per_user": 0})
    overwrite = "/channels/{channel_id}/permissions/{overwrite_id}"
    await speaker.say("PUT", overwrite, {"allow": "1024", "deny": "0", "type": 1}, status=204)
    await speaker.say("GET", "/channels/{channel_id}")
    await speaker.say("DELETE", overwrite, status=204)
    speaker.names["channel_id"] = made["id"]
    await speaker.say("DELETE", "/channels/{channel_id}")
    direct = await speaker.say("POST", "/users/@me/channels", {"recipient_id": speaker.names["user_id"]})
    speaker.names["channel_id"] = direct["id"]
    await speaker.say("GET", "/channels/{channel_id}")
    await speaker.say("POST", "/channels/{channel_id}/messages", {"content": "Hello, Ada"})
    speaker.names["channel_id"] = there


async def _messages_and_reactions(speaker: Speaker) -> None:
    one = "/channels/{channel_id}/messages/{message_id}"
    sent = await speaker.say("POST", "/channels/{channel_id}/messages", _classic())
    free = await speaker.say("POST", "/channels/{channel_id}/messages", _free())
    poll = await speaker.say("POST", "/channels/{channel_id}/messages", {"content": "<@&1> hi", "flags": 4096})
    speaker.names["message_id"] = sent["id"]
    reply = {"content": "And again", "message_reference": {"message_id": sent["id"]}}
    await speaker.say("POST", "/channels/{channel_id}/messages", reply)
    await speaker.say("GET", one)
    await speaker.say("PATCH", one, {"content": "Changed", "embeds": []})
    await speaker.say("POST", "/channels/{channel_id}/typing")
    await speaker.say("PUT", REACTION + "/@me", status=204)
    await speaker.say("GET", REACTION)
    await speaker.say("GET", "/channels/{channel_id}/messages", limit=50)
    await speaker.say("DELETE", REACTION + "/@me", status=204)
    await speaker.try_saying("DELETE", REACTION + "/{user_id}")
    await speaker.try_saying("DELETE", REACTION)
    await speaker.say("DELETE", one + "/reactions", status=204)
    for pins in ("/channels/{channel_id}/messages/pins", "/channels/{channel_id}/pins"):
        await speaker.say("PUT", pins + "/{message_id}", status=204)
        await speaker.say("GET", pins)
        await speaker.say("DELETE", pins + "/{message_id}", status=204)
    await speaker.try_saying("POST", one + "/crosspost")
    doomed = {"messages": [free["id"], poll["id"]]}
    await speaker.say("POST", "/channels/{channel_id}/messages/bulk-delete", doomed, status=204)
    last = await speaker.say("POST", "/channels/{channel_id}/messages", {"content": "Gone soon"})
    speaker.names["message_id"] = last["id"]
    await speaker.say("DELETE", one, status=204)
    speaker.names["message_id"] = sent["id"]


async def _threads(sandbox: Sandbox, speaker: Speaker) -> None:
    channel = speaker.names["channel_id"]
    on_message = "/channels/{channel_id}/messages/{message_id}/threads"
    await speaker.say("POST", on_message, {"name": "About this"}, status=201)
    forum = sandbox.world.guilds[speaker.names["guild_id"]].add_forum("questions")
    speaker.names["channel_id"] = forum.id
    post = {"name": "How do I begin?", "message": {"content": "Tell me"}}
    await speaker.say("POST", "/channels/{channel_id}/threads", post, status=201)
    speaker.names["channel_id"] = channel
    private = {"name": "Quiet", "type": 12, "invitable": False, "auto_archive_duration": 60}
    thread = await speaker.say("POST", "/channels/{channel_id}/threads", private, status=201)
    await speaker.say("GET", "/guilds/{guild_id}/threads/active")
    speaker.names["channel_id"] = thread["id"]
    members = "/channels/{channel_id}/thread-members"
    await speaker.say("PUT", members + "/{user_id}", status=204)
    await speaker.say("GET", members)
    await speaker.say("GET", members, with_member="true")
    await speaker.say("GET", members + "/{user_id}")
    await speaker.say("DELETE", members + "/{user_id}", status=204)
    await speaker.say("DELETE", members + "/@me", status=204)
    await speaker.say("PUT", members + "/@me", status=204)
    await speaker.say("GET", "/channels/{channel_id}")
    await speaker.say("PATCH", "/channels/{channel_id}", {"archived": True, "locked": True})
    speaker.names["channel_id"] = channel
    await speaker.say("GET", "/channels/{channel_id}/threads/archived/public")
    assert (await speaker.say("GET", "/channels/{channel_id}/threads/archived/private"))["threads"]
    await speaker.say("GET", "/channels/{channel_id}/users/@me/threads/archived/private")


async def _scheduled_events(sandbox: Sandbox, speaker: Speaker) -> None:
    outside = await speaker.say("POST", EVENTS, bodies.event(**TO_COME))
    speaker.names["guild_scheduled_event_id"] = outside["id"]
    one = EVENTS + "/{guild_scheduled_event_id}"
    voice = sandbox.world.guilds[speaker.names["guild_id"]].add_voice_channel("Talk")
    in_voice = bodies.event(**TO_COME, entity_type=2, channel_id=str(voice.id), entity_metadata=None)
    await speaker.say("POST", EVENTS, in_voice)
    await speaker.say("GET", EVENTS, with_user_count="true")
    await speaker.say("GET", one)
    await speaker.say("GET", one + "/users", with_member="true")
    await speaker.say("PATCH", one, {"name": "Office hours, later", "status": 2})
    await speaker.say("DELETE", one, status=204)


async def _commands(speaker: Speaker) -> None:
    for scope in (COMMANDS, GUILD_COMMANDS):
        await speaker.say("PUT", scope, bodies.COMMANDS)
        made = await speaker.try_saying("POST", scope, bodies.command("greet"))
        speaker.names["command_id"] = made[1]["id"]
        await speaker.say("GET", scope, with_localizations="true")
        await speaker.say("GET", scope + "/{command_id}")
        await speaker.say("PATCH", scope + "/{command_id}", {"description": "Say hello"})
        if scope == GUILD_COMMANDS:
            await speaker.say("GET", scope + "/permissions")
            await speaker.say("GET", scope + "/{command_id}/permissions", status=404)
            refused: dict[str, Any] = {"permissions": []}
            await speaker.say("PUT", scope + "/{command_id}/permissions", refused, status=403)
        await speaker.say("DELETE", scope + "/{command_id}", status=204)
    await speaker.say("PUT", GUILD_COMMANDS, [])
    await speaker.say("PUT", COMMANDS, [bodies.command("start"), {"type": 3, "name": "Report this"}])


async def _interactions(sandbox: Sandbox, speaker: Speaker) -> None:
    ada = sandbox.person_of(speaker.names["user_id"])
    await _asked(speaker, await ada.uses("start", wait=False))
    public = {"type": 4, "data": {"content": "Hello", "components": [bodies.row(bodies.button())]}}
    told = await speaker.say("POST", CALLBACK, public, with_response="true")
    speaker.names["message_id"] = told["resource"]["message"]["id"]
    await speaker.say("GET", HOOK + "/messages/@original")
    await speaker.say("PATCH", HOOK + "/messages/@original", {"content": "Hello again"})
    follow_up = await speaker.say("POST", HOOK, {"content": "More", "flags": 64})
    original, speaker.names["message_id"] = speaker.names["message_id"], follow_up["id"]
    await speaker.say("GET", HOOK + "/messages/{message_id}")
    await speaker.say("PATCH", HOOK + "/messages/{message_id}", {"content": "Even more"})
    await speaker.say("DELETE", HOOK + "/messages/{message_id}", status=204)

    await _asked(speaker, await ada.presses("Start here", wait=False))
    speaker.names["message_id"] = original
    update = {"type": 7, "data": {"content": "Pressed", "components": []}}
    await speaker.say("POST", CALLBACK, update, with_response="true")
    for first in ({"type": 9, "data": bodies.MODAL}, {"type": 5, "data": {"flags": 64}}):
        await _asked(speaker, await ada.uses("start", wait=False))
        await speaker.say("POST", CALLBACK, first, with_response="true")
    await speaker.say("DELETE", HOOK + "/messages/@original", status=204)
    await _asked(speaker, await ada.uses("start", wait=False))
    await speaker.say("POST", CALLBACK, {"type": 4, "data": {"content": "Briefly"}}, status=204)


async def _farewells(sandbox: Sandbox, speaker: Speaker) -> None:
    guild = sandbox.world.guilds[speaker.names["guild_id"]]
    ben = sandbox.person("Ben")
    await ben.joins(guild)
    speaker.names["user_id"] = ben.id
    ban = "/guilds/{guild_id}/bans/{user_id}"
    await speaker.say("DELETE", "/guilds/{guild_id}/members/{user_id}", status=204)
    await speaker.say("PUT", ban, {"delete_message_seconds": 0}, status=204)
    await speaker.say("GET", "/guilds/{guild_id}/bans")
    await speaker.say("GET", ban)
    await speaker.say("DELETE", ban, status=204)
    await speaker.say("GET", "/guilds/{guild_id}/audit-logs", limit=100)
    await speaker.say("DELETE", "/users/@me/guilds/{guild_id}", status=204)


async def _asked(speaker: Speaker, asked: Any) -> None:
    """Take up an interaction that somebody began."""
    speaker.names["interaction_id"] = asked.interaction.id
    speaker.names["interaction_token"] = speaker.names["webhook_token"] = asked.interaction.token


def _classic() -> dict[str, Any]:
    """The whole classic message, without what names things that are not there."""
    left_out = ("attachments", "message_reference", "sticker_ids")
    return {key: value for key, value in bodies.CLASSIC_MESSAGE.items() if key not in left_out}


def _free() -> dict[str, Any]:
    """The whole free layout, without the files that are not there."""
    parts: Any = bodies.FREE_MESSAGE["components"]
    kept = [part for part in parts if part["type"] not in (12, 13, 17)]
    return bodies.layout(*kept, bodies.container(bodies.text(), bodies.row(bodies.button("z"))))
