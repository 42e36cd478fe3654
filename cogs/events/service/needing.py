"""What people need to take part: asked for in confidence, looked after by somebody, answered in time.

Invariants:
- What somebody needs and what they were answered are sealed, and unsealed for its person, the hosts of that event
  and those who plan events here: nobody else, and no promise, log or channel holds a word of either.
- Whoever is to act is told so by "You have an update in Hearth", which says no more than that.
- Nobody waits in vain: what is overdue is said again each day, to its owner or all hosts, then to organisers.
- Words that were changed or taken back are erased with their key.
- An answer stands only under the words that whoever gave it has read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import notices
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.events.rules import access, lifecycle, needs
from cogs.events.service import promises
from cogs.events.service.planning import Actor
from data import event_requests, event_times, events
from data.engine import Transaction
from data.event_requests import ANSWERED, DOING, OPEN, OVER, STATES, TO_DO, WITHDRAWN, Owner, Request
from data.event_times import PLANNED, Time
from data.events import Event

WORDS, ANSWER = "events.need", "events.need.answer"
"""The purposes of the records that hold what somebody needs, and what they were answered."""
AT_ONCE = 200
DAILY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Need:
    """A request with what it is about; `words` and `answer` are empty where they are erased, or not there."""

    request: Request
    event: Event
    time: Time
    owner: Owner | None = None
    words: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What somebody is told before they write: the time, who hosts it, and until when they would be answered."""

    event: Event
    time: Time
    hosts: tuple[int, ...]
    due_at: datetime
    is_late: bool


async def about(ground: Ground, guild_id: int, time_id: str) -> About:
    """Return what a request for a time would mean. Raises Problem where none can be made any more."""
    now = ground.clock.now()
    async with ground.database.read() as tx:
        event, time = await _open_time(tx, guild_id, time_id, now=now)
        hosts = tuple(one.user_id for one in await events.hosts(tx, guild_id, event.id))
    block = access.from_json(event.access)
    due_at = needs.due(block, time.starts_at, asked_at=now)
    return About(event, time, hosts, due_at, needs.is_late(block, time.starts_at, now=now))


async def mine(ground: Ground, guild_id: int, user_id: int, time_id: str) -> Need | None:
    """Return what somebody asked for at a time, with the answer; None where they asked for nothing."""
    async with ground.database.read() as tx:
        request = await _of(tx, guild_id, user_id, time_id)
        return await _whole(ground, tx, request) if request is not None else None


async def read(ground: Ground, guild_id: int, user_id: int, time_id: str) -> Need | None:
    """Return what `mine` does; its person has read by that what became of it."""
    async with ground.database.write() as tx:
        request = await _of(tx, guild_id, user_id, time_id)
        if request is None:
            return None
        if request.has_news:
            await event_requests.change(tx, guild_id, request.id, STATES, {"has_news": False})
        return await _whole(ground, tx, request)


async def ask(ground: Ground, guild_id: int, user_id: int, time_id: str, words: str, *, language: str) -> Need:
    """Ask for something, or put other words in place of what was asked. Raises Problem that says why not."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        await event_times.hold(tx, guild_id, time_id)  # so that one person's two presses do not cross
        event, time = await _open_time(tx, guild_id, time_id, now=now)
        due_at = needs.due(access.from_json(event.access), time.starts_at, asked_at=now)
        request = await _of(tx, guild_id, user_id, time_id)
        record_id = await ground.vault.seal(tx, guild_id, WORDS, words)
        if request is None:
            request = Request(
                id=new_id(),
                guild_id=guild_id,
                event_id=event.id,
                time_id=time_id,
                user_id=user_id,
                state=OPEN,
                record_id=record_id,
                answer_id=None,
                language=language,
                asked_at=now,
                due_at=due_at,
                changed_at=now,
                has_news=False,
            )
            await event_requests.add(tx, request)
        else:
            await _forget_words(ground, tx, request)
            has_owner = bool(await event_requests.owners(tx, guild_id, [request.id]))
            changes: event_requests.Changes = {
                "state": DOING if has_owner else OPEN,
                "record_id": record_id,
                "answer_id": None,
                "language": language,
                "asked_at": now,
                "due_at": due_at,
                "changed_at": now,
                "has_news": False,
            }
            await event_requests.change(tx, guild_id, request.id, STATES, changes)
            await event_requests.note_for_owner(tx, guild_id, request.id, has_news=True)
        await promises.need_due(tx, guild_id, request.id, at=due_at)
        await _tell_who_acts(ground, tx, request)
        again = await event_requests.get(tx, guild_id, request.id)
        return await _whole(ground, tx, again or request)


async def withdraw(ground: Ground, guild_id: int, user_id: int, request_id: str) -> None:
    """Take a request back: its words are erased; whoever looked after it hears so."""
    async with ground.database.write() as tx:
        request = await event_requests.get(tx, guild_id, request_id)
        if request is None or request.user_id != user_id:
            raise Problem(text("problem-old-button"))
        if request.state in (WITHDRAWN, OVER):
            return
        await _forget_words(ground, tx, request)
        now = ground.clock.now()
        changes: event_requests.Changes = {
            "state": WITHDRAWN,
            "answer_id": None,
            "changed_at": now,
            "has_news": False,
        }
        await event_requests.change(tx, guild_id, request.id, STATES, changes)
        owner = (await event_requests.owners(tx, guild_id, [request.id])).get(request.id)
        if owner is not None and request.state in TO_DO:
            await event_requests.note_for_owner(tx, guild_id, request.id, has_news=True)
            await notices.promise(ground, tx, guild_id, [owner.user_id])


async def look_after(ground: Ground, guild_id: int, actor: Actor, request_id: str) -> Need:
    """Somebody looks after a request from now on; its person finds that on their page."""
    async with ground.database.write() as tx:
        request = await _reached(tx, guild_id, actor, request_id)
        if request.state not in TO_DO:
            raise Problem(text("events-needs-answered"))
        await event_requests.put_owner(tx, guild_id, request_id, actor.user_id)
        changes: event_requests.Changes = {"state": DOING, "changed_at": ground.clock.now()}
        if request.state == OPEN:
            changes["has_news"] = True
        await event_requests.change(tx, guild_id, request_id, TO_DO, changes)
        return await _whole(ground, tx, await _reached(tx, guild_id, actor, request_id))


async def answer(
    ground: Ground, guild_id: int, actor: Actor, request_id: str, state: str, words: str, *, seen: str
) -> Need:
    """Answer a request in words: it is there, partly, or cannot be; `seen` is its mark as it was read (`mark_of`).

    Raises Problem where it was taken back, or its words or the answer to it have changed since it was read: what
    was promised to other words would be a promise that nobody made.
    """
    if state not in ANSWERED:
        raise Problem(text("problem-old-button"))
    async with ground.database.write() as tx:
        request = await _reached(tx, guild_id, actor, request_id)
        await event_times.hold(tx, guild_id, request.time_id)  # so that it does not cross with other words
        request = await _reached(tx, guild_id, actor, request_id)
        if request.state in (WITHDRAWN, OVER):
            raise Problem(text(f"events-needs-is-{request.state}"))
        if seen != mark_of(request):
            raise Problem(text("events-needs-changed-meanwhile"))
        now = ground.clock.now()
        answer_id = await ground.vault.seal(tx, guild_id, ANSWER, words)
        if request.answer_id is not None:
            await ground.vault.forget(tx, guild_id, [request.answer_id], now=now)
        changes: event_requests.Changes = {
            "state": state,
            "answer_id": answer_id,
            "changed_at": now,
            "has_news": True,
        }
        await event_requests.change(tx, guild_id, request_id, STATES, changes)
        owners = await event_requests.owners(tx, guild_id, [request_id])
        if request_id not in owners:
            await event_requests.put_owner(tx, guild_id, request_id, actor.user_id)
        await notices.promise(ground, tx, guild_id, [request.user_id])
        return await _whole(ground, tx, await _reached(tx, guild_id, actor, request_id))


def mark_of(request: Request) -> str:
    """Return a short mark that is another one once the words of a request, or of its answer, are others."""
    return hashlib.sha256(f"{request.record_id}|{request.answer_id}".encode()).hexdigest()[:8]


async def look_at(ground: Ground, guild_id: int, actor: Actor, request_id: str) -> Need:
    """Return a request as those read it who host its event. Raises Problem for everybody else."""
    async with ground.database.write() as tx:
        request = await _reached(tx, guild_id, actor, request_id)
        need = await _whole(ground, tx, request)
        if need.owner is not None and need.owner.user_id == actor.user_id and need.owner.has_news:
            await event_requests.note_for_owner(tx, guild_id, request_id, has_news=False)
        return need


async def queue(ground: Ground, guild_id: int, actor: Actor, event_id: str | None) -> list[Need]:
    """Return the requests of one event, or those that wait at all events that somebody may change; no words.

    What waits comes first, then what is due first. Raises Problem where the event is not theirs.
    """
    now = ground.clock.now()
    async with ground.database.read() as tx:
        if event_id is not None:
            event = await _reached_event(tx, guild_id, actor, event_id)
            requests, of = await event_requests.of_event(tx, guild_id, event_id), {event.id: event}
        else:
            requests = await event_requests.waiting(tx, guild_id, host=None if actor.plans else actor.user_id)
            of = await events.get_many(tx, guild_id, {one.event_id for one in requests})
        owners = await event_requests.owners(tx, guild_id, [one.id for one in requests])
        times = await event_times.get_many(tx, guild_id, {one.time_id for one in requests})
    found = [
        Need(one, lifecycle.as_at(of[one.event_id], times[one.time_id]), times[one.time_id], owners.get(one.id))
        for one in requests
        if one.time_id in times
        and one.event_id in of
        and (event_id is not None or (lifecycle.is_shown(of[one.event_id]) and times[one.time_id].ends_at > now))
    ]
    return sorted(found, key=lambda need: (need.request.state not in TO_DO, need.request.due_at, need.request.id))


async def waiting_for(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> int:
    """Return how many requests wait at the events that somebody hosts, and are not looked after by others."""
    requests = await event_requests.waiting(tx, guild_id, host=user_id)
    if not requests:
        return 0
    owners = await event_requests.owners(tx, guild_id, [one.id for one in requests])
    times = await event_times.get_many(tx, guild_id, {one.time_id for one in requests})
    now = ground.clock.now()
    return sum(
        one.time_id in times
        and times[one.time_id].ends_at > now
        and (one.id not in owners or owners[one.id].user_id == user_id)
        for one in requests
    )


async def news_for_owner(tx: Transaction, guild_id: int, user_id: int) -> list[Request]:
    """Return what somebody looks after and has changed since they looked."""
    owned = await event_requests.owned_by(tx, guild_id, user_id)
    owners = await event_requests.owners(tx, guild_id, owned) if owned else {}
    found = [await event_requests.get(tx, guild_id, id) for id, owner in owners.items() if owner.has_news]
    return [one for one in found if one is not None]


async def news_for_person(tx: Transaction, guild_id: int, user_id: int) -> list[tuple[Request, Event]]:
    """Return what became of somebody's requests and is new to them, each with its event."""
    requests = [one for one in await event_requests.of_person(tx, guild_id, user_id) if one.has_news]
    named = await events.get_many(tx, guild_id, {one.event_id for one in requests}) if requests else {}
    return [(one, named[one.event_id]) for one in requests if one.event_id in named]


async def when_due(ground: Ground, guild_id: int, request_id: str) -> bool:
    """An answer is due: tell who acts, and promise to look again tomorrow. False where nothing waits any more."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        request = await event_requests.get(tx, guild_id, request_id)
        if request is None or request.state not in TO_DO:
            return False
        due_at = await _settle_due(tx, request, now=now)
        if due_at is None:
            return False
        if due_at > now:  # the event was moved since
            return True
        hosts = await _tell_who_acts(ground, tx, request)
        if needs.concerns_staff(due_at, has_hosts=bool(hosts), now=now):
            await promises.needs_wait(tx, guild_id, now=now)
        await promises.need_due_again(tx, guild_id, request_id, at=now + DAILY)
    return True


async def any_for_staff(ground: Ground, guild_id: int) -> bool:
    """Tell whether a request waits of which organisers must hear."""
    now, after = ground.clock.now(), ""
    async with ground.database.read() as tx:
        while requests := await event_requests.to_do(tx, after=after, most=AT_ONCE):
            after = requests[-1].id
            for one in requests:
                time = await event_times.get(tx, guild_id, one.time_id) if one.guild_id == guild_id else None
                if time is None or time.state != PLANNED or time.ends_at <= now:
                    continue
                has_hosts = bool(await events.hosts(tx, guild_id, one.event_id))
                if needs.concerns_staff(one.due_at, has_hosts=has_hosts, now=now):
                    return True
    return False


async def call_off(ground: Ground, guild_id: int, time_id: str) -> None:
    """A time does not take place: whoever asked for something hears that it is over with it.

    Where it takes place after all by now, what they asked for waits again instead, and those who host hear so.
    """
    async with ground.database.write() as tx:
        now = ground.clock.now()
        time = await event_times.get(tx, guild_id, time_id)
        for request in await event_requests.of_times(tx, guild_id, [time_id]):
            if time is not None and time.state == PLANNED:
                await _take_up_again(ground, tx, request, now=now)
                continue
            changes: event_requests.Changes = {"state": OVER, "changed_at": now, "has_news": True}
            if await event_requests.change(tx, guild_id, request.id, (*TO_DO, *ANSWERED), changes):
                await notices.promise(ground, tx, guild_id, [request.user_id])


async def let_go(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Somebody looks after nothing any more (they left, or had their data erased): others hear that it waits."""
    for request_id in await event_requests.owned_by(tx, guild_id, user_id):
        await event_requests.remove_owner(tx, guild_id, request_id)
        request = await event_requests.get(tx, guild_id, request_id)
        if request is None or request.state not in TO_DO:
            continue
        changes: event_requests.Changes = {"state": OPEN, "changed_at": ground.clock.now()}
        await event_requests.change(tx, guild_id, request_id, TO_DO, changes)
        await _tell_who_acts(ground, tx, request, but=user_id)


async def forget_person(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Take away what somebody asked for, with the answers: they left, or had their data erased."""
    requests = await event_requests.of_person(tx, guild_id, user_id)
    await _forget(ground, tx, guild_id, requests)


async def every_day(ground: Ground) -> None:
    """Keep due dates true where events moved, and erase what is kept no longer. Can be repeated."""
    now, after = ground.clock.now(), ""
    while True:
        async with ground.database.write() as tx:
            requests = await event_requests.each(tx, after=after, most=AT_ONCE)
            if not requests:
                return
            after = requests[-1].id
            for request in requests:
                time = await event_times.get(tx, request.guild_id, request.time_id)
                if time is None or needs.is_forgotten(time.ends_at, now=now):
                    await _forget(ground, tx, request.guild_id, [request])
                elif request.state in TO_DO:
                    await _settle_due(tx, request, now=now)


async def _take_up_again(ground: Ground, tx: Transaction, request: Request, *, now: datetime) -> None:
    changes: event_requests.Changes = {"state": OPEN, "asked_at": now, "changed_at": now, "has_news": True}
    if not await event_requests.change(tx, request.guild_id, request.id, (OVER,), changes):
        return
    again = await event_requests.get(tx, request.guild_id, request.id)
    if again is not None and await _settle_due(tx, again, now=now) is not None:
        await notices.promise(ground, tx, request.guild_id, [request.user_id])
        await _tell_who_acts(ground, tx, again)


async def _settle_due(tx: Transaction, request: Request, *, now: datetime) -> datetime | None:
    """Return until when a request is to be answered, as its event stands now; None where that is over.

    Where that is another date than before, it is written down, and promised.
    """
    time = await event_times.get(tx, request.guild_id, request.time_id)
    event = await events.get(tx, request.guild_id, request.event_id)
    if time is None or event is None or time.state != PLANNED or time.ends_at <= now:
        return None
    due_at = needs.due(access.from_json(event.access), time.starts_at, asked_at=request.asked_at)
    if due_at != request.due_at:
        await event_requests.change(tx, request.guild_id, request.id, TO_DO, {"due_at": due_at})
        await promises.need_due(tx, request.guild_id, request.id, at=due_at)
    return due_at


async def _tell_who_acts(
    ground: Ground, tx: Transaction, request: Request, *, but: int | None = None
) -> Sequence[int]:
    """Let whoever looks after a request hear of it, else all hosts, else organisers; return the hosts."""
    guild_id = request.guild_id
    hosts = [one.user_id for one in await events.hosts(tx, guild_id, request.event_id) if one.user_id != but]
    owner = (await event_requests.owners(tx, guild_id, [request.id])).get(request.id)
    told = hosts
    if owner is not None and owner.user_id != but:
        # somebody who plans events, and hosts this one no more, may not see it any more: then the hosts hear too
        told = [owner.user_id] if owner.user_id in hosts else [owner.user_id, *hosts]
    await notices.promise(ground, tx, guild_id, [one for one in told if one != request.user_id])
    if not hosts:
        await promises.needs_wait(tx, guild_id, now=ground.clock.now())
    return hosts


async def _open_time(tx: Transaction, guild_id: int, time_id: str, *, now: datetime) -> tuple[Event, Time]:
    time = await event_times.get(tx, guild_id, time_id)
    event = await events.get(tx, guild_id, time.event_id) if time is not None else None
    if time is None or event is None or not lifecycle.is_shown(event):
        raise Problem(text("events-gone"))
    if time.state == event_times.CANCELLED:
        raise Problem(text("events-cancelled-already"))
    if time.ends_at <= now:
        raise Problem(text("events-need-over"))
    return lifecycle.as_at(event, time), time


async def _of(tx: Transaction, guild_id: int, user_id: int, time_id: str) -> Request | None:
    requests = await event_requests.of_person(tx, guild_id, user_id)
    return next((one for one in requests if one.time_id == time_id), None)


async def _reached_event(tx: Transaction, guild_id: int, actor: Actor, event_id: str) -> Event:
    event = await events.get(tx, guild_id, event_id)
    if event is None:
        raise Problem(text("events-gone"))
    hosts = [one.user_id for one in await events.hosts(tx, guild_id, event_id)]
    if not lifecycle.may_change(event, plans=actor.plans, hosts=hosts, user_id=actor.user_id):
        raise Problem(text("events-needs-not-yours"))
    return event


async def _reached(tx: Transaction, guild_id: int, actor: Actor, request_id: str) -> Request:
    request = await event_requests.get(tx, guild_id, request_id)
    if request is None:
        raise Problem(text("events-needs-gone"))
    await _reached_event(tx, guild_id, actor, request.event_id)
    return request


async def _whole(ground: Ground, tx: Transaction, request: Request) -> Need:
    event = await events.get(tx, request.guild_id, request.event_id)
    time = await event_times.get(tx, request.guild_id, request.time_id)
    if event is None or time is None:
        raise Problem(text("events-gone"))
    owners = await event_requests.owners(tx, request.guild_id, [request.id])
    ids = [id for id in (request.record_id, request.answer_id) if id is not None]
    words = await ground.vault.unseal_many(tx, request.guild_id, ids)
    said = words.get(request.record_id, b"").decode()
    answered = words.get(request.answer_id or "", b"").decode()
    return Need(request, lifecycle.as_at(event, time), time, owners.get(request.id), said, answered)


async def _forget_words(ground: Ground, tx: Transaction, request: Request) -> None:
    ids = [id for id in (request.record_id, request.answer_id) if id is not None]
    await ground.vault.forget(tx, request.guild_id, ids, now=ground.clock.now())


async def _forget(ground: Ground, tx: Transaction, guild_id: int, requests: Sequence[Request]) -> None:
    for request in requests:
        await _forget_words(ground, tx, request)
    await event_requests.remove(tx, guild_id, [one.id for one in requests])
