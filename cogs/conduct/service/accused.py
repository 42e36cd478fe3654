"""Somebody who is accused: what the team has sent them, and what they answer. From anywhere, also after a ban.

Invariants:
- They read what was sent to their own part of a case, and nothing else: no report, no name of a case, no count.
- That they are accused shows only once something was sent to them; until then, and for anybody else's part, the
  answer is the same as where there is nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.conduct.rules import deciding as rules
from cogs.conduct.service import appeals, sealing, telling
from cogs.conduct.service.appeals import Hears
from cogs.conduct.settings import ConductSettings
from data import case_entries, case_people
from data.case_entries import APPEAL, HEARING, RESPONSE, SENT, VERDICT, Entry
from data.case_people import ACCUSED, INVOLVED, Part
from data.engine import Transaction


@dataclass(frozen=True, slots=True)
class Heard:
    """One text. `measure` and `appeal` say what a decision is; `consequence` and `repair` belong to it."""

    kind: str
    words: str
    at: datetime
    measure: str | None
    consequence: str | None
    repair: str | None
    appeal: str | None


@dataclass(frozen=True, slots=True)
class Mine:
    """What somebody who is accused reads. `until`: when an appeal must be in; `hears` is who would hear it."""

    part_id: str
    texts: tuple[Heard, ...]
    outside: str | None
    until: datetime | None
    hears: Hears | None


async def parts(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    """Return the parts of cases in which something was sent to this person."""
    who = ground.vault.blind(INVOLVED, guild_id, user_id)
    found = []
    for part in await case_people.of_person(tx, guild_id, who, (ACCUSED,)):
        entries = await case_entries.of_part(tx, guild_id, part.id)
        if any(one.kind in (HEARING, VERDICT) and one.record_id is not None for one in entries):
            found.append(part.id)
    return found


async def look(ground: Ground, guild_id: int, user_id: int, part_id: str) -> Mine:
    """Return what was said with somebody who is accused. Raises Problem, the same for all, for anybody else."""
    async with ground.database.read() as tx:
        part = await _mine(ground, tx, guild_id, user_id, part_id)
        entries = await case_entries.of_part(tx, guild_id, part_id)
        held = await sealing.unseal_all(ground, tx, guild_id, [one.record_id for one in entries])
        chosen = await read_settings(tx, guild_id, ConductSettings)
        decided = _decided_at(entries)
        in_time = decided is not None and rules.may_appeal(decided, ground.clock.now())
        return Mine(
            part_id=part_id,
            texts=tuple(
                Heard(
                    kind=one.kind,
                    words=str(said.get("words") or ""),
                    at=one.at,
                    measure=said.get("measure"),
                    consequence=said.get("consequence"),
                    repair=said.get("repair"),
                    appeal=said.get("appeal"),
                )
                for one in entries
                if (said := held.get(one.record_id or "")) is not None
            ),
            outside=chosen.outside_address,
            until=decided + rules.APPEAL_WITHIN if decided and in_time else None,
            hears=await appeals.who_hears(ground, tx, guild_id, part.case_id) if in_time else None,
        )


async def see_that_mine(ground: Ground, guild_id: int, user_id: int, part_id: str) -> None:
    """Raise Problem where a part is not this person's, or nothing was sent to them."""
    async with ground.database.read() as tx:
        await _mine(ground, tx, guild_id, user_id, part_id)


async def answer(ground: Ground, tx: Transaction, guild_id: int, user_id: int, part_id: str, words: str) -> None:
    """Write an answer to the team."""
    part = await _mine(ground, tx, guild_id, user_id, part_id)
    await _write(ground, tx, part, RESPONSE, words)
    await telling.tell(ground, tx, guild_id, part.case_id, "claimer")


async def appeal(ground: Ground, tx: Transaction, guild_id: int, user_id: int, part_id: str, words: str) -> None:
    """Appeal against what was decided. Raises Problem where that is over, or where nobody can hear it."""
    part = await _mine(ground, tx, guild_id, user_id, part_id)
    decided = _decided_at(await case_entries.of_part(tx, guild_id, part_id))
    if decided is None or not rules.may_appeal(decided, ground.clock.now()):
        raise Problem(text("conduct-appeal-over"))
    await _write(ground, tx, part, APPEAL, words)
    await appeals.open_appeal(ground, tx, guild_id, part.case_id, part_id, words)


def _decided_at(entries: list[Entry]) -> datetime | None:
    """Return when that was decided against which there can still be an appeal: one against each decision.

    The answer to an appeal stands right after it, and is no decision of its own.
    """
    decided: datetime | None = None
    before = ""
    for one in (one for one in entries if one.kind in (VERDICT, APPEAL)):
        decided = one.at if one.kind == VERDICT and before != APPEAL else None
        before = one.kind
    return decided


async def _mine(ground: Ground, tx: Transaction, guild_id: int, user_id: int, part_id: str) -> Part:
    part = await case_people.get(tx, guild_id, part_id)
    if part is None or part_id not in await parts(ground, tx, guild_id, user_id):
        raise Problem(text("conduct-nothing-for-you"))
    return part


async def _write(ground: Ground, tx: Transaction, part: Part, kind: str, words: str) -> None:
    told = {"words": words, "account": None}
    record_id = await sealing.seal(ground, tx, part.guild_id, sealing.ENTRY, told)
    now = ground.clock.now()
    entry = Entry(new_id(), part.guild_id, part.case_id, None, part.id, kind, SENT, None, record_id, now)
    await case_entries.add(tx, entry)


async def concerns(ground: Ground, tx: Transaction, guild_ids: Collection[int], user_id: int) -> set[int]:
    """Return in which of these communities something was sent to this person."""
    return {guild_id for guild_id in guild_ids if await parts(ground, tx, guild_id, user_id)}
