"""The use cases of first words: somebody answers a newcomer, or the greeters hear that nobody has.

Invariants: what people write is neither read nor kept, only where it stands and whom it is addressed to; first
words are brought to the greeters at most once, and not at all once they are answered or gone or their writer left;
a newcomer who came quietly is never pointed out, nor is what was written where greeters cannot read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.ground import Ground
from bot.settings import read_settings
from cogs.greeters import rules
from cogs.greeters.rules import Said
from cogs.greeters.service.meetings import answer, language_of, newcomers_since, to_mention
from cogs.greeters.settings import GreetersSettings
from data import first_words as store
from data import greeters, greeting_reactions, jobs
from data.engine import Transaction
from data.first_words import Words
from data.greeters import Guest

BRING = "greeters.bring"
CanRead = Callable[[int, int, int | None], bool]
"""Tells whether a role can read a place, from the ids of community, channel and role (None: everybody)."""


@dataclass(frozen=True, slots=True)
class Brought:
    """First words, who wrote them, and where and to whom greeters are told of them."""

    words: Words
    guest: Guest
    channel_id: int
    language: str
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What some messages mean for newcomers."""

    beginning: frozenset[int]
    """Newcomers who had not written anything."""
    addressed: frozenset[int]
    """Newcomers to whom somebody spoke, and who wait for that."""
    answered: tuple[Words, ...]
    """First words that were replied to, or in whose thread somebody wrote."""
    to_put_off: tuple[Words, ...]

    @property
    def is_something(self) -> bool:
        return bool(self.beginning or self.addressed or self.answered or self.to_put_off)


async def hear(ground: Ground, can_read: CanRead, heard: Sequence[Said]) -> None:
    """Take in who wrote where and to whom, all or nothing; most messages mean nothing to Hearth."""
    by_guild: dict[int, list[Said]] = defaultdict(list)
    for one in heard:
        by_guild[one.guild_id].append(one)
    async with ground.database.read() as tx:
        concern = [
            guild_id
            for guild_id, some in sorted(by_guild.items())
            if (await _meaning(ground, tx, guild_id, some)).is_something
        ]
    if not concern:
        return
    async with ground.database.write() as tx:
        for guild_id in concern:
            for one in by_guild[guild_id]:
                await _take(ground, can_read, tx, one)


async def introduced(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, channel_id: int, message_id: int
) -> None:
    """A newcomer's introduction stands in a channel."""
    guests = await greeters.guests(tx, guild_id, [user_id])
    if guests and not guests[0].left and guests[0].arrived_at >= newcomers_since(ground):
        await _begin(ground, tx, guild_id, user_id, channel_id, message_id, introduction=True)


async def forget_deleted(ground: Ground, guild_id: int, message_ids: Sequence[int]) -> None:
    """Messages were deleted: nobody need answer them."""
    async with ground.database.read() as tx:
        if not await store.open_among(tx, guild_id, message_ids):
            return
    async with ground.database.write() as tx:
        await store.settle_messages(tx, guild_id, message_ids, at=ground.clock.now())


async def look(ground: Ground, guild_id: int, message_id: int) -> Words | None:
    """Return words that are to be brought now; None where that is void, or promised anew for later."""
    async with ground.database.write() as tx:
        found = await _still_open(ground, tx, guild_id, message_id)
        if found is None:
            return None
        words, _ = found
        if words.brought_at is None and ground.clock.now() < words.due_at:
            await _promise(tx, guild_id, words.newcomer_id, message_id, words.due_at)
            return None
        return words


async def begin_bringing(ground: Ground, guild_id: int, message_id: int) -> Brought | None:
    """Bind words to the channel in which they are brought; None where that is void by now."""
    async with ground.database.write() as tx:
        found = await _still_open(ground, tx, guild_id, message_id)
        chosen = await read_settings(tx, guild_id, GreetersSettings)
        if found is None:
            return None
        words, guest = found
        channel = words.notice_channel_id or chosen.channel
        if channel is None:
            return None
        await store.note_bringing(tx, guild_id, message_id, at=ground.clock.now(), channel_id=channel)
        mentions = await to_mention(tx, guild_id, chosen)
        return Brought(words, guest, channel, await language_of(tx, guild_id), tuple(mentions))


async def note_brought(ground: Ground, guild_id: int, message_id: int, notice_message_id: int) -> bool:
    """Greeters were told of these words; tell whether they were answered meanwhile."""
    async with ground.database.write() as tx:
        await store.note_brought(tx, guild_id, message_id, notice_message_id)
        words = await store.find(tx, guild_id, message_id)
        return words is not None and words.settled_at is not None


async def settle(ground: Ground, guild_id: int, message_id: int, *, answered: bool) -> None:
    """Nobody need answer this message any more: it is gone, or Discord shows that somebody has (`answered`)."""
    async with ground.database.write() as tx:
        now = ground.clock.now()
        words = await store.find(tx, guild_id, message_id)
        await store.settle_messages(tx, guild_id, [message_id], at=now)
        if words is not None and answered:
            await greeters.answer(tx, guild_id, [words.newcomer_id], at=now)


async def could_not_bring(ground: Ground, guild_id: int, message_id: int) -> None:
    """The greeters' channel did not take it: it waits until the channel does."""
    async with ground.database.write() as tx:
        await store.park(tx, guild_id, message_id, at=ground.clock.now())


async def told_of(ground: Ground, guild_id: int, message_id: int) -> tuple[Words, Guest | None, str] | None:
    """Return words, who wrote them, and the greeters' language, to say that they are answered."""
    async with ground.database.read() as tx:
        words = await store.find(tx, guild_id, message_id)
        if words is None:
            return None
        guests = await greeters.guests(tx, guild_id, [words.newcomer_id])
        return words, (guests[0] if guests else None), await language_of(tx, guild_id)


async def _meaning(ground: Ground, tx: Transaction, guild_id: int, some: Sequence[Said]) -> _Meaning:
    since = newcomers_since(ground)
    authors = {one.author_id for one in some}
    addressed = {user_id for one in some for user_id in one.spoken_to}
    replied = {one.reply_to for one in some if one.reply_to is not None}
    channels = {one.channel_id for one in some}
    addressed |= await _greeted_in_reply(tx, guild_id, some, since)
    return _Meaning(
        beginning=frozenset(await store.silent_yet(tx, guild_id, authors, arrived_since=since)),
        addressed=frozenset(
            await store.unmet(tx, guild_id, addressed, arrived_since=since)
            | {one.newcomer_id for one in await store.of_people(tx, guild_id, addressed) if not one.settled_at}
            if addressed
            else ()
        ),
        answered=tuple(await store.open_among(tx, guild_id, replied | channels)),
        to_put_off=tuple(await store.to_put_off(tx, guild_id, channels)),
    )


async def _greeted_in_reply(tx: Transaction, guild_id: int, some: Sequence[Said], since: datetime) -> set[int]:
    """Return the newcomers to whose greeting somebody else replied; where it names several, none of them."""
    replies = {one.reply_to for one in some if one.reply_to is not None}
    found = set[int]()
    for greeting in await greeting_reactions.greetings_at(tx, guild_id, replies, since=since) if replies else ():
        guests = await greeters.guests_of_greeting(tx, guild_id, greeting.id)
        here, named = [one.user_id for one in guests if not one.left], {one.user_id for one in guests}
        writers = {one.author_id for one in some if one.reply_to == greeting.message_id}
        if len(here) == 1 and writers - named:
            found.update(here)
    return found


async def _take(ground: Ground, can_read: CanRead, tx: Transaction, said: Said) -> None:
    """Take in one message."""
    guild_id = said.guild_id
    means = await _meaning(ground, tx, guild_id, [said])
    spoken_to = means.addressed | {one.newcomer_id for one in means.answered if one.newcomer_id != said.author_id}
    await answer(ground, tx, guild_id, spoken_to)
    for one in means.to_put_off:
        if one.newcomer_id not in spoken_to | {said.author_id} and ground.clock.now() < one.due_at:
            await store.put_off(tx, guild_id, one.message_id, due_at=one.due_at + rules.PUT_OFF_BY)
    greeter_role = (await read_settings(tx, guild_id, GreetersSettings)).role
    if said.author_id in means.beginning and can_read(guild_id, said.channel_id, greeter_role):
        await _begin(ground, tx, guild_id, said.author_id, said.channel_id, said.message_id)


async def _begin(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    user_id: int,
    channel_id: int,
    message_id: int,
    *,
    introduction: bool = False,
) -> None:
    """A newcomer wrote their first words: promise to look in some hours whether anybody has answered."""
    now = ground.clock.now()
    hours = (await read_settings(tx, guild_id, GreetersSettings)).hours
    due_at = now + timedelta(hours=hours)
    if await store.add(
        tx, guild_id, user_id, channel_id, message_id, at=now, due_at=due_at, introduction=introduction
    ):
        await _promise(tx, guild_id, user_id, message_id, due_at)


async def _promise(tx: Transaction, guild_id: int, user_id: int, message_id: int, due_at: datetime) -> None:
    await jobs.add(
        tx,
        BRING,
        guild_id=guild_id,
        due_at=due_at,
        dedupe_key=f"{BRING}:{guild_id}:{message_id}:{due_at.isoformat()}",
        args={"message": str(message_id)},
        person_id=user_id,
    )


async def _still_open(
    ground: Ground, tx: Transaction, guild_id: int, message_id: int
) -> tuple[Words, Guest] | None:
    """Return words that wait for an answer, of somebody who is here, new, and did not come quietly."""
    words = await store.find(tx, guild_id, message_id)
    if words is None or words.settled_at is not None:
        return None
    guests = await greeters.guests(tx, guild_id, [words.newcomer_id])
    if not guests or guests[0].left or guests[0].wish == rules.QUIET:
        return None
    return words, guests[0]
