"""What handlers write in a case: to those who reported, as the team, and among themselves."""

from __future__ import annotations

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.rules.words import LOOKING, NEED_MORE, may_follow
from cogs.conduct.service import access, deadlines, telling
from cogs.conduct.service.handling import add_entry, on_record, see_that_open
from data import case_reports, cases
from data.case_entries import NOTE, REPLY
from data.engine import Transaction


async def reply(
    ground: Ground,
    tx: Transaction,
    presser: Presser,
    case_id: str,
    words: str,
    *,
    report_id: str | None = None,
    need_more: bool = False,
) -> None:
    """Write to the reporter of one report, or to everybody who reported, as the team.

    What is promised to all of them is kept by a message to all alone, or where there is one report.
    """
    handler = await access.enter(ground, tx, presser)
    case = await access.see(tx, handler, case_id)
    see_that_open(case)
    reports = [one.id for one in await case_reports.of_case(tx, handler.guild_id, case_id)]
    whom = [id for id in reports if report_id in (None, id)]
    if not whom:
        raise Problem(text("conduct-no-such-case"))
    for id in whom:
        await add_entry(ground, tx, handler, case_id, REPLY, words, report_id=id)
    after = NEED_MORE if need_more else LOOKING
    if may_follow(case.state, after):
        await cases.change(tx, handler.guild_id, case_id, state=after)
    if len(whom) == len(reports):
        await deadlines.updated(ground, tx, handler.guild_id, case_id)
    else:
        await deadlines.acknowledged(ground, tx, handler.guild_id, case_id)
    await on_record(ground, tx, handler, "replied", case_id)
    await telling.tell(ground, tx, handler.guild_id, case_id, "reporters", subject=report_id)


async def note(ground: Ground, tx: Transaction, presser: Presser, case_id: str, words: str) -> None:
    """Write a note among handlers."""
    handler = await access.enter(ground, tx, presser)
    await access.see(tx, handler, case_id)
    await add_entry(ground, tx, handler, case_id, NOTE, words)
    await on_record(ground, tx, handler, "noted", case_id)
