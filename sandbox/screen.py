"""What somebody sees, as plain text: for tests that fail, and for tests that look.

Mentions appear as names, and markdown escapes disappear, as they do on a real screen.
"""

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sandbox import widgets
from sandbox.world.interactions import Modal
from sandbox.world.messages import PINNED_MESSAGE, THREAD_STARTER, USER_JOIN, Message
from sandbox.world.places import Channel
from sandbox.world.users import Json, User
from sandbox.world.world import World

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild

_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")
_CHANNEL = re.compile(r"<#(\d+)>")
_TIME = re.compile(r"<t:(-?\d+)(?::[tTdDfFsSR])?>")
_COMMAND = re.compile(r"</([^:>]+):\d+>")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|~>@<:])")

MESSAGES_SHOWN = 50
"""How many messages of one place stand on a screen at once."""


def plain(text: str, world: World, guild: "Guild | None") -> str:
    """A text with its markup turned into what a reader sees; bold and the like stay as they are written."""
    if "<" in text:
        text = _USER.sub(lambda found: _user_name(int(found[1]), world, guild), text)
        text = _ROLE.sub(lambda found: _role_name(int(found[1]), guild), text)
        text = _CHANNEL.sub(lambda found: _channel_name(int(found[1]), world), text)
        text = _COMMAND.sub(lambda found: f"/{found[1]}", text)
        text = _TIME.sub(lambda found: _time(int(found[1])), text)
    return _ESCAPE.sub(r"\1", text) if "\\" in text else text


def message_lines(message: Message) -> list[str]:
    """One message as its reader sees it, with everything that can be pressed in square brackets."""
    world, guild = message.channel.world, message.channel.guild
    head = [message.author.display_name]
    if guild is not None:
        member = guild.members.get(message.author.id)
        head = [member.display_name if member else message.author.display_name]
    if message.ephemeral:
        head.append("(only you can see this)")
    if message.edited is not None:
        head.append("(edited)")
    lines = [" ".join(head) + ":"]
    if message.loading:
        lines.append("is thinking...")
    if message.type == USER_JOIN:
        lines.append("joined the server.")
    elif message.type == PINNED_MESSAGE:
        lines.append("pinned a message.")
    elif message.type == THREAD_STARTER:
        lines.append("started this thread.")
    lines += message.content.split("\n") if message.content else []
    for embed in message.embeds:
        lines += _embed_lines(embed)
    lines += component_lines(message.components)
    lines += [_file_line(attachment.filename, attachment.description) for attachment in message.attachments]
    if message.reactions:
        lines.append("  ".join(f"{emoji} {len(users)}" for emoji, users in message.reactions.items()))
    return [plain(line, world, guild) for line in lines]


def message_text(message: Message) -> str:
    """One message as one text."""
    return "\n".join(message_lines(message))


def modal_lines(modal: Modal) -> list[str]:
    """An open form as its reader sees it."""
    lines = [f"Form: {modal.title}"]
    for component in modal.components:
        if component["type"] == widgets.TEXT_DISPLAY:
            lines += component["content"].split("\n")
    for field in widgets.fields(modal.components):
        lines.append(f"{field.label}{' (required)' if field.required else ''}:")
        if field.description:
            lines.append(field.description)
        inside = field.component
        lines.append(f"  [{inside.get('value') or inside.get('placeholder') or ''}]")
        lines += [f"  ( ) {_option(option)}" for option in inside.get("options", [])]
    world, guild = modal.opened_by.channel.world, modal.opened_by.channel.guild
    return [plain(line, world, guild) for line in lines]


def channel_lines(channel: Channel, viewer: User) -> list[str]:
    """A place with its last messages."""
    name = f"{channel.guild.name} {channel.label}" if channel.guild else channel.label
    lines = [f"== {name} =="]
    for message in channel.visible_to(viewer.id)[-MESSAGES_SHOWN:]:
        lines += [f"  {line}" for line in message_lines(message)]
    return lines


def component_lines(components: list[Json]) -> list[str]:
    """Components as text, one line for each that shows something."""
    lines: list[str] = []
    for component in components:
        kind = component["type"]
        if kind == widgets.ACTION_ROW:
            lines += [" ".join(line for inner in component["components"] for line in component_lines([inner]))]
        elif kind == widgets.BUTTON:
            lines.append(f"[{widgets.name_of(component)}{' (disabled)' if component.get('disabled') else ''}]")
        elif kind in widgets.SELECTS:
            options = ", ".join(_option(option) for option in component.get("options", []))
            lines.append(f"[{component.get('placeholder', 'Make a selection')}: {options}]")
        elif kind == widgets.TEXT_DISPLAY:
            lines += component["content"].split("\n")
        elif kind == widgets.SECTION:
            lines += [*component_lines(component["components"]), *component_lines([component["accessory"]])]
        elif kind == widgets.CONTAINER:
            lines += component_lines(component["components"])
        elif kind == widgets.MEDIA_GALLERY:
            lines += [_file_line("picture", item.get("description")) for item in component["items"]]
        elif kind == widgets.THUMBNAIL:
            lines.append(_file_line("picture", component.get("description")))
        elif kind == widgets.FILE:
            lines.append(_file_line(component.get("name") or "file", None))
    return lines


def _embed_lines(embed: Json) -> list[str]:
    lines = [embed["author"]["name"]] if embed.get("author") else []
    lines += [embed[key] for key in ("title", "description") if embed.get(key)]
    for field in embed.get("fields", []):
        lines += [field["name"], field["value"]]
    if embed.get("footer"):
        lines.append(embed["footer"]["text"])
    return lines


def _option(option: Json) -> str:
    return f"{option['label']}{' (chosen)' if option.get('default') else ''}"


def _file_line(name: str, description: str | None) -> str:
    return f"<{name}: {description}>" if description else f"<{name}>"


def _user_name(user_id: int, world: World, guild: "Guild | None") -> str:
    member = guild.members.get(user_id) if guild else None
    if member is not None:
        return "@unknown-user" if member.pending else f"@{member.display_name}"
    user = world.users.get(user_id)
    return f"@{user.display_name}" if user else "@unknown-user"


def _role_name(role_id: int, guild: "Guild | None") -> str:
    role = guild.roles.get(role_id) if guild else None
    return f"@{role.name}" if role else "@deleted-role"


def _channel_name(channel_id: int, world: World) -> str:
    channel = world.channels.get(channel_id)
    return channel.label if channel else "#deleted-channel"


def _time(timestamp: int) -> str:
    try:
        return datetime.fromtimestamp(timestamp, UTC).strftime("%Y-%m-%d %H:%M UTC")
    except (OverflowError, ValueError, OSError):
        return "Invalid Date"
