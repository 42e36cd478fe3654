"""The use cases of floods: when too many join at once to greet them one by one.

Invariants: nobody is turned away, dropped or treated otherwise than everybody; greetings that are not frozen when
a flood begins give their people back; staff are told once a flood; when it ends, all who are held are promised
one quiet greeting in the same transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.ground import Ground
from bot.kernel.authority import Presser, is_staff
from bot.kernel.ids import new_id
from bot.kernel.newcomers import NEWCOMER_FOR
from bot.settings import CommunitySettings, read_settings
from cogs.welcome.rules import overflow
from cogs.welcome.service import greeting
from cogs.welcome.settings import WelcomeSettings
from data import floods, greetings, jobs
from data import newcomers as store
from data.engine import Transaction
from data.newcomers import Held

TELL = "welcome.flood"
END = "welcome.flood-end"
TELL_AFTER = timedelta(seconds=5)
"""Staff are told this long after a flood was seen, so that the one notice says how large it is."""
CALM = timedelta(minutes=10)
"""A flood is over when for so long no more have joined at once than the community takes for usual."""
NAMES_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Notice:
    """What staff are told: where, in which language, how many joined within how long, and whether it is over."""

    channel_id: int
    language: str
    count: int
    within: timedelta
    is_over: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who is held, and why: `flooded`, or else they could not be greeted; and where they will be, if anywhere."""

    held: Held | None
    flooded: bool
    channel_id: int | None


async def look(ground: Ground, tx: Transaction, guild_id: int, came: Sequence[datetime]) -> bool:
    """Tell whether a flood is on, after people arrived at these moments; begin one where they are too many."""
    flood = await floods.latest_flood(tx, guild_id)
    if flood is not None and flood.ended_at is None:
        await _promise(tx, END, guild_id, flood.id, flood.last_at + CALM)
    if came:
        welcome = await read_settings(tx, guild_id, WelcomeSettings)
        within = timedelta(seconds=welcome.flood_seconds)
        # Of one crowd some are heard of, and others found in the list, in any order: so also those who came after.
        moments = await store.arrivals(tx, guild_id, since=min(came) - within, until=max(came) + within)
        over = overflow(moments, most=welcome.flood_joins, within=within)
        if over is not None and flood is not None and flood.ended_at is None:
            await floods.go_on(tx, guild_id, flood.id, last_at=over.last_at)
        # Somebody found later, who came with a flood that is over, does not make a new one of it.
        elif over is not None and (flood is None or over.last_at > (flood.ended_at or flood.last_at)):
            await _begin(ground, tx, guild_id, over.began_at, over.last_at)
            return True
    return flood is not None and flood.ended_at is None


async def _begin(ground: Ground, tx: Transaction, guild_id: int, began_at: datetime, last_at: datetime) -> None:
    now, flood_id = ground.clock.now(), new_id()
    await floods.begin_flood(tx, flood_id, guild_id, began_at=began_at, last_at=last_at)
    await greetings.give_back_open(tx, guild_id, due_since=now - NEWCOMER_FOR, at=now)
    await _promise(tx, TELL, guild_id, flood_id, now + TELL_AFTER)
    await _promise(tx, END, guild_id, flood_id, last_at + CALM)


async def _promise(tx: Transaction, kind: str, guild_id: int, flood_id: str, due_at: datetime) -> None:
    """Promise this of a flood, unless it is promised; after a restore, an operator may hold or drop it."""
    if not await jobs.is_waiting(tx, guild_id, kind):
        key, args = f"{kind}:{flood_id}:{new_id()}", {"flood": flood_id}
        await jobs.add(tx, kind, guild_id=guild_id, due_at=due_at, dedupe_key=key, args=args)


async def go_on(ground: Ground, guild_id: int) -> None:
    """Something changed in a community, or a day went by: let greetings be tried, and a flood come to its end.

    Staff who could not be told of it are told now.
    """
    async with ground.database.read() as tx:
        lasts = await floods.is_flooded(tx, guild_id)
    if lasts:
        async with ground.database.write() as tx:
            flood = await floods.latest_flood(tx, guild_id)
            if flood is not None and flood.ended_at is None:
                await _promise(tx, END, guild_id, flood.id, flood.last_at + CALM)
                if flood.told_at is None:
                    await _promise(tx, TELL, guild_id, flood.id, ground.clock.now())
    await greeting.go_on(ground, guild_id)


async def not_told(ground: Ground, guild_id: int, flood_id: str) -> None:
    """The staff channel did not take the notice: let staff be told when it does."""
    async with ground.database.write() as tx:
        await floods.note_not_told(tx, guild_id, flood_id)


async def prepare_notice(ground: Ground, guild_id: int, flood_id: str) -> Notice | None:
    """Return what staff are told of a flood, the same each time; None where there is no staff channel."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        community = await read_settings(tx, guild_id, CommunitySettings)
        flood = await floods.find_flood(tx, guild_id, flood_id)
        if flood is None or community.staff_channel is None:
            return None
        if flood.told_at is None or flood.told_count is None:
            until = now if flood.ended_at is None else flood.last_at
            count = len(await store.arrivals(tx, guild_id, since=flood.began_at, until=until))
            await floods.note_told(tx, guild_id, flood_id, count=count, at=now)
        else:
            now, count = flood.told_at, flood.told_count
        is_over = flood.ended_at is not None and flood.ended_at <= now
    within = (flood.last_at if is_over else now) - flood.began_at
    return Notice(community.staff_channel, community.language, count, within, is_over)


async def end(ground: Ground, guild_id: int, flood_id: str) -> timedelta | None:
    """End a flood if it is over, and promise one greeting to all who are held; else return how long to wait."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        flood = await floods.find_flood(tx, guild_id, flood_id)
        if flood is None or flood.ended_at is not None:
            return None
        left = flood.last_at + CALM - now
        if left > timedelta():
            return left
        await floods.end_flood(tx, guild_id, flood_id, at=now)
        await greeting.promise_quiet_greeting(ground, tx, guild_id)
    return None


async def who_waits(ground: Ground, presser: Presser) -> Waiting | None:
    """Return who is held, for staff; None for anybody else."""
    arrived_since = ground.clock.now() - NEWCOMER_FOR
    async with ground.database.read() as tx:
        if not await _is_staff(tx, presser):
            return None
        held = await store.held(tx, presser.guild_id, arrived_since=arrived_since, names=NAMES_SHOWN)
        flooded = await floods.is_flooded(tx, presser.guild_id)
        welcome = await read_settings(tx, presser.guild_id, WelcomeSettings)
    return Waiting(held, flooded, welcome.channel)


async def greet_now(ground: Ground, presser: Presser) -> int | None:
    """Promise one quiet greeting to all who are held now, for staff; return how many. None for anybody else.

    A flood that is on stays on: who comes after this is held.
    """
    async with ground.database.write() as tx:
        if not await _is_staff(tx, presser):
            return None
        return await greeting.promise_quiet_greeting(ground, tx, presser.guild_id)


async def anybody_waits(ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether anybody waits for their greeting."""
    return await store.any_held(tx, guild_id, arrived_since=ground.clock.now() - NEWCOMER_FOR)


async def _is_staff(tx: Transaction, presser: Presser) -> bool:
    community = await read_settings(tx, presser.guild_id, CommunitySettings)
    return is_staff(presser, community.organiser_role, community.staff_role)
