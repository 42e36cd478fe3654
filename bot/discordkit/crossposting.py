"""Publishes a message of an announcement channel to the servers that follow it. Raises as `Delivery` does.

Invariants:
- Nothing else waits for it: where the channel has had its messages of this hour, `TryAgain` says when.
- It can be repeated: what is published stays so.
- As many as Discord takes are sent: the library's own guess is not taken for Discord's answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord.http import Route

from bot.discordkit.delivery import Faults
from bot.jobs import Undeliverable

if TYPE_CHECKING:
    from bot.client import HearthClient

ALREADY_PUBLISHED = 40033
REFUSALS = (50024, 50068)
"""Not an announcement channel; no message that can be published. Source: Discord's documents, JSON error codes."""


async def crosspost(client: HearthClient, channel_id: int, message_id: int) -> None:
    """Publish one message. Discord takes ten an hour from a channel.

    Raises `TryAgain` with the time where there were as many, `Undeliverable` where it is not to be published: no
    announcement channel, no permission, the message gone.
    """
    _use_what_is_left(client, channel_id, message_id)
    try:
        async with Faults():
            await client.http.publish_message(channel_id, message_id)
    except discord.HTTPException as refusal:
        if refusal.code == ALREADY_PUBLISHED:
            return
        if refusal.code in REFUSALS:
            raise Undeliverable(f"Discord refused: {refusal.status} {refusal.code}") from refusal
        raise


def _use_what_is_left(client: HearthClient, channel_id: int, message_id: int) -> None:
    """Let the library ask Discord as long as requests are left in the hour.

    It refuses by itself whatever belongs to a limit that begins anew later than it may wait, also where most of
    that limit is unused: with Discord's ten an hour, the second message would wait for the next hour.
    """
    http = client.http
    route = Route(
        "POST",
        "/channels/{channel_id}/messages/{message_id}/crosspost",
        channel_id=channel_id,
        message_id=message_id,
    )
    bucket = http._buckets.get(f"{http._bucket_hashes.get(route.key)}:{route.major_parameters}")
    if bucket is not None and bucket.remaining > 0:
        bucket.expires = None
