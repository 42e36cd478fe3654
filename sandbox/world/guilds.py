"""A guild: its people, roles and channels, and all that can happen to them.

Invariants:
- @everyone has the guild's id and position 0; other roles have positions 1, 2, 3 … without gaps.
- The bot is a member, with a role of its own, or it is told nothing.
- What changes here is told to the gateway here, once, whoever caused it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sandbox import intents, permissions
from sandbox.world.audit import AuditEntry
from sandbox.world.channels import GuildChannel
from sandbox.world.guild_shown import gateway_payload, rest_payload
from sandbox.world.incidents import Incidents
from sandbox.world.members import DID_REJOIN, Member, Members
from sandbox.world.messages import USER_JOIN, Draft
from sandbox.world.places import CATEGORY, FORUM, TEXT, VOICE
from sandbox.world.roles import Role
from sandbox.world.scheduled_events import EXTERNAL_EVENT, ScheduledEvent
from sandbox.world.threads import Thread
from sandbox.world.users import Crowd, Json, User

if TYPE_CHECKING:
    from sandbox.world.world import World


# https://discord.com/developers/docs/resources/guild#guild-object-system-channel-flags
NO_JOIN_LINES = 1 << 0


class Guild:
    """One community. Its attributes may be read freely; change them through the methods, which tell."""

    def __init__(self, world: "World", guild_id: int, name: str, owner: User) -> None:
        self.world = world
        self.id = guild_id
        self.name = name
        self.owner = owner
        self.locale = "en-US"
        self.description: str | None = None
        self.features: set[str] = set()
        self.system_channel: GuildChannel | None = None
        self.system_channel_flags = 0
        self.rules_channel: GuildChannel | None = None
        self.verification_level = 1
        self.onboarding: Json | None = None
        self.welcome_screen: Json | None = None
        self.roles: dict[int, Role] = {}
        self.channels: dict[int, GuildChannel] = {}
        self.threads: dict[int, Thread] = {}
        self.events: dict[int, ScheduledEvent] = {}
        self.members = Members(self)
        self.bans: dict[int, str | None] = {}
        self.former_members: set[int] = set()
        self.audit_log: list[AuditEntry] = []
        self.command_permissions: dict[int, list[Json]] = {}
        self.unavailable = False
        self.incidents: Incidents | None = None

    # What is here

    @property
    def everyone(self) -> Role:
        """The role that everybody has."""
        return self.roles[self.id]

    @property
    def bot_member(self) -> Member | None:
        """The bot as a member; None where it is not in this guild."""
        return self.members.get(self.world.bot.id)

    @property
    def bot_present(self) -> bool:
        """Whether the bot is in this guild."""
        return self.world.bot.id in self.members

    @property
    def bot_role(self) -> Role:
        """The bot's own role here."""
        return next(role for role in self.roles.values() if role.bot_id == self.world.bot.id)

    @property
    def screening(self) -> bool:
        """Whether newcomers must accept rules before they can do anything."""
        return "MEMBER_VERIFICATION_GATE_ENABLED" in self.features

    @property
    def invites_paused(self) -> bool:
        """Whether its invitations are paused now, so that nobody can join by one."""
        return self.incidents is not None and self.incidents.invites_paused(self.world.clock.timestamp())

    def channel(self, name: str) -> GuildChannel:
        """The channel with this name; KeyError where there is none."""
        for channel in self.channels.values():
            if channel.name == name:
                return channel
        raise KeyError(f"{self.name} has no channel {name!r}, only {[c.name for c in self.channels.values()]}")

    def role(self, name: str) -> Role:
        """The role with this name; KeyError where there is none."""
        for role in self.roles.values():
            if role.name == name:
                return role
        raise KeyError(f"{self.name} has no role {name!r}, only {[r.name for r in self.roles.values()]}")

    def permissions_of(self, user_id: int) -> int:
        """What a member may do in the guild as a whole, as bits; 0 for who is not a member."""
        member = self.members.get(user_id)
        if member is None:
            return 0
        timed_out = (member.timed_out_until or 0) > self.world.clock.timestamp()
        bits = (self.roles[role_id].permissions for role_id in member.roles if role_id in self.roles)
        return permissions.guild_permissions(
            self.everyone.permissions, bits, owner=user_id == self.owner.id, timed_out=timed_out
        )

    def top_position(self, user_id: int) -> int:
        """The position of a member's highest role: they rule over what is below. The owner rules over all."""
        if user_id == self.owner.id:
            return len(self.roles) + 1
        member = self.members.get(user_id)
        if member is None:
            return 0
        return max((self.roles[role_id].position for role_id in member.roles if role_id in self.roles), default=0)

    # Roles

    def add_role(self, name: str, permissions: int = 0, *, above_bot: bool = False, **attributes: object) -> Role:
        """A new role: at the bottom, as Discord does, or just above the bot's, out of its reach."""
        position = self.bot_role.position + 1 if above_bot else 1
        role = Role(self, self.world.ids.next(), name, int(permissions), position)
        for key, value in attributes.items():
            setattr(role, key, value)
        for other in self.roles.values():
            if other.position >= position:
                other.position += 1
        self.roles[role.id] = role
        self.tell("GUILD_ROLE_CREATE", intents.GUILDS, lambda: self._with_guild({"role": role.payload()}))
        return role

    def update_role(self, role: Role, **changes: object) -> None:
        """Change a role's attributes and tell."""
        for name, value in changes.items():
            setattr(role, name, value)
        self.tell("GUILD_ROLE_UPDATE", intents.GUILDS, lambda: self._with_guild({"role": role.payload()}))

    def move_role(self, role: Role, position: int) -> None:
        """Put a role at a position; the others make room, and all that moved are told."""
        order = sorted(
            (r for r in self.roles.values() if not r.is_everyone and r is not role), key=lambda r: r.position
        )
        order.insert(max(position, 1) - 1, role)
        for place, moved in enumerate(order, start=1):
            if moved.position != place:
                self.update_role(moved, position=place)

    def remove_role(self, role: Role) -> None:
        """Delete a role; its holders lose it, which Discord does not tell one by one."""
        del self.roles[role.id]
        for other in self.roles.values():
            if other.position > role.position:
                other.position -= 1
        for member in self.members.with_role(role.id):
            member.roles.remove(role.id)
        for channel in self.channels.values():
            channel.overwrites.pop(role.id, None)
        self.tell("GUILD_ROLE_DELETE", intents.GUILDS, lambda: self._with_guild({"role_id": str(role.id)}))

    # Channels

    def add_text_channel(
        self, name: str, *, category: GuildChannel | None = None, topic: str | None = None, private: bool = False
    ) -> GuildChannel:
        """A new text channel; a private one is hidden from @everyone, so also from the bot until it is let in."""
        return self.add_channel(name, TEXT, parent=category, topic=topic, private=private)

    def add_category(self, name: str) -> GuildChannel:
        """A new category."""
        return self.add_channel(name, CATEGORY)

    def add_voice_channel(self, name: str, *, category: GuildChannel | None = None) -> GuildChannel:
        """A new voice channel (its text side only)."""
        return self.add_channel(name, VOICE, parent=category)

    def add_forum(self, name: str, *, category: GuildChannel | None = None) -> GuildChannel:
        """A new forum."""
        return self.add_channel(name, FORUM, parent=category)

    def add_channel(
        self,
        name: str,
        kind: int,
        *,
        parent: GuildChannel | None = None,
        topic: str | None = None,
        private: bool = False,
        overwrites: list[permissions.Overwrite] | None = None,
        **attributes: object,
    ) -> GuildChannel:
        """A new channel of any kind. Without overwrites of its own it takes its category's."""
        channel = GuildChannel(self, self.world.ids.next(), name, kind)
        channel.parent, channel.topic = parent, topic
        channel.position = len(self.channels)
        for key, value in attributes.items():
            setattr(channel, key, value)
        if overwrites is not None:
            channel.overwrites = {overwrite.id: overwrite for overwrite in overwrites}
        elif parent is not None:
            channel.overwrites = dict(parent.overwrites)
        if private:
            deny = permissions.Overwrite(
                self.id, permissions.ROLE_OVERWRITE, 0, int(permissions.Permissions.VIEW_CHANNEL)
            )
            channel.overwrites[self.id] = deny
        self.channels[channel.id] = self.world.channels[channel.id] = channel
        self.tell("CHANNEL_CREATE", intents.GUILDS, channel.payload)
        return channel

    # People

    def add_members(self, count: int, name: str = "member") -> Crowd:
        """Let many people in at once, without telling anybody: they have been here all along."""
        crowd = Crowd(self.world.ids.reserve(count), count, name)
        self.world.users.add_crowd(crowd)
        self.members.add_crowd(crowd, self.world.clock.timestamp())
        return crowd

    def join(self, user: User, *, pending: bool | None = None, roles: list[Role] | None = None) -> Member:
        """Somebody comes in. `pending` is true by default where the guild has screening."""
        member = Member(user, self.world.clock.timestamp())
        member.pending = self.screening if pending is None else pending
        member.roles = [role.id for role in roles or []]
        if user.id in self.former_members:
            member.flags |= DID_REJOIN
        self.members.add(member)
        self.tell("GUILD_MEMBER_ADD", intents.GUILD_MEMBERS, lambda: self._with_guild(member.payload()))
        if self.system_channel is not None and not self.system_channel_flags & NO_JOIN_LINES:
            self.system_channel.post(user, Draft(type=USER_JOIN))
        return member

    def leave(self, user_id: int) -> None:
        """Somebody goes (or is taken out): threads lose them as well."""
        member = self.members.remove(user_id)
        if member is None:
            return
        self.former_members.add(user_id)
        for thread in self.threads.values():
            thread.members.pop(user_id, None)
        if user_id == self.world.bot.id:
            self._bot_left()
            return
        body = {"guild_id": str(self.id), "user": member.user.payload()}
        self.tell("GUILD_MEMBER_REMOVE", intents.GUILD_MEMBERS, lambda: body)

    def update_member(self, member: Member, **changes: Any) -> Member:
        """Change a member's attributes (nick, roles, pending, flags, timed_out_until) and tell.

        Whoever is given a role need not accept the rules any more, as on Discord:
        https://support.discord.com/hc/en-us/articles/1500000466882 ("Granting a role to a new member will bypass
        this requirement").
        """
        member = self.members.keep(member)
        if set(changes.get("roles", ())) - set(member.roles):
            changes.setdefault("pending", False)
        for name, value in changes.items():
            setattr(member, name, value)
        # A bot is told of changes to itself without the intent (documents, "Guild Member Update").
        intent = intents.ALWAYS if member.id == self.world.bot.id else intents.GUILD_MEMBERS
        self.tell("GUILD_MEMBER_UPDATE", intent, lambda: self._with_guild(member.payload()))
        return member

    def give_role(self, user_id: int, role: Role) -> None:
        """Give a member a role; does nothing where they have it."""
        member = self.members.get(user_id)
        if member is not None and role.id not in member.roles:
            self.update_member(member, roles=[*member.roles, role.id])

    def take_role(self, user_id: int, role: Role) -> None:
        """Take a role from a member; does nothing where they do not have it."""
        member = self.members.get(user_id)
        if member is not None and role.id in member.roles:
            self.update_member(member, roles=[role_id for role_id in member.roles if role_id != role.id])

    def ban(self, user: User, reason: str | None = None) -> None:
        """Ban somebody, member or not."""
        self.bans[user.id] = reason
        body = {"guild_id": str(self.id), "user": user.payload()}
        self.tell("GUILD_BAN_ADD", intents.GUILD_MODERATION, lambda: body)
        self.leave(user.id)

    def unban(self, user: User) -> None:
        """Lift a ban."""
        del self.bans[user.id]
        body = {"guild_id": str(self.id), "user": user.payload()}
        self.tell("GUILD_BAN_REMOVE", intents.GUILD_MODERATION, lambda: body)

    # The bot itself

    def add_bot(self, bot_permissions: int = permissions.BOT) -> Member:
        """Install the bot with these permissions, as its invitation link would."""
        bot = self.world.bot
        role = self.add_role(bot.display_name, bot_permissions, bot_id=bot.id)
        member = Member(bot, self.world.clock.timestamp(), [role.id])
        self.members.add(member)
        self.tell("GUILD_CREATE", intents.GUILDS, self.create_payload)
        return member

    def remove_bot(self) -> None:
        """Put the bot out, as an administrator can at any time."""
        self.leave(self.world.bot.id)

    def outage(self) -> None:
        """The guild becomes unavailable to the bot, as in a Discord outage."""
        self.unavailable = True
        self.tell("GUILD_DELETE", intents.GUILDS, lambda: {"id": str(self.id), "unavailable": True})

    def outage_ends(self) -> None:
        """The guild is available again."""
        self.unavailable = False
        self.tell("GUILD_CREATE", intents.GUILDS, self.create_payload)

    # Events and the audit log

    def add_event(
        self, name: str, creator: User, *, start: float, kind: int = EXTERNAL_EVENT, **attributes: object
    ) -> ScheduledEvent:
        """A new scheduled event; `start` in seconds since 1970."""
        event = ScheduledEvent(self, self.world.ids.next(), creator, name, kind, start)
        for key, value in attributes.items():
            setattr(event, key, value)
        self.events[event.id] = event
        self.tell("GUILD_SCHEDULED_EVENT_CREATE", intents.GUILD_SCHEDULED_EVENTS, event.payload)
        return event

    def open_events(self) -> list[ScheduledEvent]:
        """The scheduled events that are not over."""
        return [event for event in self.events.values() if not event.is_over]

    def record(
        self,
        action: int,
        by: User,
        target_id: int | None,
        reason: str | None = None,
        changes: list[Json] | None = None,
        options: Json | None = None,
    ) -> AuditEntry:
        """Write a line into the audit log."""
        entry = AuditEntry(self.world.ids.next(), action, by.id, target_id, reason, changes or [], options or {})
        self.audit_log.append(entry)
        bits = self.permissions_of(self.world.bot.id)
        if permissions.has(bits, int(permissions.Permissions.VIEW_AUDIT_LOG)):
            build = lambda: self._with_guild(entry.payload())  # noqa: E731
            self.tell("GUILD_AUDIT_LOG_ENTRY_CREATE", intents.GUILD_MODERATION, build)
        return entry

    def update(self, **changes: object) -> None:
        """Change attributes (name, locale, description, features, system_channel …) and tell."""
        for name, value in changes.items():
            setattr(self, name, value)
        self.tell("GUILD_UPDATE", intents.GUILDS, self.payload)

    def require_screening(self, on: bool = True) -> None:
        """Switch membership screening on or off: with it, newcomers are `pending` until they accept the rules."""
        gate = {"COMMUNITY", "MEMBER_VERIFICATION_GATE_ENABLED"}
        self.update(features=self.features | gate if on else self.features - {"MEMBER_VERIFICATION_GATE_ENABLED"})

    def tell(self, name: str, intent: int, build: Callable[[], Json]) -> None:
        """Tell the gateway what happened here, if the bot is here."""
        if self.bot_present:
            self.world.tell(name, intent, build, guild_id=self.id)
        else:
            self.world.changed()

    # As Discord shows it

    def payload(self, *, with_counts: bool = False) -> Json:
        """The guild object of REST (GuildWithCountsResponse)."""
        return rest_payload(self, with_counts=with_counts)

    def create_payload(self) -> Json:
        """The guild object of the gateway's GUILD_CREATE."""
        return gateway_payload(self)

    def _with_guild(self, body: Json) -> Json:
        return {"guild_id": str(self.id), **body}

    def _bot_left(self) -> None:
        role = next((role for role in self.roles.values() if role.bot_id == self.world.bot.id), None)
        if role is not None:
            self.remove_role(role)
        self.world.tell("GUILD_DELETE", intents.GUILDS, lambda: {"id": str(self.id)}, guild_id=self.id)
