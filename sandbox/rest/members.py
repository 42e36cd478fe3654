"""Members and bans. https://discord.com/developers/docs/resources/guild#guild-member-object"""

from itertools import islice

from sandbox import errors, intents
from sandbox.gateway.members import named
from sandbox.permissions import Permissions, has
from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.validation.members import validate_ban, validate_member
from sandbox.world import audit
from sandbox.world.guilds import Guild
from sandbox.world.members import Member, iso, parse_iso
from sandbox.world.users import Json

routes = Routes()

LONGEST_TIMEOUT_DAYS = 28
BYPASSES_VERIFICATION = 1 << 2


@routes.get("/guilds/{guild_id}/members")
def list_members(call: Call) -> list[Json]:
    """Members by id, up to a thousand; needs the members intent to be switched on."""
    guild = call.guild()
    if not call.world.application.privileged & intents.GUILD_MEMBERS:
        raise errors.missing_access()
    limit, after = call.number("limit", 1, 1, 1000), call.snowflake("after") or 0
    return [member.payload() for member in islice(guild.members.after(after), limit)]


@routes.get("/guilds/{guild_id}/members/search")
def search_members(call: Call) -> list[Json]:
    """Members whose name or nickname begins with a text."""
    guild = call.guild()
    query, limit = call.query.get("query", ""), call.number("limit", 1, 1, 1000)
    if not query:
        raise errors.invalid_field("query", "BASE_TYPE_REQUIRED", "This field is required")
    return [member.payload() for member in islice(named(guild, query), limit)]


@routes.get("/guilds/{guild_id}/members/{user_id}")
def read_member(call: Call) -> Json:
    """One member."""
    guild = call.guild()
    return call.member(guild).payload()


@routes.patch("/guilds/{guild_id}/members/@me")
def edit_me(call: Call) -> Json:
    """The bot's own nickname."""
    guild = call.guild()
    member = guild.bot_member
    if member is None:
        raise errors.unknown("Member")
    validate_member(call.json)
    if "nick" in call.json:
        call.needs(guild, Permissions.CHANGE_NICKNAME)
        member = guild.update_member(member, nick=call.json["nick"] or None)
    return member.payload()


@routes.patch("/guilds/{guild_id}/members/{user_id}")
def edit_member(call: Call) -> Json:
    """Change a member: nickname, roles, timeout, flags; each needs its permission, and the bot's rank."""
    guild = call.guild()
    member = call.member(guild)
    validate_member(call.json)
    changes: Json = {}
    if "nick" in call.json:
        _check(call, guild, member, Permissions.MANAGE_NICKNAMES)
        changes["nick"] = call.json["nick"] or None
    if "communication_disabled_until" in call.json:
        changes["timed_out_until"] = _timeout(call, guild, member)
    if call.json.get("flags") is not None:
        _check(call, guild, member, Permissions.MODERATE_MEMBERS)
        changes["flags"] = member.flags & ~BYPASSES_VERIFICATION | call.json["flags"] & BYPASSES_VERIFICATION
    if call.json.get("roles") is not None:
        changes["roles"] = _roles(call, guild, member)
    said = [audit.change(key, None, str(value)) for key, value in changes.items() if key in ("nick", "flags")]
    if "timed_out_until" in changes:
        until = (iso(member.timed_out_until), iso(changes["timed_out_until"]))
        said.append(audit.change("communication_disabled_until", *until))
    member = guild.update_member(member, **changes)
    guild.record(audit.MEMBER_UPDATE, call.bot, member.id, call.reason, said)
    return member.payload()


@routes.delete("/guilds/{guild_id}/members/{user_id}")
def kick(call: Call) -> None:
    """Put somebody out."""
    guild = call.guild()
    member = call.member(guild)
    _check(call, guild, member, Permissions.KICK_MEMBERS)
    guild.leave(member.id)
    guild.record(audit.MEMBER_KICK, call.bot, member.id, call.reason)


@routes.put("/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
def give_role(call: Call) -> None:
    """Give a member a role that is below the bot's own."""
    guild = call.guild()
    member, role = call.member(guild), call.role(guild)
    _check_assignable(call, guild, role.id)
    if role.id not in member.roles:
        guild.give_role(member.id, role)
        _record_roles(call, guild, member, "$add", [role.id])


@routes.delete("/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
def take_role(call: Call) -> None:
    """Take a role that is below the bot's own from a member."""
    guild = call.guild()
    member, role = call.member(guild), call.role(guild)
    _check_assignable(call, guild, role.id)
    if role.id in member.roles:
        guild.take_role(member.id, role)
        _record_roles(call, guild, member, "$remove", [role.id])


@routes.get("/guilds/{guild_id}/bans")
def list_bans(call: Call) -> list[Json]:
    """Who is banned, by id."""
    guild = call.guild()
    call.needs(guild, Permissions.BAN_MEMBERS)
    limit, after = call.number("limit", 1000, 1, 1000), call.snowflake("after") or 0
    before = call.snowflake("before") or 2**63
    found = sorted(user_id for user_id in guild.bans if after < user_id < before)
    return [_ban(call, guild, user_id) for user_id in found[:limit]]


@routes.get("/guilds/{guild_id}/bans/{user_id}")
def read_ban(call: Call) -> Json:
    """One ban."""
    guild = call.guild()
    call.needs(guild, Permissions.BAN_MEMBERS)
    if call.id("user_id") not in guild.bans:
        raise errors.unknown("Ban")
    return _ban(call, guild, call.id("user_id"))


@routes.put("/guilds/{guild_id}/bans/{user_id}")
def ban(call: Call) -> None:
    """Ban somebody, member or not."""
    guild = call.guild()
    user = call.user(call.id("user_id"))
    validate_ban({} if call.body is None else call.body)
    call.needs(guild, Permissions.BAN_MEMBERS)
    if user.id in guild.members:
        call.outranks(guild, guild.top_position(user.id))
    guild.ban(user, call.reason)
    guild.record(audit.MEMBER_BAN_ADD, call.bot, user.id, call.reason)


@routes.delete("/guilds/{guild_id}/bans/{user_id}")
def unban(call: Call) -> None:
    """Lift a ban."""
    guild = call.guild()
    call.needs(guild, Permissions.BAN_MEMBERS)
    user = call.user(call.id("user_id"))
    if user.id not in guild.bans:
        raise errors.unknown("Ban")
    guild.unban(user)
    guild.record(audit.MEMBER_BAN_REMOVE, call.bot, user.id, call.reason)


def _check(call: Call, guild: Guild, member: Member, permission: Permissions) -> None:
    call.needs(guild, permission)
    if member.id != call.bot.id:
        call.outranks(guild, guild.top_position(member.id))


def _timeout(call: Call, guild: Guild, member: Member) -> float | None:
    _check(call, guild, member, Permissions.MODERATE_MEMBERS)
    if has(guild.permissions_of(member.id), int(Permissions.ADMINISTRATOR)):
        raise errors.missing_permissions()
    raw = call.json["communication_disabled_until"]
    if raw is None:
        return None
    until = parse_iso(raw)
    if until > call.world.clock.timestamp() + LONGEST_TIMEOUT_DAYS * 86_400 + 60:
        message = "Communication disabled until must be less than 28 days in the future"
        raise errors.invalid_field("communication_disabled_until", "DATE_TIME_TYPE_TOO_FAR", message)
    return until


def _roles(call: Call, guild: Guild, member: Member) -> list[int]:
    wanted = [int(role_id) for role_id in call.json["roles"]]
    call.needs(guild, Permissions.MANAGE_ROLES)
    for role_id in set(wanted) ^ set(member.roles):
        _check_assignable(call, guild, role_id)
    added = [role_id for role_id in wanted if role_id not in member.roles]
    removed = [role_id for role_id in member.roles if role_id not in wanted]
    if added:
        _record_roles(call, guild, member, "$add", added)
    if removed:
        _record_roles(call, guild, member, "$remove", removed)
    return wanted


def _check_assignable(call: Call, guild: Guild, role_id: int) -> None:
    call.needs(guild, Permissions.MANAGE_ROLES)
    role = guild.roles.get(role_id)
    if role is None:
        raise errors.unknown("Role")
    if role.managed or role.is_everyone:
        raise errors.ApiError(403, 50028, "Invalid Role")
    call.outranks(guild, role.position)


def _record_roles(call: Call, guild: Guild, member: Member, key: str, role_ids: list[int]) -> None:
    roles = [{"id": str(role_id), "name": guild.roles[role_id].name} for role_id in role_ids]
    guild.record(audit.MEMBER_ROLE_UPDATE, call.bot, member.id, call.reason, [audit.change(key, None, roles)])


def _ban(call: Call, guild: Guild, user_id: int) -> Json:
    return {"user": call.user(user_id).payload(), "reason": guild.bans[user_id]}
