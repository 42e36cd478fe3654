"""What reporters do with their report: read how it stands, answer, make themselves known, withdraw, burn.

Invariants:
- A report is reached by its receipt, or by the account that made it; others are answered as if there were none.
- A key to a report (after its receipt was shown) is random, kept as a keyed hash, and ends after an hour.
- Nothing tells the team that somebody looked, and nothing tells a reporter that the team did, but for what the
  promises say.
- Being known cannot be taken back, and so it is asked twice.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import receipts
from bot.ground import Ground
from bot.kernel.forms import FileAnswer
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.rules import deadlines as deadline_rules
from cogs.conduct.rules.readiness import NEEDED
from cogs.conduct.rules.words import ANONYMOUS, CLOSED, NAMED
from cogs.conduct.service import access, closing, files, parting, sealing, telling
from cogs.conduct.service.files import Named
from data import case_deadlines, case_entries, case_reports, cases, receipt_visits, reporters
from data import case_files as file_rows
from data.case_entries import ANSWER, SENT, Entry
from data.case_reports import RECEIPT, Report
from data.cases import Case
from data.engine import Transaction
from data.receipt_visits import VISIT
from data.reporters import REPORTER, Reporter

OPEN_FOR = timedelta(hours=1)
KEY_LENGTH = 32
"""Characters of a key to a report; a report's own id, which opens it for its account alone, has 24."""


@dataclass(frozen=True, slots=True)
class Message:
    """Something that was said. `from_team`: by the people who handle reports."""

    from_team: bool
    kind: str
    words: str
    at: datetime
    opened: bool


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise. `stands`: see rules/deadlines.py."""

    what: str
    due_at: datetime
    stands: str


@dataclass(frozen=True, slots=True)
class Mine:
    """A report as its reporter sees it. `few`: fewer than two people can see the case.

    `asked`: they want to be asked after closing how it is, and it is time.
    """

    report: Report
    case: Case
    promises: tuple[Promise, ...]
    files: tuple[Named, ...]
    messages: tuple[Message, ...]
    few: bool
    asked: bool
    opened_at: datetime | None


async def with_receipt(ground: Ground, guild_ids: list[int], typed: str) -> tuple[int, str] | None:
    """Return the community and a fresh key of the report with this receipt; None where there is none."""
    receipt = receipts.read(typed)
    if receipt is None:
        raise Problem(text("conduct-receipt-form", count=receipts.WORDS))
    async with ground.database.write() as tx:
        for guild_id in guild_ids:
            report = await case_reports.by_receipt(tx, guild_id, ground.vault.blind(RECEIPT, guild_id, receipt))
            if report is not None:
                key = secrets.token_hex(KEY_LENGTH // 2)
                until = ground.clock.now() + OPEN_FOR
                hashed = ground.vault.blind(VISIT, guild_id, key)
                await receipt_visits.add(tx, guild_id, hashed, report.id, expires_at=until)
                return guild_id, key
    return None


async def own_reports(ground: Ground, guild_id: int, user_id: int) -> list[tuple[str, Case]]:
    """Return the reports that an account has made, by id, with their cases."""
    async with ground.database.read() as tx:
        who = ground.vault.blind(REPORTER, guild_id, user_id)
        found = []
        for one in await reporters.of_person(tx, guild_id, who):
            report = await case_reports.get(tx, guild_id, one.report_id)
            case = await cases.get(tx, guild_id, report.case_id) if report else None
            if case is not None:
                found.append((one.report_id, case))
    return sorted(found, key=lambda pair: pair[1].opened_at)


async def look(ground: Ground, guild_id: int, user_id: int, key: str) -> Mine:
    """Return how a report stands. Raises Problem where it is not this person's."""
    async with ground.database.read() as tx:
        report = await _mine(ground, tx, guild_id, user_id, key)
        case = await _case(tx, report)
        now = ground.clock.now()
        known = (await reporters.of_reports(tx, guild_id, [report.id])).get(report.id)
        return Mine(
            report=report,
            case=case,
            promises=tuple(
                Promise(one.what, one.due_at, deadline_rules.how_it_stands(one, now))
                for one in await case_deadlines.of_case(tx, guild_id, case.id)
            ),
            files=tuple(
                await files.named(ground, tx, guild_id, await file_rows.of_report(tx, guild_id, report.id))
            ),
            messages=await _messages(ground, tx, guild_id, report.id),
            few=len(await access.free_handlers(ground, tx, guild_id, case.id)) < NEEDED,
            asked=report.check_in and deadline_rules.is_asked(case.closed_at, now),
            opened_at=known.opened_at if known else None,
        )


async def see_that_mine(ground: Ground, guild_id: int, user_id: int, key: str) -> None:
    """Raise Problem where a report is not this person's."""
    async with ground.database.read() as tx:
        await _mine(ground, tx, guild_id, user_id, key)


async def add(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    user_id: int,
    key: str,
    words: str,
    handed_in: tuple[FileAnswer, ...] = (),
    expires: tuple[datetime | None, ...] = (),
    *,
    again: bool = False,
) -> None:
    """Write what a reporter adds, or that it happened `again`, which opens a closed case anew."""
    report = await _mine(ground, tx, guild_id, user_id, key)
    standing = await file_rows.of_report(tx, guild_id, report.id)
    sizes = await sealing.unseal_all(ground, tx, guild_id, [one.record_id for one in standing])
    files.see_that_they_fit(handed_in, [int(one["size"]) for one in sizes.values()])
    kind_of = {"words": words, "account": None, "again": again}
    record_id = await sealing.seal(ground, tx, guild_id, sealing.ENTRY, kind_of)
    entry = Entry(
        new_id(), guild_id, report.case_id, report.id, None, ANSWER, SENT, None, record_id, ground.clock.now()
    )
    await case_entries.add(tx, entry)
    bundle = secrets.token_hex(16)
    await files.promise(ground, tx, guild_id, bundle, handed_in, expires)
    await file_rows.belong(tx, guild_id, bundle, case_id=report.case_id, report_id=report.id)
    if again and (await _case(tx, report)).state == CLOSED:
        await closing.reopen(ground, tx, guild_id, report.case_id)
    await telling.tell(ground, tx, guild_id, report.case_id, "handlers" if again else "claimer")


async def reveal(ground: Ground, guild_id: int, user_id: int, key: str) -> None:
    """Let the people who handle reports know who made this one. It cannot be taken back."""
    async with ground.database.write() as tx:
        report = await _mine(ground, tx, guild_id, user_id, key)
        now = ground.clock.now()
        if report.how == ANONYMOUS:
            account = {"account": user_id}
            record_id = await sealing.seal(ground, tx, guild_id, sealing.ACCOUNT, account)
            who = ground.vault.blind(REPORTER, guild_id, user_id)
            await reporters.add(tx, Reporter(report.id, guild_id, who, record_id, now))
        elif report.how != NAMED:
            await reporters.note_opened(tx, guild_id, report.id, at=now)
        await case_reports.note_how(tx, guild_id, report.id, how=NAMED)
        await parting.after_exclusion(ground, tx, guild_id, await _case(tx, report))
        await telling.tell(ground, tx, guild_id, report.case_id, "claimer")


async def consent(ground: Ground, guild_id: int, user_id: int, key: str, *, may_act: bool) -> None:
    """Withdraw the consent that something is done, or give it back."""
    async with ground.database.write() as tx:
        report = await _mine(ground, tx, guild_id, user_id, key)
        if report.may_act != may_act:
            await case_reports.note_consent(tx, guild_id, report.id, may_act=may_act)
            await telling.tell(ground, tx, guild_id, report.case_id, "claimer")


async def check_in(ground: Ground, guild_id: int, user_id: int, key: str, *, wanted: bool) -> None:
    """Ask to be asked after closing how it is, or not to be."""
    async with ground.database.write() as tx:
        report = await _mine(ground, tx, guild_id, user_id, key)
        await case_reports.note_check_in(tx, guild_id, report.id, wanted=wanted)


async def burn(ground: Ground, guild_id: int, user_id: int, key: str) -> None:
    """Let nobody come back to a report with its receipt, or with the account that made it."""
    async with ground.database.write() as tx:
        report = await _mine(ground, tx, guild_id, user_id, key)
        await case_reports.burn(tx, guild_id, report.id, at=ground.clock.now())
        await receipt_visits.end(tx, guild_id, report.id)


async def _mine(ground: Ground, tx: Transaction, guild_id: int, user_id: int, key: str) -> Report:
    """Return the report that a key opens for this person. Raises Problem, the same in every case, for others."""
    report_id: str | None = None
    if len(key) == KEY_LENGTH:
        hashed = ground.vault.blind(VISIT, guild_id, key)
        report_id = await receipt_visits.report_of(tx, guild_id, hashed, now=ground.clock.now())
    else:
        known = (await reporters.of_reports(tx, guild_id, [key])).get(key)
        if known is not None and known.who == ground.vault.blind(REPORTER, guild_id, user_id):
            report_id = key
    report = await case_reports.get(tx, guild_id, report_id) if report_id else None
    if report is None:
        raise Problem(text("conduct-no-such-report"))
    return report


async def _case(tx: Transaction, report: Report) -> Case:
    case = await cases.get(tx, report.guild_id, report.case_id)
    if case is None:
        raise Problem(text("conduct-no-such-report"))
    return case


async def _messages(ground: Ground, tx: Transaction, guild_id: int, report_id: str) -> tuple[Message, ...]:
    entries = await case_entries.of_report(tx, guild_id, report_id)
    held = await sealing.unseal_all(ground, tx, guild_id, [one.record_id for one in entries])
    return tuple(
        Message(
            one.kind != ANSWER,
            one.kind,
            held[one.record_id]["words"],
            one.at,
            bool(held[one.record_id].get("opened")),
        )
        for one in entries
        if one.record_id in held
    )
