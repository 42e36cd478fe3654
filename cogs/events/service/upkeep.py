"""What events do by themselves: a person leaves, a day begins, what is over is put away and forgotten."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.ground import Ground
from bot.kernel.findings import Finding
from bot.settings import read_settings
from cogs.events.rules import asking, lifecycle
from cogs.events.service import (
    adopting,
    afterwards,
    coming,
    feeding,
    hosting,
    keeping,
    needing,
    promises,
    taking_in,
    topics,
)
from cogs.events.settings import EventsSettings
from data import (
    communities,
    event_answers,
    event_asks,
    event_opinions,
    event_people,
    event_requests,
    event_times,
    events,
    jobs,
    role_holders,
)
from data.engine import Transaction
from data.event_times import Time
from data.events import PUBLISHED

AT_ONCE = 200
"""Rows in one transaction."""
LOOKED_THROUGH = 50
"""Times among which the next for newcomers is looked for."""


async def can_look(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether there is something on to look at."""
    if not (await read_settings(tx, guild_id, EventsSettings)).open:
        return False
    return bool(await event_times.coming(tx, guild_id, after=_ground.clock.now(), most=1))


async def next_for_newcomers(ground: Ground, tx: Transaction, guild_id: int) -> str | None:
    """Return the next time of an event to which newcomers are welcome; None where there is none."""
    times = await event_times.coming(tx, guild_id, after=ground.clock.now(), most=LOOKED_THROUGH)
    named = await events.get_many(tx, guild_id, {time.event_id for time in times})
    welcome = (time.id for time in times if (event := named.get(time.event_id)) and event.is_for_newcomers)
    return next(welcome, None)


async def has_one_for_newcomers(ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether an event is on to which newcomers are welcome."""
    is_open = (await read_settings(tx, guild_id, EventsSettings)).open
    return is_open and await next_for_newcomers(ground, tx, guild_id) is not None


async def is_open(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether a community has events."""
    return (await read_settings(tx, guild_id, EventsSettings)).open


async def may_plan(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether somebody holds the role for planning events, as far as is known here."""
    chosen = await read_settings(tx, guild_id, EventsSettings)
    if not chosen.open or chosen.hosts is None:
        return False
    return any(
        one.held and one.role_id == chosen.hosts for one in await role_holders.of_people(tx, guild_id, [user_id])
    )


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return whom events take to be here."""
    found = {
        *await events.present(tx, guild_id),
        *await event_answers.present(tx, guild_id),
        *await event_asks.present(tx, guild_id),
        *await event_people.present(tx, guild_id),
        *await event_requests.present(tx, guild_id),
    }
    return sorted(found)


async def leave(ground: Ground, guild_id: int, user_id: int) -> None:
    """Somebody left: they come to nothing, host nothing and are asked nothing; what they chose is forgotten."""
    async with ground.database.write() as tx:
        ahead = await coming.leave(tx, guild_id, user_id, now=ground.clock.now())
        await event_answers.leave(tx, guild_id, user_id, ahead)
        await _host_no_more(ground, tx, guild_id, user_id)
        await event_asks.leave(tx, guild_id, user_id)
        await needing.let_go(ground, tx, guild_id, user_id)
        await needing.forget_person(ground, tx, guild_id, user_id)
        await event_people.leave(tx, guild_id, user_id)
        await feeding.leave(ground, tx, guild_id, user_id)


async def go_on(ground: Ground, guild_id: int) -> None:
    """Something of a community changed, or Hearth starts: try again what was closed, look at the list."""
    now = ground.clock.now()
    async with ground.database.read() as tx:
        is_something_on = bool(await event_times.coming(tx, guild_id, after=now, most=1))
        takes_roles = await jobs.is_waiting(tx, guild_id, promises.TAKE_ROLES)
    if takes_roles:
        async with ground.database.write() as tx:
            await jobs.hasten(tx, guild_id, promises.TAKE_ROLES, to=now, tried=True)
    if not is_something_on:
        return
    async with ground.database.write() as tx:
        await jobs.hasten(tx, guild_id, promises.ANNOUNCE, to=now, tried=True)
        await jobs.hasten(tx, guild_id, promises.REFRESH, to=now)
        await jobs.hasten(tx, guild_id, promises.NATIVE, to=now, tried=True)
        await promises.native(tx, guild_id, now=now)
        await promises.see_whether_stands(tx, guild_id, now=now)


async def findings(ground: Ground, tx: Transaction, guild_id: int) -> Sequence[Finding]:
    """Say what stands in the way of events."""
    return [
        *await adopting.findings(ground, tx, guild_id),
        *await taking_in.findings(ground, tx, guild_id),
    ]


async def look_at_lists(ground: Ground, guild_ids: Collection[int]) -> None:
    """Something of Hearth's changed in Discord's lists of these communities, or may have."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        for guild_id in sorted(set(guild_ids)):
            await promises.native(tx, guild_id, now=now)


async def is_in_list(ground: Ground, guild_id: int, native_id: int) -> bool:
    """Tell whether one of Discord's own events is one of Hearth's."""
    async with ground.database.read() as tx:
        return await event_times.of_native(tx, guild_id, native_id) is not None


async def every_day(ground: Ground) -> None:
    """Put away what is over, let series go on, and forget what is old. Can be repeated."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        for time in await event_times.over(tx, before=now, most=AT_ONCE):
            await keeping.end_time(tx, time, now=now)
            await afterwards.when_over(ground, tx, time)
    async with ground.database.read() as tx:
        guild_ids = await communities.present(tx)
    for guild_id in guild_ids:
        async with ground.database.read() as tx:
            published = await events.ids(tx, guild_id, PUBLISHED)
        for id in published:  # each by itself: whoever answers meanwhile waits for one, not for all
            async with ground.database.write() as tx:
                event = await events.hold(tx, guild_id, id)
                if event is None or event.state != PUBLISHED:
                    continue
                await keeping.go_on(ground, tx, event)
    await taking_in.every_day(ground)
    async with ground.database.write() as tx:
        gone = await event_times.forget(tx, before=now - lifecycle.KEPT, most=AT_ONCE)
        await event_answers.forget(tx, gone)
        for guild_id, record_id in await event_opinions.forget(tx, gone):
            await ground.vault.forget(tx, guild_id, [record_id], now=now)
        await event_asks.forget(tx, before=now - asking.KEPT)
    await needing.every_day(ground)
    await afterwards.every_day(ground)


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """What somebody whose data goes had of seats is for whoever is next; what they looked after waits for others.

    What they asked for goes with its answers, and the roles of topics that Hearth gave them go too.
    """
    now = ground.clock.now()
    await coming.leave(tx, guild_id, user_id, now=now)
    await topics.before_erasing(ground, tx, guild_id, user_id)
    for time in await _host_no_more(ground, tx, guild_id, user_id):
        if time.message_id is not None:  # what is over named them too
            await promises.refresh(tx, time, now=now, soon=True)
        if time.after_message_id is not None:
            await promises.after_again(tx, time, now=now)
    await needing.let_go(ground, tx, guild_id, user_id)
    await needing.forget_person(ground, tx, guild_id, user_id)


async def _host_no_more(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Time]:
    """Let somebody host nothing any more, and be named nowhere as a host; return the times of what they hosted."""
    found = []
    for event_id in await events.hosted_by(tx, guild_id, user_id):
        event = await events.hold(tx, guild_id, event_id)
        await events.remove_host(tx, guild_id, event_id, user_id)
        times = await event_times.of_event(tx, guild_id, event_id)
        if event is not None:
            await hosting.show(ground, tx, event, times)
        found += times
    return found
