"""Keeps the copy of who holds a role that a setting names; see data/role_holders.py for what must hold.

Three ways news comes in: a listing of all members (at start, daily, after a role setting changed), what the
gateway tells of one member, and a role that was deleted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.batching import Batches
from bot.discordkit.members import MembersPage
from bot.ground import Ground
from bot.kernel.settings import SettingsGroup
from bot.settings import named_roles, read_chosen
from data import role_holders as store
from data.role_holders import Holding

Groups = Sequence[type[SettingsGroup]]


@dataclass(frozen=True, slots=True)
class Listing:
    """One listing of all members, and the roles that settings named when it began."""

    guild_id: int
    named: frozenset[int]
    began_at: datetime


@dataclass(frozen=True, slots=True)
class News:
    """A member has exactly these roles."""

    guild_id: int
    user_id: int
    role_ids: frozenset[int]


class RoleHolders:
    """Hears of single members from the gateway."""

    def __init__(self, ground: Ground, groups: Groups) -> None:
        self._ground = ground
        self._groups = groups
        self._named: dict[int, frozenset[int]] = {}
        """What was last read; where it is empty, members' roles are of no interest."""
        self._news: Batches[News] = Batches(self._take)

    async def hear(self, guild_id: int, user_id: int, role_ids: frozenset[int]) -> None:
        """Take the news that a member has exactly these roles now; who left has none."""
        if self._named.get(guild_id) != frozenset():
            await self._news.add(News(guild_id, user_id, role_ids))

    def forget_named(self, guild_id: int) -> None:
        """Read anew which roles settings name, since one has changed."""
        self._named.pop(guild_id, None)

    async def role_gone(self, guild_id: int, role_id: int) -> None:
        """A role was deleted; Discord does not tell its holders one by one."""
        async with self._ground.database.write() as tx:
            await store.forget_role(tx, guild_id, role_id)

    async def close(self) -> None:
        """Finish what is in hand."""
        await self._news.finish()

    async def _take(self, news: Sequence[News]) -> None:
        at = self._ground.clock.now()
        by_guild: dict[int, dict[int, frozenset[int]]] = {}
        for one in news:
            by_guild.setdefault(one.guild_id, {})[one.user_id] = one.role_ids
        changed: dict[int, list[Holding]] = {}
        async with self._ground.database.read() as tx:
            for guild_id, seen in by_guild.items():
                named = named_roles(await read_chosen(tx, guild_id, self._groups))
                self._named[guild_id] = named
                if named:
                    known = await store.of_people(tx, guild_id, list(seen))
                    listing = bool(await store.being_listed(tx, [guild_id]))
                    changed[guild_id] = changes(named, seen, known, listing=listing)
        if any(changed.values()):
            async with self._ground.database.write() as tx:
                for guild_id, holdings in changed.items():
                    await store.note(tx, guild_id, holdings, at=at)


def changes(
    named: Collection[int], seen: Mapping[int, Collection[int]], known: Iterable[Holding], *, listing: bool
) -> list[Holding]:
    """Return what to write so that the rows say what was `seen` (a person's id → the roles that they have).

    `named` are the roles that settings name, `known` these people's rows. While a `listing` runs all of it is
    written, also what a person does not hold: a page on its way may be older than this news.
    """
    standing = {(one.role_id, one.user_id): one.held for one in known}
    return [
        Holding(role, user, role in roles)
        for user, roles in seen.items()
        for role in named
        if listing or standing.get((role, user), False) != (role in roles)
    ]


async def begin_listing(ground: Ground, guild_id: int, groups: Groups) -> Listing:
    """Write that a listing begins; one that was cut off earlier is thereby begun again."""
    async with ground.database.write() as tx:
        named = named_roles(await read_chosen(tx, guild_id, groups))
        listing = Listing(guild_id, named, ground.clock.now())
        await store.begin_listing(tx, guild_id, at=listing.began_at)
        await store.forget_roles(tx, guild_id, named)
    return listing


async def note_page(ground: Ground, listing: Listing, page: MembersPage) -> None:
    """Write which of the named roles the members of one page hold."""
    held = [
        Holding(role, member.user_id, True) for member in page.members for role in member.role_ids & listing.named
    ]
    if held:
        async with ground.database.write() as tx:
            await store.note(tx, listing.guild_id, held, at=page.asked_at)


async def end_listing(ground: Ground, listing: Listing) -> None:
    """Write that everybody was seen, and forget what no news stands for any more."""
    async with ground.database.write() as tx:
        await store.end_listing(tx, listing.guild_id, began_at=listing.began_at, at=ground.clock.now())
