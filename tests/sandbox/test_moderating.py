"""Members who rule over others: what Discord lets them, what is told of it, and what stands in the audit log."""

from __future__ import annotations

from datetime import timedelta

import pytest

from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel, audit
from tests.sandbox.clients import GUILD_EVENTS, RawGateway

GUILD_MODERATION = 1 << 2


@pytest.fixture
async def mod(sandbox: Sandbox, guild: Guild) -> Person:
    """Somebody who may moderate, above those without a role."""
    person = sandbox.person("Mod")
    may = Permissions.MODERATE_MEMBERS | Permissions.BAN_MEMBERS | Permissions.KICK_MEMBERS
    guild.join(person.user, roles=[guild.add_role("Moderator", may | Permissions.MANAGE_ROLES)])
    return person


async def test_a_timeout_and_its_end(
    sandbox: Sandbox, guild: Guild, place: GuildChannel, mod: Person, ada: Person, gateway: RawGateway
) -> None:
    await gateway.identify()
    await mod.times_out(ada, 60, reason="to calm down")
    assert (await gateway.event("GUILD_MEMBER_UPDATE"))["communication_disabled_until"]
    with pytest.raises(AssertionError, match="timed out"):
        await ada.types("hello", place)
    entry = guild.audit_log[-1]
    assert (entry.action, entry.user_id, entry.target_id) == (audit.MEMBER_UPDATE, mod.id, ada.id)
    assert (entry.reason, entry.changes[0]["key"]) == ("to calm down", "communication_disabled_until")
    await mod.ends_timeout(ada)
    assert (await gateway.event("GUILD_MEMBER_UPDATE"))["communication_disabled_until"] is None
    await ada.types("hello", place)
    await mod.times_out(ada, 60)
    sandbox.clock.advance(timedelta(hours=1, seconds=1))
    await ada.types("again", place)
    with pytest.raises(AssertionError, match="up to 40320 minutes"):
        await mod.times_out(ada, 29 * 24 * 60)


async def test_a_ban_keeps_out_and_is_told_to_who_asked_for_it(
    sandbox: Sandbox, guild: Guild, mod: Person, ada: Person, gateway: RawGateway
) -> None:
    await gateway.identify(GUILD_EVENTS | GUILD_MODERATION)
    await mod.bans(ada, reason="harassment")
    told = await gateway.event("GUILD_BAN_ADD")
    assert (told["guild_id"], told["user"]["id"]) == (str(guild.id), str(ada.id))
    assert (await gateway.event("GUILD_MEMBER_REMOVE"))["user"]["id"] == str(ada.id)
    with pytest.raises(AssertionError, match="is banned"):
        await ada.joins(guild)
    with pytest.raises(AssertionError, match="banned from Rainbow already"):
        await mod.bans(ada)
    await mod.unbans(ada)
    assert (await gateway.event("GUILD_BAN_REMOVE"))["user"]["id"] == str(ada.id)
    await ada.joins(guild)
    await mod.kicks(ada)
    stranger = sandbox.person("Eve")
    await mod.bans(stranger)
    actions = [entry.action for entry in guild.audit_log]
    assert actions == [audit.MEMBER_BAN_ADD, audit.MEMBER_BAN_REMOVE, audit.MEMBER_KICK, audit.MEMBER_BAN_ADD]


async def test_without_the_intent_a_ban_is_only_a_departure(mod: Person, ada: Person, gateway: RawGateway) -> None:
    await gateway.identify(GUILD_EVENTS)
    await mod.bans(ada)
    while (frame := await gateway.frame())["t"] != "GUILD_MEMBER_REMOVE":
        assert frame["t"] != "GUILD_BAN_ADD"


async def test_rank_and_permissions_decide(sandbox: Sandbox, guild: Guild, mod: Person, ada: Person) -> None:
    owner, peer, admin = sandbox.person_of(guild.owner.id), sandbox.person("Peer"), sandbox.person("Admin")
    guild.join(peer.user, roles=[guild.role("Moderator")], pending=False)
    guild.join(admin.user, roles=[guild.add_role("Low admin", Permissions.ADMINISTRATOR)], pending=False)
    for deed in (mod.bans(peer), mod.kicks(peer), mod.times_out(peer, 5)):
        with pytest.raises(AssertionError, match="as high as those of Mod"):
            await deed
    for deed in (mod.bans(owner), mod.kicks(owner), mod.bans(mod), admin.kicks(owner)):
        with pytest.raises(AssertionError, match=r"owns Rainbow|own account"):
            await deed
    for who in (mod, owner):
        with pytest.raises(AssertionError, match="is an administrator"):
            await who.times_out(admin, 5)
    for deed in (ada.bans(mod), ada.kicks(mod), ada.times_out(mod, 5), ada.unbans(mod)):
        with pytest.raises(AssertionError, match=r"lacks|not banned"):
            await deed
    await owner.times_out(mod, 5)
    with pytest.raises(AssertionError, match="Mod lacks BAN_MEMBERS"):
        await mod.bans(ada)
    await owner.bans(admin)
    assert admin.id not in guild.members


async def test_roles_are_given_and_changed_from_above(
    guild: Guild, mod: Person, ada: Person, gateway: RawGateway
) -> None:
    low, high = guild.add_role("Low"), guild.role("Moderator")
    await gateway.identify()
    await mod.gives_role(low, ada)
    assert (await gateway.event("GUILD_MEMBER_UPDATE"))["roles"] == [str(low.id)]
    await mod.takes_role(low, ada)
    assert (await gateway.event("GUILD_MEMBER_UPDATE"))["roles"] == []
    for role, words in ((high, "is not below"), (guild.bot_role, "nobody can give"), (guild.everyone, "nobody")):
        with pytest.raises(AssertionError, match=words):
            await mod.gives_role(role, ada)
    await mod.changes_role(low, permissions=Permissions.MODERATE_MEMBERS, name="Handler")
    told = (await gateway.event("GUILD_ROLE_UPDATE"))["role"]
    assert (told["name"], told["permissions"]) == ("Handler", str(int(Permissions.MODERATE_MEMBERS)))
    with pytest.raises(AssertionError, match="Mod lacks ADMINISTRATOR"):
        await mod.changes_role(low, permissions=Permissions.ADMINISTRATOR)
    with pytest.raises(AssertionError, match="Ada lacks MANAGE_ROLES"):
        await ada.changes_role(low, permissions=0)
    assert [entry.action for entry in guild.audit_log] == [
        audit.MEMBER_ROLE_UPDATE,
        audit.MEMBER_ROLE_UPDATE,
        audit.ROLE_UPDATE,
    ]


async def test_a_channel_is_opened_and_closed_for_somebody(
    guild: Guild, place: GuildChannel, mod: Person, ada: Person, gateway: RawGateway
) -> None:
    await gateway.identify()
    await mod.denies(place, guild.everyone, Permissions.VIEW_CHANNEL)
    told = (await gateway.event("CHANNEL_UPDATE"))["permission_overwrites"]
    assert told == [{"id": str(guild.id), "type": 0, "allow": "0", "deny": str(int(Permissions.VIEW_CHANNEL))}]
    assert not place.can_see(ada.id)
    owner = guild.owner
    with pytest.raises(AssertionError, match="Mod lacks MANAGE_ROLES"):
        await mod.allows(place, ada, Permissions.VIEW_CHANNEL)
    assert place.can_see(owner.id)
    place.allow(guild.role("Moderator"), Permissions.VIEW_CHANNEL)
    await mod.allows(place, ada, Permissions.VIEW_CHANNEL)
    assert place.can_see(ada.id)
    with pytest.raises(AssertionError, match="Mod lacks MANAGE_WEBHOOKS"):
        await mod.allows(place, ada, Permissions.MANAGE_WEBHOOKS)
    assert [entry.action for entry in guild.audit_log] == [audit.OVERWRITE_CREATE, audit.OVERWRITE_CREATE]


async def test_who_is_in_two_guilds_says_which(sandbox: Sandbox, guild: Guild, mod: Person, ada: Person) -> None:
    other = sandbox.world.add_guild("Other")
    await mod.joins(other)
    with pytest.raises(AssertionError, match="say which one"):
        await mod.bans(ada)
    with pytest.raises(AssertionError, match="Ada is not in Other"):
        await ada.bans(mod, in_=other)
    await mod.bans(ada, in_=guild)
    assert ada.id in guild.bans
