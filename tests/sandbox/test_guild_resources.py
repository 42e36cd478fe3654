"""Channels, roles, members, bans, scheduled events and the audit log over REST, with their refusals."""

from __future__ import annotations

import resource
from datetime import timedelta

import pytest

from sandbox import intents
from sandbox.permissions import BOT, Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild
from sandbox.world import audit as log
from sandbox.world.members import iso
from tests.sandbox.clients import RawApi


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    return sandbox.world.add_guild("Rainbow", bot_permissions=BOT)


def grant(guild: Guild, *more: Permissions) -> None:
    role = guild.bot_role
    for permission in more:
        role.permissions |= permission


async def test_channels_are_made_changed_and_deleted(guild: Guild, api: RawApi) -> None:
    path = f"/guilds/{guild.id}/channels"
    (await api("POST", path, {"name": "Help Desk"})).refused(403, 50013)
    grant(guild, Permissions.MANAGE_CHANNELS)
    group = (await api("POST", path, {"name": "Staff", "type": 4})).took()
    hide = [{"id": str(guild.id), "type": 0, "deny": str(int(Permissions.VIEW_CHANNEL))}]
    body = {"name": "Help Desk", "parent_id": group["id"], "topic": "ask", "permission_overwrites": hide}
    made = (await api("POST", path, body, reason="they asked")).took()
    assert (made["name"], made["parent_id"], made["topic"]) == ("help-desk", group["id"], "ask")
    one = f"/channels/{made['id']}"
    (await api("PATCH", one, {"topic": "x"})).refused(403, 50001)
    place = guild.channel("help-desk")
    place.allow(guild.world.bot, Permissions.VIEW_CHANNEL | Permissions.MANAGE_CHANNELS)
    assert (await api("PATCH", one, {"topic": "new", "position": 7})).took()["topic"] == "new"
    (await api("PATCH", one, {"name": ""})).refused(400, 50035)
    assert len((await api("GET", path)).took()) == 2
    (await api("PATCH", path, [{"id": made["id"], "position": 1}])).took()
    assert (await api("DELETE", one)).took()["id"] == made["id"]
    (await api("GET", one)).refused(404, 10003)
    actions = [(entry.action, entry.reason) for entry in guild.audit_log]
    assert (log.CHANNEL_CREATE, "they asked") in actions
    assert actions[-1] == (log.CHANNEL_DELETE, None)


async def test_the_bot_gives_in_overwrites_only_what_it_has(guild: Guild, api: RawApi) -> None:
    place, role = guild.add_text_channel("general"), guild.add_role("Mentor")
    path = f"/channels/{place.id}/permissions/{role.id}"
    see = {"type": 0, "allow": str(int(Permissions.VIEW_CHANNEL)), "deny": "0"}
    (await api("PUT", path, see)).took()
    (await api("PUT", path, {**see, "allow": str(int(Permissions.BAN_MEMBERS))})).refused(403, 50013)
    (await api("DELETE", path)).took()
    (await api("DELETE", path)).refused(404, 10009)
    (await api("PUT", f"/channels/{place.id}/permissions/1", see)).refused(404, 10011)
    guild.update_role(guild.bot_role, permissions=int(Permissions.VIEW_CHANNEL))
    (await api("PUT", path, see)).refused(403, 50013)


async def test_roles_obey_the_order_of_rank(guild: Guild, api: RawApi) -> None:
    path = f"/guilds/{guild.id}/roles"
    low, high = guild.add_role("Low"), guild.add_role("High", above_bot=True)
    assert [low.position, guild.bot_role.position, high.position] == [1, 2, 3]
    made = (await api("POST", path, {"name": "New", "permissions": "0", "color": 255})).took()
    assert (made["position"], made["color"], low.position) == (1, 255, 2)
    (await api("POST", path, {"permissions": str(int(Permissions.ADMINISTRATOR))})).refused(403, 50013)
    (await api("PATCH", f"{path}/{low.id}", {"name": "Lower"})).took()
    (await api("PATCH", f"{path}/{high.id}", {"name": "Higher"})).refused(403, 50013)
    (await api("DELETE", f"{path}/{high.id}")).refused(403, 50013)
    (await api("DELETE", f"{path}/{guild.bot_role.id}")).refused(400, 50028)
    (await api("PATCH", path, [{"id": made["id"], "position": 2}])).took()
    assert (low.position, guild.role("New").position) == (1, 2)
    (await api("DELETE", f"{path}/{made['id']}")).took()
    (await api("GET", f"{path}/{made['id']}")).refused(404, 10011)
    assert {role["name"] for role in (await api("GET", path)).took()} == {"@everyone", "Lower", "Hearth", "High"}


async def test_members_get_roles_below_the_bot_alone(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    low, high = guild.add_role("Low"), guild.add_role("High", above_bot=True)
    path = f"/guilds/{guild.id}/members/{ada.id}"
    (await api("PUT", f"{path}/roles/{low.id}", reason="she helps")).took()
    assert ada.member(guild).roles == [low.id]
    entry = guild.audit_log[-1]
    assert (entry.action, entry.target_id, entry.reason) == (log.MEMBER_ROLE_UPDATE, ada.id, "she helps")
    (await api("PUT", f"{path}/roles/{high.id}")).refused(403, 50013)
    (await api("PUT", f"{path}/roles/{guild.bot_role.id}")).refused(403, 50028)
    (await api("PUT", f"{path}/roles/1")).refused(404, 10011)
    (await api("PUT", f"/guilds/{guild.id}/members/{sandbox.person('Eve').id}/roles/{low.id}")).refused(404, 10007)
    (await api("PUT", f"/guilds/{guild.id}/members/1/roles/{low.id}")).refused(404, 10013)
    counts = (await api("GET", f"/guilds/{guild.id}/roles/member-counts")).took()
    assert counts[str(low.id)] == 1
    (await api("PATCH", path, {"roles": [str(high.id)]})).refused(403, 50013)
    assert (await api("PATCH", path, {"roles": []})).took()["roles"] == []
    (await api("PATCH", path, {"nick": "Countess"})).refused(403, 50013)
    grant(guild, Permissions.MANAGE_NICKNAMES)
    assert (await api("PATCH", path, {"nick": "Countess"})).took()["nick"] == "Countess"
    guild.give_role(ada.id, high)
    (await api("PATCH", path, {"nick": "Ada"})).refused(403, 50013)


async def test_a_timeout_silences(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    ada, place = sandbox.person("Ada"), guild.add_text_channel("general")
    await ada.joins(guild)
    until = iso((sandbox.clock.now() + timedelta(hours=1)).timestamp())
    path, body = f"/guilds/{guild.id}/members/{ada.id}", {"communication_disabled_until": until}
    (await api("PATCH", path, body)).refused(403, 50013)
    grant(guild, Permissions.MODERATE_MEMBERS)
    (await api("PATCH", path, body, reason="to calm down")).took()
    entry = guild.audit_log[-1]
    assert (entry.action, entry.target_id, entry.reason) == (log.MEMBER_UPDATE, ada.id, "to calm down")
    assert entry.changes == [{"key": "communication_disabled_until", "new_value": until}]
    with pytest.raises(AssertionError, match="may not write"):
        await ada.types("hello", place)
    sandbox.clock.advance(timedelta(hours=1, seconds=1))
    await ada.types("hello", place)
    far = iso((sandbox.clock.now() + timedelta(days=40)).timestamp())
    (await api("PATCH", path, {"communication_disabled_until": far})).refused(400, 50035)


async def test_nobody_times_out_those_above_them(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    grant(guild, Permissions.MODERATE_MEMBERS)
    admin, above = guild.add_role("Admin", Permissions.ADMINISTRATOR), guild.add_role("Above", above_bot=True)
    body = {"communication_disabled_until": iso((sandbox.clock.now() + timedelta(hours=1)).timestamp())}
    for role in (admin, above):
        person = sandbox.person(role.name)
        guild.join(person.user, roles=[role], pending=False)
        (await api("PATCH", f"/guilds/{guild.id}/members/{person.id}", body)).refused(403, 50013)
    (await api("PATCH", f"/guilds/{guild.id}/members/{guild.owner.id}", body)).refused(403, 50013)
    assert not guild.audit_log


async def test_kicks_and_bans(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    ada, eve = sandbox.person("Ada"), sandbox.person("Eve")
    await ada.joins(guild)
    await eve.joins(guild)
    path = f"/guilds/{guild.id}"
    (await api("DELETE", f"{path}/members/{ada.id}")).refused(403, 50013)
    (await api("PUT", f"{path}/bans/{eve.id}", {})).refused(403, 50013)
    grant(guild, Permissions.KICK_MEMBERS, Permissions.BAN_MEMBERS)
    (await api("DELETE", f"{path}/members/{ada.id}")).took()
    assert ada.id not in guild.members
    (await api("PUT", f"{path}/bans/{eve.id}", {}, reason="rude")).took()
    assert (await api("GET", f"{path}/bans")).took()[0]["reason"] == "rude"
    with pytest.raises(AssertionError, match="is banned"):
        await eve.joins(guild)
    (await api("DELETE", f"{path}/bans/{eve.id}")).took()
    (await api("GET", f"{path}/bans/{eve.id}")).refused(404, 10026)
    await eve.joins(guild)


async def test_a_hundred_thousand_members_cost_next_to_nothing(
    sandbox: Sandbox, guild: Guild, api: RawApi
) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    crowd = guild.add_members(100_000)
    seen, after = 0, 0
    while page := (await api("GET", f"/guilds/{guild.id}/members", query={"limit": 1000, "after": after})).took():
        seen, after = seen + len(page), int(page[-1]["user"]["id"])
        sandbox.world.traffic.clear()
    assert seen == len(guild.members) == 100_002
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000, "kilobytes"
    one = crowd.first_id + 50_000
    (await api("PUT", f"/guilds/{guild.id}/members/{one}/roles/{guild.add_role('Mentor').id}")).took()
    assert len(guild.members) == 100_002, "whoever changes is still one member"
    found = (await api("GET", f"/guilds/{guild.id}/members/search", query={"query": "member50001"})).took()
    assert [member["user"]["id"] for member in found] == [str(one)]
    guild.leave(one)
    (await api("GET", f"/guilds/{guild.id}/members/{one}")).refused(404, 10007)
    sandbox.world.application.privileged = 0
    (await api("GET", f"/guilds/{guild.id}/members")).refused(403, 50001)
    sandbox.world.application.privileged = intents.GUILD_MEMBERS


async def test_scheduled_events(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    path, now = f"/guilds/{guild.id}/scheduled-events", sandbox.clock.timestamp()
    body = {
        "name": "Tea",
        "privacy_level": 2,
        "entity_type": 3,
        "scheduled_start_time": iso(now + 3600),
        "scheduled_end_time": iso(now + 7200),
        "entity_metadata": {"location": "the kitchen"},
    }
    made = (await api("POST", path, body, reason="weekly")).took()
    assert made["entity_metadata"] == {"location": "the kitchen"}
    (await api("POST", path, {**body, "scheduled_start_time": iso(now - 60)})).refused(400, 50035)
    one = f"{path}/{made['id']}"
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    guild.events[int(made["id"])].interest(ada.user)
    assert (await api("GET", one, query={"with_user_count": "true"})).took()["user_count"] == 1
    interested = (await api("GET", f"{one}/users", query={"with_member": "true"})).took()
    assert interested[0]["member"]["user"]["id"] == str(ada.id)
    assert (await api("PATCH", one, {"name": "Coffee"})).took()["name"] == "Coffee"
    assert (await api("PATCH", one, {"status": 2})).took()["status"] == 2
    (await api("PATCH", one, {"status": 1})).refused(400, 50035)
    sandbox.clock.advance(7200)
    assert guild.events[int(made["id"])].status == 3, "it is over"
    assert (await api("GET", path)).took() == []
    (await api("DELETE", one)).took()
    (await api("GET", one)).refused(404, 10070)
    for number in range(100):
        guild.add_event(str(number), guild.owner, start=now + 10_000)
    later = {"scheduled_start_time": iso(now + 10_000), "scheduled_end_time": iso(now + 20_000)}
    (await api("POST", path, body | later)).refused(400, 30038)
    theirs = next(iter(guild.events))
    (await api("DELETE", f"{path}/{theirs}")).took()
    guild.update_role(guild.bot_role, permissions=int(Permissions.CREATE_EVENTS))
    theirs = next(iter(guild.events))
    (await api("DELETE", f"{path}/{theirs}")).refused(403, 50013)


async def test_the_audit_log_is_read_with_the_permission(guild: Guild, api: RawApi) -> None:
    path = f"/guilds/{guild.id}/audit-logs"
    (await api("GET", path)).refused(403, 50013)
    grant(guild, Permissions.VIEW_AUDIT_LOG)
    for number in range(3):
        (await api("POST", f"/guilds/{guild.id}/roles", {"name": f"r{number}"}, reason=f"r%C3%A9{number}")).took()
    entries = (await api("GET", path, query={"limit": 2})).took()["audit_log_entries"]
    assert [entry["reason"] for entry in entries] == ["ré2", "ré1"]
    older = (await api("GET", path, query={"before": entries[-1]["id"]})).took()["audit_log_entries"]
    assert [entry["reason"] for entry in older] == ["ré0"]
    assert (await api("GET", path, query={"action_type": 20})).took()["audit_log_entries"] == []
    (await api("POST", f"/guilds/{guild.id}/roles", {}, reason="x" * 513)).refused(400, 50035)


async def test_what_a_guild_says_of_itself(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    path = f"/guilds/{guild.id}"
    assert (await api("GET", path, query={"with_counts": "true"})).took()["approximate_member_count"] == 2
    assert (await api("GET", f"{path}/preview")).took()["name"] == "Rainbow"
    assert (await api("GET", f"{path}/onboarding")).took()["enabled"] is False
    (await api("GET", f"{path}/welcome-screen")).refused(404, 10069)
    (await api("PATCH", path, {"name": "Grey"})).refused(403, 50013)
    for nothing in ("emojis", "stickers"):
        assert (await api("GET", f"{path}/{nothing}")).took() == []
    assert [one["id"] for one in (await api("GET", "/users/@me/guilds")).took()] == [str(guild.id)]
    app = (await api("GET", "/applications/@me")).took()
    assert app["id"] == str(sandbox.world.bot.id)
    assert (await api("GET", "/oauth2/applications/@me")).took() == app
    assert (await api("GET", "/gateway/bot")).took()["url"].startswith("ws://127.0.0.1")
    assert (await api("GET", f"{path}/members/{guild.owner.id}")).took()["user"]["id"] == str(guild.owner.id)
    grant(guild, Permissions.CHANGE_NICKNAME)
    assert (await api("PATCH", f"{path}/members/@me", {"nick": "Hearthy"})).took()["nick"] == "Hearthy"
