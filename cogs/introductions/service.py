"""The use cases of introductions, each over one transaction.

Invariants:
- What was said to be on its way is a sealed record and a promised job before it is said, and the draft is gone.
- Sealed words are erased in the transaction that notes the message, or that gives the introduction up.
- Nothing that may have reached Discord is forgotten before a job is promised that takes it back.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.community import MemberSeen
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.introductions.rules import KEPT_AFTER_LEAVING, SHOWN_FOR, WAITS_FOR, Told
from cogs.introductions.settings import IntroductionsSettings
from data import introductions as store
from data import jobs
from data.engine import Transaction
from data.introductions import Introduction
from data.newcomers import note_step

POST = "introductions.post"
TAKE_BACK = "introductions.take_back"
PURPOSE = "introductions.words"
MARK = "introductions.mark"
"""The context of the blind index by which a posted introduction is found again."""


class NoChannel(Exception):
    """No channel is set in which an introduction could be posted."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An introduction that is about to be handed to Discord, in the community's language.

    `before` is how it stood until now: where `tried_at` is set, an earlier attempt may have posted it in the
    channel that is named there.
    """

    before: Introduction
    channel_id: int
    words: str
    language: str


Say = Callable[[Told, int, str], str]
"""Renders what was told by an account in a language."""


async def frame_language(ground: Ground, guild_id: int) -> str:
    """Return the language in which the words around an introduction are posted here."""
    async with ground.database.read() as tx:
        return (await read_settings(tx, guild_id, CommunitySettings)).language


async def see_that_open(ground: Ground, guild_id: int, user_id: int) -> int:
    """Return the channel. Raises Problem where there is none, or where the person has an introduction already."""
    async with ground.database.read() as tx:
        channel_id = (await read_settings(tx, guild_id, IntroductionsSettings)).channel
        standing = await store.of_person(tx, guild_id, user_id)
    if standing is not None:
        raise Problem(text("introductions-one-stands"))
    if channel_id is None:
        raise Problem(text("introductions-closed"))
    return channel_id


async def can_write(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether a person could introduce themselves now."""
    if (await read_settings(tx, guild_id, IntroductionsSettings)).channel is None:
        return False
    return await store.of_person(tx, guild_id, user_id) is None


async def stands_unsaid(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether a person has an introduction of which no note on the first page tells any more."""
    standing = await store.of_person(tx, guild_id, user_id)
    return standing is not None and not is_fresh(standing, ground.clock.now())


def is_fresh(introduction: Introduction, now: datetime) -> bool:
    """Tell whether the first page tells of an introduction by itself: on its way, or posted a short time ago."""
    return introduction.posted_at is None or now - introduction.posted_at <= SHOWN_FOR


async def standing(ground: Ground, guild_id: int, user_id: int) -> Introduction | None:
    """Return a person's introduction, on its way or posted."""
    async with ground.database.read() as tx:
        return await store.of_person(tx, guild_id, user_id)


async def send(
    ground: Ground, guild_id: int, user_id: int, words: Told, *, close: Callable[[Transaction], Awaitable[None]]
) -> None:
    """Promise to post an introduction that its person has looked over. Raises Problem as `see_that_open` does."""
    async with ground.database.write() as tx:
        await close(tx)
        if (await read_settings(tx, guild_id, IntroductionsSettings)).channel is None:
            raise Problem(text("introductions-closed"))
        record_id = await ground.vault.seal(tx, guild_id, PURPOSE, _packed(words))
        id, now = new_id(), ground.clock.now()
        if not await store.add(tx, id, guild_id, user_id, record_id, at=now):
            raise Problem(text("introductions-one-stands"))
        await _promise(tx, guild_id, id, 0, now)


async def whose(ground: Ground, guild_id: int, id: str) -> int | None:
    """Return the account of somebody whose introduction is to be posted; None where that has become void."""
    async with ground.database.read() as tx:
        introduction = await store.get(tx, guild_id, id)
    return introduction.user_id if introduction is not None and introduction.record_id is not None else None


async def prepare(
    ground: Ground, guild_id: int, id: str, *, say: Say, tried_at: datetime, may_move: bool
) -> Prepared | None:
    """Freeze what is about to be posted, and where; None where it was taken back, erased or posted meanwhile.

    `tried_at` is when this job was first tried, in the machine's own time. A repeated attempt of a job stays in
    its channel; the first one goes where introductions are posted now (`may_move`). Raises NoChannel if nowhere.
    """
    async with ground.database.write() as tx:
        before = await store.get(tx, guild_id, id)
        if before is None or before.record_id is None:
            return None
        told = await words_of(ground, tx, before)
        if told is None:  # a restored backup names words that were erased since
            await store.remove(tx, guild_id, id)
            return None
        place, language, since = before.channel_id, before.language, before.tried_at
        if place is None or language is None or since is None or may_move:
            set_to = (await read_settings(tx, guild_id, IntroductionsSettings)).channel
            if set_to is None:
                raise NoChannel
            if place != set_to or language is None or since is None:
                language = (await read_settings(tx, guild_id, CommunitySettings)).language
                place, since = set_to, tried_at
        words = say(told, before.user_id, language)
        mark = ground.vault.blind(MARK, guild_id, words)
        await store.freeze(tx, guild_id, id, channel_id=place, language=language, mark=mark, tried_at=since)
    return Prepared(before, place, words, language)


async def note_posted(
    ground: Ground, features: Sequence[Feature], prepared: Prepared, channel_id: int, message_id: int
) -> None:
    """The introduction stands in its channel: erase the words, count the step, tell the other features.

    Nothing where it was taken back meanwhile: a job is promised that deletes the message.
    """
    guild_id, id = prepared.before.guild_id, prepared.before.id
    async with ground.database.write() as tx:
        introduction = await store.get(tx, guild_id, id)
        if introduction is None or introduction.record_id is None:
            return
        now = ground.clock.now()
        await ground.vault.forget(tx, guild_id, [introduction.record_id], now=now)
        await store.note_posted(tx, guild_id, id, channel_id=channel_id, message_id=message_id, at=now)
        await note_step(tx, guild_id, introduction.user_id, now)
        for feature in features:
            if feature.on_introduced is not None:
                await feature.on_introduced(ground, tx, guild_id, introduction.user_id, channel_id, message_id)


async def note_waiting(ground: Ground, guild_id: int, id: str) -> None:
    """The channel is gone or closed: the words stay sealed until it is open again."""
    async with ground.database.write() as tx:
        await store.note_waiting(tx, guild_id, id, since=ground.clock.now())


async def go_on(ground: Ground, guild_id: int) -> None:
    """Promise anew to post what waits for its channel, where one is set."""
    async with ground.database.read() as tx:
        if not await store.waiting(tx, guild_id):
            return
    async with ground.database.write() as tx:
        if (await read_settings(tx, guild_id, IntroductionsSettings)).channel is None:
            return
        for one in await store.waiting(tx, guild_id):
            now = ground.clock.now()
            await jobs.cancel(tx, _post_key(one.id, one.round), now=now)  # it has given up, and says so soon
            await store.begin_round(tx, guild_id, one.id, one.round + 1)
            await _promise(tx, guild_id, one.id, one.round + 1, now)


async def take_back(ground: Ground, guild_id: int, user_id: int) -> bool:
    """Take a person's introduction back, wherever it has come to; False where there is none."""
    async with ground.database.write() as tx:
        introduction = await store.of_person(tx, guild_id, user_id)
        if introduction is not None:
            await _withdraw(ground, tx, introduction)
    return introduction is not None


async def before_erasing(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """Promise to delete the message of somebody who has everything erased."""
    introduction = await store.of_person(tx, guild_id, user_id)
    if introduction is not None:
        await _promise_to_take_back(ground, tx, introduction)


async def come(ground: Ground, guild_id: int, user_id: int) -> None:
    """A person is here again."""
    if (
        introduction := await standing(ground, guild_id, user_id)
    ) is not None and introduction.left_at is not None:
        async with ground.database.write() as tx:
            await store.note_left(tx, guild_id, user_id, at=None)


async def catch_up(ground: Ground, guild_id: int, members: Sequence[MemberSeen]) -> None:
    """Notice who is here again that had left, and came while nobody listened."""
    async with ground.database.read() as tx:
        gone = set(await store.gone(tx, guild_id))
    for user_id in sorted(gone & {one.user_id for one in members}):
        await come(ground, guild_id, user_id)


async def leave(ground: Ground, guild_id: int, user_id: int) -> None:
    """A person left: what they have not posted yet is dropped and erased."""
    if await standing(ground, guild_id, user_id) is None:
        return
    async with ground.database.write() as tx:
        introduction = await store.of_person(tx, guild_id, user_id)
        if introduction is not None and introduction.message_id is None:
            await _withdraw(ground, tx, introduction)
        elif introduction is not None:
            await store.note_left(tx, guild_id, user_id, at=ground.clock.now())


async def messages_gone(ground: Ground, guild_id: int, message_ids: Collection[int]) -> None:
    """These messages were deleted; whoever's introduction stood in one can write another."""
    async with ground.database.read() as tx:
        if not await store.are_posted(tx, guild_id, message_ids):
            return
    async with ground.database.write() as tx:
        await store.remove_messages(tx, guild_id, message_ids)


async def channel_gone(ground: Ground, guild_id: int, channel_id: int) -> None:
    """This channel was deleted, and with it what stood there."""
    async with ground.database.write() as tx:
        await store.remove_of_channel(tx, guild_id, channel_id)


async def every_day(ground: Ground) -> None:
    """Forget the introductions of people who left long ago, and those that waited in vain."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        for one in await store.over(tx, left_before=now - KEPT_AFTER_LEAVING, written_before=now - WAITS_FOR):
            if one.message_id is None:
                await _withdraw(ground, tx, one)
            else:
                await store.remove(tx, one.guild_id, one.id)


async def words_of(ground: Ground, tx: Transaction, introduction: Introduction) -> Told | None:
    """Return what an introduction says that is not posted yet."""
    if introduction.record_id is None:
        return None
    bodies = await ground.vault.unseal_many(tx, introduction.guild_id, [introduction.record_id])
    return _unpacked(bodies[introduction.record_id]) if bodies else None


async def _withdraw(ground: Ground, tx: Transaction, introduction: Introduction) -> None:
    """Give an introduction up: its words, its row, and the message that it became or may have become."""
    await _promise_to_take_back(ground, tx, introduction)
    if introduction.record_id is not None:
        await ground.vault.forget(tx, introduction.guild_id, [introduction.record_id], now=ground.clock.now())
    await store.remove(tx, introduction.guild_id, introduction.id)


async def _promise_to_take_back(ground: Ground, tx: Transaction, introduction: Introduction) -> None:
    """Promise to delete the message, if there is or may be one.

    Where it is not known yet, it is looked for by its mark once the job that posts it is settled: that job finds
    nothing to post any more, but may be handing it over at this moment.
    """
    if introduction.tried_at is None:
        return
    args: dict[str, object] = {"channel": introduction.channel_id}
    if introduction.message_id is not None:
        args |= {"message": introduction.message_id}
    else:
        args |= {
            "mark": introduction.mark,
            "since": introduction.tried_at.isoformat(),
            "post": _post_key(introduction.id, introduction.round),
        }
    now, key = ground.clock.now(), f"{TAKE_BACK}:{new_id()}"
    await jobs.add(tx, TAKE_BACK, guild_id=introduction.guild_id, due_at=now, dedupe_key=key, args=args)


async def _promise(tx: Transaction, guild_id: int, id: str, number: int, now: datetime) -> None:
    key = _post_key(id, number)
    await jobs.add(tx, POST, guild_id=guild_id, due_at=now, dedupe_key=key, args={"introduction": id})


def _post_key(id: str, number: int) -> str:
    return f"{POST}:{id}:{number}"


def _packed(words: Told) -> str:
    return json.dumps({"name": words.name, "words": dict(words.parts)}, ensure_ascii=False)


def _unpacked(contents: bytes) -> Told:
    held = json.loads(contents)
    return Told(held["name"], held["words"])
