"""Small facts about this installation, such as which commands Discord has been told."""

from __future__ import annotations

from sqlalchemy import Column, String, Table, Text, select

from data.about import about_installation
from data.engine import Transaction, metadata
from data.upsert import upsert

facts = Table(
    "facts",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("value", Text, nullable=False),
    info=about_installation("what this process told Discord and the like"),
)


async def get(tx: Transaction, name: str) -> str | None:
    """Return a fact, or None where it has not been written."""
    value: str | None = (await tx.execute(select(facts.c.value).where(facts.c.name == name))).scalar_one_or_none()
    return value


async def put(tx: Transaction, name: str, value: str) -> None:
    """Write a fact over what stood there."""
    await upsert(tx, facts, {"name": name}, {"value": value})
