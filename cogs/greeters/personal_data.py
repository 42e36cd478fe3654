"""What is kept about people who greet and are greeted."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Text, text
from cogs.greeters.service.meetings import show_change
from data import first_words, greeter_notices, greeters, greeting_reactions
from data.engine import Transaction

TABLES = (
    greeters.claims.name,
    greeters.choices.name,
    greeting_reactions.reactions.name,
    greeting_reactions.picks.name,
    greeter_notices.noticed.name,
    first_words.first_words.name,
)


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say what stands there about a person as a newcomer and as somebody who greets."""
    found: list[Kept] = []
    claims = await greeters.claims_of(tx, guild_id, user_id)
    choice = await greeters.choice_of(tx, guild_id, user_id)
    reactions = await greeting_reactions.of_person(tx, guild_id, user_id)
    picks = await greeting_reactions.picks_about(tx, guild_id, user_id)
    noticed = await greeter_notices.noticed_at(tx, guild_id, user_id)
    words = await first_words.of_people(tx, guild_id, [user_id])
    with_arrival = text("greeters-kept-with-arrival")
    if claims:
        found.append(_kept(text("greeters-kept-claims"), text("greeters-kept-claims-how-long")))
    if choice is not None:
        found.append(
            Kept(
                text("greeters-kept-choice"),
                text("greeters-kept-you-alone"),
                text("greeters-kept-choice-how-long"),
            )
        )
    if reactions or picks:
        found.append(_kept(text("greeters-kept-reactions"), text("greeters-kept-reactions-how-long")))
    if noticed is not None:
        found.append(_kept(text("greeters-kept-noticed"), with_arrival))
    if words:
        found.append(_kept(text("greeters-kept-words"), with_arrival))
    return found


def _kept(what: Text, how_long: Text) -> Kept:
    return Kept(what, text("greeters-kept-seen-by"), how_long)


async def export(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return it in plain words, without anything about the others."""
    copied: dict[str, Any] = {}
    if claims := await greeters.claims_of(tx, guild_id, user_id):
        copied["greetings_promised"] = [
            {"by_you": one.greeter_id == user_id, "at": one.at.isoformat()} for one in claims
        ]
    if choice := await greeters.choice_of(tx, guild_id, user_id):
        copied["as_a_greeter"] = {
            "paused": choice.paused,
            "mentioned": choice.mention,
            "chosen_at": choice.chosen_at.isoformat(),
        }
    if reactions := await greeting_reactions.of_person(tx, guild_id, user_id):
        copied["reactions_under_greetings"] = [
            {"reaction": kind, "heard_at": at.isoformat()} for kind, at in reactions
        ]
    if picks := await greeting_reactions.picks_about(tx, guild_id, user_id):
        copied["greeted_with_a_wave"] = [{"by_you": by_you, "at": at.isoformat()} for by_you, at in picks]
    if noticed := await greeter_notices.noticed_at(tx, guild_id, user_id):
        copied["greeters_told_of_you_at"] = noticed.isoformat()
    if words := await first_words.of_people(tx, guild_id, [user_id]):
        copied["first_words"] = [
            {
                "channel": str(one.channel_id),
                "message": str(one.message_id),
                "said_at": one.said_at.isoformat(),
                "answered_at": one.settled_at.isoformat() if one.settled_at else None,
            }
            for one in words
        ]
    return copied


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Promise that notices to greeters name a person no more, as a newcomer or as who is going to greet one."""
    claims = await greeters.claims_of(tx, guild_id, user_id)
    await show_change(ground, tx, guild_id, [user_id, *(one.newcomer_id for one in claims)])


PERSONAL_DATA = PersonalData(TABLES, kept, export, before_erasing)
