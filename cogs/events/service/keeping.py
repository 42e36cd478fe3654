"""Keeps the times of published events: those of a series that come next, and what follows when one changes.

Invariants:
- What follows from a change is promised in its transaction: the announcement, Discord's own list, who hears of it.
- Nothing is announced that has begun.
- Whoever calls this holds the event (`events.hold`), or has changed it in the same transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.settings import read_settings
from cogs.events.rules import lifecycle
from cogs.events.rules.adjusting import Adjusted, adjust
from cogs.events.rules.series import Slot, moment_of
from cogs.events.service import promises, seating
from cogs.events.settings import EventsSettings
from data import event_asks, event_times, events
from data.engine import Transaction
from data.event_times import CANCELLED, OVER, PLANNED, Changes, Time
from data.events import Event

SHOWN = (
    "title",
    "words",
    "audience",
    "is_for_newcomers",
    "place",
    "channel_id",
    "where",
    "access",
    "capacity",
    "topic_id",
)
"""What an announcement shows beside when it is."""
SEATS = ("capacity", "newcomer_seats", "newcomer_hours")
"""What says who can have a seat, beside when it is."""
TOLD = ("place", "channel_id", "where")
"""What those who come must hear of, beside when it is."""


async def keep(ground: Ground, tx: Transaction, event: Event, *, before: Event | None) -> list[Time]:
    """Let the times of a published event be what its schedule says from now on; return those to come.

    `before` is the event before the change that this follows from; None where it is published just now.
    """
    now = ground.clock.now()
    rows = await event_times.of_event(tx, event.guild_id, event.id)
    was = lifecycle.schedule_of(before) if before is not None else None
    adjusted = adjust(rows, lifecycle.schedule_of(event), before=was, now=now)
    settings = await read_settings(tx, event.guild_id, EventsSettings)
    for row in rows:
        if row.is_moved and row.state == PLANNED and row.ends_at > now:
            await _stay_moved(tx, event, row, before=before, settings=settings, now=now)
    for row in adjusted.gone:
        await cancel_time(tx, row, now=now)
    for row, slot in adjusted.renamed:
        await event_times.rename(tx, event.guild_id, row.id, slot.key)
    for row, slot in adjusted.moved:
        await _move(tx, event, row, slot, settings=settings, now=now)
    for row, slot in adjusted.again:
        await _takes_place_again(tx, event, row, slot, settings=settings, now=now)
    # What has begun by the time that somebody publishes an event is not announced.
    new = [slot for slot in adjusted.new if before is not None or slot.starts_at > now]
    for slot in new:
        time = _new(event, slot)
        await event_times.add(tx, time)
        await promises.announce(tx, time, at=_announce_at(event, time, settings, now))
        await promises.ends(tx, time, time.ends_at)
    is_shown_otherwise = before is None or any(getattr(before, name) != getattr(event, name) for name in SHOWN)
    if before is not None and is_shown_otherwise:
        await _tell_of_change(tx, event, before, rows, now=now)
    if is_shown_otherwise or new or adjusted != Adjusted():
        await promises.native(tx, event.guild_id, now=now)
    standing = await event_times.of_event(tx, event.guild_id, event.id)
    left = [time for time in standing if time.state == PLANNED and time.ends_at > now]
    others = before is None or any(getattr(before, name) != getattr(event, name) for name in SEATS)
    touched = {row.id for row, _ in (*adjusted.moved, *adjusted.again)}
    keys = {slot.key for slot in new}
    for time in left:
        if others or time.id in touched or time.key in keys:
            await seating.changed(tx, event, time.id, now=now)
    return left


async def move_time(
    ground: Ground, tx: Transaction, event: Event, time: Time, wall: datetime, minutes: int
) -> Time:
    """Move one time of a series, and leave the others where they are."""
    starts_at = moment_of(wall, event.zone)
    slot = Slot(time.key, wall, starts_at, starts_at + timedelta(minutes=minutes))
    now = ground.clock.now()
    settings = await read_settings(tx, event.guild_id, EventsSettings)
    await _move(tx, event, time, slot, settings=settings, now=now, by_itself=True)
    await events.change(tx, event.guild_id, event.id, {"sequence": event.sequence + 1}, revision=None, at=now)
    await seating.changed(tx, event, time.id, now=now)
    await promises.native(tx, event.guild_id, now=now)
    return await event_times.get(tx, event.guild_id, time.id) or time


async def cancel_time(tx: Transaction, time: Time, *, now: datetime) -> None:
    """A time will not take place: who comes hears of it, and the announcement says so."""
    changes: Changes = {"state": CANCELLED, "sequence": time.sequence + 1, "is_native_gone": False}
    await event_times.change(tx, time.guild_id, time.id, changes)
    await promises.tell_all(tx, time, promises.CANCELLED, at=now, before=_before(time))
    await promises.needs_over(tx, time, now=now)
    await promises.refresh(tx, time, now=now, soon=True)


async def change_own(
    tx: Transaction, event: Event, time: Time, own: Mapping[str, Any] | None, *, now: datetime
) -> None:
    """Let one time of a series have a title or a place of its own; who comes hears of another place."""
    before = lifecycle.as_at(event, time)
    await event_times.change(tx, time.guild_id, time.id, {"own": own, "sequence": time.sequence + 1})
    heard: events.Changes = {
        "sequence": event.sequence + 1
    }  # by which calendars notice that something has changed
    await events.change(tx, event.guild_id, event.id, heard, revision=None, at=now)
    await promises.refresh(tx, time, now=now, soon=True)
    await _tell_of_place(tx, time, before, replace(event, **own) if own else event, now=now)


async def end_time(tx: Transaction, time: Time, *, now: datetime) -> None:
    """A time is over: the announcement says so, and another one may stand in Discord's list."""
    await event_times.change(tx, time.guild_id, time.id, {"state": OVER})
    await promises.refresh(tx, time, now=now, soon=True)
    await promises.native(tx, time.guild_id, now=now)


async def go_on(ground: Ground, tx: Transaction, event: Event) -> None:
    """Keep the next times of an event; one that has none any more is over."""
    if not await keep(ground, tx, event, before=event):
        now = ground.clock.now()
        changes: events.Changes = {"state": events.OVER, "ended_at": now}
        await events.change(tx, event.guild_id, event.id, changes, revision=None, at=now)
        await event_asks.end(tx, event.guild_id, event.id, at=now)


async def lose_announcements(ground: Ground, guild_id: int, message_ids: Collection[int]) -> None:
    """Messages were deleted by hand: an announcement is posted anew only where somebody asks for it."""
    async with ground.database.read() as tx:
        if not await event_times.of_messages(tx, guild_id, message_ids):
            return
    async with ground.database.write() as tx:
        for time in await event_times.of_messages(tx, guild_id, message_ids):
            await event_times.change(tx, guild_id, time.id, {"channel_id": None, "message_id": None})
        await promises.native(tx, guild_id, now=ground.clock.now())


async def _move(
    tx: Transaction,
    event: Event,
    time: Time,
    slot: Slot,
    *,
    settings: EventsSettings,
    now: datetime,
    by_itself: bool = False,
) -> None:
    changes = _at(slot, time)
    if by_itself:
        changes["is_moved"] = True
    await event_times.change(tx, event.guild_id, time.id, changes)
    if slot.key != time.key:
        await event_times.rename(tx, event.guild_id, time.id, slot.key)
    if time.starts_at != slot.starts_at or time.ends_at != slot.ends_at:
        await promises.tell_all(tx, time, promises.MOVED, at=now, before=_before(time))
        await promises.ends(tx, time, slot.ends_at)
        await promises.refresh(tx, time, now=now, soon=True)
        if time.message_id is None:  # it may come before the day on which it was to be announced
            moved = replace(time, starts_at=slot.starts_at)
            await promises.announce_by(tx, time, at=_announce_at(event, moved, settings, now))


async def _takes_place_again(
    tx: Transaction, event: Event, time: Time, slot: Slot, *, settings: EventsSettings, now: datetime
) -> None:
    """A time that the schedule had lost, and was cancelled for that, is in it again."""
    changes: Changes = {**_at(slot, time), "state": PLANNED, "is_moved": False}
    await event_times.change(tx, event.guild_id, time.id, changes)
    await promises.tell_all(tx, time, promises.AGAIN, at=now, before=_before(time))
    await promises.ends(tx, time, slot.ends_at)
    await promises.needs_over(tx, time, now=now)
    if time.message_id is not None:
        await promises.refresh(tx, time, now=now, soon=True)
    else:
        again = replace(time, starts_at=slot.starts_at)
        await promises.announce_by(tx, time, at=_announce_at(event, again, settings, now))


async def _stay_moved(
    tx: Transaction, event: Event, row: Time, *, before: Event | None, settings: EventsSettings, now: datetime
) -> None:
    """Keep a moved time's wall time when the rules of its zone change, its moment when the event changes zones."""
    if before is not None and before.zone != event.zone:
        wall = row.starts_at.astimezone(ZoneInfo(event.zone)).replace(tzinfo=None, fold=0)
        await event_times.change(tx, event.guild_id, row.id, {"wall": wall.isoformat()})
        return
    wall = datetime.fromisoformat(row.wall)
    starts_at = moment_of(wall, event.zone)
    if starts_at != row.starts_at:
        slot = Slot(row.key, wall, starts_at, starts_at + timedelta(minutes=row.minutes))
        await _move(tx, event, row, slot, settings=settings, now=now, by_itself=True)
        await promises.native(tx, event.guild_id, now=now)


def _announce_at(event: Event, time: Time, settings: EventsSettings, now: datetime) -> datetime:
    ahead = timedelta(days=settings.ahead_days)
    return lifecycle.announce_at(event, time, ahead=ahead, quiet=settings.quiet, now=now)


async def _tell_of_change(
    tx: Transaction, event: Event, before: Event, rows: list[Time], *, now: datetime
) -> None:
    for time in rows:
        if time.state != PLANNED or time.ends_at <= now:
            continue
        await promises.refresh(tx, time, now=now, soon=True)
        # one that has a place of its own stays there, and nobody is told otherwise
        await _tell_of_place(tx, time, lifecycle.as_at(before, time), lifecycle.as_at(event, time), now=now)


async def _tell_of_place(tx: Transaction, time: Time, before: Event, after: Event, *, now: datetime) -> None:
    """Let who comes to a time hear of its new place, and where it was."""
    if any(getattr(before, name) != getattr(after, name) for name in TOLD):
        was = {"place": before.place, "channel": str(before.channel_id or ""), "where": before.where}
        await promises.tell_all(tx, time, promises.ELSEWHERE, at=now, before=was)


def _at(slot: Slot, time: Time) -> Changes:
    return {
        "wall": slot.wall.isoformat(),
        "minutes": int((slot.ends_at - slot.starts_at).total_seconds() // 60),
        "starts_at": slot.starts_at,
        "ends_at": slot.ends_at,
        "sequence": time.sequence + 1,
    }


def _before(time: Time) -> dict[str, Any]:
    return {"starts": int(time.starts_at.timestamp()), "ends": int(time.ends_at.timestamp())}


def _new(event: Event, slot: Slot) -> Time:
    return Time(
        id=new_id(),
        guild_id=event.guild_id,
        event_id=event.id,
        key=slot.key,
        state=PLANNED,
        wall=slot.wall.isoformat(),
        minutes=int((slot.ends_at - slot.starts_at).total_seconds() // 60),
        is_moved=False,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        sequence=0,
    )
