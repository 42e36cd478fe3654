"""Snowflakes: the ids Discord gives to everything, unique and in order of time.

They keep real time, even where the sandbox's clock has been moved: clients compute ages of tokens and
interactions from them.
"""

import time
from datetime import UTC, datetime

DISCORD_EPOCH_MS = 1_420_070_400_000
"""The first millisecond of 2015 (https://discord.com/developers/docs/reference#snowflakes)."""

_INCREMENT_BITS = 22
_INCREMENT_MASK = (1 << _INCREMENT_BITS) - 1


class Snowflakes:
    """Hands out ids; each is given once."""

    def __init__(self) -> None:
        self._last = 0
        self._from_past = 0

    def next(self) -> int:
        """A new id for something that comes into being now."""
        return self.reserve(1)

    def reserve(self, count: int) -> int:
        """The first of `count` consecutive new ids."""
        first = max(_milliseconds_now() << _INCREMENT_BITS, self._last + 1)
        self._last = first + count - 1
        return first

    def from_past(self, days: float) -> int:
        """A new id for something that came into being `days` ago, such as an account that is not new."""
        self._from_past += 1
        milliseconds = _milliseconds_now() - int(days * 86_400_000)
        return (max(milliseconds, 1) << _INCREMENT_BITS) | (self._from_past & _INCREMENT_MASK)


def created_at(snowflake: int) -> datetime:
    """The moment (UTC) at which the thing with this id came into being."""
    seconds = ((snowflake >> _INCREMENT_BITS) + DISCORD_EPOCH_MS) / 1000
    return datetime.fromtimestamp(seconds, UTC)


def _milliseconds_now() -> int:
    return int(time.time() * 1000) - DISCORD_EPOCH_MS
