"""Asks Discord for a community's members: a thousand a page, or whether a certain person is one."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import discord
from discord.utils import parse_time

from bot.discordkit.delivery import Faults
from bot.kernel.clock import Clock
from bot.kernel.community import MemberSeen

if TYPE_CHECKING:
    from bot.client import HearthClient

DID_REJOIN = 1 << 0
"""Source: Discord's documents, Guild Member Flags."""
AT_ONCE = 1000
"""Source: Discord's documents, "List Guild Members"."""


@dataclass(frozen=True, slots=True)
class MembersPage:
    """Some members, as they were at some moment after `asked_at`."""

    members: tuple[MemberSeen, ...]
    asked_at: datetime


async def pages(client: HearthClient, guild_id: int, clock: Clock) -> AsyncIterator[MembersPage]:
    """Give all members of a community, in the order of their ids; each page is asked for when it is wanted.

    The library's own listing would build and forget an object a member. Raises as `Delivery` does.
    """
    after = 0
    while True:
        asked_at = clock.now()
        async with Faults():
            raw: list[Any] = list(await client.http.get_members(guild_id, AT_ONCE, after))
        if raw:
            yield MembersPage(tuple(_seen(member) for member in raw), asked_at)
        if len(raw) < AT_ONCE:
            return
        after = int(raw[-1]["user"]["id"])


async def find(client: HearthClient, guild_id: int, user_id: int) -> MemberSeen | None:
    """Ask Discord for one member; None where the person is not in the community. Raises as `Delivery` does."""
    raw: Any = None
    with contextlib.suppress(discord.NotFound):
        async with Faults(gone_is_fine=True):
            raw = await client.http.get_member(guild_id, user_id)
    return _seen(raw) if raw is not None else None


async def is_bot(client: HearthClient, user_id: int) -> bool | None:
    """Ask Discord whether an account is a bot's, in a community or not; None where there is no such account.

    Raises as `Delivery` does.
    """
    raw: Any = None
    with contextlib.suppress(discord.NotFound):
        async with Faults(gone_is_fine=True):
            raw = await client.http.get_user(user_id)
    return bool(raw.get("bot")) if raw is not None else None


def _seen(raw: dict[str, Any]) -> MemberSeen:
    user = raw["user"]
    return MemberSeen(
        user_id=int(user["id"]),
        display_name=raw.get("nick") or user.get("global_name") or user["username"],
        is_bot=bool(user.get("bot")),
        pending=bool(raw.get("pending")),
        role_ids=frozenset(int(id) for id in raw["roles"]),
        joined_at=parse_time(raw.get("joined_at")),
        came_back=bool(int(raw.get("flags") or 0) & DID_REJOIN),
        timed_out_until=parse_time(raw.get("communication_disabled_until")),
    )
