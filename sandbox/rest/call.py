"""One REST request as handlers see it, with the look-ups and checks that many of them share.

Invariants: what the bot may not know of answers as if it were not there, with Discord's own codes;
a look-up either returns the thing or raises ApiError.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sandbox import errors
from sandbox.permissions import has
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.members import Member
from sandbox.world.messages import Message
from sandbox.world.places import Channel
from sandbox.world.roles import Role
from sandbox.world.threads import Thread
from sandbox.world.users import Json, User
from sandbox.world.world import World

if TYPE_CHECKING:
    from sandbox.gateway.hub import Hub
    from sandbox.interactions import Interactions


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of a multipart request; `field` is the part's name, such as `files[0]`."""

    field: str
    filename: str
    data: bytes
    content_type: str


@dataclass(slots=True)
class Call:
    """A request with everything a handler needs."""

    world: World
    hub: "Hub"
    interactions: "Interactions"
    params: dict[str, str]
    query: Mapping[str, str]
    body: Any = None
    uploads: list[Upload] = field(default_factory=list)
    reason: str | None = None
    by_bot: bool = True

    @property
    def bot(self) -> User:
        """The bot's account."""
        return self.world.bot

    @property
    def json(self) -> Json:
        """The body, which has to be an object."""
        if not isinstance(self.body, dict):
            raise errors.invalid_form(
                {
                    "_errors": [
                        {"code": "MODEL_TYPE_CONVERT", "message": "Only dictionaries may be used in a ModelType"}
                    ]
                }
            )
        return self.body

    def id(self, name: str) -> int:
        """A snowflake of the path."""
        raw = self.params[name]
        if raw == "@me":
            return self.bot.id
        if not raw.isdigit():
            raise errors.invalid_field(name, "NUMBER_TYPE_COERCE", f'Value "{raw}" is not snowflake.')
        return int(raw)

    def number(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number of the query, held to its limits."""
        raw = self.query.get(name)
        if raw is None:
            return default
        if not raw.lstrip("-").isdigit():
            raise errors.invalid_field(name, "NUMBER_TYPE_COERCE", f'Value "{raw}" is not int.')
        value = int(raw)
        if value < least:
            raise errors.invalid_field(
                name, "NUMBER_TYPE_MIN", f"int value should be greater than or equal to {least}."
            )
        if value > most:
            raise errors.invalid_field(
                name, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {most}."
            )
        return value

    def snowflake(self, name: str) -> int | None:
        """An optional snowflake of the query."""
        raw = self.query.get(name)
        if raw is None:
            return None
        if not raw.isdigit():
            raise errors.invalid_field(name, "NUMBER_TYPE_COERCE", f'Value "{raw}" is not snowflake.')
        return int(raw)

    def flag(self, name: str) -> bool:
        """An optional boolean of the query."""
        return self.query.get(name, "false").lower() in ("true", "1")

    # Look-ups

    def guild(self) -> Guild:
        """The guild of the path, which the bot must be in."""
        guild = self.world.guilds.get(self.id("guild_id"))
        if guild is None:
            raise errors.unknown("Guild")
        if not guild.bot_present:
            raise errors.missing_access()
        return guild

    def channel(self) -> Channel:
        """The channel, thread or DM of the path, which the bot must see."""
        channel = self.world.channels.get(self.id("channel_id"))
        if channel is None:
            raise errors.unknown("Channel")
        if not channel.can_see(self.bot.id):
            raise errors.missing_access()
        return channel

    def guild_channel(self) -> GuildChannel:
        """The channel of the path, which must be a guild's and no thread."""
        channel = self.channel()
        if not isinstance(channel, GuildChannel):
            raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")
        return channel

    def thread(self) -> Thread:
        """The thread of the path."""
        channel = self.channel()
        if not isinstance(channel, Thread):
            raise errors.ApiError(400, 50024, "Cannot execute action on this channel type")
        return channel

    def message(self, channel: Channel, name: str = "message_id") -> Message:
        """The message of the path; ephemeral ones are nobody's to fetch."""
        message = channel.messages.get(self.id(name))
        if message is None:
            raise errors.unknown("Message")
        return message

    def member(self, guild: Guild, name: str = "user_id") -> Member:
        """The member of the path."""
        user_id = self.id(name)
        member = guild.members.get(user_id)
        if member is None:
            raise errors.unknown("User" if self.world.users.get(user_id) is None else "Member")
        return member

    def user(self, user_id: int) -> User:
        """The account with this id."""
        user = self.world.users.get(user_id)
        if user is None:
            raise errors.unknown("User")
        return user

    def role(self, guild: Guild, name: str = "role_id") -> Role:
        """The role of the path."""
        role = guild.roles.get(self.id(name))
        if role is None:
            raise errors.unknown("Role")
        return role

    # Checks

    def needs(self, place: Guild | Channel, *permissions: int) -> None:
        """50013 where the bot lacks one of the permissions in a guild or channel."""
        bits = place.permissions_of(self.bot.id)
        if not all(has(bits, int(permission)) for permission in permissions):
            raise errors.missing_permissions()

    def outranks(self, guild: Guild, position: int) -> None:
        """50013 where the bot's highest role is not above a position."""
        if guild.top_position(self.bot.id) <= position:
            raise errors.missing_permissions()

    def shown(self, message: Message) -> Json:
        """A message as this bot may read it over REST: without content where the intent is switched off."""
        return message.payload(with_content=self.world.application.reads_content)
