"""A small discord.py bot, as the library's own examples are written, that shows every part a page must show.

`python -m tests.page.stock_bot` runs it in a process of its own. It knows nothing of Hearth: what the page can do
with it, it can do with any bot.
"""

from __future__ import annotations

import asyncio
import io
import os
import struct
import zlib
from typing import Any

import aiohttp
import discord
from discord import app_commands, ui
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

CITIES = ("Accra", "Bogotá", "Kyoto", "Lyon", "Malmö", "São Paulo")


class StockBot(discord.Client):
    """Greets whoever joins in #welcome; answers a handful of commands."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True, members=True, guild_messages=True))
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        """Tell Discord the commands."""
        await self.tree.set_translator(German())
        commands: tuple[Any, ...] = (parts, hello, paint, event, keys, praise, wave_at)
        for command in commands:
            self.tree.add_command(command)
        await self.tree.sync()

    async def on_member_join(self, member: discord.Member) -> None:
        """Greet, with two buttons."""
        channel = discord.utils.get(member.guild.text_channels, name="welcome")
        if channel is not None:
            await channel.send(view=Greeting(member.display_name))

    async def on_ready(self) -> None:
        """Say so, for whoever reads the log."""
        print("stock bot connected", flush=True)


class German(app_commands.Translator):
    """One command has a German name and description."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Return the German words for /hello; everything else stays English."""
        words = {"hello": "hallo", "Say hello": "Sag Hallo"}
        return words.get(string.message) if locale is discord.Locale.german else None


class Greeting(ui.LayoutView):
    """The public greeting of one newcomer."""

    def __init__(self, name: str) -> None:
        super().__init__(timeout=None)
        about = ui.Button[Greeting](label="Tell us about you", style=discord.ButtonStyle.primary)
        look = ui.Button[Greeting](label="What is this place?")
        about.callback = self.ask  # type: ignore[method-assign]
        look.callback = self.explain  # type: ignore[method-assign]
        self.add_item(
            ui.Container(
                ui.TextDisplay(f"## Welcome, {name}!\nNobody expects anything of you today."),
                ui.Separator(),
                ui.ActionRow(about, look),
                accent_colour=0x9C3C16,
            )
        )

    async def ask(self, interaction: discord.Interaction) -> None:
        """Open the form."""
        await interaction.response.send_modal(About())

    async def explain(self, interaction: discord.Interaction) -> None:
        """Answer to this person alone."""
        await interaction.response.send_message("Here people make free software together.", ephemeral=True)


class About(ui.Modal, title="About you"):
    """A form with every part that a form can have."""

    name: ui.Label[Any] = ui.Label(
        text="What shall we call you?", description="As you like it.", component=ui.TextInput(max_length=40)
    )
    more: ui.Label[Any] = ui.Label(
        text="Anything else?",
        component=ui.TextInput(style=discord.TextStyle.paragraph, required=False, max_length=200),
    )
    kind: ui.Label[Any] = ui.Label(
        text="What would you like to do?",
        component=ui.Select(
            placeholder="Choose one",
            options=[discord.SelectOption(label="Write code"), discord.SelectOption(label="Write documentation")],
        ),
    )
    when: ui.Label[Any] = ui.Label(
        text="How much time have you?",
        component=ui.RadioGroup(
            options=[
                discord.RadioGroupOption(label="An hour a week", value="1"),
                discord.RadioGroupOption(label="A day a week", value="2", description="Or more"),
            ]
        ),
    )
    days: ui.Label[Any] = ui.Label(
        text="Which days suit you?",
        component=ui.CheckboxGroup(
            required=False,
            options=[
                discord.CheckboxGroupOption(label="Monday", value="mon"),
                discord.CheckboxGroupOption(label="Saturday", value="sat"),
            ],
        ),
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Read back what was filled in."""
        said = [self.name.component.value, self.kind.component.values, self.when.component.value]  # type: ignore[attr-defined]
        said += [self.days.component.values, self.more.component.value]  # type: ignore[attr-defined]
        await interaction.response.send_message(f"Thank you! You said: {said}", ephemeral=True)


class Parts(ui.LayoutView):
    """All that a message can hold."""

    def __init__(self, picture: discord.File, notes: discord.File) -> None:
        super().__init__(timeout=None)
        fruit = ui.Select[Parts](
            placeholder="Which fruit?",
            options=[
                discord.SelectOption(label="Apple", description="From the tree"),
                discord.SelectOption(label="Pear", emoji="🍐"),
            ],
        )
        days = ui.Select[Parts](
            placeholder="Which days?",
            min_values=1,
            max_values=2,
            options=[discord.SelectOption(label=day) for day in ("Monday", "Tuesday", "Friday")],
        )
        who = ui.UserSelect[Parts](placeholder="Who helps you?")
        for select in (fruit, days, who):
            select.callback = self.chosen(select)  # type: ignore[method-assign]
        slow = ui.Button[Parts](label="Never answers", custom_id="never")
        slow.callback = self.never  # type: ignore[method-assign]
        change = ui.Button[Parts](label="Change this message")
        change.callback = self.change  # type: ignore[method-assign]
        self.add_item(
            ui.TextDisplay("# All parts\n### Deeper\n-# small\n> quoted\n1. one\n2. two\n```py\nprint()\n```")
        )
        self.add_item(
            ui.Section("A section with **bold** text", accessory=ui.Thumbnail(picture, description="A red square"))
        )
        self.add_item(
            ui.MediaGallery(discord.MediaGalleryItem(picture, description="The same red square, larger"))
        )
        self.add_item(ui.File(notes))
        self.add_item(ui.TextDisplay("||The ending|| <t:1900000000:F> <t:1900000000:R> https://example.org/"))
        for select in (fruit, days, who):
            self.add_item(ui.ActionRow(select))
        self.add_item(ui.ActionRow(change, slow, ui.Button(label="Read more", url="https://example.org/more")))

    def chosen(self, select: Any) -> Any:
        """Return what answers a choice in a select."""

        async def answer(interaction: discord.Interaction) -> None:
            values = [getattr(value, "display_name", value) for value in select.values]
            await interaction.response.send_message(f"You chose {', '.join(values)}.", ephemeral=True)

        return answer

    async def change(self, interaction: discord.Interaction) -> None:
        """Edit the message in place."""
        self.add_item(ui.TextDisplay("It has changed."))
        await interaction.response.edit_message(view=self)

    async def never(self, interaction: discord.Interaction) -> None:
        """Let the person wait in vain."""


def red_square(size: int = 64) -> bytes:
    """Return a PNG of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes((156, 60, 22)) * size) * size
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@app_commands.command()
async def parts(interaction: discord.Interaction) -> None:
    """Show every part"""
    picture = discord.File(io.BytesIO(red_square()), "square.png", description="A red square")
    notes = discord.File(io.BytesIO(b"notes"), "notes.txt")
    await interaction.response.send_message(view=Parts(picture, notes), files=[picture, notes])


@app_commands.command()
async def hello(interaction: discord.Interaction) -> None:
    """Say hello"""
    embed = discord.Embed(title="Hello", description="From an *embed*.", colour=0x1F6B43)
    embed.add_field(name="Your language", value=str(interaction.locale)).set_footer(text="That is all")
    await interaction.response.send_message(embed=embed, ephemeral=True)


@app_commands.command()
@app_commands.choices(colour=[app_commands.Choice(name=name, value=name.lower()) for name in ("Red", "Blue")])
@app_commands.describe(
    colour="Which colour", city="Where", times="How often", helper="Who helps", sketch="A picture"
)
async def paint(
    interaction: discord.Interaction,
    colour: app_commands.Choice[str],
    city: str,
    times: app_commands.Range[int, 1, 5] = 1,
    helper: discord.Member | None = None,
    sketch: discord.Attachment | None = None,
) -> None:
    """Paint a wall in a city"""
    who = helper.display_name if helper else "nobody"
    file = sketch.filename if sketch else "no sketch"
    await interaction.response.send_message(f"{colour.name} in {city}, {times} times, with {who} and {file}.")


@paint.autocomplete("city")
async def cities(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer the cities that contain what was typed."""
    return [app_commands.Choice(name=city, value=city) for city in CITIES if typed.lower() in city.lower()]


event = app_commands.Group(name="event", description="Events")


@event.command(name="new")
async def event_new(interaction: discord.Interaction, title: str) -> None:
    """Plan an event"""
    await interaction.response.send_message(f"Planned: {title}")


@app_commands.command()
@app_commands.default_permissions(manage_guild=True)
async def keys(interaction: discord.Interaction) -> None:
    """For organisers"""
    await interaction.response.send_message("The keys.", ephemeral=True)


@app_commands.context_menu(name="Praise")
async def praise(interaction: discord.Interaction, message: discord.Message) -> None:
    """Praise a message"""
    await interaction.response.send_message(f"You praised {message.author.display_name}.", ephemeral=True)


@app_commands.context_menu(name="Wave at")
async def wave_at(interaction: discord.Interaction, member: discord.Member) -> None:
    """Wave at somebody"""
    await interaction.response.send_message(f"You waved at {member.display_name}.", ephemeral=True)


async def main() -> None:
    """Run until told to stop."""
    Route.BASE = os.environ["DISCORD_API_URL"]
    async with aiohttp.ClientSession() as session, session.get(f"{Route.BASE}/gateway") as answer:
        DiscordWebSocket.DEFAULT_GATEWAY = URL((await answer.json())["url"])
    async with StockBot() as bot:
        await bot.start(os.environ["DISCORD_TOKEN"])


if __name__ == "__main__":
    asyncio.run(main())
