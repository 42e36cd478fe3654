"""Somebody says that they help with an issue that another person has taken."""

from __future__ import annotations

from bot.discordkit.authority import presser_of
from bot.discordkit.pages import Link, page
from bot.discordkit.visit import Visit
from bot.kernel.text import text
from cogs.issues import taking
from cogs.issues.pages.common import named, said


async def help_with(visit: Visit) -> None:
    """Note who helps, so that the person hears of it. Whoever can read where it was asked may press."""
    presser = presser_of(visit)
    hold = await taking.note_helper(visit.ground, presser.guild_id, said(visit, 0), presser.user_id)
    lines = (
        text("issues-helping", person=f"<@{hold.user_id}>", title=named(hold.title)),
        text("issues-helping-how"),
    )
    await visit.show(
        page(text("issues-title"), *lines, rows=((Link(text("issues-button-open-this"), hold.url),),))
    )
