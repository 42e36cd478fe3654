"""What organisers do for reporting: the button beside the code of conduct, figures, and who could read what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.ground import Ground
from bot.kernel.authority import Presser, is_organiser
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.conduct.rules.figures import Figures, figures, last_half_year
from cogs.conduct.service import access
from data import case_outcomes, jobs, reach
from data.engine import Transaction

PLACE = "conduct.place"
"""The kind of job that posts the button; its args name the channel."""


@dataclass(frozen=True, slots=True)
class Office:
    """Who has come: an organiser, somebody who handles reports, or both."""

    is_organiser: bool
    is_handler: bool


async def enter(ground: Ground, tx: Transaction, presser: Presser) -> Office:
    """Return whoever presses. Raises Problem, kindly, for anybody who is neither organiser nor handles reports."""
    community = await read_settings(tx, presser.guild_id, CommunitySettings)
    organises = is_organiser(presser, community.organiser_role)
    try:
        await access.enter(ground, tx, presser)
    except Problem:
        if not organises:
            raise Problem(text("conduct-office-not-yours")) from None
        return Office(organises, False)
    return Office(organises, True)


async def who(ground: Ground, presser: Presser) -> Office:
    """Return whoever presses, like `enter`."""
    async with ground.database.read() as tx:
        return await enter(ground, tx, presser)


async def place(ground: Ground, presser: Presser, channel_id: int) -> None:
    """Promise to post the button in a channel. Raises Problem for anybody but organisers."""
    async with ground.database.write() as tx:
        if not (await enter(ground, tx, presser)).is_organiser:
            raise Problem(text("conduct-office-not-yours"))
        key, now = f"{PLACE}:{new_id()}", ground.clock.now()
        args = {"channel": channel_id}
        await jobs.add(tx, PLACE, guild_id=presser.guild_id, due_at=now, dedupe_key=key, args=args)


async def half_year(ground: Ground, presser: Presser) -> tuple[datetime, datetime, Figures]:
    """Return the figures of the latest half-year that is over, as they may be told."""
    begin, end = last_half_year(ground.clock.now())
    async with ground.database.read() as tx:
        await enter(ground, tx, presser)
        return begin, end, figures(await case_outcomes.between(tx, presser.guild_id, begin, end))


async def seen(ground: Ground, presser: Presser) -> dict[str, Any]:
    """Return who could read and administer, as it was last looked at (service/reach.py)."""
    async with ground.database.read() as tx:
        await enter(ground, tx, presser)
        return await reach.get(tx, presser.guild_id) or {}
