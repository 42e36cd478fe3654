"""Coming to communities and leaving them: what a community left behind is erased after thirty days.

Invariants: nothing is erased while Hearth is in a community, nor sooner than `KEPT` after it left; coming back
in time keeps everything; a removal that happened while Hearth was away is noticed when it is back.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot import personal_data
from bot.ground import Ground
from bot.jobs import Drop, TryAgain
from data import communities, jobs
from data.engine import Transaction

if TYPE_CHECKING:
    from bot.discordkit.delivery import Errand

ERASE = "community.erase"
KEPT = timedelta(days=30)
"""How long a community's data outlives Hearth's removal from it, as docs/operating.md and the README say."""


async def come(ground: Ground, guild_id: int) -> None:
    """Hearth is in a community: it was invited, perhaps again, or is connected to it anew."""
    async with ground.database.read() as tx:
        if await communities.is_known(tx, guild_id):
            return
    async with ground.database.write() as tx:
        await _come(ground, tx, guild_id)


async def leave(ground: Ground, guild_id: int) -> None:
    """Hearth was removed from a community."""
    async with ground.database.write() as tx:
        await _leave(ground, tx, guild_id)


async def compare(ground: Ground, guild_ids: Collection[int]) -> None:
    """Hearth is connected and in exactly these communities: notice what changed while it was away."""
    here = frozenset(guild_ids)
    async with ground.database.write() as tx:
        known = frozenset(await communities.present(tx))
        for guild_id in sorted(here - known):
            await _come(ground, tx, guild_id)
        for guild_id in sorted(known - here):
            await _leave(ground, tx, guild_id)


async def erase(errand: Errand) -> None:
    """Erase what a community left behind, unless Hearth is back."""
    ground, guild_id = errand.ground, errand.job.guild_id
    async with ground.database.write() as tx:  # one: Hearth cannot come back between looking and erasing
        left = await communities.left_at(tx, guild_id)
        if left is None:
            raise Drop("Hearth is back in this community")
        early = left + KEPT - ground.clock.now()
        if early > timedelta():  # the clock was set back; nobody would promise this again
            raise TryAgain("it is too early to erase a community", early)
        await personal_data.erase_guild_in(ground, tx, guild_id)


async def _come(ground: Ground, tx: Transaction, guild_id: int) -> None:
    left = await communities.join(tx, guild_id, at=ground.clock.now())
    if left is not None:
        await jobs.cancel(tx, _dedupe_key(guild_id, left), now=ground.clock.now())


async def _leave(ground: Ground, tx: Transaction, guild_id: int) -> None:
    now = ground.clock.now()
    if await communities.leave(tx, guild_id, at=now):
        await jobs.add(tx, ERASE, guild_id=guild_id, due_at=now + KEPT, dedupe_key=_dedupe_key(guild_id, now))


def _dedupe_key(guild_id: int, left: datetime) -> str:
    return f"{ERASE}:{guild_id}:{left.isoformat()}"
