"""The command `/wording check`, and "Check wording" in the menu on one's own message."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from bot.kernel.problems import OperatorProblem, Problem
from bot.kernel.text import text
from cogs.wording.pages import looking
from cogs.wording.rules.terms import BadTerms, check_all


class WordingCog(
    commands.GroupCog,
    group_name=locale_str("wording", id="command-wording"),
    group_description=locale_str("Words that everybody can read", id="command-wording-description"),
):
    """Answers `/wording check`, and looks a message over for whoever wrote it."""

    def __init__(self, client: HearthClient) -> None:
        self._client = client
        self._menu = app_commands.ContextMenu(
            name=locale_str("Check wording", id="wording-menu"),
            callback=self.check_message,
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True),
        )

    async def cog_load(self) -> None:
        """Put the entry into the menu."""
        self._client.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Take the entry out of the menu."""
        self._client.tree.remove_command(self._menu.name, type=self._menu.type)

    @app_commands.command(
        name=locale_str("check", id="command-wording-check"),
        description=locale_str(
            "Look a text of yours over, for your eyes only", id="command-wording-check-description"
        ),
    )
    @app_commands.guild_only()
    async def check(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Ask for a text."""
        await looking.ask(visit_of(interaction))

    async def check_message(
        self, interaction: discord.Interaction[HearthClient], message: discord.Message
    ) -> None:
        """Look a message over, for its author alone. Nobody can run it on what others wrote."""
        visit = visit_of(interaction)
        if message.author.id != visit.user_id or message.webhook_id is not None:
            raise Problem(text("wording-not-yours"))
        pictures = [one for one in message.attachments if (one.content_type or "").startswith("image/")]
        unsaid = sum(not (one.description or "").strip() for one in pictures)
        await looking.look_at_message(visit, message.content, unsaid)


async def setup(client: HearthClient) -> None:
    """Add wording to the client. Raises OperatorProblem where a term list cannot be used."""
    try:
        check_all()
    except BadTerms as fault:
        raise OperatorProblem(f"A term list of wording cannot be used: {fault}.") from fault
    await client.add_cog(WordingCog(client))
