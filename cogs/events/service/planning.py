"""Planning events: drafts, templates, copies, publishing, changing, cancelling.

Invariants:
- A change is made from a revision; where the event has changed since, it is refused and nothing is lost.
- A change writes only what somebody has changed, so that it takes back nothing of what others have.
- Whoever decides what becomes of an event holds it until the transaction ends.
- What people have heard of is never taken away in silence: who said yes hears what changed, from what to what.
- Nothing is published without its access block.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.events.rules import lifecycle
from cogs.events.rules.access import Access, to_json
from cogs.events.rules.adjusting import wall_of_key
from cogs.events.rules.series import Schedule
from cogs.events.service import keeping, promises
from cogs.events.settings import EventsSettings
from data import event_asks, event_people, event_times, events
from data.engine import Transaction
from data.event_times import Time
from data.events import CANCELLED, DRAFT, PUBLISHED, TEMPLATE, Changes, Event, Host, Listed

Close = Callable[[Transaction], Awaitable[None]]
UID_DOMAIN = "hearth"
CONTENT = (
    "title",
    "words",
    "audience",
    "is_for_newcomers",
    "place",
    "channel_id",
    "where",
    "zone",
    "starts",
    "minutes",
    "rule",
    "also",
    "never",
    "capacity",
    "newcomer_seats",
    "newcomer_hours",
    "access",
    "topic_id",
    "language",
)
"""What a copy takes over."""
OPEN = (DRAFT, PUBLISHED, TEMPLATE)
"""What can still be changed: what waits for somebody first."""


class ChangedMeanwhile(Problem):
    """Somebody else has changed the event since it was looked at."""

    def __init__(self) -> None:
        super().__init__(text("events-changed-meanwhile"))


@dataclass(frozen=True, slots=True)
class Told:
    """What an organiser filled in."""

    title: str
    words: str
    audience: str
    is_for_newcomers: bool
    place: str
    where: str
    schedule: Schedule
    capacity: int | None
    newcomer_seats: int
    access: Access
    language: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. `plans`: they may plan any event of the community."""

    user_id: int
    plans: bool


async def see_that_open(ground: Ground, guild_id: int) -> None:
    """Raise Problem where a community has no events."""
    async with ground.database.read() as tx:
        if not (await read_settings(tx, guild_id, EventsSettings)).open:
            raise Problem(text("events-not-open"))


async def get(ground: Ground, guild_id: int, actor: Actor, event_id: str) -> tuple[Event, list[Time], list[Host]]:
    """Return an event with its times and hosts. Raises Problem where it is not this person's to change."""
    async with ground.database.read() as tx:
        return await reached(tx, guild_id, actor, event_id)


async def plan(ground: Ground, guild_id: int, user_id: int, told: Told, *, close: Close) -> Event:
    """Write an event down as a draft, hosted by whoever plans it."""
    now = ground.clock.now()
    id = new_id()
    event = Event(
        id=id,
        guild_id=guild_id,
        state=DRAFT,
        revision=1,
        topic_id=None,
        channel_id=None,
        newcomer_hours=48,
        uid=f"{id}@{UID_DOMAIN}",
        sequence=0,
        source_id=None,
        mark=None,
        made_at=now,
        changed_at=now,
        published_at=None,
        ended_at=None,
        **_columns(told),
    )
    async with ground.database.write() as tx:
        await close(tx)
        await events.add(tx, event)
        await events.put_host(tx, guild_id, Host(id, user_id, is_first=True))
        await event_people.put_zone(tx, guild_id, user_id, told.schedule.zone, at=now)
    return event


async def rewrite(
    ground: Ground,
    guild_id: int,
    actor: Actor,
    event_id: str,
    revision: int,
    told: Told,
    *,
    only: Collection[str],
    close: Close,
) -> Event:
    """Change what an organiser filled in: `only` these columns. Raises ChangedMeanwhile where it has changed."""
    async with ground.database.write() as tx:
        event, _, _ = await reached(tx, guild_id, actor, event_id, hold=True)
        columns = {name: value for name, value in _columns(told).items() if name in only}
        if columns.get("place", event.place) != event.place:
            columns["channel_id"] = None
        changes = cast("Changes", {name: new for name, new in columns.items() if new != getattr(event, name)})
        if changes:
            event = await change_in(ground, tx, event, changes, revision=revision)
        await close(tx)
    return event


async def change(
    ground: Ground,
    guild_id: int,
    actor: Actor,
    event_id: str,
    changes: Changes,
    *,
    revision: int | None = None,
    close: Close | None = None,
) -> Event:
    """Change one thing or a few. Raises ChangedMeanwhile as `rewrite`."""
    async with ground.database.write() as tx:
        event, _, _ = await reached(tx, guild_id, actor, event_id, hold=True)
        changed = await change_in(ground, tx, event, changes, revision=revision)
        if close is not None:
            await close(tx)
    return changed


async def change_in(
    ground: Ground, tx: Transaction, event: Event, changes: Changes, *, revision: int | None = None
) -> Event:
    """Change an event within a transaction, and let follow what follows from it."""
    if not lifecycle.is_open(event):
        raise Problem(text("events-over-already"))
    now = ground.clock.now()
    if event.state == PUBLISHED:
        changes = {**changes, "sequence": event.sequence + 1}
    if not await events.change(tx, event.guild_id, event.id, changes, revision=revision, at=now):
        raise ChangedMeanwhile
    changed = await _get(tx, event.guild_id, event.id)
    if changed.state == PUBLISHED:
        await keeping.keep(ground, tx, changed, before=event)
    return changed


async def publish(ground: Ground, guild_id: int, actor: Actor, event_id: str, revision: int) -> Event:
    """Let a draft be announced. Raises Problem where something is missing, or it has begun already."""
    async with ground.database.write() as tx:
        event, _, _ = await reached(tx, guild_id, actor, event_id, hold=True)
        if event.state == PUBLISHED:  # the press came twice
            return event
        if not lifecycle.can_be_published(event):
            raise Problem(text("events-over-already"))
        if (await read_settings(tx, guild_id, EventsSettings)).channel is None:
            raise Problem(text("events-no-channel"))
        if event.place in (events.VOICE, events.STAGE) and event.channel_id is None:
            raise Problem(text("events-no-place"))
        if event.place in (events.LINK, events.ADDRESS) and not event.where:
            raise Problem(text("events-no-where"))
        if not event.access:
            raise Problem(text("events-no-access"))
        now = ground.clock.now()
        changes: Changes = {"state": PUBLISHED, "published_at": now}
        if not await events.change(tx, guild_id, event_id, changes, revision=revision, at=now):
            raise ChangedMeanwhile
        published = await _get(tx, guild_id, event_id)
        if not await keeping.keep(ground, tx, published, before=None):
            raise Problem(text("events-all-past"))
    return published


async def announce_again(ground: Ground, guild_id: int, actor: Actor, event_id: str) -> None:
    """Announce what was taken away by hand once more. Nothing happens where nothing was."""
    async with ground.database.write() as tx:
        event, times, _ = await reached(tx, guild_id, actor, event_id, hold=True)
        now = ground.clock.now()
        for time in times:
            if lifecycle.was_taken_away(event, time, now=now):
                await event_times.change(tx, guild_id, time.id, {"announced_at": None})
                await promises.announce_by(tx, time, at=now)


async def cancel(ground: Ground, guild_id: int, actor: Actor, event_id: str) -> Event:
    """Cancel an event with all that is still to come of it."""
    async with ground.database.write() as tx:
        event, _, _ = await reached(tx, guild_id, actor, event_id, hold=True)
        return await cancel_in(ground, tx, event)


async def cancel_in(ground: Ground, tx: Transaction, event: Event) -> Event:
    """Cancel an event within a transaction; nothing changes the second time."""
    if event.state == CANCELLED:
        return event
    if event.state != PUBLISHED:
        raise Problem(text("events-over-already"))
    now = ground.clock.now()
    changes: Changes = {"state": CANCELLED, "ended_at": now, "sequence": event.sequence + 1}
    await events.change(tx, event.guild_id, event.id, changes, revision=None, at=now)
    cancelled = await _get(tx, event.guild_id, event.id)
    for time in await event_times.of_event(tx, event.guild_id, event.id):
        if time.state == event_times.PLANNED and time.ends_at > now:
            await keeping.cancel_time(tx, time, now=now)
    await event_asks.end(tx, event.guild_id, event.id, at=now)
    await promises.native(tx, event.guild_id, now=now)
    return cancelled


async def cancel_time(ground: Ground, guild_id: int, actor: Actor, time_id: str) -> Time:
    """Cancel one time of an event; where it is the only one to come, the event."""
    async with ground.database.write() as tx:
        event, time = await time_reached(tx, guild_id, actor, time_id)
        await cancel_time_in(ground, tx, event, time)
    return time


async def cancel_time_in(ground: Ground, tx: Transaction, event: Event, time: Time) -> None:
    """Cancel one time of an event that is held, so that no change of its series brings it back."""
    now = ground.clock.now()
    if time.state != event_times.PLANNED or time.ends_at <= now:
        raise Problem(text("events-time-over-already"))
    if not lifecycle.is_series(event):
        await cancel_in(ground, tx, event)
        return
    never = sorted({*event.never, wall_of_key(time.key).isoformat()})
    changes: Changes = {"sequence": event.sequence + 1, "never": never}
    await events.change(tx, event.guild_id, event.id, changes, revision=None, at=now)
    await keeping.cancel_time(tx, time, now=now)
    await promises.native(tx, event.guild_id, now=now)
    await keeping.keep(ground, tx, await _get(tx, event.guild_id, event.id), before=event)


async def move_time(
    ground: Ground,
    guild_id: int,
    actor: Actor,
    time_id: str,
    wall: datetime,
    minutes: int,
    *,
    sequence: int | None = None,
) -> Time:
    """Move one time of an event, and leave the others; with `sequence`, only as it was looked at.

    Raises ChangedMeanwhile where it was moved since.
    """
    async with ground.database.write() as tx:
        event, time = await time_reached(tx, guild_id, actor, time_id)
        now = ground.clock.now()
        if time.state != event_times.PLANNED or time.ends_at <= now:
            raise Problem(text("events-time-over-already"))
        if (time.wall, time.minutes) == (wall.isoformat(), minutes):  # the press came twice
            return time
        if sequence not in (None, time.sequence):
            raise ChangedMeanwhile
        if not lifecycle.is_series(event):
            await change_in(ground, tx, event, {"starts": wall.isoformat(), "minutes": minutes})
            return await event_times.get(tx, guild_id, time_id) or time
        return await keeping.move_time(ground, tx, event, time, wall, minutes)


async def copy(ground: Ground, guild_id: int, actor: Actor, event_id: str, *, as_template: bool = False) -> Event:
    """Copy an event as a new draft of this person's, or as a template for whoever plans here.

    Raises Problem for who hosts it and may plan no events: a copy is a new one.
    """
    if not actor.plans:
        raise Problem(text("events-only-hosts"))
    async with ground.database.write() as tx:
        event, _, _ = await reached(tx, guild_id, actor, event_id)
        now, id = ground.clock.now(), new_id()
        taken: dict[str, Any] = {name: getattr(event, name) for name in CONTENT}
        copied = Event(
            id=id,
            guild_id=guild_id,
            state=TEMPLATE if as_template else DRAFT,
            revision=1,
            uid=f"{id}@{UID_DOMAIN}",
            sequence=0,
            source_id=None,
            mark=None,
            made_at=now,
            changed_at=now,
            published_at=None,
            ended_at=None,
            **taken,
        )
        await events.add(tx, copied)
        await events.put_host(tx, guild_id, Host(id, actor.user_id, is_first=True))
    return copied


async def remove(ground: Ground, guild_id: int, actor: Actor, event_id: str) -> None:
    """Remove a draft or a template; what was published is cancelled instead."""
    async with ground.database.write() as tx:
        event, _, _ = await reached(tx, guild_id, actor, event_id, hold=True)
        if lifecycle.is_shown(event):
            raise Problem(text("events-over-already"))
        await event_asks.end(tx, guild_id, event_id, at=ground.clock.now())
        await events.remove(tx, guild_id, event_id)


async def plans_of(ground: Ground, guild_id: int, actor: Actor, *, most: int, skip: int = 0) -> list[Listed]:
    """Return some of the events that somebody may change: of all for who plans, else of those that they host."""
    host = None if actor.plans else actor.user_id
    async with ground.database.read() as tx:
        return await events.listed(tx, guild_id, OPEN, host=host, most=most, skip=skip)


async def templates_of(ground: Ground, guild_id: int, *, most: int) -> list[Listed]:
    """Return the newest templates of a community."""
    async with ground.database.read() as tx:
        return await events.listed(tx, guild_id, (TEMPLATE,), most=most)


async def time_reached(tx: Transaction, guild_id: int, actor: Actor, time_id: str) -> tuple[Event, Time]:
    """Return a time with its event, which is held. Raises Problem where it is not this person's to change."""
    time = await event_times.get(tx, guild_id, time_id)
    if time is None:
        raise Problem(text("events-gone"))
    event, times, _ = await reached(tx, guild_id, actor, time.event_id, hold=True)
    now_there = next((one for one in times if one.id == time_id), None)
    if now_there is None:
        raise Problem(text("events-gone"))
    return event, now_there


async def reached(
    tx: Transaction, guild_id: int, actor: Actor, event_id: str, *, hold: bool = False
) -> tuple[Event, list[Time], list[Host]]:
    """Return an event with its times and hosts. Raises Problem where it is not this person's to change."""
    event = await (events.hold if hold else events.get)(tx, guild_id, event_id)
    if event is None:
        raise Problem(text("events-gone"))
    hosts = await events.hosts(tx, guild_id, event_id)
    if not lifecycle.may_change(
        event, plans=actor.plans, hosts=[one.user_id for one in hosts], user_id=actor.user_id
    ):
        raise Problem(text("events-not-yours"))
    return event, await event_times.of_event(tx, guild_id, event_id), hosts


async def _get(tx: Transaction, guild_id: int, event_id: str) -> Event:
    event = await events.get(tx, guild_id, event_id)
    if event is None:
        raise Problem(text("events-gone"))
    return event


def _columns(told: Told) -> dict[str, Any]:
    schedule = told.schedule
    return {
        "title": told.title,
        "words": told.words,
        "audience": told.audience,
        "is_for_newcomers": told.is_for_newcomers,
        "place": told.place,
        "where": told.where,
        "zone": schedule.zone,
        "starts": schedule.starts.isoformat(),
        "minutes": schedule.minutes,
        "rule": schedule.rule,
        "also": [one.isoformat() for one in schedule.also],
        "never": [one.isoformat() for one in schedule.never],
        "capacity": told.capacity,
        "newcomer_seats": told.newcomer_seats,
        "access": to_json(told.access),
        "language": told.language,
    }
