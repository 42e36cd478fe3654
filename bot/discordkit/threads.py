"""Opens a private thread for a few people, once: the calls, as plain values in and out. Raises as `Delivery` does.

Invariants:
- A thread is looked for by its mark before it is opened again, so that a kill in between opens no second one.
- Nobody comes into it but whom Hearth adds: its people cannot invite others.
- No name of a person stands in the name of a thread: names are seen by more people than what is said in it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import discord

from bot.discordkit.delivery import Faults
from bot.jobs import TryAgain, Undeliverable

if TYPE_CHECKING:
    from bot.client import HearthClient

PRIVATE: Literal[12] = 12
"""The type of a private thread. Source: Discord's documents, Channel Types."""
ARCHIVED_AFTER: Literal[10080] = 10080
"""Minutes without a message after which Discord puts a thread away: a week, the most that it offers."""
REFUSALS = (50024, 50083, 160006)
"""Not in this kind of channel; archived; too many threads. Source: Discord's documents, JSON error codes."""
LOOKED_THROUGH = 100


def mark_of(id: str) -> str:
    """Return a short mark for what a thread is opened for, from its id, which the mark does not give away."""
    return hashlib.blake2b(id.encode(), digest_size=4).hexdigest()


async def open_private(client: HearthClient, guild_id: int, channel_id: int, name: str, mark: str) -> int:
    """Return the private thread of Hearth's that carries `mark` in a channel; open it where there is none.

    The library asks again by itself where an answer was lost, so there may be two: the first is kept.
    """
    found = await find_own(client, guild_id, channel_id, mark)
    if not found:
        try:
            async with Faults():
                await client.http.start_thread_without_message(
                    channel_id,
                    name=f"{name} {mark}",
                    auto_archive_duration=ARCHIVED_AFTER,
                    type=PRIVATE,
                    invitable=False,
                )
        except discord.HTTPException as refusal:
            raise _lasting(refusal) from refusal
        found = await find_own(client, guild_id, channel_id, mark)
    if not found:
        raise TryAgain("the thread is not to be seen yet")
    for needless in found[1:]:
        await put_away(client, needless)
    return found[0]


async def find_own(client: HearthClient, guild_id: int, channel_id: int, mark: str) -> list[int]:
    """Look for private threads of Hearth's own in a channel by the mark at the end of their name, first first."""
    async with Faults():
        active: Any = await client.http.get_active_threads(guild_id)
        archived: Any = await client.http.get_joined_private_archived_threads(channel_id, limit=LOOKED_THROUGH)
    return sorted(
        {
            int(raw["id"])
            for raw in (*active["threads"], *archived["threads"])
            if int(raw["type"]) == PRIVATE
            and int(raw["parent_id"]) == channel_id
            and client.user is not None
            and int(raw["owner_id"]) == client.user.id
            and str(raw["name"]).endswith(f" {mark}")
        }
    )


async def add(client: HearthClient, thread_id: int, user_ids: Sequence[int]) -> None:
    """Take people into a thread; who is in stays. Raises `Undeliverable` where somebody cannot be taken in."""
    for user_id in user_ids:
        try:
            async with Faults():
                await client.http.add_user_to_thread(thread_id, user_id)
        except discord.HTTPException as refusal:
            raise _lasting(refusal) from refusal


async def put_away(client: HearthClient, thread_id: int) -> None:
    """Archive a thread that is of no use; where that cannot be, it stays."""
    try:
        async with Faults():
            await client.http.edit_channel(thread_id, archived=True)
    except (discord.HTTPException, Undeliverable):
        return


def _lasting(refusal: discord.HTTPException) -> Exception:
    """Return what a refusal means for a promise: some will not change by waiting."""
    if refusal.code in REFUSALS:
        return Undeliverable(f"Discord refused: {refusal.status} {refusal.code}")
    return refusal
