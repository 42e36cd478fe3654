"""Threads: conversations within a channel.

Invariant: a private thread is seen by its members and by who may manage threads, and by nobody else.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sandbox import intents, mentions
from sandbox.permissions import Permissions
from sandbox.world.members import iso
from sandbox.world.messages import THREAD_STARTER, Draft, Message
from sandbox.world.places import FORUM, PRIVATE_THREAD, PUBLIC_THREAD, Channel
from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.world.channels import GuildChannel
    from sandbox.world.guilds import Guild

MANAGE_THREADS = int(Permissions.MANAGE_THREADS)


class Thread(Channel):
    """A conversation within a channel. `members` maps user ids to when they came (seconds since 1970)."""

    def __init__(self, parent: "GuildChannel", thread_id: int, name: str, owner: User, *, private: bool) -> None:
        super().__init__(parent.world, thread_id, PRIVATE_THREAD if private else PUBLIC_THREAD)
        self.parent = parent
        self.name = name
        self.owner = owner
        self.created = self.active = self.archive_changed = parent.world.clock.timestamp()
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
            self.archive_changed = self.active = self.world.clock.timestamp()
        for name, value in changes.items():
            setattr(self, name, value)
        self.tell("THREAD_UPDATE", intents.GUILDS, intents.GUILDS, self.payload)

    def archive_if_idle(self, now: float) -> None:
        """Put it away where nobody said anything for its number of minutes."""
        if not self.archived and now - self.active > self.auto_archive * 60:
            self.update(archived=True)

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
            "message_count": sum(not self._begins_with(message) for message in self.messages.values()),
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

    def begin_with(self, message: Message) -> None:
        """Post the line that points back to the message that the thread was started on."""
        self.post(self.owner, Draft(type=THREAD_STARTER, reply_to=message))

    def _work_out_mentions(self, message: Message, allowed: Json | None) -> None:
        """Who speaks in a thread or is named there comes into it, where they may."""
        self.join(message.author)
        may_bring = (
            not self.private or self.invitable or bool(self.permissions_of(message.author.id) & MANAGE_THREADS)
        )
        if may_bring:
            for user_id in mentions.allowed_of(message.named(), allowed).users:
                user = self.world.users.get(user_id)
                if user is not None and self.parent.can_see(user_id):
                    self.join(user)
        super()._work_out_mentions(message, allowed)

    def _posted(self, message: Message) -> None:
        self.total_sent += not self._begins_with(message)
        self.active = self.world.clock.timestamp()
        if self.archived and not self.locked:
            self.update(archived=False)

    def _begins_with(self, message: Message) -> bool:
        """Whether a message is the thread's beginning, which Discord's counts leave out."""
        return message.type == THREAD_STARTER or message.id == self.id

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
