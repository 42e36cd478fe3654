"""Takes over what people did by hand in Discord's own list of events, as if an organiser had done it in Hearth.

Invariants:
- What is taken over is told: the announcement says it, and who comes hears what changed from what to what.
- A deleted event is not a cancelled one: its hosts are asked, and until they answer it takes place.
- A name or a place that somebody gives to one time of a series is that time's alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, cast

from bot.ground import Ground
from bot.kernel.findings import Finding
from cogs.events.rules import lifecycle, native
from cogs.events.rules.native import Look
from cogs.events.service import keeping, planning, promises
from cogs.events.service.planning import Actor
from data import event_times, events
from data.engine import Transaction
from data.event_times import PLANNED, Time
from data.events import Changes, Event

MOST = 300
"""Times that are looked through for what stands in the way."""
MOST_ASKED = 5


async def adopt(
    ground: Ground, tx: Transaction, event: Event, time: Time, look: Look, kind: str, what: Collection[str]
) -> None:
    """Take over `what` of a time was changed by hand: its name, when it is, its place (native.changed_by_hand).

    `event` is as it stands, without what is this time's own; `kind` is that of the event in the list.
    """
    changes: dict[str, Any] = {}
    if "name" in what:
        changes["title"] = look.name
    if "place" in what:
        changes |= native.place_of(look, kind)
    if not lifecycle.is_series(event):
        if "when" in what:
            wall, minutes = native.wall_of(look, event, time)
            changes |= {"starts": wall.isoformat(), "minutes": minutes}
        await planning.change_in(ground, tx, event, cast("Changes", changes))
        return
    if changes:
        own = native.own_after(event, time, changes)
        await keeping.change_own(tx, event, time, own, now=ground.clock.now())
    if "when" in what:
        moved = await event_times.get(tx, event.guild_id, time.id) or time
        wall, minutes = native.wall_of(look, event, time)
        if wall != datetime.fromisoformat(time.wall) or minutes != time.minutes:
            await keeping.move_time(ground, tx, event, moved, wall, minutes)


async def was_cancelled(ground: Ground, guild_id: int, actor: Actor, time_id: str, *, yes: bool) -> Event:
    """Write down whether an event was meant to be cancelled that was deleted from the list; if not, put it back.

    Raises Problem where it is not this person's to say. Nothing happens where somebody has answered already.
    """
    async with ground.database.write() as tx:
        event, time = await planning.time_reached(tx, guild_id, actor, time_id)
        now = ground.clock.now()
        if not is_asked(time) or time.ends_at <= now:
            return event
        await event_times.change(tx, guild_id, time.id, {"is_native_gone": False})
        if yes:
            await planning.cancel_time_in(ground, tx, event, time)
        else:
            await promises.native(tx, guild_id, now=now)
        return await events.get(tx, guild_id, event.id) or event


def is_asked(time: Time) -> bool:
    """Tell whether nobody has said yet what it means that a time was deleted from the list."""
    return time.is_native_gone and time.state == PLANNED


async def asked_of(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[tuple[Event, Time]]:
    """Return the times that somebody hosts, and that were deleted from the list by hand."""
    now, found = ground.clock.now(), []
    hosted = await events.hosted_by(tx, guild_id, user_id)
    if not hosted:
        return []
    for time in await event_times.coming(tx, guild_id, after=now, most=MOST):
        if is_asked(time) and time.starts_at > now and time.event_id in hosted:
            event = await events.get(tx, guild_id, time.event_id)
            if event is not None:
                found.append((lifecycle.as_at(event, time), time))
    return found[:MOST_ASKED]


async def findings(ground: Ground, tx: Transaction, guild_id: int) -> Sequence[Finding]:
    """Say what stands in the way of Discord's list, and what was deleted from it without a word."""
    now = ground.clock.now()
    times = await event_times.coming(tx, guild_id, after=now, most=MOST)
    found = []
    for what, channels in native.problems(times).items():
        found += [Finding(f"events-native-{what}", about=(str(one),)) for one in channels]
        if not channels:
            found.append(Finding(f"events-native-{what}"))
    gone = [time.event_id for time in times if is_asked(time) and time.starts_at > now]
    named = await events.get_many(tx, guild_id, gone)
    titles = sorted({native.name_of(event.title).replace("|", " ").replace(",", " ") for event in named.values()})
    return [*found, *(Finding("events-native-gone", about=(title,)) for title in titles[:MOST_ASKED])]
