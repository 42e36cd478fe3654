"""Members who rule: they time out, kick, ban, give roles, and change what roles and channels allow.

Invariants:
- Nobody does what Discord would not let them (`ruling.py`): AssertionError says why.
- Each deed is told to the gateway and leaves a line in the audit log under the name of whoever did it.
"""

from sandbox import ruling
from sandbox.requirements import allow, must
from sandbox.watching import Onlooker
from sandbox.world import audit
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.members import iso
from sandbox.world.roles import Role
from sandbox.world.users import User

Other = Onlooker | User


class Moderator(Onlooker):
    """What a member can do to others. `in_` may be left out where they are in one guild only."""

    async def times_out(
        self, other: Other, minutes: float, *, in_: Guild | None = None, reason: str | None = None
    ) -> None:
        """Silence somebody for a while, by the sandbox's clock."""
        most = ruling.LONGEST_TIMEOUT_MINUTES
        must(0 < minutes <= most, f"a timeout lasts up to {most} minutes, not {minutes}")
        self._set_timeout(self._guild(in_), _user(other), self.world.clock.timestamp() + minutes * 60, reason)

    async def ends_timeout(self, other: Other, *, in_: Guild | None = None, reason: str | None = None) -> None:
        """Let somebody talk again."""
        self._set_timeout(self._guild(in_), _user(other), None, reason)

    async def kicks(self, other: Other, *, in_: Guild | None = None, reason: str | None = None) -> None:
        """Put somebody out, who may come back."""
        guild, user = self._guild(in_), _user(other)
        allow(ruling.why_not_kick(self.user, guild, user))
        guild.leave(user.id)
        guild.record(audit.MEMBER_KICK, self.user, user.id, reason)

    async def bans(self, other: Other, *, in_: Guild | None = None, reason: str | None = None) -> None:
        """Put somebody out for good, or keep out somebody who is not here."""
        guild, user = self._guild(in_), _user(other)
        allow(ruling.why_not_ban(self.user, guild, user))
        guild.ban(user, reason)
        guild.record(audit.MEMBER_BAN_ADD, self.user, user.id, reason)

    async def unbans(self, other: Other, *, in_: Guild | None = None, reason: str | None = None) -> None:
        """Lift a ban: they may come back, and are not brought back."""
        guild, user = self._guild(in_), _user(other)
        allow(ruling.why_not_unban(self.user, guild, user))
        guild.unban(user)
        guild.record(audit.MEMBER_BAN_REMOVE, self.user, user.id, reason)

    async def gives_role(self, role: Role, other: Other) -> None:
        """Give a member a role, also to themselves where it is below their own."""
        user = _user(other)
        allow(ruling.why_not_give_role(self.user, role, user))
        role.guild.give_role(user.id, role)
        self._record_role("$add", role, user)

    async def takes_role(self, role: Role, other: Other) -> None:
        """Take a role from a member."""
        user = _user(other)
        allow(ruling.why_not_give_role(self.user, role, user))
        role.guild.take_role(user.id, role)
        self._record_role("$remove", role, user)

    async def changes_role(self, role: Role, *, permissions: int | None = None, name: str | None = None) -> None:
        """Change what a role may do, or what it is called."""
        allow(ruling.why_not_change_role(self.user, role, None if permissions is None else int(permissions)))
        changes: dict[str, object] = {}
        lines = []
        if permissions is not None:
            changes["permissions"] = int(permissions)
            lines.append(audit.change("permissions", str(role.permissions), str(int(permissions))))
        if name is not None:
            changes["name"] = name
            lines.append(audit.change("name", role.name, name))
        role.guild.update_role(role, **changes)
        role.guild.record(audit.ROLE_UPDATE, self.user, role.id, None, lines)

    async def allows(self, channel: GuildChannel, target: Role | Other, permissions: int) -> None:
        """Allow a role or a member something in a channel; a denial of it is taken back."""
        await self._overwrite(channel, target, allowed=int(permissions))

    async def denies(self, channel: GuildChannel, target: Role | Other, permissions: int) -> None:
        """Deny a role or a member something in a channel; an allowance of it is taken back."""
        await self._overwrite(channel, target, denied=int(permissions))

    # The common part

    async def _overwrite(
        self, channel: GuildChannel, target: Role | Other, *, allowed: int = 0, denied: int = 0
    ) -> None:
        allow(ruling.why_not_overwrite(self.user, channel, allowed | denied))
        found = target if isinstance(target, Role) else _user(target)
        before = channel.overwrites.get(found.id)
        was = (before.allow, before.deny) if before else (0, 0)
        now = (was[0] & ~denied | allowed, was[1] & ~allowed | denied)
        channel.set_overwrite(found, *now)
        options = {"id": str(found.id), "type": str(channel.overwrites[found.id].kind)}
        if isinstance(found, Role):
            options["role_name"] = found.name
        lines = [
            audit.change(key, str(old), str(new))
            for key, old, new in zip(("allow", "deny"), was, now, strict=True)
        ]
        action = audit.OVERWRITE_UPDATE if before else audit.OVERWRITE_CREATE
        channel.guild.record(action, self.user, channel.id, None, lines, options)

    def _set_timeout(self, guild: Guild, user: User, until: float | None, reason: str | None) -> None:
        allow(ruling.why_not_time_out(self.user, guild, user))
        member = guild.members.get(user.id)
        if member is None:
            raise AssertionError(f"{user.display_name} is not in {guild.name}")
        line = audit.change("communication_disabled_until", iso(member.timed_out_until), iso(until))
        guild.update_member(member, timed_out_until=until)
        guild.record(audit.MEMBER_UPDATE, self.user, user.id, reason, [line])

    def _record_role(self, key: str, role: Role, user: User) -> None:
        line = audit.change(key, None, [{"id": str(role.id), "name": role.name}])
        role.guild.record(audit.MEMBER_ROLE_UPDATE, self.user, user.id, None, [line])

    def _guild(self, chosen: Guild | None) -> Guild:
        if chosen is not None:
            must(self.id in chosen.members, f"{self.name} is not in {chosen.name}")
            return chosen
        guilds = [guild for guild in self.world.guilds.values() if self.id in guild.members]
        must(len(guilds) == 1, f"{self.name} is in {len(guilds)} guilds: say which one")
        return guilds[0]


def _user(other: Other) -> User:
    return other if isinstance(other, User) else other.user
