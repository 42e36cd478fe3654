"""Mentors as a table: handed to those who lead mentoring, and taken in from them.

Invariants:
- Whoever stands in a table that is taken in is asked first, and is matched with nobody before they say yes. Who
  has said no is not asked again.
- What a person wrote themselves is never written over; the same table twice changes nothing the second time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.ground import Ground
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.mentors.rules import lifecycle, rosters, wishes
from cogs.mentors.rules.matching import FORMATS, WAYS
from cogs.mentors.rules.rosters import Row, Wrong
from cogs.mentors.rules.topics import topics_in
from cogs.mentors.service import promises
from data import mentor_offers as store
from data.mentor_offers import INVITED, OPEN, REFUSED, Offer


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a table: how many are asked, how many stood there already, which rows could not come in."""

    invited: int
    unchanged: int
    wrong: tuple[Wrong, ...]


async def table(ground: Ground, guild_id: int) -> bytes:
    """Return all mentors of a community as a table."""
    async with ground.database.read() as tx:
        offers = await store.all_of(tx, guild_id)
        taken = await store.taken(tx, guild_id, [one.user_id for one in offers])
    return rosters.write(
        rosters.cells_of(
            one.user_id,
            name=one.name,
            words=one.words,
            languages=wishes.chosen(wishes.LANGUAGES, one.languages),
            formats=wishes.chosen(FORMATS, one.formats),
            ways=wishes.chosen(WAYS, one.ways),
            seats=one.seats,
            free=wishes.from_hex(one.zone, one.hours),
            taken=taken[one.user_id],
            state="paused" if one.paused_at is not None and one.state == OPEN else one.state,
        )
        for one in offers
    )


async def known(ground: Ground, guild_id: int, rows: Sequence[Row]) -> set[int]:
    """Return who of these has an offer here already."""
    async with ground.database.read() as tx:
        return set(await store.of_people(tx, guild_id, [one.account for one in rows]))


async def take_in(
    ground: Ground, guild_id: int, rows: Sequence[Row], names: Mapping[int, str], wrong: Sequence[Wrong]
) -> TakenIn:
    """Write an offer for each of these people and ask them. `names`: how those are shown who are here."""
    now, invited, unchanged = ground.clock.now(), 0, 0
    missed = list(wrong)
    async with ground.database.write() as tx:
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
        before = await store.of_people(tx, guild_id, [one.account for one in rows])
        for row in rows:
            there = before.get(row.account)
            if there is not None and there.state == REFUSED:
                missed.append(Wrong(row.number, text("mentors-row-refused")))
                continue
            if there is None and row.account not in names:
                missed.append(Wrong(row.number, text("mentors-row-not-here")))
                continue
            name = names.get(row.account, there.name if there else "")
            offer = _offer(guild_id, row, name, language, ground)
            if there is not None and (there.state != INVITED or _same(there, offer)):
                unchanged += 1
                continue
            await store.put(tx, offer, topics_in(row.words))
            await promises.offer_news(tx, guild_id, row.account, at=now + invited * lifecycle.ONE_BY_ONE)
            invited += 1
    return TakenIn(invited, unchanged, tuple(sorted(missed, key=lambda one: one.number)))


async def refuse(ground: Ground, guild_id: int, user_id: int) -> bool:
    """Somebody would rather not be the mentor that they were written down as. It needs no reason."""
    async with ground.database.write() as tx:
        offer = await store.get(tx, guild_id, user_id)
        if offer is None or offer.state != INVITED:
            return False
        await store.put(tx, replace(offer, state=REFUSED, words="", seen_at=ground.clock.now()), ())
    return True


def _offer(guild_id: int, row: Row, name: str, language: str, ground: Ground) -> Offer:
    now = ground.clock.now()
    return Offer(
        guild_id=guild_id,
        user_id=row.account,
        state=INVITED,
        name=name[:100],
        language=language,
        words=row.words,
        languages=wishes.bits(wishes.LANGUAGES, row.languages),
        formats=wishes.bits(FORMATS, row.formats),
        ways=wishes.bits(WAYS, row.ways),
        zone=row.free.zone,
        hours=wishes.to_hex(row.free),
        seats=row.seats,
        is_adult=None,
        record_id=None,
        offered_at=now,
        seen_at=now,
    )


def _same(one: Offer, other: Offer) -> bool:
    """Tell whether two offers say the same, whenever they were written."""
    return _said(one) == _said(other)


def _said(one: Offer) -> tuple[object, ...]:
    return one.words, one.languages, one.formats, one.ways, one.zone, one.hours, one.seats
