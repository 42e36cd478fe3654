"""Looks at addresses, one at a time and slowly, for as long as a community has the library.

Invariants:
- What is known of an address changes only with an answer: a kill in between asks once more and counts once.
- In the sandbox only this machine's own addresses are asked; what ships with Hearth stays "never checked" there.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import timedelta
from urllib.parse import urlsplit

from bot.ground import Ground
from bot.settings import read_settings
from cogs.learn.rules import choosing
from cogs.learn.rules.choosing import CHECKED_EVERY, PACE, Health
from cogs.learn.rules.library import Entry, library
from cogs.learn.service import promises, shelf
from cogs.learn.settings import LearnSettings
from data import learn as store
from data import settings as stored_settings
from data.engine import Transaction
from data.learn import ALL

LOCAL = ("127.0.0.1", "::1", "localhost")

Ask = Callable[[str], Awaitable[str]]
"""Asks an address whether it leads somewhere; returns one of the answers of `rules`."""


async def begin(ground: Ground, guild_id: int) -> None:
    """Promise to look at addresses, where a community has the library; called at each start, too."""
    async with ground.database.read() as tx:
        if not (await read_settings(tx, guild_id, LearnSettings)).open:
            return
    async with ground.database.write() as tx:
        await promises.check(tx, ground.clock.now())


async def step(ground: Ground, ask: Ask, *, local: bool) -> timedelta | None:
    """Look at the address that is due; return when to go on, or None where no community has the library."""
    async with ground.database.write() as tx:
        open_in = await _open_in(tx)
        if not open_in:
            return None
        now, link = ground.clock.now(), await store.next_link(tx)
        if link is None or link.next_at > now:  # time to see what is new, and what is not there any more
            await _plan(ground, tx, open_in, local)
            link = await store.next_link(tx)
    if link is None or link.next_at > now:
        return max(PACE, min(CHECKED_EVERY, link.next_at - now)) if link is not None else CHECKED_EVERY
    after = choosing.after_check(
        Health(link.failures, link.checked_at), await ask(link.address), ground.clock.now()
    )
    async with ground.database.write() as tx:
        await store.note_checked(
            tx,
            link.guild_id,
            link.entry,
            link.language,
            link.address,
            failures=after.failures,
            checked_at=after.checked_at,
            next_at=ground.clock.now() + CHECKED_EVERY,
        )
    return PACE


async def _open_in(tx: Transaction) -> list[int]:
    return [
        guild_id
        for guild_id in await stored_settings.communities(tx)
        if (await read_settings(tx, guild_id, LearnSettings)).open
    ]


async def _plan(ground: Ground, tx: Transaction, guild_ids: Iterable[int], local: bool) -> None:
    """Write down the addresses that are there now, and look after those no more that are not."""
    await _plan_one(ground, tx, ALL, library().values(), local)
    for guild_id in guild_ids:
        own = [shelf.entry_of(one) for one in await store.own_entries(tx, guild_id)]
        await _plan_one(ground, tx, guild_id, own, local)


async def _plan_one(ground: Ground, tx: Transaction, guild_id: int, entries: Iterable[Entry], local: bool) -> None:
    wanted = {
        (entry.key, language): address
        for entry in entries
        for language, address in entry.at.items()
        if not local or (urlsplit(address).hostname or "") in LOCAL
    }
    known = {(link.entry, link.language): link.address for link in await store.links(tx, guild_id)}
    for gone in sorted({key for key, _ in known.keys() - wanted.keys()}):
        await store.remove_links(tx, guild_id, gone)
        known = {pair: address for pair, address in known.items() if pair[0] != gone}
    for (entry, language), address in wanted.items():
        if known.get((entry, language)) != address:
            await store.add_link(tx, guild_id, entry, language, address, at=ground.clock.now())
