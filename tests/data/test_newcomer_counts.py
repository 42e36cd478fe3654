"""Counts of newcomers are about a community, whole times, and what had happened by then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from data.engine import Database
from data.newcomer_counts import Outcomes, count_outcomes
from data.newcomers import newcomers

GUILD, OTHER = 5, 6
SINCE, UNTIL = datetime(2026, 2, 2, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


def arrived(user_id: int, at: datetime, *, guild_id: int = GUILD, **happened: datetime) -> dict[str, Any]:
    moments = {"left_at": None, "met_at": None, "answered_at": None, "stepped_at": None, "held_since": None}
    row = {"guild_id": guild_id, "user_id": user_id, "name": "Ada", "arrived_at": at}
    return {**row, **moments, **happened}


async def test_who_came_in_a_time_and_what_happened_before_its_end(database: Database) -> None:
    rows = [
        arrived(1, SINCE - MOMENT, met_at=SINCE),
        arrived(2, SINCE, met_at=UNTIL - MOMENT, answered_at=UNTIL),
        arrived(3, UNTIL - MOMENT, stepped_at=UNTIL - MOMENT),
        arrived(4, UNTIL, met_at=UNTIL),
        arrived(5, SINCE, left_at=SINCE, met_at=SINCE),
        arrived(6, SINCE, held_since=SINCE, answered_at=SINCE),
        arrived(2, SINCE, guild_id=OTHER, met_at=SINCE, answered_at=SINCE, stepped_at=SINCE),
    ]
    async with database.write() as tx:
        await tx.execute(insert(newcomers), rows)

    async with database.read() as tx:
        assert await count_outcomes(tx, GUILD, since=SINCE, until=UNTIL) == Outcomes(4, 2, 1, 1)
        assert await count_outcomes(tx, OTHER, since=SINCE, until=UNTIL) == Outcomes(1, 1, 1, 1)
        assert await count_outcomes(tx, 7, since=SINCE, until=UNTIL) == Outcomes(0, 0, 0, 0)
