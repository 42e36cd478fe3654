"""What a community has to show: the library without what it hides, its own entries, and how each address does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.learn.rules import choosing
from cogs.learn.rules.choosing import Health, Wish
from cogs.learn.rules.library import (
    ACCOUNTS,
    AUDIENCES,
    CAPTIONS,
    COSTS,
    KINDS,
    LEVELS,
    OWN,
    TOPICS,
    UNKNOWN,
    Entry,
    in_order,
    library,
)
from cogs.learn.settings import LearnSettings
from data import learn as store
from data import learn_people as people
from data.engine import Transaction
from data.learn import ALL, Own
from data.learn_people import Wished


@dataclass(frozen=True, slots=True)
class Shelf:
    """All entries of a community by key, hidden ones too; how each address does, by key and language."""

    entries: Mapping[str, Entry]
    hidden: frozenset[str]
    health: Mapping[tuple[str, str], Health]

    @property
    def shown(self) -> list[Entry]:
        """The entries that people find."""
        return [entry for entry in self.entries.values() if entry.key not in self.hidden]

    def health_of(self, entry: Entry, language: str) -> Health:
        """Return how the address does that is shown to somebody who reads this language."""
        return self.health.get((entry.key, choosing.language_of(entry, language)), Health())

    def needs_look(self, language: str) -> set[str]:
        """Return the entries whose address for this language has failed."""
        return {entry.key for entry in self.entries.values() if self.health_of(entry, language).needs_look}

    @property
    def broken(self) -> list[tuple[Entry, str]]:
        """The entries that people find with an address that has failed, and its language."""
        return [
            (self.entries[key], language)
            for (key, language), health in self.health.items()
            if health.needs_look and key in self.entries and key not in self.hidden
        ]


@dataclass(frozen=True, slots=True)
class Found:
    """What fits a wish, in order; `gains` says how many would, asked for one thing less."""

    wish: Wish
    entries: tuple[Entry, ...]
    gains: Mapping[str, int]
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class Looked:
    """One entry as somebody sees it: how its address does, what others said as far as it may be shown."""

    entry: Entry
    health: Health
    counts: Mapping[str, int]
    you_say: str | None
    is_hidden: bool


async def is_open(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether a community has the library."""
    return (await read_settings(tx, guild_id, LearnSettings)).open


async def see_that_open(ground: Ground, guild_id: int) -> None:
    """Raise Problem where a community does not have the library."""
    async with ground.database.read() as tx:
        if not (await read_settings(tx, guild_id, LearnSettings)).open:
            raise Problem(text("learn-closed"))


async def read(tx: Transaction, guild_id: int) -> Shelf:
    """Return what a community has to show."""
    own = [entry_of(one) for one in await store.own_entries(tx, guild_id)]
    entries = {**library(), **{entry.key: entry for entry in own}}
    links = [*await store.links(tx, ALL), *await store.links(tx, guild_id)]
    health = {(link.entry, link.language): Health(link.failures, link.checked_at) for link in links}
    return Shelf(entries, frozenset(await store.hidden(tx, guild_id)), health)


async def find(ground: Ground, guild_id: int, user_id: int, language: str) -> Found:
    """Return what fits what somebody looked for last."""
    async with ground.database.read() as tx:
        shelf, wish = await read(tx, guild_id), wish_of(await people.wished(tx, guild_id, user_id))
    entries = choosing.found(shelf.shown, wish, language, shelf.needs_look(language))
    gains = {} if entries else choosing.relaxed(shelf.shown, wish)
    return Found(wish, tuple(entries), gains, shelf)


async def look_for(ground: Ground, guild_id: int, user_id: int, change: Callable[[Wish], Wish]) -> None:
    """Change what somebody looks for; two changes in a moment both count.

    Raises Problem for what nobody can look for.
    """
    async with ground.database.write() as tx:
        wish = change(wish_of(await people.wished(tx, guild_id, user_id)))
        known = {"audience": AUDIENCES, "topic": TOPICS, "level": LEVELS}
        if any(getattr(wish, name) not in (None, *values) for name, values in known.items()):
            raise Problem(text("problem-old-button"))
        now = ground.clock.now()
        await people.put_wished(
            tx,
            Wished(guild_id, user_id, wish.audience, wish.topic, wish.level, wish.language, wish.free, now),
        )


async def look_at(ground: Ground, guild_id: int, user_id: int, key: str, language: str) -> Looked:
    """Return one entry as somebody sees it. Raises Problem where it is not there any more."""
    async with ground.database.read() as tx:
        shelf = await read(tx, guild_id)
        said = await people.said(tx, guild_id, user_id)
        counts = await people.counts(tx, guild_id, key)
    entry = shelf.entries.get(key)
    if entry is None:
        raise Problem(text("learn-entry-gone"))
    shown = choosing.shown_counts(counts)
    return Looked(entry, shelf.health_of(entry, language), shown, said.get(key), key in shelf.hidden)


async def say(ground: Ground, guild_id: int, user_id: int, key: str, says: str) -> None:
    """Write that something worked for somebody or is out of date; the same press again takes it back."""
    if says not in choosing.SAYS:
        raise Problem(text("problem-old-button"))
    async with ground.database.write() as tx:
        if key not in (await read(tx, guild_id)).entries:
            raise Problem(text("learn-entry-gone"))
        before = (await people.said(tx, guild_id, user_id)).get(key)
        after = None if before == says else says
        await people.say(tx, guild_id, user_id, key, after, at=ground.clock.now())


def wish_of(wished: Wished | None) -> Wish:
    """Return what somebody looked for; nothing in particular for whoever never did."""
    if wished is None:
        return Wish()
    return Wish(wished.audience, wished.topic, wished.level, wished.language, wished.is_free)


def entry_of(own: Own) -> Entry:
    """Return what a community has added as an entry; what does not fit (any more) is taken as unknown."""

    def one_of(name: str, values: tuple[str, ...], otherwise: str) -> str:
        return own.facts[name] if own.facts.get(name) in values else otherwise

    def some_of(name: str, values: tuple[str, ...]) -> tuple[str, ...]:
        chosen = own.facts.get(name) or ()
        return in_order(values, chosen)

    hours = own.facts.get("hours")
    return Entry(
        key=OWN + own.id,
        title=own.title,
        by=own.made_by,
        kind=one_of("kind", KINDS, "guide"),
        audiences=some_of("audiences", AUDIENCES),
        topics=some_of("topics", TOPICS),
        level=one_of("level", LEVELS, UNKNOWN),
        cost=one_of("cost", COSTS, UNKNOWN),
        hours=hours if isinstance(hours, int) else None,
        captions=one_of("captions", CAPTIONS, UNKNOWN),
        account=one_of("account", ACCOUNTS, UNKNOWN),
        licence=str(own.facts.get("licence") or UNKNOWN),
        at={own.language: own.address},
        words=own.words,
    )
