"""Boxes: many sealed texts under one key of the vault, so that none has a record, a moment or a length of its own.

A record of the vault stands in a table with the moment of its making, and its key in another. That would tell when
somebody voted, or proposed something without a name. Here only the key of the whole box is such a record.

Invariants: a text opens only under its own id; all texts of one box can be made alike in size (`size`); when the
box's key is forgotten, no backup of the database opens any of them.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.envelope import KEY_BYTES, BrokenSeal, close, open_up
from bot.ground import Ground
from bot.vault import KeyGone
from cogs.decisions.rules import lifecycle
from data import proposals as proposal_rows
from data.engine import Transaction

KEY = "decisions.box"
BALLOT = 200
"""Bytes to which a ballot without words is filled up: more than the longest order of ten options."""
WORDY_BALLOT = 3_900
"""Bytes to which a ballot is filled up in a vote in which one can object with words."""


class Closed(Exception):
    """The key is gone, or a text was changed: nobody can read it."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box that is open. Keep it no longer than a transaction."""

    key: bytes
    guild_id: int

    def put(self, id: str, held: Mapping[str, Any], *, size: int = 0) -> bytes:
        """Seal something under an id, filled up with blanks to `size` bytes."""
        plain = json.dumps(held, ensure_ascii=False).encode("utf-8", "replace")
        return close(self.key, self._binding(id), plain.ljust(size))

    def take(self, id: str, body: bytes) -> dict[str, Any]:
        """Return what was sealed under an id. Raises Closed."""
        try:
            held: dict[str, Any] = json.loads(open_up(self.key, self._binding(id), body))
        except BrokenSeal:
            raise Closed from None
        return held

    def _binding(self, id: str) -> bytes:
        return f"{KEY}|{id}|{self.guild_id}".encode()


async def new(ground: Ground, tx: Transaction, guild_id: int) -> str:
    """Make the key of a new box; return its record."""
    return await ground.vault.seal(tx, guild_id, KEY, secrets.token_bytes(KEY_BYTES))


async def opened(ground: Ground, tx: Transaction, guild_id: int, key_id: str | None) -> Box:
    """Open a box. Raises Closed where its key is gone."""
    if key_id is None:
        raise Closed
    try:
        return Box(await ground.vault.unseal(tx, guild_id, key_id), guild_id)
    except (KeyGone, BrokenSeal):
        raise Closed from None


async def of_month(ground: Ground, tx: Transaction, guild_id: int, period: str) -> str:
    """Return the record with the key of a month's box of proposals, made if it is not there."""
    key_id = await proposal_rows.box_of(tx, guild_id, period)
    if key_id is None:
        key_id = await new(ground, tx, guild_id)
        await proposal_rows.add_box(tx, guild_id, period, key_id)
    return key_id


async def prepare(ground: Ground, guild_id: int, now: datetime) -> None:
    """Make the boxes of this month and the next ahead, so that making one tells nothing of who proposes."""
    periods = (lifecycle.period_of(now), lifecycle.next_period(now))
    async with ground.database.read() as tx:
        missing = [one for one in periods if await proposal_rows.box_of(tx, guild_id, one) is None]
    if missing:
        async with ground.database.write() as tx:
            for period in missing:
                await of_month(ground, tx, guild_id, period)
