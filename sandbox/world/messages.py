"""Messages: what was said, who it pinged, and the reactions to it.

Invariants:
- `only_for` is the one person who can see an ephemeral message; such a message is in no history.
- `pinged` holds the people who got a notification: named, allowed to be pinged, and able to see the place.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox import intents, mentions
from sandbox.world.members import iso
from sandbox.world.reactions import Reactors
from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.world.interactions import Interaction
    from sandbox.world.places import Channel
    from sandbox.world.threads import Thread

# Message types: https://discord.com/developers/docs/resources/message#message-object-message-types
DEFAULT = 0
PINNED_MESSAGE = 6
USER_JOIN = 7
THREAD_CREATED = 18
REPLY = 19
CHAT_INPUT_COMMAND = 20
THREAD_STARTER = 21
CONTEXT_MENU_COMMAND = 23

# Message flags: https://discord.com/developers/docs/resources/message#message-object-message-flags
CROSSPOSTED = 1 << 0
SUPPRESS_EMBEDS = 1 << 2
HAS_THREAD = 1 << 5
EPHEMERAL = 1 << 6
LOADING = 1 << 7
SUPPRESS_NOTIFICATIONS = 1 << 12
COMPONENTS_V2 = 1 << 15


@dataclass(slots=True, eq=False)
class Attachment:
    """A file on a message. `channel_id` is part of its address."""

    id: int
    channel_id: int
    filename: str
    data: bytes = field(repr=False)
    content_type: str
    description: str | None = None
    ephemeral: bool = False
    size_in_pixels: tuple[int, int] | None = None
    title: str | None = None

    def payload(self, url: str) -> Json:
        """As Discord shows it, at the signed address given."""
        body: Json = {
            "id": str(self.id),
            "filename": self.filename,
            "size": len(self.data),
            "url": url,
            "proxy_url": url,
            "content_type": self.content_type,
        }
        if self.size_in_pixels is not None:
            body["width"], body["height"] = self.size_in_pixels
        if self.description is not None:
            body["description"] = self.description
        if self.title is not None:
            body["title"] = self.title
        if self.ephemeral:
            body["ephemeral"] = True
        return body


@dataclass(slots=True)
class Draft:
    """A message before it is posted: the parts that its author decides."""

    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    type: int = DEFAULT
    reply_to: "Message | None" = None
    reference: Json | None = None
    nonce: str | int | None = None
    allowed_mentions: Json | None = None
    tts: bool = False
    interaction: "Interaction | None" = None
    only_for: User | None = None
    webhook_id: int | None = None
    application_id: int | None = None


@dataclass(slots=True, eq=False)
class Message:
    """One message in one channel. Times are seconds since 1970 by the sandbox's clock."""

    id: int
    channel: "Channel" = field(repr=False)
    author: User
    sent: float
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    type: int = DEFAULT
    edited: float | None = None
    reply_to: "Message | None" = None
    nonce: str | int | None = None
    tts: bool = False
    interaction: "Interaction | None" = None
    only_for: User | None = None
    webhook_id: int | None = None
    application_id: int | None = None
    mentioned: mentions.Mentions = mentions.NOBODY
    pinged: frozenset[int] = frozenset()
    pinged_everyone: bool = False
    reactions: dict[str, Reactors] = field(default_factory=dict)
    pinned: float | None = None
    thread: "Thread | None" = None
    reference: Json | None = None
    deleted: bool = False
    revision: int = 0

    @property
    def ephemeral(self) -> bool:
        """Whether only one person can see it."""
        return self.only_for is not None

    @property
    def loading(self) -> bool:
        """Whether it still says that the bot is thinking."""
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """Its words in plain lines: content, embeds and text displays (for reading in tests)."""
        lines = [self.content] if self.content else []
        for embed in self.embeds:
            lines += [str(embed[key]) for key in ("title", "description") if embed.get(key)]
            for embed_field in embed.get("fields", []):
                lines += [embed_field["name"], embed_field["value"]]
            if embed.get("footer"):
                lines.append(embed["footer"]["text"])
        lines += mentions.texts_of(self.components)
        return "\n".join(lines)

    def named(self) -> mentions.Mentions:
        """What its content and text displays name; embeds name nobody."""
        return mentions.named_in("\n".join([self.content, *mentions.texts_of(self.components)]))

    def content_is_for_bot(self) -> bool:
        """Whether the bot may read the content without the intent: its own, in a DM, or naming it.

        Source: https://discord.com/developers/docs/events/gateway#message-content-intent
        """
        bot = self.channel.world.bot
        return self.author is bot or self.channel.guild is None or bot.id in self.mentioned.users

    def payload(self, *, with_content: bool = True, nested: bool = False, fresh: bool = False) -> Json:
        """As Discord shows it to the bot (MessageResponse); `nested` leaves out the message it replies to.

        `fresh`: it has just been sent. Only then is its nonce told; Discord does not keep it with the message.
        """
        world = self.channel.world
        body: Json = {
            "id": str(self.id),
            "type": self.type,
            "channel_id": str(self.channel.id),
            "author": self.author.payload(),
            "content": "",
            "embeds": [],
            "attachments": [],
            "components": [],
            "timestamp": iso(self.sent),
            "edited_timestamp": iso(self.edited),
            "flags": self.flags,
            "tts": self.tts,
            "pinned": self.pinned is not None,
            "mention_everyone": self.mentioned.everyone,
            "mention_roles": [str(role_id) for role_id in self.mentioned.roles],
            "mentions": [user.payload() for user in map(world.users.get, self.mentioned.users) if user],
        }
        if with_content or self.content_is_for_bot():
            body["content"] = self.content
            body["embeds"] = self.embeds
            body["attachments"] = [world.cdn.payload(attachment) for attachment in self.attachments]
            body["components"] = self.components
        self._add_optional(body)
        if fresh and self.nonce is not None:
            body["nonce"] = self.nonce
        if self.reply_to is not None and not nested:
            body["referenced_message"] = None if self.reply_to.deleted else self._quoted(self.reply_to)
        return body

    @staticmethod
    def _quoted(message: "Message") -> Json:
        """A message within another: whoever may read the other may not therefore read this one."""
        return message.payload(with_content=message.channel.world.application.reads_content, nested=True)

    def _add_optional(self, body: Json) -> None:
        if self.reactions:
            body["reactions"] = [self._reaction_payload(emoji, users) for emoji, users in self.reactions.items()]
        if self.reference is not None:
            body["message_reference"] = self.reference
        if self.webhook_id is not None:
            body["webhook_id"] = str(self.webhook_id)
        if self.application_id is not None:
            body["application_id"] = str(self.application_id)
        if self.interaction is not None:
            body["interaction_metadata"] = self.interaction.metadata()
            old_style = self.interaction.command_metadata()
            if old_style is not None:
                body["interaction"] = old_style
        if self.thread is not None:
            body["thread"] = self.thread.payload()

    def _reaction_payload(self, emoji: str, users: Reactors) -> Json:
        return {
            "emoji": emoji_payload(emoji),
            "count": len(users),
            "count_details": {"burst": 0, "normal": len(users)},
            "burst_colors": [],
            "me_burst": False,
            "burst_me": False,
            "burst_count": 0,
            "me": self.channel.world.bot.id in users,
        }

    def event_payload(self, *, fresh: bool = False) -> Json:
        """As the gateway tells of it: with the guild and what its people are there."""
        body = self.payload(fresh=fresh)
        guild = self.channel.guild
        body["channel_type"] = self.channel.kind
        if guild is not None:
            body["guild_id"] = str(guild.id)
            author = guild.members.get(self.author.id)
            if author is not None and self.webhook_id is None:
                body["member"] = author.payload(with_user=False)
            for user in body["mentions"]:
                member = guild.members.get(int(user["id"]))
                if member is not None:
                    user["member"] = member.payload(with_user=False)
        return body

    def react(self, user: User, emoji: str) -> bool:
        """Add somebody's reaction; False where it was there already."""
        users = self.reactions.setdefault(emoji, Reactors())
        if user.id in users:
            return False
        users.add([user.id])
        self._tell_reaction("MESSAGE_REACTION_ADD", user, emoji)
        return True

    def add_reactors(self, emoji: str, user_ids: Iterable[int]) -> None:
        """Let many people have reacted, without telling anybody: they did so while the bot was away."""
        self.reactions.setdefault(emoji, Reactors()).add(user_ids)
        self.channel.world.changed()

    def unreact(self, user: User, emoji: str) -> bool:
        """Take somebody's reaction away; False where there was none."""
        users = self.reactions.get(emoji)
        if users is None or user.id not in users:
            return False
        users.remove(user.id)
        if not users:
            del self.reactions[emoji]
        self._tell_reaction("MESSAGE_REACTION_REMOVE", user, emoji)
        return True

    def clear_reactions(self, emoji: str | None = None) -> None:
        """Take away all reactions, or all with one emoji."""
        if emoji is None:
            self.reactions.clear()
        elif self.reactions.pop(emoji, None) is None:
            return
        where = self._where()
        if emoji is not None:
            where["emoji"] = emoji_payload(emoji)
        name = "MESSAGE_REACTION_REMOVE_ALL" if emoji is None else "MESSAGE_REACTION_REMOVE_EMOJI"
        self.channel.tell(name, intents.GUILD_MESSAGE_REACTIONS, intents.DIRECT_MESSAGE_REACTIONS, lambda: where)

    def _where(self) -> Json:
        where: Json = {"message_id": str(self.id), "channel_id": str(self.channel.id)}
        if self.channel.guild is not None:
            where["guild_id"] = str(self.channel.guild.id)
        return where

    def _tell_reaction(self, name: str, user: User, emoji: str) -> None:
        def build() -> Json:
            body = {
                **self._where(),
                "user_id": str(user.id),
                "emoji": emoji_payload(emoji),
                "burst": False,
                "type": 0,
            }
            if name == "MESSAGE_REACTION_ADD":
                body["message_author_id"] = str(self.author.id)
                member = self.channel.guild.members.get(user.id) if self.channel.guild else None
                if member is not None:
                    body["member"] = member.payload()
            return body

        self.channel.tell(name, intents.GUILD_MESSAGE_REACTIONS, intents.DIRECT_MESSAGE_REACTIONS, build)


def emoji_payload(emoji: str) -> Json:
    """An emoji as a reaction names it: a character, or `name:id` for a guild's own."""
    name, _, emoji_id = emoji.partition(":")
    return {"id": emoji_id or None, "name": name}


def newest_first(messages: Iterable[Message]) -> list[Message]:
    """Messages ordered as a reader looks for them: the newest first."""
    return sorted(messages, key=lambda message: message.id, reverse=True)
