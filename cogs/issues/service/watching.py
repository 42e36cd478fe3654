"""Looks after what is held: does a pull request appear, is it merged or closed, is the issue over?

Invariants: a forge that does not answer changes nothing; an issue whose repository is not on the list any more is
not asked for, and the hold stands; what is found is one commit, with all that the person is told of it.
"""

from __future__ import annotations

from bot.forges.forge import Look, Seen
from bot.forges.house import Forges
from bot.ground import Ground
from cogs.issues.rules import holding
from cogs.issues.rules.holding import Turn
from cogs.issues.service import accounts, finishing, promises
from cogs.issues.service.looking import look_by_itself
from data import issue_holds, issue_search
from data.engine import Transaction
from data.issue_holds import Hold


async def watch(ground: Ground, forges: Forges, guild_id: int, id: str) -> bool:
    """Look at a held issue, and note what that means for its person; False where the hold is over."""
    async with ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, id)
        candidate = await issue_search.one(tx, guild_id, hold.issue_id) if hold else None
    if hold is None or hold.ended_at is not None:
        return False
    if candidate is None:
        return True
    seen = (await look_by_itself(ground, forges, [candidate]))[candidate.issue.id]
    async with ground.database.write() as tx:
        hold = await issue_holds.get(tx, guild_id, id)
        if hold is None or hold.ended_at is not None:
            return False
        await _take(ground, tx, hold, seen)
        later = await issue_holds.get(tx, guild_id, id)
    return later is not None and later.ended_at is None


async def _take(ground: Ground, tx: Transaction, hold: Hold, seen: Seen) -> None:
    """Write down what was seen of a hold's issue."""
    now = ground.clock.now()
    works = seen.works if isinstance(seen, Look) else ()
    logins = {one.author for one in works}
    own = await accounts.theirs(ground, tx, hold.guild_id, hold.user_id, hold.forge, logins)
    theirs = [one.url for one in works if one.author in own]
    turn: Turn = holding.turn_of(seen, hold.pull_url, theirs, now, asked=hold.found_url)
    if turn.what == holding.OVER:
        await finishing.note_over(ground, tx, hold, turn.work)
    elif turn.work is None:
        return
    elif turn.what == holding.MERGED:
        await finishing.note_merged(ground, tx, hold, turn.work.url)
    elif turn.what == holding.CLOSED:
        await finishing.note_closed(ground, tx, hold)
    elif turn.what == holding.PULL_FOUND and turn.work.url in theirs:
        await finishing.note_pull(ground, tx, hold, turn.work.url)
    elif turn.what == holding.PULL_FOUND:
        found: issue_holds.Changes = {"found_url": turn.work.url[:500], "is_found_asked": True}
        await issue_holds.change(tx, hold.guild_id, hold.id, found)
        await promises.tell(tx, hold, holding.PULL_FOUND, now)
