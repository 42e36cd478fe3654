"""Handling cases: what a handler may list, open, take up, read, answer, note and change.

Invariants:
- Every use case first finds out whether this person handles cases, and whether they may know of this one, in its
  own transaction; a refusal is worded alike whether a case is kept from them or never was.
- Whatever a handler does is on record (bot/audit.py) in the same commit, without content.
- A name that is sealed apart is unsealed only after `opened_at` was written.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot import audit
from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.rules import deadlines as deadline_rules
from cogs.conduct.rules import pacing
from cogs.conduct.rules.words import CLOSED, LOOKING, RECEIVED
from cogs.conduct.service import access, deadlines, sealing, telling
from cogs.conduct.service.access import Handler
from data import case_deadlines, case_entries, case_reports, cases, reporters
from data.case_deadlines import Deadline
from data.case_entries import SENT, Entry
from data.case_reports import Report
from data.cases import OPEN, Case
from data.engine import Transaction

PER_PAGE = 10


@dataclass(frozen=True, slots=True)
class Listed:
    """One case in a list. `due` is what is promised next, `stands` how that promise stands.

    `taken`: somebody who handles reports now looks after it.
    """

    case: Case
    mine: bool
    taken: bool
    due: datetime | None
    stands: str | None


@dataclass(frozen=True, slots=True)
class Known:
    """One report of a case, as handlers may see it. `account` is None unless they may know who made it."""

    report: Report
    account: int | None
    wishes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CasePage:
    """What the first page of a case shows. `claimer`: who looks after it; None: nobody, or a former handler."""

    case: Case
    mine: bool
    claimer: int | None
    reports: tuple[Known, ...]
    promises: tuple[tuple[Deadline, str], ...]
    many_at_once: bool
    free: int
    to_review: bool


async def listed(ground: Ground, presser: Presser, which: str, skip: int) -> tuple[list[Listed], dict[str, int]]:
    """Return ten cases of a kind (open, mine, unclaimed, closed) that this handler may know of, and counts."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        current = await access.blind_handlers(ground, tx, handler.guild_id)
        states: Collection[str] = (CLOSED,) if which == "closed" else OPEN
        found = await cases.listed(
            tx,
            handler.guild_id,
            handler.viewer,
            states=states,
            mine=which == "mine",
            unclaimed_but=current if which == "unclaimed" else None,
            skip=skip,
            most=PER_PAGE + 1,
        )
        promised = await case_deadlines.open_of_cases(tx, handler.guild_id, [case.id for case in found])
        counts = {
            "open": await cases.count(tx, handler.guild_id, handler.viewer, states=OPEN),
            "closed": await cases.count(tx, handler.guild_id, handler.viewer, states=(CLOSED,)),
        }
    now = ground.clock.now()
    shown = []
    for case in found:
        promise = promised.get(case.id)
        stands = deadline_rules.how_it_stands(promise, now) if promise else None
        mine = case.claimed_by == handler.viewer.handler
        taken = mine or case.claimed_by in current
        shown.append(Listed(case, mine, taken, promise.due_at if promise else None, stands))
    return shown, counts


async def peek(ground: Ground, presser: Presser, case_id: str) -> Case:
    """Return a case before it is opened: its name and kind are all that is shown of it."""
    async with ground.database.read() as tx:
        return await access.see(tx, await access.enter(ground, tx, presser), case_id)


async def open_case(ground: Ground, presser: Presser, case_id: str) -> CasePage:
    """Return the first page of a case; that it was opened is on record."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        case = await access.see(tx, handler, case_id)
        now = ground.clock.now()
        if case.read_at is None:
            await cases.note_read(tx, handler.guild_id, case_id, at=now)
        await audit.note(ground, tx, handler.guild_id, "viewed", user_id=handler.user_id, case_id=case_id)
        return await _page(ground, tx, handler, case, now)


async def claim(ground: Ground, presser: Presser, case_id: str) -> None:
    """Look after a case from now on. Raises Problem where somebody else does, who still handles reports."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        case = await access.see(tx, handler, case_id)
        see_that_open(case)
        others = await access.blind_handlers(ground, tx, handler.guild_id) - {handler.viewer.handler}
        if case.claimed_by in others:
            raise Problem(text("conduct-case-claimed"))
        await cases.claim(tx, handler.guild_id, case_id, handler=handler.viewer.handler)
        if case.state == RECEIVED:
            await cases.change(tx, handler.guild_id, case_id, state=LOOKING)
        await deadlines.acknowledged(ground, tx, handler.guild_id, case_id)
        await on_record(ground, tx, handler, "claimed", case_id)


async def let_go(ground: Ground, presser: Presser, case_id: str) -> None:
    """Look after a case no longer."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        case = await access.see(tx, handler, case_id)
        if case.claimed_by == handler.viewer.handler:
            await cases.claim(tx, handler.guild_id, case_id, handler=None)
            await on_record(ground, tx, handler, "unclaimed", case_id)
            await telling.tell(ground, tx, handler.guild_id, case_id, "handlers", but=handler.viewer.handler)


async def hand_over(ground: Ground, presser: Presser, case_id: str, to: int) -> None:
    """Let another handler look after a case. Raises Problem where that person may not know of it."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        see_that_open(await access.see(tx, handler, case_id))
        if to not in await access.free_handlers(ground, tx, handler.guild_id, case_id):
            raise Problem(text("conduct-cannot-hand-over"))
        theirs = access.viewer_of(ground, handler.guild_id, to).handler
        await cases.claim(tx, handler.guild_id, case_id, handler=theirs)
        await on_record(ground, tx, handler, "handed_over", case_id)
        await telling.tell(ground, tx, handler.guild_id, case_id, "claimer")


async def see_that_free(ground: Ground, presser: Presser, case_id: str) -> None:
    """Raise Problem where this person may not work on a case (any more)."""
    async with ground.database.read() as tx:
        see_that_open(await access.see(tx, await access.enter(ground, tx, presser), case_id))


async def reports(ground: Ground, presser: Presser, case_id: str) -> list[Known]:
    """Return the reports of a case, the earliest first, without what they say."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        found = await case_reports.of_case(tx, handler.guild_id, case_id)
        return await known_reports(ground, tx, handler.guild_id, found, {})


async def _page(ground: Ground, tx: Transaction, handler: Handler, case: Case, now: datetime) -> CasePage:
    guild_id = handler.guild_id
    found = await case_reports.of_case(tx, guild_id, case.id)
    held = await sealing.unseal_all(ground, tx, guild_id, [one.record_id for one in found])
    promises = [
        (one, deadline_rules.how_it_stands(one, now))
        for one in await case_deadlines.of_case(tx, guild_id, case.id)
    ]
    return CasePage(
        case=case,
        mine=case.claimed_by == handler.viewer.handler,
        claimer=await access.of_handler(ground, tx, guild_id, case.claimed_by),
        reports=tuple(await known_reports(ground, tx, guild_id, found, held)),
        promises=tuple(promises),
        many_at_once=pacing.brigading([one.received_at for one in found]),
        free=len(await access.free_handlers(ground, tx, guild_id, case.id)),
        to_review=any(one.what == deadline_rules.REVIEW and one.met_at is None for one, _ in promises),
    )


async def known_reports(
    ground: Ground, tx: Transaction, guild_id: int, found: Collection[Report], held: dict[str, dict[str, Any]]
) -> list[Known]:
    """Return reports with whoever made them, where handlers may know that."""
    of_reports = await reporters.of_reports(tx, guild_id, [one.id for one in found])
    opened = {id: one.record_id for id, one in of_reports.items() if one.opened_at is not None}
    accounts = await sealing.unseal_all(ground, tx, guild_id, list(opened.values()))
    known = []
    for one in found:
        account = accounts.get(opened.get(one.id, ""))
        wishes = tuple(held.get(one.record_id or "", {}).get("wishes", ()))
        known.append(Known(one, int(account["account"]) if account else None, wishes))
    return known


async def add_entry(
    ground: Ground,
    tx: Transaction,
    handler: Handler,
    case_id: str,
    kind: str,
    words: str,
    *,
    report_id: str | None = None,
    part_id: str | None = None,
    state: str = SENT,
    more: dict[str, Any] | None = None,
) -> str:
    """Write an entry, with the handler's account sealed beside the words; return its id."""
    told = {"words": words, "account": handler.user_id, **(more or {})}
    record_id = await sealing.seal(ground, tx, handler.guild_id, sealing.ENTRY, told)
    entry = Entry(
        new_id(),
        handler.guild_id,
        case_id,
        report_id,
        part_id,
        kind,
        state,
        handler.viewer.handler,
        record_id,
        ground.clock.now(),
    )
    await case_entries.add(tx, entry)
    return entry.id


async def on_record(ground: Ground, tx: Transaction, handler: Handler, deed: str, case_id: str) -> None:
    """Write down what a handler did in a case."""
    await audit.note(ground, tx, handler.guild_id, deed, user_id=handler.user_id, case_id=case_id)


def see_that_open(case: Case) -> None:
    """Raise Problem where a case is closed."""
    if not case.is_open:
        raise Problem(text("conduct-case-is-closed"))
