"""Somebody says that they help with an issue that another person has taken."""

from __future__ import annotations

from bot.discordkit.authority import presser_of
from bot.discordkit.pages import Link, page
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.issues.pages.common import may_meet, named, said
from cogs.issues.service import helping, taking


async def help_with(visit: Visit) -> None:
    """Note who helps, so that the person hears of it. Whoever can read where it was asked may press."""
    presser = presser_of(visit)
    asking = await taking.of_id(visit.ground, presser.guild_id, None, said(visit, 0))
    if not await may_meet(visit, presser.guild_id, asking.user_id, presser.user_id):
        raise Problem(text("issues-help-over"))  # as if it were over: who is kept apart is nobody's to guess
    hold = await helping.note_helper(visit.ground, presser.guild_id, said(visit, 0), presser.user_id)
    lines = (
        text("issues-helping", person=f"<@{hold.user_id}>", title=named(hold.title)),
        text("issues-helping-how"),
    )
    await visit.show(
        page(text("issues-title"), *lines, rows=((Link(text("issues-button-open-this"), hold.url),),))
    )
