"""The use cases of reactions under greetings: a wave greets, a wish is made, and each can be taken back.

Invariants: what was heard of a reaction stands in a row, so that only a change does anything, once; reactions of
bots do nothing; a reading of Discord never undoes what was heard after it was asked for. Where all reactions are
cleared away at once, nobody has taken theirs back: what came of them stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.greeters import rules
from cogs.greeters.rules import Change
from cogs.greeters.service.meetings import (
    meet_by_waves,
    newcomers_since,
    say_answered,
    show_change,
    take_waves_back,
)
from data import communities, first_words, greeters, greetings, jobs
from data import greeting_reactions as store
from data.engine import Transaction
from data.greeters import Guest
from data.greeting_reactions import Heard, Pick, StandingGreeting

COMPARE = "greeters.compare"
PEOPLE_AT_ONCE = 500
"""People whose reactions are written in one transaction, so that nobody who presses something waits long."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """A person reacted to a message, or took that away. `kind` is what it means under a greeting, if anything."""

    guild_id: int
    message_id: int
    user_id: int
    kind: str | None
    added: bool


async def hear(ground: Ground, reactions: Sequence[Reaction]) -> None:
    """Take in reactions in their order, all or none; most are under messages that mean nothing to Hearth."""
    by_guild: dict[int, list[Reaction]] = defaultdict(list)
    for one in reactions:
        by_guild[one.guild_id].append(one)
    async with ground.database.read() as tx:
        concern = {
            guild_id
            for guild_id, some in by_guild.items()
            if any(await _what_they_mean(ground, tx, guild_id, some))
        }
    if not concern:
        return
    async with ground.database.write() as tx:
        for guild_id in sorted(concern):
            some = by_guild[guild_id]
            found, words, on_their_way = await _what_they_mean(ground, tx, guild_id, some)
            for greeting_id in on_their_way:
                key = f"{COMPARE}:{guild_id}:early:{greeting_id}"
                due_at = ground.clock.now() + rules.EARLY
                await jobs.add(tx, COMPARE, guild_id=guild_id, due_at=due_at, dedupe_key=key)
            for greeting in found:
                changes = [
                    Change(one.user_id, one.kind, one.added)
                    for one in some
                    if one.message_id == greeting.message_id and one.kind is not None
                ]
                await _take(ground, tx, guild_id, greeting, changes, at=ground.clock.now())
            for spoken in words:
                by = {one.user_id for one in some if one.added and one.message_id == spoken.message_id}
                if by - {spoken.newcomer_id}:
                    await _settle(ground, tx, guild_id, spoken)


async def forget_cleared(ground: Ground, guild_id: int, message_id: int) -> None:
    """Somebody cleared a message of its reactions: forget what was heard of it, and leave what came of it."""
    async with ground.database.read() as tx:
        if not await store.greetings_at(tx, guild_id, [message_id], since=newcomers_since(ground)):
            return
    async with ground.database.write() as tx:
        for greeting in await store.greetings_at(tx, guild_id, [message_id], since=newcomers_since(ground)):
            await store.forget_message(tx, guild_id, greeting.id)


async def promise_catching_up(ground: Ground, guild_id: int) -> None:
    """Hearth is connected: promise to read what happened under the greetings of late."""
    async with ground.database.read() as tx:
        if not await store.standing(tx, guild_id, since=newcomers_since(ground)):
            return
    async with ground.database.write() as tx:
        await promise_comparing(ground, tx, guild_id)


async def promise_comparing(ground: Ground, tx: Transaction, guild_id: int) -> None:
    """Promise to compare the greetings of late with Discord."""
    key = f"{COMPARE}:{guild_id}:{new_id()}"
    await jobs.add(tx, COMPARE, guild_id=guild_id, due_at=ground.clock.now(), dedupe_key=key)


async def greetings_to_compare(ground: Ground, guild_id: int) -> list[StandingGreeting]:
    """Return the greetings of late that stand."""
    async with ground.database.read() as tx:
        return await store.standing(tx, guild_id, since=newcomers_since(ground))


async def compare(
    ground: Ground,
    guild_id: int,
    greeting: StandingGreeting,
    found: Collection[tuple[int, str]],
    *,
    asked_at: datetime,
) -> None:
    """Take in what happened under a greeting while nobody listened; `found` are people and kinds, without bots.

    Nothing is added to greetings from before anybody's data was erased: whose it was nobody knows any more.
    """
    async with ground.database.read() as tx:
        heard = await store.heard(tx, guild_id, greeting.id)
        changes = await _differences(tx, guild_id, greeting, heard, found, asked_at)
    of_person: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for hand in found:
        of_person[hand[0]].append(hand)
    people = sorted({one.user_id for one in changes})
    for start in range(0, len(people), PEOPLE_AT_ONCE):
        some = people[start : start + PEOPLE_AT_ONCE]
        theirs = [hand for user_id in some for hand in of_person.get(user_id, ())]
        async with ground.database.write() as tx:
            heard = await store.heard_of(tx, guild_id, greeting.id, some)
            changes = await _differences(tx, guild_id, greeting, heard, theirs, asked_at)
            await _take(ground, tx, guild_id, greeting, changes, at=asked_at)


async def _differences(
    tx: Transaction,
    guild_id: int,
    greeting: StandingGreeting,
    heard: Sequence[Heard],
    found: Collection[tuple[int, str]],
    asked_at: datetime,
) -> list[Change]:
    erased = await communities.last_erasure(tx, guild_id)
    known = {(one.reactor_id, one.kind): (one.stands, one.at) for one in heard}
    may_add = erased is None or greeting.due_at > erased
    return rules.differences(known, found, asked_at=asked_at, may_add=may_add)


async def _what_they_mean(
    ground: Ground, tx: Transaction, guild_id: int, some: Sequence[Reaction]
) -> tuple[list[StandingGreeting], list[first_words.Words], list[str]]:
    """Return the greetings and the unanswered first words that these reactions are under.

    And greetings on their way: somebody can be quicker than Discord's answer that a greeting stands.
    """
    hands = {one.message_id for one in some if one.kind is not None}
    added = {one.message_id for one in some if one.added}
    since = newcomers_since(ground)
    found = await store.greetings_at(tx, guild_id, hands, since=since) if hands else []
    words = await first_words.open_among(tx, guild_id, added) if added else []
    unknown = hands - {one.message_id for one in found}
    on_their_way = await greetings.on_their_way(tx, guild_id, due_since=since) if unknown else []
    return found, words, on_their_way


async def _take(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    greeting: StandingGreeting,
    changes: Sequence[Change],
    *,
    at: datetime,
) -> None:
    """Take in what changed under one greeting, in this order; what is known already does nothing."""
    if not changes:
        return
    people = sorted({one.user_id for one in changes})
    standing = {
        (one.reactor_id, one.kind): one.stands for one in await store.heard_of(tx, guild_id, greeting.id, people)
    }
    guests = {one.user_id: one for one in await greeters.guests_of_greeting(tx, guild_id, greeting.id)}
    here = [one for one in guests.values() if not one.left]
    news: dict[tuple[int, str], Heard] = {}
    wishes: dict[int, str | None] = {}
    for one in changes:
        key = (one.user_id, one.kind)
        if standing.get(key, False) == one.added:
            continue
        standing[key] = one.added
        of_guest = one.user_id in guests
        is_open = one.kind == rules.WAVE and one.added and not of_guest and len(here) > 1
        news[key] = Heard(one.user_id, one.kind, one.added, is_open, at)
        if of_guest:
            before = wishes.get(one.user_id, guests[one.user_id].wish)
            other = rules.HUSH if one.kind == rules.WAVE else rules.WAVE
            stands = standing.get((one.user_id, other), False)
            wishes[one.user_id] = rules.wish_after(before, one.kind, added=one.added, other_stands=stands)
    await store.note(tx, guild_id, greeting.id, list(news.values()))
    await _take_wishes(ground, tx, guild_id, guests, wishes)
    waves = [one for one in news.values() if one.kind == rules.WAVE and one.reactor_id not in guests]
    gone = [one.reactor_id for one in waves if not one.stands]
    await take_waves_back(ground, tx, guild_id, greeting.id, gone)
    if len(here) == 1:
        made = [Pick(one.reactor_id, here[0].user_id) for one in waves if one.stands]
        await meet_by_waves(ground, tx, guild_id, greeting.id, made)


async def _take_wishes(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    guests: dict[int, Guest],
    wishes: dict[int, str | None],
) -> None:
    changed = [one for one, wish in wishes.items() if wish != guests[one].wish]
    for user_id in changed:
        await greeters.set_wish(tx, guild_id, user_id, wishes[user_id])
    quiet = [user_id for user_id in changed if wishes[user_id] == rules.QUIET]
    await greeters.end_claims(tx, guild_id, quiet)
    await show_change(ground, tx, guild_id, changed)


async def _settle(ground: Ground, tx: Transaction, guild_id: int, words: first_words.Words) -> None:
    now = ground.clock.now()
    await first_words.settle_messages(tx, guild_id, [words.message_id], at=now)
    await greeters.answer(tx, guild_id, [words.newcomer_id], at=now)
    await say_answered(ground, tx, guild_id, [words])
