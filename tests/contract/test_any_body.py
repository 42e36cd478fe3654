"""Whatever body a route is sent, the sandbox answers it or refuses it as Discord would, and never breaks."""

import asyncio
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from tests.contract import openapi
from tests.contract.speaker import Speaker, speaking
from tests.contract.test_every_route import COMMANDS, EVENTS, GUILD_COMMANDS, TO_COME
from tests.sandbox import bodies

NAMED = {key: value for key, value in bodies.CLASSIC_MESSAGE.items() if key != "sticker_ids"}
PLAIN = {key: value for key, value in NAMED.items() if key not in ("attachments", "message_reference")}
EVENT = {**bodies.EVENT, **TO_COME}

ROUTES: list[tuple[str, str, Any]] = [
    ("POST", "/channels/{channel_id}/messages", PLAIN),
    ("POST", "/channels/{channel_id}/messages", NAMED),
    ("POST", "/channels/{channel_id}/messages", bodies.FREE_MESSAGE),
    ("PATCH", "/channels/{channel_id}/messages/{message_id}", PLAIN),
    ("POST", "/channels/{channel_id}/messages/bulk-delete", {"messages": ["1", "2"]}),
    ("POST", "/channels/{channel_id}/messages/{message_id}/threads", {"name": "About this"}),
    ("POST", "/channels/{channel_id}/threads", bodies.THREAD),
    ("PATCH", "/channels/{thread_id}", {"name": "Quiet", "archived": False, "locked": False, "invitable": True}),
    ("POST", "/guilds/{guild_id}/channels", {**bodies.CHANNEL, "parent_id": None, "permission_overwrites": []}),
    ("PATCH", "/channels/{channel_id}", {**bodies.CHANNEL, "parent_id": None, "permission_overwrites": []}),
    ("PATCH", "/guilds/{guild_id}/channels", [{"id": 1, "position": 1, "parent_id": None}]),
    ("PUT", "/channels/{channel_id}/permissions/{user_id}", {"allow": "1024", "deny": "0", "type": 1}),
    ("POST", "/guilds/{guild_id}/roles", bodies.ROLE),
    ("PATCH", "/guilds/{guild_id}/roles/{role_id}", bodies.ROLE),
    ("PATCH", "/guilds/{guild_id}/roles", [{"id": 1, "position": 1}]),
    ("PATCH", "/guilds/{guild_id}/members/{user_id}", {"nick": "Ada", "roles": []}),
    ("PATCH", "/guilds/{guild_id}/members/@me", {"nick": "Hearth"}),
    ("PUT", "/guilds/{guild_id}/bans/{user_id}", {"delete_message_seconds": 0}),
    ("PATCH", "/guilds/{guild_id}", {"name": "Rainbow"}),
    ("PUT", "/guilds/{guild_id}/incident-actions", {"invites_disabled_until": "2020-01-01T18:00:00+00:00"}),
    ("POST", EVENTS, EVENT),
    ("PATCH", EVENTS + "/{event_id}", {"name": "Later", "status": 2, **TO_COME}),
    ("PUT", COMMANDS, bodies.COMMANDS),
    ("POST", GUILD_COMMANDS, bodies.COMMANDS[1]),
    ("PATCH", COMMANDS + "/{command_id}", bodies.COMMANDS[0]),
    ("POST", "/users/@me/channels", {"recipient_id": "1"}),
    ("POST", "/interactions/{interaction_id}/{token}/callback", {"type": 4, "data": PLAIN}),
    ("POST", "/interactions/{interaction_id}/{token}/callback", {"type": 9, "data": bodies.MODAL}),
]


@pytest.mark.parametrize(
    ("method", "route", "body"), ROUTES, ids=[f"{m} {r} {i}" for i, (m, r, _) in enumerate(ROUTES)]
)
@given(data=st.data())
@settings(max_examples=4, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
def test_any_body_is_answered_or_refused(data: st.DataObject, method: str, route: str, body: Any) -> None:
    payloads = data.draw(st.lists(bodies.bent(body) | bodies.json_values, min_size=8, max_size=8))
    asyncio.run(_send_all(method, route, payloads))


async def _send_all(method: str, route: str, payloads: list[Any]) -> None:
    sandbox = await Sandbox.start()
    try:
        async with speaking(sandbox) as speaker:
            for payload in payloads:
                await _set_the_scene(sandbox, speaker)
                status, answer = await speaker.try_saying(method, route, payload)
                assert status < 500, f"{method} {route} {payload!r}"
                assert status < 400 or {"message", "code"} <= set(answer), answer
        for exchange in sandbox.world.traffic:
            if exchange.status < 400:
                openapi.check_exchange(exchange)
    finally:
        await sandbox.close()


async def _set_the_scene(sandbox: Sandbox, speaker: Speaker) -> None:
    """A fresh community, since a body may have changed the last one."""
    guild = sandbox.world.add_guild("Rainbow OSPO", bot_permissions=int(Permissions.ADMINISTRATOR))
    channel = guild.add_text_channel("welcome")
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    ada.goes_to(channel)
    speaker.names = {
        "application_id": sandbox.world.application.id,
        "guild_id": guild.id,
        "channel_id": channel.id,
        "user_id": ada.id,
        "role_id": guild.add_role("Mentor").id,
        "thread_id": channel.add_thread("Quiet", sandbox.world.bot).id,
    }
    speaker.names["message_id"] = (await speaker.say("POST", "/channels/{channel_id}/messages", {"content": "x"}))[
        "id"
    ]
    speaker.names["event_id"] = (await speaker.say("POST", EVENTS, bodies.event(**TO_COME)))["id"]
    command = (await speaker.say("PUT", COMMANDS, [bodies.command()]))[0]
    asked = await ada.uses("start", wait=False)
    speaker.names |= {
        "command_id": command["id"],
        "interaction_id": asked.interaction.id,
        "token": asked.interaction.token,
    }
