"""The use cases of catching up: what people did under boards while nobody listened, and what is over."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from bot.ground import Ground
from bot.kernel.community import MemberSeen
from bot.kernel.ids import new_id
from cogs.board import rules
from cogs.board.rules import Holder
from cogs.board.service.keeping import wishes_by_person, write_wishes
from data import boards as store
from data import jobs, role_gifts
from data.boards import Entry
from data.role_gifts import Gift

CATCH_UP = "board.catch_up"
TRACES_KEPT = timedelta(days=1)
"""How long it is remembered that a reaction was taken away: longer than any catching up takes."""


async def promise_catching_up(ground: Ground, guild_ids: Collection[int]) -> None:
    """Promise to read reactions anew in those of these communities that have boards."""
    async with ground.database.read() as tx:
        with_boards = [guild_id for guild_id in sorted(set(guild_ids)) if await store.anything_up(tx, guild_id)]
    if with_boards:
        async with ground.database.write() as tx:
            for guild_id in with_boards:
                key = f"{CATCH_UP}:{guild_id}:{new_id()}"
                await jobs.add(tx, CATCH_UP, guild_id=guild_id, due_at=ground.clock.now(), dedupe_key=key)


async def catch_up(
    ground: Ground,
    guild_id: int,
    members: Sequence[MemberSeen],
    standing: Mapping[str, Entry],
    reacting: Mapping[int, Collection[str]],
    *,
    since: datetime,
) -> None:
    """Take what one page of a listing of members, and the reactions read before it, say.

    `reacting` holds, by person, the ids of entries that they react to, as read after `since`.
    """
    people = {one.user_id: one for one in members if not one.is_bot}
    async with ground.database.read() as tx:
        known = await wishes_by_person(tx, guild_id, people)
    now = ground.clock.now()

    def changes(known: Mapping[int, list[Gift]]) -> list[Gift]:
        found: list[Gift] = []
        for user_id in sorted({*known, *(reacting.keys() & people.keys())}):
            member = people[user_id]
            holder = Holder(member.role_ids, member.pending)
            of_person = (known.get(user_id, []), standing, reacting.get(user_id, ()), holder)
            found += rules.caught_up(user_id, *of_person, since=since, at=now)
        return found

    if changes(known):
        async with ground.database.write() as tx:
            known = await wishes_by_person(tx, guild_id, people)
            await write_wishes(ground, tx, guild_id, changes(known))


async def forget_absent(ground: Ground, guild_id: int, present: Collection[int], *, since: datetime) -> None:
    """Forget the wishes of people whom a whole listing, begun at `since`, has not shown."""
    here = present if isinstance(present, set | frozenset) else set(present)
    beyond = 0
    while True:
        async with ground.database.read() as tx:
            user_ids = await role_gifts.people_beyond(tx, guild_id, beyond=beyond, most=500)
            known = await wishes_by_person(tx, guild_id, user_ids)
        absent = [
            user_id
            for user_id, gifts in known.items()
            if user_id not in here and all(gift.heard_at < since for gift in gifts)
        ]
        if absent:
            async with ground.database.write() as tx:
                await role_gifts.forget_people(tx, guild_id, absent)
        if len(user_ids) < 500:
            return
        beyond = user_ids[-1]


async def every_day(ground: Ground) -> None:
    """Forget the traces of reactions that were taken away."""
    async with ground.database.write() as tx:
        await role_gifts.forget_taken_back(tx, before=ground.clock.now() - TRACES_KEPT)
