"""The commands `/issues …`, and the ears for whoever leaves."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from bot.discordkit.localizer import language_for
from bot.kernel.text import text
from cogs.issues.pages import finding as finding_pages
from cogs.issues.pages import holding, sources, staff
from cogs.issues.rules.labels import KINDS, SIZES
from cogs.issues.service import finding, taking

MOST_CHOICES = 25
Choices = list[app_commands.Choice[str]]


class IssuesCog(
    commands.GroupCog,
    group_name=locale_str("issues", id="command-issues"),
    group_description=locale_str("First issues that are truly free", id="command-issues-description"),
):
    """Answers `/issues …`; lets go of what people held who leave."""

    def __init__(self, client: HearthClient) -> None:
        self._client = client
        self._ground = client.ground

    @app_commands.command(
        name=locale_str("find", id="command-issues-find"),
        description=locale_str(
            "Find a first issue that is free and suits you", id="command-issues-find-description"
        ),
    )
    @app_commands.rename(
        work=locale_str("work", id="command-issues-find-work"),
        topic=locale_str("topic", id="command-issues-find-topic"),
        time=locale_str("time", id="command-issues-find-time"),
    )
    @app_commands.describe(
        work=locale_str("A language, or a kind of work", id="command-issues-find-work-description"),
        topic=locale_str("What it should be about", id="command-issues-find-topic-description"),
        time=locale_str("How much time you have", id="command-issues-find-time-description"),
    )
    async def find(
        self,
        interaction: discord.Interaction[HearthClient],
        work: app_commands.Range[str, 1, 60] | None = None,
        topic: app_commands.Range[str, 1, 80] | None = None,
        time: app_commands.Range[str, 1, 40] | None = None,
    ) -> None:
        """Find issues, with answers in the command or by questions."""
        await finding_pages.find_by_command(visit_of(interaction), work, topic, time)

    @find.autocomplete("work")
    async def work_like(self, interaction: discord.Interaction[HearthClient], typed: str) -> Choices:
        """Offer kinds of work, and the languages of the community's repositories."""
        words = [(self._say(interaction, f"issues-kind-{kind}-option"), kind) for kind in KINDS]
        if interaction.guild_id is not None:
            languages = await finding.offered_languages(self._ground, interaction.guild_id, most=200)
            words += [(language, language) for language in languages]
        return _matching(words, typed)

    @find.autocomplete("topic")
    async def topic_like(self, interaction: discord.Interaction[HearthClient], typed: str) -> Choices:
        """Offer the topics of the community's repositories."""
        if interaction.guild_id is None:
            return []
        topics = await finding.offered_topics(self._ground, interaction.guild_id)
        return _matching([(topic, topic) for topic in topics], typed)

    @find.autocomplete("time")
    async def time_like(self, interaction: discord.Interaction[HearthClient], typed: str) -> Choices:
        """Offer the three answers."""
        return _matching([(self._say(interaction, f"issues-time-{size}"), size) for size in SIZES], typed)

    @app_commands.command(
        name=locale_str("take", id="command-issues-take"),
        description=locale_str(
            "Look at an issue by its address, and take it", id="command-issues-take-description"
        ),
    )
    @app_commands.rename(address=locale_str("address", id="command-issues-address"))
    @app_commands.describe(address=locale_str("The issue's address", id="command-issues-address-description"))
    async def take(
        self, interaction: discord.Interaction[HearthClient], address: app_commands.Range[str, 3, 300]
    ) -> None:
        """Show the issue, with the press that takes it."""
        await finding_pages.open_address(visit_of(interaction), address)

    @app_commands.command(
        name=locale_str("mine", id="command-issues-mine"),
        description=locale_str("See the issues that you have taken", id="command-issues-mine-description"),
    )
    async def mine(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show what somebody holds."""
        await holding.open_mine(visit_of(interaction))

    @app_commands.command(
        name=locale_str("freshness", id="command-issues-freshness"),
        description=locale_str("How many listed issues proved taken", id="command-issues-freshness-description"),
    )
    async def freshness(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show the figure, with its definition."""
        await staff.open_freshness(visit_of(interaction))

    @app_commands.command(
        name=locale_str("sources", id="command-issues-sources"),
        description=locale_str(
            "For organisers: choose where issues come from", id="command-issues-sources-description"
        ),
    )
    @app_commands.rename(file=locale_str("list", id="command-issues-list"))
    @app_commands.describe(
        file=locale_str(
            "A list of projects as up-for-grabs.net has it (JSON)", id="command-issues-list-description"
        )
    )
    @app_commands.guild_only()
    async def sources(
        self, interaction: discord.Interaction[HearthClient], file: discord.Attachment | None = None
    ) -> None:
        """Show where issues come from, or take a list in."""
        visit = visit_of(interaction)
        await (sources.open_sources(visit) if file is None else sources.add_list(visit, file))

    @app_commands.command(
        name=locale_str("readiness", id="command-issues-readiness"),
        description=locale_str(
            "For staff: how ready an issue is for a newcomer", id="command-issues-readiness-description"
        ),
    )
    @app_commands.rename(address=locale_str("address", id="command-issues-address"))
    @app_commands.describe(address=locale_str("The issue's address", id="command-issues-address-description"))
    @app_commands.guild_only()
    async def readiness(
        self, interaction: discord.Interaction[HearthClient], address: app_commands.Range[str, 3, 300]
    ) -> None:
        """Give a private note on one issue."""
        await staff.ready_by_command(visit_of(interaction), address)

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await taking.leave(self._ground, payload.guild_id, payload.user.id)

    def _say(self, interaction: discord.Interaction[HearthClient], id: str) -> str:
        language = language_for(interaction.locale.value)
        return self._client.localizer.render(text(id), language, markdown=False)


def _matching(words: list[tuple[str, str]], typed: str) -> Choices:
    """Return those that begin with what was typed, then those that hold it, as many as Discord shows."""
    like = typed.casefold().strip()
    first = [one for one in words if one[0].casefold().startswith(like)]
    then = [one for one in words if like in one[0].casefold() and one not in first]
    return [
        app_commands.Choice(name=name[:100], value=value[:100]) for name, value in [*first, *then][:MOST_CHOICES]
    ]


async def setup(client: HearthClient) -> None:
    """Add first issues to the client."""
    await client.add_cog(IssuesCog(client))
