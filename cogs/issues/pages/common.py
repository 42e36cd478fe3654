"""What the pages of first issues share: who may press, how an issue and a moment are said."""

from __future__ import annotations

from datetime import datetime

from bot import meeting
from bot.discordkit.authority import presser_of
from bot.discordkit.communities import here, see_that_shared, whom_to_ask
from bot.discordkit.visit import Visit, numbers
from bot.kernel import limits
from bot.kernel.authority import is_organiser, is_staff
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_settings

FEATURE = "issues"
TITLE = text("issues-title")
SHOWN_TITLE = 150


async def community(visit: Visit) -> int:
    """Return the community that a press names first. Raises Problem where it is not for this person."""
    (guild_id,) = numbers(visit.args[:1], 1)
    return await see_that_shared(visit, guild_id)


async def community_and_number(visit: Visit) -> tuple[int, int]:
    """Return the community and the issue that a press names."""
    (guild_id, number) = numbers(visit.args[:2], 2)
    return await see_that_shared(visit, guild_id), number


async def community_and_hold(visit: Visit) -> tuple[int, str]:
    """Return the community and the hold that a press names."""
    if len(visit.args) < 2:
        raise Problem(text("problem-old-button"))
    return await community(visit), visit.args[1]


def said(visit: Visit, at: int) -> str:
    """Return what a press carries at a place. Raises Problem where it carries nothing there."""
    if len(visit.args) <= at:
        raise Problem(text("problem-old-button"))
    return visit.args[at]


async def staff_here(visit: Visit) -> int:
    """Return the community, to somebody of its staff. Raises Problem that says whom to ask to anybody else."""
    presser = presser_of(visit)
    async with visit.ground.database.read() as tx:
        chosen = await read_settings(tx, presser.guild_id, CommunitySettings)
    if not is_staff(presser, chosen.organiser_role, chosen.staff_role):
        raise Problem(text("staff-only", ask=await whom_to_ask(visit, presser.guild_id)))
    return presser.guild_id


async def organiser_here(visit: Visit) -> int:
    """Return the community, to an organiser. Raises Problem that says whom to ask to anybody else."""
    if here(visit) is None:
        raise Problem(text("problem-only-in-a-server"))
    presser = presser_of(visit)
    async with visit.ground.database.read() as tx:
        chosen = await read_settings(tx, presser.guild_id, CommunitySettings)
    if not is_organiser(presser, chosen.organiser_role):
        raise Problem(text("setup-only-organisers", ask=await whom_to_ask(visit, presser.guild_id)))
    return presser.guild_id


def named(words: str) -> Text:
    """Return something that people wrote elsewhere, such as a title, as one line."""
    return text("name", name=Name(limits.clip(words, SHOWN_TITLE)))


def code_name(words: str) -> Text:
    """Return the name of a repository or the like."""
    return text("name", name=Name(words[:120]))


def ago(moment: datetime) -> str:
    """Return a moment as Discord shows it to each reader in their own language: "5 minutes ago"."""
    return f"<t:{int(moment.timestamp())}:R>"


def on_day(moment: datetime) -> str:
    """Return a day as Discord shows it to each reader, in their own time zone."""
    return f"<t:{int(moment.timestamp())}:D>"


def community_name(visit: Visit, guild_id: int) -> str:
    """Return what a community is called."""
    guild = visit.client.get_guild(guild_id)
    return guild.name if guild else "?"


async def may_meet(visit: Visit, guild_id: int, one: int, other: int) -> bool:
    """Tell whether two people may be brought together; whoever hears no is not told why, nor that it was asked."""
    async with visit.ground.database.read() as tx:
        return await meeting.may_meet(visit.ground, tx, visit.client.features, guild_id, one, other)
