"""Messages: post, read, edit, delete, pin. https://discord.com/developers/docs/resources/message"""

from sandbox import errors
from sandbox.permissions import Permissions
from sandbox.rest.call import Call
from sandbox.rest.message_body import changes_of, check_may_send, draft_of
from sandbox.rest.routing import Routes
from sandbox.validation.messages import validate_bulk_delete
from sandbox.world import audit
from sandbox.world.channels import GuildChannel
from sandbox.world.direct import DirectChannel
from sandbox.world.members import iso
from sandbox.world.messages import (
    CROSSPOSTED,
    DEFAULT,
    EPHEMERAL,
    REPLY,
    SUPPRESS_EMBEDS,
    THREAD_STARTER,
    Draft,
    Message,
)
from sandbox.world.places import ANNOUNCEMENT, CATEGORY, FORUM, Channel
from sandbox.world.threads import Thread
from sandbox.world.users import Json

routes = Routes()

MOST_PINS = 250


@routes.get("/channels/{channel_id}/messages")
def read_history(call: Call) -> list[Json]:
    """Messages of a channel, the newest first."""
    channel = call.channel()
    limit = call.number("limit", 50, 1, 100)
    if not _may_read_history(call, channel):
        return []
    before, after, around = call.snowflake("before"), call.snowflake("after"), call.snowflake("around")
    found = channel.history(before=before, after=after, around=around, limit=limit)
    return [call.shown(message) for message in found]


@routes.get("/channels/{channel_id}/messages/{message_id}")
def read_message(call: Call) -> Json:
    """One message."""
    channel = call.channel()
    if not _may_read_history(call, channel):
        raise errors.missing_access()
    return call.shown(call.message(channel))


@routes.post("/channels/{channel_id}/messages")
def post_message(call: Call) -> Json:
    """Post a message, once for each enforced nonce."""
    channel = call.channel()
    if isinstance(channel, GuildChannel) and channel.kind in (CATEGORY, FORUM):
        raise errors.ApiError(400, 50008, "Cannot send messages in a non-text channel")
    draft = draft_of(call, channel, call.json)
    draft.flags &= ~EPHEMERAL
    check_may_send(call, channel, draft)
    _check_place(call, channel)
    _add_reply(call, channel, draft)
    if draft.nonce is not None and call.json.get("enforce_nonce"):
        before = call.world.message_with_nonce(call.bot, draft.nonce)
        if before is not None:
            return before.payload(fresh=True)
    message = channel.post(call.bot, draft)
    call.world.remember_nonce(message)
    return message.payload(fresh=True)


@routes.patch("/channels/{channel_id}/messages/{message_id}")
def edit_message(call: Call) -> Json:
    """Edit a message of the bot's own; of others only whether embeds are hidden."""
    channel = call.channel()
    message = call.message(channel)
    if message.author is not call.bot:
        if set(call.json) - {"flags"}:
            raise errors.ApiError(403, 50005, "Cannot edit a message authored by another user")
        call.needs(channel, Permissions.MANAGE_MESSAGES)
        flags = message.flags & ~SUPPRESS_EMBEDS | call.json["flags"] & SUPPRESS_EMBEDS
        channel.edit(message, {"flags": flags})
        return call.shown(message)
    _check_place(call, channel)
    channel.edit(message, changes_of(call, message, call.json), call.json.get("allowed_mentions"))
    return message.payload()


@routes.delete("/channels/{channel_id}/messages/{message_id}")
def delete_message(call: Call) -> None:
    """Delete a message: the bot's own, or anybody's with the permission (never in DMs)."""
    channel = call.channel()
    message = call.message(channel)
    if message.type == THREAD_STARTER:
        raise errors.ApiError(403, 50021, "Cannot execute action on a system message")
    if message.author is not call.bot:
        if channel.guild is None:
            raise errors.ApiError(403, 50003, "Cannot execute action on a DM channel")
        call.needs(channel, Permissions.MANAGE_MESSAGES)
        options = {"channel_id": str(channel.id), "count": "1"}
        channel.guild.record(audit.MESSAGE_DELETE, call.bot, message.author.id, call.reason, options=options)
    channel.delete(message)


@routes.post("/channels/{channel_id}/messages/bulk-delete")
def delete_messages(call: Call) -> None:
    """Delete 2 to 100 messages that are not older than two weeks."""
    channel = call.channel()
    if channel.guild is None:
        raise errors.ApiError(403, 50003, "Cannot execute action on a DM channel")
    call.needs(channel, Permissions.MANAGE_MESSAGES)
    validate_bulk_delete(call.json)
    ids = [int(message_id) for message_id in call.json["messages"]]
    if not 2 <= len(ids) <= 100:
        raise errors.ApiError(400, 50016, "Provided too few or too many messages to delete.")
    found = [channel.messages[message_id] for message_id in dict.fromkeys(ids) if message_id in channel.messages]
    options = {"count": str(len(found))}
    channel.guild.record(audit.MESSAGE_BULK_DELETE, call.bot, channel.id, call.reason, options=options)
    channel.delete_many(found)


@routes.post("/channels/{channel_id}/messages/{message_id}/crosspost")
def crosspost(call: Call) -> Json:
    """Publish a message of an announcement channel: ten an hour.

    Discord documents no number; people meet this one: https://github.com/discordjs/discord.js/issues/4956
    """
    channel = call.guild_channel()
    message = call.message(channel)
    if channel.kind != ANNOUNCEMENT:
        raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")
    call.needs(channel, Permissions.SEND_MESSAGES)
    if message.author is not call.bot:
        call.needs(channel, Permissions.MANAGE_MESSAGES)
    if message.type not in (DEFAULT, REPLY):
        raise errors.ApiError(400, 50068, "Invalid message type")
    if message.flags & CROSSPOSTED:
        raise errors.ApiError(400, 40033, "This message has already been crossposted.")
    wait = channel.publish(call.world.clock.timestamp())
    if wait > 0:
        raise errors.TooMany(wait)
    channel.edit(message, {"flags": message.flags | CROSSPOSTED})
    return message.payload()


@routes.post("/channels/{channel_id}/typing")
def start_typing(call: Call) -> Json:
    """Show that the bot is typing."""
    channel = call.channel()
    if channel.guild is not None:
        call.needs(channel, Permissions.SEND_MESSAGES)
    channel.typing(call.bot)
    return {}


@routes.get("/channels/{channel_id}/pins")
def read_pins(call: Call) -> list[Json]:
    """Pinned messages, in the older form."""
    channel = call.channel()
    return [call.shown(message) for message in channel.pins()] if _may_read_history(call, channel) else []


@routes.get("/channels/{channel_id}/messages/pins")
def read_pins_by_page(call: Call) -> Json:
    """Pinned messages, the last pinned first."""
    channel = call.channel()
    limit = call.number("limit", 50, 1, 50)
    pins = channel.pins() if _may_read_history(call, channel) else []
    before = call.query.get("before")
    if before is not None:
        pins = [message for message in pins if (iso(message.pinned) or "") < before.replace("Z", "+00:00")]
    items = [{"pinned_at": iso(message.pinned), "message": call.shown(message)} for message in pins[:limit]]
    return {"items": items, "has_more": len(pins) > limit}


@routes.put("/channels/{channel_id}/messages/pins/{message_id}")
@routes.put("/channels/{channel_id}/pins/{message_id}")
def pin(call: Call) -> None:
    """Pin a message."""
    channel, message = _to_pin(call)
    if message.pinned is not None:
        return
    if len(channel.pins()) >= MOST_PINS:
        raise errors.ApiError(400, 30003, f"Maximum number of pins reached for the channel ({MOST_PINS})")
    _record_pin(call, audit.MESSAGE_PIN, channel, message)
    channel.pin(message, call.bot)


@routes.delete("/channels/{channel_id}/messages/pins/{message_id}")
@routes.delete("/channels/{channel_id}/pins/{message_id}")
def unpin(call: Call) -> None:
    """Take a pin away."""
    channel, message = _to_pin(call)
    if message.pinned is not None:
        _record_pin(call, audit.MESSAGE_UNPIN, channel, message)
        channel.unpin(message)


def _to_pin(call: Call) -> tuple[Channel, Message]:
    channel = call.channel()
    message = call.message(channel)
    if channel.guild is not None:
        call.needs(channel, Permissions.PIN_MESSAGES)
    return channel, message


def _record_pin(call: Call, action: int, channel: Channel, message: Message) -> None:
    if channel.guild is not None:
        options = {"channel_id": str(channel.id), "message_id": str(message.id)}
        channel.guild.record(action, call.bot, message.author.id, call.reason, options=options)


def _may_read_history(call: Call, channel: Channel) -> bool:
    return bool(channel.permissions_of(call.bot.id) & Permissions.READ_MESSAGE_HISTORY)


def _check_place(call: Call, channel: Channel) -> None:
    """Whether this place takes messages now: DMs can be closed, threads locked."""
    if isinstance(channel, DirectChannel):
        check_reaches(call, channel)
    if isinstance(channel, Thread) and channel.archived and channel.locked:
        call_bits = channel.permissions_of(call.bot.id)
        if not call_bits & Permissions.MANAGE_THREADS:
            raise errors.ApiError(400, 50083, "Thread is archived")


def check_reaches(call: Call, channel: DirectChannel) -> None:
    """Refuse where the person cannot be written to: closed DMs, or nothing in common any more."""
    person = channel.person
    if person.bot:
        raise errors.ApiError(403, 50007, "Cannot send messages to this user")
    if person.id in call.world.application.installed_by:
        return
    if not call.world.shares_guild_with_bot(person.id):
        raise errors.ApiError(403, 50278, "Cannot send messages to this user due to having no mutual guilds")
    if not person.dms_open:
        raise errors.ApiError(403, 50007, "Cannot send messages to this user")


def _add_reply(call: Call, channel: Channel, draft: Draft) -> None:
    reference = call.json.get("message_reference")
    if not reference:
        return
    if reference.get("type", 0) != 0:
        raise errors.unsupported("forwarded messages")
    target = channel.messages.get(int(reference["message_id"]))
    if target is None:
        if reference.get("fail_if_not_exists", True):
            raise errors.invalid_field("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
        return
    if not _may_read_history(call, channel):
        raise errors.ApiError(403, 160002, "Cannot reply without permission to read message history")
    draft.reply_to = target
