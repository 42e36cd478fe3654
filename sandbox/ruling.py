"""Who may rule over whom: what Discord lets a member do to others, to roles and to channels, and why not.

Pure reading, no changes. Each function returns a sentence that says why not, or None.

Invariants:
- The owner may do everything, and nothing can be done to the owner.
- Whoever is timed out may do none of it: `Guild.permissions_of` takes their powers away.

Sources: https://discord.com/developers/docs/topics/permissions#permission-hierarchy and
https://support.discord.com/hc/en-us/articles/4413305239191 (time out: neither owners nor administrators)
"""

from sandbox.permissions import Permissions, has, names
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.roles import Role
from sandbox.world.users import User

LONGEST_TIMEOUT_MINUTES = 28 * 24 * 60


def why_not_time_out(user: User, guild: Guild, other: User) -> str | None:
    """Why somebody cannot silence another member for a while, or end that."""
    if other.id not in guild.members:
        return f"{other.display_name} is not in {guild.name}"
    if has(guild.permissions_of(other.id), int(Permissions.ADMINISTRATOR)):
        return f"{other.display_name} is an administrator, and nobody can time out one"
    return _why_not_rule(user, guild, other, Permissions.MODERATE_MEMBERS)


def why_not_kick(user: User, guild: Guild, other: User) -> str | None:
    """Why somebody cannot put another member out."""
    if other.id not in guild.members:
        return f"{other.display_name} is not in {guild.name}"
    return _why_not_rule(user, guild, other, Permissions.KICK_MEMBERS)


def why_not_ban(user: User, guild: Guild, other: User) -> str | None:
    """Why somebody cannot ban another account, which need not be a member."""
    if other.id in guild.bans:
        return f"{other.display_name} is banned from {guild.name} already"
    return _why_not_rule(user, guild, other, Permissions.BAN_MEMBERS)


def why_not_unban(user: User, guild: Guild, other: User) -> str | None:
    """Why somebody cannot lift a ban."""
    if other.id not in guild.bans:
        return f"{other.display_name} is not banned from {guild.name}"
    return _why_lacks(user, guild.permissions_of(user.id), Permissions.BAN_MEMBERS)


def why_not_give_role(user: User, role: Role, other: User) -> str | None:
    """Why somebody cannot give a role to a member or take it away: the role's rank counts, not the member's."""
    if other.id not in role.guild.members:
        return f"{other.display_name} is not in {role.guild.name}"
    if role.managed or role.is_everyone:
        return f"nobody can give or take the role {role.name}"
    return _why_not_handle_role(user, role)


def why_not_change_role(user: User, role: Role, permissions: int | None) -> str | None:
    """Why somebody cannot change a role, and its permissions to these bits where they are given."""
    why_not = _why_not_handle_role(user, role)
    if why_not is not None or permissions is None:
        return why_not
    return _why_not_grant(user, role.guild.permissions_of(user.id), permissions ^ role.permissions)


def why_not_overwrite(user: User, channel: GuildChannel, bits: int) -> str | None:
    """Why somebody cannot allow or deny these permissions to a role or a member in a channel."""
    own = channel.permissions_of(user.id)
    return _why_lacks(user, own, Permissions.MANAGE_ROLES) or _why_not_grant(user, own, bits)


def _why_not_rule(user: User, guild: Guild, other: User, permission: Permissions) -> str | None:
    if other is user:
        return f"{user.display_name} cannot do this to their own account"
    if other is guild.owner:
        return f"{other.display_name} owns {guild.name}"
    lacks = _why_lacks(user, guild.permissions_of(user.id), permission)
    if lacks is not None:
        return lacks
    above = guild.top_position(user.id) > guild.top_position(other.id)
    return None if above else f"{other.display_name} has a role as high as those of {user.display_name}"


def _why_not_handle_role(user: User, role: Role) -> str | None:
    lacks = _why_lacks(user, role.guild.permissions_of(user.id), Permissions.MANAGE_ROLES)
    if lacks is not None:
        return lacks
    above = role.guild.top_position(user.id) > role.position
    return None if above else f"the role {role.name} is not below those of {user.display_name}"


def _why_not_grant(user: User, own: int, bits: int) -> str | None:
    missing = bits & ~own
    return (
        f"{user.display_name} lacks {', '.join(names(missing))}, and cannot decide about it" if missing else None
    )


def _why_lacks(user: User, own: int, permission: Permissions) -> str | None:
    return None if has(own, int(permission)) else f"{user.display_name} lacks {permission.name}"
