"""Who has a part in a case: recused, accused, involved; merged cases.

Invariant: whoever gets a part is kept from the case by the commit that writes it, and no longer looks after it.
"""

from __future__ import annotations

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.rules.readiness import NEEDED
from cogs.conduct.service import access, sealing, telling
from cogs.conduct.service.handling import on_record, see_that_open
from data import apart, case_entries, case_people, case_proposals, case_reports, cases
from data import case_files as file_rows
from data.case_people import INVOLVED, RECUSED, Part
from data.cases import Case
from data.engine import Transaction


async def recuse(ground: Ground, presser: Presser, case_id: str) -> None:
    """Step back from a case for good, without a reason; what one has seen stays on record."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        case = await access.see(tx, handler, case_id)
        part = Part(
            new_id(), handler.guild_id, case_id, handler.viewer.involved, RECUSED, None, ground.clock.now()
        )
        await case_people.add(tx, part)
        await on_record(ground, tx, handler, "recused", case_id)
        await after_exclusion(ground, tx, handler.guild_id, case)


async def involve(ground: Ground, presser: Presser, case_id: str, user_id: int, part: str) -> None:
    """Write that a person is accused or involved: they are kept from the case from this moment on."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        case = await access.see(tx, handler, case_id)
        account = {"account": user_id}
        record_id = await sealing.seal(ground, tx, handler.guild_id, sealing.ACCOUNT, account)
        who = ground.vault.blind(INVOLVED, handler.guild_id, user_id)
        row = Part(new_id(), handler.guild_id, case_id, who, part, record_id, ground.clock.now())
        if not await case_people.add(tx, row):
            await sealing.forget(ground, tx, handler.guild_id, [record_id])
            return
        await on_record(ground, tx, handler, "involved", case_id)
        await after_exclusion(ground, tx, handler.guild_id, case)


async def people(ground: Ground, presser: Presser, case_id: str) -> list[tuple[Part, int | None]]:
    """Return who has a part in a case, with the account where it is known; recusals have none."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        parts = await case_people.of_case(tx, handler.guild_id, case_id)
        held = await sealing.unseal_all(ground, tx, handler.guild_id, [one.record_id for one in parts])
    return [(one, int(held[one.record_id]["account"]) if one.record_id in held else None) for one in parts]


async def merge(ground: Ground, presser: Presser, case_id: str, code: str) -> Case:
    """Put a case into another one that has this name; return that one. Raises Problem where there is none."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        case = await access.see(tx, handler, case_id)
        see_that_open(case)
        into = await cases.named(tx, handler.guild_id, handler.viewer, code.strip().casefold())
        if into is None or into.id == case_id or not into.is_open:
            raise Problem(text("conduct-no-case-named"))
        theirs = {(one.who, one.part): one.id for one in await case_people.of_case(tx, handler.guild_id, into.id)}
        for part in await case_people.of_case(tx, handler.guild_id, case_id):
            if (part.who, part.part) in theirs:
                await case_entries.move_part(tx, handler.guild_id, part.id, theirs[part.who, part.part])
        for store in (case_reports, case_entries, file_rows, case_people, apart):
            await store.move(tx, handler.guild_id, case_id, into.id)
        left = await case_people.forget_record(tx, handler.guild_id, case_id)
        left += await case_proposals.forget_records(tx, handler.guild_id, case_id)
        await sealing.forget(ground, tx, handler.guild_id, left)
        if case.going_on:
            await cases.note_going_on(tx, handler.guild_id, into.id)
        await cases.remove(tx, handler.guild_id, case_id)
        await on_record(ground, tx, handler, "merged", into.id)
        await after_exclusion(ground, tx, handler.guild_id, into)
    return into


async def after_exclusion(ground: Ground, tx: Transaction, guild_id: int, case: Case) -> None:
    """Let a case go that somebody looked after who may not any more; tell outside where too few are left."""
    free = await access.free_handlers(ground, tx, guild_id, case.id)
    still = {access.viewer_of(ground, guild_id, user_id).handler for user_id in free}
    if case.claimed_by is not None and case.claimed_by not in still:
        await cases.claim(tx, guild_id, case.id, handler=None)
        await telling.tell(ground, tx, guild_id, case.id, "handlers")
    if len(free) < NEEDED:
        await telling.tell(ground, tx, guild_id, case.id, "outside")
