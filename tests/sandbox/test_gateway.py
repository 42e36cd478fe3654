"""The gateway, frame by frame: who may identify, what is told to whom, and coming back after a break."""

from __future__ import annotations

import pytest

from sandbox import intents
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild
from tests.sandbox.clients import GUILD_EVENTS, RawApi, RawGateway


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    guild = sandbox.world.add_guild("Rainbow")
    guild.add_text_channel("general")
    return guild


async def ready(gateway: RawGateway, wanted: int = GUILD_EVENTS) -> None:
    await gateway.identify(wanted)
    if wanted & intents.GUILDS:
        await gateway.event("GUILD_CREATE")


async def test_ready_comes_first_then_each_guild(guild: Guild, gateway: RawGateway) -> None:
    hello = await gateway.connect()
    assert hello["heartbeat_interval"] == 41250
    body = await gateway.identify()
    assert body["guilds"] == [{"id": str(guild.id), "unavailable": True}]
    assert body["resume_gateway_url"] == gateway.sandbox.gateway.resume_url
    created = await gateway.event("GUILD_CREATE")
    assert [channel["name"] for channel in created["channels"]] == ["general"]
    assert created["member_count"] == 2
    assert [member["user"]["bot"] for member in created["members"]] == [True], "only the bot itself"
    await gateway.send(1, gateway.sequence)
    assert (await gateway.frame())["op"] == 11


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({"token": "sandbox.wrong"}, 4004),
        ({"intents": 1 << 30}, 4013),
        ({"intents": intents.MESSAGE_CONTENT}, 4014),
        ({"intents": 1, "shard": [1, 1]}, 4010),
    ],
)
async def test_wrong_identifies_end_the_line(gateway: RawGateway, wanted: dict[str, object], code: int) -> None:
    await gateway.connect()
    await gateway.send(2, {"token": gateway.sandbox.token, "intents": 1, "properties": {}, **wanted})
    assert await gateway.closed_with() == code


async def test_frames_out_of_place_end_the_line(gateway: RawGateway) -> None:
    await gateway.connect()
    await gateway.send(8, {})
    assert await gateway.closed_with() == 4003
    await gateway.connect()
    await gateway.line.send_str("no json")
    assert await gateway.closed_with() == 4002
    with pytest.raises(AssertionError, match="closed with 4012"):
        await gateway.connect(v="6")


async def test_too_many_frames_end_the_line(guild: Guild, gateway: RawGateway) -> None:
    await ready(gateway)
    for _ in range(130):
        await gateway.send(1, None)
    assert await gateway.closed_with() == 4008


async def test_silent_clients_are_hung_up_on(sandbox: Sandbox, gateway: RawGateway) -> None:
    sandbox.gateway.heartbeat_seconds = 0.02
    await gateway.connect()
    assert await gateway.closed_with() == 4009


async def test_only_what_was_asked_for_is_told(sandbox: Sandbox, guild: Guild, gateway: RawGateway) -> None:
    await ready(gateway, intents.GUILDS)
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    await ada.types("hello", guild.channel("general"))
    guild.add_role("Mentor")
    frame = await gateway.frame()
    assert frame["t"] == "GUILD_ROLE_CREATE", "neither the member nor the message was told"


async def test_content_is_told_only_where_the_bot_may_read_it(
    sandbox: Sandbox, guild: Guild, gateway: RawGateway
) -> None:
    await ready(gateway)
    ada, place = sandbox.person("Ada"), guild.channel("general")
    await ada.joins(guild)
    await ada.types("a secret", place, files=[("secret.txt", b"s")])
    told = await gateway.event("MESSAGE_CREATE")
    assert (told["content"], told["attachments"]) == ("", [])
    assert told["member"]["joined_at"]
    await ada.types(f"to {sandbox.world.bot.mention}", place)
    assert "to" in (await gateway.event("MESSAGE_CREATE"))["content"]
    await ada.types("psst", ada.direct)
    assert (await gateway.event("MESSAGE_CREATE"))["content"] == "psst"


async def test_with_the_intent_content_is_told(sandbox: Sandbox, guild: Guild, gateway: RawGateway) -> None:
    sandbox.world.application.privileged |= intents.MESSAGE_CONTENT
    await ready(gateway, GUILD_EVENTS | intents.MESSAGE_CONTENT)
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    await ada.types("hello", guild.channel("general"))
    assert (await gateway.event("MESSAGE_CREATE"))["content"] == "hello"


async def test_hidden_places_are_not_told_of(sandbox: Sandbox, guild: Guild, gateway: RawGateway) -> None:
    await ready(gateway)
    hidden = guild.add_text_channel("staff", private=True)
    assert (await gateway.event("CHANNEL_CREATE"))["name"] == "staff", "bots know of channels they cannot see"
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    hidden.allow(ada.user, Permissions.VIEW_CHANNEL)
    await ada.types("behind doors", hidden)
    await ada.types("in the open", guild.channel("general"))
    assert (await gateway.event("MESSAGE_CREATE"))["channel_id"] == str(guild.channel("general").id)


async def test_resume_replays_what_was_missed(sandbox: Sandbox, guild: Guild, gateway: RawGateway) -> None:
    await ready(gateway)
    sandbox.faults.drop_connections()
    await sandbox.world.wait_for(lambda: sandbox.gateway.connected == 0)
    await sandbox.person("Ada").joins(guild)
    await sandbox.person("Bob").joins(guild)
    await gateway.resume()
    assert (await gateway.event("GUILD_MEMBER_ADD"))["user"]["username"] == "ada"
    assert (await gateway.event("GUILD_MEMBER_ADD"))["user"]["username"] == "bob"
    assert (await gateway.frame())["t"] == "RESUMED"


async def test_what_cannot_be_resumed_begins_anew(sandbox: Sandbox, guild: Guild, gateway: RawGateway) -> None:
    await ready(gateway)
    await gateway.resume(session_id="unknown")
    assert await gateway.frame() == {"op": 9, "d": False, "s": None, "t": None}
    await gateway.resume(seq=10_000)
    assert await gateway.closed_with() == 4007
    await gateway.resume(token="sandbox.wrong")
    assert await gateway.closed_with() == 4004
    await gateway.resume()
    await gateway.event("RESUMED")
    sandbox.faults.invalidate_sessions()
    assert (await gateway.frame())["op"] == 9
    await gateway.resume()
    assert (await gateway.frame())["op"] == 9, "an invalid session stays invalid"


async def test_who_says_goodbye_does_not_come_back_to_the_session(
    sandbox: Sandbox, guild: Guild, gateway: RawGateway
) -> None:
    await ready(gateway)
    await gateway.line.close(code=1000)
    await sandbox.world.wait_for(lambda: not sandbox.gateway.connected)
    await gateway.resume()
    assert (await gateway.frame())["op"] == 9


async def test_clients_are_asked_to_reconnect(sandbox: Sandbox, guild: Guild, gateway: RawGateway) -> None:
    await ready(gateway)
    sandbox.faults.ask_to_reconnect()
    assert (await gateway.frame())["op"] == 7
    sandbox.faults.close_connections(4000)
    assert await gateway.closed_with() == 4000


async def test_zlib_stream(sandbox: Sandbox, guild: Guild, gateway: RawGateway) -> None:
    await gateway.connect(compress="zlib-stream")
    await gateway.identify()
    assert (await gateway.event("GUILD_CREATE"))["name"] == "Rainbow"


async def test_members_are_asked_for_in_chunks(sandbox: Sandbox, guild: Guild, gateway: RawGateway) -> None:
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    guild.add_members(2500)
    await ready(gateway)
    everybody = {"guild_id": str(guild.id), "query": "", "limit": 0, "nonce": "n"}
    await gateway.send(8, everybody)
    chunks = [await gateway.event("GUILD_MEMBERS_CHUNK") for _ in range(3)]
    assert [len(chunk["members"]) for chunk in chunks] == [1000, 1000, 503]
    assert {(chunk["chunk_count"], chunk["nonce"]) for chunk in chunks} == {(3, "n")}
    await gateway.send(8, everybody)
    limited = await gateway.event("RATE_LIMITED")
    assert limited["opcode"] == 8
    assert limited["meta"] == {"guild_id": str(guild.id), "nonce": "n"}
    await gateway.send(8, {"guild_id": str(guild.id), "user_ids": [str(ada.id), "7"], "limit": 0})
    chunk = await gateway.event("GUILD_MEMBERS_CHUNK")
    assert [member["user"]["id"] for member in chunk["members"]] == [str(ada.id)]
    assert chunk["not_found"] == ["7"]
    await gateway.send(8, {"guild_id": str(guild.id), "query": "AD", "limit": 5})
    assert len((await gateway.event("GUILD_MEMBERS_CHUNK"))["members"]) == 1


async def test_two_sessions_are_told_everything(sandbox: Sandbox, guild: Guild, gateway: RawGateway) -> None:
    second = RawGateway(gateway.session, sandbox)
    await ready(gateway)
    await ready(second)
    await sandbox.person("Ada").joins(guild)
    for each in (gateway, second):
        assert (await each.event("GUILD_MEMBER_ADD"))["user"]["username"] == "ada"
    await second.close()


async def test_coming_into_and_out_of_guilds(
    sandbox: Sandbox, guild: Guild, gateway: RawGateway, api: RawApi
) -> None:
    await ready(gateway)
    other = sandbox.world.add_guild("Other")
    assert (await gateway.event("GUILD_CREATE"))["id"] == str(other.id)
    other.remove_bot()
    assert await gateway.event("GUILD_DELETE") == {"id": str(other.id)}
    (await api("GET", f"/guilds/{other.id}")).refused(403, 50001)
    guild.outage()
    assert await gateway.event("GUILD_DELETE") == {"id": str(guild.id), "unavailable": True}
    guild.outage_ends()
    assert (await gateway.event("GUILD_CREATE"))["id"] == str(guild.id)
    (await api("DELETE", f"/users/@me/guilds/{guild.id}")).took()
    assert await gateway.event("GUILD_DELETE") == {"id": str(guild.id)}
    (await api("GET", "/guilds/1")).refused(404, 10004)


async def test_screening_clears_with_an_update(sandbox: Sandbox, gateway: RawGateway) -> None:
    guild = sandbox.world.add_guild("Careful", screening=True)
    await ready(gateway)
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    assert (await gateway.event("GUILD_MEMBER_ADD"))["pending"]
    await ada.passes_screening(guild)
    assert not (await gateway.event("GUILD_MEMBER_UPDATE"))["pending"]
    await ada.leaves(guild)
    assert (await gateway.event("GUILD_MEMBER_REMOVE"))["user"]["id"] == str(ada.id)
    await ada.joins(guild)
    assert (await gateway.event("GUILD_MEMBER_ADD"))["flags"] & 1, "did_rejoin"
