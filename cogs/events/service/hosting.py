"""Who hosts an event: asking somebody, their answer, handing it over, and hosting it no more.

Invariants:
- Nobody becomes a host but by their own yes. Until then they are named nowhere public and can change nothing, and
  whose event it is stays so.
- One person at a time is asked to take an event over.
- Who asks sees that somebody has not answered yet, or that they are no host; never that, when or why they said no.
- Who is held back, or kept apart from whoever asks or hosts (`bot.meeting`), is not told that they are asked; that
  looks as if they did not answer. It is looked at once more when they say yes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot import notices
from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, text
from bot.meeting import is_held_back, may_meet
from cogs.events.rules import asking, lifecycle
from cogs.events.service import promises
from cogs.events.service.planning import Actor, reached
from data import event_asks, event_times, events
from data.engine import Transaction
from data.event_asks import Ask
from data.event_times import PLANNED, Time
from data.events import PUBLISHED, Event, Host


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody is asked: for which event, and its next time where there is one."""

    ask: Ask
    event: Event
    time: Time | None


async def look(ground: Ground, guild_id: int, actor: Actor, event_id: str) -> tuple[Event, list[Host], list[Ask]]:
    """Return who hosts an event and who is asked to. Raises Problem where it is not this person's to change."""
    async with ground.database.read() as tx:
        event, times, hosts = await reached(tx, guild_id, actor, event_id)
        return event, hosts, await _standing(ground, tx, event, times)


async def put(ground: Ground, guild_id: int, actor: Actor, event_id: str, user_ids: Collection[int]) -> bool:
    """Let these people host an event beside whose it is, once they say yes; tell whether somebody is asked now.

    Who is not among them hosts it no more, or is asked no more. Raises Problem where somebody cannot be asked yet.
    """
    async with ground.database.write() as tx:
        event, times, hosts = await reached(tx, guild_id, actor, event_id, hold=True)
        asked = await _standing(ground, tx, event, times)
        wanted = set(user_ids) | {host.user_id for host in hosts if host.is_first}
        for host in hosts:
            if host.user_id not in wanted:
                await events.remove_host(tx, guild_id, event_id, host.user_id)
        for ask in asked:
            if ask.user_id not in wanted and not ask.takes_over:
                await _end(ground, tx, guild_id, ask)
        new = wanted - {host.user_id for host in hosts} - {ask.user_id for ask in asked}
        if actor.user_id in wanted:  # who acts has just said so
            await _let_host(ground, tx, event, actor.user_id)
        for user_id in sorted(new - {actor.user_id}):
            await _ask(ground, tx, event, times, actor, user_id, takes_over=False)
        await _see_that_few(ground, tx, event, times)
        await show(ground, tx, event, times)
        return bool(new - {actor.user_id})


async def hand_over(ground: Ground, guild_id: int, actor: Actor, event_id: str, user_id: int) -> bool:
    """Ask somebody whether an event can be theirs; tell whether it is at once, since it is they who ask."""
    async with ground.database.write() as tx:
        event, times, hosts = await reached(tx, guild_id, actor, event_id, hold=True)
        first = {host.user_id for host in hosts if host.is_first}
        if not may_hand_over(actor, hosts):
            raise Problem(text("events-hosts-not-first"))
        if user_id in first:
            return True
        asked = await _standing(ground, tx, event, times)
        standing = next((ask for ask in asked if ask.user_id == user_id), None)
        if standing is not None and user_id != actor.user_id:
            if standing.takes_over:  # the press came twice
                return False
            raise Problem(text("events-hosts-asked-already", person=f"<@{user_id}>"))
        await _take_back(ground, tx, guild_id, asked)
        if user_id == actor.user_id:
            await _give(ground, tx, event, hosts, user_id)
            await _let_host(ground, tx, event, user_id)
        else:
            await _ask(ground, tx, event, times, actor, user_id, takes_over=True)
        await _see_that_few(ground, tx, event, times)
        await show(ground, tx, event, times)
        return user_id == actor.user_id


def may_hand_over(actor: Actor, hosts: Collection[Host]) -> bool:
    """Tell whether somebody can hand an event over: whose it is, and who plans any."""
    return actor.plans or any(host.is_first and host.user_id == actor.user_id for host in hosts)


async def keep_it(ground: Ground, guild_id: int, actor: Actor, event_id: str) -> None:
    """Ask nobody any more to take an event over."""
    async with ground.database.write() as tx:
        event, times, hosts = await reached(tx, guild_id, actor, event_id, hold=True)
        if not may_hand_over(actor, hosts):
            raise Problem(text("events-hosts-not-first"))
        await _take_back(ground, tx, guild_id, await _standing(ground, tx, event, times))


async def stop(ground: Ground, guild_id: int, actor: Actor, event_id: str) -> None:
    """Let somebody host an event no more. Raises Problem where it is theirs: then they hand it over first."""
    async with ground.database.write() as tx:
        event, times, hosts = await reached(tx, guild_id, actor, event_id, hold=True)
        own = next((host for host in hosts if host.user_id == actor.user_id), None)
        if own is not None and own.is_first:
            raise Problem(text("events-hosts-hand-over-first"))
        await events.remove_host(tx, guild_id, event_id, actor.user_id)
        await show(ground, tx, event, times)


async def asked_of(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Asked]:
    """Return what somebody is asked and knows of, the first first."""
    found = []
    for ask in await event_asks.of_person(tx, guild_id, user_id):
        if ask.told_at is not None and (asked := await _asked(ground, tx, guild_id, ask)) is not None:
            found.append(asked)
    return found


async def said_yes_to(tx: Transaction, guild_id: int, user_id: int) -> list[tuple[Ask, Event]]:
    """Return who said yes to somebody, and has not been seen to."""
    found = []
    for ask in await event_asks.by_person(tx, guild_id, user_id):
        event = await events.get(tx, guild_id, ask.event_id) if ask.is_news else None
        if event is not None:
            found.append((ask, event))
    return found


async def note_read(ground: Ground, guild_id: int, user_id: int, event_id: str) -> None:
    """Somebody has read who said yes to them."""
    async with ground.database.write() as tx:
        for ask in await event_asks.by_person(tx, guild_id, user_id):
            if ask.event_id == event_id and ask.is_news:
                await event_asks.put(tx, guild_id, replace(ask, is_news=False))


async def tell(
    ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, event_id: str, ask_id: str
) -> Asked | None:
    """Let somebody know what they are asked, from now on; None where they are not, or are not to be told."""
    async with ground.database.write() as tx:
        await events.hold(tx, guild_id, event_id)
        ask = await event_asks.get(tx, guild_id, event_id, user_id)
        asked = await _asked(ground, tx, guild_id, ask) if ask is not None else None
        if asked is None or asked.ask.id != ask_id:
            return None
        if asked.ask.told_at is None:
            if not await _may_be_told(ground, tx, features, guild_id, asked.ask):
                return None
            told = replace(asked.ask, told_at=ground.clock.now())
            await event_asks.put(tx, guild_id, told)
            asked = replace(asked, ask=told)
        return asked


async def agree(
    ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, event_id: str, ask_id: str
) -> Asked | None:
    """Say yes to what one was asked, and return that; None where it is over by now.

    `ask_id` says which asking is meant: an older message may have asked for something else.
    """
    async with ground.database.write() as tx:
        event = await events.hold(tx, guild_id, event_id)
        given = await event_asks.get(tx, guild_id, event_id, user_id)
        if event is not None and given is not None and given.id == ask_id and not given.number:
            return Asked(given, event, None)  # the press came twice
        ask = await _to_answer(ground, tx, guild_id, user_id, event_id, ask_id)
        if event is None or ask is None:
            return None
        if not await _may_be_told(ground, tx, features, guild_id, ask):
            await _end(ground, tx, guild_id, ask)
            return None
        hosts = await events.hosts(tx, guild_id, event_id)
        if ask.takes_over:
            await _give(ground, tx, event, hosts, user_id)
        await _let_host(ground, tx, event, user_id, is_news=True)
        await show(ground, tx, event, await event_times.of_event(tx, guild_id, event_id))
        await notices.promise(ground, tx, guild_id, [ask.asked_by])
        return Asked(ask, event, None)


async def decline(ground: Ground, guild_id: int, user_id: int, event_id: str, ask_id: str) -> bool:
    """Say no to what one was asked; tell whether one still was."""
    async with ground.database.write() as tx:
        await events.hold(tx, guild_id, event_id)
        ask = await _to_answer(ground, tx, guild_id, user_id, event_id, ask_id)
        if ask is None:
            return False
        await _end(ground, tx, guild_id, ask)
        return True


async def look_at(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> None:
    """Somebody may be held back by now: then they are asked for nothing any more, and nobody by them."""
    async with ground.database.write() as tx:
        if await is_held_back(ground, tx, features, guild_id, user_id):
            await event_asks.end_around(tx, guild_id, user_id, at=ground.clock.now())


async def show(ground: Ground, tx: Transaction, event: Event, times: Collection[Time]) -> None:
    """Let the announcements of what is to come say who hosts it now."""
    if event.state != PUBLISHED:
        return
    now = ground.clock.now()
    # What is just being announced looks at the revision afterwards, and so does not miss this.
    await events.change(tx, event.guild_id, event.id, {}, revision=None, at=now)
    for time in times:
        if time.message_id is not None and time.ends_at > now:
            await promises.refresh(tx, time, now=now, soon=True)


async def _see_that_few(ground: Ground, tx: Transaction, event: Event, times: Collection[Time]) -> None:
    """Raise Problem where more people would host an event, or be asked to, than it can have."""
    hosts = {host.user_id for host in await events.hosts(tx, event.guild_id, event.id)}
    asked = {ask.user_id for ask in await _standing(ground, tx, event, times)}
    if len(hosts | asked) > asking.MOST + 1:
        raise Problem(text("events-hosts-many", count=asking.MOST))


async def _ask(
    ground: Ground,
    tx: Transaction,
    event: Event,
    times: Collection[Time],
    actor: Actor,
    user_id: int,
    *,
    takes_over: bool,
) -> None:
    """Ask somebody who is not asked yet. Raises Problem where that cannot be, or not yet."""
    now = ground.clock.now()
    if not asking.can_be_asked_for(event, times, now=now):
        raise Problem(text("events-over-already"))
    before = await event_asks.get(tx, event.guild_id, event.id, user_id)
    since = asking.can_be_asked_from(before, await event_asks.of_person(tx, event.guild_id, user_id))
    if since is not None and since > now:
        raise Problem(text("events-hosts-not-yet", person=f"<@{user_id}>", at=Instant(since)))
    number = (before.number if before is not None else 0) + 1
    ask = Ask(event.id, user_id, new_id(), actor.user_id, takes_over, number, now)
    await event_asks.put(tx, event.guild_id, ask)
    await promises.ask_host(tx, event.guild_id, ask, at=now)


async def _let_host(ground: Ground, tx: Transaction, event: Event, user_id: int, *, is_news: bool = False) -> None:
    """Let somebody host an event who has said so; what they were asked is answered by that."""
    await events.put_host(tx, event.guild_id, Host(event.id, user_id, is_first=False))
    ask = await event_asks.get(tx, event.guild_id, event.id, user_id)
    if ask is not None and ask.ended_at is None:
        answered = replace(ask, number=0, ended_at=ground.clock.now(), is_news=is_news)
        await event_asks.put(tx, event.guild_id, answered)


async def _give(ground: Ground, tx: Transaction, event: Event, hosts: Collection[Host], user_id: int) -> None:
    """Let an event be somebody's who has said so; whose it was hosts it on beside them."""
    for one in {user_id, *(host.user_id for host in hosts)}:
        await events.remove_host(tx, event.guild_id, event.id, one)
        await events.put_host(tx, event.guild_id, Host(event.id, one, is_first=one == user_id))


async def _standing(ground: Ground, tx: Transaction, event: Event, times: Collection[Time]) -> list[Ask]:
    now = ground.clock.now()
    asks = await event_asks.of_event(tx, event.guild_id, event.id)
    return [ask for ask in asks if asking.stands(ask, event, times, now=now)]


async def _asked(ground: Ground, tx: Transaction, guild_id: int, ask: Ask) -> Asked | None:
    """Return what somebody is asked with its event, as far as that stands."""
    now = ground.clock.now()
    event = await events.get(tx, guild_id, ask.event_id) if ask.ended_at is None else None
    times = await event_times.of_event(tx, guild_id, ask.event_id) if event is not None else []
    if event is None or not asking.stands(ask, event, times, now=now):
        return None
    following = next((one for one in times if one.state == PLANNED and one.ends_at > now), None)
    return Asked(ask, lifecycle.as_at(event, following) if following is not None else event, following)


async def _to_answer(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, event_id: str, ask_id: str
) -> Ask | None:
    ask = await event_asks.get(tx, guild_id, event_id, user_id)
    if ask is None or ask.id != ask_id or ask.told_at is None:
        return None
    return ask if await _asked(ground, tx, guild_id, ask) is not None else None


async def _may_be_told(
    ground: Ground, tx: Transaction, features: Sequence[Feature], guild_id: int, ask: Ask
) -> bool:
    """Tell whether somebody can be brought together with who asks them, and with who hosts the event."""
    for one in (ask.user_id, ask.asked_by):
        if await is_held_back(ground, tx, features, guild_id, one):
            return False
    others = {ask.asked_by, *(host.user_id for host in await events.hosts(tx, guild_id, ask.event_id))}
    for other in sorted(others - {ask.user_id}):
        if not await may_meet(ground, tx, features, guild_id, ask.user_id, other):
            return False
    return True


async def _take_back(ground: Ground, tx: Transaction, guild_id: int, asked: Collection[Ask]) -> None:
    for ask in asked:
        if ask.takes_over:
            await _end(ground, tx, guild_id, ask)


async def _end(ground: Ground, tx: Transaction, guild_id: int, ask: Ask) -> None:
    await event_asks.put(tx, guild_id, replace(ask, ended_at=ground.clock.now()))
