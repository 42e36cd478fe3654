"""The key store: one small key a sealed record, in a database of its own, apart from what the keys open.

Invariants:
- Every key stands here wrapped by a master key that is in no database; `master_id` says by which.
- A row of the main database's `sealed` never waits for its key: the key is committed here first.
- A destroyed key leaves no bytes behind in a SQLite key store: `secure_delete` overwrites it in the file, and
  `destroy` is finished only when the write-ahead log has been emptied too (`Database.empty_log`). A
  write-ahead log was chosen over rollback journals since adding a key then costs one sync instead of four.
  PostgreSQL keeps dead rows until a vacuum, and its own log for as long as it is set to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    exists,
    func,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy.exc import DBAPIError

from bot.kernel.problems import OperatorProblem
from data.columns import Moment
from data.engine import Database, Transaction
from data.upsert import inserting

metadata = MetaData()

record_keys = Table(
    "record_keys",
    metadata,
    Column("record_id", String(24), primary_key=True),
    Column("master_id", String(16), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    Index("record_keys_master", "master_id"),
)

root_keys = Table(
    "root_keys",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("master_id", String(16), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
)
"""Keys that outlive every record; so far one, from which blind indexes are made."""

chain_heads = Table(
    "chain_heads",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("mac", String(64), nullable=False),
    Column("tag", String(64), nullable=False),
)
"""How far append-only records of the main database have come, apart from them (bot/audit.py)."""

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The latest row of a record that is known to stand: its number and mac, under a tag of the vault's."""

    name: str
    number: int
    mac: str
    tag: str


@dataclass(frozen=True, slots=True)
class StoredKey:
    """A wrapped key. `name` is a record id, or the name of a root key."""

    name: str
    master_id: str
    wrapped: bytes


async def is_prepared(keystore: Database, root: str) -> bool:
    """Tell whether the key store holds the root key, without creating anything.

    Raises OperatorProblem where what lies at its address is no key store.
    """
    if keystore.is_empty_file:
        return False
    try:
        async with keystore.read() as tx:
            if not await tx.connection.run_sync(lambda connection: inspect(connection).has_table(root_keys.name)):
                return False
            return await get_root(tx, root) is not None
    except (DBAPIError, OSError) as error:
        raise OperatorProblem(
            "The key store cannot be read. See that KEYSTORE_URL names Hearth's key store (not set: keys.sqlite3 "
            f"in HEARTH_DATA_DIR) and that Hearth may read and write it. Cause: {type(error).__name__}."
        ) from None


async def prepare(keystore: Database, root: StoredKey, first: StoredKey, *, now: datetime) -> None:
    """Create the tables with the root key and the first record's key, unless they stand already."""
    async with keystore.write() as tx:
        await tx.connection.run_sync(metadata.create_all)
        await tx.execute(
            inserting(tx, root_keys)
            .values(name=root.name, master_id=root.master_id, wrapped=root.wrapped)
            .on_conflict_do_nothing()
        )
        await tx.execute(
            inserting(tx, record_keys)
            .values(record_id=first.name, master_id=first.master_id, wrapped=first.wrapped, created_at=now)
            .on_conflict_do_nothing()
        )


async def complete(keystore: Database) -> None:
    """Create the tables that a key store of an earlier Hearth does not have yet."""
    async with keystore.write() as tx:
        await tx.connection.run_sync(metadata.create_all)


async def put_head(tx: Transaction, head: ChainHead) -> None:
    """Write how far a record has come; what is behind that already stays."""
    row = inserting(tx, chain_heads).values({name: getattr(head, name) for name in head.__slots__})
    news = {"number": row.excluded.number, "mac": row.excluded.mac, "tag": row.excluded.tag}
    await tx.execute(
        row.on_conflict_do_update(
            index_elements=["name"], set_=news, where=chain_heads.c.number < row.excluded.number
        )
    )


async def head(tx: Transaction, name: str) -> ChainHead | None:
    """Return how far one record has come."""
    row = (await tx.execute(select(chain_heads).where(chain_heads.c.name == name))).first()
    return ChainHead(**row._mapping) if row else None


async def heads(tx: Transaction) -> list[ChainHead]:
    """Return how far each record has come."""
    result = await tx.execute(select(chain_heads).order_by(chain_heads.c.name))
    return [ChainHead(**row._mapping) for row in result]


async def remove_head(tx: Transaction, name: str) -> None:
    """Forget a record, which was erased as a whole."""
    await tx.execute(delete(chain_heads).where(chain_heads.c.name == name))


async def get_root(tx: Transaction, name: str) -> StoredKey | None:
    """Return a root key."""
    row = (await tx.execute(select(root_keys).where(root_keys.c.name == name))).first()
    return StoredKey(row.name, row.master_id, row.wrapped) if row else None


async def add(tx: Transaction, keys: Sequence[StoredKey], *, now: datetime) -> None:
    """Write the keys of records that are about to be sealed."""
    await tx.execute(
        insert(record_keys),
        [
            {"record_id": key.name, "master_id": key.master_id, "wrapped": key.wrapped, "created_at": now}
            for key in keys
        ],
    )


async def get(tx: Transaction, record_ids: Sequence[str]) -> dict[str, StoredKey]:
    """Return the keys of these records, those that have not been destroyed."""
    found: dict[str, StoredKey] = {}
    for start in range(0, len(record_ids), AT_ONCE):
        result = await tx.execute(
            select(record_keys.c.record_id, record_keys.c.master_id, record_keys.c.wrapped).where(
                record_keys.c.record_id.in_(record_ids[start : start + AT_ONCE])
            )
        )
        found |= {row.record_id: StoredKey(row.record_id, row.master_id, row.wrapped) for row in result}
    return found


async def holds_other_than(tx: Transaction, record_id: str) -> bool:
    """Tell whether there is a key for any record but this one."""
    wanted = exists().select_from(record_keys).where(record_keys.c.record_id != record_id)
    return bool((await tx.execute(select(wanted))).scalar_one())


async def remove(tx: Transaction, record_ids: Sequence[str]) -> None:
    """Delete keys; call `Database.empty_log` after the commit, and only then call them destroyed."""
    for start in range(0, len(record_ids), AT_ONCE):
        await tx.execute(
            delete(record_keys).where(record_keys.c.record_id.in_(record_ids[start : start + AT_ONCE]))
        )


async def older_than(tx: Transaction, moment: datetime, *, after: str, most: int) -> list[str]:
    """Return record ids, in order and beyond `after`, whose keys were made before `moment`."""
    result = await tx.execute(
        select(record_keys.c.record_id)
        .where(record_keys.c.record_id > after, record_keys.c.created_at < moment)
        .order_by(record_keys.c.record_id)
        .limit(most)
    )
    return list(result.scalars())


async def master_ids(tx: Transaction) -> set[str]:
    """Return the ids of all master keys by which something here is wrapped."""
    found = set((await tx.execute(select(root_keys.c.master_id))).scalars())
    beyond: str | None = ""
    while beyond is not None:  # one step in the index a master key, instead of a walk over every record
        beyond = (
            await tx.execute(select(func.min(record_keys.c.master_id)).where(record_keys.c.master_id > beyond))
        ).scalar_one_or_none()
        found |= {beyond} if beyond else set()
    return found


async def count_not_under(tx: Transaction, master_id: str) -> int:
    """Return how many record keys are wrapped by another master key."""
    counting = select(func.count()).select_from(record_keys).where(record_keys.c.master_id != master_id)
    return int((await tx.execute(counting)).scalar_one())


async def not_under(tx: Transaction, master_id: str, *, most: int) -> list[StoredKey]:
    """Return record keys that are wrapped by another master key."""
    result = await tx.execute(
        select(record_keys.c.record_id, record_keys.c.master_id, record_keys.c.wrapped)
        .where(record_keys.c.master_id != master_id)
        .limit(most)
    )
    return [StoredKey(row.record_id, row.master_id, row.wrapped) for row in result]


async def rewrap(tx: Transaction, keys: Sequence[StoredKey]) -> None:
    """Put other wrappings in place; a key that was destroyed meanwhile does not come back."""
    if keys:
        await tx.execute(
            update(record_keys).where(record_keys.c.record_id == bindparam("of_record")),
            [{"of_record": key.name, "master_id": key.master_id, "wrapped": key.wrapped} for key in keys],
        )


async def rewrap_root(tx: Transaction, key: StoredKey) -> None:
    """Put another wrapping of a root key in place."""
    await tx.execute(
        update(root_keys).where(root_keys.c.name == key.name).values(master_id=key.master_id, wrapped=key.wrapped)
    )
