"""Ending a case, and opening it again.

Invariants: no case is closed without a message to everybody who reported; what was promised begins anew with a
case that is open again, and nothing of it is purged meanwhile.
"""

from __future__ import annotations

from bot import audit
from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.rules import deadlines as deadline_rules
from cogs.conduct.rules.deadlines import ACKNOWLEDGE, DECIDE
from cogs.conduct.rules.words import CLOSED, DECIDED, LOOKING, MEASURE
from cogs.conduct.service import access, deadlines, sealing, telling
from data import case_deadlines, case_entries, case_outcomes, case_proposals, case_reports, cases
from data.case_entries import OUTCOME, SENT, Entry
from data.case_outcomes import ClosedCase
from data.case_proposals import AGREED, OPEN, WITHDRAWN
from data.engine import Transaction


async def close_decided(ground: Ground, tx: Transaction, presser: Presser, case_id: str, words: str) -> None:
    """Close a case in which a measure was decided, with a message to everybody who reported."""
    handler = await access.enter(ground, tx, presser)
    case = await access.see(tx, handler, case_id)
    if case.state != DECIDED:
        raise Problem(text("conduct-not-decided"))
    await audit.note(ground, tx, handler.guild_id, "closed", user_id=handler.user_id, case_id=case_id)
    await close(ground, tx, handler.guild_id, case_id, MEASURE, words, noted=True)


async def close(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    case_id: str,
    outcome: str,
    words: str,
    *,
    noted: bool = False,
) -> None:
    """Close a case that is open: `words` go to everybody who reported. Raises Problem where there are none."""
    if not words.strip():
        raise Problem(text("conduct-close-needs-words"))
    case = await cases.get(tx, guild_id, case_id)
    if case is None or case.state == CLOSED:
        return
    now = ground.clock.now()
    for report in await case_reports.of_case(tx, guild_id, case_id):
        told = {"words": words, "account": None}
        record_id = await sealing.seal(ground, tx, guild_id, sealing.ENTRY, told)
        entry = Entry(new_id(), guild_id, case_id, report.id, None, OUTCOME, SENT, None, record_id, now)
        await case_entries.add(tx, entry)
    for proposal in await case_proposals.of_case(tx, guild_id, case_id):
        if proposal.state == OPEN:
            await case_proposals.settle(tx, guild_id, proposal.id, state=WITHDRAWN, at=now)
    await deadlines.closed(ground, tx, guild_id, case_id)
    measure = await _measure(tx, guild_id, case_id) if outcome == MEASURE else None
    await cases.change(tx, guild_id, case_id, state=CLOSED, outcome=outcome, measure=measure, closed_at=now)
    if case.read_at is None:
        await cases.note_read(tx, guild_id, case_id, at=now)
    await _count(tx, guild_id, case_id, case.kind, outcome, measure, ground)
    if not noted:
        await audit.note(ground, tx, guild_id, "closed", case_id=case_id)
    await telling.tell(ground, tx, guild_id, case_id, "reporters")


async def reopen(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    case_id: str,
    *,
    user_id: int | None = None,
    decided: bool = False,
) -> None:
    """Open a closed case again: it happened again, or an appeal has succeeded (`decided` cases go back, too)."""
    case = await cases.get(tx, guild_id, case_id)
    if case is not None and (case.state == CLOSED or (decided and case.state == DECIDED)):
        await cases.change(tx, guild_id, case_id, state=LOOKING)
        await deadlines.reopened(ground, tx, guild_id, case_id)
        await audit.note(ground, tx, guild_id, "reopened", user_id=user_id, case_id=case_id)


async def _measure(tx: Transaction, guild_id: int, case_id: str) -> str | None:
    """Return the latest measure that was agreed to."""
    agreed = [one for one in await case_proposals.of_case(tx, guild_id, case_id) if one.state == AGREED]
    return next((one.measure for one in reversed(agreed) if one.kind == "measure"), None)


async def _count(
    tx: Transaction, guild_id: int, case_id: str, kind: str, outcome: str, measure: str | None, ground: Ground
) -> None:
    """Write what came of the case where it cannot be led back to it."""
    now = ground.clock.now()
    promises = await case_deadlines.of_case(tx, guild_id, case_id)
    kept = {
        what: all(deadline_rules.how_it_stands(one, now) == "kept" for one in promises if one.what == what)
        for what in (ACKNOWLEDGE, DECIDE)
    }
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    closed = ClosedCase(new_id(), guild_id, kind, outcome, measure, kept[ACKNOWLEDGE], kept[DECIDE], day)
    await case_outcomes.add(tx, closed)
