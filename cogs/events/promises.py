"""What events promise: each in the transaction of its row.

Invariants: a key names the row and what is promised, so nothing is promised twice; it ends in an id of its own
where the same can be promised again. Args hold ids of rows, never an account: that stands in `person_id`, so that
an erasure takes the promise along.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from bot.kernel.ids import new_id
from cogs.events import rules
from data import jobs
from data.engine import Transaction
from data.event_answers import Answer
from data.event_times import Time

ANNOUNCE = "events.announce"
REFRESH = "events.refresh"
NATIVE = "events.native"
REMIND = "events.remind"
TELL_ALL = "events.tell-all"
TELL = "events.tell"
BEGINS = "events.begins"
ENDS = "events.ends"
NEED_DUE = "events.need-due"
NEEDS_WAIT = "events.needs-wait"
NEEDS_OVER = "events.needs-over"
MOVED, CANCELLED, ELSEWHERE = "moved", "cancelled", "elsewhere"


async def announce(tx: Transaction, time: Time, *, at: datetime) -> None:
    """Let everybody know that something takes place, once."""
    await _add(tx, ANNOUNCE, time, f"{ANNOUNCE}:{time.id}", at)


async def refresh(tx: Transaction, time: Time, *, now: datetime, soon: bool = False) -> None:
    """Let the announcement say what is true now: at once, or with what else changes within a minute."""
    if soon:
        await _add(tx, REFRESH, time, f"{REFRESH}:{time.id}:{new_id()}", now)
        return
    step = rules.REFRESHED_AFTER
    number = int(now.timestamp() // step.total_seconds()) + 1
    due_at = datetime.fromtimestamp(number * step.total_seconds(), now.tzinfo)
    await _add(tx, REFRESH, time, f"{REFRESH}:{time.id}:{number}", due_at)


async def native(tx: Transaction, guild_id: int, *, now: datetime) -> None:
    """Bring Discord's own list of a community's events in step."""
    await jobs.add(tx, NATIVE, guild_id=guild_id, due_at=now, dedupe_key=f"{NATIVE}:{guild_id}:{new_id()}")


async def remind(tx: Transaction, answer: Answer, time: Time, *, due_at: datetime) -> None:
    """Remind somebody of what they come to, as they chose; `unremind` takes it back."""
    await jobs.add(
        tx,
        REMIND,
        guild_id=answer.guild_id,
        due_at=due_at,
        dedupe_key=f"{REMIND}:{new_id()}",
        args={"time": time.id, "choice": answer.reminder, "starts": int(time.starts_at.timestamp())},
        person_id=answer.user_id,
    )


async def tell_all(tx: Transaction, time: Time, what: str, *, at: datetime, before: Mapping[str, Any]) -> None:
    """Let all who come hear what has changed. `before` is what they were told earlier."""
    args = {"time": time.id, "what": what, "before": dict(before)}
    await _add(tx, TELL_ALL, time, f"{TELL_ALL}:{time.id}:{new_id()}", at, args)


async def tell_each(
    tx: Transaction, time: Time, answers: Iterable[Answer], args: Mapping[str, Any], number: str, *, at: datetime
) -> None:
    """Let each of these people hear something, once; `number` names what is told."""
    for answer in answers:
        await jobs.add(
            tx,
            TELL,
            guild_id=time.guild_id,
            due_at=at,
            dedupe_key=f"{TELL}:{time.id}:{number}:{answer.order}",
            args={"time": time.id, **args},
            person_id=answer.user_id,
        )


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
    """Let whoever asked for something hear that a time does not take place."""
    await _add(tx, NEEDS_OVER, time, f"{NEEDS_OVER}:{time.id}", now)


async def _need_due(tx: Transaction, guild_id: int, request_id: str, key: str, at: datetime) -> None:
    args = {"request": request_id}
    await jobs.add(tx, NEED_DUE, guild_id=guild_id, due_at=at, dedupe_key=key, args=args)


async def _add(
    tx: Transaction,
    kind: str,
    time: Time,
    key: str,
    due_at: datetime,
    args: Mapping[str, Any] | None = None,
) -> None:
    await jobs.add(tx, kind, guild_id=time.guild_id, due_at=due_at, dedupe_key=key, args=args or {"time": time.id})
