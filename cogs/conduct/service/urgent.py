"""The urgent measure: a timeout that a handler gives by their own power, and that another one looks at.

Invariants:
- It is on record before Discord is asked, as not yet certain; what came of it follows. So no timeout that Hearth
  gave is without a record, whenever Hearth is killed.
- Another handler than the one who gave it looks at it within a day (rules/deadlines.py, REVIEW).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.service import access, deadlines, sealing, telling
from cogs.conduct.service.handling import add_entry, on_record, see_that_open
from data import case_entries, case_people
from data.case_entries import DRAFT, REFUSED, SENT, URGENT
from data.case_people import ACCUSED
from data.engine import Transaction

HOURS = (1, 24, 168)
"""How long a timeout can be. Source of the most: Discord allows 28 days; a week is enough until it is decided."""


@dataclass(frozen=True, slots=True)
class Measure:
    """An urgent measure. `account` is who is timed out, `worked` None until Discord has answered."""

    id: str
    account: int
    until: datetime
    by: int
    at: datetime
    worked: bool | None


async def accused(ground: Ground, presser: Presser, case_id: str) -> list[tuple[str, int]]:
    """Return who is accused in an open case, as part and account. Raises Problem where the case is closed."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        see_that_open(await access.see(tx, handler, case_id))
        parts = [
            one
            for one in await case_people.of_case(tx, handler.guild_id, case_id)
            if one.part == ACCUSED and one.record_id is not None
        ]
        held = await sealing.unseal_all(ground, tx, handler.guild_id, [one.record_id for one in parts])
    return [(one.id, int(held[one.record_id]["account"])) for one in parts if one.record_id in held]


async def begin(ground: Ground, presser: Presser, case_id: str, account: int, hours: int) -> tuple[str, datetime]:
    """Write that somebody is about to be timed out; return the entry and until when."""
    until = ground.clock.now() + timedelta(hours=hours)
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        see_that_open(await access.see(tx, handler, case_id))
        more = {"person": account, "until": until.isoformat()}
        entry_id = await add_entry(ground, tx, handler, case_id, URGENT, "", more=more, state=DRAFT)
        await deadlines.review_promised(ground, tx, handler.guild_id, case_id)
        await on_record(ground, tx, handler, "urgent", case_id)
        await telling.tell(ground, tx, handler.guild_id, case_id, "handlers", but=handler.viewer.handler)
    return entry_id, until


async def settle(ground: Ground, guild_id: int, case_id: str, entry_id: str, *, worked: bool) -> None:
    """Write what came of it; where Discord refused, there is nothing to look at."""
    async with ground.database.write() as tx:
        state = SENT if worked else REFUSED
        await case_entries.change_state(tx, guild_id, entry_id, state=state, at=ground.clock.now())
        if not worked:
            await deadlines.reviewed(ground, tx, guild_id, case_id)


async def to_review(ground: Ground, presser: Presser, case_id: str) -> Measure:
    """Return the measure that waits for a second look. Raises Problem for whoever gave it, and where none does."""
    async with ground.database.read() as tx:
        return await _to_review(ground, tx, presser, case_id)


async def review(ground: Ground, presser: Presser, case_id: str) -> Measure:
    """Write that the measure was looked at; return it. Raises Problem for whoever gave it."""
    async with ground.database.write() as tx:
        measure = await _to_review(ground, tx, presser, case_id)
        handler = await access.enter(ground, tx, presser)
        await deadlines.reviewed(ground, tx, handler.guild_id, case_id)
        await on_record(ground, tx, handler, "reviewed", case_id)
    return measure


async def _to_review(ground: Ground, tx: Transaction, presser: Presser, case_id: str) -> Measure:
    handler = await access.enter(ground, tx, presser)
    await access.see(tx, handler, case_id)
    if not await deadlines.is_review_due(tx, handler.guild_id, case_id):
        raise Problem(text("conduct-nothing-to-review"))
    taken = [
        one
        for one in await case_entries.of_case(tx, handler.guild_id, handler.viewer, case_id, kinds=(URGENT,))
        if one.state != REFUSED and one.record_id is not None
    ]
    if not taken:
        raise Problem(text("conduct-nothing-to-review"))
    last = taken[-1]
    if last.who == handler.viewer.handler:
        raise Problem(text("conduct-review-by-another"))
    held = await sealing.unseal(ground, tx, handler.guild_id, last.record_id)
    if held is None:
        raise Problem(text("conduct-nothing-to-review"))
    return Measure(
        last.id,
        int(held["person"]),
        datetime.fromisoformat(held["until"]),
        int(held["account"]),
        last.at,
        True if last.state == SENT else None,
    )
