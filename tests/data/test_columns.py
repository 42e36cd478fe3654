"""What is written comes back the same from both engines: times, large numbers, words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, delete, insert, select
from sqlalchemy.exc import StatementError

from data.columns import Moment, Words, counter, snowflake
from data.engine import Database

trials = Table(
    "trials",
    MetaData(),
    Column("id", counter(), primary_key=True),
    Column("big", snowflake()),
    Column("moment", Moment),
    Column("words", Words(20)),
)

ZONES = st.timedeltas(timedelta(hours=-14), timedelta(hours=14)).map(lambda offset: timezone(offset))
MOMENTS = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 30), timezones=ZONES)
ON_BOTH = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
async def tables(database: Database) -> Database:
    async with database.write() as tx:
        await tx.connection.run_sync(trials.metadata.create_all)
    return database


async def _written(database: Database, column: str, values: list[Any]) -> list[Any]:
    """Return how values come back, in order."""
    async with database.write() as tx:
        await tx.execute(delete(trials))
        for value in values:
            await tx.execute(insert(trials).values({column: value}))
    async with database.read() as tx:
        return list((await tx.execute(select(trials.c[column]).order_by(trials.c.id))).scalars())


@ON_BOTH
@given(moments=st.lists(MOMENTS, min_size=1, max_size=20))
async def test_a_moment_comes_back_as_the_same_instant_in_utc(tables: Database, moments: list[datetime]) -> None:
    back = await _written(tables, "moment", moments)
    assert back == moments
    assert {moment.tzinfo for moment in back} == {UTC}


@ON_BOTH
@given(moments=st.lists(MOMENTS, min_size=2, max_size=20))
async def test_the_database_orders_moments_as_time_does(tables: Database, moments: list[datetime]) -> None:
    await _written(tables, "moment", moments)
    async with tables.read() as tx:
        ordered = list((await tx.execute(select(trials.c.moment).order_by(trials.c.moment))).scalars())
        later = await tx.execute(select(trials.c.id).where(trials.c.moment > moments[0]))
        assert len(list(later)) == sum(moment > moments[0] for moment in moments)
    assert ordered == sorted(moments)


async def test_a_time_without_a_zone_is_refused(tables: Database) -> None:
    with pytest.raises(StatementError, match="without a zone"):
        await _written(tables, "moment", [datetime(2026, 1, 1)])


@ON_BOTH
@given(numbers=st.lists(st.integers(-(2**63), 2**63 - 1), min_size=1, max_size=20))
async def test_ids_of_64_bits_come_back_whole(tables: Database, numbers: list[int]) -> None:
    assert await _written(tables, "big", numbers) == numbers


async def test_keys_number_themselves_also_beyond_32_bits(tables: Database) -> None:
    async with tables.write() as tx:
        await tx.execute(insert(trials).values(id=2**62, words="far"))
        first, second = [
            (await tx.execute(insert(trials).values(words="next").returning(trials.c.id))).scalar_one()
            for _ in "12"
        ]
    assert second == first + 1


@ON_BOTH
@given(words=st.lists(st.text(max_size=20), min_size=1, max_size=20))
async def test_words_come_back_without_nul_characters(tables: Database, words: list[str]) -> None:
    assert await _written(tables, "words", words) == [one.replace("\0", "") for one in words]


async def test_words_that_are_too_long_are_refused_and_not_quoted(tables: Database) -> None:
    with pytest.raises(StatementError) as refusal:
        await _written(tables, "words", ["a secret that is long"])
    assert "secret" not in str(refusal.value)
