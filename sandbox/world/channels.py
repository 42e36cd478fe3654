"""Places where people talk: guild channels, threads in them, and direct messages with the bot.

Invariants:
- A private thread is seen by its members and by who may manage threads, and by nobody else.
- Ephemeral messages are kept apart from the history, which everybody in the place shares.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from sandbox import intents, mentions
from sandbox.permissions import MEMBER_OVERWRITE, ROLE_OVERWRITE, Overwrite, Permissions, channel_permissions, has
from sandbox.world.members import iso
from sandbox.world.messages import HAS_THREAD, PINNED_MESSAGE, REPLY, SUPPRESS_NOTIFICATIONS, Draft, Message
from sandbox.world.roles import Role
from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild
    from sandbox.world.world import World

# Channel types: https://discord.com/developers/docs/resources/channel#channel-object-channel-types
TEXT = 0
DIRECT = 1
VOICE = 2
CATEGORY = 4
ANNOUNCEMENT = 5
PUBLIC_THREAD = 11
PRIVATE_THREAD = 12
STAGE = 13
FORUM = 15

VIEW = int(Permissions.VIEW_CHANNEL)
MANAGE_THREADS = int(Permissions.MANAGE_THREADS)

DIRECT_PERMISSIONS = int(
    Permissions.VIEW_CHANNEL
    | Permissions.SEND_MESSAGES
    | Permissions.EMBED_LINKS
    | Permissions.ATTACH_FILES
    | Permissions.READ_MESSAGE_HISTORY
    | Permissions.ADD_REACTIONS
    | Permissions.USE_EXTERNAL_EMOJIS
    | Permissions.USE_APPLICATION_COMMANDS
    | Permissions.MENTION_EVERYONE
)
"""What both sides may do in a direct conversation."""


class Channel:
    """What all places have in common: messages."""

    def __init__(self, world: "World", channel_id: int, kind: int) -> None:
        self.world = world
        self.id = channel_id
        self.kind = kind
        self.messages: dict[int, Message] = {}
        self.ephemeral: dict[int, Message] = {}
        self.last_message_id: int | None = None
        self.deleted = False

    @property
    def guild(self) -> "Guild | None":
        """The guild it belongs to; None for direct messages."""
        return None

    @property
    def label(self) -> str:
        """How people call the place, for screens."""
        raise NotImplementedError

    @property
    def mention(self) -> str:
        """How a message names this place."""
        return f"<#{self.id}>"

    def permissions_of(self, user_id: int) -> int:
        """What somebody may do here, as permission bits; 0 where they do not see it."""
        raise NotImplementedError

    def payload(self) -> Json:
        """As Discord shows it."""
        raise NotImplementedError

    def can_see(self, user_id: int) -> bool:
        """Whether somebody can see this place at all."""
        return bool(self.permissions_of(user_id) & VIEW)

    def tell(
        self,
        name: str,
        guild_intent: int,
        direct_intent: int,
        build: Callable[[], Json],
        message: Message | None = None,
    ) -> None:
        """Tell the gateway what happened here, if the bot can see the place."""
        guild = self.guild
        if guild is None:
            self.world.tell(name, direct_intent, build, message)
        elif guild.bot_present and self.can_see(self.world.bot.id):
            self.world.tell(name, guild_intent, build, message)
        else:
            self.world.changed()

    def visible_to(self, user_id: int) -> list[Message]:
        """All messages somebody can read here, oldest first; ephemeral ones only where they are theirs."""
        if not self.can_see(user_id):
            return []
        own = [
            message for message in self.ephemeral.values() if message.only_for and message.only_for.id == user_id
        ]
        if not has(self.permissions_of(user_id), int(Permissions.READ_MESSAGE_HISTORY)):
            return own
        return (
            sorted([*self.messages.values(), *own], key=lambda message: message.id)
            if own
            else list(self.messages.values())
        )

    def post(self, author: User, draft: Draft) -> Message:
        """Put a message here, work out whom it pings, and tell everybody."""
        message = Message(
            id=self.world.ids.next(),
            channel=self,
            author=author,
            sent=self.world.clock.timestamp(),
            content=draft.content,
            embeds=draft.embeds,
            components=draft.components,
            attachments=draft.attachments,
            flags=draft.flags,
            type=REPLY if draft.reply_to is not None and draft.type == 0 else draft.type,
            reply_to=draft.reply_to,
            nonce=draft.nonce,
            tts=draft.tts,
            interaction=draft.interaction,
            only_for=draft.only_for,
            webhook_id=draft.webhook_id,
            application_id=draft.application_id,
        )
        if draft.reply_to is not None:
            message.reference = self._reference_to(draft.reply_to)
        message.revision = self.world.next_revision()
        self.world.cdn.keep(message.attachments)
        self._work_out_mentions(message, draft.allowed_mentions)
        if message.only_for is not None:
            # The bot is not told of ephemeral messages: it wrote them.
            self.ephemeral[message.id] = message
            self.world.changed()
            return message
        self.messages[message.id] = message
        self.last_message_id = message.id
        self._posted(message)
        self._tell_message("MESSAGE_CREATE", message)
        return message

    def edit(self, message: Message, changes: Json, allowed_mentions: Json | None = None) -> None:
        """Change parts of a message (by the names of `Draft`'s fields). Editing pings nobody."""
        for name, value in changes.items():
            setattr(message, name, value)
        if "attachments" in changes:
            self.world.cdn.keep(message.attachments)
        message.edited = self.world.clock.timestamp()
        message.revision = self.world.next_revision()
        message.mentioned = mentions.allowed_of(message.named(), allowed_mentions)
        if message.ephemeral:
            self.world.changed()
        else:
            self._tell_message("MESSAGE_UPDATE", message)

    def delete(self, message: Message) -> None:
        """Remove one message, with its files."""
        self._forget(message)
        if message.ephemeral:
            self.world.changed()
            return
        where = self._where({"id": str(message.id)})
        self.tell("MESSAGE_DELETE", intents.GUILD_MESSAGES, intents.DIRECT_MESSAGES, lambda: where)

    def delete_many(self, messages: Iterable[Message]) -> None:
        """Remove several messages as one event."""
        ids = []
        for message in messages:
            self._forget(message)
            ids.append(str(message.id))
        where = self._where({"ids": ids})
        self.tell("MESSAGE_DELETE_BULK", intents.GUILD_MESSAGES, intents.DIRECT_MESSAGES, lambda: where)

    def pin(self, message: Message, by: User) -> None:
        """Pin a message and say so in the channel, as Discord does."""
        message.pinned = self.world.clock.timestamp()
        self._tell_message("MESSAGE_UPDATE", message)
        self._tell_pins()
        self.post(by, Draft(type=PINNED_MESSAGE))

    def unpin(self, message: Message) -> None:
        """Take a pin away."""
        message.pinned = None
        self._tell_message("MESSAGE_UPDATE", message)
        self._tell_pins()

    def pins(self) -> list[Message]:
        """Pinned messages, the one pinned last first."""
        pinned = [message for message in self.messages.values() if message.pinned is not None]
        return sorted(pinned, key=lambda message: message.pinned or 0, reverse=True)

    def history(self, *, before: int | None, after: int | None, around: int | None, limit: int) -> list[Message]:
        """Up to `limit` messages, the newest first, relative to an id as Discord pages them."""
        ids = list(self.messages)
        if around is not None:
            middle = bisect_left(ids, around)
            chosen = ids[max(middle - limit // 2, 0) : middle + (limit + 1) // 2]
        elif after is not None:
            start = bisect_left(ids, after + 1)
            chosen = ids[start : start + limit]
        else:
            end = len(ids) if before is None else bisect_left(ids, before)
            chosen = ids[max(end - limit, 0) : end]
        return [self.messages[message_id] for message_id in reversed(chosen)]

    def typing(self, user: User) -> None:
        """Tell that somebody is typing."""

        def build() -> Json:
            body = self._where({"user_id": str(user.id), "timestamp": int(self.world.clock.timestamp())})
            member = self.guild.members.get(user.id) if self.guild else None
            if member is not None:
                body["member"] = member.payload()
            return body

        self.tell("TYPING_START", intents.GUILD_MESSAGE_TYPING, intents.DIRECT_MESSAGE_TYPING, build)

    def _posted(self, message: Message) -> None:
        """Room for what a kind of place does when something is said in it."""

    def _readers_among(self, users: Iterable[int]) -> frozenset[int]:
        return frozenset(user_id for user_id in users if self.can_see(user_id))

    def _reference_to(self, message: Message) -> Json:
        reference: Json = {"type": 0, "channel_id": str(message.channel.id), "message_id": str(message.id)}
        if self.guild is not None:
            reference["guild_id"] = str(self.guild.id)
        return reference

    def _work_out_mentions(self, message: Message, allowed: Json | None) -> None:
        named = mentions.allowed_of(message.named(), allowed)
        users = dict.fromkeys(named.users)
        if message.reply_to is not None and mentions.pings_replied_user(allowed):
            users[message.reply_to.author.id] = None
        message.mentioned = mentions.Mentions(tuple(users), named.roles, named.everyone)
        if message.only_for is not None or not (users or named.roles or named.everyone):
            return
        may_ping_all = has(self.permissions_of(message.author.id), int(Permissions.MENTION_EVERYONE))
        if named.everyone and not may_ping_all:
            message.mentioned = mentions.Mentions(tuple(users), named.roles, False)
        if message.flags & SUPPRESS_NOTIFICATIONS:
            return
        message.pinged_everyone = message.mentioned.everyone
        pinged = set(users)
        if self.guild is not None:
            for role_id in named.roles:
                role = self.guild.roles.get(role_id)
                if role is not None and (role.mentionable or may_ping_all):
                    pinged |= {member.id for member in self.guild.members.with_role(role_id)}
        message.pinged = self._readers_among(pinged - {message.author.id})

    def _where(self, body: Json) -> Json:
        body["channel_id"] = str(self.id)
        if self.guild is not None:
            body["guild_id"] = str(self.guild.id)
        return body

    def _forget(self, message: Message) -> None:
        message.deleted = True
        self.messages.pop(message.id, None)
        self.ephemeral.pop(message.id, None)
        self.world.cdn.forget(message.attachments)

    def _tell_message(self, name: str, message: Message) -> None:
        self.tell(name, intents.GUILD_MESSAGES, intents.DIRECT_MESSAGES, message.event_payload, message)

    def _tell_pins(self) -> None:
        pins = self.pins()
        where = self._where({"last_pin_timestamp": iso(pins[0].pinned) if pins else None})
        self.tell("CHANNEL_PINS_UPDATE", intents.GUILDS, intents.DIRECT_MESSAGES, lambda: where)


class GuildChannel(Channel):
    """A channel or category of a guild."""

    def __init__(self, guild: "Guild", channel_id: int, name: str, kind: int = TEXT) -> None:
        super().__init__(guild.world, channel_id, kind)
        self._guild = guild
        self.name = name
        self.topic: str | None = None
        self.parent: GuildChannel | None = None
        self.position = 0
        self.nsfw = False
        self.slowmode = 0
        self.overwrites: dict[int, Overwrite] = {}
        self.available_tags: list[Json] = []
        self.default_auto_archive: int | None = None

    @property
    def guild(self) -> "Guild":
        """The guild it belongs to."""
        return self._guild

    @property
    def label(self) -> str:
        """Its name with the sign that Discord puts before it."""
        return self.name if self.kind == CATEGORY else f"#{self.name}"

    def permissions_of(self, user_id: int) -> int:
        """What a member may do here; 0 for who is not a member or does not see it."""
        member = self._guild.members.get(user_id)
        if member is None:
            return 0
        base = self._guild.permissions_of(user_id)
        return channel_permissions(base, self.overwrites, self._guild.id, member.roles, user_id)

    def allow(self, target: "Role | User", permissions: int) -> None:
        """Allow a role or person something here (bits are added; a denial of them is taken back)."""
        old = self.overwrites.get(target.id)
        self.set_overwrite(
            target, (old.allow if old else 0) | permissions, (old.deny if old else 0) & ~permissions
        )

    def deny(self, target: "Role | User", permissions: int) -> None:
        """Deny a role or person something here (bits are added; an allowance of them is taken back)."""
        old = self.overwrites.get(target.id)
        self.set_overwrite(
            target, (old.allow if old else 0) & ~permissions, (old.deny if old else 0) | permissions
        )

    def set_overwrite(self, target: "Role | User", allow: int, deny: int) -> None:
        """Set exactly what is allowed and denied to a role or person here."""
        kind = ROLE_OVERWRITE if isinstance(target, Role) else MEMBER_OVERWRITE
        self.overwrites[target.id] = Overwrite(target.id, kind, int(allow), int(deny))
        self.tell_update()

    def remove_overwrite(self, target_id: int) -> None:
        """Take back what is allowed and denied to a role or person here."""
        del self.overwrites[target_id]
        self.tell_update()

    def update(self, **changes: object) -> None:
        """Change attributes (name, topic, parent, position, nsfw, slowmode, overwrites …) and tell."""
        for name, value in changes.items():
            setattr(self, name, value)
        self.tell_update()

    def tell_update(self) -> None:
        """Tell that the channel changed. Bots are told of channels that they cannot see, too."""
        self._guild.tell("CHANNEL_UPDATE", intents.GUILDS, self.payload)

    def remove(self) -> None:
        """Delete the channel with all that is in it."""
        for thread in [thread for thread in self._guild.threads.values() if thread.parent is self]:
            thread.forget()
        for child in self._guild.channels.values():
            if child.parent is self:
                child.parent = None
        body = self.payload()
        del self._guild.channels[self.id]
        del self.world.channels[self.id]
        self.deleted = True
        self._guild.tell("CHANNEL_DELETE", intents.GUILDS, lambda: body)

    def payload(self) -> Json:
        """As Discord shows it (GuildChannelResponse)."""
        body: Json = {
            "id": str(self.id),
            "type": self.kind,
            "guild_id": str(self._guild.id),
            "name": self.name,
            "position": self.position,
            "flags": 0,
            "parent_id": str(self.parent.id) if self.parent else None,
            "permission_overwrites": [overwrite.payload() for overwrite in self.overwrites.values()],
        }
        if self.kind != CATEGORY:
            body["topic"] = self.topic
            body["nsfw"] = self.nsfw
            body["rate_limit_per_user"] = self.slowmode
            body["last_message_id"] = str(self.last_message_id) if self.last_message_id else None
        if self.kind in (VOICE, STAGE):
            body |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None}
        if self.kind == FORUM:
            body |= {"available_tags": self.available_tags, "default_reaction_emoji": None}
            body |= {"default_sort_order": None, "default_forum_layout": 0}
        if self.default_auto_archive is not None:
            body["default_auto_archive_duration"] = self.default_auto_archive
        return body

    def add_thread(
        self,
        name: str,
        owner: User,
        *,
        private: bool = False,
        on: Message | None = None,
        auto_archive: int = 4320,
        invitable: bool = True,
        slowmode: int = 0,
    ) -> "Thread":
        """Start a thread here, or on a message of this channel, whose id it then shares."""
        thread_id = on.id if on is not None else self.world.ids.next()
        thread = Thread(self, thread_id, name, owner, private=private)
        thread.auto_archive, thread.invitable, thread.slowmode = auto_archive, invitable, slowmode
        thread.members[owner.id] = self.world.clock.timestamp()
        self._guild.threads[thread.id] = self.world.channels[thread.id] = thread
        if on is not None:
            on.thread = thread
            on.flags |= HAS_THREAD
        thread.tell_created()
        if on is not None:
            self._tell_message("MESSAGE_UPDATE", on)
        return thread


class Thread(Channel):
    """A conversation within a channel. `members` maps user ids to when they came (seconds since 1970)."""

    def __init__(self, parent: GuildChannel, thread_id: int, name: str, owner: User, *, private: bool) -> None:
        super().__init__(parent.world, thread_id, PRIVATE_THREAD if private else PUBLIC_THREAD)
        self.parent = parent
        self.name = name
        self.owner = owner
        self.created = self.archive_changed = parent.world.clock.timestamp()
        self.archived = False
        self.locked = False
        self.invitable = True
        self.auto_archive = 4320
        self.slowmode = 0
        self.total_sent = 0
        self.applied_tags: list[str] = []
        self.members: dict[int, float] = {}

    @property
    def guild(self) -> "Guild":
        """The guild it belongs to."""
        return self.parent.guild

    @property
    def label(self) -> str:
        """Its name below its channel's."""
        return f"{self.parent.label} / {self.name}"

    @property
    def private(self) -> bool:
        """Whether only its members and who manages threads can see it."""
        return self.kind == PRIVATE_THREAD

    def permissions_of(self, user_id: int) -> int:
        """What a member may do here: as in the parent, and nothing where the thread is hidden from them."""
        bits = self.parent.permissions_of(user_id)
        if self.private and user_id not in self.members and not bits & MANAGE_THREADS:
            return 0
        return bits

    def join(self, user: User) -> None:
        """Add somebody; does nothing where they are in already."""
        if user.id in self.members:
            return
        self.members[user.id] = self.world.clock.timestamp()
        if user is self.world.bot:
            # A bot that is added to a thread is first told of the thread itself.
            self.tell("THREAD_CREATE", intents.GUILDS, intents.GUILDS, self.payload)
        self._tell_members(added=[user.id])

    def leave(self, user_id: int) -> None:
        """Remove somebody; does nothing where they are not in."""
        if user_id not in self.members:
            return
        seen_before = self.can_see(self.world.bot.id)
        del self.members[user_id]
        if seen_before:
            self._tell_members(removed=[user_id])

    def update(self, **changes: object) -> None:
        """Change attributes (name, archived, locked, slowmode …) and tell."""
        if "archived" in changes and changes["archived"] != self.archived:
            self.archive_changed = self.world.clock.timestamp()
        for name, value in changes.items():
            setattr(self, name, value)
        self.tell("THREAD_UPDATE", intents.GUILDS, intents.GUILDS, self.payload)

    def remove(self) -> None:
        """Delete the thread with all that is in it."""
        seen = self.can_see(self.world.bot.id)
        body: Json = {"id": str(self.id), "guild_id": str(self.guild.id)}
        body |= {"parent_id": str(self.parent.id), "type": self.kind}
        self.forget()
        if seen:
            self.guild.tell("THREAD_DELETE", intents.GUILDS, lambda: body)
        else:
            self.world.changed()

    def forget(self) -> None:
        """Take it out of the world without telling, as when its channel goes."""
        self.guild.threads.pop(self.id, None)
        self.world.channels.pop(self.id, None)
        self.deleted = True

    def member_payload(self, user_id: int) -> Json:
        """One thread member as Discord shows it (ThreadMemberResponse)."""
        return {
            "id": str(self.id),
            "user_id": str(user_id),
            "join_timestamp": iso(self.members[user_id]),
            "flags": 1,
        }

    def payload(self) -> Json:
        """As Discord shows it (ThreadResponse), with the bot's own membership if it has one."""
        bot_id = self.world.bot.id
        body: Json = {
            "id": str(self.id),
            "type": self.kind,
            "guild_id": str(self.guild.id),
            "parent_id": str(self.parent.id),
            "name": self.name,
            "flags": 0,
            "owner_id": str(self.owner.id),
            "last_message_id": str(self.last_message_id) if self.last_message_id else None,
            "rate_limit_per_user": self.slowmode,
            "message_count": len(self.messages),
            "total_message_sent": self.total_sent,
            "member_count": min(len(self.members), 50),
            "thread_metadata": self._metadata(),
        }
        if self.parent.kind == FORUM:
            body["applied_tags"] = self.applied_tags
        if bot_id in self.members:
            body["member"] = self.member_payload(bot_id)
        return body

    def tell_created(self) -> None:
        """Tell that the thread has just come into being."""
        self.tell(
            "THREAD_CREATE", intents.GUILDS, intents.GUILDS, lambda: {**self.payload(), "newly_created": True}
        )

    def _posted(self, message: Message) -> None:
        self.total_sent += 1
        if self.archived and not self.locked:
            self.update(archived=False)

    def _metadata(self) -> Json:
        metadata: Json = {
            "archived": self.archived,
            "archive_timestamp": iso(self.archive_changed),
            "auto_archive_duration": self.auto_archive,
            "locked": self.locked,
            "create_timestamp": iso(self.created),
        }
        if self.private:
            metadata["invitable"] = self.invitable
        return metadata

    def _tell_members(self, added: Iterable[int] = (), removed: Iterable[int] = ()) -> None:
        """Told of everybody with the members intent, of the bot itself always."""
        changed = [*added, *removed]
        intent = intents.ALWAYS if self.world.bot.id in changed else intents.GUILD_MEMBERS

        def build() -> Json:
            body: Json = {"id": str(self.id), "guild_id": str(self.guild.id)}
            body["member_count"] = min(len(self.members), 50)
            body["added_members"] = [self._added(user_id) for user_id in added]
            body["removed_member_ids"] = [str(user_id) for user_id in removed]
            return body

        self.guild.tell("THREAD_MEMBERS_UPDATE", intent, build)

    def _added(self, user_id: int) -> Json:
        member = self.guild.members.get(user_id)
        return {
            **self.member_payload(user_id),
            "member": member.payload() if member else None,
            "presence": None,
        }


class DirectChannel(Channel):
    """The conversation of one person with the bot."""

    def __init__(self, world: "World", channel_id: int, person: User) -> None:
        super().__init__(world, channel_id, DIRECT)
        self.person = person

    @property
    def label(self) -> str:
        """What it is called on the person's screen."""
        return f"Direct messages with {self.world.bot.display_name}"

    def permissions_of(self, user_id: int) -> int:
        """Both sides may talk; nobody else is there."""
        return DIRECT_PERMISSIONS if user_id in (self.person.id, self.world.bot.id) else 0

    def payload(self) -> Json:
        """As Discord shows it to the bot (PrivateChannelResponse)."""
        return {
            "id": str(self.id),
            "type": self.kind,
            "flags": 0,
            "last_message_id": str(self.last_message_id) if self.last_message_id else None,
            "recipients": [self.person.payload()],
        }


def threads_below(channel: GuildChannel) -> Iterator[Thread]:
    """The threads of one channel."""
    return (thread for thread in channel.guild.threads.values() if thread.parent is channel)
