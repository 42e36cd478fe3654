"""Issues are found by words on both engines alike, whatever stands in them and whatever is asked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from data import forge_issues, forge_repositories, issue_search, issue_sources
from data.engine import Database, Transaction
from data.forge_issues import FREE, TAKEN, searchable, tokens

HERE, ELSEWHERE = 11, 22
NOW = datetime(2026, 11, 1, tzinfo=UTC)
WORDS = (
    "birds",
    "Éider",
    "C++",
    "good-first",
    'say "hello"',
    "naïve",
    "Straße",
    "日本語",
    "v2.0",
    "NOT",
    "a OR b",
    "*",
)


async def add(tx: Transaction, number: int, words: str, *, guild_id: int = HERE, state: str = FREE) -> None:
    """Write an issue of a repository of its own that one community shows."""
    repository_id = f"r{number}"
    await forge_repositories.add(tx, repository_id, "github", f"a/r{number}", url="u", next_at=NOW)
    await issue_sources.lead(tx, guild_id, f"s{guild_id}", [repository_id], at=NOW)
    row = {
        "repository_id": repository_id,
        "number": number,
        "title": words[:300] or "?",
        "summary": "",
        "url": "u",
        "labels": [],
        "kinds": ["code"],
        "size": None,
        "clarity": 2,
        "language": None,
        "created_at": NOW,
        "updated_at": NOW + timedelta(minutes=number),
        "comments": 0,
        "state": state,
        "why": None,
        "looked_at": None,
        "answered_at": None,
        "side_bar": False,
        "words": searchable(words) if state == FREE else "",
    }
    await forge_issues.put(tx, [row])


async def found(tx: Transaction, *groups: str, guild_id: int = HERE) -> set[int]:
    """Return the numbers of what is found by all of these."""
    hits = await issue_search.candidates(tx, guild_id, [[group] for group in groups])
    return {one.issue.number for one in hits}


async def test_each_word_finds_what_it_stands_in(address: str) -> None:
    database = await Database.open(address)
    async with database.write() as tx:
        for number, word in enumerate(WORDS, start=1):
            await add(tx, number, f"{word} and something else")
        for number, word in enumerate(WORDS, start=1):
            if tokens(word):
                assert number in await found(tx, word), word
        assert await found(tx, "eider") == {2}
        assert await found(tx, "birds", "something") == {1}
        assert await found(tx, "nothing-like-this") == set()
        assert await found(tx) == set(range(1, len(WORDS) + 1))
    await database.close()


async def test_what_is_taken_or_elsewhere_is_not_found(address: str) -> None:
    database = await Database.open(address)
    async with database.write() as tx:
        await add(tx, 1, "birds")
        await add(tx, 2, "birds", state=TAKEN)
        await add(tx, 3, "birds", guild_id=ELSEWHERE)
        assert await found(tx, "birds") == {1}
        assert await found(tx, "birds", guild_id=ELSEWHERE) == {3}
        (only,) = await issue_search.candidates(tx, HERE, [["birds"]])
        await forge_issues.note_look(tx, only.issue.id, state=TAKEN, why="pull", words="", looked_at=NOW)
        assert await found(tx, "birds") == set()
        assert await issue_search.one(tx, ELSEWHERE, only.issue.id) is None
    await database.close()


async def test_an_issue_that_changes_is_found_by_its_new_words_alone(address: str) -> None:
    database = await Database.open(address)
    async with database.write() as tx:
        await add(tx, 1, "birds in spring")
        await add(tx, 1, "whales in autumn")
        assert await found(tx, "birds") == set()
        assert await found(tx, "whales") == {1}
        rows = select(func.count()).select_from(forge_issues.forge_issues)
        assert (await tx.execute(rows)).scalar_one() == 1
        await forge_issues.remove_of_repositories(tx, ["r1"])
        assert await found(tx, "whales") == set()
        if tx.dialect == "sqlite":  # the index holds nothing of what is gone
            check = "INSERT INTO fts_forge_issues(fts_forge_issues) VALUES('integrity-check')"
            await tx.connection.exec_driver_sql(check)
            left = "SELECT count(*) FROM fts_forge_issues WHERE fts_forge_issues MATCH 'whales'"
            assert (await tx.execute(text(left))).scalar_one() == 0
    await database.close()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=st.text(max_size=60), asked=st.lists(st.lists(st.text(max_size=20), max_size=3), max_size=3))
async def test_nothing_that_is_asked_is_an_error(address: str, words: str, asked: list[list[str]]) -> None:
    database = await Database.open(address)
    try:
        async with database.write() as tx:
            await add(tx, 1, words)
            hits = await issue_search.candidates(tx, HERE, asked)
            kept = [held for group in asked if (held := {token for word in group for token in tokens(word)})]
            meant = all(held & set(searchable(words).split()) for held in kept)
            assert bool(hits) is meant
    finally:
        await database.close()


def test_words_are_held_to_their_room() -> None:
    assert len(searchable("word " * 2000)) <= forge_issues.WORDS
    assert searchable("Éider, C++ & <b>") == "eider c b"


@pytest.mark.parametrize("words", ["", " ", "***", "--"])
def test_what_holds_no_word_gives_none(words: str) -> None:
    assert tokens(words) == []
