"""Channels: read, make, change, delete, and who may do what in them.

https://discord.com/developers/docs/resources/channel
"""

from typing import Any

from sandbox import errors
from sandbox.permissions import Overwrite, Permissions, has
from sandbox.rest.call import Call
from sandbox.rest.routing import Routes
from sandbox.rest.threads import change_thread, delete_thread
from sandbox.validation.channels import validate_channel, validate_channel_positions, validate_overwrite
from sandbox.world import audit
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.places import CATEGORY, TEXT
from sandbox.world.threads import Thread
from sandbox.world.users import Json

routes = Routes()

MOST_CHANNELS = 500
MOST_IN_A_CATEGORY = 50

# What a body calls it, and what the world does.
_ATTRIBUTES = {
    "name": "name",
    "topic": "topic",
    "position": "position",
    "nsfw": "nsfw",
    "rate_limit_per_user": "slowmode",
    "default_auto_archive_duration": "default_auto_archive",
    "available_tags": "available_tags",
}
_CLEARABLE = ("topic", "default_auto_archive_duration")
"""What null takes away; of the rest, null changes nothing."""


@routes.get("/channels/{channel_id}")
def read_channel(call: Call) -> Json:
    """One channel, thread or DM."""
    return call.channel().payload()


@routes.get("/guilds/{guild_id}/channels")
def list_channels(call: Call) -> list[Json]:
    """All channels of a guild without its threads; also those that the bot does not see, as on Discord."""
    return [channel.payload() for channel in call.guild().channels.values()]


@routes.post("/guilds/{guild_id}/channels", status=201)
def create_channel(call: Call) -> Json:
    """Make a channel."""
    guild = call.guild()
    validate_channel(call.json)
    call.needs(guild, Permissions.MANAGE_CHANNELS)
    if len(guild.channels) >= MOST_CHANNELS:
        raise errors.ApiError(400, 30013, f"Maximum number of guild channels reached ({MOST_CHANNELS})")
    parent = _parent(guild, call.json.get("parent_id"))
    given = call.json.get("permission_overwrites")
    overwrites = None if given is None else [_overwrite(call, guild, entry) for entry in given]
    kind = call.json.get("type") or TEXT
    channel = guild.add_channel(
        _channel_name(call.json["name"], kind),
        kind,
        parent=parent,
        topic=call.json.get("topic"),
        overwrites=overwrites,
        **{_ATTRIBUTES[key]: call.json[key] for key in ("nsfw", "rate_limit_per_user") if call.json.get(key)},
    )
    changes = [audit.change("name", None, channel.name), audit.change("type", None, kind)]
    guild.record(audit.CHANNEL_CREATE, call.bot, channel.id, call.reason, changes)
    return channel.payload()


@routes.patch("/channels/{channel_id}")
def edit_channel(call: Call) -> Json:
    """Change a channel or thread."""
    channel = call.channel()
    if isinstance(channel, Thread):
        return change_thread(call, channel)
    channel = call.guild_channel()
    validate_channel(call.json, editing=True, kind=channel.kind)
    call.needs(channel, Permissions.MANAGE_CHANNELS)
    guild, body = channel.guild, call.json
    given = {key: body[key] for key in _ATTRIBUTES if key in body and (body[key] is not None or key in _CLEARABLE)}
    changes: Json = {_ATTRIBUTES[key]: value for key, value in given.items()}
    if changes.get("name"):
        changes["name"] = _channel_name(changes["name"], channel.kind)
    if "parent_id" in body:
        changes["parent"] = _parent(guild, body["parent_id"])
    if body.get("permission_overwrites") is not None:
        call.needs(channel, Permissions.MANAGE_ROLES)
        overwrites = [_overwrite(call, guild, entry, channel) for entry in body["permission_overwrites"]]
        changes["overwrites"] = {overwrite.id: overwrite for overwrite in overwrites}
    said = [
        audit.change(key, getattr(channel, _ATTRIBUTES[key]), value)
        for key, value in given.items()
        if getattr(channel, _ATTRIBUTES[key]) != value
    ]
    channel.update(**changes)
    guild.record(audit.CHANNEL_UPDATE, call.bot, channel.id, call.reason, said)
    return channel.payload()


@routes.patch("/guilds/{guild_id}/channels")
def move_channels(call: Call) -> None:
    """Put channels into another order or category."""
    guild = call.guild()
    call.needs(guild, Permissions.MANAGE_CHANNELS)
    validate_channel_positions(call.body)
    for entry in call.body:
        channel = guild.channels.get(int(entry["id"]))
        if channel is None:
            raise errors.unknown("Channel")
        changes: Json = {}
        if entry.get("position") is not None:
            changes["position"] = entry["position"]
        if "parent_id" in entry:
            changes["parent"] = _parent(guild, entry["parent_id"])
            if entry.get("lock_permissions") and changes["parent"] is not None:
                changes["overwrites"] = dict(changes["parent"].overwrites)
        channel.update(**changes)


@routes.delete("/channels/{channel_id}")
def delete_channel(call: Call) -> Json:
    """Delete a channel or thread; of a DM, close the bot's side, which deletes nothing."""
    channel = call.channel()
    if isinstance(channel, Thread):
        return delete_thread(call, channel)
    if not isinstance(channel, GuildChannel):
        return channel.payload()
    call.needs(channel, Permissions.MANAGE_CHANNELS)
    if "COMMUNITY" in channel.guild.features and channel is channel.guild.rules_channel:
        raise errors.ApiError(400, 50074, "Cannot delete a channel required for Community guilds")
    body = channel.payload()
    channel.remove()
    changes = [audit.change("name", channel.name, None)]
    channel.guild.record(audit.CHANNEL_DELETE, call.bot, channel.id, call.reason, changes)
    return body


@routes.put("/channels/{channel_id}/permissions/{overwrite_id}")
def set_overwrite(call: Call) -> None:
    """Say what one role or member may do in a channel."""
    channel = call.guild_channel()
    validate_overwrite(call.json)
    call.needs(channel, Permissions.MANAGE_ROLES)
    target_id = call.id("overwrite_id")
    before = channel.overwrites.get(target_id)
    overwrite = _overwrite(call, channel.guild, {**call.json, "id": target_id}, channel)
    channel.overwrites[target_id] = overwrite
    channel.tell_update()
    action = audit.OVERWRITE_UPDATE if before else audit.OVERWRITE_CREATE
    changes = [
        audit.change("allow", str(before.allow) if before else None, str(overwrite.allow)),
        audit.change("deny", str(before.deny) if before else None, str(overwrite.deny)),
    ]
    channel.guild.record(action, call.bot, channel.id, call.reason, changes, _about(overwrite))


@routes.delete("/channels/{channel_id}/permissions/{overwrite_id}")
def delete_overwrite(call: Call) -> None:
    """Take back what one role or member may or may not do in a channel."""
    channel = call.guild_channel()
    call.needs(channel, Permissions.MANAGE_ROLES)
    overwrite = channel.overwrites.get(call.id("overwrite_id"))
    if overwrite is None:
        raise errors.unknown("Overwrite")
    channel.remove_overwrite(overwrite.id)
    channel.guild.record(audit.OVERWRITE_DELETE, call.bot, channel.id, call.reason, options=_about(overwrite))


@routes.get("/channels/{channel_id}/invites")
def list_channel_invites(call: Call) -> list[Json]:
    """Invitations to a channel: the sandbox needs none."""
    call.needs(call.guild_channel(), Permissions.MANAGE_CHANNELS)
    return []


@routes.get("/channels/{channel_id}/webhooks")
def list_channel_webhooks(call: Call) -> list[Json]:
    """Webhooks of a channel: there are none."""
    call.needs(call.guild_channel(), Permissions.MANAGE_WEBHOOKS)
    return []


def _channel_name(name: str, kind: int) -> str:
    """Discord writes the names of text channels small and with dashes."""
    return name.lower().replace(" ", "-") if kind == TEXT else name


def _parent(guild: Guild, raw: Any) -> GuildChannel | None:
    if raw is None:
        return None
    parent = guild.channels.get(int(raw))
    if parent is None or parent.kind != CATEGORY:
        raise errors.invalid_field("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist")
    if sum(channel.parent is parent for channel in guild.channels.values()) >= MOST_IN_A_CATEGORY:
        message = f"Maximum number of channels in category reached ({MOST_IN_A_CATEGORY})"
        raise errors.invalid_field("parent_id", "CHANNEL_PARENT_MAX_CHANNELS", message)
    return parent


def _overwrite(call: Call, guild: Guild, entry: Json, channel: GuildChannel | None = None) -> Overwrite:
    """An overwrite that the bot may set: it can allow and deny only what it may do itself."""
    target_id = int(entry["id"])
    kind = entry.get("type")
    if kind is None:
        kind = 0 if target_id in guild.roles else 1
    if kind == 0 and target_id not in guild.roles:
        raise errors.unknown("Role")
    overwrite = Overwrite(target_id, kind, int(entry.get("allow") or 0), int(entry.get("deny") or 0))
    before = channel.overwrites.get(target_id) if channel else None
    allowed, denied = (before.allow, before.deny) if before else (0, 0)
    touched = (overwrite.allow ^ allowed) | (overwrite.deny ^ denied)
    own = guild.permissions_of(call.bot.id)
    mine = channel.overwrites.get(call.bot.id) if channel else None
    free = mine is not None and has(mine.allow, int(Permissions.MANAGE_ROLES))
    if touched & ~own and not free:
        raise errors.missing_permissions()
    return overwrite


def _about(overwrite: Overwrite) -> Json:
    return {"id": str(overwrite.id), "type": str(overwrite.kind)}
