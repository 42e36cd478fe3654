"""One interaction of one person with Hearth, and the ways to answer it.

Invariants: an interaction gets exactly one first answer, sent under a lock (the boundary's auto-defer and
the handler cannot both send it); every answer is seen by that person alone.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import discord
from discord import ui

from bot.discordkit.custom_id import whole_number
from bot.discordkit.pages import Block, Page, render_page
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text

if TYPE_CHECKING:
    from bot.client import HearthClient


@dataclass(eq=False)
class Visit:
    """What a handler gets: who is here, where, in which language, and how to answer."""

    client: HearthClient
    interaction: discord.Interaction[HearthClient]
    language: str
    args: tuple[str, ...] = ()
    opens_form: bool = False
    mark: Callable[[Visit], Awaitable[Block | None]] | None = None
    """Gives what every private page ends with where an update waits for this person (bot/discordkit/mark.py)."""
    showing: str | None = None
    """The feature whose updates the page shows itself, so that the mark need not lead to them."""
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _deferred_as: str | None = None

    @property
    def ground(self) -> Ground:
        """What services stand on."""
        return self.client.ground

    @property
    def user_id(self) -> int:
        """The account that pressed."""
        return self.interaction.user.id

    @property
    def guild_id(self) -> int | None:
        """The community where it was pressed; None in a direct message."""
        return self.interaction.guild_id

    @property
    def values(self) -> list[str]:
        """What was chosen in a select."""
        data: Any = self.interaction.data or {}
        return list(data.get("values", ()))

    @property
    def chosen_number(self) -> int:
        """The one number that was chosen in a select. Raises Problem where there is none."""
        return numbers(self.values, 1)[0]

    def numbers(self, count: int) -> tuple[int, ...]:
        """Return what the custom_id carries, if that is `count` whole numbers; a changed Discord app can send any.

        Raises Problem where it is not.
        """
        return numbers(self.args, count)

    @property
    def submitted(self) -> Mapping[str, Any]:
        """What stands in a modal that was handed in, as Discord sends it."""
        data: Any = self.interaction.data or {}
        return data  # type: ignore[no-any-return]

    @property
    def answered(self) -> bool:
        """Whether the first answer has been given."""
        return self.interaction.response.is_done()

    async def show(self, page: Page) -> None:
        """Answer with a new private page."""
        view = await self._rendered(page)
        await self._answer(view, [picture.as_file() for picture in page.pictures])

    async def turn_to(self, page: Page) -> None:
        """Turn the private page that was pressed to `page`; a press on a public message gets a new one."""
        message = self.interaction.message
        if message is None or not message.flags.ephemeral:
            await self.show(page)
            return
        view = await self._rendered(page)
        files: Any = [picture.as_file() for picture in page.pictures]
        if not files and not message.attachments:
            files = discord.utils.MISSING  # there is nothing to put up or to take away
        async with self._lock:
            if not self.answered:
                await self.interaction.response.edit_message(view=view, attachments=files)
            else:
                await self.interaction.edit_original_response(view=view, attachments=files)

    async def _rendered(self, page: Page) -> ui.LayoutView:
        mark = await self.mark(self) if self.mark is not None else None
        return render_page(page, self.client.localizer, self.language, last=mark)

    async def ask(self, modal: ui.Modal) -> None:
        """Answer with a modal; it must have been stopped, so that the library keeps nothing of it."""
        async with self._lock:
            await self.interaction.response.send_modal(modal)

    async def say(self, text: Text) -> None:
        """Answer with a private sentence or a few, with nothing to press."""
        view = ui.LayoutView(timeout=None)
        view.add_item(ui.TextDisplay(self.client.localizer.render(text, self.language)))
        view.stop()
        await self._answer(view)

    async def hand_over(self, text: Text, name: str, contents: bytes) -> None:
        """Answer with a private sentence or a few and a file to keep, called `name`."""
        view = ui.LayoutView(timeout=None)
        view.add_item(ui.TextDisplay(self.client.localizer.render(text, self.language)))
        view.add_item(ui.File(f"attachment://{name}"))
        view.stop()
        await self._answer(view, [discord.File(io.BytesIO(contents), name)])

    async def _answer(self, view: ui.LayoutView, files: Sequence[discord.File] = ()) -> None:
        async with self._lock:
            if not self.answered:
                await self.interaction.response.send_message(view=view, files=files, ephemeral=True)
            elif self._deferred_as == "thinking":
                self._deferred_as = None
                await self.interaction.edit_original_response(view=view, attachments=files)
            else:
                await self.interaction.followup.send(view=view, files=files, ephemeral=True)

    async def defer(self) -> None:
        """Tell Discord that an answer is coming; the boundary calls it before time runs out."""
        async with self._lock:
            if self.answered:
                return
            if self.interaction.message is not None and self.interaction.message.flags.ephemeral:
                self._deferred_as = "update"
                await self.interaction.response.defer()
            else:
                self._deferred_as = "thinking"
                await self.interaction.response.defer(ephemeral=True, thinking=True)


def numbers(written: Sequence[str], count: int) -> tuple[int, ...]:
    """Return `count` whole numbers that a press carries. Raises Problem where it carries anything else."""
    read = tuple(number for one in written if (number := whole_number(one)) is not None)
    if not len(read) == len(written) == count:
        raise Problem(text("problem-old-button"))
    return read
