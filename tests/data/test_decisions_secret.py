"""Nothing joins a ballot with a voter: tried by brute force over every column, order, time and byte."""

from __future__ import annotations

import asyncio
import random
import secrets
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.settings import declared
from bot.settings import write_setting
from cogs.decisions.rules import lifecycle, tally
from cogs.decisions.service import box, voting
from cogs.decisions.service.voting import Asked, Choice
from cogs.decisions.settings import DecisionsSettings
from data import jobs, vote_rolls, votes
from data.engine import Transaction, metadata
from data.keystore import record_keys
from data.vote_rolls import VOTER, vote_ballots, vote_roll
from tests.data.vaults import GUILD, Strongroom, bytes_in, strongroom

VOTERS = range(700_001, 700_041)
LINES = ("1", "2", "3", "1,2", "-")


@pytest.fixture
async def room(address: str, tmp_path: Path) -> AsyncIterator[Strongroom]:
    """Both databases, on each engine, in a community that decides."""
    async with strongroom(tmp_path, main=address) as opened:
        async with opened.main.write() as tx:
            by_name = {one.name: one for one in declared(DecisionsSettings)}
            await write_setting(tx, GUILD, by_name["open"], True, at=opened.clock.now())
            await write_setting(tx, GUILD, by_name["channel"], 5, at=opened.clock.now())
        yield opened


@pytest.fixture
def ground(room: Strongroom) -> Ground:
    return Ground(room.main, room.clock, room.vault)


async def no_draft(_tx: Transaction) -> None:
    """Stand for the form's own part."""


async def opened(ground: Ground, *, method: str = tally.APPROVAL, voters: Any = VOTERS) -> str:
    """Open a vote with a roll."""
    asked = Asked("When?", "", method, ("a", "b", "c"), lifecycle.EVERYBODY, None, 72, 0, False)
    vote_id = await voting.plan(ground, GUILD, asked, close=no_draft)
    assert await voting.freeze(ground, GUILD, vote_id, list(voters))
    return vote_id


async def all_vote(ground: Ground, vote_id: str) -> dict[int, tuple[str, tuple[str, ...]]]:
    """Let everybody vote, one after the other in a random order; return who chose what, in that order."""
    order = list(VOTERS)
    random.shuffle(order)
    cast = {}
    for user_id in order:
        line = random.choice(LINES)
        receipt = await voting.cast(ground, GUILD, vote_id, user_id, voting.new_token(), Choice(line))
        cast[user_id] = (line, receipt)
    return cast


async def test_no_column_joins_a_ballot_with_the_roll(room: Strongroom, ground: Ground) -> None:
    vote_id = await opened(ground)
    cast = await all_vote(ground, vote_id)
    await voting.stir(ground, GUILD, vote_id)
    async with ground.database.read() as tx:
        roll = [dict(one) for one in (await tx.execute(select(vote_roll))).mappings()]
        ballots = [dict(one) for one in (await tx.execute(select(vote_ballots))).mappings()]
        vote = await votes.get(tx, GUILD, vote_id)
        assert vote is not None
        hidden = await box.opened(ground, tx, GUILD, vote.key_id)
    assert len(roll) == len(ballots) == len(VOTERS)

    shared = {"vote_id", "guild_id"}
    for mark, ballot in product(roll, ballots):
        for (one, first), (other, second) in product(mark.items(), ballot.items()):
            if one == other and one in shared:
                continue
            assert first != second, f"{one} equals {other}"
            if isinstance(first, str) and isinstance(second, str):
                assert first[:12] != second[:12], f"{one} begins as {other}"
    for table in (vote_roll, vote_ballots):
        kinds = {str(column.type) for column in table.columns}
        assert not kinds & {"DATETIME", "TIMESTAMP", "INTEGER"}, "no time and no number that counts up"
        moments = [one.name for one in table.columns if "Moment" in type(one.type).__name__]
        assert not moments

    # Orders: as the rows lie, and by each column. None may follow that in which people voted.
    voters = {ground.vault.blind(VOTER, GUILD, user_id): user_id for user_id in VOTERS}
    lines = {one["key"]: hidden.take(one["key"], one["body"])["line"] for one in ballots}
    as_cast = [cast[user_id][0] for user_id in cast]
    in_order = list(cast)
    for column in roll[0]:
        by = [voters[one["voter"]] for one in sorted(roll, key=lambda one: str(one[column]))]
        assert by != in_order
    for column in ballots[0]:
        by_line = [lines[one["key"]] for one in sorted(ballots, key=lambda one: str(one[column]))]
        assert by_line != as_cast
    assert [one["voter"] for one in roll] == sorted(voters), "the roll lies in the order of its keys"
    assert [one["key"] for one in ballots] == sorted(lines), "and so does the box"

    # Putting the two beside each other as they lie guesses no better than chance.
    beside = zip(roll, ballots, strict=True)
    right = sum(lines[ballot["key"]] == cast[voters[mark["voter"]]][0] for mark, ballot in beside)
    assert right < len(VOTERS) * 0.65
    assert len({len(one["body"]) for one in ballots}) == 1, "all ballots are as long"


async def test_where_a_row_lies_and_which_transaction_wrote_it_join_nothing(
    room: Strongroom, ground: Ground
) -> None:
    vote_id = await opened(ground)
    await all_vote(ground, vote_id)
    await voting.stir(ground, GUILD, vote_id)
    async with ground.database.read() as tx:
        if tx.dialect == "sqlite":
            made = (await tx.execute(text("SELECT sql FROM sqlite_master WHERE type = 'table'"))).scalars()
            bare = [one for one in made if "vote_roll" in one or "vote_ballots" in one]
            assert len(bare) == 2
            assert all("WITHOUT ROWID" in one for one in bare), "no row has a number"
        else:
            for asked in (
                "SELECT xmin::text AS xmin, voter AS id FROM vote_roll ORDER BY ctid",
                "SELECT xmin::text AS xmin, key AS id FROM vote_ballots ORDER BY ctid",
            ):
                rows = (await tx.execute(text(asked))).all()
                assert len({row.xmin for row in rows}) == 1, "one transaction wrote all of them"
                assert [row.id for row in rows] == sorted(row.id for row in rows), "in the order of their keys"


async def test_no_other_table_and_no_promise_knows_of_a_ballot(
    room: Strongroom, ground: Ground, tmp_path: Path
) -> None:
    vote_id = await opened(ground)
    async with ground.database.read() as tx:
        before = {one.name: len((await tx.execute(select(one))).all()) for one in metadata.sorted_tables}
        promised = (await tx.execute(select(jobs.jobs))).all()
    async with room.keystore.read() as tx:
        locked = (await tx.execute(select(record_keys))).all()
    cast = await all_vote(ground, vote_id)
    async with ground.database.read() as tx:
        after = {one.name: len((await tx.execute(select(one))).all()) for one in metadata.sorted_tables}
        assert (await tx.execute(select(jobs.jobs))).all() == promised, "voting promises nothing"
        keys = list((await tx.execute(select(vote_ballots.c.key))).scalars())
        for table in metadata.sorted_tables:
            for row in (await tx.execute(select(table))).mappings():
                values = str({name: one for name, one in row.items() if table is not vote_ballots})
                assert not [key for key in keys if key in values and table is not vote_ballots], table.name
                assert not [one for one in VOTERS if str(one) in values], table.name
    async with room.keystore.read() as tx:
        assert (await tx.execute(select(record_keys))).all() == locked, "no key, and with it no moment, of its own"
    grown = {name for name in after if after[name] != before[name]}
    assert grown == {"vote_ballots"}
    await ground.database.empty_log()
    on_disk = bytes_in(tmp_path)
    for _line, receipt in cast.values():
        assert " ".join(receipt).encode() not in on_disk


async def test_a_mark_and_a_ballot_come_together_or_not_at_all(
    room: Strongroom, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    vote_id = await opened(ground)

    async def fails(*_: object) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(vote_rolls, "put", fails)
        with pytest.raises(OSError, match="full"):
            await voting.cast(ground, GUILD, vote_id, VOTERS[0], voting.new_token(), Choice("1"))
    assert not (await voting.look(ground, GUILD, vote_id, VOTERS[0])).has_voted
    await voting.cast(ground, GUILD, vote_id, VOTERS[0], voting.new_token(), Choice("1"))
    assert (await voting.look(ground, GUILD, vote_id, VOTERS[0])).has_voted


async def test_nobody_votes_twice_however_often_and_at_once_they_try(room: Strongroom, ground: Ground) -> None:
    vote_id, token = await opened(ground), voting.new_token()
    same = await asyncio.gather(
        *(voting.cast(ground, GUILD, vote_id, VOTERS[0], token, Choice(line)) for line in LINES)
    )
    assert len(set(same)) == 1, "one paper is one ballot"
    others = await asyncio.gather(
        *(voting.cast(ground, GUILD, vote_id, VOTERS[0], voting.new_token(), Choice("1")) for _ in range(5)),
        voting.cast(ground, GUILD, vote_id, 999, voting.new_token(), Choice("1")),
        voting.cast(ground, GUILD, vote_id, 999, token, Choice("1")),
        voting.cast(ground, GUILD, vote_id, VOTERS[1], token, Choice("2")),
        return_exceptions=True,
    )
    assert [isinstance(came, Problem) for came in others] == [True] * 7 + [False]
    assert others[-1] != same[0], "another person's paper with the same token is another ballot"
    async with ground.database.read() as tx:
        assert len(await vote_rolls.box(tx, GUILD, vote_id)) == 2


async def test_a_vote_is_changed_without_touching_the_roll(room: Strongroom, ground: Ground) -> None:
    vote_id = await opened(ground)
    receipt = await voting.cast(ground, GUILD, vote_id, VOTERS[0], voting.new_token(), Choice("1"))
    async with ground.database.read() as tx:
        before = (await tx.execute(select(vote_roll))).all()
        (ballot,) = await vote_rolls.box(tx, GUILD, vote_id)
    await voting.recast(ground, GUILD, vote_id, VOTERS[0], " ".join(receipt).upper(), Choice("2,3"))
    async with ground.database.read() as tx:
        assert (await tx.execute(select(vote_roll))).all() == before
        (changed,) = await vote_rolls.box(tx, GUILD, vote_id)
    assert changed.key == ballot.key
    assert changed.body != ballot.body
    for typed in ("", "seven words", " ".join(reversed(receipt))):
        with pytest.raises(Problem):
            await voting.recast(ground, GUILD, vote_id, VOTERS[0], typed, Choice("1"))


async def test_objections_are_as_long_as_other_ballots(room: Strongroom, ground: Ground) -> None:
    vote_id = await opened(ground, method=tally.CONSENT)
    for user_id, choice in zip(
        VOTERS,
        (
            Choice("yes"),
            Choice("aside"),
            Choice("no", "x"),
            Choice("no", "\U0001f642" * 600, VOTERS[3]),
            Choice("no", "\u0001" * 600),
            Choice("no", '"\\' * 300),
        ),
        strict=False,
    ):
        await voting.cast(ground, GUILD, vote_id, user_id, voting.new_token(), choice)
    async with ground.database.read() as tx:
        assert len({len(one.body) for one in await vote_rolls.box(tx, GUILD, vote_id)}) == 1


async def test_a_changed_or_foreign_ballot_is_told_of_and_not_counted(room: Strongroom, ground: Ground) -> None:
    vote_id = await opened(ground)
    for user_id in list(VOTERS)[:8]:
        await voting.cast(ground, GUILD, vote_id, user_id, voting.new_token(), Choice("1"))
    async with ground.database.write() as tx:
        first, second, *_ = await vote_rolls.box(tx, GUILD, vote_id)
        await vote_rolls.replace(tx, GUILD, vote_id, vote_rolls.Ballot(first.key, second.body))
        await vote_rolls.put(tx, GUILD, vote_id, vote_rolls.Ballot("f" * 64, secrets.token_bytes(285)))
    room.clock.ahead = timedelta(hours=80)
    assert await voting.end(ground, GUILD, vote_id)
    async with ground.database.read() as tx:
        vote = await votes.get(tx, GUILD, vote_id)
    assert vote is not None
    assert vote.result["counts"] == [7, 0, 0]
    assert lifecycle.outcome(vote).unreadable == 2


async def test_where_no_ballot_can_be_read_no_empty_file_is_published(room: Strongroom, ground: Ground) -> None:
    asked = Asked("When?", "", tally.APPROVAL, ("a", "b"), lifecycle.EVERYBODY, None, 72, 0, True)
    vote_id = await voting.plan(ground, GUILD, asked, close=no_draft)
    assert await voting.freeze(ground, GUILD, vote_id, list(VOTERS)[:5])
    await voting.cast(ground, GUILD, vote_id, VOTERS[0], voting.new_token(), Choice("1"))
    async with ground.database.write() as tx:
        (only,) = await vote_rolls.box(tx, GUILD, vote_id)
        await vote_rolls.replace(tx, GUILD, vote_id, vote_rolls.Ballot(only.key, secrets.token_bytes(285)))
    room.clock.ahead = timedelta(hours=80)
    assert await voting.end(ground, GUILD, vote_id)
    async with ground.database.read() as tx:
        vote = await votes.get(tx, GUILD, vote_id)
    assert vote is not None
    assert lifecycle.outcome(vote).is_unread
    assert await voting.published(ground, vote) is None


async def test_where_a_ballot_that_may_object_cannot_be_read_nothing_carries(
    room: Strongroom, ground: Ground
) -> None:
    vote_id = await opened(ground, method=tally.CONSENT)
    for user_id in list(VOTERS)[:8]:
        await voting.cast(ground, GUILD, vote_id, user_id, voting.new_token(), Choice("yes"))
    async with ground.database.write() as tx:
        first, second, *_ = await vote_rolls.box(tx, GUILD, vote_id)
        await vote_rolls.replace(tx, GUILD, vote_id, vote_rolls.Ballot(first.key, second.body))
    room.clock.ahead = timedelta(hours=80)
    assert await voting.end(ground, GUILD, vote_id)
    async with ground.database.read() as tx:
        vote = await votes.get(tx, GUILD, vote_id)
    assert vote is not None
    came = lifecycle.outcome(vote)
    assert (came.is_unread, came.winners, came.unreadable) == (True, (), 1)


async def test_once_the_box_is_destroyed_no_backup_opens_a_ballot(
    room: Strongroom, ground: Ground, tmp_path: Path
) -> None:
    vote_id = await opened(ground)
    await all_vote(ground, vote_id)
    async with ground.database.read() as tx:
        vote = await votes.get(tx, GUILD, vote_id)
        kept = await vote_rolls.box(tx, GUILD, vote_id)
        rows = (await tx.execute(select(metadata.tables["sealed"]))).mappings().all()
    assert vote is not None
    await voting.cancel(ground, GUILD, vote_id, "for the test")
    await room.keeps_promises()
    async with ground.database.write() as tx:  # as a restored backup would bring them back
        sealed = metadata.tables["sealed"]
        for row in rows:
            if row["record_id"] == vote.key_id:
                await tx.execute(sealed.insert().values(dict(row)))
        for ballot in kept:
            await vote_rolls.put(tx, GUILD, vote_id, ballot)
    async with ground.database.read() as tx:
        with pytest.raises(box.Closed):
            await box.opened(ground, tx, GUILD, vote.key_id)


async def test_the_database_says_nothing_of_choices_to_whoever_lacks_the_keys(
    room: Strongroom, ground: Ground
) -> None:
    vote_id = await opened(ground)
    for user_id in VOTERS:
        await voting.cast(ground, GUILD, vote_id, user_id, voting.new_token(), Choice("1"))
    async with ground.database.read() as tx:
        bodies = [one.body for one in await vote_rolls.box(tx, GUILD, vote_id)]
    assert len(set(bodies)) == len(bodies), "the same choice looks different each time"
    if ground.database.file is not None:
        await ground.database.empty_log()
        with closing(sqlite3.connect(ground.database.file)) as other:
            assert other.execute("SELECT count(*) FROM vote_ballots").fetchone() == (len(VOTERS),)
