"""Looks after what is held: does a pull request appear, is it merged, is the issue over?

Invariant: a forge that does not answer changes nothing; what is found is one commit with the next look.
"""

from __future__ import annotations

from bot.forges.forge import Look, Work
from bot.forges.house import Forges
from bot.ground import Ground
from cogs.issues import accounts, rules, taking
from cogs.issues.looking import look_by_itself
from cogs.issues.rules import Turn
from data import issue_holds, issue_search
from data.engine import Transaction
from data.issue_holds import Hold


async def watch(ground: Ground, forges: Forges, guild_id: int, id: str) -> tuple[Hold, Turn] | None:
    """Look at a held issue; return what that means for its person, None where the hold is over."""
    async with ground.database.read() as tx:
        hold = await issue_holds.get(tx, guild_id, id)
        candidate = await issue_search.one(tx, guild_id, hold.issue_id) if hold else None
    if hold is None or hold.ended_at is not None:
        return None
    now = ground.clock.now()
    if candidate is None:  # organisers took its repository off the list; the hold stands until its person says
        return None
    seen = (await look_by_itself(ground, forges, guild_id, [candidate]))[candidate.issue.id]
    async with ground.database.write() as tx:
        hold = await issue_holds.get(tx, guild_id, id)
        if hold is None or hold.ended_at is not None:
            return None
        works = seen.works if isinstance(seen, Look) else ()
        logins = {one.author for one in works}
        own = await accounts.theirs(ground, tx, guild_id, hold.user_id, hold.forge, logins)
        theirs = [one.url for one in works if one.author in own]
        turn = rules.turn_of(seen, hold.pull_url, theirs, now)
        if turn.what == rules.MERGED and turn.work is not None:
            await taking.note_merged(ground, tx, hold, turn.work.url)
        elif turn.what == rules.OVER:
            await taking.note_over(ground, tx, hold)
        else:
            if turn.what == rules.PULL_FOUND and turn.work is not None:
                turn = await _pull_found(ground, tx, hold, turn.work, is_theirs=turn.work.url in theirs)
            await taking.promise_watch(tx, hold, now + rules.WATCHED_EVERY)
        if turn.what is not None:
            what = f"{turn.what}:{turn.work.url if turn.work else turn.why}"
            await taking.promise_to_tell(tx, hold, what, now)
    return hold, turn


async def _pull_found(ground: Ground, tx: Transaction, hold: Hold, work: Work, *, is_theirs: bool) -> Turn:
    """Note a pull request as theirs, or let the person be asked, once for each."""
    if is_theirs:
        await taking.note_pull(ground, tx, hold, work.url)
        return Turn(None)
    if hold.found_url == work.url:
        return Turn(None)
    changes = {"waits": rules.PULL_FOUND, "found_url": work.url[:500]}
    await issue_holds.change(tx, hold.guild_id, hold.id, changes)
    return Turn(rules.PULL_FOUND, work)
