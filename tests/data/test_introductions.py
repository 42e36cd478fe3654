"""An introduction goes from sealed words to a message, one a person, and its lost traces are looked for once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.settings import declared
from bot.settings import write_setting
from cogs.introductions import service
from cogs.introductions.rules import BRINGS, Told
from cogs.introductions.service import NoChannel, Prepared
from cogs.introductions.settings import IntroductionsSettings
from data import introductions as store
from data import jobs
from data.engine import Transaction
from data.introductions import Introduction
from tests.data.vaults import GUILD, OTHER_GUILD, Strongroom, strongroom

ADA, BEN = 101, 102
CHANNEL, ELSEWHERE, MESSAGE = 77, 78, 9001
WORDS = Told("Ada", {BRINGS: "Radios"})


@pytest.fixture
async def room(address: str, tmp_path: Path) -> AsyncIterator[Strongroom]:
    """Both databases, on either engine."""
    async with strongroom(tmp_path, main=address) as opened:
        yield opened


@pytest.fixture
async def ground(room: Strongroom) -> Ground:
    """A community with a channel for introductions."""
    ground = Ground(room.main, room.clock, room.vault)
    await set_channel(ground, CHANNEL)
    return ground


async def set_channel(ground: Ground, channel_id: int | None) -> None:
    (channel,) = declared(IntroductionsSettings)
    async with ground.database.write() as tx:
        await write_setting(tx, GUILD, channel, channel_id, at=ground.clock.now())


async def no_draft(_tx: Transaction) -> None:
    """Stand for the form's own part, which tests of the form show."""


async def sends(ground: Ground, user_id: int = ADA) -> Introduction:
    await service.send(ground, GUILD, user_id, WORDS, close=no_draft)
    standing = await service.standing(ground, GUILD, user_id)
    assert standing is not None
    return standing


async def prepares(ground: Ground, id: str, *, may_move: bool = True) -> Prepared | None:
    def say(told: Told, user_id: int, language: str) -> str:
        return f"{told.name} {user_id} {language} {told.parts[BRINGS]}"

    return await service.prepare(ground, GUILD, id, say=say, tried_at=ground.clock.now(), may_move=may_move)


async def kinds(ground: Ground, user_kind: str) -> int:
    """How many jobs of a kind are to be kept."""
    async with ground.database.write() as tx:
        now = ground.clock.now() + timedelta(days=1)
        claimed = await jobs.claim(
            tx, now=now, machine_now=now, until=now, worker="count", kinds=[user_kind], most=100
        )
        await jobs.give_back(tx, "count")
    return len(claimed)


async def test_it_goes_from_sealed_words_to_a_message(ground: Ground, room: Strongroom) -> None:
    sent = await sends(ground)
    assert sent.record_id is not None
    prepared = await prepares(ground, sent.id)
    assert prepared is not None
    assert prepared.words == "Ada 101 en Radios"
    await service.note_posted(ground, (), prepared, prepared.channel_id, MESSAGE)

    standing = await service.standing(ground, GUILD, ADA)
    assert standing is not None
    assert (standing.record_id, standing.channel_id, standing.message_id) == (None, CHANNEL, MESSAGE)
    assert await prepares(ground, sent.id) is None
    await room.keeps_promises()
    async with ground.database.read() as tx:
        assert not await ground.vault.unseal_many(tx, GUILD, [sent.record_id])


async def test_one_stands_a_person_and_community(ground: Ground) -> None:
    await sends(ground)
    with pytest.raises(Problem, match="introductions-one-stands"):
        await sends(ground)
    await sends(ground, BEN)
    async with ground.database.read() as tx:
        assert await store.of_person(tx, OTHER_GUILD, ADA) is None


async def test_without_a_channel_nothing_is_taken_and_nothing_posted(ground: Ground) -> None:
    sent = await sends(ground)
    await set_channel(ground, None)
    with pytest.raises(Problem, match="introductions-closed"):
        await sends(ground, BEN)
    with pytest.raises(NoChannel):
        await prepares(ground, sent.id)


async def test_a_repeated_attempt_stays_where_it_was_and_a_new_job_may_move(ground: Ground) -> None:
    sent = await sends(ground)
    first = await prepares(ground, sent.id)
    await set_channel(ground, ELSEWHERE)
    again = await prepares(ground, sent.id, may_move=False)
    moved = await prepares(ground, sent.id)

    assert first is not None
    assert again is not None
    assert moved is not None
    assert [one.channel_id for one in (first, again, moved)] == [CHANNEL, CHANNEL, ELSEWHERE]
    assert first.before.tried_at is None
    assert moved.before.channel_id == CHANNEL, "it is looked for there"


async def test_what_was_never_handed_over_leaves_no_errand_behind(ground: Ground) -> None:
    sent = await sends(ground)
    assert await service.take_back(ground, GUILD, ADA)
    assert not await service.take_back(ground, GUILD, ADA)
    assert await kinds(ground, service.TAKE_BACK) == 0
    assert await prepares(ground, sent.id) is None


async def test_what_may_have_been_handed_over_is_looked_for(ground: Ground) -> None:
    sent = await sends(ground)
    prepared = await prepares(ground, sent.id)
    assert prepared is not None
    assert await service.take_back(ground, GUILD, ADA)
    assert await kinds(ground, service.TAKE_BACK) == 1

    await service.note_posted(ground, (), prepared, CHANNEL, MESSAGE)
    assert await service.standing(ground, GUILD, ADA) is None, "it was taken back, so it is not noted"


async def test_what_waits_is_promised_anew_once(ground: Ground) -> None:
    sent = await sends(ground)
    await service.note_waiting(ground, GUILD, sent.id)
    await service.go_on(ground, GUILD)
    await service.go_on(ground, GUILD)

    assert await kinds(ground, service.POST) == 1
    standing = await service.standing(ground, GUILD, ADA)
    assert standing is not None
    assert (standing.round, standing.waits_since) == (1, None)


async def test_what_waited_in_vain_and_who_left_long_ago_is_forgotten(ground: Ground, room: Strongroom) -> None:
    await sends(ground)
    posted = await sends(ground, BEN)
    prepared = await prepares(ground, posted.id)
    assert prepared is not None
    await service.note_posted(ground, (), prepared, CHANNEL, MESSAGE)
    await service.leave(ground, GUILD, BEN)
    room.clock.ahead = timedelta(days=29)
    await service.every_day(ground)
    assert await service.standing(ground, GUILD, ADA) is not None
    assert await service.standing(ground, GUILD, BEN) is not None

    room.clock.ahead = timedelta(days=31)
    await service.every_day(ground)
    assert await service.standing(ground, GUILD, ADA) is None
    assert await service.standing(ground, GUILD, BEN) is None
    assert await kinds(ground, service.TAKE_BACK) == 0, "what stands in the channel stays"


async def test_deleted_messages_and_channels_take_their_rows_along(ground: Ground) -> None:
    for user_id, message_id in ((ADA, MESSAGE), (BEN, MESSAGE + 1)):
        sent = await sends(ground, user_id)
        prepared = await prepares(ground, sent.id)
        assert prepared is not None
        await service.note_posted(ground, (), prepared, CHANNEL, message_id)
    await service.messages_gone(ground, OTHER_GUILD, {MESSAGE, MESSAGE + 1})
    await service.messages_gone(ground, GUILD, {MESSAGE})
    assert await service.standing(ground, GUILD, ADA) is None
    assert await service.standing(ground, GUILD, BEN) is not None
    await service.channel_gone(ground, GUILD, CHANNEL)
    assert await service.standing(ground, GUILD, BEN) is None
