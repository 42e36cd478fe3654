"""Gives the role of a topic to who wants to hear of it, and takes it from who does not any more.

Invariant: a role is given only while it is one without powers, below Hearth's own; what is wanted is read again.
"""

from __future__ import annotations

from collections.abc import Iterable

import discord

from bot.client import HearthClient
from bot.discordkit import roles
from bot.discordkit.audience import community_facts
from bot.discordkit.delivery import Errand
from bot.ground import Ground
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.community import CommunityFacts
from bot.kernel.findings import blocks, problems_of
from bot.kernel.text import Text, text
from bot.settings import CommunitySettings, groups_of, read_chosen, read_settings, trusted_roles
from cogs.events.service import topics


async def settle(errand: Errand) -> None:
    """Give or take one role, as the person wants it now."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    client, role_id = errand.delivery.client, int(job.args["role"])
    guild = client.get_guild(job.guild_id)
    if guild is None:
        raise TryAgain("the community is not known to this process yet")
    async with errand.ground.database.read() as tx:
        wanted = await topics.wants_role(tx, job.guild_id, job.person_id, role_id)
        language = (await read_settings(tx, job.guild_id, CommunitySettings)).language
    facts = await facts_of(client, errand.ground, guild, [role_id])
    if wanted and refusal(role_id, facts) is not None:
        raise Drop("the role is gone, or it is one that Hearth does not give")  # the doctor tells organisers
    reason = errand.localizer.render(text("events-topic-reason"), language, markdown=False)
    call = roles.give if wanted else roles.take
    try:
        await call(client, job.guild_id, job.person_id, role_id, reason)
    except Undeliverable as refused:
        if roles.code_of(refused) == roles.UNKNOWN_MEMBER:
            raise Drop("the person left") from refused
        raise Drop("Discord refuses it, and the doctor tells organisers why") from refused


def refusal(role_id: int, facts: CommunityFacts) -> Text | None:
    """Return why Hearth does not give this role, and how to mend it; None where it does."""
    for finding in problems_of(topics.ROLE, role_id, facts):
        if blocks(finding):
            return text("events-topic-refused", what=finding.what, fix=finding.fix)
    return None


async def facts_of(
    client: HearthClient, ground: Ground, guild: discord.Guild, ids: Iterable[int]
) -> CommunityFacts:
    """Return what is known of these roles, also which of them settings trust."""
    async with ground.database.read() as tx:
        trusted = trusted_roles(await read_chosen(tx, guild.id, groups_of(client.features)))
    return community_facts(client, guild, ids, trusted=trusted)
