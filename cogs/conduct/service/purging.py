"""Erases what was told, as promised: the clock starts when a case is closed (rules/retention.py).

Invariants:
- What an open case holds, and what nobody has read, is never purged.
- One case is one transaction: its rows let go, its records' keys are destroyed by the job that the same commit
  promises (bot/vault.py), and the record of deeds says what was purged when. A kill in between loses nothing.
- Purged again, nothing changes.
- Somebody who handles reports and reported the case stays kept from it when it is no longer known who reported.
"""

from __future__ import annotations

from datetime import timedelta

from bot import audit
from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.conduct.rules import retention
from cogs.conduct.rules.retention import CONTENT, IDENTITY, OUTCOME
from cogs.conduct.service import access, sealing
from data import (
    apart,
    case_entries,
    case_outcomes,
    case_people,
    case_proposals,
    case_reports,
    cases,
    departures,
    reporters,
)
from data import case_files as files
from data import receipt_visits as visits
from data.case_people import RECUSED, Part
from data.cases import Case
from data.engine import Transaction

AT_ONCE = 200
LOOSE_KEPT = timedelta(days=2)
"""Files that were copied for a report that was never sent: a begun report waits a day."""
WORD_KEPT = timedelta(hours=1)
"""How long a word of a receipt can be asked back."""


async def every_day(ground: Ground) -> None:
    """Erase what is due in all communities."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        for guild_id, record_id in await files.remove_loose(tx, added_before=now - LOOSE_KEPT):
            await sealing.forget(ground, tx, guild_id, [record_id])
        await visits.remove_expired(tx, now=now)
        await case_reports.forget_words(tx, received_before=now - WORD_KEPT)
        await case_outcomes.remove_old(tx, before=now - retention.KEPT[OUTCOME])
        await departures.remove_old(tx, left_before=now - retention.KEPT[OUTCOME])
    beyond = None
    while True:
        async with ground.database.read() as tx:
            before = now - retention.SHORTEST
            found = await cases.closed_before(tx, before, most=AT_ONCE, beyond=beyond)
        for case in found:
            await purge(ground, case)
        if len(found) < AT_ONCE:
            return
        last = found[-1]
        beyond = (last.closed_at or now, last.id)


async def purge(ground: Ground, case: Case) -> None:
    """Erase what is due of one case, looked at anew: it may be open again by now."""
    async with ground.database.write() as tx:
        now = ground.clock.now()
        standing = await cases.get(tx, case.guild_id, case.id)
        if standing is None:
            return
        due = retention.due(standing.closed_at, standing.read_at, now)
        if IDENTITY in due:
            await _identity(ground, tx, standing, whole=CONTENT in due)
        if CONTENT in due and standing.content_purged_at is None:
            await _content(ground, tx, standing)
        if OUTCOME in due:
            records = await apart.remove_of_case(tx, case.guild_id, case.id)
            await sealing.forget(ground, tx, case.guild_id, records)
            await cases.remove(tx, case.guild_id, case.id)
            await audit.note(ground, tx, case.guild_id, "purged_outcome", case_id=case.id)


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """A person's name is about to go from their reports: one who handles reports stays kept from these cases."""
    if user_id in await access.handlers(tx, guild_id):
        viewer = access.viewer_of(ground, guild_id, user_id)
        for one in await reporters.of_person(tx, guild_id, viewer.reporter):
            report = await case_reports.get(tx, guild_id, one.report_id)
            if report is not None:
                await _keep_from(ground, tx, guild_id, report.case_id, viewer.involved)


async def _keep_from(ground: Ground, tx: Transaction, guild_id: int, case_id: str, who: str) -> None:
    part = Part(new_id(), guild_id, case_id, who, RECUSED, None, ground.clock.now())
    await case_people.add(tx, part)


async def _identity(ground: Ground, tx: Transaction, case: Case, *, whole: bool) -> None:
    """Forget who reported; whoever asked to be asked how it is, only when all of that is over."""
    guild_id = case.guild_id
    found = await case_reports.of_case(tx, guild_id, case.id)
    due = [one.id for one in found if whole or not one.check_in]
    known = await reporters.of_reports(tx, guild_id, due)
    if not known:
        return
    for user_id in await access.handlers(tx, guild_id):
        viewer = access.viewer_of(ground, guild_id, user_id)
        if viewer.reporter in {one.who for one in known.values()}:
            await _keep_from(ground, tx, guild_id, case.id, viewer.involved)
    records = await reporters.remove(tx, guild_id, list(known))
    await sealing.forget(ground, tx, guild_id, [id for id in records if id is not None])
    await audit.note(ground, tx, guild_id, "purged_identity", case_id=case.id)


async def _content(ground: Ground, tx: Transaction, case: Case) -> None:
    """Forget everything that was written in a case."""
    guild_id = case.guild_id
    records = await case_reports.forget_records(tx, guild_id, case.id)
    records += await case_entries.forget_records(tx, guild_id, case.id)
    records += await case_people.forget_record(tx, guild_id, case.id)
    records += await case_proposals.forget_records(tx, guild_id, case.id)
    records += await files.remove_of_case(tx, guild_id, case.id)
    await sealing.forget(ground, tx, guild_id, records)
    await cases.note_purged(tx, guild_id, case.id, at=ground.clock.now())
    await audit.note(ground, tx, guild_id, "purged_content", case_id=case.id)
