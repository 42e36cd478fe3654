"""What holds for an event and its times: who may change it, what is shown, when it is announced. Pure.

Invariants:
- What is over or cancelled is not changed.
- What has begun is never announced as coming.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.kernel.authority import Presser, is_organiser
from cogs.events.series import Schedule
from data import event_times
from data.event_times import Time
from data.events import CANCELLED, DRAFT, OVER, PUBLISHED, TEMPLATE, Event

NATIVE_AHEAD = 4
"""Times of a series that stand in Discord's own list, which holds 100 events of a community."""
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


def announce_at(event: Event, time: Time, *, ahead: timedelta, now: datetime) -> datetime:
    """Return when a time is announced: at once, but some days before each of a series or of somebody's calendar.

    Such a calendar brings many events, and nobody wants to read of all of them at once.
    """
    has_many = is_series(event) or event.source_id is not None
    return max(now, time.starts_at - ahead) if has_many else now


def is_announced(event: Event, time: Time, *, now: datetime) -> bool:
    """Tell whether a time can be announced as coming: never what has begun."""
    return event.state == PUBLISHED and time.state == event_times.PLANNED and time.starts_at > now
