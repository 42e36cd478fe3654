"""The seeded community has what people need to try a welcome and a report: greeters, handlers, a contact."""

from __future__ import annotations

import pytest

from sandbox import community
from sandbox.permissions import Permissions, has
from sandbox.server import Sandbox
from sandbox.world import Guild


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    return community.settle(sandbox)


def holders(guild: Guild, role: str) -> set[str]:
    return {member.display_name for member in guild.members.with_role(guild.role(role).id)}


def test_greeters_have_a_room_that_newcomers_do_not_see(sandbox: Sandbox, guild: Guild) -> None:
    room, greeters = guild.channel("greeters"), holders(guild, "Greeter")
    assert len(greeters) >= 2
    may_read = {member.display_name for member in guild.members if room.can_see(member.id)}
    assert greeters < may_read
    assert {"Sam Rivera", "Noor de Vries"}.isdisjoint(may_read)
    bot = room.permissions_of(sandbox.world.bot.id)
    assert has(bot, int(Permissions.SEND_MESSAGES | Permissions.READ_MESSAGE_HISTORY | Permissions.ADD_REACTIONS))


def test_roles_to_take_have_no_power_and_are_below_the_bot(guild: Guild) -> None:
    for name in (*community.INTERESTS, *community.PRONOUNS):
        role = guild.role(name)
        assert (role.permissions, role.mentionable) == (0, False)
        assert role.position < guild.role("Maintainer").position < guild.bot_role.position
        assert not holders(guild, name)


def test_where_newcomers_write_and_where_staff_meets(sandbox: Sandbox, guild: Guild) -> None:
    newcomer = sandbox.person("New")
    guild.join(newcomer.user, pending=False)
    for name in ("welcome", "introductions"):
        assert has(guild.channel(name).permissions_of(newcomer.id), int(Permissions.SEND_MESSAGES))
    assert not guild.channel("organisers").can_see(newcomer.id)
    assert guild.channel("organisers").can_see(sandbox.world.bot.id)


def test_reports_meet_three_handlers_and_somebody_outside(sandbox: Sandbox, guild: Guild) -> None:
    assert holders(guild, "Conduct handler") == {"Priya Raman", "Dana Whitfield", "Tomás Ferreira"}
    code = guild.channel("code-of-conduct")
    assert all(code.can_see(member.id) for member in guild.members if not member.user.bot)
    sam = next(person for person in sandbox.people.values() if person.name == "Sam Rivera")
    assert not has(code.permissions_of(sam.id), int(Permissions.SEND_MESSAGES))
    amara = next(person for person in sandbox.people.values() if person.name == community.OUTSIDE.name)
    assert amara.id not in guild.members
    assert amara.places() == [amara.direct], "the app is on her account"


def test_the_bot_may_pause_invitations_and_rules_nobody(guild: Guild, sandbox: Sandbox) -> None:
    bits = guild.permissions_of(sandbox.world.bot.id)
    assert has(bits, int(Permissions.MANAGE_GUILD))
    assert not bits & (Permissions.ADMINISTRATOR | Permissions.KICK_MEMBERS | Permissions.BAN_MEMBERS)
