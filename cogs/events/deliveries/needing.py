"""Keeps the promises about what people need: looks whether they are answered, and lets organisers hear of it.

Invariant: no message says what somebody needs, who it is, or at which event; those who may read it find it on
their own pages.
"""

from __future__ import annotations

from bot.discordkit.delivery import Errand, Message
from bot.jobs import Drop
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.events.service import needing


async def see_whether_answered(errand: Errand) -> None:
    """An answer is due: whoever is to give it hears so, again each day."""
    if not await needing.when_due(errand.ground, errand.job.guild_id, errand.job.args["request"]):
        raise Drop("it is answered, taken back or over")


async def tell_staff(errand: Errand) -> None:
    """Say in the staff's channel that something waits, and where it can be read."""
    guild_id = errand.job.guild_id
    if not await needing.any_for_staff(errand.ground, guild_id):
        raise Drop("nothing waits any more")
    async with errand.ground.database.read() as tx:
        community = await read_settings(tx, guild_id, CommunitySettings)
    if community.staff_channel is None:
        raise Drop("no staff channel is set")
    words = errand.localizer.render(text("events-needs-staff"), community.language)
    await errand.delivery.to_channel(errand.job, community.staff_channel, Message(words), community.language)


async def call_off(errand: Errand) -> None:
    """A time is cancelled, or not any more: what was asked for is over with it, or waits again."""
    await needing.call_off(errand.ground, errand.job.guild_id, errand.job.args["time"])
