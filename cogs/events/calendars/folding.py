"""Folds the times of a series that were moved or called off into it, and sees what of a calendar is over. Pure.

It runs in the child that reads (child.py), since it follows the rules of strangers.

Invariant: a series and those of its times that were moved or called off are one: a time that moved is left out of
the series and added at its new hour, so that people are told what becomes of the time that they know.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cogs.events.calendars.incoming import Incoming, Remark
from cogs.events.calendars.outgoing import WALL
from cogs.events.rules.series import FARTHEST, MOST_APART, checked, slots

WORDS = 2000
HIGHEST = 1_000_000_000
"""The highest SEQUENCE that is taken over: there must be room to count on."""


@dataclass(frozen=True, slots=True)
class Item:
    """One event of a calendar, whole. `is_over`: nothing of it is to come."""

    incoming: Incoming
    is_over: bool


def fold(events: Sequence[Incoming], *, now: datetime) -> tuple[list[Item], list[Remark]]:
    """Return the events of a calendar with the times of each series folded into it, and what is to be said."""
    series = {event.uid: event for event in events if event.recurrence_id is None}
    times: defaultdict[str, list[Incoming]] = defaultdict(list)
    remarks: list[Remark] = []
    for event in events:
        if event.recurrence_id is None:
            continue
        if event.uid in series:
            times[event.uid].append(event)
        else:
            remarks.append(remark(event, "lone-time"))
    items = []
    for event in series.values():
        whole, said = _folded(event, times[event.uid])
        remarks += said
        if whole is not None:
            items.append(Item(whole, _is_over(whole, now)))
    return items, remarks


def _folded(event: Incoming, times: Sequence[Incoming]) -> tuple[Incoming | None, list[Remark]]:
    """Return a series with its times folded into it; None where there are too many."""
    remarks: list[Remark] = []
    if len(event.words) > WORDS:
        remarks.append(remark(event, "long-words", refused=False))
    also, never, sequence = set(event.also), set(event.never), event.sequence
    for one in times:
        sequence = max(sequence, one.sequence)
        planned = datetime.strptime(one.recurrence_id or "", WALL)
        if one.cancelled or one.starts != planned:
            also.discard(planned)
            never.add(planned)
        if not one.cancelled and one.starts != planned:
            also.add(one.starts)
        if not one.cancelled and (one.title, one.words, one.minutes) != (event.title, event.words, event.minutes):
            remarks.append(remark(one, "one-time", refused=False))
    moved_to = {one.starts for one in times if not one.cancelled and f"{one.starts:{WALL}}" != one.recurrence_id}
    never -= moved_to
    if max(len(also), len(never)) > MOST_APART:
        return None, [remark(event, "too-many-dates", str(MOST_APART))]
    whole = replace(
        event,
        sequence=min(sequence, HIGHEST),
        also=tuple(sorted(also)),
        never=tuple(sorted(never)),
    )
    return whole, remarks


def _is_over(event: Incoming, now: datetime) -> bool:
    return not slots(checked(event.schedule), after=now, before=now + FARTHEST, most=1)


def remark(event: Incoming, reason: str, detail: str = "", *, refused: bool = True) -> Remark:
    """Return what is to be said about an event."""
    return Remark(reason, event.line, event.uid, event.title, detail, refused)
