"""What `python -m bot check` asks Discord: the token, the intents, and whether what settings name still exists.

Invariant: only reads, over REST; it opens no gateway, so Hearth may run meanwhile.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

import aiohttp
import discord

from bot.app import FEATURES
from bot.cli.report import Finding
from bot.client import needed_intents, point_at
from bot.config import Config
from bot.discordkit.localizer import ENGLISH, Localizer
from bot.kernel.problems import OperatorProblem
from bot.kernel.settings import ChannelKind, RoleKind
from bot.kernel.text import text
from bot.settings import Chosen, groups_of, read_chosen
from data import settings
from data.engine import Database
from data.migrate import is_current


async def discord_side(config: Config) -> AsyncIterator[Finding]:
    """Tell what Discord says."""
    try:
        if config.api_url:
            await point_at(config.api_url)
        async with discord.Client(intents=discord.Intents.none()) as client:
            await client.login(config.token)
            yield Finding("Discord takes the token.")
            yield _intents((await client.application_info()).flags)
            async for one in _named_things(config, client):
                yield one
    except discord.LoginFailure:
        yield Finding("Discord refused DISCORD_TOKEN. Copy it again from the developer portal, page Bot.", True)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        yield Finding(f"Discord does not answer as it should ({type(error).__name__}). Try again later.", True)


def _intents(flags: discord.ApplicationFlags) -> Finding:
    switched_on = flags.gateway_guild_members or flags.gateway_guild_members_limited
    if needed_intents(FEATURES).members and not switched_on:
        return Finding(
            "The Server Members Intent is off. Switch it on in the developer portal, page Bot, under "
            "Privileged Gateway Intents.",
            True,
        )
    return Finding("The intents that Hearth needs are on.")


async def _named_things(config: Config, client: discord.Client) -> AsyncIterator[Finding]:
    """Tell of settings that name a channel or a role that no longer exists."""
    database = await Database.open(config.database)
    try:
        if database.is_empty_file or not await is_current(config.database):
            return
        async with database.read() as tx:
            chosen = {
                guild_id: await read_chosen(tx, guild_id, groups_of(FEATURES))
                for guild_id in await settings.communities(tx)
            }
    except OperatorProblem:  # which was reported when the stores were looked at
        return
    finally:
        await database.close()
    to_mend = False
    for guild_id, ones in chosen.items():
        async for finding in _in_community(client, guild_id, ones):
            to_mend = to_mend or finding.to_mend
            yield finding
    if not to_mend:
        yield Finding("All channels and roles that settings name exist.")


async def _in_community(client: discord.Client, guild_id: int, chosen: Sequence[Chosen]) -> AsyncIterator[Finding]:
    try:
        guild = await client.http.get_guild(guild_id, with_counts=False)
        channels = await client.http.get_all_guild_channels(guild_id)
    except (discord.Forbidden, discord.NotFound):
        yield Finding(f"Hearth is not in the server {guild_id} any more; its data is kept for 30 days.")
        return
    exist = {int(thing["id"]) for thing in [*guild["roles"], *channels]}
    for finding in _gone(guild, exist, chosen):
        yield finding


def _gone(guild: Any, exist: set[int], chosen: Sequence[Chosen]) -> Iterator[Finding]:
    localizer = Localizer()
    for one in chosen:
        kind = one.setting.kind
        if one.is_set and isinstance(kind, ChannelKind | RoleKind) and one.value not in exist:
            what = "channel" if isinstance(kind, ChannelKind) else "role"
            label = localizer.render(text(one.setting.label_id), ENGLISH, markdown=False)
            yield Finding(
                f"{guild['name']} ({guild['id']}): {label} names a {what} that no longer exists. "
                "An organiser can choose another with /setup.",
                True,
            )
