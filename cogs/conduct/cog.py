"""The commands of conduct, and its entries in the menus on messages and people."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from bot.kernel.forms import FileAnswer
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.pages import cases, report
from cogs.conduct.service import leaving


class ConductCog(commands.Cog):
    """Answers `/report` and `/cases`, and lets a message or a person be reported from its menu."""

    def __init__(self, client: HearthClient) -> None:
        self._client = client
        self._menus = [
            app_commands.ContextMenu(
                name=locale_str("Report privately", id="conduct-menu"),
                callback=callback,
                allowed_contexts=app_commands.AppCommandContext(guild=True),
                allowed_installs=app_commands.AppInstallationType(guild=True),
            )
            for callback in (self.report_message, self.report_person)
        ]

    async def cog_load(self) -> None:
        """Put the entries into the menus."""
        for menu in self._menus:
            self._client.tree.add_command(menu)

    async def cog_unload(self) -> None:
        """Take the entries out of the menus."""
        for menu in self._menus:
            self._client.tree.remove_command(menu.name, type=menu.type)

    @app_commands.command(
        name=locale_str("report", id="command-report"),
        description=locale_str("Report something privately", id="command-report-description"),
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def report(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the page."""
        await report.open_report(visit_of(interaction))

    @app_commands.command(
        name=locale_str("cases", id="command-cases"),
        description=locale_str("Work on the reports that you handle", id="command-cases-description"),
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def cases(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show the open cases to somebody who handles reports."""
        await cases.open_cases(visit_of(interaction))

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left: one who handles reports does so no longer."""
        await leaving.left(self._client.ground, payload.guild_id, payload.user.id)

    async def report_message(
        self, interaction: discord.Interaction[HearthClient], message: discord.Message
    ) -> None:
        """Report a message: what it says is copied now, since only this payload carries it."""
        visit = visit_of(interaction)
        if visit.guild_id is None:
            raise Problem(text("problem-only-in-a-server"))
        is_person = not message.author.bot and message.webhook_id is None
        copied = {
            "id": message.id,
            "words": message.content,
            "author": message.author.id if is_person else None,
            "author_name": message.author.display_name,
            "channel": getattr(message.channel, "name", None),
            "link": message.jump_url,
            "sent": message.created_at.isoformat(),
            "edited": report.moment(message.edited_at),
        }
        files = [
            FileAnswer(one.id, one.filename, one.size, one.content_type or "", one.url)
            for one in message.attachments
        ]
        await report.open_about(visit, visit.guild_id, copied, files)

    async def report_person(self, interaction: discord.Interaction[HearthClient], person: discord.User) -> None:
        """Report a person."""
        visit = visit_of(interaction)
        if visit.guild_id is None:
            raise Problem(text("problem-only-in-a-server"))
        await report.open_about(visit, visit.guild_id, {"author": person.id}, [])


async def setup(client: HearthClient) -> None:
    """Add conduct to the client."""
    await client.add_cog(ConductCog(client))
