"""What all places have in common, whether channel, thread or direct conversation: messages.

Invariants:
- Ephemeral messages are kept apart from the history, which everybody in the place shares.
- The bot is told of what happens where it can see, and of nothing else.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from sandbox import intents, mentions
from sandbox.permissions import Permissions, has
from sandbox.world.members import iso
from sandbox.world.messages import PINNED_MESSAGE, REPLY, SUPPRESS_NOTIFICATIONS, Draft, Message
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
            self.world.tell(name, guild_intent, build, message, guild.id)
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

    def post(self, author: User, draft: Draft, *, message_id: int | None = None) -> Message:
        """Put a message here, work out whom it pings, and tell everybody."""
        message = Message(
            id=message_id or self.world.ids.next(),
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
        message.reference = draft.reference
        if draft.reply_to is not None:
            message.reference = self._reference_to(draft.reply_to)
        message.revision = self.world.next_revision()
        self.world.cdn.keep(message.attachments)
        self._work_out_mentions(message, draft.allowed_mentions)
        self.world.said.message(message)
        if message.only_for is not None:
            # The bot is not told of ephemeral messages: it wrote them.
            self.ephemeral[message.id] = message
            self.world.changed()
            return message
        self.messages[message.id] = message
        self.last_message_id = message.id
        self._posted(message)
        self._tell_message("MESSAGE_CREATE", message, fresh=True)
        return message

    def edit(self, message: Message, changes: Json, allowed_mentions: Json | None = None) -> None:
        """Change parts of a message (by the names of `Draft`'s fields). Editing pings nobody."""
        if "attachments" in changes:
            self.world.cdn.forget(message.attachments)
            self.world.cdn.keep(changes["attachments"])
        for name, value in changes.items():
            setattr(message, name, value)
        message.edited = self.world.clock.timestamp()
        message.revision = self.world.next_revision()
        message.mentioned = mentions.allowed_of(message.named(), allowed_mentions)
        self.world.said.message(message)
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
        if message.reply_to is not None and message.type == REPLY and mentions.pings_replied_user(allowed):
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

    def _tell_message(self, name: str, message: Message, *, fresh: bool = False) -> None:
        build = partial(message.event_payload, fresh=fresh)
        self.tell(name, intents.GUILD_MESSAGES, intents.DIRECT_MESSAGES, build, message)

    def _tell_pins(self) -> None:
        pins = self.pins()
        where = self._where({"last_pin_timestamp": iso(pins[0].pinned) if pins else None})
        self.tell("CHANNEL_PINS_UPDATE", intents.GUILDS, intents.DIRECT_MESSAGES, lambda: where)
