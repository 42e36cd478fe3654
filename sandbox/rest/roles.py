"""Roles. https://discord.com/developers/docs/resources/guild#get-guild-roles"""

from sandbox import errors
from sandbox.permissions import Permissions
from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.validation.roles import validate_role, validate_role_positions
from sandbox.world import audit
from sandbox.world.guilds import Guild
from sandbox.world.users import Json

routes = Routes()

MOST_ROLES = 250
_ATTRIBUTES = ("name", "color", "hoist", "mentionable", "permissions")


@routes.get("/guilds/{guild_id}/roles")
def list_roles(call: Call) -> list[Json]:
    """All roles."""
    return [role.payload() for role in call.guild().roles.values()]


@routes.get("/guilds/{guild_id}/roles/member-counts")
def count_members(call: Call) -> dict[str, int]:
    """How many members hold each role."""
    guild = call.guild()
    roles = [role for role in guild.roles.values() if not role.is_everyone]
    return {str(role.id): sum(1 for _ in guild.members.with_role(role.id)) for role in roles}


@routes.get("/guilds/{guild_id}/roles/{role_id}")
def read_role(call: Call) -> Json:
    """One role."""
    return call.role(call.guild()).payload()


@routes.post("/guilds/{guild_id}/roles")
def create_role(call: Call) -> Json:
    """Make a role, at the bottom, with no more permissions than the bot's own."""
    guild = call.guild()
    validate_role({} if call.body is None else call.body)
    call.needs(guild, Permissions.MANAGE_ROLES)
    if len(guild.roles) > MOST_ROLES:
        raise errors.ApiError(400, 30005, f"Maximum number of guild roles reached ({MOST_ROLES})")
    given = _given(call, guild)
    given.setdefault("name", "new role")
    given.setdefault("permissions", guild.everyone.permissions)
    role = guild.add_role(**given)
    guild.record(audit.ROLE_CREATE, call.bot, role.id, call.reason, [audit.change("name", None, role.name)])
    return role.payload()


@routes.patch("/guilds/{guild_id}/roles")
def move_roles(call: Call) -> list[Json]:
    """Put roles into another order, below the bot's own."""
    guild = call.guild()
    call.needs(guild, Permissions.MANAGE_ROLES)
    validate_role_positions(call.body)
    for entry in call.body:
        role = guild.roles.get(int(entry["id"]))
        if role is None:
            raise errors.unknown("Role")
        if entry.get("position") is not None:
            call.outranks(guild, max(role.position, int(entry["position"])))
            guild.move_role(role, int(entry["position"]))
    return list_roles(call)


@routes.patch("/guilds/{guild_id}/roles/{role_id}")
def edit_role(call: Call) -> Json:
    """Change a role below the bot's own."""
    guild = call.guild()
    role = call.role(guild)
    validate_role(call.json)
    call.needs(guild, Permissions.MANAGE_ROLES)
    call.outranks(guild, role.position)
    given = _given(call, guild, role.permissions)
    changes = [audit.change(key, _said(getattr(role, key)), _said(value)) for key, value in given.items()]
    guild.update_role(role, **given)
    guild.record(audit.ROLE_UPDATE, call.bot, role.id, call.reason, changes)
    return role.payload()


@routes.delete("/guilds/{guild_id}/roles/{role_id}")
def delete_role(call: Call) -> None:
    """Delete a role below the bot's own."""
    guild = call.guild()
    role = call.role(guild)
    call.needs(guild, Permissions.MANAGE_ROLES)
    if role.is_everyone or role.managed:
        raise errors.ApiError(400, 50028, "Invalid Role")
    call.outranks(guild, role.position)
    guild.remove_role(role)
    guild.record(audit.ROLE_DELETE, call.bot, role.id, call.reason, [audit.change("name", role.name, None)])


def _given(call: Call, guild: Guild, before: int = 0) -> Json:
    body = call.body or {}
    given: Json = {key: body[key] for key in _ATTRIBUTES if body.get(key) is not None}
    if "colors" in body and body["colors"] and "color" not in given:
        given["color"] = body["colors"].get("primary_color") or 0
    if "permissions" in given:
        given["permissions"] = int(given["permissions"])
        if (given["permissions"] ^ before) & ~guild.permissions_of(call.bot.id):
            raise errors.missing_permissions()
    return given


def _said(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value
