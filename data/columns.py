"""Column types that behave the same on SQLite and PostgreSQL.

SQLite drops time zones and does not number BIGINT keys by itself; both are mended here, once.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, TypeDecorator
from sqlalchemy.types import TypeEngine

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Moment(TypeDecorator[datetime]):
    """A point in time, UTC with its zone, kept as whole microseconds since 1970.

    One representation on both engines: comparisons, indexes and results cannot differ.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Turn an aware datetime into microseconds; a naive one is a programming error."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        delta = value - EPOCH
        return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Turn microseconds back into an aware datetime."""
        if value is None:
            return None
        return datetime.fromtimestamp(value // 1_000_000, UTC).replace(microsecond=value % 1_000_000)


def snowflake() -> TypeEngine[Any]:
    """Return the type of a Discord id (64 bits)."""
    return BigInteger()


def counter() -> TypeEngine[Any]:
    """Return the type of a key that the database numbers by itself."""
    return BigInteger().with_variant(Integer(), "sqlite")
