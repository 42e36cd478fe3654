"""Keeps the follow-up's promises: a direct message, or else a note on the first page."""

from __future__ import annotations

import contextlib

import discord

from bot.discordkit.delivery import Errand, Faults, Message
from bot.discordkit.members import find
from bot.jobs import Drop
from bot.kernel.text import Name
from cogs.followup import service
from cogs.followup.pages import message_lines, message_rows


async def send(errand: Errand) -> None:
    """Get in touch with one person, unless they have ended it or left."""
    guild_id, id, number = errand.job.guild_id, errand.job.args["followup"], errand.job.args["number"]
    prepared = await service.prepare(errand.ground, guild_id, id, number)
    if prepared is None:
        raise Drop("it was ended, or has come")
    client = errand.delivery.client
    community = await _name_of(errand, guild_id)
    if community is None or await find(client, guild_id, prepared.user_id) is None:
        await service.end(errand.ground, guild_id, prepared.user_id)
        raise Drop("the person left")
    lines = message_lines(number, Name(community))
    words = "\n".join(errand.localizer.render(line, prepared.language) for line in lines)
    if await service.prepare(errand.ground, guild_id, id, number) is None:
        raise Drop("it was ended a moment ago")
    message = Message(words, message_rows(guild_id))
    await errand.delivery.to_person(errand.job, prepared.user_id, message, prepared.language)
    await service.note_sent(errand.ground, guild_id, id, number)


async def let_wait(errand: Errand) -> None:
    """Direct messages are closed: the message waits on the first page."""
    args = errand.job.args
    await service.let_wait(errand.ground, errand.job.guild_id, args["followup"], args["number"])


async def _name_of(errand: Errand, guild_id: int) -> str | None:
    """Return what a community is called; None where Hearth is not in it."""
    client = errand.delivery.client
    guild = client.get_guild(guild_id)
    if guild is None:  # a process without the gateway keeps no list of communities
        with contextlib.suppress(discord.NotFound):
            async with Faults(gone_is_fine=True):
                guild = await client.fetch_guild(guild_id, with_counts=False)
    return guild.name if guild is not None else None
