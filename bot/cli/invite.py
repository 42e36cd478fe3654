"""`python -m bot invite`: the invitation link with the least permissions, and why each is needed."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping, Sequence

import aiohttp
import discord

from bot.app import FEATURES
from bot.client import point_at
from bot.config import Config
from bot.discordkit.localizer import ENGLISH, Localizer
from bot.feature import Feature
from bot.kernel.problems import OperatorProblem
from bot.kernel.text import text

SCOPES = ("bot", "applications.commands")


def run(config: Config, _options: argparse.Namespace) -> int:
    """Print the link and the reasons."""
    reasons = reasons_by_permission(FEATURES)
    link = link_for(asyncio.run(_application_id(config)), reasons)
    localizer = Localizer()
    print(f"Open this link to invite Hearth to a server that you manage:\n\n{link}\n")
    print("It asks for these permissions and no others:")
    for name, why in reasons.items():
        called = localizer.render(text(f"permission-{name.replace('_', '-')}"), ENGLISH)
        print(f"- {called}: {'; '.join(why)}.")
    return 0


def reasons_by_permission(features: Sequence[Feature]) -> dict[str, list[str]]:
    """Return why each permission is needed, over all features; in English, for operators."""
    reasons: dict[str, list[str]] = {}
    for feature in features:
        for name, why in feature.permissions.items():
            reasons.setdefault(name, []).append(why)
    return reasons


def link_for(application_id: int, permissions: Mapping[str, object]) -> str:
    """Return the link that invites a bot with these permissions, and lets it have commands."""
    asked = discord.Permissions(**dict.fromkeys(permissions, True))
    return discord.utils.oauth_url(application_id, permissions=asked, scopes=SCOPES)


async def _application_id(config: Config) -> int:
    if not config.token:
        raise OperatorProblem(
            "DISCORD_TOKEN is not set: the link names your bot, so put its token into .env first."
        )
    try:
        if config.api_url:
            await point_at(config.api_url)
        async with discord.Client(intents=discord.Intents.none()) as client:
            await client.login(config.token)
            return (await client.application_info()).id
    except discord.LoginFailure:
        raise OperatorProblem(
            "DISCORD_TOKEN was refused by Discord: copy it again from the developer portal, page Bot."
        ) from None
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        raise OperatorProblem(f"Discord does not answer ({type(error).__name__}). Try again later.") from None
