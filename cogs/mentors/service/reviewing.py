"""Those who lead mentoring look at offers first, where a community wishes so; and what the person hears of it.

Invariants: an offer counts only once it is let in, and one that was written for somebody only once they said yes;
a decision stands for whoever was first; nobody else hears that an offer was not taken.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.mentors.service import promises
from data import mentor_offers as store
from data.engine import Transaction
from data.mentor_offers import CHANGE, DECLINED, INVITED, LET_IN, OPEN, REVIEW, Offer

WHAT_TO_CHANGE = ("words", "hours", "formats")
"""What somebody can be asked to look at again."""


@dataclass(frozen=True, slots=True)
class Offered:
    """An offer that waits, with what Hearth understood of it."""

    offer: Offer
    skills: frozenset[str]


async def waiting(ground: Ground, guild_id: int) -> list[Offered]:
    """Return the offers that wait to be looked at, the oldest first."""
    async with ground.database.read() as tx:
        offers = await store.in_state(tx, guild_id, REVIEW)
        skills = await store.skills(tx, guild_id, [one.user_id for one in offers])
    return [Offered(one, skills[one.user_id]) for one in offers]


async def let_in(ground: Ground, guild_id: int, user_id: int) -> None:
    """Let an offer stand from now on."""
    await _decide(ground, guild_id, user_id, OPEN, LET_IN)


async def ask_change(ground: Ground, guild_id: int, user_id: int, what: str) -> None:
    """Ask somebody to look at a part of their offer again."""
    if what not in WHAT_TO_CHANGE:
        raise Problem(text("problem-old-button"))
    await _decide(ground, guild_id, user_id, CHANGE, what)


async def decline(ground: Ground, guild_id: int, user_id: int) -> None:
    """Take an offer not. The person alone hears so."""
    await _decide(ground, guild_id, user_id, DECLINED, None)


async def note_read(ground: Ground, guild_id: int, user_id: int) -> None:
    """Somebody has read what became of their offer; one that was not taken is gone with that."""
    async with ground.database.write() as tx:
        offer = await store.get(tx, guild_id, user_id)
        if offer is None:
            return
        if offer.state == DECLINED:
            await _remove(ground, tx, guild_id, user_id)
        elif offer.news == LET_IN:
            await store.change(tx, guild_id, user_id, {"news": None, "seen_at": ground.clock.now()})


async def say_yes(ground: Ground, guild_id: int, user_id: int) -> None:
    """Somebody would like to be the mentor that they were written down as."""
    async with ground.database.write() as tx:
        offer = await store.get(tx, guild_id, user_id)
        if offer is None or offer.state != INVITED:
            raise Problem(text("mentors-invited-over"))
        await store.change(tx, guild_id, user_id, {"state": OPEN, "seen_at": ground.clock.now()})


async def _decide(ground: Ground, guild_id: int, user_id: int, state: str, news: str | None) -> None:
    async with ground.database.write() as tx:
        offer = await store.get(tx, guild_id, user_id)
        if offer is None or offer.state != REVIEW or offer.left_at is not None:
            raise Problem(text("mentors-review-done"))
        await store.change(tx, guild_id, user_id, {"state": state, "news": news})
        await promises.offer_news(tx, guild_id, user_id, at=ground.clock.now())


async def _remove(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    record = await store.remove(tx, guild_id, user_id)
    await ground.vault.forget(tx, guild_id, [record] if record else [], now=ground.clock.now())
