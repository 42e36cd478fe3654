"""How many people arrived in a time, and how many of them were met: counts alone, of nobody by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select

from data.engine import Transaction
from data.newcomers import newcomers


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Of the people who `joined` in a time: how many a person greeted, were answered, took a first step."""

    joined: int
    met: int
    answered: int
    stepped: int


async def count_outcomes(tx: Transaction, guild_id: int, *, since: datetime, until: datetime) -> Outcomes:
    """Count who arrived from `since` on and before `until`, and what became of them before `until`.

    Who is held or has left counts as having joined, as long as a row about them stands.
    """

    def happened(moment: ColumnElement[datetime | None]) -> ColumnElement[int]:
        return func.count().filter(moment < until)

    row = (
        await tx.execute(
            select(
                func.count().label("joined"),
                happened(newcomers.c.met_at).label("met"),
                happened(newcomers.c.answered_at).label("answered"),
                happened(newcomers.c.stepped_at).label("stepped"),
            ).where(
                newcomers.c.guild_id == guild_id,
                newcomers.c.arrived_at >= since,
                newcomers.c.arrived_at < until,
            )
        )
    ).one()
    return Outcomes(**row._mapping)
