"""Scheduled events of a guild and who is interested in them.

Source: https://discord.com/developers/docs/resources/guild-scheduled-event
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox import intents
from sandbox.world.members import iso
from sandbox.world.users import Json, User

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild

STAGE_EVENT = 1
VOICE_EVENT = 2
EXTERNAL_EVENT = 3

SCHEDULED = 1
ACTIVE = 2
COMPLETED = 3
CANCELED = 4

UNBEGUN_FOR = 3 * 60 * 60
"""Seconds after its start at which what nobody began is cancelled. Discord says only "a few hours"."""

MOST_IN_A_GUILD = 100
"""Discord lets a guild have this many events that are scheduled or active."""


@dataclass(slots=True, eq=False)
class ScheduledEvent:
    """One event. Times are seconds since 1970; `interested` are user ids."""

    guild: "Guild" = field(repr=False)
    id: int
    creator: User
    name: str
    kind: int
    start: float
    end: float | None = None
    description: str | None = None
    channel_id: int | None = None
    location: str | None = None
    status: int = SCHEDULED
    recurrence: Json | None = None
    interested: dict[int, None] = field(default_factory=dict)

    def payload(self, *, with_count: bool = False) -> Json:
        """As Discord shows it (ExternalScheduledEventResponse and its kin)."""
        body: Json = {
            "id": str(self.id),
            "guild_id": str(self.guild.id),
            "name": self.name,
            "description": self.description,
            "channel_id": str(self.channel_id) if self.channel_id else None,
            "creator_id": str(self.creator.id),
            "creator": self.creator.payload(),
            "image": None,
            "scheduled_start_time": iso(self.start),
            "scheduled_end_time": iso(self.end),
            "status": self.status,
            "entity_type": self.kind,
            "entity_id": None,
            "entity_metadata": {"location": self.location} if self.kind == EXTERNAL_EVENT else None,
            "recurrence_rule": self.recurrence,
            "privacy_level": 2,
            "guild_scheduled_event_exceptions": [],
        }
        if with_count:
            body["user_count"] = len(self.interested)
        return body

    def update(self, **changes: object) -> None:
        """Change attributes and tell."""
        for name, value in changes.items():
            setattr(self, name, value)
        self.guild.tell("GUILD_SCHEDULED_EVENT_UPDATE", intents.GUILD_SCHEDULED_EVENTS, self.payload)

    @property
    def is_over(self) -> bool:
        """Whether it is completed or cancelled: nobody changes it any more, and no list has it."""
        return self.status in (COMPLETED, CANCELED)

    def begin_or_end(self, now: float) -> None:
        """Events outside Discord begin and end by themselves; one in a channel that nobody began is cancelled."""
        if self.kind != EXTERNAL_EVENT:
            if self.status == SCHEDULED and now >= self.start + UNBEGUN_FOR:
                self.update(status=CANCELED)
            return
        if self.status == SCHEDULED and now >= self.start:
            self.update(status=ACTIVE)
        if self.status == ACTIVE and self.end is not None and now >= self.end:
            self.update(status=COMPLETED)

    def remove(self) -> None:
        """Delete the event."""
        body = self.payload()
        del self.guild.events[self.id]
        self.guild.tell("GUILD_SCHEDULED_EVENT_DELETE", intents.GUILD_SCHEDULED_EVENTS, lambda: body)

    def interest(self, user: User, interested: bool = True) -> None:
        """Mark or unmark somebody as interested."""
        if (user.id in self.interested) == interested:
            return
        if interested:
            self.interested[user.id] = None
        else:
            del self.interested[user.id]
        body = {"guild_scheduled_event_id": str(self.id), "user_id": str(user.id), "guild_id": str(self.guild.id)}
        name = "GUILD_SCHEDULED_EVENT_USER_ADD" if interested else "GUILD_SCHEDULED_EVENT_USER_REMOVE"
        self.guild.tell(name, intents.GUILD_SCHEDULED_EVENTS, lambda: body)
