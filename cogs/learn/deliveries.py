"""Keeps the promises of learning: looks at addresses, and tells whoever suggested something what became of it."""

from __future__ import annotations

from functools import partial

from bot import links
from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand
from bot.discordkit.direct import message_from_here
from bot.discordkit.members import find
from bot.discordkit.pages import Button
from bot.jobs import Drop, TryAgain
from bot.kernel.text import Name, Text, text
from cogs.learn.pages.common import FEATURE
from cogs.learn.pages.suggesting import news_lines
from cogs.learn.rules import choosing
from cogs.learn.service import checking, promises
from data import languages
from data import learn_people as people
from data.learn_people import WAITING


async def check(errand: Errand) -> None:
    """Look at the address that is due. Put back until the next one is, for as long as anybody has the library."""
    local = errand.delivery.client.outside.local
    after = await checking.step(errand.ground, partial(links.ask, local=local), local=local)
    if after is None:
        raise Drop("no community has the library")
    raise TryAgain("until the next one is due", after)


async def check_on(errand: Errand) -> None:
    """Looking at addresses failed for good: promise it anew for the next week."""
    async with errand.ground.database.write() as tx:
        await promises.check(tx, errand.ground.clock.now() + choosing.CHECKED_EVERY, anew=True)


async def tell(errand: Errand) -> None:
    """Tell somebody what became of their suggestion."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        made = await people.get(tx, guild_id, errand.job.args["suggestion"])
        if made is None or made.state == WAITING or made.is_read:
            raise Drop("it is read, or gone")
        language = await languages.get(tx, guild_id, made.user_id) or made.language
        lines = await news_lines(errand.ground, tx, made)
    if await find(errand.delivery.client, guild_id, made.user_id) is None:
        raise Drop("the person left")
    read = Button(text("learn-button-read"), to(FEATURE, "read", guild_id, made.id))
    message = message_from_here(errand, lines, _signed, (read,), language)
    await errand.delivery.to_person(errand.job, made.user_id, message, language)


def _signed(community: Name) -> Text:
    return text("learn-from", community=community)


async def stands_on_page(_errand: Errand) -> None:
    """It cannot be sent: it stands on the person's first page already."""
