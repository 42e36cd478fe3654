"""The rules of the record of deeds: how one row follows another, and what shows that somebody changed it.

Pure: rows and a vault's key in, flaws out. bot/audit.py writes the record and reads it for these rules.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from data.audit import Deed
from data.columns import EPOCH, MICROSECOND
from data.keystore import ChainHead

if TYPE_CHECKING:
    from bot.vault import Vault

NAME = "audit:"
LINK, TAG, ENDING = "audit.link", "audit.head", "audit.ending"
"""What the macs are for; each purpose has its own, so that none can be passed off as another."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is wrong with a record; `number` is the row's.

    `kind`: changed (a row is not what was written, or stands in another place), missing (a row from the middle),
    cut_off (the rows from this one on), replaced (this one and maybe others were cut off, and the record went on
    without them), head (what the key store notes is not by this vault), unreadable (no row that Hearth writes).
    """

    kind: str
    number: int


def link(vault: Vault, row: Deed, before: str) -> str:
    """Return the mac of a row that follows a row with the mac `before`; "" for the first."""
    at = (row.at - EPOCH) // MICROSECOND
    parts = [row.guild_id, row.number, at, row.deed, row.case_id, row.name, before]
    return vault.mac(LINK, json.dumps(parts).encode())


def flaws(vault: Vault, rows: Iterable[Deed], *, number: int = 0, mac: str = "") -> list[Flaw]:
    """Return what is wrong with rows that should follow the one with this number and mac, in this order.

    What follows a gap cannot be checked against what is gone, so one gap is one flaw.
    """
    found = []
    for row in rows:
        if row.number <= number:
            found.append(Flaw("changed", row.number))
            continue
        if row.number > number + 1:
            found.append(Flaw("missing", number + 1))
        elif row.mac != link(vault, row, mac):
            found.append(Flaw("changed", row.number))
        number, mac = row.number, row.mac
    return found


def flaws_at_head(vault: Vault, guild_id: int, head: ChainHead | None, number: int, mac: str | None) -> list[Flaw]:
    """Return what is wrong with a record whose last row is `number`, held against the head that was noted.

    `mac` is that of the row with the head's number, None where there is no such row. Rows beyond the head are on
    their way there.
    """
    if head is None:
        return []
    if head.tag != tag(vault, guild_id, head.number, head.mac):
        return [Flaw("head", head.number)]
    if number < head.number:
        return [Flaw("cut_off", number + 1)]
    return [] if mac == head.mac else [Flaw("replaced", head.number)]


def head_name(guild_id: int) -> str:
    """Return under which name the head of a community's record stands in the key store."""
    return f"{NAME}{guild_id}"


def guild_of(head: ChainHead) -> int:
    """Return whose record a head belongs to."""
    return int(head.name.removeprefix(NAME))


def tag(vault: Vault, guild_id: int, number: int, mac: str) -> str:
    """Return what shows that a head was noted by this vault."""
    return vault.mac(TAG, json.dumps([guild_id, number, mac]).encode())


def new_head(vault: Vault, row: Deed) -> ChainHead:
    """Return the head of a record that has come to this row."""
    return ChainHead(head_name(row.guild_id), row.number, row.mac, tag(vault, row.guild_id, row.number, row.mac))


def ending(vault: Vault, guild_id: int, macs: Sequence[str]) -> str:
    """Return what shows that this vault erased the whole record to whose end these macs belong.

    Without it whoever can write into the main database could have the head forgotten, and hide what they cut off.
    """
    return vault.mac(ENDING, json.dumps([guild_id, *macs]).encode())
