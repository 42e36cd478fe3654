"""What holds for an event and its times: who may change it, which times stand, what a change means. Pure.

Invariants:
- A time that people have heard of keeps its row, whatever the event's schedule becomes: it is moved or cancelled,
  never replaced by another one in silence.
- A time that was moved by itself stays where it was moved to.
- What is over is not touched.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.kernel.authority import Presser, is_organiser
from cogs.events.series import Schedule, Slot
from data import event_times
from data.event_times import Time
from data.events import CANCELLED, DRAFT, OVER, PUBLISHED, TEMPLATE, Event

MOST_AHEAD = 12
"""Times of a series that people can say "I am coming" to."""
NATIVE_AHEAD = 4
"""Of these, those that stand in Discord's own list, which holds 100 events of a community."""
FARTHEST = timedelta(days=3 * 366)
"""How far ahead times are looked for."""
SAME_TIME = timedelta(hours=84)
"""Half a week: a time of a series that comes this near to where one stood is that one, moved."""
KEPT = timedelta(days=365)
"""How long what is over is kept."""
REFRESHED_AFTER = timedelta(minutes=1)
"""Within this, the announcement says how many come: often enough, and one call for many answers."""


@dataclass(frozen=True, slots=True)
class Adjusted:
    """What becomes of the times of an event: `new` slots; rows `moved` to another; rows that are `gone`."""

    new: tuple[Slot, ...]
    moved: tuple[tuple[Time, Slot], ...]
    gone: tuple[Time, ...]


def schedule_of(event: Event) -> Schedule:
    """Return when an event takes place."""
    return Schedule(
        zone=event.zone,
        starts=datetime.fromisoformat(event.starts),
        minutes=event.minutes,
        rule=event.rule,
        also=tuple(datetime.fromisoformat(one) for one in event.also),
        never=tuple(datetime.fromisoformat(one) for one in event.never),
    )


def is_series(event: Event) -> bool:
    """Tell whether an event takes place more than once."""
    return bool(event.rule or event.also)


def adjust(rows: Sequence[Time], slots: Sequence[Slot], *, now: datetime) -> Adjusted:
    """Compare the times that stand with those that the schedule gives from now on."""
    standing = [row for row in rows if row.ends_at > now and row.state != event_times.OVER]
    by_key = {row.key: row for row in standing}
    kept = {slot.key for slot in slots if slot.key in by_key}
    moved = [
        (by_key[slot.key], slot)
        for slot in slots
        if slot.key in kept and not by_key[slot.key].is_moved and _differs(by_key[slot.key], slot)
    ]
    left = [slot for slot in slots if slot.key not in kept]
    gone: list[Time] = []
    for row in standing:
        if row.key in kept or row.state != event_times.PLANNED:
            continue
        near = next((slot for slot in left if _is_same(row, slot, len(slots) == 1)), None)
        if near is None:
            gone.append(row)
        else:
            left.remove(near)
            moved.append((row, near))
    heard_of = {row.key for row in rows}
    return Adjusted(tuple(slot for slot in left if slot.key not in heard_of), tuple(moved), tuple(gone))


def may_plan(presser: Presser, organiser_role: int | None, hosts_role: int | None) -> bool:
    """Tell whether somebody may plan events here: an organiser, or who has the role for it."""
    holds = hosts_role is not None and hosts_role != presser.guild_id and hosts_role in presser.role_ids
    return holds or is_organiser(presser, organiser_role)


def may_change(event: Event, *, plans: bool, hosts: Collection[int], user_id: int) -> bool:
    """Tell whether somebody may change an event: who hosts it, and who may plan any."""
    return plans or user_id in hosts


def can_be_published(event: Event) -> bool:
    """Tell whether an event waits to be published."""
    return event.state == DRAFT


def is_open(event: Event) -> bool:
    """Tell whether an event can still be changed."""
    return event.state not in (CANCELLED, OVER)


def is_shown(event: Event) -> bool:
    """Tell whether an event is for everybody to see."""
    return event.state not in (DRAFT, TEMPLATE)


def announce_at(event: Event, time: Time, *, ahead: timedelta, now: datetime) -> datetime:
    """Return when a time is announced: at once, but of a series each some days before."""
    return max(now, time.starts_at - ahead) if is_series(event) else now


def is_announced(event: Event, time: Time, *, now: datetime) -> bool:
    """Tell whether a time can be announced as coming: never what has begun."""
    return event.state == PUBLISHED and time.state == event_times.PLANNED and time.starts_at > now


def _differs(row: Time, slot: Slot) -> bool:
    return row.starts_at != slot.starts_at or row.ends_at != slot.ends_at or row.wall != slot.wall.isoformat()


def _is_same(row: Time, slot: Slot, is_only: bool) -> bool:
    return is_only or abs(slot.starts_at - row.starts_at) <= SAME_TIME
