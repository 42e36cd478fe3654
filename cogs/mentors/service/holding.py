"""What becomes of a mentor whom conduct handlers hold back: their offer and their matches rest, without a word.

Invariants: what is known here is yes or no, and nothing of it is shown to anybody; once they are held back no
more, all goes on as if nothing had been. Whoever waits for their answer hears "not now", as if they had said so.
Whoever paused by their own wish stays paused.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Feature
from bot.ground import Ground
from bot.meeting import is_held_back
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import asking, going
from data import mentor_matches, mentor_offers
from data.engine import Transaction
from data.mentor_matches import GOES_ON
from data.mentor_offers import HELD


async def look(ground: Ground, features: Sequence[Feature]) -> None:
    """Look at everybody who offers, or mentors: for what changed while nobody said so."""
    async with ground.database.read() as tx:
        people = {(one.guild_id, one.user_id) for one in await mentor_offers.everywhere(tx)}
        people |= await mentor_matches.mentors_everywhere(tx)
        changed = [one for one in sorted(people) if await _has_changed(ground, tx, features, *one)]
    for guild_id, user_id in changed:
        await look_at(ground, features, guild_id, user_id)


async def look_at(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> None:
    """Let somebody's offer and matches rest, or go on, as it is now."""
    async with ground.database.write() as tx:
        held = await is_held_back(ground, tx, features, guild_id, user_id)
        await _settle_offer(ground, tx, guild_id, user_id, held=held)
        if held:
            await asking.let_go_of(ground, tx, guild_id, user_id, lifecycle.MENTOR)
        for match in await mentor_matches.of_mentor(tx, guild_id, user_id, GOES_ON):
            await (going.hold if held else going.let_go)(ground, tx, match)


async def _has_changed(
    ground: Ground, tx: Transaction, features: Sequence[Feature], guild_id: int, user_id: int
) -> bool:
    """Tell whether somebody's offer or matches are not as they should be; most are, so nothing is written."""
    held = await is_held_back(ground, tx, features, guild_id, user_id)
    offer = await mentor_offers.get(tx, guild_id, user_id)
    if offer is not None and ((held and offer.paused_at is None) or (not held and offer.pause == HELD)):
        return True
    matches = await mentor_matches.of_mentor(tx, guild_id, user_id, GOES_ON)
    return any(one.pause is None if held else one.pause == lifecycle.HELD for one in matches)


async def _settle_offer(ground: Ground, tx: Transaction, guild_id: int, user_id: int, *, held: bool) -> None:
    offer, now = await mentor_offers.get(tx, guild_id, user_id), ground.clock.now()
    if offer is None:
        return
    if held and offer.paused_at is None:
        await mentor_offers.change(tx, guild_id, user_id, {"pause": HELD, "paused_at": now, "paused_until": None})
    elif not held and offer.pause == HELD:
        changes: mentor_offers.Changes = {"pause": None, "paused_at": None, "paused_until": None, "seen_at": now}
        await mentor_offers.change(tx, guild_id, user_id, changes)
