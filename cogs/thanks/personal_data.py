"""What thanks keep about a person."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import text
from cogs.thanks.service import giving
from data import thanks as store
from data.engine import Transaction

TABLES = (store.thanks.name, store.thanks_days.name, store.thanks_refusals.name)


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say what is kept."""
    found = []
    if got := await store.received(tx, guild_id, user_id):
        found.append(
            Kept(
                text("thanks-kept-received", count=len(got)),
                text("thanks-kept-received-seen"),
                text("thanks-kept-how-long"),
            )
        )
    if gave := await store.given(tx, guild_id, user_id):
        found.append(
            Kept(
                text("thanks-kept-given", count=len(gave)),
                text("thanks-kept-given-seen"),
                text("thanks-kept-how-long"),
            )
        )
    if await store.days_of(tx, guild_id, user_id):
        found.append(
            Kept(text("thanks-kept-days"), text("privacy-seen-by-nobody"), text("thanks-kept-days-how-long"))
        )
    if await store.refuses(tx, guild_id, user_id):
        found.append(
            Kept(text("thanks-kept-refuses"), text("privacy-seen-by-nobody"), text("thanks-kept-refuses-how-long"))
        )
    return found


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return the thanks to and from a person, without who the other one is."""
    told: dict[str, Any] = {}
    for name, some in (
        ("received", await store.received(tx, guild_id, user_id)),
        ("given", await store.given(tx, guild_id, user_id)),
    ):
        if some:
            words = {one.thanks.id: one.words for one in await giving.with_words(ground, tx, guild_id, some)}
            told[name] = [
                {
                    "kind": one.kind,
                    "words": words.get(one.id),
                    "state": one.state,
                    "in_letter": one.is_in_letter,
                    "given_at": one.given_at.isoformat(),
                }
                for one in some
            ]
    if days := await store.days_of(tx, guild_id, user_id):
        told["given_on"] = days
    if (since := await store.refuses_since(tx, guild_id, user_id)) is not None:
        told["wants_none_since"] = since.isoformat()
    return told


PERSONAL_DATA = PersonalData(TABLES, kept, export, giving.before_erasing)
