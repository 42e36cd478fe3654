"""Gives the role of a topic to who wants to hear of it, and takes it from who does not any more.

Invariants: a role is given only while it is one without powers, below Hearth's own; what is wanted is read again.
After an erasure, what Hearth gave is taken as soon as Discord lets it, and nothing else.
"""

from __future__ import annotations

from datetime import timedelta

import discord

from bot.discordkit import members, roles
from bot.discordkit.audience import facts_of
from bot.discordkit.delivery import Errand
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.events.service import topics

TRIED_EVERY = timedelta(days=1)
"""Beside each time that something of the community changes (`Feature.on_change`)."""


async def settle(errand: Errand) -> None:
    """Give or take one role, as the person wants it now."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    role_id = int(job.args["role"])
    guild = _guild(errand)
    async with errand.ground.database.read() as tx:
        wanted = await topics.wants_role(tx, job.guild_id, job.person_id, role_id)
    try:
        if wanted:
            await _give(errand, guild, job.person_id, role_id)
        else:
            await roles.take(errand.delivery.client, job.guild_id, job.person_id, role_id, await _reason(errand))
    except Undeliverable as refused:
        if roles.code_of(refused) == roles.UNKNOWN_MEMBER:
            raise Drop("the person left") from refused
        raise Drop("Discord refuses it, and the doctor tells organisers why") from refused


async def _give(errand: Errand, guild: discord.Guild, user_id: int, role_id: int) -> None:
    client, ground = errand.delivery.client, errand.ground
    if topics.refusal(role_id, await facts_of(client, guild, [role_id])) is not None:
        raise Drop("the role is gone, or it is one that Hearth does not give")  # the doctor tells organisers
    member = await members.find(client, guild.id, user_id)
    if member is None:
        raise Drop("the person left")
    holds = role_id in member.role_ids
    if not await topics.about_to_give(ground, guild.id, user_id, role_id, holds=holds):
        raise Drop("it is not wanted any more")
    if holds:
        return
    try:
        await roles.give(client, guild.id, user_id, role_id, await _reason(errand))
    except Undeliverable:
        await topics.note_refused(ground, guild.id, user_id, role_id)
        raise


async def take_back(errand: Errand) -> None:
    """Take the roles away that Hearth gave to somebody whose data was erased since."""
    job, client = errand.job, errand.delivery.client
    guild = _guild(errand)
    gifts = await topics.gifts_to_take(errand.ground, job.guild_id, job.args["record"])
    if gifts is None:
        raise Drop("it is done")
    is_refused = False
    for role_id in gifts.role_ids:
        if guild.get_role(role_id) is None:  # deleted, and so taken from everybody
            continue
        try:
            await roles.take(client, guild.id, gifts.user_id, role_id, await _reason(errand))
        except Undeliverable as refused:
            if roles.code_of(refused) == roles.UNKNOWN_MEMBER:
                break
            is_refused = True
    if is_refused and errand.ground.clock.now() < job.due_at + topics.TRIED_FOR:
        raise TryAgain("Discord refuses it, and the doctor tells organisers why", TRIED_EVERY)
    await forget_whose(errand)


async def forget_whose(errand: Errand) -> None:
    """Forget whose roles were to be taken, also where that could not be done."""
    await topics.forget_gifts(errand.ground, errand.job.guild_id, errand.job.args["record"])


def _guild(errand: Errand) -> discord.Guild:
    client = errand.delivery.client
    guild = client.get_guild(errand.job.guild_id)
    if guild is None:
        raise TryAgain("the community is not known here", TRIED_EVERY if client.is_ready() else None)
    return guild


async def _reason(errand: Errand) -> str:
    async with errand.ground.database.read() as tx:
        language = (await read_settings(tx, errand.job.guild_id, CommunitySettings)).language
    return errand.localizer.render(text("events-topic-reason"), language, markdown=False)
