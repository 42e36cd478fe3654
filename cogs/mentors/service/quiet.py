"""Mentors who are silent: asked once, then their offer rests, then nobody counts on it; each undone by one press.

Invariants:
- Nothing that goes on with a mentee is touched. A mentee whose mentor is silent is offered somebody else at once.
- A person is asked once for each silence, never twice.
- Whatever a mentor does in mentoring ends their silence (offering.note_seen).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.ground import Ground
from bot.settings import read_settings
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import promises
from cogs.mentors.settings import LEAST_QUIET, MentorsSettings
from data import mentor_matches
from data import mentor_offers as store
from data.engine import Transaction
from data.mentor_matches import GOES_ON
from data.mentor_offers import HIDDEN, OWN, QUIET, Offer

NUDGED, RESTS = "nudged", "rests"
"""What a mentor hears: is it still so; it rests."""


async def look(ground: Ground) -> None:
    """Look after all who have been silent for long enough, and let pauses end whose time is over."""
    now = ground.clock.now()
    async with ground.database.read() as tx:
        silent = await store.quiet_since(tx, now - timedelta(days=LEAST_QUIET))
        rested = await store.rested(tx, now)
    for offer in silent:
        await _look_at(ground, offer.guild_id, offer.user_id)
    for offer in rested:
        async with ground.database.write() as tx:
            await _end_pause(tx, offer.guild_id, offer.user_id, now)


async def note_silence(ground: Ground, tx: Transaction, guild_id: int, mentor_id: int) -> None:
    """A mentor let a question expire: the first time that is as if they were asked, the second time they rest."""
    offer = await store.get(tx, guild_id, mentor_id)
    if offer is None or offer.paused_at is not None or offer.left_at is not None:
        return
    now = ground.clock.now()
    if offer.nudged_at is None:
        await store.change(tx, guild_id, mentor_id, {"nudged_at": now})
    else:
        await _rest(tx, offer, now)


def waits(offer: Offer | None) -> str | None:
    """Return what a mentor is asked about their offer on their first page."""
    if offer is None or offer.left_at is not None:
        return None
    if offer.pause in (QUIET, HIDDEN):
        return RESTS
    return NUDGED if offer.nudged_at is not None and offer.paused_at is None else None


async def _look_at(ground: Ground, guild_id: int, user_id: int) -> None:
    """Ask about an offer, or let it rest, or be hidden, whichever is due."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        offer = await store.get(tx, guild_id, user_id)
        days = (await read_settings(tx, guild_id, MentorsSettings)).quiet_days
        step = lifecycle.quiet_step(offer, timedelta(days=days), now) if offer is not None else None
        if offer is None or step is None:
            return
        if step == NUDGED:
            await store.change(tx, guild_id, user_id, {"nudged_at": now})
            await promises.ask_quiet(tx, offer, NUDGED, at=now)
        elif step == QUIET:
            await _rest(tx, offer, now)
        else:
            await store.change(tx, guild_id, user_id, {"pause": HIDDEN})


async def _rest(tx: Transaction, offer: Offer, now: datetime) -> None:
    await store.change(tx, offer.guild_id, offer.user_id, {"pause": QUIET, "paused_at": now, "paused_until": None})
    await promises.ask_quiet(tx, offer, RESTS, at=now)
    for match in await mentor_matches.of_mentor(tx, offer.guild_id, offer.user_id, GOES_ON):
        if match.pause is None:
            saw = lifecycle.saw_of(match, lifecycle.MENTEE)
            changes = lifecycle.side_changes(lifecycle.MENTEE, news=lifecycle.SILENT, saw=saw)
            await mentor_matches.change(tx, match.guild_id, match.id, changes)
            await promises.tell(tx, match, lifecycle.MENTEE, lifecycle.SILENT, at=now, again=True)


async def _end_pause(tx: Transaction, guild_id: int, user_id: int, now: datetime) -> None:
    offer = await store.get(tx, guild_id, user_id)
    if offer is not None and offer.pause == OWN and offer.paused_until is not None and offer.paused_until <= now:
        awake: store.Changes = {"paused_at": None, "paused_until": None, "pause": None, "seen_at": now}
        await store.change(tx, guild_id, user_id, awake)
