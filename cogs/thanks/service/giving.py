"""Giving thanks, deciding about them, and taking them back, each in one transaction.

Invariants:
- Nobody reads the words but the one who wrote them and the one they are for, until that one makes them public.
- Why thanks cannot be passed on is one sentence, whatever the reason: it tells nothing about the other person.
- "Not at all", and taking back by either side, erase row and words and take the message along.
- Two people who must not be brought together are not by thanks: neither when they are given, nor read, nor posted.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import notices
from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.meeting import may_meet
from bot.settings import CommunitySettings, read_settings
from cogs.thanks import rules
from cogs.thanks.service import promises
from cogs.thanks.settings import ThanksSettings
from data import jobs
from data import thanks as store
from data.engine import Transaction
from data.thanks import PRIVATE, PUBLIC, WAITING, Thanks

PURPOSE = "thanks.words"
MARK = "thanks.mark"
"""The context of the blind index by which posted thanks are found again."""


@dataclass(frozen=True, slots=True)
class Read:
    """Thanks with their words."""

    thanks: Thanks
    words: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """Public thanks that are about to be handed to Discord, in the community's language; `before` as they were."""

    before: Thanks
    channel_id: int
    words: str
    language: str


class NoChannel(Exception):
    """No channel is set for public thanks."""


async def is_open(_ground: Ground, tx: Transaction, guild_id: int, _user_id: int) -> bool:
    """Tell whether people can thank each other here."""
    return (await read_settings(tx, guild_id, ThanksSettings)).open


async def see_that_open(ground: Ground, guild_id: int) -> ThanksSettings:
    """Return what is set. Raises Problem where people cannot thank each other here."""
    async with ground.database.read() as tx:
        chosen = await read_settings(tx, guild_id, ThanksSettings)
    if not chosen.open:
        raise Problem(text("thanks-closed"))
    return chosen


async def give(
    ground: Ground,
    features: Sequence[Feature],
    guild_id: int,
    from_id: int,
    to_id: int,
    kind: str,
    words: str,
    *,
    is_person: bool,
    close: Callable[[Transaction], Awaitable[None]],
) -> None:
    """Write thanks down, and let the other hear that they have an update.

    `is_person`: they are a member, and no bot. Raises Problem where that cannot be now.
    """
    if kind not in rules.KINDS:
        raise Problem(text("problem-old-button"))
    if from_id == to_id:
        raise Problem(text("thanks-not-oneself"))
    now = ground.clock.now()
    async with ground.database.write() as tx:
        await close(tx)
        if not (await read_settings(tx, guild_id, ThanksSettings)).open:
            raise Problem(text("thanks-closed"))
        day = rules.day_of(now)
        if await store.count_given(tx, guild_id, from_id, day) >= rules.A_DAY:
            raise Problem(text("thanks-enough-today", count=rules.A_DAY))
        fits = is_person and not await store.refuses(tx, guild_id, to_id)
        if not fits or not await may_meet(ground, tx, features, guild_id, from_id, to_id):
            raise Problem(text("thanks-cannot-pass-on"))
        record_id = await ground.vault.seal(tx, guild_id, PURPOSE, words.strip()[: rules.MOST_WORDS])
        await store.give(tx, Thanks(new_id(), guild_id, from_id, to_id, kind, record_id, WAITING, now))
        await store.note_given(tx, guild_id, from_id, day)
        await notices.promise(ground, tx, guild_id, [to_id])


async def read_for(
    ground: Ground,
    features: Sequence[Feature],
    guild_id: int,
    user_id: int,
    states: Collection[str] | None = None,
) -> list[Read]:
    """Return the thanks to a person with their words, the newest first; without those of people kept apart."""
    async with ground.database.read() as tx:
        found = [
            one
            for one in await store.received(tx, guild_id, user_id, states)
            if await may_meet(ground, tx, features, guild_id, one.from_id, user_id)
        ]
        return await with_words(ground, tx, guild_id, found)


async def read_from(ground: Ground, guild_id: int, user_id: int) -> list[Read]:
    """Return the thanks from a person with their words, the newest first."""
    async with ground.database.read() as tx:
        return await with_words(ground, tx, guild_id, await store.given(tx, guild_id, user_id))


async def decide(
    ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, id: str, choice: str
) -> None:
    """Write what the thanked person decides; it can be decided anew. Raises Problem where it cannot."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        one = await store.get(tx, guild_id, id)
        if one is None or one.to_id != user_id:
            raise Problem(text("thanks-gone"))
        if choice == rules.NOT_AT_ALL:
            await _remove(ground, tx, one, now)
            return
        if choice == one.state:
            return
        if choice == rules.PUBLIC:
            if (await read_settings(tx, guild_id, ThanksSettings)).channel is None:
                raise Problem(text("thanks-no-channel"))
            if not await may_meet(ground, tx, features, guild_id, one.from_id, user_id):
                raise Problem(text("thanks-gone"))
            await store.decide(tx, guild_id, user_id, id, PUBLIC)
            await promises.post(tx, one, at=now)
        elif choice == rules.PRIVATE:
            await _unpost(tx, one, now)
            await store.decide(tx, guild_id, user_id, id, PRIVATE)
        else:
            raise Problem(text("problem-old-button"))


async def take_back(ground: Ground, guild_id: int, user_id: int, id: str) -> None:
    """Remove thanks, by either of the two. Raises Problem where they are not there (any more)."""
    async with ground.database.write() as tx:
        one = await store.get(tx, guild_id, id)
        if one is None or user_id not in (one.from_id, one.to_id):
            raise Problem(text("thanks-gone"))
        await _remove(ground, tx, one, ground.clock.now())


async def set_refuses(ground: Ground, guild_id: int, user_id: int, *, refuses: bool) -> None:
    """Write whether somebody wants no thanks by Hearth; what they have stays."""
    async with ground.database.write() as tx:
        await store.set_refuses(tx, guild_id, user_id, refuses=refuses, at=ground.clock.now())


async def prepare(
    ground: Ground,
    features: Sequence[Feature],
    guild_id: int,
    id: str,
    *,
    say: Callable[[Thanks, str, str], str],
    tried_at: datetime,
    may_move: bool,
) -> Prepared | None:
    """Freeze what is about to be posted, and where; None where it was taken back or made private meanwhile.

    `tried_at` is when this job was first tried, in the machine's own time. A repeated attempt of a job stays in
    its channel; the first one goes where thanks are posted now (`may_move`). Raises NoChannel if nowhere.
    """
    async with ground.database.write() as tx:
        before = await store.get(tx, guild_id, id)
        if before is None or before.state != PUBLIC or before.message_id is not None:
            return None
        if not await may_meet(ground, tx, features, guild_id, before.from_id, before.to_id):
            await store.decide(tx, guild_id, before.to_id, id, PRIVATE)
            return None
        found = await with_words(ground, tx, guild_id, [before])
        if not found:  # a restored backup names words that were erased since
            await store.remove(tx, guild_id, id)
            return None
        place, language, since = before.channel_id, before.language, before.tried_at
        if place is None or language is None or since is None or may_move:
            set_to = (await read_settings(tx, guild_id, ThanksSettings)).channel
            if set_to is None:
                raise NoChannel
            if place != set_to or language is None or since is None:
                language = (await read_settings(tx, guild_id, CommunitySettings)).language
                place, since = set_to, tried_at
        words = say(before, found[0].words, language)
        mark = ground.vault.blind(MARK, guild_id, words)
        await store.change(
            tx, guild_id, id, {"channel_id": place, "language": language, "mark": mark, "tried_at": since}
        )
    return Prepared(before, place, words, language)


async def note_posted(ground: Ground, prepared: Prepared, channel_id: int, message_id: int) -> None:
    """They stand in their channel; nothing where they were taken back, since then a job deletes the message."""
    guild_id, id = prepared.before.guild_id, prepared.before.id
    async with ground.database.write() as tx:
        one = await store.get(tx, guild_id, id)
        if one is not None and one.state == PUBLIC and one.post_key == prepared.before.post_key:
            await store.change(tx, guild_id, id, {"channel_id": channel_id, "message_id": message_id})


async def go_on(ground: Ground, guild_id: int) -> None:
    """Promise anew to post what could not be: a channel may be set or open by now. Called at each start, too."""
    async with ground.database.read() as tx:
        if not await store.unposted(tx, guild_id):
            return
    async with ground.database.write() as tx:
        if (await read_settings(tx, guild_id, ThanksSettings)).channel is None:
            return
        for one in await store.unposted(tx, guild_id):
            if one.post_key is None or not await jobs.waits(tx, one.post_key):
                await promises.post(tx, one, at=ground.clock.now())


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Promise to delete the messages of thanks from and to somebody who has everything erased."""
    now = ground.clock.now()
    for one in [*await store.received(tx, guild_id, user_id), *await store.given(tx, guild_id, user_id)]:
        await promises.take_back(tx, one, at=now)


async def seen_by_staff(ground: Ground, guild_id: int) -> rules.Seen:
    """Return which kinds of work people were thanked for in the last year, without a number."""
    since = ground.clock.now() - rules.LOOKED_BACK
    async with ground.database.read() as tx:
        return rules.seen(await store.people_by_kind(tx, guild_id, since=since))


async def every_day(ground: Ground) -> None:
    """Forget how many thanks were given on days that are over."""
    async with ground.database.write() as tx:
        await store.forget_days(tx, before=rules.day_of(ground.clock.now() - rules.DAYS_KEPT))


async def _remove(ground: Ground, tx: Transaction, one: Thanks, now: datetime) -> None:
    await promises.take_back(tx, one, at=now)
    await store.remove(tx, one.guild_id, one.id)
    await ground.vault.forget(tx, one.guild_id, [one.record_id], now=now)


async def _unpost(tx: Transaction, one: Thanks, now: datetime) -> None:
    """Take the message back, and forget where it stood: made public again, it is posted anew."""
    await promises.take_back(tx, one, at=now)
    cleared: store.Changes = {
        "post_key": None,
        "channel_id": None,
        "language": None,
        "mark": None,
        "tried_at": None,
        "message_id": None,
    }
    await store.change(tx, one.guild_id, one.id, cleared)


async def with_words(ground: Ground, tx: Transaction, guild_id: int, some: Sequence[Thanks]) -> list[Read]:
    """Return thanks with their words; those whose words were erased are left out."""
    bodies = await ground.vault.unseal_many(tx, guild_id, [one.record_id for one in some])
    return [Read(one, bodies[one.record_id].decode()) for one in some if one.record_id in bodies]
