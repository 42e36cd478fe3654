"""Forms that were begun: found by their owner alone, one of a kind, erased whole, on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot import drafts
from bot.drafts import DraftGone
from bot.ground import Ground
from bot.kernel.problems import Problem
from data import drafts as store
from data import keystore
from tests.data.conftest import HandMovedClock, NewAddress
from tests.data.vaults import GUILD, OTHER_GUILD, Strongroom, killed_before_commit, strongroom

ADA, BEN = 101, 102
begin = partial(drafts.begin, form="test.form", keep=timedelta(hours=24))


@pytest.fixture
async def room(tmp_path: Path, new_address: NewAddress) -> AsyncIterator[Strongroom]:
    main, keys = await new_address(True), await new_address(False)
    async with strongroom(tmp_path, main=main, keystore=keys) as opened:
        yield opened


@pytest.fixture
def ground(room: Strongroom, clock: HandMovedClock) -> Ground:
    return Ground(room.main, clock, room.vault)


async def keep(ground: Ground, draft_id: str, user_id: int = ADA, **answers: str) -> drafts.Draft:
    return await drafts.keep_answers(ground, draft_id, user_id, answers, keep=timedelta(hours=24))


async def test_answers_are_put_beside_those_that_stand_there(ground: Ground) -> None:
    draft = await begin(ground, GUILD, ADA, answers={"a": "1"}, context={"event": "7"})
    await keep(ground, draft.id, b="2")
    kept = await keep(ground, draft.id, a="3")
    assert kept.answers == {"a": "3", "b": "2"}
    assert kept.context == {"event": "7"}
    assert await drafts.load(ground, draft.id, ADA) == kept


async def test_a_person_comes_back_to_what_they_answered(ground: Ground) -> None:
    draft = await begin(ground, GUILD, ADA)
    await keep(ground, draft.id, a="1")
    assert (await begin(ground, GUILD, ADA, answers={"a": "other"})).answers == {"a": "1"}
    for other in (
        await begin(ground, GUILD, BEN),
        await begin(ground, OTHER_GUILD, ADA),
        await begin(ground, GUILD, ADA, about="something else"),
        await drafts.begin(ground, GUILD, ADA, "test.other", keep=timedelta(hours=1)),
    ):
        assert other.answers == {}


async def test_what_was_left_untouched_is_replaced(ground: Ground, room: Strongroom) -> None:
    old = await begin(ground, GUILD, ADA, answers={"a": "old"})
    new = await begin(ground, GUILD, ADA, answers={"a": "new"})
    assert new.answers == {"a": "new"}
    with pytest.raises(DraftGone):
        await drafts.load(ground, old.id, ADA)
    await keys_are_destroyed(room, ground, but=new.record_id)


async def test_nobody_else_opens_it(ground: Ground) -> None:
    draft = await begin(ground, GUILD, ADA)
    for attempt in (
        drafts.load(ground, draft.id, BEN),
        keep(ground, draft.id, BEN, a="1"),
        drafts.throw_away(ground, draft.id, BEN),
    ):
        with pytest.raises(Problem, match="form-not-yours"):
            await attempt
    assert (await drafts.load(ground, draft.id, ADA)).answers == {}


async def test_an_anonymous_draft_names_nobody(ground: Ground) -> None:
    draft = await begin(ground, GUILD, None)
    await keep(ground, draft.id, BEN, a="1")
    async with ground.database.read() as tx:
        row = await store.get(tx, draft.id, now=ground.clock.now())
    assert row is not None
    assert row.owner is None
    assert row.subject is None
    assert len(draft.id) == 32


async def test_time_erases_it_and_every_change_gives_it_more(
    ground: Ground, room: Strongroom, clock: HandMovedClock
) -> None:
    draft = await begin(ground, GUILD, ADA)
    clock.advance(timedelta(hours=23))
    await keep(ground, draft.id, a="1")
    clock.advance(timedelta(hours=23))
    await drafts.expire(ground)
    assert (await drafts.load(ground, draft.id, ADA)).answers == {"a": "1"}
    clock.advance(timedelta(hours=1))
    with pytest.raises(DraftGone):
        await drafts.load(ground, draft.id, ADA)
    assert (await begin(ground, GUILD, ADA)).answers == {}, "also before it was erased"
    clock.advance(timedelta(hours=25))
    await drafts.expire(ground)
    await keys_are_destroyed(room, ground)


async def test_it_is_erased_with_the_transaction_that_takes_it_over(ground: Ground, room: Strongroom) -> None:
    draft = await keep(ground, (await begin(ground, GUILD, ADA)).id, a="1")
    async with killed_before_commit(ground.database) as tx:
        await drafts.close(ground, tx, draft)
    assert await drafts.load(ground, draft.id, ADA) == draft
    async with ground.database.write() as tx:
        await drafts.close(ground, tx, draft)
    with pytest.raises(DraftGone):
        async with ground.database.write() as tx:
            await drafts.close(ground, tx, draft)
    await keys_are_destroyed(room, ground)


async def test_what_changed_since_it_was_looked_over_is_not_taken_over(ground: Ground) -> None:
    draft = await begin(ground, GUILD, ADA)
    changed = await keep(ground, draft.id, a="1")
    with pytest.raises(Problem, match="form-changed"):
        async with ground.database.write() as tx:
            await drafts.close(ground, tx, draft)
    assert await drafts.load(ground, draft.id, ADA) == changed


async def test_answers_whose_key_is_gone_are_gone(ground: Ground, room: Strongroom) -> None:
    """As in a backup from before an erasure."""
    draft = await keep(ground, (await begin(ground, GUILD, ADA)).id, a="1")
    await room.vault.destroy([draft.record_id])
    with pytest.raises(DraftGone):
        await drafts.load(ground, draft.id, ADA)
    assert (await begin(ground, GUILD, ADA)).answers == {}


async def keys_are_destroyed(room: Strongroom, ground: Ground, but: str | None = None) -> None:
    """Do what the worker does, then see that no key is left but the vault's own and one."""
    room.clock.ahead = timedelta(days=400)
    await room.keeps_promises()
    async with room.keystore.read() as tx:
        left = await keystore.older_than(tx, room.clock.now(), after="", most=100)
    assert set(left) == {"vault-pairing", *([but] if but else [])}
