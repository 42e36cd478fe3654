"""What an unmodified discord.py builds is taken, as Discord takes it."""

from typing import Any

import discord
from discord import app_commands, ui
from discord.http import handle_message_parameters

from sandbox.validation.commands import validate_commands
from sandbox.validation.messages import validate_message
from sandbox.validation.modals import validate_modal
from tests.contract import openapi

Button = ui.Button[ui.View]


def held_against_description(method: str, route: str, payload: Any) -> None:
    if openapi.present():
        validator = openapi.request_validator(method, route)
        assert validator is not None
        validator.validate(payload)


def sent(**parts: Any) -> dict[str, Any]:
    """The JSON of a message that discord.py would send with these parts."""
    with handle_message_parameters(**parts) as parameters:
        if parameters.payload is not None:
            return parameters.payload
        assert parameters.multipart is not None
        payload: dict[str, Any] = discord.utils._from_json(parameters.multipart[0]["value"])
        return payload


async def test_a_message_with_rows_an_embed_and_mentions() -> None:
    view = ui.View(timeout=None)
    view.add_item(
        Button(label="Find a first issue", custom_id="issues:find:v1:", style=discord.ButtonStyle.primary)
    )
    view.add_item(Button(label="Docs", url="https://example.org"))
    view.add_item(ui.UserSelect(custom_id="who", default_values=[discord.Object(5, type=discord.User)]))
    payload = sent(
        content="Welcome",
        nonce="1234",
        embed=discord.Embed(title="Start", timestamp=discord.utils.utcnow()).add_field(name="One", value="Hello"),
        view=view,
        allowed_mentions=discord.AllowedMentions(everyone=False, users=[discord.Object(5)], roles=False),
        message_reference=discord.MessageReference(message_id=1, channel_id=2).to_message_reference_dict(),
        flags=discord.MessageFlags(silent=True),
    )
    validate_message(payload)
    held_against_description("POST", "/channels/{channel}/messages", payload)


async def test_a_message_of_free_components_with_a_described_file() -> None:
    view = ui.LayoutView(timeout=None)
    box: ui.Container[ui.LayoutView] = ui.Container(accent_colour=discord.Colour.blue())
    box.add_item(ui.Section("Hello", accessory=ui.Button(label="Join", custom_id="join")))
    box.add_item(ui.Section("Look", accessory=ui.Thumbnail("https://example.org/a.png", description="A fire")))
    box.add_item(ui.Separator(spacing=discord.SeparatorSpacing.large))
    box.add_item(ui.MediaGallery(discord.MediaGalleryItem("attachment://a.png", description="A fire")))
    box.add_item(ui.File("attachment://a.png"))
    view.add_item(box)
    view.add_item(
        ui.ActionRow(ui.Select(custom_id="pick", options=[discord.SelectOption(label="One", emoji="👋")]))
    )
    flags = discord.MessageFlags(components_v2=True)
    payload = sent(view=view, file=discord.File(__file__, "a.png", description="A fire"), flags=flags)
    validate_message(payload, attachment_count=1, filenames=["a.png"])
    held_against_description("POST", "/channels/{channel}/messages", payload)


async def test_a_modal_with_every_part() -> None:
    form = ui.Modal(title="About you", custom_id="profile:v1:")
    form.add_item(ui.TextDisplay("Only your mentors read this."))
    form.add_item(ui.Label(text="Name", component=ui.TextInput(max_length=100, style=discord.TextStyle.long)))
    topics = [discord.SelectOption(label="Docs"), discord.SelectOption(label="Code")]
    form.add_item(ui.Label(text="Topics", component=ui.Select(options=topics, required=False, min_values=0)))
    boxes = [discord.CheckboxGroupOption(label="Mornings"), discord.CheckboxGroupOption(label="Evenings")]
    form.add_item(ui.Label(text="Times", description="Any", component=ui.CheckboxGroup(options=boxes)))
    form.add_item(ui.Label(text="A picture", component=ui.FileUpload(required=False, min_values=0)))
    payload = form.to_dict()
    validate_modal(payload)
    answer = {"type": 9, "data": payload}
    held_against_description("POST", "/interactions/{interaction}/{token}/callback", answer)


async def test_a_command_tree() -> None:
    client = discord.Client(intents=discord.Intents.none())
    tree = app_commands.CommandTree(client)
    event = app_commands.Group(
        name="event", description="Meetings", default_permissions=discord.Permissions(manage_events=True)
    )

    @event.command(description="Plan one")
    @app_commands.choices(kind=[app_commands.Choice(name="Talk", value="talk")])
    async def new(
        interaction: discord.Interaction, title: str, kind: str, seats: app_commands.Range[int, 1, 99]
    ) -> None:
        await interaction.response.send_message(f"{title} {kind} {seats}")

    @tree.context_menu(name="Report this")
    async def report(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(str(message.id))

    @tree.command(description="Begin here")
    @app_commands.allowed_contexts(guilds=True, dms=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def start(interaction: discord.Interaction, who: discord.Member | None = None) -> None:
        await interaction.response.send_message(str(who))

    tree.add_command(event)
    payload = [command.to_dict(tree) for command in tree.get_commands()]
    payload += [command.to_dict(tree) for command in tree.get_commands(type=discord.AppCommandType.message)]
    unique = {(command["type"], command["name"]): command for command in payload}
    validate_commands(list(unique.values()))
    held_against_description("PUT", "/applications/{application}/commands", list(unique.values()))
