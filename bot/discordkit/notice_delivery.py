"""Sends the one sentence of bot/notices.py to a person's direct messages, once."""

from __future__ import annotations

import json

from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand, Message
from bot.discordkit.pages import Button
from bot.feature import JobKind
from bot.jobs import Drop
from bot.kernel.text import text
from bot.notices import TELL
from bot.settings import CommunitySettings, read_settings
from data import languages
from data import notices as store


async def tell(errand: Errand) -> None:
    """Send the sentence to one person's direct messages, once."""
    ground, guild_id, id = errand.ground, errand.job.guild_id, errand.job.args["notice"]
    async with ground.database.read() as tx:
        notice = await store.get(tx, guild_id, id)
        bodies = await ground.vault.unseal_many(tx, guild_id, [notice.record_id]) if notice else {}
        account = json.loads(bodies[notice.record_id])["account"] if notice and bodies else None
        if account is not None:
            chosen = await languages.get(tx, 0, account) or await languages.get(tx, guild_id, account)
            language = chosen or (await read_settings(tx, guild_id, CommunitySettings)).language
    if account is None:
        raise Drop("the updates were opened")
    sees = Button(text("updates-button"), to("updates", "open"))
    words = errand.localizer.render(text("updates-notice"), language)
    await errand.delivery.to_person(errand.job, account, Message(words, ((sees,),)), language)
    await note_told(errand)


async def note_told(errand: Errand) -> None:
    """The message arrived, or cannot: from now on the mark tells."""
    async with errand.ground.database.write() as tx:
        await store.note_told(tx, errand.job.guild_id, errand.job.args["notice"], at=errand.ground.clock.now())


JOBS = {TELL: JobKind(tell, fallback=note_told)}
