"""Two communities on one Hearth never see each other: tried on every query that is asked about one of them.

The queries are found, not listed: each async function in data/ that takes `tx` and `guild_id`. Every table is
filled for two communities that share their people. Then each query is asked about the first with whatever may
come: ids of its own, of the other, or of nobody. Nothing of the other may come back, and nothing there change.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import re
import types
import typing
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select, update

import data
from data.engine import FAULTS, Transaction, metadata
from data.erasing import Blind
from data.migrate import NOT_TABLES
from tests.data.vaults import Strongroom, strongroom
from tests.house.rows import Filler

OURS, THEIRS = 1001, 2002
PEOPLE = (31, 32)
Query = Callable[..., typing.Awaitable[Any]]
Rows = dict[str, list[Any]]


def queries() -> dict[str, Query]:
    """Return every query about one community, by name."""
    found: dict[str, Query] = {}
    for module in pkgutil.iter_modules(data.__path__):
        if module.name not in NOT_TABLES:
            loaded = importlib.import_module(f"data.{module.name}")
            for name, function in vars(loaded).items():
                of_here = inspect.iscoroutinefunction(function) and function.__module__ == loaded.__name__
                if of_here and not name.startswith("_") and "guild_id" in inspect.signature(function).parameters:
                    found[f"{module.name}.{name}"] = function
    return found


@pytest.fixture
async def room(address: str, tmp_path: Path) -> AsyncIterator[Strongroom]:
    async with strongroom(tmp_path, main=address) as opened:
        filler = Filler(opened.vault)
        for guild_id in (OURS, THEIRS):
            async with opened.main.write() as tx:
                await filler.fill_community(tx, guild_id)
                await filler.fill_about(tx, guild_id, *PEOPLE)
        yield opened


async def rows_of(tx: Transaction, guild_id: int, names: Collection[str] | None = None) -> Rows:
    """Return all rows of a community, by table; of certain tables, if some are named."""
    return {
        table.name: sorted((tuple(row) for row in await tx.execute(select(table).where(own))), key=repr)
        for table in metadata.sorted_tables
        if "guild_id" in table.c and (names is None or table.name in names)
        for own in [table.c.guild_id == guild_id]
    }


@contextmanager
def listening(tx: Transaction) -> Iterator[list[str]]:
    """Collect the statements that are said in a transaction."""
    said = list[str]()

    def hear(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    event.listen(tx.connection.sync_connection, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        event.remove(tx.connection.sync_connection, "before_cursor_execute", hear)


def touched(said: Sequence[str]) -> set[str]:
    """Return the tables that these statements could have changed: what is deleted may take other tables along."""
    writing = [one for one in said if not one.lstrip().upper().startswith("SELECT")]
    if any("DELETE" in one.upper() for one in writing):
        return set(metadata.tables)
    return {name for name in metadata.tables for one in writing if re.search(rf"\b{name}\b", one)}


def values_in(thing: Any) -> set[Any]:
    """Return every plain value somewhere in what a query returned, or in rows."""
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        return set().union(*(values_in(getattr(thing, field.name)) for field in dataclasses.fields(thing)))
    if isinstance(thing, Mapping):
        return set().union(*(values_in(part) for pair in thing.items() for part in pair))
    if isinstance(thing, Iterable) and not isinstance(thing, str | bytes):
        return set().union(*(values_in(part) for part in thing))
    return {thing}


class Arguments:
    """Makes arguments from what a query says that it takes."""

    def __init__(self, pool: Collection[Any], blind: Blind) -> None:
        self._blind = blind
        self._pools = {
            kind: st.sampled_from(sorted(value for value in pool if type(value) is kind))
            for kind in (int, str, bytes, datetime)
        }
        # Most words are ids, too long for the columns of a few words; so a short one comes up often.
        self._pools[str] |= st.just("nobody")

    def of(self, query: Query) -> st.SearchStrategy[dict[str, Any]]:
        hints = typing.get_type_hints(query)
        return st.fixed_dictionaries(
            {
                name: st.just(OURS) if name == "guild_id" else self._like(hints[name], query)
                for name in inspect.signature(query).parameters
                if name != "tx"
            }
        )

    def _like(self, hint: Any, query: Query) -> st.SearchStrategy[Any]:
        if hint == Blind:
            return st.just(self._blind)
        if hint is Any:
            return st.one_of(self._pools[int], self._pools[str])
        if hint is type(None):
            return st.none()
        if hint is bool:
            return st.booleans()
        if hint in self._pools:
            return self._pools[hint]
        if hint is date:
            return st.dates(date(2026, 1, 1), date(2027, 1, 1))
        origin, parts = typing.get_origin(hint), typing.get_args(hint)
        if origin in (typing.Union, types.UnionType):
            return st.one_of(*(self._like(part, query) for part in parts))
        if origin in (Mapping, dict):
            return st.dictionaries(self._like(parts[0], query), self._like(parts[1], query), max_size=3)
        if origin in (Collection, Sequence, Iterable, list, tuple, frozenset, set):
            return st.lists(self._like(parts[0], query), max_size=4, unique_by=repr)
        if typing.is_typeddict(hint):
            parts_of = {name: self._like(kind, query) for name, kind in typing.get_type_hints(hint).items()}
            return st.fixed_dictionaries({}, optional=parts_of)
        if dataclasses.is_dataclass(hint) and isinstance(hint, type):
            of_fields = typing.get_type_hints(hint)
            return st.builds(hint, **{name: self._like(kind, query) for name, kind in of_fields.items()})
        raise TypeError(
            f"no example of {hint}, which {query.__module__}.{query.__name__} takes: teach this test one"
        )


class _Undone(Exception):
    pass


ANSWERED: set[tuple[str, str]] = set()
"""Which queries were answered at least once, on which engine: one that always refuses was not tried."""


@settings(
    max_examples=3,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.reuse, Phase.generate],  # each example asks every query: to make it smaller takes long
)
@given(drawn=st.data())
async def test_a_query_about_one_community_neither_tells_of_another_nor_touches_it(
    room: Strongroom, drawn: st.DataObject
) -> None:
    async with room.main.read() as tx:
        ours, theirs = await rows_of(tx, OURS), await rows_of(tx, THEIRS)
    assert all(theirs.values()), f"no rows in {[name for name, rows in theirs.items() if not rows]}"
    private = values_in(theirs.values()) - values_in(ours.values()) - {THEIRS, *PEOPLE, None, True, False}
    pool = values_in(ours.values()) | private | {0, "nobody", b"", datetime(2026, 1, 1, tzinfo=UTC), *PEOPLE}
    arguments = Arguments(pool, room.vault.blind)
    for name, query in sorted(queries().items()):
        for _ in range(5):  # an id that is taken, or words that are too long, are refused
            given = drawn.draw(arguments.of(query), label=name)
            told: Any = None
            try:
                async with room.main.write() as tx:
                    with listening(tx) as said:
                        told = await query(tx, **given)
                    for table, rows in (await rows_of(tx, THEIRS, touched(said))).items():
                        assert rows == theirs[table], f"{name} changed another community"
                    raise _Undone
            except _Undone:
                ANSWERED.add((room.main.dialect, name))
                break
            except FAULTS:
                continue
        leaked = values_in(told) & (private - values_in(given))
        assert not leaked, f"{name} told of another community: {leaked}"


def test_queries_are_found_and_do_answer() -> None:
    assert len(queries()) > 30
    tried = {engine for engine, _ in ANSWERED}
    assert {(engine, name) for engine in tried for name in queries()} == ANSWERED


async def test_a_query_that_changes_another_community_would_be_caught(room: Strongroom) -> None:
    async with room.main.write() as tx:
        theirs = await rows_of(tx, THEIRS)
        with listening(tx) as said:
            await tx.execute(update(metadata.tables["languages"]).values(language="xx"))
            await tx.execute(select(metadata.tables["drafts"]))
        assert touched(said) == {"languages"}
        assert await rows_of(tx, THEIRS, touched(said)) != {"languages": theirs["languages"]}


async def test_a_query_that_forgets_the_community_would_be_caught(room: Strongroom) -> None:
    async def forgetful(tx: Transaction, guild_id: int, user_id: int) -> list[str]:
        languages = metadata.tables["languages"]
        return list(
            (await tx.execute(select(languages.c.language).where(languages.c.user_id == user_id))).scalars()
        )

    async with room.main.read() as tx:
        ours, theirs = await rows_of(tx, OURS), await rows_of(tx, THEIRS)
        private = values_in(theirs.values()) - values_in(ours.values())
        assert values_in(await forgetful(tx, OURS, PEOPLE[0])) & private
