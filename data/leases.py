"""Which process holds what only one may hold (the gateway), and which processes are at work here.

Invariants:
- A lease has one holder or none. It is taken only in the very state that the taker has seen (`beat` goes up
  with every change), so that of two takers one fails; and a holder who was replaced fails to renew.
- No time is kept here: whether a holder has fallen silent, each process measures by its own steady clock.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import BigInteger, Column, ColumnElement, String, Table, delete, select, update

from data.about import about_installation
from data.columns import Words
from data.engine import Transaction, metadata
from data.upsert import inserting

leases = Table(
    "leases",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("holder", String(24)),
    Column("place", Words(200)),
    Column("beat", BigInteger, nullable=False),
    info=about_installation("which process is connected to Discord"),
)

workers = Table(
    "workers",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("place", Words(200), nullable=False),
    info=about_installation("which processes keep promises"),
)


@dataclass(frozen=True, slots=True)
class Lease:
    """A lease as it was seen. `place` says where its holder runs (see bot/place.py)."""

    name: str
    holder: str | None
    place: str | None
    beat: int


async def look(tx: Transaction, name: str) -> Lease | None:
    """Return a lease, or None where nobody ever took it."""
    row = (await tx.execute(select(leases).where(leases.c.name == name))).first()
    return Lease(**row._mapping) if row else None


async def take(tx: Transaction, name: str, seen: Lease | None, *, holder: str, place: str) -> bool:
    """Take a lease that still is as it was `seen`; False where it has changed meanwhile."""
    mine: dict[str, str | None] = {"holder": holder, "place": place}
    if seen is not None:
        return await _change(tx, name, leases.c.beat == seen.beat, mine)
    adding = inserting(tx, leases).on_conflict_do_nothing().returning(leases.c.beat)
    return (await tx.execute(adding, {"name": name, "beat": 1, **mine})).first() is not None


async def renew(tx: Transaction, name: str, holder: str) -> bool:
    """Say that the holder is well; False where another has taken the lease."""
    return await _change(tx, name, leases.c.holder == holder, {})


async def release(tx: Transaction, name: str, holder: str) -> None:
    """Leave a lease to whoever wants it; nothing where another has taken it already."""
    await _change(tx, name, leases.c.holder == holder, {"holder": None, "place": None})


async def revoke_all(tx: Transaction) -> None:
    """Take all leases away, so that their holders begin anew, such as after a restore."""
    await tx.execute(update(leases).values(holder=None, place=None, beat=leases.c.beat + 1))


async def _change(tx: Transaction, name: str, still: ColumnElement[bool], values: dict[str, str | None]) -> bool:
    """Change a lease for which `still` holds; tell whether it did."""
    result = await tx.execute(
        update(leases)
        .where(leases.c.name == name, still)
        .values(beat=leases.c.beat + 1, **values)
        .returning(leases.c.beat)
    )
    return result.first() is not None


async def sign_in(tx: Transaction, worker: str, place: str) -> None:
    """Write down that a worker is there; again and again does no harm."""
    await tx.execute(inserting(tx, workers).on_conflict_do_nothing(), {"id": worker, "place": place})


async def sign_out(tx: Transaction, worker: str) -> None:
    """Write down that a worker has left, or died."""
    await tx.execute(delete(workers).where(workers.c.id == worker))


async def signed_in(tx: Transaction) -> dict[str, str]:
    """Return the place of each worker that has not left, by worker."""
    return {row.id: row.place for row in await tx.execute(select(workers))}
