"""The worker that keeps promises: claims due jobs, runs their handlers, settles or retries them.

Invariants:
- A job is settled only after its handler returned or said that it cannot be kept; a worker that dies in
  between leaves it claimed. It is claimed again when its lease has expired, or as soon as another process on
  this machine sees that the worker is dead.
- A job in hand is never begun a second time in this process, whatever the clocks do; and a job whose lease
  cannot be kept is let go before another worker can claim it.
- A passing fault (an outage, a rate limit) never ends a job; a lasting one runs its fallback first.
- What was done is not forgotten over a fault of the database: it is settled when the database answers again.
- What ends because somebody did not answer is kept only while people can answer through this process.
- The worker polls nothing: it sleeps until the next due job and is woken after commits that added one. Once a
  lease it looks for what other processes left behind.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot import place
from bot.ground import Ground
from bot.kernel.clock import Clock, SystemClock
from bot.kernel.ids import new_id
from data import jobs as queue
from data import leases
from data.engine import Transaction, may_pass
from data.jobs import Job, PutBack

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
CAPACITY = 64
"""Jobs in hand at once. Each may wait for Discord; more would only wait for the same rate limits."""
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=10)
MOST_BUGS = 8
DATABASE_PAUSES = (0.1, 30.0)
"""Seconds before a database that failed is asked again: the first and the longest pause."""


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
    """How one kind of job is kept. `fallback` runs when it cannot be; `stale_after` drops overdue ones.

    `only_connected`: it waits for somebody's answer, so it is left alone where nobody can answer.
    """

    run: Callable[[Job], Awaitable[None]]
    fallback: Callable[[Job], Awaitable[None]] | None = None
    stale_after: timedelta | None = None
    only_connected: bool = False


@dataclass(frozen=True, slots=True)
class _Outcome:
    state: str
    problem: str | None = None
    again_at: datetime | None = None
    begun_at: datetime | None = None


@dataclass(slots=True)
class _InHand:
    task: asyncio.Task[None]
    leased_until: float
    """In the steady clock's seconds, which no change of the wall clock touches."""


def pause_before(attempt: int, *, jitter: float) -> timedelta:
    """Return how long to wait before attempt `attempt` + 1: doubling, at most ten minutes, times 0.5 to 1.

    `jitter` is between 0 and 1; it spreads retries after an outage so that they do not arrive together.
    """
    doubled: int = 2 ** min(attempt - 1, 20)
    return min(FIRST_PAUSE * doubled, LONGEST_PAUSE) * (0.5 + jitter / 2)


@dataclass
class Worker:
    """Keeps the promises of `handlers` (kind → Handler) until stopped. `machine` tells time for leases."""

    ground: Ground
    handlers: Mapping[str, Handler]
    lease: timedelta = LEASE
    machine: Clock = field(default_factory=SystemClock)
    id: str = field(default_factory=new_id)

    def __post_init__(self) -> None:
        self._wake = asyncio.Event()
        self._look = True
        self._next_due: datetime | None = None
        self._in_hand: dict[str, _InHand] = {}
        self._finished: dict[str, _Outcome] = {}
        self._bugs: Counter[str] = Counter()
        self._signed_in = False
        self._stopping = False
        self.connect(connected=False)

    def connect(self, *, connected: bool) -> None:
        """Say whether people can answer through this process (bot/presence.py); at first they cannot."""
        self._kinds = tuple(
            kind for kind, handler in self.handlers.items() if connected or not handler.only_connected
        )
        self.wake()

    def wake(self) -> None:
        """Look at the queue now; called after commits that added jobs and when the clock was moved."""
        self._look = True
        self._wake.set()

    def stop(self) -> None:
        """Take nothing new; `run` returns when what is in hand is done."""
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Work until `stop`; returns when what was in hand is finished and settled.

        Cancelled, it cancels what is in hand and gives it back, so that the next start goes on at once.
        """
        minding = [asyncio.create_task(self._mind_leases()), asyncio.create_task(self._watch_the_time())]
        pause = DATABASE_PAUSES[0]
        try:
            while not (self._stopping and not self._in_hand and not self._finished):
                self._wake.clear()
                try:
                    await self._round()
                except Exception:
                    log.exception("the queue cannot be worked on; trying again pause=%.1f", pause)
                    self._look = True
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, DATABASE_PAUSES[1])
                else:
                    pause = DATABASE_PAUSES[0]
                    await self._rest()
        finally:
            for task in minding:
                task.cancel()
            await self._leave()

    async def _round(self) -> None:
        """Settle what is finished and claim what is due, in one transaction, or none where there is neither."""
        settling = dict(self._finished)
        claiming = self._has_room() and await self._is_something_due()
        if not settling and not claiming:
            return
        steady_until = time.monotonic() + self.lease.total_seconds()
        claimed: list[Job] = []
        async with self.ground.database.write() as tx:
            await _settle(tx, self.id, settling, self.ground.clock.now())
            if claiming:
                claimed, next_due = await self._claim(tx)
        for job_id in settling:
            del self._finished[job_id]
        if claiming:
            self._next_due, self._signed_in = next_due, True
        elif any(outcome.again_at is not None for outcome in settling.values()):
            self.wake()  # when they are tried again, the rows say: one that was hastened meanwhile, sooner
        for job in claimed:
            self._begin(job, steady_until)

    async def _claim(self, tx: Transaction) -> tuple[list[Job], datetime | None]:
        """Claim as much as there is room for; return it and when the next job is due."""
        if not self._signed_in:  # with the first claim: whoever holds a lease can be found dead
            await leases.sign_in(tx, self.id, place.here())
        now, machine_now, room = self.ground.clock.now(), self.machine.now(), CAPACITY - len(self._in_hand)
        claimed = await queue.claim(
            tx,
            now=now,
            machine_now=machine_now,
            until=machine_now + self.lease,
            worker=self.id,
            kinds=self._kinds,
            most=room,
        )
        if not claimed:  # somebody else was quicker; `_mind_leases` looks again soon
            return [], None
        if len(claimed) == room:
            return claimed, now
        return claimed, await queue.next_due(tx, self._kinds, machine_now=machine_now)

    def _has_room(self) -> bool:
        return not self._stopping and len(self._in_hand) < CAPACITY

    async def _is_something_due(self) -> bool:
        """Tell whether to claim; ask the database only where what was known may have changed."""
        if self._look:
            self._look = False
            async with self.ground.database.read() as tx:
                self._next_due = await queue.next_due(tx, self._kinds, machine_now=self.machine.now())
        return self._next_due is not None and self._next_due <= self.ground.clock.now()

    async def _rest(self) -> None:
        """Wait to be woken, or for the next due job if there is room for one."""
        if self._stopping and not self._in_hand:
            return
        waits: list[asyncio.Task[object]] = [asyncio.create_task(self._wake.wait())]
        if self._next_due is not None and self._has_room():
            waits.append(asyncio.create_task(self.ground.clock.sleep_until(self._next_due)))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    def _begin(self, job: Job, leased_until: float) -> None:
        """Take a claimed job in hand, unless it is in hand or just done: then its lease had only run out."""
        if (held := self._in_hand.get(job.id)) is not None:
            held.leased_until = leased_until
        elif job.id not in self._finished:
            task = asyncio.create_task(self._keep(job), name=f"job {job.kind}")
            self._in_hand[job.id] = _InHand(task, leased_until)

    async def _keep(self, job: Job) -> None:
        """Run one job's handler and note how it ended."""
        try:
            outcome = await self._attempt(job)
        except asyncio.CancelledError:
            self._in_hand.pop(job.id, None)
            self._wake.set()
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
            return _Outcome("waiting", str(fault), self.ground.clock.now() + pause, now)
        except Undeliverable as reason:
            return await self._fall_back(handler, job, str(reason))
        except Exception as error:
            log.exception("job failed kind=%s attempt=%d", job.kind, job.attempts)
            self._bugs[job.id] += 0 if may_pass(error) else 1
            if self._bugs[job.id] >= MOST_BUGS:
                return await self._fall_back(handler, job, type(error).__name__)
            pause = pause_before(job.attempts, jitter=random.random())  # noqa: S311 - no secret
            return _Outcome("waiting", type(error).__name__, self.ground.clock.now() + pause, now)
        self._bugs.pop(job.id, None)
        return _Outcome("done")

    async def _fall_back(self, handler: Handler, job: Job, reason: str) -> _Outcome:
        log.warning("job cannot be delivered kind=%s guild=%d reason=%s", job.kind, job.guild_id, reason)
        if handler.fallback is not None:
            try:
                await handler.fallback(job)
            except Exception:
                log.exception("fallback failed kind=%s", job.kind)
                return _Outcome("waiting", "fallback failed", self.ground.clock.now() + LONGEST_PAUSE)
        self._bugs.pop(job.id, None)
        return _Outcome("dead", reason)

    async def _mind_leases(self) -> None:
        """Three times a lease, renew what is in hand and take over what the dead have left."""
        while True:
            try:
                await self._bury_the_dead()
                await self._renew()
            except Exception:
                log.exception("the leases of jobs cannot be renewed")
            self.wake()
            await asyncio.sleep(self.lease.total_seconds() / 3)

    async def _watch_the_time(self) -> None:
        """Let go of jobs whose lease runs out before it could be renewed, even while the database hangs."""
        whole = self.lease.total_seconds()
        while True:
            await asyncio.sleep(whole / 6)
            for held in self._in_hand.values():
                if held.leased_until - time.monotonic() < whole / 3:
                    log.error("a job is let go, since its lease cannot be renewed")
                    held.task.cancel()

    async def _bury_the_dead(self) -> None:
        """Give back what workers held that have certainly died on this machine."""
        async with self.ground.database.read() as tx:
            dead = [id for id, where in (await leases.signed_in(tx)).items() if place.is_dead(where)]
        if dead:
            async with self.ground.database.write() as tx:
                for id in dead:
                    freed = await queue.give_back(tx, id)
                    await leases.sign_out(tx, id)
                    log.warning("a worker died; its jobs are taken over jobs=%d", freed)

    async def _renew(self) -> None:
        """Renew what is in hand; let go of what is no longer ours (cancelled, erased, claimed by another)."""
        if not (ids := list(self._in_hand)):
            return
        steady, until = time.monotonic(), self.machine.now() + self.lease
        async with self.ground.database.write() as tx:
            ours = await queue.renew(tx, worker=self.id, ids=ids, until=until)
        for job_id in ids:
            if (held := self._in_hand.get(job_id)) is None:
                continue
            if job_id in ours:
                held.leased_until = steady + self.lease.total_seconds()
            else:
                held.task.cancel()

    async def _leave(self) -> None:
        """Settle what is finished, give back what is in hand and sign out; what fails, expires."""
        tasks = [held.task for held in self._in_hand.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        try:
            async with self.ground.database.write() as tx:
                await _settle(tx, self.id, self._finished, self.ground.clock.now())
                await queue.give_back(tx, self.id)
                await leases.sign_out(tx, self.id)
            self._finished.clear()
            self._signed_in = False
        except Exception:
            log.exception("the queue could not be left in order")


async def _settle(tx: Transaction, worker: str, finished: Mapping[str, _Outcome], now: datetime) -> None:
    """Write down how jobs ended; those that ended alike in one statement."""
    alike: dict[tuple[str, str | None], list[str]] = {}
    faulty: list[PutBack] = []
    for job_id, outcome in finished.items():
        if outcome.again_at is not None:
            faulty.append(PutBack(job_id, outcome.again_at, outcome.problem or "", outcome.begun_at))
        else:
            alike.setdefault((outcome.state, outcome.problem), []).append(job_id)
    for (state, problem), ids in alike.items():
        kept = state == "done"  # it is done whoever holds the lease by now; the rest is for the holder to say
        await queue.settle(tx, ids, state=state, now=now, problem=problem, worker=None if kept else worker)
    await queue.put_back(tx, worker, faulty)
