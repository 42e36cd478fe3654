"""What becomes of a hold on the forge: a pull request, a merge, an end; and how somebody likes to be thanked.

Invariants: whose a pull request is, its person says, or the account that they linked; a merge is thanked once,
also where it is known only after the issue was closed; where a pull request is closed, the hold goes on.
"""

from __future__ import annotations

from datetime import timedelta

from bot.forges.forge import Work
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.issues.rules import holding
from cogs.issues.service import promises, taking
from cogs.issues.settings import IssuesSettings
from data import issue_counts
from data import issue_holds as store
from data.engine import Transaction
from data.issue_holds import HELD, MERGED, OVER, PULL, Hold


async def is_theirs(ground: Ground, guild_id: int, user_id: int, id: str, *, yes: bool) -> Hold:
    """Note whether the pull request that was found is the person's, also where the issue is closed by now."""
    async with ground.database.write() as tx:
        hold = await taking.get(tx, guild_id, user_id, id)
        if not hold.is_found_asked or hold.found_url is None:
            raise Problem(text("issues-hold-over"))
        await store.change(tx, guild_id, id, {"is_found_asked": False})
        if yes and hold.state == OVER:
            await _count_merged(ground, tx, hold)
            changes: store.Changes = {"state": MERGED, "pull_url": hold.found_url, "read_at": None}
            await store.change(tx, guild_id, id, changes)
        elif yes and hold.ended_at is None:
            await note_pull(ground, tx, hold, hold.found_url)
        return await taking.get(tx, guild_id, user_id, id)


async def note_pull(ground: Ground, tx: Transaction, hold: Hold, url: str) -> None:
    """Note a pull request as the person's: it is long before they are asked again how it goes."""
    now = ground.clock.now()
    if hold.state != PULL:
        await issue_counts.add(tx, hold.guild_id, "pull", day=now.date())
    changes: store.Changes = {"state": PULL, "pull_url": url[:500], "is_found_asked": False}
    await taking.go_on(tx, hold, now + holding.PULL_WAITS, now, changes)


async def note_closed(ground: Ground, tx: Transaction, hold: Hold) -> None:
    """The person's pull request was closed without a merge: the issue is still theirs, and they are told so."""
    now = ground.clock.now()
    days = (await read_settings(tx, hold.guild_id, IssuesSettings)).hold_days
    changes: store.Changes = {"state": HELD, "pull_url": None, "found_url": hold.pull_url, "is_found_asked": False}
    await taking.go_on(tx, hold, now + timedelta(days=days), now, changes)
    await promises.tell(tx, hold, holding.CLOSED, now)


async def note_merged(ground: Ground, tx: Transaction, hold: Hold, url: str) -> None:
    """The person's pull request was merged."""
    now = ground.clock.now()
    if await store.end(tx, hold.guild_id, hold.id, state=MERGED, by=holding.FORGE, at=now):
        await _count_merged(ground, tx, hold)
        await store.change(tx, hold.guild_id, hold.id, {"pull_url": url[:500], "is_found_asked": False})
        await promises.cancel_all(tx, hold, now)
        await promises.tell(tx, hold, holding.MERGED, now, about="merged")


async def note_over(ground: Ground, tx: Transaction, hold: Hold, by: Work | None) -> None:
    """It is over with the issue on the forge.

    `by`: a merged pull request that nobody has claimed as theirs yet.
    """
    now = ground.clock.now()
    if await store.end(tx, hold.guild_id, hold.id, state=OVER, by=holding.FORGE, at=now):
        if by is not None:
            await store.change(tx, hold.guild_id, hold.id, {"found_url": by.url[:500], "is_found_asked": True})
        await promises.cancel_all(tx, hold, now)
        await promises.tell(tx, hold, holding.OVER, now, about="over")


async def thank(ground: Ground, guild_id: int, user_id: int, id: str, how: str) -> Hold:
    """Note how somebody likes to be thanked; publicly, that is promised. Raises Problem where it cannot be."""
    async with ground.database.write() as tx:
        hold = await taking.get(tx, guild_id, user_id, id)
        if hold.state != MERGED:
            raise Problem(text("problem-old-button"))
        if how == holding.PUBLIC:
            if (await read_settings(tx, guild_id, IssuesSettings)).digest_channel is None:
                raise Problem(text("issues-thanks-nowhere"))
            await promises.thank(tx, hold, ground.clock.now())
        await store.change(tx, guild_id, id, {"thanks": how, "read_at": ground.clock.now()})
    return hold


async def note_read(ground: Ground, guild_id: int, user_id: int, id: str, what: str) -> None:
    """The person has read what waited for them."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await store.get(tx, guild_id, id)
        if hold is None or hold.user_id != user_id:
            return
        if what == holding.HELPER:
            await store.note_helper_read(tx, guild_id, id)
        elif what == holding.FAILED:
            await store.change(tx, guild_id, id, {"failed": None})
        elif what in (holding.OVER, holding.FREED):
            await store.change(tx, guild_id, id, {"read_at": now, "is_found_asked": False})


async def note_failed(ground: Ground, guild_id: int, id: str, what: str) -> None:
    """What was promised to a person could not be kept: they find that on their first page."""
    async with ground.database.write() as tx:
        hold = await store.get(tx, guild_id, id)
        if hold is not None:
            await store.change(tx, guild_id, id, {"failed": what})
            await promises.tell(tx, hold, holding.FAILED, ground.clock.now())


async def _count_merged(ground: Ground, tx: Transaction, hold: Hold) -> None:
    day = ground.clock.now().date()
    if hold.state != PULL:
        await issue_counts.add(tx, hold.guild_id, "pull", day=day)
    await issue_counts.add(tx, hold.guild_id, "merged", day=day)
