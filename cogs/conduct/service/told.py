"""Who hears that there is news in a case: found when the promise is kept, from who is entitled at that moment.

Invariants: nobody with a part in a case is told of it as a handler; a handler who is off hears nothing unless
nobody else would; an anonymous reporter is never told, since nobody knows who that is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import audit, notices
from bot.ground import Ground
from bot.settings import read_settings
from cogs.conduct.service import access, sealing
from cogs.conduct.service.telling import MAIL, NO_CASE, OUTSIDE, WEBHOOK
from cogs.conduct.settings import ConductSettings
from data import case_people, case_reports, cases, handlers, jobs, reporters
from data.case_people import ACCUSED
from data.cases import HANDLER
from data.engine import Transaction
from data.handlers import Hours


async def keep(ground: Ground, guild_id: int, job_id: str, args: Mapping[str, Any]) -> None:
    """Let the people of one promise (service/telling.py) hear that they have an update.

    The contact outside is told by each way that is set, as a promise of its own; kept again, it is the same one.
    """
    async with ground.database.write() as tx:
        people = await entitled(ground, tx, guild_id, args)
        await notices.promise(ground, tx, guild_id, people)
        is_gone = args["case"] != NO_CASE and await cases.get(tx, guild_id, args["case"]) is None
        if args["whom"] == "outside" and not is_gone:
            chosen = await read_settings(tx, guild_id, ConductSettings)
            ways = {WEBHOOK: bool(chosen.outside_webhook), MAIL: "@" in (chosen.outside_address or "")}
            for way in (way for way, is_set in ways.items() if is_set):
                key, now = f"{OUTSIDE}:{job_id}:{way}", ground.clock.now()
                await jobs.add(tx, OUTSIDE, guild_id=guild_id, due_at=now, dedupe_key=key, args={"way": way})
            await audit.note(ground, tx, guild_id, "told_outside", case_id=args["case"])


async def entitled(ground: Ground, tx: Transaction, guild_id: int, args: Mapping[str, Any]) -> list[int]:
    """Return the accounts of those who are to hear; nobody where the case is merged or gone.

    Who had a part in it is not known any more then, so that whoever was kept from it could be told.
    """
    case_id, whom, subject = args["case"], args["whom"], args.get("subject")
    case = await cases.get(tx, guild_id, case_id)
    if case is None and case_id != NO_CASE:
        return []
    if whom == "reporters":
        return await _reporters(ground, tx, guild_id, case_id, subject)
    if whom == "accused":
        return await _accused(ground, tx, guild_id, case_id, subject)
    if whom in ("outside", "cosigner"):
        chosen = await read_settings(tx, guild_id, ConductSettings)
        named = chosen.outside_account if whom == "outside" else chosen.cosigner
        return await access.free_among(ground, tx, guild_id, case_id, named or ())
    free = await access.free_handlers(ground, tx, guild_id, case_id)
    if whom == "claimer" and case is not None and case.claimed_by is not None:
        claimer = [id for id in free if ground.vault.blind(HANDLER, guild_id, id) == case.claimed_by]
        free = claimer or free
    others = [id for id in free if ground.vault.blind(HANDLER, guild_id, id) != args.get("but")]
    hours = await handlers.of_people(tx, guild_id, others)
    now = ground.clock.now()
    return [id for id in others if is_on(hours.get(id), now)] or others


def is_on(hours: Hours | None, now: datetime) -> bool:
    """Tell whether a handler wants to hear now; without a word from them, always."""
    if hours is None:
        return True
    if hours.off:
        return False
    if hours.zone is None or hours.from_hour is None or hours.to_hour is None or hours.from_hour == hours.to_hour:
        return True
    try:
        hour = now.astimezone(ZoneInfo(hours.zone)).hour
    except (ZoneInfoNotFoundError, ValueError):
        return True
    if hours.from_hour < hours.to_hour:
        return hours.from_hour <= hour < hours.to_hour
    return hour >= hours.from_hour or hour < hours.to_hour


async def _reporters(
    ground: Ground, tx: Transaction, guild_id: int, case_id: str, report_id: str | None
) -> list[int]:
    reports = [one.id for one in await case_reports.of_case(tx, guild_id, case_id) if report_id in (None, one.id)]
    known = await reporters.of_reports(tx, guild_id, reports)
    return await _accounts(ground, tx, guild_id, (one.record_id for one in known.values()))


async def _accused(ground: Ground, tx: Transaction, guild_id: int, case_id: str, part_id: str | None) -> list[int]:
    parts = await case_people.of_case(tx, guild_id, case_id)
    accused = [one.record_id for one in parts if one.part == ACCUSED and part_id in (None, one.id)]
    return await _accounts(ground, tx, guild_id, accused)


async def _accounts(ground: Ground, tx: Transaction, guild_id: int, record_ids: Iterable[str | None]) -> list[int]:
    held = await sealing.unseal_all(ground, tx, guild_id, list(record_ids))
    return [int(one["account"]) for one in held.values()]
