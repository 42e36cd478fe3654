"""What happens to applications when somebody leaves or erases their data, and when their time is over.

Invariants: no application waits for a reviewer who has left; six months after the decision nothing of a call is
left, keys included.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.ground import Ground
from bot.kernel.findings import Finding
from cogs.applications.rules import judging
from cogs.applications.service import reviewing
from cogs.applications.service.sealing import applicant_of
from data import application_calls as calls
from data import applications as store
from data.application_calls import CLOSED, DECIDER, FORMER, LOCKED, OPEN, OPENED, REVIEW, REVIEWER
from data.engine import Transaction

AT_ONCE = 50


async def any_open(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether people can apply for something here."""
    return bool(await calls.in_states(tx, guild_id, (OPEN,)))


async def present(tx: Transaction, guild_id: int) -> Collection[int]:
    """Return who judges something, and so is taken to be here."""
    return await calls.present(tx, guild_id)


async def leave(ground: Ground, guild_id: int, user_id: int) -> None:
    """Somebody left: they judge nothing any more, and others are asked instead."""
    async with ground.database.read() as tx:
        if not await calls.judged_by(tx, guild_id, user_id):
            return
    async with ground.database.write() as tx:
        await _give_up(ground, tx, guild_id, user_id)


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Marks for the applications of somebody whose data goes, go too; what they were to review, others do."""
    own = await store.of_applicant(tx, guild_id, applicant_of(ground, guild_id, user_id))
    standing = await calls.of_ids(tx, guild_id, [one.call_id for one in own])
    for application in own:
        if application.call_id in standing:
            await reviewing.let_go(ground, tx, standing[application.call_id], application.id)
    await _give_up(ground, tx, guild_id, user_id)


async def findings(_ground: Ground, tx: Transaction, guild_id: int) -> Sequence[Finding]:
    """Say where a call cannot be decided, since fewer than two are left who decide."""
    for call in await calls.in_states(tx, guild_id, (OPEN, CLOSED, REVIEW, LOCKED)):
        judges = await calls.judges(tx, guild_id, call.id)
        if sum(one.role == DECIDER for one in judges) < judging.DECIDERS:
            return [Finding("applications-deciders")]
    return []


async def every_day(ground: Ground) -> None:
    """Erase calls whose time is over, with all that belongs to them, some at a time."""
    now = ground.clock.now()
    while True:
        async with ground.database.write() as tx:
            gone = await calls.over(
                tx, decided_before=now - judging.KEPT, ended_before=now - judging.KEPT_UNDECIDED, most=AT_ONCE
            )
            for call in gone:
                for one in await store.of_call(tx, call.guild_id, call.id, (store.DRAFT, store.SENT)):
                    records = await store.remove(tx, call.guild_id, one.id)
                    await ground.vault.forget(tx, call.guild_id, records, now=now)
                await store.remove_marks_of_call(tx, call.guild_id, call.id)
                await calls.remove(tx, call.guild_id, call.id)
        if not gone:
            return


async def _give_up(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    judged = await calls.judged_by(tx, guild_id, user_id)
    standing = await calls.of_ids(tx, guild_id, [one.call_id for one in judged])
    for judge in judged:
        call = standing.get(judge.call_id)
        if call is None or judge.role == FORMER or call.state == OPENED:
            continue
        if call.state == LOCKED and judge.role != DECIDER:
            continue
        await calls.leave(tx, guild_id, call.id, user_id, remembers=judging.has_read(judge.role, call.state))
        if judge.role == REVIEWER and call.state == REVIEW:
            await reviewing.give_up(tx, call, user_id)
            await reviewing.fill(ground, tx, call)
