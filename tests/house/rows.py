"""Rows for any table, made from its column types, so that a test can fill tables that it has never heard of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    Integer,
    LargeBinary,
    String,
    Table,
    TypeDecorator,
    insert,
    select,
)

from bot.vault import Vault
from data.about import About, what_about
from data.columns import Moment
from data.engine import Transaction, metadata

SAMPLES: Mapping[str, Any] = {
    "applications.blind_id": '{"answers": ["{mark}"], "harder": ""}',
    "applications.who_id": '{"account": 1}',
    "applications.words_id": '{"answers": ["{mark}"], "harder": "", "excluded": []}',
    "drafts.record_id": '{"answers": {"words": "{mark}"}, "context": {}}',
    "event_feeds.record_id": '{"secret": "{mark}", "person": null}',
    "forge_accounts.record_id": '{"login": "{mark}"}',
    "introductions.record_id": '{"name": "Ada", "words": {"brings": "{mark}"}}',
    "mentor_blocks.record_id": '{"account": "{mark}"}',
    "mentor_matches.record_id": '{"goal": "{mark}", "weeks": 4}',
    "mentor_offers.hours": "f" * 84,
    "mentor_offers.record_id": '["{mark}"]',
    "mentor_requests.hours": "f" * 84,
    "mentor_requests.record_id": '{"goal": "{mark}", "about": ""}',
    "mentor_requests.secret_id": '["{mark}"]',
    "proposals.record_id": '{"title": "{mark}", "words": ""}',
    "profiles.field": "languages",
}
"""Values for columns that take only certain ones: `table.column` → value, with `{mark}` for the row's mark."""
FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class Filler:
    """Fills tables with rows whose every value says whose it is. `numbers` never repeats a number."""

    vault: Vault
    numbers: Iterator[int] = field(default_factory=lambda: count(7_000_000))

    async def fill_about(self, tx: Transaction, guild_id: int, person_id: int, other_id: int) -> None:
        """Give every table a row about the person, with others in its further columns for people."""
        for table in metadata.sorted_tables:
            about = what_about(table)
            for person_column in (*about.people, *(column for column, _ in about.blinded)):
                await self._add(tx, table, guild_id, {person_column: person_id}, other_id)

    async def fill_community(self, tx: Transaction, guild_id: int) -> None:
        """Give every table about communities, or about what was told in confidence there, a row."""
        for table in metadata.sorted_tables:
            if what_about(table).subject in ("community", "confidence"):
                await self._add(tx, table, guild_id, {}, 0)

    async def fill_public(self, tx: Transaction, *tables: Table) -> None:
        """Give tables that are about no community a row."""
        for table in tables:
            await self._add(tx, table, 0, {}, 0)

    async def _add(
        self, tx: Transaction, table: Table, guild_id: int, people: Mapping[str, int], other_id: int
    ) -> None:
        about = what_about(table)
        mark = "stays" if about.stays else mark_of(guild_id, next(iter(people.values()), 0))
        row: dict[str, Any] = {}
        for column in table.columns:
            if column.name == about.guild:
                row[column.name] = guild_id
            elif column.name in about.people:
                row[column.name] = people.get(column.name, other_id)
            elif column.name in dict(about.blinded):
                person_id = people.get(column.name, other_id)
                row[column.name] = self.vault.blind(dict(about.blinded)[column.name], guild_id, person_id)
            elif column.name in about.records:
                words = self._sample(column, mark) or mark
                row[column.name] = await self.vault.seal(tx, guild_id, "test.words", words)
            elif column.foreign_keys:
                row[column.name] = await self._parent(tx, column, guild_id, people)
            else:
                row[column.name] = self._sample(column, mark) or self._value(column, mark)
        await tx.execute(insert(table), [row])

    def _sample(self, column: Column[Any], mark: str) -> Any:
        sample = SAMPLES.get(f"{column.table.name}.{column.name}")
        return sample.replace("{mark}", mark) if isinstance(sample, str) else sample

    def _value(self, column: Column[Any], mark: str) -> Any:
        number, kind = next(self.numbers), column.type
        if isinstance(kind, Moment):
            return FIRST_DAY + timedelta(seconds=number)
        while isinstance(kind, TypeDecorator):
            kind = kind.impl_instance
        if isinstance(kind, Boolean):
            return True
        if isinstance(kind, BigInteger | Integer | Float):
            return number
        if isinstance(kind, LargeBinary):
            return f"{mark} {number}".encode()
        if isinstance(kind, JSON):
            return {"mark": mark, "number": number}
        if isinstance(kind, String):
            words = f"{mark} {number}"
            fits = kind.length is None or len(words) <= kind.length
            return words if fits else f"{number} {mark}"[: kind.length]  # short columns may be keys
        raise TypeError(f"tests/house/rows.py knows no value for {column}: add its type")

    async def _parent(self, tx: Transaction, column: Column[Any], guild_id: int, people: Mapping[str, int]) -> Any:
        """Return the key of the row that was made last, for the same community, in the table referred to."""
        (key,) = column.foreign_keys
        about = what_about(key.column.table)
        of_guild = key.column.table.c[about.guild or ""] == guild_id
        rows = await tx.execute(select(key.column.table).where(of_guild))
        for row in rows.mappings():
            if not people or any(
                is_about(dict(row), about, guild_id, person, self.vault) for person in people.values()
            ):
                return row[key.column.name]
        raise LookupError(f"no row of {key.column.table.name} to refer to from {column}")


def is_about(row: Mapping[str, Any], about: About, guild_id: int, person_id: int, vault: Vault) -> bool:
    """Tell whether a row is about a person in a community."""
    if row.get(about.guild or "") != guild_id:
        return False
    plain = any(row[column] == person_id for column in about.people)
    return plain or any(row[column] == vault.blind(ctx, guild_id, person_id) for column, ctx in about.blinded)


def mark_of(guild_id: int, person_id: int) -> str:
    """Return the words that stand in every value of a person's rows in a community."""
    return f"m{guild_id}-{person_id}"
