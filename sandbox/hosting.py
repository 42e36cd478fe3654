"""Members and the guild's scheduled events: make, change, begin, end, cancel and delete one, and be interested.

Invariants:
- Nobody does what Discord would not let them (`scheduling.py`): AssertionError says why.
- What they write is held against the same rules as what the bot sends (`validation/scheduled_events.py`).
- Each deed is told to the gateway and leaves a line in the audit log under the name of whoever did it.
"""

from sandbox import scheduling
from sandbox.moderating import Moderator
from sandbox.requirements import allow, must
from sandbox.validation.errors import InvalidForm
from sandbox.validation.scheduled_events import validate_scheduled_event
from sandbox.world import audit
from sandbox.world.guilds import Guild
from sandbox.world.members import iso
from sandbox.world.scheduled_events import (
    ACTIVE,
    CANCELED,
    COMPLETED,
    EXTERNAL_EVENT,
    MOST_IN_A_GUILD,
    ScheduledEvent,
)
from sandbox.world.users import Json


class Host(Moderator):
    """What a member can do with the guild's scheduled events. Times are seconds since 1970."""

    def events(self) -> list[ScheduledEvent]:
        """The events on their screen, the next one first: those that are not over, in every guild of theirs."""
        found = [
            event
            for guild in self.world.guilds.values()
            for event in guild.open_events()
            if scheduling.may_see(self.id, event)
        ]
        return sorted(found, key=lambda event: (event.start, event.id))

    async def makes_event(
        self,
        name: str,
        *,
        start: float,
        end: float,
        location: str,
        description: str | None = None,
        in_: Guild | None = None,
    ) -> ScheduledEvent:
        """Plan an event that takes place outside Discord."""
        guild = self._guild(in_)
        must(scheduling.may_make(self.id, guild, EXTERNAL_EVENT, None), f"{self.name} may not make events")
        must(
            len(guild.open_events()) < MOST_IN_A_GUILD,
            f"{guild.name} has {MOST_IN_A_GUILD} events already, the most that Discord takes",
        )
        self._check(
            {
                "name": name,
                "privacy_level": 2,
                "entity_type": EXTERNAL_EVENT,
                "scheduled_start_time": iso(start),
                "scheduled_end_time": iso(end),
                "entity_metadata": {"location": location},
                "description": description,
            }
        )
        event = guild.add_event(name, self.user, start=start, end=end, location=location, description=description)
        changes = [audit.change("name", None, name)]
        guild.record(audit.SCHEDULED_EVENT_CREATE, self.user, event.id, None, changes)
        return event

    async def edits_event(
        self,
        event: ScheduledEvent,
        *,
        name: str | None = None,
        description: str | None = None,
        start: float | None = None,
        end: float | None = None,
        location: str | None = None,
    ) -> None:
        """Change what is given; the rest stays."""
        allow(scheduling.why_not_edit(self.user, event))
        given: dict[str, object] = {
            "name": name,
            "description": description,
            "start": start,
            "end": end,
            "location": location,
        }
        changes = {key: value for key, value in given.items() if value not in (None, getattr(event, key))}
        must(location is None or event.kind == EXTERNAL_EVENT, "an event in a channel has no other place")
        self._check(_as_sent(changes), event)
        lines = [audit.change("name", event.name, name)] if "name" in changes else []
        self._update(event, lines, **changes)

    async def begins_event(self, event: ScheduledEvent) -> None:
        """Begin an event, as hosts do with those in a channel."""
        allow(scheduling.why_not_begin(self.user, event))
        self._set_status(event, ACTIVE)

    async def ends_event(self, event: ScheduledEvent) -> None:
        """End an event that has begun."""
        allow(scheduling.why_not_end(self.user, event))
        self._set_status(event, COMPLETED)

    async def cancels_event(self, event: ScheduledEvent) -> None:
        """Cancel an event that has not begun."""
        allow(scheduling.why_not_begin(self.user, event))
        self._set_status(event, CANCELED)

    async def deletes_event(self, event: ScheduledEvent) -> None:
        """Delete an event, as if it had never been."""
        allow(scheduling.why_not_delete(self.user, event))
        event.remove()
        changes = [audit.change("name", event.name, None)]
        event.guild.record(audit.SCHEDULED_EVENT_DELETE, self.user, event.id, None, changes)

    async def is_interested_in(self, event: ScheduledEvent, interested: bool = True) -> None:
        """Press Discord's own "Interested", or take it back. Everybody can see who did."""
        allow(scheduling.why_not_be_interested(self.user, event))
        event.interest(self.user, interested)

    # The common part

    def _set_status(self, event: ScheduledEvent, status: int) -> None:
        self._update(event, [audit.change("status", event.status, status)], status=status)

    def _update(self, event: ScheduledEvent, lines: list[Json], **changes: object) -> None:
        if changes:
            event.update(**changes)
            event.guild.record(audit.SCHEDULED_EVENT_UPDATE, self.user, event.id, None, lines)

    def _check(self, payload: Json, event: ScheduledEvent | None = None) -> None:
        try:
            before = event.payload() if event is not None else None
            validate_scheduled_event(payload, now=self.world.clock.now(), before=before)
        except InvalidForm as refusal:
            raise AssertionError(" ".join(refusal.sentences())) from None


def _as_sent(changes: dict[str, object]) -> Json:
    """What a client sends to change these attributes of an event."""
    sent: Json = {key: changes[key] for key in ("name", "description") if key in changes}
    for key in ("start", "end"):
        if key in changes:
            sent[f"scheduled_{key}_time"] = iso(changes[key])
    if "location" in changes:
        sent["entity_metadata"] = {"location": changes["location"]}
    return sent
