"""What learning keeps about a person."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import text
from cogs.learn.service import suggesting
from data import learn_people as people
from data.engine import Transaction

TABLES = (people.learn_wishes.name, people.learn_presses.name, people.learn_suggestions.name)


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say what is kept."""
    found = []
    if await people.wished(tx, guild_id, user_id) is not None:
        found.append(Kept(text("learn-kept-wish"), text("privacy-seen-by-you"), text("learn-kept-wish-how-long")))
    if said := await people.said(tx, guild_id, user_id):
        found.append(
            Kept(
                text("learn-kept-said", count=len(said)),
                text("learn-kept-said-seen"),
                text("learn-kept-said-how-long"),
            )
        )
    if made := await people.of_person(tx, guild_id, user_id):
        found.append(
            Kept(
                text("learn-kept-suggestions", count=len(made)),
                text("learn-kept-suggestions-seen"),
                text("learn-kept-suggestions-how-long"),
                leaves=text("learn-kept-suggestions-leaves"),
            )
        )
    return found


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return what a person looked for, said and suggested."""
    told: dict[str, Any] = {}
    if (wish := await people.wished(tx, guild_id, user_id)) is not None:
        told["looks_for"] = {
            "audience": wish.audience,
            "topic": wish.topic,
            "level": wish.level,
            "language": wish.language,
            "only_free": wish.is_free,
            "since": wish.at.isoformat(),
        }
    if said := await people.said(tx, guild_id, user_id):
        told["said"] = said
    if made := await people.of_person(tx, guild_id, user_id):
        told["suggestions"] = [
            {
                "title": one.title,
                "address": one.address,
                "answers": dict(one.answers),
                "state": one.state,
                "reason": await suggesting.reason_of(ground, tx, one),
                "suggested_at": one.made_at.isoformat(),
            }
            for one in made
        ]
    return told


PERSONAL_DATA = PersonalData(TABLES, kept, export)
