"""When an event is over: recording, transcript and notes for everybody, and how it was, without a name.

Invariants:
- What is posted stands in the channel of events once, and says what is true now.
- That somebody has said how it was, and what they said, are rows that nothing joins (data/event_opinions.py); no
  promise, notice or order tells of either, and the words keep no more than their day.
- Hosts read opinions only once they are released: some that came together, never singly (trends.py).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import SystemRandom
from urllib.parse import urlsplit

from bot import notices
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.events.rules import access, lifecycle, trends
from cogs.events.service import promises
from cogs.events.service.planning import Actor
from data import event_answers, event_opinions, event_times, events
from data.engine import Transaction
from data.event_answers import GOING, MAYBE, SEATED
from data.event_opinions import CONTEXT, Opinion
from data.event_times import CANCELLED, Time
from data.events import Event

WORDS = "events.opinion"
"""The purpose of the records that hold what people would change."""
LINKS = ("recording", "transcript", "notes")
MOST_LINK = 300
MOST_WORDS = 1000
ASKED_FOR = timedelta(days=14)
"""So long after an event its hosts are asked whether there is something to post."""
LOOKED_BACK = timedelta(days=60)
"""So far back hosts find what is over in their list."""
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Past:
    """One time that is over, with its event."""

    event: Event
    time: Time


@dataclass(frozen=True, slots=True)
class Thought:
    """What people thought of an event, as far as it can be shown: counts that are large enough, and words.

    `is_enough`: at least five have answered, and what they said is released.
    """

    is_enough: bool
    again: Mapping[str, int]
    access: Mapping[str, int]
    words: tuple[str, ...] = ()


def is_link(typed: str) -> bool:
    """Tell whether something is an address that everybody can open safely: https, without a password."""
    if len(typed) > MOST_LINK or not typed.isprintable() or any(one in typed for one in " <>\\`"):
        return False
    try:
        parts = urlsplit(typed)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return False
    host = parts.hostname or ""
    return parts.scheme == "https" and "." in host.strip(".") and "@" not in parts.netloc and port_is_fine


def promised(event: Event) -> list[str]:
    """Return which of `LINKS` an event has promised."""
    block = access.from_json(event.access)
    return [*(["recording"] if block.recording else []), *(["transcript"] if block.transcript else [])]


def missing(event: Event, time: Time) -> list[str]:
    """Return what was promised and is not posted."""
    return [name for name in promised(event) if not (time.after or {}).get(name)]


async def post(ground: Ground, guild_id: int, actor: Actor, time_id: str, links: Mapping[str, str]) -> Past:
    """Post links, or other ones than before; no links take away what stands. Raises Problem that says why not."""
    given = {name: links[name] for name in LINKS if links.get(name)}
    if not all(is_link(one) for one in given.values()):
        raise Problem(text("events-after-wrong"))
    async with ground.database.write() as tx:
        await event_times.hold(tx, guild_id, time_id)
        past = await _reached(ground, tx, guild_id, actor, time_id)
        if dict(past.time.after or {}) != given or past.time.after is None:
            await event_times.change(tx, guild_id, time_id, {"after": given})
            if given or past.time.after_message_id is not None:
                await promises.after(tx, past.time, now=ground.clock.now())
        return await _reached(ground, tx, guild_id, actor, time_id)


async def look_at(ground: Ground, guild_id: int, actor: Actor, time_id: str) -> Past:
    """Return a time that is over, for those who may post something. Raises Problem for everybody else."""
    async with ground.database.read() as tx:
        return await _reached(ground, tx, guild_id, actor, time_id)


async def over_lately(ground: Ground, guild_id: int, actor: Actor, *, most: int, skip: int = 0) -> list[Past]:
    """Return some of what is over since two months of the events that somebody may change, the latest first."""
    now, host = ground.clock.now(), None if actor.plans else actor.user_id
    async with ground.database.read() as tx:
        times = await event_times.over_between(
            tx, guild_id, after=now - LOOKED_BACK, before=now, host=host, most=most, skip=skip
        )
        of = await events.get_many(tx, guild_id, {one.event_id for one in times})
    return [_past(of[one.event_id], one) for one in times]


async def to_post(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Past]:
    """Return what somebody hosted, is over lately, and of which they have not said what there is to post."""
    now = ground.clock.now()
    times = await event_times.between(tx, guild_id, after=now - ASKED_FOR, before=now, host=user_id)
    over = [one for one in times if one.ends_at <= now and one.after is None]
    of = await events.get_many(tx, guild_id, {one.event_id for one in over}) if over else {}
    return [_past(of[one.event_id], one) for one in over if one.event_id in of]


async def to_say(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Past]:
    """Return the times of which somebody can still say how they were: they came, and have not said it yet."""
    now = ground.clock.now()
    since = now - trends.OPEN_FOR
    came = [one for one in await event_answers.of_person(tx, guild_id, user_id, ending_after=since) if _came(one)]
    if not came:
        return []
    times = await event_times.get_many(tx, guild_id, [one.time_id for one in came])
    open_ones = [one for one in times.values() if one.state != CANCELLED and trends.is_open(one.ends_at, now=now)]
    if not open_ones:
        return []
    person = ground.vault.blind(CONTEXT, guild_id, user_id)
    said = await event_opinions.has_spoken(tx, guild_id, person, [one.id for one in open_ones])
    hosted = set(await events.hosted_by(tx, guild_id, user_id))
    named = await events.get_many(tx, guild_id, {one.event_id for one in open_ones})
    return [
        _past(named[one.event_id], one)
        for one in sorted(open_ones, key=lambda one: one.ends_at)
        if one.id not in said and one.event_id in named and one.event_id not in hosted
    ]


async def see_that_may_say(ground: Ground, guild_id: int, user_id: int, time_id: str) -> Past:
    """Return the time of which somebody would say how it was. Raises Problem where they cannot (any more)."""
    async with ground.database.read() as tx:
        return await _may_say(ground, tx, guild_id, user_id, time_id)


async def say(
    ground: Ground, guild_id: int, user_id: int, time_id: str, *, again: str, as_promised: str, words: str
) -> None:
    """Keep what somebody thought, apart from who they are. Raises Problem where they cannot say it (any more)."""
    if again not in trends.AGAIN or as_promised not in trends.ACCESS:
        raise Problem(text("problem-old-button"))
    async with ground.database.write() as tx:
        await event_times.hold(tx, guild_id, time_id)
        past = await _may_say(ground, tx, guild_id, user_id, time_id)
        record_id = await ground.vault.seal(tx, guild_id, WORDS, words, only_day=True) if words else None
        opinion = Opinion(
            id=new_id(),
            guild_id=guild_id,
            event_id=past.event.id,
            time_id=time_id,
            again=again,
            access=as_promised,
            record_id=record_id,
            is_released=False,
        )
        await event_opinions.speak(tx, guild_id, time_id, ground.vault.blind(CONTEXT, guild_id, user_id), opinion)


async def keep_silent(ground: Ground, guild_id: int, user_id: int, time_id: str) -> None:
    """Somebody does not want to say how it was, and is not asked again."""
    async with ground.database.write() as tx:
        await event_times.hold(tx, guild_id, time_id)
        if await event_times.get(tx, guild_id, time_id) is None:
            return
        await event_opinions.speak(tx, guild_id, time_id, ground.vault.blind(CONTEXT, guild_id, user_id), None)


async def thought_of(ground: Ground, guild_id: int, actor: Actor, event_id: str) -> Thought:
    """Return what people thought of an event, for its hosts and those who plan. Raises Problem for others."""
    async with ground.database.read() as tx:
        await _reached_event(tx, guild_id, actor, event_id)
        released = [one for one in await event_opinions.of_events(tx, guild_id, [event_id]) if one.is_released]
        if not released:
            return Thought(False, {}, {})
        records = [one.record_id for one in released if one.record_id is not None]
        bodies = await ground.vault.unseal_many(tx, guild_id, records)
    words = [body.decode() for body in bodies.values()]
    SystemRandom().shuffle(words)
    counts = counts_of(released)
    return Thought(True, *counts, tuple(words))


def counts_of(released: Sequence[Opinion]) -> tuple[dict[str, int], dict[str, int]]:
    """Return what can be shown of opinions on one event: would people come again, and was access as promised."""
    again = trends.shown((one.again for one in released), trends.AGAIN)
    return again, trends.shown((one.access for one in released), trends.ACCESS)


async def when_over(ground: Ground, tx: Transaction, time: Time) -> None:
    """A time was found to be over: people are asked how it was, and hosts for what they promised."""
    now = ground.clock.now()
    event = await events.get(tx, time.guild_id, time.event_id)
    if event is None or now - time.ends_at >= trends.OPEN_FOR:
        return
    await promises.how_all(tx, time, now=now)
    if missing(event, time):
        hosts = [one.user_id for one in await events.hosts(tx, time.guild_id, event.id)]
        await notices.promise(ground, tx, time.guild_id, hosts)


async def every_day(ground: Ground) -> None:
    """Release opinions where enough have come together. Can be repeated."""
    async with ground.database.write() as tx:
        waiting = await event_opinions.waiting(tx)
        by_event = defaultdict[tuple[int, str], list[str]](list)
        for one in waiting:
            by_event[one.guild_id, one.event_id].append(one.id)
        for (guild_id, _), ids in by_event.items():
            if trends.can_be_released(len(ids)):
                await event_opinions.release(tx, guild_id, ids)


def _past(event: Event, time: Time) -> Past:
    return Past(lifecycle.as_at(event, time), time)


def _came(answer: event_answers.Answer) -> bool:
    return answer.answer in (GOING, MAYBE) and answer.seat in (None, SEATED)


async def _may_say(ground: Ground, tx: Transaction, guild_id: int, user_id: int, time_id: str) -> Past:
    found = next((one for one in await to_say(ground, tx, guild_id, user_id) if one.time.id == time_id), None)
    if found is None:
        raise Problem(text("events-how-cannot", count=trends.OPEN_FOR.days))
    return found


async def _reached_event(tx: Transaction, guild_id: int, actor: Actor, event_id: str) -> Event:
    event = await events.get(tx, guild_id, event_id)
    if event is None:
        raise Problem(text("events-gone"))
    hosts = [one.user_id for one in await events.hosts(tx, guild_id, event_id)]
    if not lifecycle.may_change(event, plans=actor.plans, hosts=hosts, user_id=actor.user_id):
        raise Problem(text("events-not-yours"))
    return event


async def _reached(ground: Ground, tx: Transaction, guild_id: int, actor: Actor, time_id: str) -> Past:
    time = await event_times.get(tx, guild_id, time_id)
    if time is None:
        raise Problem(text("events-gone"))
    event = await _reached_event(tx, guild_id, actor, time.event_id)
    if time.state == CANCELLED or time.ends_at > ground.clock.now():
        raise Problem(text("events-after-not-yet"))
    return _past(event, time)
