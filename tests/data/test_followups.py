"""Who asked stands once, what was sent only grows, and an end leaves nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from data import followups
from data.engine import Database

GUILD, OTHER, ADA = 5, 6, 101
NOW = datetime(2026, 3, 1, tzinfo=UTC)


async def test_a_person_stands_once_a_community(database: Database) -> None:
    async with database.write() as tx:
        assert await followups.add(tx, "a", GUILD, ADA, "de", at=NOW)
        assert not await followups.add(tx, "b", GUILD, ADA, "fr", at=NOW)
        assert await followups.add(tx, "c", OTHER, ADA, "fr", at=NOW)

    async with database.read() as tx:
        standing = await followups.of_person(tx, GUILD, ADA)
        assert standing is not None
        assert (standing.id, standing.language, standing.sent) == ("a", "de", 0)
        assert await followups.get(tx, OTHER, "a") is None


async def test_what_was_sent_only_grows(database: Database) -> None:
    async with database.write() as tx:
        await followups.add(tx, "a", GUILD, ADA, "de", at=NOW)
        await followups.note_sent(tx, GUILD, "a", 2, waits_since=None)
        await followups.note_sent(tx, GUILD, "a", 1, waits_since=NOW)

    async with database.read() as tx:
        standing = await followups.get(tx, GUILD, "a")
        assert standing is not None
        assert (standing.sent, standing.waits_since) == (2, None)


async def test_what_waits_is_put_away_when_it_was_read(database: Database) -> None:
    async with database.write() as tx:
        await followups.add(tx, "a", GUILD, ADA, "de", at=NOW)
        await followups.note_sent(tx, GUILD, "a", 1, waits_since=NOW)
        await followups.note_read(tx, OTHER, ADA)
        standing = await followups.get(tx, GUILD, "a")
        assert standing is not None
        assert standing.waits_since == NOW
        await followups.note_read(tx, GUILD, ADA)
        standing = await followups.get(tx, GUILD, "a")
        assert standing is not None
        assert (standing.sent, standing.waits_since) == (1, None)


async def test_an_end_leaves_nothing(database: Database) -> None:
    async with database.write() as tx:
        await followups.add(tx, "a", GUILD, ADA, "de", at=NOW)
        assert await followups.end(tx, OTHER, ADA) is None
        assert await followups.end(tx, GUILD, ADA) == "a"
        assert await followups.end(tx, GUILD, ADA) is None
        assert await followups.of_person(tx, GUILD, ADA) is None


async def test_what_is_over_goes(database: Database) -> None:
    async with database.write() as tx:
        await followups.add(tx, "a", GUILD, ADA, "de", at=NOW)
        await followups.remove_asked_before(tx, NOW)
        assert await followups.of_person(tx, GUILD, ADA) is not None
        await followups.remove_asked_before(tx, NOW + timedelta(seconds=1))
        assert await followups.of_person(tx, GUILD, ADA) is None
