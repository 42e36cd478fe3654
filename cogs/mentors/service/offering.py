"""Offering to be a mentor, changing that, pausing, and taking it back.

Invariants:
- An offer counts from the moment that it is said to stand; where organisers look at offers first, it is said that
  they do.
- Nothing that somebody has begun with a mentee changes when they change or pause their offer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.mentors.rules import lifecycle, wishes
from cogs.mentors.rules.hours import Free
from cogs.mentors.rules.matching import FORMATS, WAYS
from cogs.mentors.rules.topics import topics_in
from cogs.mentors.service import asking, people
from cogs.mentors.settings import MentorsSettings
from data import mentor_offers as store
from data.engine import Transaction
from data.mentor_offers import INVITED, OPEN, OWN, REFUSED, REVIEW, Offer

Close = Callable[[Transaction], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody filled in when they offered.

    `never`: accounts they never want to be matched with, of whom `shown` stood there when the form was opened.
    """

    name: str
    language: str
    words: str
    languages: Collection[str]
    formats: Collection[str]
    ways: Collection[str]
    free: Free
    seats: int
    is_adult: bool | None
    shares: Collection[str]
    never: Collection[int]
    shown: Collection[int] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """An offer with what belongs to it: its topics, how many seats are taken, and what its person alone sees."""

    offer: Offer
    skills: frozenset[str]
    taken: int
    shares: frozenset[str]
    never: tuple[int, ...]


async def can_offer(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether it makes sense to offer somebody that they offer to be a mentor."""
    return (
        await store.get(tx, guild_id, user_id) is None
        and (await read_settings(tx, guild_id, MentorsSettings)).open
    )


async def see_that_open(ground: Ground, guild_id: int) -> MentorsSettings:
    """Return what the community has set. Raises Problem where it has no mentoring."""
    async with ground.database.read() as tx:
        chosen = await read_settings(tx, guild_id, MentorsSettings)
    if not chosen.open:
        raise Problem(text("mentors-closed"))
    return chosen


async def standing(ground: Ground, guild_id: int, user_id: int) -> Standing | None:
    """Return a person's offer, for their own eyes."""
    async with ground.database.read() as tx:
        return await standing_in(ground, tx, guild_id, user_id)


async def standing_in(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> Standing | None:
    """Return what `standing` returns, within a transaction."""
    offer = await store.get(tx, guild_id, user_id)
    if offer is None:
        return None
    skills = await store.skills(tx, guild_id, [user_id])
    taken = await store.taken(tx, guild_id, [user_id])
    shares = await people.secret(ground, tx, guild_id, offer.record_id)
    never = await people.blocks_of(ground, tx, guild_id, user_id)
    return Standing(offer, skills[user_id], taken[user_id], shares, tuple(never))


async def offer(ground: Ground, guild_id: int, user_id: int, told: Told, *, close: Close | None = None) -> Offer:
    """Write an offer, new or changed; `close` ends its form in the same transaction."""
    async with ground.database.write() as tx:
        if close is not None:
            await close(tx)
        chosen = await read_settings(tx, guild_id, MentorsSettings)
        if not chosen.open:
            raise Problem(text("mentors-closed"))
        before, now = await store.get(tx, guild_id, user_id), ground.clock.now()
        if before is not None and before.record_id is not None:
            await ground.vault.forget(tx, guild_id, [before.record_id], now=now)
        record_id = await people.seal_secret(ground, tx, guild_id, told.shares)
        await people.change_blocks(ground, tx, guild_id, user_id, chosen=told.never, shown=told.shown)
        await asking.keep_apart(ground, tx, guild_id, user_id, told.never)
        # Whom organisers wrote down themselves need not be looked at again.
        stands = not chosen.review or (before is not None and before.state in (OPEN, INVITED, REFUSED))
        state = OPEN if stands else REVIEW
        written = _offer(guild_id, user_id, told, state, record_id, now)
        if before is not None:
            written = replace(written, offered_at=before.offered_at)
            if before.pause not in (store.QUIET, store.HIDDEN):  # whoever offers anew is silent no more
                written = replace(
                    written,
                    paused_at=before.paused_at,
                    paused_until=before.paused_until,
                    pause=before.pause,
                )
        await store.put(tx, written, topics_in(told.words))
    return written


async def pause(ground: Ground, guild_id: int, user_id: int, until: datetime | None) -> Offer:
    """Let nobody new be matched with a mentor, until a moment or until they say so.

    Whoever waits for their answer hears "not now".
    """
    async with ground.database.write() as tx:
        now = ground.clock.now()
        rests: store.Changes = {"paused_at": now, "paused_until": until, "pause": OWN}
        await _change(tx, guild_id, user_id, {**rests, "seen_at": now, "nudged_at": None})
        await asking.let_go_of(ground, tx, guild_id, user_id, lifecycle.MENTOR)
        return await _offer_of(tx, guild_id, user_id)


async def resume(ground: Ground, guild_id: int, user_id: int) -> Offer:
    """Let a mentor be found again. What conduct handlers hold stays held, without a word."""
    async with ground.database.write() as tx:
        before = await _offer_of(tx, guild_id, user_id)
        now = ground.clock.now()
        awake: store.Changes = {"seen_at": now, "nudged_at": None}
        if before.pause != store.HELD:
            awake |= {"paused_at": None, "paused_until": None, "pause": None}
        await _change(tx, guild_id, user_id, awake)
        return await _offer_of(tx, guild_id, user_id)


async def withdraw(ground: Ground, guild_id: int, user_id: int) -> bool:
    """Take an offer back; matches that go on stay, and whoever waits for an answer hears "not now".

    False where there is none.
    """
    async with ground.database.write() as tx:
        if await store.get(tx, guild_id, user_id) is None:
            return False
        await asking.let_go_of(ground, tx, guild_id, user_id, lifecycle.MENTOR)
        record = await store.remove(tx, guild_id, user_id)
        await ground.vault.forget(tx, guild_id, [record] if record else [], now=ground.clock.now())
    return True


async def note_seen(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """A mentor did something here: whatever was paused because of their silence is undone."""
    before = await store.get(tx, guild_id, user_id)
    if before is None:
        return
    awake: store.Changes = {"seen_at": ground.clock.now(), "nudged_at": None}
    if before.pause in (store.QUIET, store.HIDDEN):
        awake |= {"paused_at": None, "paused_until": None, "pause": None}
    await store.change(tx, guild_id, user_id, awake)


def _offer(guild_id: int, user_id: int, told: Told, state: str, record_id: str | None, now: datetime) -> Offer:
    return Offer(
        guild_id=guild_id,
        user_id=user_id,
        state=state,
        name=told.name[:100],
        language=told.language,
        words=told.words,
        languages=wishes.bits(wishes.LANGUAGES, told.languages),
        formats=wishes.bits(FORMATS, told.formats),
        ways=wishes.bits(WAYS, told.ways),
        zone=told.free.zone,
        hours=wishes.to_hex(told.free),
        seats=told.seats,
        is_adult=told.is_adult,
        record_id=record_id,
        offered_at=now,
        seen_at=now,
    )


async def _offer_of(tx: Transaction, guild_id: int, user_id: int) -> Offer:
    found = await store.get(tx, guild_id, user_id)
    if found is None:
        raise Problem(text("mentors-no-offer"))
    return found


async def _change(tx: Transaction, guild_id: int, user_id: int, changes: store.Changes) -> None:
    if not await store.change(tx, guild_id, user_id, changes):
        raise Problem(text("mentors-no-offer"))
