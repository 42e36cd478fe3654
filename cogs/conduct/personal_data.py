"""What conduct keeps about a person: that they reported, that they left, when a handler wants to hear of news.

What others reported about somebody is not here: that was told in confidence (docs/conduct.md).
"""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, text
from cogs.conduct.rules.retention import KEPT, OUTCOME
from cogs.conduct.service import purging, sealing
from data import case_reports, departures, handlers, reporters
from data.departures import DEPARTED
from data.engine import Transaction
from data.reporters import REPORTER


async def kept(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say which reports bear a person's name, sealed or not, and when they hear of news as a handler."""
    found = []
    who = ground.vault.blind(REPORTER, guild_id, user_id)
    made = await reporters.of_person(tx, guild_id, who)
    if made:
        opened = all(one.opened_at is not None for one in made)
        found.append(
            Kept(
                text("conduct-kept-name", count=len(made)),
                text("conduct-kept-name-seen" if opened else "conduct-kept-name-sealed"),
                text("conduct-kept-name-how-long"),
                leaves=text("conduct-kept-name-leaves"),
            )
        )
    hours = (await handlers.of_people(tx, guild_id, [user_id])).get(user_id)
    if hours is not None:
        found.append(
            Kept(
                text("conduct-kept-hours", day=Day(hours.set_at)),
                text("privacy-seen-by-you"),
                text("privacy-until-erased"),
            )
        )
    left = await departures.of_person(tx, guild_id, ground.vault.blind(DEPARTED, guild_id, user_id))
    if left is not None:
        found.append(
            Kept(
                text("conduct-kept-left", day=Day(left)),
                text("conduct-kept-left-seen"),
                text("conduct-kept-left-how-long", day=Day(left + KEPT[OUTCOME])),
            )
        )
    return found


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return a person's own reports, as they wrote them, and their hours as a handler."""
    told: dict[str, Any] = {}
    made = await reporters.of_person(tx, guild_id, ground.vault.blind(REPORTER, guild_id, user_id))
    if made:
        rows = {one.report_id: await case_reports.get(tx, guild_id, one.report_id) for one in made}
        held = await sealing.unseal_all(ground, tx, guild_id, [row.record_id for row in rows.values() if row])
        told["reports"] = [
            {
                "report": one.report_id,
                "name_opened": one.opened_at.isoformat() if one.opened_at else None,
                "received": row.received_at.isoformat() if (row := rows[one.report_id]) else None,
                "words": held.get(row.record_id or "", {}).get("words") if row else None,
            }
            for one in made
        ]
    hours = (await handlers.of_people(tx, guild_id, [user_id])).get(user_id)
    if hours is not None:
        told["hours"] = {
            "off": hours.off,
            "time_zone": hours.zone,
            "from": hours.from_hour,
            "until": hours.to_hour,
            "set": hours.set_at.isoformat(),
        }
    left = await departures.of_person(tx, guild_id, ground.vault.blind(DEPARTED, guild_id, user_id))
    return told | ({"left": left.isoformat()} if left is not None else {})


PERSONAL_DATA = PersonalData(
    (reporters.reporters.name, handlers.handler_hours.name, departures.departures.name),
    kept,
    export,
    purging.before_erasing,
)
