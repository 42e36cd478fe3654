"""The channels and categories of a guild, and who may do what in them."""

from typing import TYPE_CHECKING

from sandbox import intents
from sandbox.permissions import MEMBER_OVERWRITE, ROLE_OVERWRITE, Overwrite, channel_permissions
from sandbox.world.messages import HAS_THREAD, Message
from sandbox.world.places import CATEGORY, FORUM, STAGE, TEXT, VOICE, Channel
from sandbox.world.roles import Role
from sandbox.world.threads import Thread
from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild


HOUR = 60 * 60
PUBLISHED_IN_AN_HOUR = 10
"""Of one announcement channel, as people meet it: https://github.com/discordjs/discord.js/issues/4956"""


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
        self._published: list[float] = []

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

    def publish(self, now: float) -> float:
        """Count a message as published; where there were ten in the hour, return how many seconds to wait."""
        self._published = [when for when in self._published if when > now - HOUR]
        if len(self._published) >= PUBLISHED_IN_AN_HOUR:
            return self._published[0] + HOUR - now
        self._published.append(now)
        return 0.0

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
        for special in ("system_channel", "rules_channel"):
            if getattr(self._guild, special) is self:
                setattr(self._guild, special, None)
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
        """Start a thread here, or on a message of this channel, whose id it then shares.

        A thread on a message begins with a line of Discord's own that points back to it.
        """
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
            thread.begin_with(on)
        return thread
