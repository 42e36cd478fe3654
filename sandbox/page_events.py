"""The scheduled events of somebody's servers, as the page is told of them. Pure reading, no changes.

Invariant: nobody is shown an event that Discord hides from them, nor offered what they may not do with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import scheduling
from sandbox.world.scheduled_events import ACTIVE, EXTERNAL_EVENT, ScheduledEvent
from sandbox.world.users import Json

if TYPE_CHECKING:
    from sandbox.people import Person


def events_of(person: Person) -> list[Json]:
    """What somebody sees in the list of events: those that are not over, the next one first."""
    return [_event(person, event) for event in person.events()]


def _event(person: Person, event: ScheduledEvent) -> Json:
    return {
        "id": str(event.id),
        "server": event.guild.name,
        "name": event.name,
        "description": event.description or "",
        "start": event.start,
        "end": event.end,
        "outside": event.kind == EXTERNAL_EVENT,
        "where": _place(event),
        "made_by": event.creator.display_name,
        "going_on": event.status == ACTIVE,
        "interested": len(event.interested),
        "me": person.id in event.interested,
        "may": _may(person, event),
    }


def _place(event: ScheduledEvent) -> str:
    channel = event.guild.channels.get(event.channel_id) if event.channel_id is not None else None
    return channel.name if channel is not None else event.location or "No place"


def _may(person: Person, event: ScheduledEvent) -> list[str]:
    asked = {
        "interest": scheduling.why_not_be_interested,
        "begin": scheduling.why_not_begin,
        "end": scheduling.why_not_end,
        "edit": scheduling.why_not_edit,
        "cancel": scheduling.why_not_begin,
        "delete": scheduling.why_not_delete,
    }
    return [deed for deed, why_not in asked.items() if why_not(person.user, event) is None]
