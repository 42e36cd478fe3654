"""Jobs that the platform itself promises, beside those of the features.

Invariant: whatever erasing a key failed over, the daily sweep finishes; the sweep always plans its next day.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from bot import audit, communities, drafts
from bot.discordkit import notice_delivery
from bot.feature import JobKind
from bot.ground import Ground
from bot.jobs import TryAgain
from bot.vault import FORGET
from data import jobs
from data.engine import Transaction

if TYPE_CHECKING:
    from bot.discordkit.delivery import Errand

SWEEP = "vault.sweep"
NO_GUILD = 0
SETTLED_KEPT = timedelta(days=90)
"""How long a kept promise is remembered: longer than anything is asked for again under the same key."""
SETTLED_AT_ONCE = 500
"""Settled jobs forgotten in one transaction, so that nobody waits for the rest."""
QUIET_HOUR = time(4, 0)
"""UTC. A sweep reads every old key's id once; any hour will do."""


async def forget_keys(errand: Errand) -> None:
    """Destroy the keys of records that were erased."""
    if not await errand.ground.vault.destroy(errand.job.args["records"]):
        raise TryAgain("the key store is being read")


async def sweep_keys(errand: Errand) -> None:
    """Destroy keys that open nothing, forget what was settled long ago, let features do their day's work.

    Then promise to look again tomorrow.
    """
    await errand.ground.vault.sweep()
    await _forget_settled(errand.ground)
    for feature in errand.delivery.client.features:
        if feature.every_day is not None:
            await feature.every_day(errand.ground)
    await plan_next_sweep(errand)


async def _forget_settled(ground: Ground) -> None:
    forgotten = SETTLED_AT_ONCE
    while forgotten == SETTLED_AT_ONCE:
        async with ground.database.write() as tx:
            before = ground.clock.now() - SETTLED_KEPT
            forgotten = await jobs.forget_settled(tx, before=before, most=SETTLED_AT_ONCE)


async def expire_drafts(errand: Errand) -> None:
    """Erase forms that were begun and not sent in time."""
    await drafts.expire(errand.ground)


async def plan_next_sweep(errand: Errand) -> None:
    """Promise the sweep of the day after this one; also where this one failed for good."""
    async with errand.ground.database.write() as tx:
        await _promise_sweep(tx, max(errand.job.due_at, errand.ground.clock.now()))


async def plan(ground: Ground) -> None:
    """Promise what the platform does every day; called at each start."""
    async with ground.database.write() as tx:
        await _promise_sweep(tx, ground.clock.now())


async def _promise_sweep(tx: Transaction, after: datetime) -> None:
    due_at = datetime.combine(after.date(), QUIET_HOUR, after.tzinfo)
    if due_at <= after:
        due_at += timedelta(days=1)
    dedupe_key = f"{SWEEP}:{due_at.date().isoformat()}"
    await jobs.add(tx, SWEEP, guild_id=NO_GUILD, due_at=due_at, dedupe_key=dedupe_key)


PLATFORM_JOBS: Mapping[str, JobKind] = {
    FORGET: JobKind(forget_keys),
    SWEEP: JobKind(sweep_keys, fallback=plan_next_sweep),
    drafts.EXPIRE: JobKind(expire_drafts),
    communities.ERASE: JobKind(communities.erase),
    **notice_delivery.JOBS,
    **audit.JOBS,
}
