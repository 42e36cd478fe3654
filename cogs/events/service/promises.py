"""What events promise: each in the transaction of its row.

Invariants: a key names the row and what is promised, so nothing is promised twice; it ends in an id of its own
where the same can be promised again. Args hold ids of rows, never an account: that stands in `person_id`, so that
an erasure takes the promise along.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from bot.kernel.ids import new_id
from cogs.events.rules import lifecycle
from data import jobs
from data.engine import Transaction
from data.event_answers import Answer
from data.event_asks import Ask
from data.event_times import Time

ANNOUNCE = "events.announce"
REFRESH = "events.refresh"
CROSSPOST = "events.crosspost"
NATIVE = "events.native"
NATIVE_LOOK = "events.native-look"
STANDS = "events.stands"
REMIND = "events.remind"
TELL_ALL = "events.tell-all"
TELL = "events.tell"
TELL_OFFER = "events.tell-offer"
TOPIC_ROLE = "events.topic-role"
TAKE_ROLES = "events.take-roles"
ENDS = "events.ends"
NEED_DUE = "events.need-due"
NEEDS_WAIT = "events.needs-wait"
NEEDS_OVER = "events.needs-over"
PREPARE = "events.prepare"
AFTER = "events.after"
AFTER_AGAIN = "events.after-again"
HOW_ALL = "events.how-all"
HOW = "events.how"
PROMOTE = "events.promote"
EXPIRE = "events.expire"
COMPANY = "events.company"
TAKE = "events.take-in"
READ = "events.read-calendar"
ASK_HOST = "events.ask-host"
MOVED, CANCELLED, ELSEWHERE, AGAIN = "moved", "cancelled", "elsewhere", "again"
SEAT, OFFER, LONGER, RAN_OUT = "seat", "offer", "longer", "ran-out"
FOUND, MADE, PARTED = "found", "made", "parted"


async def announce(tx: Transaction, time: Time, *, at: datetime) -> None:
    """Let everybody know that something takes place, once."""
    await _add(tx, ANNOUNCE, time, f"{ANNOUNCE}:{time.id}", at)


async def crosspost(tx: Transaction, time: Time, message_id: int, *, at: datetime) -> None:
    """Publish an announcement to the communities that follow the channel."""
    await _add(tx, CROSSPOST, time, f"{CROSSPOST}:{message_id}", at)


async def ends(tx: Transaction, time: Time, ends_at: datetime) -> None:
    """Say at its end that a time is over; one that was moved since then finds that it is not."""
    await _add(tx, ENDS, time, f"{ENDS}:{time.id}:{int(ends_at.timestamp())}", ends_at)


async def announce_by(tx: Transaction, time: Time, *, at: datetime) -> None:
    """Let a time that does not stand announced be announced by `at`, also if it was before, or was given up.

    One promise of it waits at most: two that are kept at one moment would announce it twice.
    """
    for number in itertools.count(1):
        key = f"{ANNOUNCE}:{time.id}" if number == 1 else f"{ANNOUNCE}:{time.id}:{number}"
        if await jobs.bring_forward(tx, key, to=at) or await _add(tx, ANNOUNCE, time, key, at):
            return


async def topic_role(tx: Transaction, guild_id: int, user_id: int, role_id: int, *, now: datetime) -> None:
    """Give somebody the role of a topic or take it, whichever they want when it is kept."""
    key = f"{TOPIC_ROLE}:{new_id()}"
    await jobs.add(
        tx, TOPIC_ROLE, guild_id=guild_id, due_at=now, dedupe_key=key, args={"role": role_id}, person_id=user_id
    )


async def take_roles(tx: Transaction, guild_id: int, record_id: str, *, at: datetime) -> None:
    """Take the roles away that Hearth gave to somebody whose data is erased; whose and which, is sealed."""
    key = f"{TAKE_ROLES}:{record_id}"
    args = {"record": record_id}
    await jobs.add(tx, TAKE_ROLES, guild_id=guild_id, due_at=at, dedupe_key=key, args=args)


async def refresh(tx: Transaction, time: Time, *, now: datetime, soon: bool = False) -> None:
    """Let the announcement say what is true now: at once, or with what else changes within a minute."""
    if soon:
        await _add(tx, REFRESH, time, f"{REFRESH}:{time.id}:{new_id()}", now)
        return
    number, due_at = _next(now, lifecycle.REFRESHED_AFTER)
    await _add(tx, REFRESH, time, f"{REFRESH}:{time.id}:{number}", due_at)


async def refresh_when_open(tx: Transaction, time: Time, *, now: datetime) -> None:
    """Let an announcement in a channel that is closed say what is true once it is open; hour by hour."""
    if time.ends_at > now:
        number, due_at = _next(now, lifecycle.LOOKED_EVERY)
        await _add(tx, REFRESH, time, f"{REFRESH}:{time.id}:closed:{number}", due_at)


async def native(tx: Transaction, guild_id: int, *, now: datetime) -> None:
    """Bring Discord's own list of a community's events in step, and look again within an hour."""
    await jobs.add(tx, NATIVE, guild_id=guild_id, due_at=now, dedupe_key=f"{NATIVE}:{guild_id}:{new_id()}")
    number, due_at = _next(now, lifecycle.LOOKED_EVERY)
    key = f"{NATIVE_LOOK}:{guild_id}:{number}"
    await jobs.add(tx, NATIVE_LOOK, guild_id=guild_id, due_at=due_at, dedupe_key=key)


async def see_whether_stands(tx: Transaction, guild_id: int, *, now: datetime) -> None:
    """See within a minute whether announcements still stand: while Hearth was away, nobody told it."""
    number, due_at = _next(now, lifecycle.REFRESHED_AFTER)
    await jobs.add(tx, STANDS, guild_id=guild_id, due_at=due_at, dedupe_key=f"{STANDS}:{guild_id}:{number}")


async def remind(tx: Transaction, answer: Answer, time: Time, *, due_at: datetime) -> None:
    """Remind somebody of what they come to, as they chose; promised again, it is the same promise."""
    await jobs.add_missing(tx, [_reminder(answer, time, due_at)])


async def tell_all(tx: Transaction, time: Time, what: str, *, at: datetime, before: Mapping[str, Any]) -> None:
    """Let all who come hear what has changed. `before` is what they were told earlier."""
    args = {"time": time.id, "what": what, "before": dict(before)}
    await _add(tx, TELL_ALL, time, f"{TELL_ALL}:{time.id}:{new_id()}", at, args)


async def tell_each(
    tx: Transaction, time: Time, answers: Iterable[Answer], args: Mapping[str, Any], number: str, *, at: datetime
) -> None:
    """Let each of these people hear something, once; `number` names what is told."""
    rows = [_telling(time, one, f"{number}:{one.order}", args, at) for one in answers]
    await jobs.add_missing(tx, rows)


async def tell_one(tx: Transaction, time: Time, answer: Answer, what: str, *, at: datetime) -> None:
    """Let one person hear what is new for them alone."""
    await jobs.add_missing(tx, [_telling(time, answer, new_id(), {"what": what, "order": answer.order}, at)])


async def offer(tx: Transaction, time: Time, answer: Answer, what: str, until: datetime, *, at: datetime) -> None:
    """Let one person hear of the seat that is offered to them until a moment: `OFFER`, or `LONGER` than before.

    What is told of another moment finds that it counts no more.
    """
    ends = int(until.timestamp())
    args = {"what": what, "order": answer.order, "until": ends}
    row = _telling(time, answer, f"offer:{answer.order}:{ends}", args, at)
    await jobs.add_missing(tx, [{**row, "kind": TELL_OFFER}])


async def remind_each(tx: Transaction, time: Time, due: Iterable[tuple[Answer, datetime]]) -> None:
    """Remind many people, as `remind` does."""
    await jobs.add_missing(tx, [_reminder(one, time, due_at) for one, due_at in due])


async def prepare(tx: Transaction, time: Time, choice: str, *, at: datetime) -> None:
    """See to it that many can be reminded at one moment; once for all who chose the same."""
    starts = int(time.starts_at.timestamp())
    args = {"time": time.id, "choice": choice, "starts": starts}
    await _add(tx, PREPARE, time, f"{PREPARE}:{time.id}:{choice}:{starts}", at, args)


async def promote(tx: Transaction, time: Time, *, at: datetime, more: bool = False) -> None:
    """Look whom a seat can be given; `more`: since there was more to give out than fits into one transaction."""
    last = new_id() if more else str(int(at.timestamp()))
    await _add(tx, PROMOTE, time, f"{PROMOTE}:{time.id}:{last}", at)


async def expire(tx: Transaction, time: Time, answer: Answer, *, at: datetime, longer: bool = False) -> None:
    """Let an offer end that nobody answers; `longer`: it was made to stand until then since Hearth was away."""
    begins = _longer(time, answer) if longer else f"{EXPIRE}:{time.id}:{answer.order}:"
    await jobs.add(
        tx,
        EXPIRE,
        guild_id=time.guild_id,
        due_at=at,
        dedupe_key=f"{begins}{at.isoformat()}",
        args={"time": time.id, "order": answer.order},
        person_id=answer.user_id,
    )


async def times_longer(tx: Transaction, time: Time, answer: Answer) -> int:
    """Return how often an offer was made to stand longer: as often as its end was promised so."""
    return len(await jobs.states(tx, time.guild_id, answer.user_id, _longer(time, answer)))


def _longer(time: Time, answer: Answer) -> str:
    return f"{EXPIRE}:{time.id}:{answer.order}:longer:"


async def company(tx: Transaction, time: Time, user_id: int, *, at: datetime) -> None:
    """Look with whom somebody could come who would come alone."""
    await jobs.add(
        tx,
        COMPANY,
        guild_id=time.guild_id,
        due_at=at,
        dedupe_key=f"{COMPANY}:{new_id()}",
        args={"time": time.id},
        person_id=user_id,
    )


def _reminder(answer: Answer, time: Time, due_at: datetime) -> dict[str, Any]:
    """Return the promise of a reminder. It is named by the answer, the choice and the start that it is about."""
    starts = int(time.starts_at.timestamp())
    return {
        "kind": REMIND,
        "guild_id": answer.guild_id,
        "due_at": due_at,
        "dedupe_key": f"{REMIND}:{time.id}:{answer.order}:{answer.reminder}:{starts}",
        "args": {"time": time.id, "choice": answer.reminder, "starts": starts, "order": answer.order},
        "person_id": answer.user_id,
    }


def _telling(time: Time, answer: Answer, number: str, args: Mapping[str, Any], at: datetime) -> dict[str, Any]:
    return {
        "kind": TELL,
        "guild_id": time.guild_id,
        "due_at": at,
        "dedupe_key": f"{TELL}:{time.id}:{number}",
        "args": {"time": time.id, **args},
        "person_id": answer.user_id,
    }


async def need_due(tx: Transaction, guild_id: int, request_id: str, *, at: datetime) -> None:
    """See whether a request is answered when that is due."""
    await _need_due(tx, guild_id, request_id, f"{NEED_DUE}:{request_id}:{int(at.timestamp())}", at)


async def need_due_again(tx: Transaction, guild_id: int, request_id: str, *, at: datetime) -> None:
    """See again whether a request is answered; at most once a day."""
    await _need_due(tx, guild_id, request_id, f"{NEED_DUE}:{request_id}:again:{at.date().isoformat()}", at)


async def needs_wait(tx: Transaction, guild_id: int, *, now: datetime) -> None:
    """Let organisers hear that a request waits; at most once a day."""
    key = f"{NEEDS_WAIT}:{guild_id}:{now.date().isoformat()}"
    await jobs.add(tx, NEEDS_WAIT, guild_id=guild_id, due_at=now, dedupe_key=key)


async def needs_over(tx: Transaction, time: Time, *, now: datetime) -> None:
    """Let whoever asked for something hear that a time does not take place, or does after all."""
    await _add(tx, NEEDS_OVER, time, f"{NEEDS_OVER}:{time.id}:{new_id()}", now)


async def after(tx: Transaction, time: Time, *, now: datetime) -> None:
    """Post what is left of a time, once; where that stands already, let it say what is true now."""
    if time.after_message_id is not None:
        await after_again(tx, time, now=now)
        return
    for number in count():  # one that could not be kept, such as in a channel that was gone, is promised anew
        key = f"{AFTER}:{time.id}:{number}"
        added = await jobs.add(
            tx, AFTER, guild_id=time.guild_id, due_at=now, dedupe_key=key, args={"time": time.id}
        )
        if added is not None or await jobs.waits(tx, key):
            return


async def after_again(tx: Transaction, time: Time, *, now: datetime) -> None:
    """Let what was posted say what is true now."""
    await _add(tx, AFTER_AGAIN, time, f"{AFTER_AGAIN}:{time.id}:{new_id()}", now)


async def how_all(tx: Transaction, time: Time, *, now: datetime) -> None:
    """Ask those who came and wished to be reminded how it was, once."""
    await _add(tx, HOW_ALL, time, f"{HOW_ALL}:{time.id}", now)


async def how_each(tx: Transaction, time: Time, answers: Iterable[Answer], *, at: datetime) -> None:
    """Ask each of these people how it was, once."""
    for answer in answers:
        await jobs.add(
            tx,
            HOW,
            guild_id=time.guild_id,
            due_at=at,
            dedupe_key=f"{HOW}:{time.id}:{answer.order}",
            args={"time": time.id},
            person_id=answer.user_id,
        )


async def _need_due(tx: Transaction, guild_id: int, request_id: str, key: str, at: datetime) -> None:
    args = {"request": request_id}
    await jobs.add(tx, NEED_DUE, guild_id=guild_id, due_at=at, dedupe_key=key, args=args)


async def take_in(
    tx: Transaction, guild_id: int, source_id: str, look: str, *, theirs: bool, user_id: int, at: datetime
) -> None:
    """Take a calendar in as it was looked at, for somebody."""
    args = {"source": source_id, "look": look, "theirs": theirs}
    key = f"{TAKE}:{source_id}:{look}"
    await jobs.add(tx, TAKE, guild_id=guild_id, due_at=at, dedupe_key=key, args=args, person_id=user_id)


async def read_calendar(tx: Transaction, guild_id: int, source_id: str, *, at: datetime) -> None:
    """Read a calendar again, once on a day."""
    key = f"{READ}:{source_id}:{at.date().isoformat()}"
    await jobs.add(tx, READ, guild_id=guild_id, due_at=at, dedupe_key=key, args={"source": source_id})


async def ask_host(tx: Transaction, guild_id: int, ask: Ask, *, at: datetime) -> None:
    """Let somebody hear that they are asked to host an event."""
    args = {"event": ask.event_id, "ask": ask.id}
    key = f"{ASK_HOST}:{ask.id}"
    await jobs.add(tx, ASK_HOST, guild_id=guild_id, due_at=at, dedupe_key=key, args=args, person_id=ask.user_id)


def _next(now: datetime, step: timedelta) -> tuple[int, datetime]:
    """Return the number of the next step of time, and when it begins."""
    number = int(now.timestamp() // step.total_seconds()) + 1
    return number, datetime.fromtimestamp(number * step.total_seconds(), now.tzinfo)


async def _add(
    tx: Transaction,
    kind: str,
    time: Time,
    key: str,
    due_at: datetime,
    args: Mapping[str, Any] | None = None,
) -> bool:
    args = args or {"time": time.id}
    return await jobs.add(tx, kind, guild_id=time.guild_id, due_at=due_at, dedupe_key=key, args=args) is not None
