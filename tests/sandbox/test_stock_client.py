"""A stock discord.py bot cannot tell the sandbox from Discord."""

from __future__ import annotations

import asyncio
import io
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
from discord import app_commands, ui

from sandbox.permissions import BOT, Permissions
from sandbox.server import Sandbox
from tests.sandbox.clients import StockBot

Interaction = discord.Interaction[Any]


class Form(ui.Modal, title="About you"):
    calling = ui.Label[Any](text="What shall we call you?", component=ui.TextInput[Any](max_length=20))
    likes = ui.Label[Any](
        text="What do you like?",
        component=ui.Select[Any](options=[discord.SelectOption(label="Docs"), discord.SelectOption(label="Code")]),
    )

    async def on_submit(self, interaction: Interaction) -> None:
        assert isinstance(self.calling.component, ui.TextInput)
        assert isinstance(self.likes.component, ui.Select)
        text = f"{self.calling.component.value} likes {self.likes.component.values[0]}"
        await interaction.response.send_message(text, ephemeral=True)


class Greeting(ui.View):
    @ui.button(label="Hello", custom_id="hello")
    async def hello(self, interaction: Interaction, _: ui.Button[Any]) -> None:
        await interaction.response.send_message("Hello yourself", ephemeral=True)
        await interaction.followup.send("and welcome", ephemeral=True)
        await interaction.edit_original_response(content="Hello again")

    @ui.button(label="Tell", custom_id="tell")
    async def tell(self, interaction: Interaction, _: ui.Button[Any]) -> None:
        await interaction.response.send_modal(Form())

    @ui.button(label="Change", custom_id="change")
    async def change(self, interaction: Interaction, _: ui.Button[Any]) -> None:
        await interaction.response.edit_message(content="Changed")

    @ui.select(placeholder="Pick one", custom_id="pick", options=[discord.SelectOption(label="Tea", value="t")])
    async def pick(self, interaction: Interaction, select: ui.Select[Any]) -> None:
        await interaction.response.defer()
        await interaction.followup.send(f"you picked {select.values[0]}", ephemeral=True)


class Card(ui.LayoutView):
    def __init__(self) -> None:
        super().__init__(timeout=None)
        gallery = ui.MediaGallery[Any](discord.MediaGalleryItem("attachment://map.png", description="a map"))
        accessory = ui.Button[Any](label="Docs", url="https://example.org/docs")
        section: ui.Section[Any] = ui.Section(ui.TextDisplay("Read the docs"), accessory=accessory)
        self.add_item(ui.Container(ui.TextDisplay("# A card"), section, ui.Separator(), gallery))


async def test_a_newcomer_is_greeted_and_uses_every_button(sandbox: Sandbox, stock: StockBot) -> None:
    guild = sandbox.world.add_guild("Rainbow")
    guild.add_text_channel("welcome")
    ada, bob = sandbox.person("Ada"), sandbox.person("Bob")
    await bob.joins(guild)

    @stock.bot.event
    async def on_member_join(member: discord.Member) -> None:
        channel = discord.utils.get(member.guild.text_channels, name="welcome")
        assert channel is not None
        await channel.send(f"Welcome {member.display_name}", view=Greeting(timeout=None), nonce=str(member.id))

    await stock.start()
    await ada.joins(guild)
    await ada.sees("Welcome Ada")

    answer = await ada.presses("Hello")
    assert answer.private
    await ada.sees("Hello again")
    await ada.sees("and welcome")
    bob.does_not_see("welcome ")
    bob.does_not_see("Hello again")

    opened = await ada.presses("Tell")
    assert opened.form is not None
    said = await ada.fills_in({"What shall we call you?": "Countess", "What do you like?": "Docs"})
    assert "Countess likes Docs" in said.text
    assert ada.modal is None

    picked = await ada.chooses("Pick one", "Tea")
    assert "you picked t" in picked.text
    changed = await bob.presses("Change")
    assert "Changed" in changed.text
    assert not sandbox.world.unanswered_interactions()


async def test_commands_are_synced_offered_and_answered(sandbox: Sandbox, stock: StockBot) -> None:
    guild = sandbox.world.add_guild("Rainbow")
    guild.add_text_channel("general")
    ada, bob = sandbox.person("Ada"), sandbox.person("Bob")
    await ada.joins(guild)
    await bob.joins(guild)
    tree = stock.bot.tree
    event: app_commands.Group = app_commands.Group(name="event", description="Events")

    @event.command(description="Make one")
    @app_commands.describe(title="How it is called")
    async def new(interaction: Interaction, title: str, guest: discord.Member, seats: int = 5) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send(f"{title} with {guest.display_name}, {seats} seats")

    @new.autocomplete("title")
    async def titles(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=f"{current}-{number}", value=current) for number in range(2)]

    @tree.context_menu(name="Greet")
    async def greet(interaction: Interaction, person: discord.Member) -> None:
        await interaction.response.send_message(f"{person.display_name} is greeted", ephemeral=True)

    @tree.context_menu(name="Count letters")
    async def count(interaction: Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"{len(message.content)} letters", ephemeral=True)

    @tree.command(description="For organisers")
    @app_commands.default_permissions(manage_guild=True)
    async def setup(interaction: Interaction) -> None:
        await interaction.response.send_message("Settings", ephemeral=True)

    tree.add_command(event)
    bot = await stock.start()
    synced = await bot.tree.sync()
    again = await bot.tree.sync()
    assert [(one.id, one.name) for one in synced] == [(one.id, one.name) for one in again]

    assert ada.commands() == ["event"]
    answer = await ada.uses("event new", title="Tea", guest=bob, seats=3)
    assert answer.private
    assert "Tea with Bob, 3 seats" in answer.text
    assert await ada.is_offered("event new", "title", "Te") == ["Te-0", "Te-1"]
    assert "Bob is greeted" in (await ada.uses_on_person("Greet", bob)).text
    message = await bob.types("seven77")
    assert "7 letters" in (await ada.uses_on_message("Count letters", message)).text


async def test_cards_files_reactions_threads_and_direct_messages(sandbox: Sandbox, stock: StockBot) -> None:
    guild = sandbox.world.add_guild("Rainbow")
    place = guild.add_text_channel("general")
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    bot = await stock.start()
    channel = bot.get_channel(place.id)
    assert isinstance(channel, discord.TextChannel)

    sent = await channel.send(view=Card(), file=discord.File(io.BytesIO(b"picture"), "map.png"))
    seen = await ada.sees("a map")
    assert seen.id == sent.id
    fetched = await channel.fetch_message(sent.id)
    assert await fetched.attachments[0].read() == b"picture"

    await sent.add_reaction("👋")
    reacted = asyncio.create_task(bot.wait_for("raw_reaction_add", check=lambda r: r.user_id == ada.id, timeout=5))
    await ada.reacts("👋", seen)
    assert (await reacted).emoji.name == "👋"
    assert [user.id async for user in (await channel.fetch_message(sent.id)).reactions[0].users()]

    thread = await channel.create_thread(name="aside", type=discord.ChannelType.private_thread)
    await thread.add_user(discord.Object(ada.id))
    await thread.send(f"only for {ada.mention}", allowed_mentions=discord.AllowedMentions(users=True))
    whispered = await ada.sees("only for @Ada")
    assert whispered in ada.pings()
    stranger = sandbox.person("Eve")
    await stranger.joins(guild)
    stranger.does_not_see("only for")

    user = await bot.fetch_user(ada.id)
    await user.send("psst")
    await ada.sees("psst", in_=ada.direct)
    answered = asyncio.create_task(bot.wait_for("message", check=lambda m: m.author.id == ada.id, timeout=5))
    await ada.types("what is it", ada.direct)
    assert (await answered).content == "what is it"


async def test_members_roles_events_and_history(sandbox: Sandbox, stock: StockBot) -> None:
    world = sandbox.world.add_guild("Rainbow", bot_permissions=BOT | Permissions.MANAGE_MESSAGES)
    place, role = world.add_text_channel("general"), world.add_role("Mentor")
    world.add_members(1500)
    ada = sandbox.person("Ada")
    await ada.joins(world)
    bot = await stock.start()
    guild = bot.get_guild(world.id)
    assert guild is not None
    assert guild.member_count == len(guild.members) == 1503, "the owner, the bot, Ada and the crowd are chunked"

    found = await guild.query_members("ada")
    assert [member.id for member in found] == [ada.id]
    assert {member.id async for member in guild.fetch_members(limit=None)} == {m.id for m in guild.members}
    member = await guild.fetch_member(ada.id)
    await member.add_roles(discord.Object(role.id), reason="she helps")
    assert role.id in ada.member(world).roles
    assert world.audit_log[-1].reason == "she helps"

    begins = datetime.now(UTC) + timedelta(days=1)
    made = await guild.create_scheduled_event(
        name="Tea",
        start_time=begins,
        end_time=begins + timedelta(hours=1),
        entity_type=discord.EntityType.external,
        location="the kitchen",
        privacy_level=discord.PrivacyLevel.guild_only,
    )
    world.events[made.id].interest(ada.user)
    assert [user.id async for user in made.users()] == [ada.id]

    channel = guild.get_channel(place.id)
    assert isinstance(channel, discord.TextChannel)
    for number in range(5):
        await channel.send(str(number))
    assert [m.content async for m in channel.history(limit=3)] == ["4", "3", "2"]
    assert [m.content async for m in channel.history(oldest_first=True, limit=2)] == ["0", "1"]
    await channel.purge(limit=2)
    assert [m.content async for m in channel.history()] == ["2", "1", "0"]


async def test_two_bots_with_one_token_are_told_the_same(
    sandbox: Sandbox, stock: StockBot, monkeypatch: Any
) -> None:
    guild = sandbox.world.add_guild("Rainbow")
    second = StockBot(sandbox, monkeypatch)
    sandbox.gateway.member_requests.full_list_seconds = 0  # both chunk at start
    joined: list[str] = []
    for name, each in (("one", stock), ("two", second)):

        async def on_member_join(member: discord.Member, name: str = name) -> None:
            joined.append(name)
            sandbox.world.changed()

        each.bot.add_listener(on_member_join)
        await each.start()
    await sandbox.person("Ada").joins(guild)
    await sandbox.world.wait_for(lambda: sorted(joined) == ["one", "two"])
    await second.close()
