"""What decisions keep about a person: proposals by name, places on rolls, and objections with a name.

No other ballot can be found: nothing tells whose it is.
"""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, text
from cogs.decisions.service import proposing, voting
from data import proposals, vote_rolls
from data.engine import Transaction
from data.vote_rolls import VOTER

TABLES = (proposals.proposals.name, vote_rolls.vote_roll.name)


async def kept(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say what somebody proposed by name, and on which rolls they stand."""
    found = [
        Kept(
            text("decisions-kept-proposal", day=Day(one.made_on)),
            text("decisions-kept-proposal-seen"),
            text("decisions-kept-a-year"),
        )
        for one in await proposals.of_author(tx, guild_id, user_id)
    ]
    rolls = await vote_rolls.of_voter(tx, guild_id, ground.vault.blind(VOTER, guild_id, user_id))
    if rolls:
        found.append(
            Kept(
                text("decisions-kept-roll", count=len(rolls)),
                text("privacy-seen-by-you"),
                text("decisions-kept-roll-how-long"),
                leaves=text("decisions-kept-ballot-stays"),
            )
        )
    return found


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return the same in plain words; of what somebody voted, only objections with their name."""
    told: dict[str, Any] = {}
    if own := await proposals.of_author(tx, guild_id, user_id):
        shown = [await proposing.shown(ground, tx, one) for one in own]
        told["proposals"] = [
            {
                "day": one.proposal.made_on.date().isoformat(),
                "title": one.title,
                "words": one.words,
                "state": one.proposal.state,
                "reason": one.reason,
            }
            for one in shown
        ]
    rolls = await vote_rolls.of_voter(tx, guild_id, ground.vault.blind(VOTER, guild_id, user_id))
    if rolls:
        told["rolls"] = [{"vote": one.vote_id, "has_voted": one.has_voted} for one in rolls]
    if written := await voting.named_objections(ground, guild_id, user_id):
        told["objections_with_name"] = written
    return told


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Proposals go from the channel, and the name goes from objections."""
    await proposing.before_erasing(ground, tx, guild_id, user_id)
    await voting.unname(ground, tx, guild_id, user_id)


PERSONAL_DATA = PersonalData(TABLES, kept, export, before_erasing)
