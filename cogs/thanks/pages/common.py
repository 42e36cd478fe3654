"""What the pages of thanks share: where they are, and who may press."""

from __future__ import annotations

from bot.discordkit.authority import presser_of
from bot.discordkit.communities import here, see_that_shared, whom_to_ask
from bot.discordkit.custom_id import CustomId, to
from bot.discordkit.pages import Button, Row, Style
from bot.discordkit.visit import Visit, numbers
from bot.kernel.authority import is_organiser, is_staff
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.thanks.service import giving

FEATURE = "thanks"
TITLE = text("thanks-title")


async def community(visit: Visit) -> int:
    """Return the community that a press names first. Raises Problem where it is not for this person."""
    (guild_id,) = numbers(visit.args[:1], 1)
    return await see_that_shared(visit, guild_id)


async def open_community(visit: Visit) -> int:
    """Return the community that a press names first, if people can thank each other there. Raises Problem."""
    guild_id = await community(visit)
    await giving.see_that_open(visit.ground, guild_id)
    return guild_id


def said(visit: Visit, at: int) -> str:
    """Return what a press carries at a place. Raises Problem where it carries nothing there."""
    if len(visit.args) <= at:
        raise Problem(text("problem-old-button"))
    return visit.args[at]


async def staff_here(visit: Visit) -> int:
    """Return the community, to somebody of its staff. Raises Problem that says whom to ask to anybody else."""
    presser, chosen = presser_of(visit), await _chosen(visit)
    if not is_staff(presser, chosen.organiser_role, chosen.staff_role):
        raise Problem(text("staff-only", ask=await whom_to_ask(visit, presser.guild_id)))
    return presser.guild_id


async def organiser_here(visit: Visit) -> int:
    """Return the community, to an organiser. Raises Problem that says whom to ask to anybody else."""
    if here(visit) is None:
        raise Problem(text("problem-only-in-a-server"))
    presser, chosen = presser_of(visit), await _chosen(visit)
    if not is_organiser(presser, chosen.organiser_role):
        raise Problem(text("setup-only-organisers", ask=await whom_to_ask(visit, presser.guild_id)))
    return presser.guild_id


def press(label: str, verb: str, *args: int | str, style: Style = "secondary") -> Button:
    """Return a press of this feature."""
    return Button(text(label), to(FEATURE, verb, *args), style)


def safety_rows(visit: Visit, guild_id: int) -> tuple[Row, ...]:
    """Return the presses with which somebody says in confidence that something is not right."""
    actions = [action for feature in visit.client.features for action in feature.safety_actions]
    ways = tuple(
        Button(action.label, CustomId(action.leads_to.feature, action.leads_to.verb, (str(guild_id),)))
        for action in sorted(actions, key=lambda action: -action.weight)
    )
    return (ways,) if ways else ()


async def _chosen(visit: Visit) -> CommunitySettings:
    async with visit.ground.database.read() as tx:
        return await read_settings(tx, presser_of(visit).guild_id, CommunitySettings)
