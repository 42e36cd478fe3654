"""A community's own words stand a text and a language, with a whole picture or none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from data import own_words
from data.engine import Database
from data.own_words import OwnPicture, OwnWords, Written

GUILD, OTHER = 5, 6
NOW = datetime(2026, 3, 1, tzinfo=UTC)
PICTURE = OwnPicture("door.png", b"\x89PNG\0\1", "A wooden door, wide open")


async def test_what_was_written_is_read_in_its_language_and_nowhere_else(database: Database) -> None:
    async with database.write() as tx:
        await own_words.write(tx, GUILD, "greeting", "de", OwnWords("Hallo"), at=NOW)
        await own_words.write(tx, GUILD, "greeting", "en", OwnWords("Hello", PICTURE), at=NOW)
        await own_words.write(tx, OTHER, "greeting", "en", OwnWords("Ahoy"), at=NOW)

    async with database.read() as tx:
        assert await own_words.read(tx, GUILD, "greeting", "en") == OwnWords("Hello", PICTURE)
        assert await own_words.read(tx, GUILD, "greeting", "de") == OwnWords("Hallo")
        assert await own_words.read(tx, GUILD, "greeting", "fr") is None
        assert await own_words.read(tx, GUILD, "about", "en") is None
        assert await own_words.languages_of(tx, GUILD, "greeting") == {"de", "en"}
        assert await own_words.of_guild(tx, OTHER) == [Written("greeting", "en", "Ahoy")]


async def test_a_later_writing_takes_the_place_of_the_earlier_and_of_its_picture(database: Database) -> None:
    async with database.write() as tx:
        await own_words.write(tx, GUILD, "greeting", "en", OwnWords("Hello", PICTURE), at=NOW)
        await own_words.write(tx, GUILD, "greeting", "en", OwnWords("Hello again"), at=NOW)

    async with database.read() as tx:
        assert await own_words.read(tx, GUILD, "greeting", "en") == OwnWords("Hello again")


async def test_going_back_leaves_nothing_and_says_whether_there_was_anything(database: Database) -> None:
    async with database.write() as tx:
        await own_words.write(tx, GUILD, "greeting", "en", OwnWords("Hello", PICTURE), at=NOW)
        await own_words.write(tx, GUILD, "greeting", "de", OwnWords("Hallo"), at=NOW)
        assert await own_words.remove(tx, GUILD, "greeting", "en")
        assert not await own_words.remove(tx, GUILD, "greeting", "en")

    async with database.read() as tx:
        assert await own_words.read(tx, GUILD, "greeting", "en") is None
        assert await own_words.languages_of(tx, GUILD, "greeting") == {"de"}


async def test_words_beyond_what_fits_are_refused(database: Database) -> None:
    with pytest.raises(Exception, match="too long"):
        async with database.write() as tx:
            await own_words.write(tx, GUILD, "about", "en", OwnWords("a" * 4001), at=NOW)
