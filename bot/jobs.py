"""The worker that keeps promises: claims due jobs, runs their handlers, settles or retries them.

Invariants:
- A job is settled only after its handler returned or said that it cannot be kept; a worker that dies in
  between leaves it claimed, and it is claimed again when its lease has expired.
- A passing fault (an outage, a rate limit) never ends a job; a lasting one runs its fallback first.
- The worker polls nothing: it sleeps until the next due job and is woken after commits that added one.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.ground import Ground
from bot.kernel.clock import SystemClock
from bot.kernel.ids import new_id
from data import jobs as queue
from data.jobs import Job

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
CAPACITY = 32
BATCH = 16
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=10)
MOST_BUGS = 8


class Drop(Exception):
    """The promise is void (its reason is gone); the job is settled as dropped. str() is a technical reason."""


class Undeliverable(Exception):
    """The promise cannot be kept this way, now or later; its fallback runs and the job is dead."""


class TryAgain(Exception):
    """A passing fault; the job waits and is tried again, after `after` where Discord named a time."""

    def __init__(self, reason: str, after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.after = after


@dataclass(frozen=True, slots=True)
class Handler:
    """How one kind of job is kept. `fallback` runs when it cannot be; `stale_after` drops overdue ones."""

    run: Callable[[Job], Awaitable[None]]
    fallback: Callable[[Job], Awaitable[None]] | None = None
    stale_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class _Outcome:
    state: str
    problem: str | None = None
    again_at: datetime | None = None


def pause_before(attempt: int, *, jitter: float) -> timedelta:
    """Return how long to wait before attempt `attempt` + 1: doubling, at most ten minutes, times 0.5 to 1.

    `jitter` is between 0 and 1; it spreads retries after an outage so that they do not arrive together.
    """
    return min(FIRST_PAUSE * 2 ** min(attempt - 1, 20), LONGEST_PAUSE) * (0.5 + jitter / 2)


@dataclass
class Worker:
    """Keeps the promises of `handlers` (kind → Handler) until stopped."""

    ground: Ground
    handlers: Mapping[str, Handler]
    lease: timedelta = LEASE
    id: str = field(default_factory=new_id)

    def __post_init__(self) -> None:
        self._machine = SystemClock()
        self._wake = asyncio.Event()
        self._in_hand: dict[str, asyncio.Task[None]] = {}
        self._finished: dict[str, _Outcome] = {}
        self._stopping = False

    def wake(self) -> None:
        """Look at the queue now; called after commits that added jobs and when the clock was moved."""
        self._wake.set()

    async def run(self) -> None:
        """Work until `stop`; returns when what was in hand is finished and settled."""
        renewing = asyncio.create_task(self._keep_leases())
        try:
            while not (self._stopping and not self._in_hand and not self._finished):
                self._wake.clear()
                await self._rest(await self._round())
        finally:
            renewing.cancel()
            for task in self._in_hand.values():
                task.cancel()

    def stop(self) -> None:
        """Take nothing new; `run` returns when what is in hand is done."""
        self._stopping = True
        self._wake.set()

    async def _round(self) -> datetime | None:
        """Settle what is finished and claim what is due; return when to look again (features' time)."""
        finished, self._finished = self._finished, {}
        now, machine_now = self.ground.clock.now(), self._machine.now()
        room = 0 if self._stopping else min(BATCH, CAPACITY - len(self._in_hand))
        kinds = tuple(self.handlers)
        try:
            async with self.ground.database.write() as tx:
                await _settle(tx, finished, now)
                claimed = await queue.claim(
                    tx,
                    now=now,
                    machine_now=machine_now,
                    until=machine_now + self.lease,
                    worker=self.id,
                    kinds=kinds,
                    most=room,
                )
                next_due = (
                    now
                    if claimed and room == len(claimed)
                    else await queue.next_due(tx, kinds, machine_now=machine_now)
                )
        except BaseException:
            self._finished = finished | self._finished  # nothing that was done is forgotten
            raise
        for job in claimed:
            task = asyncio.create_task(self._keep(job), name=f"job {job.kind}")
            self._in_hand[job.id] = task
        return next_due if room else None

    async def _rest(self, until: datetime | None) -> None:
        """Wait to be woken, or for `until`; look again at least once a lease, for what others left behind."""
        if self._stopping and (self._finished or not self._in_hand):
            return
        waits = [asyncio.create_task(self._wake.wait())]
        if until is not None:
            waits.append(asyncio.create_task(self.ground.clock.sleep_until(until)))
        try:
            await asyncio.wait(waits, timeout=self.lease.total_seconds(), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def _keep(self, job: Job) -> None:
        """Run one job's handler and note how it ended."""
        try:
            outcome = await self._attempt(job)
        except asyncio.CancelledError:
            self._in_hand.pop(job.id, None)
            raise
        self._in_hand.pop(job.id, None)
        self._finished[job.id] = outcome
        self._wake.set()

    async def _attempt(self, job: Job) -> _Outcome:
        handler = self.handlers[job.kind]
        now = self.ground.clock.now()
        if handler.stale_after is not None and now - job.due_at > handler.stale_after:
            return _Outcome("dropped", "too late to be of use")
        try:
            await handler.run(job)
        except Drop as reason:
            return _Outcome("dropped", str(reason))
        except TryAgain as fault:
            pause = fault.after or pause_before(job.attempts, jitter=random.random())  # noqa: S311 - no secret
            log.info("job put back kind=%s attempt=%d reason=%s", job.kind, job.attempts, fault)
            return _Outcome("waiting", str(fault), now + pause)
        except Undeliverable as reason:
            return await self._fall_back(handler, job, str(reason))
        except Exception as bug:
            log.exception("job failed kind=%s attempt=%d", job.kind, job.attempts)
            if job.attempts >= MOST_BUGS:
                return await self._fall_back(handler, job, type(bug).__name__)
            pause = pause_before(job.attempts, jitter=random.random())  # noqa: S311 - no secret
            return _Outcome("waiting", type(bug).__name__, now + pause)
        return _Outcome("done")

    async def _fall_back(self, handler: Handler, job: Job, reason: str) -> _Outcome:
        log.warning("job cannot be delivered kind=%s guild=%d reason=%s", job.kind, job.guild_id, reason)
        if handler.fallback is not None:
            try:
                await handler.fallback(job)
            except Exception:
                log.exception("fallback failed kind=%s", job.kind)
                return _Outcome("waiting", "fallback failed", self.ground.clock.now() + LONGEST_PAUSE)
        return _Outcome("dead", reason)

    async def _keep_leases(self) -> None:
        while True:
            await asyncio.sleep(self.lease.total_seconds() / 3)
            if ids := list(self._in_hand):
                async with self.ground.database.write() as tx:
                    await queue.renew(tx, worker=self.id, ids=ids, until=self._machine.now() + self.lease)


async def _settle(tx: queue.Transaction, finished: Mapping[str, _Outcome], now: datetime) -> None:
    """Write down how jobs ended; the many that are simply done in one statement."""
    if done := [job_id for job_id, outcome in finished.items() if outcome.state == "done"]:
        await queue.settle(tx, done, state="done", now=now)
    for job_id, outcome in finished.items():
        if outcome.again_at is not None:
            await queue.put_back(tx, job_id, due_at=outcome.again_at, problem=outcome.problem or "")
        elif outcome.state != "done":
            await queue.settle(tx, [job_id], state=outcome.state, now=now, problem=outcome.problem)
