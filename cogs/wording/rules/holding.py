"""Holds a text that somebody has looked over, in memory, so that they can turn the pages of what was found.

Invariants:
- A text is written nowhere: it is here for `KEPT`, or until its person looks over another one, or Hearth stops.
- Only the person who gave it, in the community where they gave it, gets it back.
- What is over is let go also when nobody looks anything over any more: see `let_go`.
- At most `MOST` texts are held, the oldest goes first: however many people check, memory stays bounded.
"""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from weakref import WeakKeyDictionary

KEPT = timedelta(minutes=15)
"""As long as Discord lets a private answer be changed."""
MOST = 100


@dataclass(frozen=True, slots=True)
class Held:
    """A text, what it is for and which language it was said to be in; `pictures` came along without words."""

    guild_id: int
    user_id: int
    words: str
    kind: str
    language: str | None
    pictures: int
    until: datetime


class Shelf:
    """The texts that are held."""

    def __init__(self) -> None:
        self._held: dict[str, Held] = {}

    def put(self, held: Held, now: datetime) -> str:
        """Hold a text instead of the one before of the same person; return by what it is found again."""
        self._held = {
            id: one
            for id, one in self._held.items()
            if one.until > now and (one.guild_id, one.user_id) != (held.guild_id, held.user_id)
        }
        while len(self._held) >= MOST:
            del self._held[next(iter(self._held))]
        id = secrets.token_hex(8)
        self._held[id] = held
        return id

    def get(self, id: str, guild_id: int, user_id: int, now: datetime) -> Held | None:
        """Return a text to its person; None where it is not there any more, or not theirs."""
        held = self._held.get(id)
        if held is None or (held.guild_id, held.user_id) != (guild_id, user_id):
            return None
        if held.until <= now:
            del self._held[id]
            return None
        return held

    def drop(self, id: str) -> None:
        """Hold a text no more, if it still is here."""
        self._held.pop(id, None)

    def __len__(self) -> int:
        return len(self._held)


_shelves: WeakKeyDictionary[object, Shelf] = WeakKeyDictionary()


def let_go(shelf: Shelf, id: str, after: timedelta = KEPT) -> None:
    """Let a text go once it was held long enough, whoever asks for it or not."""
    asyncio.get_running_loop().call_later(after.total_seconds(), shelf.drop, id)


def shelf_of(client: object) -> Shelf:
    """Return the shelf of a client; it goes with the client."""
    return _shelves.setdefault(client, Shelf())
