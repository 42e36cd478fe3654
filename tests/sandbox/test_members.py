"""Members: coming back, being given roles before the rules are accepted, and how fast roles can be given."""

from __future__ import annotations

import pytest

from sandbox.permissions import BOT, Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild
from sandbox.world.audit import MEMBER_ROLE_UPDATE
from tests.sandbox.clients import RawApi, RawGateway

REJOINED = 1 << 0


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    return sandbox.world.add_guild("Rainbow", bot_permissions=BOT, screening=True)


async def test_who_comes_back_is_marked_wherever_members_are_shown(
    sandbox: Sandbox, guild: Guild, api: RawApi, gateway: RawGateway
) -> None:
    ada, ben, kicked = (sandbox.person(name) for name in ("Ada", "Ben", "Kim"))
    for person in (ada, ben, kicked):
        await person.joins(guild)
    await ada.leaves(guild)
    guild.ban(kicked.user)
    guild.unban(kicked.user)
    await gateway.identify()
    for person in (ada, kicked):
        await person.joins(guild)
        assert (await gateway.event("GUILD_MEMBER_ADD"))["flags"] & REJOINED
    path = f"/guilds/{guild.id}/members"
    listed = {one["user"]["id"]: one for one in (await api("GET", path, query={"limit": 1000})).took()}
    await gateway.send(8, {"guild_id": str(guild.id), "user_ids": [str(p.id) for p in (ada, ben, kicked)]})
    chunk = {one["user"]["id"]: one for one in (await gateway.event("GUILD_MEMBERS_CHUNK"))["members"]}
    for person, came_back in ((ada, True), (ben, False), (kicked, True)):
        one = (await api("GET", f"{path}/{person.id}")).took()
        for shown in (one, listed[str(person.id)], chunk[str(person.id)]):
            assert bool(shown["flags"] & REJOINED) == came_back, person.name
            assert shown["pending"], "who comes back accepts the rules again"


async def test_a_role_lets_somebody_past_the_rules(
    sandbox: Sandbox, guild: Guild, api: RawApi, gateway: RawGateway
) -> None:
    ada, ben, role = sandbox.person("Ada"), sandbox.person("Ben"), guild.add_role("Docs")
    for person in (ada, ben):
        await person.joins(guild)
        assert person.member(guild).pending
    await gateway.identify()
    (await api("PUT", f"/guilds/{guild.id}/members/{ada.id}/roles/{role.id}")).took()
    told = await gateway.event("GUILD_MEMBER_UPDATE")
    assert (told["roles"], told["pending"]) == ([str(role.id)], False)
    path = f"/guilds/{guild.id}/members/{ben.id}"
    guild.update_member(ben.member(guild), nick="B")
    assert (await api("GET", path)).took()["pending"], "other changes do not"
    assert not (await api("PATCH", path, {"roles": [str(role.id)]})).took()["pending"]


async def test_somebody_can_arrive_with_a_role_and_the_rules_before_them(sandbox: Sandbox, guild: Guild) -> None:
    ada, role = sandbox.person("Ada"), guild.add_role("Docs")
    guild.join(ada.user, roles=[role], pending=True)
    assert ada.member(guild).pending


async def test_roles_are_given_at_discords_pace(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    role, crowd = guild.add_role("Docs"), guild.add_members(12)
    other = sandbox.world.add_guild("Other")
    sandbox.ratelimits.enforce()
    answers = [
        await api("PUT", f"/guilds/{guild.id}/members/{crowd.first_id + number}/roles/{role.id}")
        for number in range(11)
    ]
    assert [answer.status for answer in answers] == [204] * 10 + [429]
    assert answers[0].headers["X-RateLimit-Limit"] == "10"
    elsewhere = f"/guilds/{other.id}/members/{other.owner.id}/roles/{other.add_role('Docs').id}"
    assert (await api("PUT", elsewhere)).status == 204, "each community has its own pace"


async def test_roles_are_taken_below_the_bot_alone_and_with_a_reason(
    sandbox: Sandbox, guild: Guild, api: RawApi
) -> None:
    ada, low, high = sandbox.person("Ada"), guild.add_role("Low"), guild.add_role("High", above_bot=True)
    guild.join(ada.user, pending=False, roles=[low, high])
    path = f"/guilds/{guild.id}/members/{ada.id}/roles"
    (await api("DELETE", f"{path}/{high.id}")).refused(403, 50013)
    (await api("DELETE", f"{path}/{low.id}", reason="reaction taken back")).took()
    assert ada.member(guild).roles == [high.id]
    entry = guild.audit_log[-1]
    assert (entry.action, entry.target_id, entry.reason) == (MEMBER_ROLE_UPDATE, ada.id, "reaction taken back")
    lines = len(guild.audit_log)
    (await api("DELETE", f"{path}/{low.id}")).took()
    assert len(guild.audit_log) == lines, "what is so already leaves no line"
    (await api("DELETE", f"{path}/1")).refused(404, 10011)
    guild.update_role(guild.bot_role, permissions=BOT & ~Permissions.MANAGE_ROLES)
    (await api("PUT", f"{path}/{low.id}")).refused(403, 50013)
    (await api("DELETE", f"{path}/{low.id}")).refused(403, 50013)
    await ada.leaves(guild)
    (await api("PUT", f"{path}/{low.id}")).refused(404, 10007)
    guild.remove_bot()
    (await api("PUT", f"{path}/{low.id}")).refused(403, 50001)
