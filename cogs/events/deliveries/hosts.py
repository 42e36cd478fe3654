"""Asks somebody whether they would host an event, once.

Invariant: it stands on their page before it is sent, and whether they can be asked is looked at just then.
"""

from __future__ import annotations

from bot.discordkit.delivery import Errand
from bot.jobs import Drop
from bot.settings import CommunitySettings, read_settings
from cogs.events.deliveries.people import person, say
from cogs.events.pages.hosts import asked_lines, asked_presses
from cogs.events.service import hosting


async def ask(errand: Errand) -> None:
    """Ask somebody whether they would host an event."""
    job, guild_id = errand.job, errand.job.guild_id
    if job.person_id is None:
        raise Drop("their data is erased")
    features = errand.delivery.client.features
    asked = await hosting.tell(
        errand.ground, features, guild_id, job.person_id, job.args["event"], job.args["ask"]
    )
    if asked is None:  # for whatever reason: the row of a promise tells nobody why somebody is not asked
        raise Drop("they are not asked any more")
    async with errand.ground.database.read() as tx:
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
        to_whom = await person(tx, guild_id, job.person_id, language)
    await say(errand, to_whom, asked_lines(asked), asked_presses(asked))
