"""What becomes of the times of an event when its schedule changes, or when time goes on. Pure.

Invariants:
- Each time that people have heard of keeps its row: it stays, is moved, is cancelled, or takes place after all.
- A time that the schedule still gives is never moved onto another one; one that was left out is only cancelled.
- A time that was moved by itself stays where it was moved to; one that was cancelled by itself stays cancelled.
- No two rows of an event ever have one key, in whatever order the result is written down.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from cogs.events.rules.series import DAY, FARTHEST, Schedule, Slot, key_of, moment_of, slots, wall_of
from data import event_times
from data.event_times import Time

MOST_AHEAD = 12
"""Times of a series that people can say "I am coming" to."""
NEAR = timedelta(hours=84)
"""Half a week: a time of a weekly series that comes this near to where one stood is that one, moved."""


@dataclass(frozen=True, slots=True)
class Adjusted:
    """What becomes of the times of an event.

    `new` slots get a row. Rows are `moved` to another slot; or keep their own time and are only `renamed` after
    the slot that took the place of theirs. `again` are cancelled ones that take place after all, `gone` those
    that do not any more.
    """

    new: tuple[Slot, ...] = ()
    moved: tuple[tuple[Time, Slot], ...] = ()
    renamed: tuple[tuple[Time, Slot], ...] = ()
    again: tuple[tuple[Time, Slot], ...] = ()
    gone: tuple[Time, ...] = ()


def adjust(rows: Sequence[Time], schedule: Schedule, *, before: Schedule | None, now: datetime) -> Adjusted:
    """Compare the times that stand with those that the schedule gives from now on.

    `before` is the schedule of which the rows came to be; None where none was written down yet.
    """
    standing = [row for row in rows if row.ends_at > now and row.state != event_times.OVER]
    # A time that was moved can still be to come when the one that the schedule gives is past.
    since = min([now, *(moment_of(wall_of_key(row.key), schedule.zone) for row in standing)])
    given = _given(schedule, since, now, len(rows))
    given_before = given if before is None or before == schedule else _given(before, since, now, len(rows))
    by_key, held = {slot.key: slot for slot in given}, {row.key for row in rows}
    was_given = {slot.key for slot in given_before}
    moved: list[tuple[Time, Slot]] = []
    again: list[tuple[Time, Slot]] = []
    loose: list[Time] = []
    for row in standing:
        slot = by_key.get(row.key)
        if row.state == event_times.CANCELLED:
            if slot is not None and row.key not in was_given and slot.ends_at > now:
                again.append((row, slot))
        elif slot is None:
            loose.append(row)
        elif not row.is_moved and _differs(row, slot):
            moved.append((row, slot))
    ahead = [slot for slot in given if slot.ends_at > now]
    free = {slot.key: slot for slot in ahead if slot.key not in held}
    renamed: list[tuple[Time, Slot]] = []
    gone: list[Time] = []
    for row, found in _matched(loose, free, ahead, given_before, schedule, now):
        if found is None:
            gone.append(row)
            continue
        del free[found.key]
        (renamed if row.is_moved else moved).append((row, found))
    new = tuple(slot for slot in ahead[:MOST_AHEAD] if slot.key in free)
    return Adjusted(new, tuple(moved), tuple(renamed), tuple(again), tuple(gone))


def carried(before: Schedule, after: Schedule, *, now: datetime) -> Schedule:
    """Return the schedule `after` with what `before` has beside its rule, where that still means something.

    Further days keep their day, and get the new hour where they had the old one. What was left out stays left out,
    on whatever day and hour the series takes place now.
    """
    also = {
        wall.replace(hour=after.starts.hour, minute=after.starts.minute)
        if wall.time() == before.starts.time()
        else wall
        for wall in before.also
    }
    here = wall_of(now, after.zone)
    bare = replace(after, also=tuple(sorted(also - {after.starts})), never=())
    coming = [wall for wall in before.never if wall > here - DAY]
    if not coming:
        return bare
    until = moment_of(max(coming), after.zone) + 2 * NEAR
    walls = [slot.wall for slot in slots(bare, after=now, before=until, most=_MOST_LEFT_OUT)]
    shift = _shift(_given(before, now, now, 0), _given(bare, now, now, 0))
    never = set[datetime]()
    near = _near(walls)
    for wall in coming:
        if wall + shift in walls:
            never.add(wall + shift)
        elif found := min(walls, key=lambda one: abs(one - wall), default=None):
            never |= {found} if abs(found - wall) < near else set()
    return replace(bare, never=tuple(sorted(never)))


_MOST_LEFT_OUT = 1000


def wall_of_key(key: str) -> datetime:
    """Return the wall time for which a time was planned, from its key."""
    return datetime.strptime(key, "%Y%m%dT%H%M%S")


def _matched(
    loose: Sequence[Time],
    free: dict[str, Slot],
    ahead: Sequence[Slot],
    given_before: Sequence[Slot],
    schedule: Schedule,
    now: datetime,
) -> list[tuple[Time, Slot | None]]:
    """Return for each row that the schedule gives no more which slot took its place, None for none."""
    here = wall_of(now, schedule.zone)
    never = {key_of(wall) for wall in schedule.never}
    # What was moved by itself and was planned for the past stands by itself: the schedule says nothing of it.
    wait = [row for row in loose if not (row.is_moved and wall_of_key(row.key) < here)]
    left = dict(free)
    found: dict[str, Slot] = {}
    shift = _shift([slot for slot in given_before if slot.ends_at > now], ahead)
    for row in wait:  # all are moved by as much as the first one
        slot = left.get(key_of(wall_of_key(row.key) + shift)) if row.key not in never else None
        if slot is not None:
            found[row.id] = left.pop(slot.key)
    near = NEAR
    if len(ahead) > 1:
        near = _near([slot.wall for slot in ahead])
    elif len(wait) > 1:
        near = _near([wall_of_key(row.key) for row in wait])
    elif len(ahead) == 1:
        near = FARTHEST  # one time before and one now: it is the same, whenever it is
    for row in wait:
        if row.id in found or row.key in never:
            continue
        home = wall_of_key(row.key)
        slot = min(left.values(), key=lambda one: (abs(one.wall - home), one.key), default=None)
        if slot is not None and abs(slot.wall - home) < near:
            found[row.id] = left.pop(slot.key)
    return [(row, found.get(row.id)) for row in wait]


def _given(schedule: Schedule, since: datetime, now: datetime, rows: int) -> list[Slot]:
    return slots(schedule, after=since, before=now + FARTHEST, most=MOST_AHEAD + rows)


def _shift(before: Sequence[Slot], after: Sequence[Slot]) -> timedelta:
    """Return by how much a schedule was moved as a whole, if it was."""
    return after[0].wall - before[0].wall if before and after else timedelta()


def _near(walls: Sequence[datetime]) -> timedelta:
    """Return how near two times must be to be the same: nearer than to any other of its series."""
    apart = [later - earlier for earlier, later in pairwise(sorted(walls)) if later > earlier]
    return min([NEAR, *(one / 2 for one in apart)])


def _differs(row: Time, slot: Slot) -> bool:
    return row.starts_at != slot.starts_at or row.ends_at != slot.ends_at or row.wall != slot.wall.isoformat()
