"""Column types that behave the same on SQLite and PostgreSQL.

SQLite drops time zones, does not number BIGINT keys by itself and takes text of any length; PostgreSQL refuses
NUL characters. All of that is mended here, once.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, String, TypeDecorator
from sqlalchemy.types import TypeEngine

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


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
        if value.utcoffset() is None:
            raise ValueError("a time without a zone cannot be stored")
        return (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Turn microseconds back into an aware datetime."""
        return None if value is None else EPOCH + timedelta(microseconds=value)


class Words(TypeDecorator[str]):
    """Text of at most `length` characters; longer text is a programming error, on both engines.

    NUL characters are left out: PostgreSQL cannot keep them, and they say nothing.
    """

    impl = String
    cache_ok = True

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Hold the text to its length. The message names no text, since it could be private."""
        if value is None:
            return None
        if len(value) > self.length:
            raise ValueError(f"text of {len(value)} characters is too long for a column of {self.length}")
        return value.replace("\0", "")


def snowflake() -> TypeEngine[Any]:
    """Return the type of a Discord id (64 bits)."""
    return BigInteger()


def counter() -> TypeEngine[Any]:
    """Return the type of a key that the database numbers by itself."""
    return BigInteger().with_variant(Integer(), "sqlite")


def as_stored(type_: Any) -> TypeEngine[Any] | None:
    """Return what one of our own types is stored as, for migrations; None where it is not ours."""
    if isinstance(type_, Moment):
        return BigInteger()
    return String(type_.length) if isinstance(type_, Words) else None
