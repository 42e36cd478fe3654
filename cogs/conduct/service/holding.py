"""Who is not to be trusted with other people for now, because of a measure: yes or no, and nothing else.

Invariants: a warning holds nobody back; a measure ends when handlers say so, when an appeal against it was right,
or when its case is purged; a job names a part by its opaque id, and nobody by account.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.rules import deciding as rules
from cogs.conduct.service import access, appeals, sealing
from cogs.conduct.service.handling import on_record
from cogs.conduct.service.voices import MEASURE
from data import case_people, jobs
from data import case_proposals as store
from data.case_people import ACCUSED, INVOLVED
from data.case_proposals import AGREED, Proposal
from data.engine import Transaction

HELD = "conduct.held"
"""The kind of job that lets features see that somebody may be held back, or may not be any more."""


async def holds_back(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether a measure that holds somebody back stands."""
    who = ground.vault.blind(INVOLVED, guild_id, user_id)
    for part in await case_people.of_person(tx, guild_id, who, (ACCUSED,)):
        if stands(part.id, await store.of_case(tx, guild_id, part.case_id)):
            return True
    return False


def stands(part_id: str, proposals: Sequence[Proposal]) -> bool:
    """Tell whether a measure that holds back stands against a part of a case. Pure."""
    agreed = [one for one in proposals if one.subject == part_id and one.state == AGREED and one.settled_at]
    held = False
    for one in sorted(agreed, key=lambda one: (one.settled_at or one.made_at, one.id)):
        if one.kind == MEASURE and one.measure in rules.HOLDS_BACK:
            held = held or one.ended_at is None
        elif one.kind == rules.APPEAL and one.measure == appeals.UPHELD:
            held = False
    return held


async def changed(ground: Ground, tx: Transaction, guild_id: int, part_id: str) -> None:
    """Promise to let features see that a measure against somebody stands, or stands no more."""
    now = ground.clock.now()
    await jobs.add(
        tx, HELD, guild_id=guild_id, due_at=now, dedupe_key=f"{HELD}:{new_id()}", args={"part": part_id}
    )


async def person_of(ground: Ground, guild_id: int, part_id: str) -> int | None:
    """Return who has a part in a case, for Hearth's own work; None where that is gone."""
    async with ground.database.read() as tx:
        part = await case_people.get(tx, guild_id, part_id)
        held = await sealing.unseal(ground, tx, guild_id, part.record_id) if part is not None else None
    return int(held["account"]) if held is not None else None


async def note_ended(ground: Ground, presser: Presser, case_id: str, proposal_id: str) -> None:
    """Write that a measure holds no longer; said again, it stays as it was."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        proposal = await store.get(tx, handler.guild_id, proposal_id)
        if proposal is None or proposal.case_id != case_id or not may_end(proposal):
            raise Problem(text("conduct-no-such-proposal"))
        if proposal.ended_at is None:
            await store.note_ended(tx, handler.guild_id, proposal_id, at=ground.clock.now())
            await on_record(ground, tx, handler, "measure_ended", case_id)
            await changed(ground, tx, handler.guild_id, proposal.subject)


def may_end(proposal: Proposal) -> bool:
    """Tell whether something was agreed to that holds somebody back, until handlers say that it does not."""
    return proposal.kind == MEASURE and proposal.state == AGREED and proposal.measure in rules.HOLDS_BACK
