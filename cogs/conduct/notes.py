"""What people find behind "You have an update in Hearth", by the part that they have: each leads to its page.

Invariant: a note says nothing of a case; who handles reports, has reported, is accused or co-signs reads theirs.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import Name, listed, text
from bot.settings import read_settings
from cogs.conduct.pages.common import leads_to
from cogs.conduct.service import access, accused, cosigning, reach
from cogs.conduct.settings import ConductSettings
from data import reporters
from data.engine import Transaction
from data.reporters import REPORTER

ROLES_SHOWN = 10


async def updates(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what a person finds here among their updates."""
    found = []
    for part in await accused.parts(ground, tx, guild_id, user_id):
        press = (text("conduct-button-part"), leads_to("part-open", guild_id, part))
        found.append(Note((text("conduct-part-news"),), (press,)))
    if await cosigning.questions(ground, tx, guild_id, user_id):
        press = (text("conduct-button-cosign"), leads_to("cosign-open", guild_id))
        found.append(Note((text("conduct-cosign-news"),), (press,)))
    if await reporters.of_person(tx, guild_id, ground.vault.blind(REPORTER, guild_id, user_id)):
        press = (text("conduct-button-my-reports"), leads_to("mine-open", guild_id))
        found.append(Note((text("conduct-mine-news"),), (press,)))
    if user_id in await access.handlers(tx, guild_id):
        press = (text("conduct-button-cases"), leads_to("case-list", guild_id, "open", 0))
        found.append(Note((text("conduct-cases-news"),), (press,)))
        if roles := await reach.grew(ground, tx, guild_id):
            named = listed([text("name", name=Name(name)) for name in roles[:ROLES_SHOWN]])
            found.append(Note((text("conduct-reach-grew", roles=named),)))
    chosen = await read_settings(tx, guild_id, ConductSettings)
    if user_id in (chosen.outside_account or ()):
        found.append(Note((text("conduct-outside-news"),)))
    return found


async def concerns(ground: Ground, tx: Transaction, guild_ids: Collection[int], user_id: int) -> set[int]:
    """Return in which of these communities something is here for a person who may not be a member."""
    as_accused = await accused.concerns(ground, tx, guild_ids, user_id)
    return as_accused | await cosigning.concerns(ground, tx, guild_ids, user_id)
