"""Application commands: registering them, and a guild's own permissions for them.

https://discord.com/developers/docs/interactions/application-commands
"""

from typing import Any

from sandbox import errors
from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.validation.commands import validate_command, validate_commands
from sandbox.world.applications import CHAT_INPUT, GUILD_INSTALL, Command
from sandbox.world.users import Json

routes = Routes()

ALL = "/applications/{application_id}/commands"
ONE = "/applications/{application_id}/commands/{command_id}"
GUILD_ALL = "/applications/{application_id}/guilds/{guild_id}/commands"
GUILD_ONE = "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}"


@routes.get(ALL)
@routes.get(GUILD_ALL)
def list_commands(call: Call) -> list[Json]:
    """All global commands, or all of one guild's own; with all translations only where asked for."""
    guild_id = _scope(call)
    translated = call.flag("with_localizations")
    found = [command.payload() for command in _of(call, guild_id)]
    return found if translated else [_untranslated(body) for body in found]


@routes.put(ALL)
@routes.put(GUILD_ALL)
def overwrite_commands(call: Call) -> list[Json]:
    """Replace all: what is left out is gone; what keeps its name and kind keeps its id."""
    guild_id = _scope(call)
    validate_commands(call.body, scope="guild" if guild_id else "global")
    app = call.world.application
    before = {(command.name, command.type): command for command in _of(call, guild_id)}
    for command in before.values():
        del app.commands[command.id]
    registered = []
    for payload in call.body:
        old = before.get((payload["name"], payload.get("type") or CHAT_INPUT))
        registered.append(_register(call, payload, guild_id, old))
    call.world.changed()
    return [command.payload() for command in registered]


@routes.post(ALL)
@routes.post(GUILD_ALL)
def create_command(call: Call) -> Json:
    """Add one, or replace the one with the same name and kind."""
    guild_id = _scope(call)
    validate_command(call.json, scope="guild" if guild_id else "global")
    kind = call.json.get("type") or CHAT_INPUT
    old = next((c for c in _of(call, guild_id) if (c.name, c.type) == (call.json["name"], kind)), None)
    command = _register(call, call.json, guild_id, old)
    call.world.changed()
    return command.payload()


@routes.get(ONE)
@routes.get(GUILD_ONE)
def read_command(call: Call) -> Json:
    """One command."""
    return _command(call).payload()


@routes.patch(ONE)
@routes.patch(GUILD_ONE)
def edit_command(call: Call) -> Json:
    """Change some attributes of one."""
    old = _command(call)
    validate_command(call.json, scope="guild" if old.guild_id else "global", editing=True, kind=old.type)
    kept = {key: value for key, value in old.body.items() if key != "application_id"}
    changes = {key: value for key, value in call.json.items() if key not in ("id", "type")}
    command = _register(call, {**kept, **changes}, old.guild_id, old)
    call.world.changed()
    return command.payload()


@routes.delete(ONE)
@routes.delete(GUILD_ONE)
def delete_command(call: Call) -> None:
    """Remove one."""
    del call.world.application.commands[_command(call).id]
    call.world.changed()


@routes.get("/applications/{application_id}/guilds/{guild_id}/commands/permissions")
def list_permissions(call: Call) -> list[Json]:
    """What a guild set for the commands; commands without settings of their own are left out."""
    guild = call.guild()
    return [_permissions(call, command_id, rules) for command_id, rules in guild.command_permissions.items()]


@routes.get("/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions")
def read_permissions(call: Call) -> Json:
    """What a guild set for one command."""
    rules = call.guild().command_permissions.get(call.id("command_id"))
    if rules is None:
        raise errors.unknown("application command permissions")
    return _permissions(call, call.id("command_id"), rules)


@routes.put("/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions")
def set_permissions(call: Call) -> Json:
    """Only people can do this, with a token that bots do not have."""
    raise errors.ApiError(403, 20001, "Bots cannot use this endpoint")


def _scope(call: Call) -> int | None:
    if call.id("application_id") != call.world.application.id:
        raise errors.ApiError(403, 20012, "You are not authorized to perform this action on this application")
    return call.guild().id if "guild_id" in call.params else None


def _of(call: Call, guild_id: int | None) -> list[Command]:
    return [command for command in call.world.application.commands.values() if command.guild_id == guild_id]


def _command(call: Call) -> Command:
    guild_id = _scope(call)
    command = call.world.application.commands.get(call.id("command_id"))
    if command is None or command.guild_id != guild_id:
        raise errors.unknown("application command")
    return command


def _register(call: Call, payload: Json, guild_id: int | None, old: Command | None) -> Command:
    app, ids = call.world.application, call.world.ids
    body = _shown(payload, str(app.id), guild_id)
    if old is not None and old.body == body:
        command = old
    else:
        version = ids.next()
        command = Command(old.id if old else version, version, body["name"], body["type"], body, guild_id)
    app.commands[command.id] = command
    return command


def _shown(payload: Json, application_id: str, guild_id: int | None) -> Json:
    kind = payload.get("type") or CHAT_INPUT
    permissions = payload.get("default_member_permissions")
    body: Json = {
        "application_id": application_id,
        "type": kind,
        "name": payload["name"],
        "name_localizations": payload.get("name_localizations"),
        "description": payload.get("description") or "",
        "description_localizations": payload.get("description_localizations"),
        "default_member_permissions": None if permissions is None else str(permissions),
        "nsfw": bool(payload.get("nsfw", False)),
    }
    if payload.get("options"):
        body["options"] = [_option(option) for option in payload["options"]]
    if guild_id is None:
        body["contexts"] = payload.get("contexts")
        body["integration_types"] = payload.get("integration_types") or [GUILD_INSTALL]
        body["dm_permission"] = payload.get("dm_permission") is not False
    return body


def _option(option: Json) -> Json:
    """Options as Discord gives them back: without what is empty or at its default."""
    shown: Json = {}
    for key, value in option.items():
        if value is None or (key in ("required", "autocomplete") and value is False):
            continue
        if key == "options":
            value = [_option(inner) for inner in value]
        if key in ("choices", "channel_types", "options") and not value:
            continue
        shown[key] = value
    return shown


def _untranslated(body: Any) -> Any:
    if isinstance(body, list):
        return [_untranslated(part) for part in body]
    if isinstance(body, dict):
        hidden = ("name_localizations", "description_localizations")
        return {key: _untranslated(value) for key, value in body.items() if key not in hidden}
    return body


def _permissions(call: Call, command_id: int, rules: list[Json]) -> Json:
    return {
        "id": str(command_id),
        "application_id": str(call.world.application.id),
        "guild_id": str(call.id("guild_id")),
        "permissions": rules,
    }
