"""Hands a promised message to Discord, so that it arrives once.

Invariants:
- The nonce is the job's id: while Discord remembers it, a repeated send gives the same message.
- Discord remembers a nonce for a few minutes only; so from the second attempt on, Hearth first looks among its
  own messages whether an earlier attempt took effect.
- Nobody is pinged except those whom the caller names.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.discordkit.custom_id import CustomId
from bot.discordkit.localizer import Localizer
from bot.discordkit.pages import Picture, Row, render_rows
from bot.ground import Ground
from bot.jobs import TryAgain, Undeliverable
from bot.kernel import limits
from data import jobs as queue
from data.jobs import Job

if TYPE_CHECKING:
    from bot.client import HearthClient

log = logging.getLogger(__name__)

CLOCKS_APART = timedelta(minutes=1)
"""How far this machine's clock may be ahead of Discord's."""
LOOKED_THROUGH = 500
"""Messages that are looked through for an earlier attempt's."""


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent: words already in the place's language, rows of controls, and who may be pinged.

    `silent`: it makes no sound and shows no notification to anybody.
    """

    words: str
    rows: tuple[Row, ...] = ()
    pings: Sequence[int] = ()
    role_pings: Sequence[int] = ()
    silent: bool = False
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Errand:
    """What a job handler gets."""

    job: Job
    ground: Ground
    delivery: Delivery
    localizer: Localizer


class Gone(Undeliverable):
    """What was meant is not there any more: a message, or the channel that it stood in."""


class Delivery:
    """Sends promised messages to channels and people."""

    def __init__(self, client: HearthClient) -> None:
        self.client = client

    async def to_channel(self, job: Job, channel_id: int, message: Message, language: str) -> int:
        """Send `message` to a channel for `job`, once; return the message's id.

        Raises `Undeliverable` where the channel is gone or closed to Hearth, `TryAgain` on passing faults.
        """
        return await self._send(job, self.client.get_partial_messageable(channel_id), message, language)

    async def to_person(self, job: Job, user_id: int, message: Message, language: str) -> int:
        """Send `message` to a person's DMs for `job`, once. Raises as `to_channel` (closed DMs: Undeliverable)."""
        channel_id = await self.open_direct(user_id)
        return await self.to_channel(job, channel_id, message, language)

    async def open_direct(self, user_id: int) -> int:
        """Return the channel of a person's direct messages; nobody notices that. Raises as `to_channel`.

        It never changes, and Discord lets few be opened at a time: ten in ten seconds, as clients meet it.
        """
        async with Faults():
            return (await self.client.create_dm(discord.Object(user_id))).id

    async def edit(self, channel_id: int, message_id: int, message: Message, language: str) -> None:
        """Let a message of Hearth's say `message` from now on; its pictures stay. Can be repeated.

        Raises `Gone` where the message is, `Undeliverable` where it is closed to Hearth, `TryAgain` on passing
        faults.
        """
        async with Faults():
            await self._message(channel_id, message_id).edit(
                content=limits.clip(message.words, limits.CONTENT),
                view=render_rows(message.rows, self.client.localizer, language),
                allowed_mentions=discord.AllowedMentions.none(),
            )

    async def see(self, channel_id: int, message_id: int) -> None:
        """See that a message still stands. Raises as `edit`."""
        async with Faults():
            await self._message(channel_id, message_id).fetch()

    async def take_back(self, channel_id: int, message_id: int) -> None:
        """Delete a message of Hearth's, if it still stands. Raises as `edit`, but not where it is gone."""
        with contextlib.suppress(discord.NotFound):
            async with Faults(gone_is_fine=True):
                await self._message(channel_id, message_id).delete()

    async def react(self, channel_id: int, message_id: int, emoji: Sequence[str]) -> None:
        """Put reactions under a message for people to press on. Can be repeated. Raises as `edit`."""
        async with Faults():
            for one in emoji:
                await self._message(channel_id, message_id).add_reaction(one)

    async def find_own(self, channel_id: int, since: datetime, is_it: Callable[[str], bool]) -> int | None:
        """Look among Hearth's own messages since a moment for one whose words are meant; return its id.

        `since` is in the machine's own time. Raises as `edit` does.
        """
        if self.client.user is None:
            return None
        channel = self.client.get_partial_messageable(channel_id)
        async with Faults():
            async for earlier in channel.history(after=since - CLOCKS_APART, limit=LOOKED_THROUGH):
                if earlier.author.id == self.client.user.id and is_it(earlier.content):
                    return earlier.id
        return None

    async def find_press(self, channel_id: int, since: datetime, leads_to: CustomId) -> int | None:
        """Look among Hearth's own messages since a moment for one with this press; return its id.

        For messages whose words may have changed meanwhile. Otherwise as `find_own`.
        """
        if self.client.user is None:
            return None
        channel = self.client.get_partial_messageable(channel_id)
        async with Faults():
            async for earlier in channel.history(after=since - CLOCKS_APART, limit=LOOKED_THROUGH):
                if earlier.author.id == self.client.user.id and str(leads_to) in _presses(earlier):
                    return earlier.id
        return None

    def _message(self, channel_id: int, message_id: int) -> discord.PartialMessage:
        return self.client.get_partial_messageable(channel_id).get_partial_message(message_id)

    async def _send(self, job: Job, channel: discord.abc.Messageable, message: Message, language: str) -> int:
        if job.sent_message_id is not None:
            return job.sent_message_id
        words = limits.clip(message.words, limits.CONTENT)
        async with Faults():
            sent_id = await self._already_there(job, channel, words)
            if sent_id is None:
                sent = await channel.send(
                    words,
                    view=render_rows(message.rows, self.client.localizer, language),
                    files=[one.as_file() for one in message.pictures],
                    silent=message.silent,
                    nonce=job.id,
                    allowed_mentions=discord.AllowedMentions(
                        everyone=False,
                        roles=[discord.Object(id) for id in message.role_pings],
                        users=[discord.Object(id) for id in message.pings],
                    ),
                )
                sent_id = sent.id
        async with self.client.ground.database.write() as tx:
            await queue.note_sent(tx, job.id, sent_id)
        return sent_id

    async def _already_there(self, job: Job, channel: discord.abc.Messageable, words: str) -> int | None:
        """Look for the message of an earlier attempt; None where there was none, or it had no effect."""
        if job.attempts == 1 or job.attempted_at is None or self.client.user is None:
            return None
        since = job.attempted_at - CLOCKS_APART
        async for earlier in channel.history(after=since, limit=LOOKED_THROUGH):
            if earlier.author.id == self.client.user.id and earlier.content == words:
                async with self.client.ground.database.read() as tx:
                    if not await queue.is_of_another(tx, job.id, earlier.id):
                        return earlier.id
        return None


def _presses(message: discord.Message) -> set[str]:
    """Return where the presses under a message lead."""
    rows = (row for row in message.components if isinstance(row, discord.ActionRow))
    return {str(getattr(part, "custom_id", None)) for row in rows for part in row.children}


class Faults:
    """Turns what Discord or the network answers into what the worker understands.

    `gone_is_fine`: what is not there (any more) is the caller's to hear of.
    """

    def __init__(self, *, gone_is_fine: bool = False) -> None:
        self._gone_is_fine = gone_is_fine

    async def __aenter__(self) -> None:
        return None

    async def __aexit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if error is None or isinstance(error, (TryAgain, Undeliverable)):
            return
        if self._gone_is_fine and isinstance(error, discord.NotFound):
            return
        if isinstance(error, discord.RateLimited):
            raise TryAgain("rate limited", timedelta(seconds=error.retry_after)) from error
        if isinstance(error, discord.DiscordServerError | aiohttp.ClientError | OSError | asyncio.TimeoutError):
            raise TryAgain(f"Discord did not take it: {type(error).__name__}") from error
        if isinstance(error, discord.Forbidden | discord.NotFound):
            kind = Gone if isinstance(error, discord.NotFound) else Undeliverable
            raise kind(f"Discord refused: {error.status} {error.code}") from error
        if isinstance(error, discord.HTTPException):
            if error.code in (50007, 50278):
                raise Undeliverable(f"Discord refused: {error.status} {error.code}") from error
            if error.status == 429 or error.status >= 500:
                raise TryAgain(f"Discord did not take it: {error.status}") from error
