"""What reporters are promised: given with the report, kept by people, and shown as broken where it was not.

Invariants: a promise is a row and a job in the transaction of what it is about; a job that comes to a promise that
was kept or fell away does nothing; a broken one is written down once and stays.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.ground import Ground
from bot.settings import read_settings
from cogs.conduct.rules import deadlines as rules
from cogs.conduct.rules.deadlines import ACKNOWLEDGE, DECIDE, REVIEW, UPDATE, Record, Terms
from cogs.conduct.service import telling
from cogs.conduct.service.telling import Whom
from cogs.conduct.settings import ConductSettings
from data import case_deadlines as store
from data import case_reports, cases, jobs
from data.case_deadlines import Deadline
from data.engine import Transaction

DEADLINE = "conduct.deadline"
CHECK_IN = "conduct.checkin"
WHOM: tuple[Whom, ...] = ("claimer", "handlers", "outside")


async def terms(tx: Transaction, guild_id: int) -> Terms:
    """Return a community's own numbers."""
    chosen = await read_settings(tx, guild_id, ConductSettings)
    return Terms(
        timedelta(hours=chosen.acknowledge_hours),
        timedelta(days=chosen.update_days),
        timedelta(days=chosen.decide_days),
    )


async def begin(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> None:
    """Give the promises of a new case."""
    now, own = ground.clock.now(), await terms(tx, guild_id)
    for what in (ACKNOWLEDGE, UPDATE, DECIDE):
        await _write(tx, Deadline(case_id, what, 1, guild_id, now, now + own.within(what), None, None, 0, None))


async def acknowledged(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> None:
    """A person has taken a case up."""
    await store.note_met(tx, guild_id, case_id, ACKNOWLEDGE, at=ground.clock.now())


async def updated(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> None:
    """A message has gone to a reporter: the next one is promised."""
    await acknowledged(ground, tx, guild_id, case_id)
    await store.note_met(tx, guild_id, case_id, UPDATE, at=ground.clock.now())
    await _promise(ground, tx, guild_id, case_id, UPDATE)


async def review_promised(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> None:
    """An urgent measure was taken: another handler is to look at it."""
    await _promise(ground, tx, guild_id, case_id, REVIEW)


async def reviewed(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> None:
    """Another handler has looked at an urgent measure."""
    await store.note_met(tx, guild_id, case_id, REVIEW, at=ground.clock.now())


async def is_review_due(tx: Transaction, guild_id: int, case_id: str) -> bool:
    """Tell whether an urgent measure still waits to be looked at."""
    promised = [one for one in await store.of_case(tx, guild_id, case_id) if one.what == REVIEW]
    return any(one.met_at is None and one.dropped_at is None for one in promised)


async def decided(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> None:
    """It was decided what is done."""
    await store.note_met(tx, guild_id, case_id, DECIDE, at=ground.clock.now())


async def closed(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> None:
    """A case is closed: the rest falls away, and whoever wants it is asked later how it is."""
    now = ground.clock.now()
    await acknowledged(ground, tx, guild_id, case_id)
    await decided(ground, tx, guild_id, case_id)
    await store.note_met(tx, guild_id, case_id, UPDATE, at=now)
    await store.drop(tx, guild_id, case_id, at=now)
    for days in rules.CHECK_INS:
        key = f"{CHECK_IN}:{case_id}:{now.isoformat()}:{days}"
        due = now + timedelta(days=days)
        await jobs.add(tx, CHECK_IN, guild_id=guild_id, due_at=due, dedupe_key=key, args={"case": case_id})


async def reopened(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> None:
    """A closed case is open again."""
    for what in (UPDATE, DECIDE):
        await _promise(ground, tx, guild_id, case_id, what)


async def look(ground: Ground, guild_id: int, case_id: str, what: str, number: int) -> None:
    """See whether a promise that is due was kept; let word of a broken one go a rung further."""
    async with ground.database.write() as tx:
        now = ground.clock.now()
        one = await _find(tx, guild_id, case_id, what, number)
        if one is None or one.met_at is not None or one.dropped_at is not None or one.due_at > now:
            return
        rung = rules.rung_for(one.due_at, now)
        if one.level >= rung:
            return
        await store.note_broken(tx, guild_id, case_id, what, number, at=one.due_at, level=rung)
        await telling.tell(ground, tx, guild_id, case_id, WHOM[rung - 1])
        await telling.tell(ground, tx, guild_id, case_id, "reporters")
        if rung < len(rules.RUNGS):
            await _plan(tx, one, at=one.due_at + rung * rules.NEXT_RUNG)


async def ask_how_it_is(ground: Ground, guild_id: int, case_id: str) -> None:
    """Let those who want to be asked after closing hear that something waits for them."""
    async with ground.database.write() as tx:
        case = await cases.get(tx, guild_id, case_id)
        if case is None or case.closed_at is None:
            return
        for report in await case_reports.of_case(tx, guild_id, case_id):
            if report.check_in:
                await telling.tell(ground, tx, guild_id, case_id, "reporters", subject=report.id)


async def record(ground: Ground, tx: Transaction, guild_id: int) -> Record | None:
    """Return what the record of the last half year has been; None where there is too little to say."""
    now = ground.clock.now()
    return rules.record(await store.since(tx, guild_id, ACKNOWLEDGE, now - rules.RECORD_OF), now)


async def _promise(ground: Ground, tx: Transaction, guild_id: int, case_id: str, what: str) -> None:
    now = ground.clock.now()
    numbers = [one.number for one in await store.of_case(tx, guild_id, case_id) if one.what == what]
    due = now + (await terms(tx, guild_id)).within(what)
    await _write(tx, Deadline(case_id, what, max(numbers, default=0) + 1, guild_id, now, due, None, None, 0, None))


async def _write(tx: Transaction, one: Deadline) -> None:
    await store.add(tx, one)
    await _plan(tx, one, at=one.due_at)


async def _plan(tx: Transaction, one: Deadline, *, at: datetime) -> None:
    key = f"{DEADLINE}:{one.case_id}:{one.what}:{one.number}:{at.isoformat()}"
    args = {"case": one.case_id, "what": one.what, "number": one.number}
    await jobs.add(tx, DEADLINE, guild_id=one.guild_id, due_at=at, dedupe_key=key, args=args)


async def _find(tx: Transaction, guild_id: int, case_id: str, what: str, number: int) -> Deadline | None:
    found = await store.of_case(tx, guild_id, case_id)
    return next((one for one in found if (one.what, one.number) == (what, number)), None)
