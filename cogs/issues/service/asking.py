"""Asking how it goes; and where nobody answers, a person of the staff who decides.

Invariants: staff can let go only of what they were asked about and what has not been answered since; what they let
go of can be given back for a week, unless somebody else has taken it by then, and the person hears of both.
"""

from __future__ import annotations

from datetime import timedelta

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.issues.rules import holding
from cogs.issues.service import promises, taking
from cogs.issues.settings import IssuesSettings
from data import issue_holds as store
from data.issue_holds import HELD, PULL, RELEASED, Hold


async def due(ground: Ground, guild_id: int, id: str, number: int) -> Hold | None:
    """Return a hold whose person is to be asked now; None where that is void."""
    async with ground.database.read() as tx:
        hold = await store.get(tx, guild_id, id)
    fits = hold is not None and hold.ended_at is None and hold.round == number and hold.state in (HELD, PULL)
    return hold if fits else None


async def note_asked(ground: Ground, guild_id: int, id: str, number: int) -> None:
    """The person is asked how it goes; promise to bring it to staff after two days."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await store.get(tx, guild_id, id)
        if hold is None or hold.ended_at is not None or hold.round != number:
            return
        asked_at = hold.asked_at or now
        await store.change(tx, guild_id, id, {"asked_at": asked_at})
        await promises.bring(tx, hold, asked_at + holding.ANSWER_WITHIN)


async def note_brought(ground: Ground, guild_id: int, id: str, number: int) -> bool:
    """Staff are asked; False where the person has answered at this very moment, or it is over."""
    async with ground.database.write() as tx:
        hold = await store.get(tx, guild_id, id)
        if hold is None or hold.ended_at is not None or hold.round != number or hold.asked_at is None:
            return False
        await store.change(tx, guild_id, id, {"brought_at": ground.clock.now()})
    return True


async def release(ground: Ground, guild_id: int, id: str) -> Hold:
    """Staff let an issue go. Raises Problem where it is over, or its person has answered meanwhile."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await taking.get(tx, guild_id, None, id, is_open=True)
        if hold.brought_at is None:
            raise Problem(text("issues-answered-meanwhile"))
        await taking.end(tx, hold, RELEASED, holding.STAFF, now)
        await promises.tell(tx, hold, holding.FREED, now, about=str(hold.round))
    return hold


async def keep(ground: Ground, guild_id: int, id: str) -> Hold:
    """Staff leave an issue with whoever has it. Raises Problem where it is over, or was answered meanwhile."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await taking.get(tx, guild_id, None, id, is_open=True)
        if hold.brought_at is None:
            raise Problem(text("issues-answered-meanwhile"))
        days = (await read_settings(tx, guild_id, IssuesSettings)).hold_days
        return await taking.go_on(tx, hold, max(hold.until, now + timedelta(days=days)), now)


async def undo_release(ground: Ground, guild_id: int, id: str) -> Hold:
    """Take back that staff let an issue go. Raises Problem where that cannot be done any more."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        hold = await taking.get(tx, guild_id, None, id)
        by_staff = hold.state == RELEASED and hold.ended_by == holding.STAFF
        if not by_staff or hold.ended_at is None or now - hold.ended_at > holding.UNDO_WITHIN:
            raise Problem(text("issues-undo-over"))
        days = (await read_settings(tx, guild_id, IssuesSettings)).hold_days
        if not await store.open_again(tx, guild_id, id, until=now + timedelta(days=days)):
            raise Problem(text("issues-undo-taken"))
        hold = await taking.get(tx, guild_id, None, id)
        await promises.check_in(tx, hold)
        await promises.watch(tx, hold, now + holding.WATCHED_EVERY)
        await promises.tell(tx, hold, holding.BACK, now, about=str(hold.round))
    return hold


async def held_here(ground: Ground, guild_id: int) -> list[Hold]:
    """Return all that is held in a community, what staff are asked about and who wants help first."""
    async with ground.database.read() as tx:
        held = await store.all_open(tx, guild_id)
    return sorted(held, key=lambda hold: (hold.brought_at is None, not hold.needs_help, hold.until))


async def released_by_staff(ground: Ground, guild_id: int) -> list[Hold]:
    """Return what staff let go of and can still take back, the latest first."""
    async with ground.database.read() as tx:
        since = ground.clock.now() - holding.UNDO_WITHIN
        found = await store.released_since(tx, guild_id, holding.STAFF, since=since)
    return sorted(found, key=lambda hold: hold.ended_at or since, reverse=True)
