"""Keeps the promises about calendars of others: takes one in as it was looked at, and reads one again each day."""

from __future__ import annotations

from bot.discordkit.delivery import Errand
from bot.jobs import Drop
from cogs.events.service import taking_in


async def take_in(errand: Errand) -> None:
    """Take a calendar in as somebody saw it."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    done = await taking_in.take(
        errand.ground,
        job.guild_id,
        job.args["source"],
        job.args["look"],
        theirs=bool(job.args["theirs"]),
        user_id=job.person_id,
    )
    if not done:
        raise Drop("it is taken in, or gone")


async def read_calendar(errand: Errand) -> None:
    """Read a calendar again."""
    local = errand.delivery.client.outside.local
    if not await taking_in.refresh(errand.ground, errand.job.guild_id, errand.job.args["source"], local=local):
        raise Drop("it is taken in no more")
