"""Gives and takes roles, and reads who reacted: the calls, as plain values in and out.

Each can be repeated: giving what is held and taking what is not held changes nothing. Raises as `Delivery` does.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Literal

import discord

from bot.discordkit.delivery import Faults

if TYPE_CHECKING:
    from bot.client import HearthClient

UNKNOWN_CHANNEL, UNKNOWN_MEMBER, UNKNOWN_MESSAGE = 10003, 10007, 10008
"""Source: Discord's documents, JSON error codes."""
REACTORS_AT_ONCE = 100
Kind = Literal[0, 1]
NORMAL: Kind = 0
BURST: Kind = 1
"""Kinds of reactions; the second are "super reactions"."""


async def give(client: HearthClient, guild_id: int, user_id: int, role_id: int, reason: str) -> None:
    """Give a role."""
    async with Faults():
        await client.http.add_role(guild_id, user_id, role_id, reason=reason)


async def take(client: HearthClient, guild_id: int, user_id: int, role_id: int, reason: str) -> None:
    """Take a role."""
    async with Faults():
        await client.http.remove_role(guild_id, user_id, role_id, reason=reason)


async def reactions_of(client: HearthClient, channel_id: int, message_id: int) -> dict[str, tuple[Kind, ...]]:
    """Return the emoji that stand under a message (a character, or `name:id`), each with its kinds."""
    return {
        _name(one): (NORMAL, BURST) if (one.get("count_details") or {}).get("burst") else (NORMAL,)
        for one in await _reactions(client, channel_id, message_id)
    }


async def own_reactions(client: HearthClient, channel_id: int, message_id: int) -> list[str]:
    """Return the emoji with which Hearth itself reacts to a message."""
    return [_name(one) for one in await _reactions(client, channel_id, message_id) if one.get("me")]


async def _reactions(client: HearthClient, channel_id: int, message_id: int) -> list[Any]:
    async with Faults():
        raw: dict[str, Any] = dict(await client.http.get_message(channel_id, message_id))
    return list(raw.get("reactions", ()))


def _name(reaction: dict[str, Any]) -> str:
    emoji = reaction["emoji"]
    return f"{emoji['name']}:{emoji['id']}" if emoji.get("id") else str(emoji["name"])


async def reactors(
    client: HearthClient, channel_id: int, message_id: int, emoji: str, kind: Kind = NORMAL
) -> AsyncIterator[list[int]]:
    """Give who reacted with an emoji, without bots, a hundred at a time."""
    after = 0
    while True:
        async with Faults():
            raw: list[Any] = list(
                await client.http.get_reaction_users(channel_id, message_id, emoji, REACTORS_AT_ONCE, after, kind)
            )
        if raw:
            yield [int(user["id"]) for user in raw if not user.get("bot")]
        if len(raw) < REACTORS_AT_ONCE:
            return
        after = max(int(user["id"]) for user in raw)


async def take_own_reaction(client: HearthClient, channel_id: int, message_id: int, emoji: str) -> None:
    """Take Hearth's own reaction away, if it stands."""
    with contextlib.suppress(discord.NotFound):
        async with Faults(gone_is_fine=True):
            await client.http.remove_own_reaction(channel_id, message_id, emoji)


def code_of(refusal: BaseException) -> int | None:
    """Return Discord's code for why it refused, if that was the reason."""
    cause = refusal if isinstance(refusal, discord.HTTPException) else refusal.__cause__
    return cause.code if isinstance(cause, discord.HTTPException) else None
