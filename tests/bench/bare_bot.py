"""A bare discord.py bot to measure beside: one command, one greeting, nothing remembered.

`python -m tests.bench.bare_bot default|lean`: with discord.py's default caches, or with the settings of
Hearth's own client. It keeps nothing, so it shows what Discord and discord.py cost by themselves.
"""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any

import aiohttp
import discord
from discord import app_commands, ui
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

LEAN: dict[str, Any] = {
    "allowed_mentions": discord.AllowedMentions.none(),
    "member_cache_flags": discord.MemberCacheFlags.none(),
    "chunk_guilds_at_startup": False,
    "max_messages": None,
}


class BareBot(discord.Client):
    """Answers `/start`; greets who joins where BARE_GREETS_IN names a channel."""

    def __init__(self, greets_in: int | None, **options: Any) -> None:
        super().__init__(intents=discord.Intents(guilds=True, members=True), **options)
        self.tree = app_commands.CommandTree(self)
        self._greets_in = greets_in

    async def setup_hook(self) -> None:
        """Tell Discord the one command, as discord.py's examples do."""
        self.tree.add_command(start)
        await self.tree.sync()

    async def on_ready(self) -> None:
        """Say that everything discord.py does at a start is done."""
        print("bare bot connected", flush=True)

    async def on_member_join(self, member: discord.Member) -> None:
        """Greet at once."""
        if self._greets_in is not None:
            channel = self.get_partial_messageable(self._greets_in)
            await channel.send(f"Welcome, {member.display_name}!", view=buttons())


@app_commands.command()
async def start(interaction: discord.Interaction[BareBot]) -> None:
    """See good first steps"""
    page = ui.LayoutView(timeout=None)
    page.add_item(ui.TextDisplay("# Good first steps\nPick whichever suits you."))
    row: ui.ActionRow[ui.LayoutView] = ui.ActionRow()
    for number in range(3):
        row.add_item(ui.Button(label=f"Step {number}", custom_id=f"step:{number}"))
    page.add_item(row)
    page.stop()
    await interaction.response.send_message(view=page, ephemeral=True)


def buttons() -> ui.View:
    """Return what stands under a greeting."""
    view = ui.View(timeout=None)
    for number in range(3):
        view.add_item(ui.Button(label=f"Step {number}", custom_id=f"greeting:{number}"))
    view.stop()
    return view


async def main(kind: str) -> None:
    """Run until killed."""
    Route.BASE = os.environ["DISCORD_API_URL"]
    async with aiohttp.ClientSession() as session, session.get(f"{Route.BASE}/gateway") as answer:
        DiscordWebSocket.DEFAULT_GATEWAY = URL((await answer.json())["url"])
    greets_in = os.environ.get("BARE_GREETS_IN")
    bot = BareBot(int(greets_in) if greets_in else None, **(LEAN if kind == "lean" else {}))
    async with bot:
        await bot.start(os.environ["DISCORD_TOKEN"])


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
