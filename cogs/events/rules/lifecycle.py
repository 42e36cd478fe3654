"""What holds for an event and its times: who may change it, what is shown, when it is announced. Pure.

Invariants:
- What is over or cancelled is not changed.
- What has begun is never announced as coming.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from bot.kernel.authority import Presser, is_organiser
from cogs.events.rules.reminding import Quiet, out_of_quiet
from cogs.events.rules.series import Schedule
from data import event_times
from data.event_times import Time
from data.events import CANCELLED, DRAFT, OVER, PUBLISHED, TEMPLATE, Event

NATIVE_AHEAD = 4
"""Times of a series that stand in Discord's own list, which holds 100 events of a community."""
NATIVE_MOST = 90
"""Of all events together; the rest is left to people."""
LOOKED_EVERY = timedelta(hours=1)
"""How often Discord's list is compared, beside whenever something is heard of it."""
KEPT = timedelta(days=365)
"""How long what is over is kept."""
REFRESHED_AFTER = timedelta(minutes=1)
"""Within this, the announcement says how many come: often enough, and one call for many answers."""


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


def as_at(event: Event, time: Time) -> Event:
    """Return an event as it is at one of its times, which may have a title or a place of its own."""
    return replace(event, **time.own) if time.own else event


def is_series(event: Event) -> bool:
    """Tell whether an event takes place more than once."""
    return bool(event.rule or event.also)


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


def announce_at(event: Event, time: Time, *, ahead: timedelta, quiet: Quiet | None, now: datetime) -> datetime:
    """Return when a time is announced: at once, but some days before each of a series or of somebody's calendar.

    Such a calendar brings many events, and nobody wants to read of all of them at once. What falls into the quiet
    hours waits for their end.
    """
    has_many = is_series(event) or event.source_id is not None
    due = max(now, time.starts_at - ahead) if has_many else now
    return out_of_quiet(due, quiet, starts_at=time.starts_at)


def was_taken_away(event: Event, time: Time, *, now: datetime) -> bool:
    """Tell whether the announcement of a time that is still coming was taken away by hand."""
    is_gone = time.announced_at is not None and time.message_id is None
    return is_gone and is_announced(event, time, now=now)


def is_announced(event: Event, time: Time, *, now: datetime) -> bool:
    """Tell whether a time can be announced as coming: never what has begun."""
    return event.state == PUBLISHED and time.state == event_times.PLANNED and time.starts_at > now
