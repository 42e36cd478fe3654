"""Threads: start, change, who is in them, and finding them.

https://discord.com/developers/docs/resources/channel#start-thread-from-message
"""

from collections.abc import Callable

from sandbox import errors
from sandbox.permissions import Permissions, has
from sandbox.rest.call import Call
from sandbox.rest.message_body import check_may_send, draft_of
from sandbox.rest.routing import Routes
from sandbox.validation.channels import validate_thread
from sandbox.world import audit
from sandbox.world.channels import GuildChannel
from sandbox.world.members import iso
from sandbox.world.messages import THREAD_CREATED, Draft
from sandbox.world.places import ANNOUNCEMENT, FORUM, PRIVATE_THREAD, TEXT
from sandbox.world.threads import Thread
from sandbox.world.users import Json

routes = Routes()

MOST_ACTIVE = 1000
DEFAULT_ARCHIVE_MINUTES = 4320

_ATTRIBUTES = {
    "name": "name",
    "archived": "archived",
    "locked": "locked",
    "invitable": "invitable",
    "auto_archive_duration": "auto_archive",
    "rate_limit_per_user": "slowmode",
    "applied_tags": "applied_tags",
}


@routes.post("/channels/{channel_id}/messages/{message_id}/threads", status=201)
def start_on_message(call: Call) -> Json:
    """Start a public thread on a message."""
    channel = _parent(call)
    message = call.message(channel)
    validate_thread(call.json, on_message=True)
    call.needs(channel, Permissions.CREATE_PUBLIC_THREADS)
    _check_room(channel)
    if message.thread is not None:
        raise errors.ApiError(400, 160004, "A thread has already been created for this message")
    thread = channel.add_thread(call.json["name"], call.bot, on=message, **_settings(call, channel))
    _record_start(call, thread)
    return thread.payload()


@routes.post("/channels/{channel_id}/threads", status=201)
def start(call: Call) -> Json:
    """Start a thread: private unless said otherwise; in a forum, with its first message."""
    channel = _parent(call, forums=True)
    validate_thread(call.json)
    _check_room(channel)
    if channel.kind == FORUM:
        return _start_post(call, channel)
    private = (call.json.get("type") or PRIVATE_THREAD) == PRIVATE_THREAD
    if private and channel.kind == ANNOUNCEMENT:
        raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")
    call.needs(channel, Permissions.CREATE_PRIVATE_THREADS if private else Permissions.CREATE_PUBLIC_THREADS)
    thread = channel.add_thread(call.json["name"], call.bot, private=private, **_settings(call, channel))
    _record_start(call, thread)
    if not private:
        where = {"type": 0, "channel_id": str(thread.id), "guild_id": str(thread.guild.id)}
        channel.post(call.bot, Draft(content=thread.name, type=THREAD_CREATED, reference=where))
    return thread.payload()


@routes.put("/channels/{channel_id}/thread-members/@me")
def join(call: Call) -> None:
    """The bot enters a thread."""
    thread = call.thread()
    _check_open(call, thread)
    thread.join(call.bot)


@routes.put("/channels/{channel_id}/thread-members/{user_id}")
def add_member(call: Call) -> None:
    """Take somebody into a thread; they need to see the channel."""
    thread = call.thread()
    _check_open(call, thread)
    call.needs(thread, Permissions.SEND_MESSAGES_IN_THREADS)
    user = call.user(call.id("user_id"))
    if not thread.parent.can_see(user.id):
        raise errors.missing_access()
    if thread.private and not thread.invitable and thread.owner is not call.bot:
        call.needs(thread, Permissions.MANAGE_THREADS)
    thread.join(user)


@routes.delete("/channels/{channel_id}/thread-members/@me")
def leave(call: Call) -> None:
    """The bot goes out of a thread."""
    call.thread().leave(call.bot.id)


@routes.delete("/channels/{channel_id}/thread-members/{user_id}")
def remove_member(call: Call) -> None:
    """Take somebody out of a thread: whoever manages threads, or who started a private one."""
    thread = call.thread()
    if not (thread.private and thread.owner is call.bot):
        call.needs(thread, Permissions.MANAGE_THREADS)
    thread.leave(call.id("user_id"))


@routes.get("/channels/{channel_id}/thread-members/{user_id}")
def read_member(call: Call) -> Json:
    """One member of a thread."""
    thread, user_id = call.thread(), call.id("user_id")
    if user_id not in thread.members:
        raise errors.unknown("Member")
    return _member(call, thread, user_id)


@routes.get("/channels/{channel_id}/thread-members")
def list_members(call: Call) -> list[Json]:
    """The members of a thread, by id where pages are asked for."""
    thread = call.thread()
    if not call.flag("with_member"):
        return [_member(call, thread, user_id) for user_id in thread.members]
    limit, after = call.number("limit", 100, 1, 100), call.snowflake("after") or 0
    found = sorted(user_id for user_id in thread.members if user_id > after)
    return [_member(call, thread, user_id) for user_id in found[:limit]]


@routes.get("/guilds/{guild_id}/threads/active")
def list_active(call: Call) -> Json:
    """All threads of a guild that are not archived and that the bot sees."""
    guild = call.guild()
    threads = [t for t in guild.threads.values() if not t.archived and t.can_see(call.bot.id)]
    return _listing(call, sorted(threads, key=lambda thread: thread.id, reverse=True))


@routes.get("/channels/{channel_id}/threads/archived/public")
def list_archived_public(call: Call) -> Json:
    """Archived public threads of a channel."""
    return _archived(call, lambda thread: not thread.private)


@routes.get("/channels/{channel_id}/threads/archived/private")
def list_archived_private(call: Call) -> Json:
    """Archived private threads of a channel, for who manages threads."""
    call.needs(call.guild_channel(), Permissions.MANAGE_THREADS)
    return _archived(call, lambda thread: thread.private)


@routes.get("/channels/{channel_id}/users/@me/threads/archived/private")
def list_archived_joined(call: Call) -> Json:
    """Archived private threads of a channel that the bot is in."""
    return _archived(call, lambda thread: thread.private and call.bot.id in thread.members)


def change_thread(call: Call, thread: Thread) -> Json:
    """Change a thread: its starter some things, who manages threads all, anybody in it unarchives."""
    validate_thread(call.json, editing=True)
    bits = thread.permissions_of(call.bot.id)
    manages = has(bits, int(Permissions.MANAGE_THREADS))
    names = {key for key in _ATTRIBUTES if call.json.get(key) is not None}
    by_starter = {"name", "archived", "auto_archive_duration", "invitable", "rate_limit_per_user", "applied_tags"}
    unarchives = names == {"archived"} and not call.json["archived"] and not thread.locked
    may = manages or (thread.owner is call.bot and names <= by_starter and not thread.locked)
    may = may or (unarchives and has(bits, int(Permissions.SEND_MESSAGES_IN_THREADS)))
    if not may:
        raise errors.missing_permissions()
    if thread.archived and call.json.get("archived") is not False and names - {"archived", "locked"}:
        raise errors.ApiError(400, 50083, "Thread is archived")
    changes = [audit.change(key, getattr(thread, _ATTRIBUTES[key]), call.json[key]) for key in sorted(names)]
    thread.update(**{_ATTRIBUTES[key]: call.json[key] for key in names})
    thread.guild.record(audit.THREAD_UPDATE, call.bot, thread.id, call.reason, changes)
    return thread.payload()


def delete_thread(call: Call, thread: Thread) -> Json:
    """Delete a thread."""
    call.needs(thread, Permissions.MANAGE_THREADS)
    body = thread.payload()
    thread.remove()
    changes = [audit.change("name", thread.name, None)]
    thread.guild.record(audit.THREAD_DELETE, call.bot, thread.id, call.reason, changes)
    return body


def _parent(call: Call, *, forums: bool = False) -> GuildChannel:
    channel = call.guild_channel()
    if channel.kind not in (TEXT, ANNOUNCEMENT, *([FORUM] if forums else [])):
        raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")
    return channel


def _check_room(channel: GuildChannel) -> None:
    if sum(not thread.archived for thread in channel.guild.threads.values()) >= MOST_ACTIVE:
        raise errors.ApiError(400, 160006, "Maximum number of active threads reached")


def _check_open(call: Call, thread: Thread) -> None:
    if thread.archived:
        raise errors.ApiError(400, 50083, "Thread is archived")


def _settings(call: Call, channel: GuildChannel) -> Json:
    minutes = call.json.get("auto_archive_duration") or channel.default_auto_archive or DEFAULT_ARCHIVE_MINUTES
    return {
        "auto_archive": minutes,
        "invitable": call.json.get("invitable") is not False,
        "slowmode": call.json.get("rate_limit_per_user") or 0,
    }


def _start_post(call: Call, channel: GuildChannel) -> Json:
    call.needs(channel, Permissions.SEND_MESSAGES)
    draft = draft_of(call, channel, call.json.get("message") or {})
    check_may_send(call, channel, draft)
    thread = channel.add_thread(call.json["name"], call.bot, **_settings(call, channel))
    thread.applied_tags = [str(tag) for tag in call.json.get("applied_tags") or []]
    message = thread.post(call.bot, draft, message_id=thread.id)
    _record_start(call, thread)
    return {**thread.payload(), "message": message.payload()}


def _record_start(call: Call, thread: Thread) -> None:
    changes = [audit.change("name", None, thread.name), audit.change("type", None, thread.kind)]
    thread.guild.record(audit.THREAD_CREATE, call.bot, thread.id, call.reason, changes)


def _member(call: Call, thread: Thread, user_id: int) -> Json:
    body = thread.member_payload(user_id)
    member = thread.guild.members.get(user_id)
    if call.flag("with_member") and member is not None:
        body["member"] = member.payload()
    return body


def _archived(call: Call, chosen: Callable[[Thread], bool]) -> Json:
    channel = call.guild_channel()
    call.needs(channel, Permissions.READ_MESSAGE_HISTORY)
    threads = [t for t in channel.guild.threads.values() if t.parent is channel and t.archived and chosen(t)]
    threads.sort(key=lambda thread: thread.archive_changed, reverse=True)
    before = call.query.get("before")
    if before is not None and before.isdigit():
        threads = [thread for thread in threads if thread.id < int(before)]
    elif before is not None:
        limit = before.replace("Z", "+00:00").replace(" 00:00", "+00:00")
        threads = [thread for thread in threads if (iso(thread.archive_changed) or "") < limit]
    most = call.number("limit", 50, 2, 100)
    return {**_listing(call, threads[:most]), "has_more": len(threads) > most}


def _listing(call: Call, threads: list[Thread]) -> Json:
    bot_id = call.bot.id
    return {
        "threads": [thread.payload() for thread in threads],
        "members": [thread.member_payload(bot_id) for thread in threads if bot_id in thread.members],
        "has_more": False,
    }
