"""A page: what a private answer shows, as plain values until it is rendered in the reader's language.

Invariants: each control has a label in words; a page is built fresh from the rows each time; its parts carry
no state and no timeout, since presses are handled by custom_id (`router.py`) and survive a restart.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import discord
from discord import ui

from bot.discordkit.custom_id import CustomId
from bot.discordkit.localizer import Localizer
from bot.kernel import limits
from bot.kernel.text import Text

WRITTEN = [discord.ChannelType.text, discord.ChannelType.news]
SPOKEN = [discord.ChannelType.voice, discord.ChannelType.stage_voice]
Style = Literal["primary", "secondary", "success", "danger"]


@dataclass(frozen=True, slots=True)
class Button:
    """A press that leads to a handler."""

    label: Text
    leads_to: CustomId
    style: Style = "secondary"


@dataclass(frozen=True, slots=True)
class Link:
    """A press that opens an address."""

    label: Text
    url: str


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a select; `value` comes back when it is chosen."""

    label: Text
    value: str
    description: Text | None = None
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Select:
    """A choice among up to 25 options. `label` is its placeholder: what is chosen here."""

    label: Text
    leads_to: CustomId
    options: tuple[Option, ...]
    least: int = 1
    most: int = 1


@dataclass(frozen=True, slots=True)
class Picker:
    """Discord's own choice of channels, roles or people; `chosen` are ids that stand there already.

    `spoken`: channels in which people talk, instead of those in which they write.
    """

    label: Text
    leads_to: CustomId
    of: Literal["channel", "role", "user"]
    chosen: tuple[int, ...] = ()
    least: int = 0
    most: int = 1
    spoken: bool = False


Row = tuple[Button | Link, ...] | Select | Picker


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, called `name` as a file; `alt` says in words what it shows."""

    name: str
    contents: bytes
    alt: str

    def as_file(self) -> discord.File:
        """Return it as what is sent, with its words."""
        return discord.File(io.BytesIO(self.contents), self.name, description=self.alt)


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines, a picture below them, and the rows of controls that belong to them."""

    lines: tuple[Text, ...] = ()
    rows: tuple[Row, ...] = ()
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A heading, then blocks. Show at most three choices on a first page."""

    title: Text
    blocks: tuple[Block, ...] = ()

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The pictures of all blocks, which are sent beside the rendered page. Each has a name of its own."""
        return tuple(block.picture for block in self.blocks if block.picture is not None)


def page(title: Text, *lines: Text, rows: Sequence[Row] = ()) -> Page:
    """Build the common page: a heading, some lines, then rows of controls."""
    return Page(title, (Block(tuple(lines), tuple(rows)),))


def render_page(shown: Page, localizer: Localizer, language: str, *, last: Block | None = None) -> ui.LayoutView:
    """Render a page in components v2, with `last` at its end. The view is stopped: the library keeps none."""
    view = ui.LayoutView(timeout=None)
    heading = f"## {localizer.render(shown.title, language)}"
    blocks = shown.blocks or (Block(),)
    room = limits.PAGE_TEXT  # Discord counts the text of all blocks together
    if last is not None:
        blocks = (*blocks, last)
        room -= sum(len(localizer.render(line, language)) for line in last.lines)
    for number, block in enumerate(blocks):
        if block is last:
            room = limits.PAGE_TEXT
        lines = [localizer.render(line, language) for line in block.lines]
        if number == 0:
            lines.insert(0, heading)
        if lines and room:
            words = limits.clip("\n".join(lines), room)
            room -= len(words)
            view.add_item(ui.TextDisplay(words))
        if block.picture is not None:
            address = f"attachment://{block.picture.name}"
            view.add_item(ui.MediaGallery(discord.MediaGalleryItem(address, description=block.picture.alt)))
        for row in block.rows:
            view.add_item(render_row(row, localizer, language))
    view.stop()
    return view


def render_rows(rows: Sequence[Row], localizer: Localizer, language: str) -> ui.View:
    """Render rows of controls for a plain message. The view is stopped, as above."""
    view = ui.View(timeout=None)
    for number, row in enumerate(rows):
        for item in render_row(row, localizer, language).children:
            item.row = number
            view.add_item(item)
    view.stop()
    return view


def render_row(row: Row, localizer: Localizer, language: str) -> ui.ActionRow[ui.LayoutView]:
    """Render one row of controls."""

    def words(text: Text, limit: int) -> str:
        return limits.clip(localizer.render(text, language, markdown=False), limit)

    rendered: ui.ActionRow[ui.LayoutView] = ui.ActionRow()
    if isinstance(row, Select):
        rendered.add_item(
            ui.Select(
                custom_id=str(row.leads_to),
                placeholder=words(row.label, limits.PLACEHOLDER),
                min_values=row.least,
                max_values=row.most,
                options=[
                    discord.SelectOption(
                        label=words(option.label, limits.OPTION_LABEL),
                        value=option.value,
                        description=(
                            words(option.description, limits.OPTION_LABEL) if option.description else None
                        ),
                        default=option.chosen,
                    )
                    for option in row.options
                ],
            )
        )
    elif isinstance(row, Picker):
        rendered.add_item(_picker(row, words(row.label, limits.PLACEHOLDER)))
    else:
        for button in row:
            label = words(button.label, limits.BUTTON_LABEL)
            if isinstance(button, Link):
                rendered.add_item(ui.Button(label=label, url=button.url))
            else:
                rendered.add_item(
                    ui.Button(
                        label=label,
                        custom_id=str(button.leads_to),
                        style=discord.ButtonStyle[button.style],
                    )
                )
    return rendered


def _picker(row: Picker, placeholder: str) -> ui.Item[ui.LayoutView]:
    chosen = [discord.Object(id) for id in row.chosen]
    if row.of == "channel":
        return ui.ChannelSelect(
            custom_id=str(row.leads_to),
            placeholder=placeholder,
            min_values=row.least,
            max_values=row.most,
            channel_types=SPOKEN if row.spoken else WRITTEN,
            default_values=[
                discord.SelectDefaultValue(id=item.id, type=discord.SelectDefaultValueType.channel)
                for item in chosen
            ],
        )
    kind = ui.RoleSelect if row.of == "role" else ui.UserSelect
    value_type = discord.SelectDefaultValueType.role if row.of == "role" else discord.SelectDefaultValueType.user
    return kind(
        custom_id=str(row.leads_to),
        placeholder=placeholder,
        min_values=row.least,
        max_values=row.most,
        default_values=[discord.SelectDefaultValue(id=item.id, type=value_type) for item in chosen],
    )
