"""Linking one's account on a forge: optional, by a code, seen by nobody else, taken back by a press."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button, Link, page
from bot.discordkit.visit import Visit
from bot.kernel.text import Name, text
from cogs.issues.pages.common import FEATURE, community
from cogs.issues.pages.holding import mine_page
from cogs.issues.service import accounts

LINK = text("issues-link-title")
FORGE = "github"


async def open_link(visit: Visit) -> None:
    """Say what a link is for, or show the one that there is."""
    guild_id = await community(visit)
    async with visit.ground.database.read() as tx:
        login = await accounts.linked(visit.ground, tx, guild_id, visit.user_id, FORGE)
    back = Button(text("issues-button-mine"), to(FEATURE, "mine-turn", guild_id))
    if login is not None:
        takes_back = Button(text("issues-button-unlink"), to(FEATURE, "unlink", guild_id), "danger")
        line = text("issues-linked", name=Name(login))
        await visit.turn_to(page(LINK, line, text("issues-link-private"), rows=((back, takes_back),)))
        return
    begins = Button(text("issues-button-link-begin"), to(FEATURE, "link-begin", guild_id), "primary")
    lines = (text("issues-link-why"), text("issues-link-private"))
    await visit.turn_to(page(LINK, *lines, rows=((begins, back),)))


async def begin(visit: Visit) -> None:
    """Show the code, and where to type it."""
    guild_id = await community(visit)
    code = await accounts.begin(visit.ground, visit.client.forges, guild_id, visit.user_id, FORGE)
    minutes = int(code.good_for.total_seconds() // 60)
    done = Button(text("issues-button-link-done"), to(FEATURE, "link-done", guild_id), "primary")
    opens = Link(text("issues-button-link-open"), code.address)
    line = text("issues-link-code", code=Name(code.code), minutes=minutes)
    await visit.turn_to(page(LINK, line, text("issues-link-then"), rows=((opens, done),)))


async def finish(visit: Visit) -> None:
    """See whether the code was typed."""
    guild_id = await community(visit)
    login = await accounts.finish(visit.ground, visit.client.forges, guild_id, visit.user_id, FORGE)
    if login is None:
        done = Button(text("issues-button-link-done"), to(FEATURE, "link-done", guild_id), "primary")
        again = Button(text("issues-button-link-again"), to(FEATURE, "link-begin", guild_id))
        await visit.turn_to(page(LINK, text("issues-link-not-yet"), rows=((done, again),)))
        return
    await visit.turn_to(await mine_page(visit, guild_id, text("issues-linked", name=Name(login))))


async def unlink(visit: Visit) -> None:
    """Take the link back."""
    guild_id = await community(visit)
    await accounts.unlink(visit.ground, guild_id, visit.user_id, FORGE)
    await visit.turn_to(await mine_page(visit, guild_id, text("issues-unlinked")))
