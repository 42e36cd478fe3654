"""The `resolved` part of an interaction: everything that its values name, in full."""

from typing import TYPE_CHECKING

from sandbox.world.channels import GuildChannel
from sandbox.world.messages import Attachment, Message
from sandbox.world.places import Channel
from sandbox.world.roles import Role
from sandbox.world.threads import Thread
from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild
    from sandbox.world.world import World

Named = User | Role | Channel | Attachment | Message
"""What a value of an option or select can name."""


class Resolved:
    """Collects what the values of one interaction name, as seen by the person who gave them."""

    def __init__(self, world: "World", guild: "Guild | None", viewer: User) -> None:
        self._world = world
        self._guild = guild
        self.viewer = viewer
        self._body: dict[str, Json] = {}

    def add(self, named: Named) -> str:
        """Take in one thing and return its id as values give it."""
        key = str(named.id)
        if isinstance(named, User):
            self._put("users", key, named.payload())
            member = self._guild.members.get(named.id) if self._guild else None
            if member is not None and self._guild is not None:
                body = member.payload(with_user=False)
                body["permissions"] = str(self._guild.permissions_of(named.id))
                self._put("members", key, body)
        elif isinstance(named, Role):
            self._put("roles", key, named.payload())
        elif isinstance(named, GuildChannel | Thread):
            self._put("channels", key, self._channel(named))
        elif isinstance(named, Attachment):
            self._put("attachments", key, self._world.cdn.payload(named))
        elif isinstance(named, Message):
            self._put("messages", key, named.payload())
        return key

    def payload(self) -> Json | None:
        """The collected parts; None where nothing was named."""
        return self._body or None

    def _put(self, kind: str, key: str, body: Json) -> None:
        self._body.setdefault(kind, {})[key] = body

    def _channel(self, channel: GuildChannel | Thread) -> Json:
        return {**channel.payload(), "permissions": str(channel.permissions_of(self.viewer.id))}
