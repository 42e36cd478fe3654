"""When somebody is reminded of an event, and whether that is still worth saying. Pure.

Invariants:
- A start that has passed is never announced as coming.
- A reminder that comes late says so; one that helps nobody any more is not sent.
- An announcement that falls into the quiet hours waits for their end; it never comes earlier than asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY, HOUR, TEN_MINUTES, NONE = "day", "hour", "minutes", "none"
CHOICES = (DAY, HOUR, TEN_MINUTES, NONE)
"""What a person can choose; none is a choice too."""
BEFORE: Mapping[str, timedelta] = {
    DAY: timedelta(days=1),
    HOUR: timedelta(hours=1),
    TEN_MINUTES: timedelta(minutes=10),
}
STILL_ON_TIME: Mapping[str, timedelta] = {
    DAY: timedelta(minutes=15),
    HOUR: timedelta(minutes=5),
    TEN_MINUTES: timedelta(minutes=2),
}
"""How late a reminder may be without anybody minding; beyond, it says that it is late."""
PREPARED_BEFORE = timedelta(hours=3)
"""How long before a reminder the conversations are opened in which it is sent: 10,000 take almost as long."""
ON_TIME, LATE, BEGUN, EARLY = "on time", "late", "begun", "early"
LEAST_LEFT = timedelta(minutes=10)
"""What must be left of an event that has begun, besides half of it, for it to be worth joining."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours in which a community announces nothing: wall times of a zone; they may go over midnight."""

    zone: str
    begins: time
    ends: time


def due(starts_at: datetime, choice: str) -> datetime | None:
    """Return the moment of the reminder that somebody chose; None where they want none."""
    before = BEFORE.get(choice)
    return starts_at - before if before is not None else None


def prepare_at(due: datetime, now: datetime) -> datetime:
    """Return when what a reminder needs is made ready; now, where the reminder is near."""
    return max(now, due - PREPARED_BEFORE)


def lateness(due: datetime, now: datetime) -> timedelta:
    """Return how late a reminder is that is sent now; nothing before its time."""
    return max(now - due, timedelta(0))


def worth_saying(
    choice: str, due: datetime | None, now: datetime, starts_at: datetime, ends_at: datetime
) -> str | None:
    """Return how a reminder is worded that is sent now; None where it is dropped.

    `ON_TIME` and `LATE`: it is still coming. `BEGUN`: it has begun, and half of it or more is left. `EARLY`: not
    yet, since it was moved to later meanwhile; the reminder waits for its new time.
    """
    if due is None or choice not in BEFORE:
        return None
    if now < due:
        return EARLY
    if now < starts_at:
        return ON_TIME if lateness(due, now) <= STILL_ON_TIME[choice] else LATE
    left = ends_at - now
    return BEGUN if left >= LEAST_LEFT and left * 2 >= ends_at - starts_at else None


def out_of_quiet(moment: datetime, quiet: Quiet | None, *, starts_at: datetime) -> datetime:
    """Return when something is announced that is due at a moment: then, or at the end of the quiet hours.

    What begins before these end is announced all the same.
    """
    if quiet is None:
        return moment
    later = not_before(moment, quiet.zone, quiet.begins, quiet.ends)
    return later if later < starts_at else moment


def not_before(moment: datetime, zone: str, quiet_from: time, quiet_until: time) -> datetime:
    """Return the moment itself, or the end of the quiet hours that it falls into; UTC.

    Quiet hours are wall times in `zone` and may go over midnight; two equal times mean that there are none. An end
    that the clock skips is taken with the offset from before the gap; of one that comes twice, the first that is
    still to come.
    """
    local = moment.astimezone(ZoneInfo(zone))
    at = local.time()
    over_midnight = quiet_until <= quiet_from
    if quiet_from == quiet_until:
        is_quiet = False
    elif over_midnight:
        is_quiet = at >= quiet_from or at < quiet_until
    else:
        is_quiet = quiet_from <= at < quiet_until
    if not is_quiet:
        return moment.astimezone(UTC)
    day = local.date() + timedelta(days=1) if over_midnight and at >= quiet_from else local.date()
    end = datetime.combine(day, quiet_until, ZoneInfo(zone))
    first, second = end.astimezone(UTC), end.replace(fold=1).astimezone(UTC)
    return first if first > moment else second
