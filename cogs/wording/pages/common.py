"""What the pages of wording share."""

from __future__ import annotations

from bot.discordkit.authority import presser_of
from bot.discordkit.communities import here, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button
from bot.discordkit.visit import Visit
from bot.kernel.authority import is_organiser
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings

FEATURE = "wording"


def community(visit: Visit) -> int:
    """Return the community where this was pressed. Raises Problem elsewhere."""
    guild_id = here(visit)
    if guild_id is None:
        raise Problem(text("problem-only-in-a-server"))
    return guild_id


async def organiser_here(visit: Visit) -> int:
    """Return the community, to an organiser. Raises Problem that says whom to ask to anybody else."""
    guild_id, presser = community(visit), presser_of(visit)
    async with visit.ground.database.read() as tx:
        chosen = await read_settings(tx, guild_id, CommunitySettings)
    if not is_organiser(presser, chosen.organiser_role):
        raise Problem(text("setup-only-organisers", ask=await whom_to_ask(visit, guild_id)))
    return guild_id


def press(label: str, verb: str, *args: int | str) -> Button:
    """Return a press of this feature."""
    return Button(text(label), to(FEATURE, verb, *args))
